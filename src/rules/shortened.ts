/** So many characters of a text are quoted in a message. */
const MOST = 40;

/** A text as a message quotes it: without emphasis and, where it is long, its beginning. */
export function shortened(text: string): string {
	const plain = text.replace(/\*+|(?<!\w)_{1,2}|_{1,2}(?!\w)/g, '').trim();
	return plain.length > MOST ? `${plain.slice(0, MOST - 1).trimEnd()}…` : plain;
}

/** The names of the first of some things, and a sign for the rest. */
export function firstOf<T>(things: readonly T[], most: number, nameOf: (thing: T) => string): string {
	return [...things.slice(0, most).map(nameOf), ...(things.length > most ? ['…'] : [])].join(', ');
}
