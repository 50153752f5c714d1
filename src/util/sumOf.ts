/** What the numbers of a list come to. */
export function sumOf<T>(list: Iterable<T>, numberOf: (one: T) => number): number {
	let sum = 0;
	for (const one of list) sum += numberOf(one);
	return sum;
}
