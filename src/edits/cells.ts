import type { TaskDocument } from '../model/document';
import type { Span } from '../util/span';

/** A cell of a table row: what stands between its pipes, without the space around it. */
export interface Cell {
	readonly span: Span;
	readonly text: string;
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
		const start = from + (inner.trim() === '' ? 0 : inner.length - inner.trimStart().length);
		return { span: { start, end: start + inner.trim().length }, text: inner.trim() };
	});
}
