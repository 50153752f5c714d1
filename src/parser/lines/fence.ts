import { BULLET, HEADING, type LineLexer, NUMBERED, RULE } from './lexLine';

/** An open code block: its marks and where they stand. */
export interface Fence {
	readonly char: string;
	readonly length: number;
	readonly quote: number;
	readonly container: number;
}

/** The code block that a line opens whose content begins with a tick or a tilde, or null; `container` is the column of the list item around. */
export function opensFence(text: string, shape: LineLexer, container: number): Fence | null {
	if (shape.kind === HEADING || shape.kind === RULE || shape.boxStart >= 0) return null;
	const char = text[shape.from] as string;
	let length = 0;
	while (text[shape.from + length] === char) length++;
	if (length < 3 || (char === '`' && text.includes('`', shape.from + length))) return null;
	const inItem = shape.kind === BULLET || shape.kind === NUMBERED;
	if (!inItem && shape.indent - container >= 4) return null;
	return { char, length, quote: shape.quote, container: inItem ? shape.contentIndent : container };
}

/** Whether a line in a code block closes it. */
export function closes(fence: Fence, text: string, shape: LineLexer): boolean {
	let at = shape.from;
	// The line's own reading may take it for a list item; a closing fence has nothing before it but space.
	if (shape.kind === BULLET || shape.kind === NUMBERED || shape.indent - fence.container >= 4) return false;
	let length = 0;
	while (text[at] === fence.char) {
		length++;
		at++;
	}
	return length >= fence.length && text.slice(at).trim() === '';
}
