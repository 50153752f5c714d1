import type { Span } from './span';
import { atOnce, type Steps } from './steps';

/** A place in a text: 0-based line and 0-based UTF-16 column. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** The offsets at which the lines of a text begin, or those that begin after `from` and up to `to`. */
export function lineStarts(text: string, from?: number, to?: number): number[] {
	return atOnce(lineStartSteps(text, from, to));
}

/** The same in steps. */
export function* lineStartSteps(text: string, from = 0, to = text.length): Steps<number[]> {
	const starts = from === 0 ? [0] : [];
	// Native search is many times faster than looking at each character; a lone CR is rare.
	let lf = text.indexOf('\n', from);
	let cr = text.indexOf('\r', from);
	for (;;) {
		while (cr >= 0 && cr + 1 === lf) cr = text.indexOf('\r', cr + 1);
		const at = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
		if (at < 0 || at >= to) return starts;
		starts.push(at + 1);
		if (starts.length % 4096 === 0) yield;
		if (at === lf) lf = text.indexOf('\n', at + 1);
		else cr = text.indexOf('\r', at + 1);
	}
}

/** The 0-based line that holds an offset, by where the lines begin. */
export function lineAt(starts: ArrayLike<number>, offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Where each line of a text begins; converts offsets to positions and back. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
	readonly starts: Int32Array;
	readonly #text: string;

	/** `starts`, where they are known already, are those that `lineStarts` gives for the text. */
	constructor(text: string, starts: Int32Array = new Int32Array(lineStarts(text))) {
		this.#text = text;
		this.starts = starts;
	}

	/** The 0-based line that holds an offset. */
	lineAt(offset: number): number {
		return lineAt(this.starts, offset);
	}

	/** The position of an offset; a byte order mark takes no column. */
	positionAt(offset: number): Position {
		const line = this.lineAt(offset);
		const start = this.starts[line] ?? 0;
		const mark = line === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
		return { line, column: Math.max(0, offset - start - mark) };
	}

	/** The text of a line without its line end. */
	lineSpan(line: number): Span {
		const start = this.starts[line] ?? this.#text.length;
		let end = this.starts[line + 1] ?? this.#text.length;
		if (end > start && this.#text.charCodeAt(end - 1) === 10) end--;
		if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
		return { start, end };
	}

	/** The text of the line that holds an offset. */
	around(offset: number): Span {
		return this.lineSpan(this.lineAt(offset));
	}
}

/** The line on which a stretch of a text begins. */
export function lineOf({ lines }: { readonly lines: LineIndex }, { start }: Span): number {
	return lines.lineAt(start);
}
