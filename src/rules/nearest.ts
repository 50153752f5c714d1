import { remembered } from '../util/remembered';

/** The candidates that a misspelled word may have meant, at most `limit` and all equally near: up to two slips, one for short words. */
export function nearest(word: string, candidates: Iterable<string> & object, limit: number): readonly string[] {
	const wanted = word.toLowerCase();
	const letters = lettersOf(wanted);
	const slips = wanted.length > 4 ? 2 : 1;
	const found: { readonly candidate: string; readonly distance: number; readonly shared: number }[] = [];
	for (const { candidate, small, letters: others } of lookedAt(candidates)) {
		if (Math.abs(small.length - wanted.length) > slips) continue;
		if (count(letters & ~others) > slips || count(others & ~letters) > slips) continue;
		const distance = distanceBetween(wanted, small);
		if (distance <= slips && distance < wanted.length)
			found.push({ candidate, distance, shared: sharedEnd(wanted, small) });
	}
	found.sort((a, b) => a.distance - b.distance || b.shared - a.shared);
	return found
		.filter(({ distance }) => distance === found[0]?.distance)
		.slice(0, limit)
		.map(({ candidate }) => candidate);
}

/** Candidates with what is compared of them: thousands of words may be compared with the same ones. */
const lookedAt = remembered((candidates: Iterable<string>) =>
	[...new Set(candidates)].map(candidate => {
		const small = candidate.toLowerCase();
		return { candidate, small, letters: lettersOf(small) };
	}),
);

/** A bit for each letter of a word; some letters share one. A letter that another word has not is a slip at least. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

function count(bits: number): number {
	let found = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) found++;
	return found;
}

/** A word in the case of a model: `high` after `Hihg` is `High`, after `HIHG` it is `HIGH`. */
export function inCaseOf(model: string, word: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model[0] === model[0]?.toUpperCase() ? `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}` : word;
}

/** How many letters must be added, left out, exchanged or swapped with a neighbour (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] as number) + 1);
			row.push(best);
		}
		before = last;
		last = row;
	}
	return last[b.length] as number;
}

/** The length of the beginning or end that two words share, whichever is longer. */
function sharedEnd(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	return Math.max(head, tail);
}
