/** What numbers add up to. */
export function sum(numbers: readonly number[]): number {
	return sumOf(numbers, number => number);
}

/** What the numbers of some things add up to. */
export function sumOf<Value>(values: readonly Value[], numberOf: (value: Value) => number): number {
	return values.reduce((so, value) => so + numberOf(value), 0);
}
