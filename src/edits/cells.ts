import type { TaskDocument } from '../model/document';
import type { Span } from '../util/span';
import type { Change } from './change';

/** A cell of a table row: what stands between its pipes, without the space around it. */
export interface Cell {
	readonly span: Span;
	readonly text: string;
	/** The characters between its pipes. */
	readonly width: number;
}

/** The cells of a row; escaped pipes part nothing. */
export function cellsOf({ text }: TaskDocument, row: Span): readonly Cell[] {
	const pipes: number[] = [];
	for (let at = row.start; at < row.end; at++) {
		if (text.charAt(at) === '\\') at++;
		else if (text.charAt(at) === '|') pipes.push(at);
	}
	const edges = [...(pipes[0] === row.start ? [] : [row.start - 1]), ...pipes];
	if (edges.at(-1) !== row.end - 1) edges.push(row.end);
	return edges.slice(1).map((end, at) => {
		const from = (edges[at] ?? 0) + 1;
		const inner = text.slice(from, end);
		const plain = inner.trim();
		const start = from + (plain === '' ? Math.min(1, inner.length) : inner.indexOf(plain));
		return { span: { start, end: start + plain.length }, text: plain, width: inner.length };
	});
}

/** Whether a cell says nothing: it is blank, or holds a dash. */
export function isEmptyCell({ text }: Cell): boolean {
	return /^[-–—]?$/u.test(text);
}

/** The change that writes a text into a cell, with a space on either side where there is none yet. */
export function fillCell({ span, text, width }: Cell, newText: string): Change {
	if (text !== '' || newText === '') return { span, newText };
	return { span, newText: `${width === 0 ? ' ' : ''}${newText}${width < 2 ? ' ' : ''}` };
}
