/** Hours as [least, most]; both ends are equal for a single figure. */
export type Hours = readonly [number, number];

/** No time at all. */
export const NO_HOURS: Hours = [0, 0];

/** The envelope of two stretches of work done one after the other. */
export function addHours(a: Hours, b: Hours): Hours {
	return [rounded(a[0] + b[0]), rounded(a[1] + b[1])];
}

/**
 * Where the sum of estimated ranges probably ends up: the mean less and plus one standard deviation, as org-mode's
 * `est+` has it, which lies well inside the envelope when there are many.
 */
export function likelyHours(ranges: Iterable<Hours>): Hours {
	let mean = 0;
	let variance = 0;
	for (const [low, high] of ranges) {
		mean += (low + high) / 2;
		variance += ((high - low) / 2) ** 2;
	}
	const deviation = Math.sqrt(variance);
	return [rounded(mean - deviation), rounded(mean + deviation)];
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function rounded(hours: number): number {
	return Math.round(hours * 1e6) / 1e6;
}
