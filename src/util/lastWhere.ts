/** The last of `count` places that `holds` is true for, by halves: those come first. -1 where it is true for none. */
export function lastWhere(count: number, holds: (at: number) => boolean): number {
	let low = -1;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
