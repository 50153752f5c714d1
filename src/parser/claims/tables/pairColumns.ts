import type { ColumnRole } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Cell, Table, TableRow } from '../../tables/readTable';

/** A table as claims are read from it. */
export interface CountedTable {
	readonly columns: readonly ColumnRole[];
	readonly rows: readonly TableRow[];
	/** What heads each column. */
	readonly header: readonly Cell[];
}

const pairCell = wide(
	/^([^\p{L}\d]*)(\d{1,6})(\s*(?:\/|of)\s*)(\d{1,6})(?![\d.,])(?:\s(?:tasks?|items?|issues?))?(?:\s(?:done|complete|completed|finished))?(?:[^\p{L}\d%]*\d{1,3}(?:\.\d+)?\s*%)?[^\p{L}\d]*$/iu,
);

/** A column of `3/5` or `3/5 (60%)` as two or three: the part, the whole and the percentage. */
export function withPairs(columns: readonly ColumnRole[], { header: { cells: header }, rows }: Table): CountedTable {
	const paired = columns.map((role, column) => isPaired(role) && rows.some(({ cells }) => isPair(cells[column])));
	if (!paired.includes(true)) return { columns, rows, header };
	const split = <T>(all: readonly T[], parts: (one: T) => readonly T[]): T[] =>
		all.flatMap((one, column) => (paired[column] ? parts(one) : one));
	return {
		columns: split(columns, role => [isSide(role) ? role : 'done', 'total', 'percentage']),
		rows: rows.map(({ line, cells }) => ({ line, cells: split(cells, partsOf) })),
		header: split(header, head => [head, head, head]),
	};
}

/** What a column of pairs may be called: `Progress`, `Tasks`, `Done`. */
function isPaired(role: ColumnRole): boolean {
	return role === 'percentage' || role === 'total' || isSide(role);
}

function isSide(role: ColumnRole): boolean {
	return role === 'done' || role === 'remaining' || role === 'open';
}

function isPair(cell: Cell | undefined): boolean {
	return cell !== undefined && pairCell.test(cell.text);
}

/** The part and the whole that a cell says, or null. */
export function pairIn(cell: string): { readonly part: number; readonly whole: number } | null {
	const found = pairCell.exec(cell);
	return found && { part: Number(found[2]), whole: Number(found[4]) };
}

/** The three parts of a cell, empty ones where it has them not; one that is no pair stays whole. */
function partsOf(cell: Cell): readonly [Cell, Cell, Cell] {
	const [, lead = '', part = '', joint = '', whole = ''] = pairCell.exec(cell.text) ?? [];
	const of = (from: number, to: number): Cell => ({
		text: cell.text.slice(from, to),
		start: cell.start + from,
		end: cell.start + to,
	});
	if (part === '') return [cell, of(cell.text.length, cell.text.length), cell];
	const first = lead.length + part.length;
	const second = first + joint.length + whole.length;
	return [of(lead.length, first), of(second - whole.length, second), of(second, cell.text.length)];
}
