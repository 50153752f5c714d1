/** A sentence with places for words: `{0}` is `args[0]`. Put into words at the edge: English on the command line, `l10n.t` in the editor. */
export interface Message {
	readonly text: string;
	readonly args: readonly MessageArg[];
}

/** A word, a number, or a message in a message: what has a plural, say. */
export type MessageArg = string | number | Message;

/** Makes a message; the text is the key by which it is translated, so it is always a literal. */
export function message(text: string, ...args: readonly MessageArg[]): Message {
	return { text, args };
}

/** The message in its own language, English. */
export function toText({ text, args }: Message): string {
	return text.replace(/\{(\d+)\}/g, (whole, index: string) => {
		const arg = args[Number(index)] ?? whole;
		return typeof arg === 'object' ? toText(arg) : String(arg);
	});
}
