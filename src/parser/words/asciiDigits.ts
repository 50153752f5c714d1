/** The text with Arabic-Indic and full-width digits as 0 to 9, each in its place: what numbers are read in. */
export function asciiDigits(text: string): string {
	return /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text)
		? text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, digit => String(digit.charCodeAt(0) & 15))
		: text;
}
