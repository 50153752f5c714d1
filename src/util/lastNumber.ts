/** A text in front of the digits that end it, and those digits: `T` and `012` of `T012`; none where no digit ends it. */
export function splitNumber(text: string): readonly [prefix: string, digits: string] {
	let at = text.length;
	while (at > 0 && text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57) at--;
	return [text.slice(0, at), text.slice(at)];
}

/** The number that ends a text, an id as a rule; NaN where there is none. */
export function lastNumber(text: string | null): number {
	const [, digits] = splitNumber(text ?? '');
	return digits === '' ? Number.NaN : Number(digits);
}
