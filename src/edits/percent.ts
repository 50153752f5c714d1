/** A percentage as it is written. */
export interface WrittenPercent {
	readonly value: number;
	/** Digits after the decimal point. */
	readonly digits: number;
	/** `~33%`: one unit of the last digit more or less will do. */
	readonly approximate?: boolean;
}

/** Whether a percentage lies between floor and ceiling of the share at the digits written. */
export function percentHolds(
	{ value, digits, approximate = false }: WrittenPercent,
	part: number,
	whole: number,
): boolean {
	if (whole === 0) return part === 0;
	const unit = 10 ** -digits;
	const exact = (part / whole) * 100;
	const slack = (approximate ? unit : 0) + 1e-9;
	return (
		value >= Math.floor(exact / unit + 1e-9) * unit - slack && value <= Math.ceil(exact / unit - 1e-9) * unit + slack
	);
}

/** The share as a percentage, rounded to so many digits. */
export function percentOf(part: number, whole: number, digits: number): number {
	if (whole === 0) return 0;
	const scale = 10 ** digits;
	return Math.round((part / whole) * 100 * scale) / scale;
}
