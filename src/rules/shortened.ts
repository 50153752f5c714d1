/** So many characters of a text are quoted in a message. */
const MOST = 40;

/** A text as a message quotes it: its beginning, where it is long. */
export function shortened(text: string): string {
	return text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;
}
