/** Today in the user's time zone, as `2025-10-24`. */
export function today(): string {
	const now = new Date();
	const twoDigits = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
