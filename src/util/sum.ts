/** What numbers add up to. */
export function sum(numbers: readonly number[]): number {
	return sumOf(numbers, number => number);
}

/** What the numbers of some things add up to. */
export function sumOf<Value>(values: Iterable<Value>, numberOf: (value: Value) => number): number {
	let sum = 0;
	for (const value of values) sum += numberOf(value);
	return sum;
}
