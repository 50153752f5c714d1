import type { Span } from './span';

/** A place in a text: 0-based line and 0-based UTF-16 column. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Where each line of a text begins; converts offsets to positions and back. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
	readonly starts: readonly number[];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		const starts = [0];
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
		}
		this.starts = starts;
	}

	/** The 0-based line that holds an offset. */
	lineAt(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** The position of an offset; a byte order mark takes no column. */
	positionAt(offset: number): Position {
		const line = this.lineAt(offset);
		const start = this.starts[line] ?? 0;
		const mark = line === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
		return { line, column: Math.max(0, offset - start - mark) };
	}

	/** The offset of a position; past the end of a line it is the line's end. */
	offsetAt({ line, column }: Position): number {
		const span = this.lineSpan(line);
		const mark = line === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
		return Math.min(span.end, span.start + mark + column);
	}

	/** The text of a line without its line end. */
	lineSpan(line: number): Span {
		const start = this.starts[line] ?? this.#text.length;
		let end = this.starts[line + 1] ?? this.#text.length;
		if (end > start && this.#text.charCodeAt(end - 1) === 10) end--;
		if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
		return { start, end };
	}
}
