/** Numbers from the least on, each once. */
export function sortedOnce(numbers: Iterable<number>): readonly number[] {
	return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How many of sorted numbers are from `first` to `last`. */
export function countBetween(sorted: readonly number[], first: number, last: number): number {
	return below(sorted, last + 1) - below(sorted, first);
}

/** How many of sorted numbers are below another. */
function below(sorted: readonly number[], number: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
