/** Hours as [least, most]; both ends are equal for a single figure. */
export type Hours = readonly [number, number];

/** No time at all. */
export const NO_HOURS: Hours = [0, 0];

/** The envelope of two stretches of work done one after the other. */
export function addHours(a: Hours, b: Hours): Hours {
	return [rounded(a[0] + b[0]), rounded(a[1] + b[1])];
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function rounded(hours: number): number {
	return Math.round(hours * 1e6) / 1e6;
}
