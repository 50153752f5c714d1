/** The word that is likeliest meant by a misspelled one, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const one of known) {
		const distance = editDistance(word.toLowerCase(), one.toLowerCase());
		if (distance < least) [best, least] = [one, distance];
	}
	return best;
}

/** How many letters must be put in, left out or exchanged to make one word of another. */
function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= Math.min(from.length, 64); i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const exchanged = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(exchanged, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		row = next;
	}
	return row[to.length] as number;
}
