import { type FieldName } from './words.data';
import { fieldOf } from './lexFields';
import type { ScannedLine } from './scan';

/** A cell of a table row; offsets count in its line, white space left out. */
export interface Cell {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A row of a table. */
export interface TableRow {
	/** Index of its line in the scan. */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** A table: its header, what its columns hold by their header, and its rows without separators. */
export interface Table {
	readonly header: TableRow;
	readonly fields: readonly (FieldName | null)[];
	readonly rows: readonly TableRow[];
	/** Index in the scan of the first line after it. */
	readonly after: number;
}

/** Reads the table whose header is the given line, or null. */
export function readTable(lines: readonly ScannedLine[], at: number): Table | null {
	const header = lines[at];
	const delimiter = lines[at + 1];
	if (!header || !delimiter || !isRowText(header) || !isRowText(delimiter) || !isDelimiter(delimiter.source.text))
		return null;
	const cells = readCells(header, at);
	if (cells.cells.length < 2 || readCells(delimiter, at + 1).cells.length !== cells.cells.length) return null;
	const rows: TableRow[] = [];
	const known = header.memo.table;
	let isSame = known?.header.line === at;
	let line = at + 2;
	for (; line < lines.length; line++) {
		const next = lines[line] as ScannedLine;
		if (!isRowText(next)) break;
		if (isDelimiter(next.source.text)) continue;
		const row = readCells(next, line);
		const before = known?.rows[rows.length];
		isSame &&= before?.line === line && before.cells === row.cells;
		rows.push(row);
	}
	// The same table in the same lines: all that was found out about it holds.
	if (known && isSame && known.rows.length === rows.length && known.after === line) return known;
	header.memo.table = { header: cells, fields: cells.cells.map(cell => fieldOf(cell.text)), rows, after: line };
	return header.memo.table;
}

function isRowText({ source, shape }: ScannedLine): boolean {
	return (
		source.state === 'text' &&
		source.text.includes('|') &&
		(shape.kind === 'row' || shape.kind === 'paragraph' || shape.kind === 'rule' || /^[\s>]*:?-/.test(source.text))
	);
}

function isDelimiter(text: string): boolean {
	if (!text.includes('-') || !text.includes('|')) return false;
	for (const char of text) if (!' |:->\t'.includes(char)) return false;
	return true;
}

function readCells(line: ScannedLine, index: number): TableRow {
	line.memo.cells ??= splitCells(line);
	return { line: index, cells: line.memo.cells };
}

/** Splits a row at its bars; an escaped bar is text. */
function splitCells(line: ScannedLine): readonly Cell[] {
	const { text } = line.source;
	const { start, end } = line.shape;
	const cells: Cell[] = [];
	let from = text[start] === '|' ? start + 1 : start;
	for (let at = from; at <= end; at++) {
		const char = at < end ? text[at] : '|';
		if (char === '\\') {
			at++;
			continue;
		}
		if (char !== '|') continue;
		if (at === end && (text.slice(from, end).trim() === '' || from > end) && cells.length > 0) break;
		cells.push(trimmed(text, from, Math.min(at, end)));
		from = at + 1;
	}
	return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /\s/.test(text[end - 1] as string)) end--;
	return { text: text.slice(start, end), start, end };
}
