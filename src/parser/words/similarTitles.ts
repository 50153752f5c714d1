import { wide } from '../../util/wide';

const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether two titles speak of one thing: half of the shorter one's words stand in the other, or begin words there; some words tell nothing. */
export function similar(a: string, b: string, idle = NO_WORDS): boolean {
	const [left, right] = [a, b].map(title => words(title).filter(found => !idle.has(found))) as [string[], string[]];
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

/** From so many titles on words that most of them say tell nothing. */
const FEWEST_TITLES = 3;

/** The words that most of some titles say (`As a visitor I can …`). */
export function commonWords(titles: readonly string[]): ReadonlySet<string> {
	const times = new Map<string, number>();
	if (titles.length >= FEWEST_TITLES)
		for (const title of titles)
			for (const found of new Set(words(title))) times.set(found, (times.get(found) ?? 0) + 1);
	return new Set([...times].filter(([, count]) => count * 2 > titles.length).map(([found]) => found));
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
