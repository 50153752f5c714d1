import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { kindIn, stateIn, TEXT } from '../lines/forms';
import { fieldOf, type LabelledValue } from '../lines/lexFields';
import { PARAGRAPH, ROW, RULE } from '../lines/lexLine';
import type { Line } from '../lines/line';
import type { LineTable } from '../lines/lineTable';
import { BAR, DASH, WORDY } from '../lines/signs';
import { type FieldName } from '../words/words.data';

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
	/** Whether its rows are labels and values (`| Field | Value |`). */
	readonly isOfFields: boolean;
	/** Index in the scan of the first line after it. */
	readonly after: number;
}

/** What a cell of a row says; empty where the row has no such cell. */
export function cellText(cells: readonly Cell[] | undefined, column: number): string {
	return cells?.[column]?.text ?? '';
}

/** The text of a cell, or a part of it, without emphasis and code. */
export function plainCell(text: string): string {
	return text.replace(/[*_`]/g, '').trim();
}

/** What the rows of a table say in a column. */
export function textsIn({ rows }: Pick<Table, 'rows'>, column: number): readonly string[] {
	return rows.map(row => cellText(row.cells, column));
}

/** Whether a line is the header of a table. */
export function startsTable(lines: LineTable, at: number): boolean {
	if (at + 1 >= lines.count || !isRow(lines, at) || !isRow(lines, at + 1) || !isDelimiter(lines, at + 1)) return false;
	const { length } = readCells(lines, at).cells;
	return length >= 2 && readCells(lines, at + 1).cells.length === length;
}

/** Reads the table whose header is the given line. */
export function* readTable(lines: LineTable, at: number): Steps<Table> {
	const header = plainHeader(readCells(lines, at));
	const rows: TableRow[] = [];
	const first = lines.line(at);
	const known = first.table;
	let isSame = known?.header.line === at;
	let line = at + 2;
	for (; line < lines.count && isRow(lines, line); line++) {
		if (line % 256 === 0) yield;
		if (isDelimiter(lines, line)) continue;
		const row = readCells(lines, line, header.cells.length);
		const before = known?.rows[rows.length];
		isSame &&= before?.line === line && before.cells === row.cells;
		rows.push(row);
	}
	// The same table in the same lines: all that was found out about it holds.
	if (known && isSame && known.rows.length === rows.length && known.after === line) return known;
	const isOfFields = header.cells.length === 2 && ofFields.test(header.cells.map(({ text }) => text).join('|'));
	first.table = { header, fields: header.cells.map(cell => fieldOf(cell.text)), rows, isOfFields, after: line };
	return first.table;
}

/** A header without the emphasis around its cells, which says nothing in a header. */
function plainHeader(header: TableRow): TableRow {
	if (!header.cells.some(({ text }) => emphasised.test(text))) return header;
	const cells = header.cells.map((cell): Cell => {
		const [all = '', marks = '', text] = emphasised.exec(cell.text) ?? [];
		return text === undefined
			? cell
			: { text, start: cell.start + marks.length, end: cell.start + all.length - marks.length };
	});
	return { ...header, cells };
}

const emphasised = /^(\*{1,3}|_|`)([^*`]+)\1$/;

const ofFields = wide(
	/^(?:(?:field|property|attribute?|campo|propiedad|propriedade|atributo|champ|propriété|feld|eigenschaft|attributo|proprietà|pole|alan|özellik|поле|свойство|字段|属性|項目|항목)\|(?:values?|details?|valor|valeur|wert|valore|wartość|değer|значение|值|内容|값)|\|)$/iu,
);

/** The label and the value in a row of such a table. */
export function fieldIn({ cells: [name, value] }: TableRow): LabelledValue | null {
	const label = /[^*_`]+/.exec(name?.text ?? '');
	if (!name || !value || !label) return null;
	const labelStart = name.start + label.index;
	return {
		label: label[0],
		labelStart,
		labelEnd: labelStart + label[0].length,
		value: value.text,
		valueStart: value.start,
		valueEnd: value.end,
		field: fieldOf(name.text),
		strong: false,
	};
}

function isRow(lines: LineTable, number: number): boolean {
	const form = lines.forms[number] as number;
	if (stateIn(form) !== TEXT || ((lines.signs[number] as number) & BAR) === 0) return false;
	const kind = kindIn(form);
	return kind === ROW || kind === PARAGRAPH || kind === RULE || /^[\s>]*:?-/.test(lines.textOf(number));
}

/** Whether a line is made of bars, dashes and colons. */
function isDelimiter({ signs }: LineTable, number: number): boolean {
	return ((signs[number] as number) & (WORDY | BAR | DASH)) === (BAR | DASH);
}

/** The cells of a row, those of a text in brackets or code joined again where there are more than columns. */
function readCells(lines: LineTable, number: number, columns = Number.POSITIVE_INFINITY): TableRow {
	const line = lines.line(number);
	line.cells ??= splitCells(line);
	if (line.cells.length <= columns) return { line: number, cells: line.cells };
	if (line.joined?.length !== columns) line.joined = joinCells(line.text, line.cells, columns);
	return { line: number, cells: line.joined ?? line.cells };
}

/** Joins all that is too much where one text begins with what the last of it closes: `(all | some | none)`; null where none does. */
function joinCells(text: string, cells: readonly Cell[], columns: number): readonly Cell[] | null {
	const more = cells.length - columns;
	const [brackets, ticks] = [[0], [0]];
	for (const [at, cell] of cells.entries()) {
		brackets.push((brackets[at] as number) + count(cell.text, /[([{]/) - count(cell.text, /[)\]}]/));
		ticks.push((ticks[at] as number) + count(cell.text, /`/));
	}
	const grown = (sums: readonly number[], from: number, to: number): number =>
		(sums[to] as number) - (sums[from] as number);
	/** Whether no bracket and no sign of code stands open at the end of some cells. */
	const isClosed = (from: number, to: number): boolean =>
		grown(brackets, from, to) <= 0 && grown(ticks, from, to) % 2 === 0;
	for (let at = 0; at < columns; at++) {
		const behind = at + more + 1;
		if (isClosed(at, at + 1) || !isClosed(at, behind)) continue;
		const { start } = cells[at] as Cell;
		const { end } = cells[behind - 1] as Cell;
		return [...cells.slice(0, at), { text: text.slice(start, end), start, end }, ...cells.slice(behind)];
	}
	return null;
}

function count(text: string, sign: RegExp): number {
	return text.split(sign).length - 1;
}

/** Splits a row at its bars; an escaped bar is text. */
function splitCells({ text, from: start, to: end }: Line): readonly Cell[] {
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
