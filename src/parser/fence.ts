import type { LineShape } from './lexLine';

/** An open code block: its marks and where they stand. */
export interface Fence {
	readonly char: string;
	readonly length: number;
	readonly quote: number;
	readonly container: number;
}

/** The code block that a line opens, or null; `container` is the column of the list item around. */
export function opensFence(text: string, shape: LineShape, container: number): Fence | null {
	if (shape.kind === 'heading' || shape.kind === 'rule' || shape.box) return null;
	const char = text[shape.start];
	if (char !== '`' && char !== '~') return null;
	let length = 0;
	while (text[shape.start + length] === char) length++;
	if (length < 3 || (char === '`' && text.includes('`', shape.start + length))) return null;
	const inItem = shape.kind === 'bullet' || shape.kind === 'numbered';
	if (!inItem && shape.indent - container >= 4) return null;
	return { char, length, quote: shape.quote, container: inItem ? shape.contentIndent : container };
}

/** Whether a line in a code block closes it. */
export function closes(fence: Fence, text: string, shape: LineShape): boolean {
	let at = shape.start;
	// The line's own reading may take it for a list item; a closing fence has nothing before it but space.
	if (shape.kind === 'bullet' || shape.kind === 'numbered' || shape.indent - fence.container >= 4) return false;
	let length = 0;
	while (text[at] === fence.char) {
		length++;
		at++;
	}
	return length >= fence.length && text.slice(at).trim() === '';
}
