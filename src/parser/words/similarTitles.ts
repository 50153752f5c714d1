import { wide } from '../../util/wide';

/** Whether two titles speak of one thing: half of the shorter one's words stand in the other, or begin words there. */
export function similar(a: string, b: string): boolean {
	const left = words(a);
	const right = words(b);
	const [few, many] = left.length <= right.length ? [left, right] : [right, left];
	if (few.length === 0) return true;
	const shared = few.filter(word =>
		many.some(
			other =>
				other === word || (word.length > 3 && other.startsWith(word)) || (other.length > 3 && word.startsWith(other)),
		),
	);
	return shared.length * 2 >= few.length;
}

/** Whether a title says nothing that another does not say: the same one, or a shortened one. */
export function isWithin(title: string, whole: string): boolean {
	const text = whole.toLowerCase();
	return words(title).every(found => text.includes(found));
}

const word = wide(/[\p{L}\p{N}]+/gu);

function words(title: string): string[] {
	return word
		.all(title.toLowerCase())
		.map(([found]) => found)
		.filter(found => found.length > 1 || /[^\x00-\x7f]/.test(found));
}
