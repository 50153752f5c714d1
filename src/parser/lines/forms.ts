import type { LineLexer } from './lexLine';

// A line's shape in 30 bits, as it stands in `LineTable.forms`: what it is part of, what it begins, and some of what it holds.

/** Running text. */
export const TEXT = 0;
/** A blank line. */
export const BLANK = 1;
/** A code block. */
export const FENCE = 2;
/** The end of one. */
export const FENCE_END = 3;
/** An HTML comment. */
export const COMMENT = 4;
/** Front matter. */
export const FRONT_MATTER = 5;
/** A stretch between conflict markers. */
export const CONFLICT = 6;
/** Code or HTML, as only a full Markdown parser can tell. */
export const OPAQUE = 7;
const KIND = 3;
const LEVEL = 6;
const QUOTE = 20;
const MOST_QUOTES = 1023;
/** Only a full Markdown parser can tell if the line is text (it may be code or HTML). */
export const DOUBTFUL = 1 << 9;
/** It has a box. */
export const BOXED = 1 << 10;
/** Defines the target of a link (`[label]: …`). */
export const DEFINES = 1 << 11;
/** Its content begins with `[`. */
export const OPENS = 1 << 12;
/** Its content begins with a character beyond ASCII. */
export const WIDE_START = 1 << 13;
/** Holds characters that were mended. */
export const DAMAGED = 1 << 14;

/** A line's shape in 30 bits. */
export function formOf(state: number, { kind, level, quote, boxStart }: LineLexer, more: number): number {
	return (
		state |
		(kind << KIND) |
		(level << LEVEL) |
		(Math.min(quote, MOST_QUOTES) << QUOTE) |
		(boxStart >= 0 ? BOXED : 0) |
		more
	);
}

/** The same with another state. */
export function withState(form: number, state: number): number {
	return (form & ~7) | state;
}

/** The same with another kind and level. */
export function withKind(form: number, kind: number, level: number): number {
	return (form & ~(63 << KIND)) | (kind << KIND) | (level << LEVEL);
}

/** The state of a line. */
export function stateIn(form: number): number {
	return form & 7;
}

/** The state of a line before a full Markdown parser was asked. */
export function readAs(form: number): number {
	return stateIn(form) === OPAQUE ? TEXT : stateIn(form);
}

/** What kind of block a line begins. */
export function kindIn(form: number): number {
	return (form >> KIND) & 7;
}

/** 1 to 6 for headings, 7 for a bold line that stands as one, else 0. */
export function levelIn(form: number): number {
	return (form >> LEVEL) & 7;
}

/** How many quote marks stand before a line, as far as they are counted. */
export function quoteIn(form: number): number {
	return form >> QUOTE;
}
