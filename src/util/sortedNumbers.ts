import { append } from './append';
import { splitNumber } from './lastNumber';

/** The numbers that ids end in, from the least on, each once, by what stands before them in lower case. */
export function numbersByPrefix(ids: Iterable<string>): ReadonlyMap<string, readonly number[]> {
	const numbers = new Map<string, number[]>();
	for (const id of ids) {
		const [prefix, digits] = splitNumber(id.toLowerCase());
		if (digits !== '') append(numbers, prefix, Number(digits));
	}
	return new Map([...numbers].map(([prefix, all]) => [prefix, [...new Set(all)].sort((a, b) => a - b)]));
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
