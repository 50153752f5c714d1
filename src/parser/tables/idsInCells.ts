import type { FieldName } from '../words/words.data';
import { type Table, cellText, textsIn } from './readTable';
import { idIn, isRangeOrList } from './tableCells';

/** An id in the text of a cell; offsets count in it. */
interface CellId {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** `1-1`, `1-2`, `2A-1`: the numbers of parts and of tasks in them. */
const pair = /^[\s*_~`]*(\d{1,2}[A-Z]?)-\d{1,3}[\s*_~`]*$/;

/** Whether a column of ids holds pairs of numbers: ranges (`1-3`, `4-7`) never begin alike. */
export function hasPairs({ rows }: Table, column: number): boolean {
	const firsts = rows.flatMap(row => pair.exec(cellText(row.cells, column))?.[1] ?? []);
	return firsts.length > rows.length * 0.6 && new Set(firsts).size < firsts.length;
}

/**
 * The id in a cell; in a column that is headed so, it may be of words (`UX-FIX`), small (`s1`), a number with a capital (`1A`, `T.1`), of any
 * pieces one of which has a digit (`bd-a1b2`, `BE/1`, `2025-001`) or, beside a column of priorities, what one would be called (`P1`).
 */
export function idOf({ fields }: Table, column: number, text: string): CellId | null {
	const found = idIn(text);
	if (found || fields[column] !== 'id' || (isRangeOrList(text) && !serialOfYear.test(text))) return found;
	const id =
		/^[\s*_~`]*([A-Z]+(?:-[A-Za-z0-9]+)+|[a-z]{1,5}\d{1,4}|\d{1,3}[A-Z]|[A-Z]\.\d{1,3}|P\d)[\s*_~`]*$/.exec(
			text,
		)?.[1] ?? piecesIn(text);
	return id === null || (/^P\d$/.test(id) && !fields.includes('priority'))
		? null
		: { id, start: text.indexOf(id), end: text.indexOf(id) + id.length };
}

/** `2025-001` */
const serialOfYear = /^[\s*_~`]*20\d\d-\d{3}[\s*_~`]*$/;

const pieces = /^[\s*_~`]*([A-Za-z0-9]{1,12}(?:[-_./][A-Za-z0-9]{1,12}){1,4})[\s*_~`]*$/;

/** The pieces that are all of a cell and have a digit; null for numbers and dates alone, but for a year and a serial number. */
function piecesIn(text: string): string | null {
	const id = pieces.exec(text)?.[1];
	return id !== undefined && /\d/.test(id) && (/[A-Za-z]/.test(id) || serialOfYear.test(id)) ? id : null;
}

/** A capital alone where the cells of a column that is headed so hold ids as a rule; a cross is none. */
export function letterOf({ fields }: Table, column: number, text: string): CellId | null {
	const id = fields[column] === 'id' ? /^[\s*_~`]*([A-WYZ])[\s*_~`]*$/.exec(text)?.[1] : undefined;
	return id === undefined ? null : { id, start: text.indexOf(id), end: text.indexOf(id) + id.length };
}

/** The pair of numbers that is all of a cell. */
export function pairIn(text: string): CellId | null {
	if (!pair.test(text)) return null;
	const id = bareCell(text);
	const start = text.indexOf(id);
	return start < 0 ? null : { id, start, end: start + id.length };
}

/** Whether the headers say that columns hold ids and titles, and in that of the ids stand some, or dashes for none. */
export function hasIdsAndTitles(table: Table, idColumn: number, titleColumn: number): boolean {
	if (table.fields[idColumn] !== 'id' || table.fields[titleColumn] !== 'title') return false;
	const ids = textsIn(table, idColumn).flatMap(text => {
		return /^[-–—]*$/.test(text) ? [] : (idOf(table, idColumn, text)?.id ?? '');
	});
	return ids.length > 0 && ids.every(id => id !== '');
}

/**
 * The column for ids, -1 for none. Where the first only counts the rows (`| # | ID | Task |` over 1, 2, 3), it is the next before the titles
 * that names each row by letters, unless tasks wait for numbers.
 */
export function idColumnOf(table: Table, columns: readonly (FieldName | null)[]): number {
	const first = columns.indexOf('id');
	const title = columns.indexOf('title');
	const others = columns.flatMap((field, at) => (field === 'id' && at > first && (title < 0 || at < title) ? at : []));
	if (others.length === 0 || !countsRows(table, first)) return first;
	const waits = columns.indexOf('dependencies');
	if (textsIn(table, waits).some(text => numbersAlone.test(text))) return first;
	return others.find(at => namesRows(table, at, first)) ?? first;
}

const numbersAlone = /^[\s*_`#]*\d[\d\s*_`#,;]*$/;

/** Whether a column holds numbers that go up by one, and nothing at most in rows of totals. */
function countsRows({ rows }: Table, column: number): boolean {
	const numbers = rows.flatMap(({ cells }) => bareCell(cells[column]?.text) || []);
	return (
		numbers.length > 0 &&
		numbers.every((text, at) => /^#?\d{1,4}\.?$/.test(text) && numberIn(text) === numberIn(numbers[0] ?? '') + at)
	);
}

/** Whether each row that is counted has an id of its own with letters. */
function namesRows(table: Table, column: number, counting: number): boolean {
	const counted = table.rows.filter(({ cells }) => bareCell(cells[counting]?.text) !== '');
	const ids = counted.map(row => idOf(table, column, cellText(row.cells, column))?.id ?? '');
	return new Set(ids).size === ids.length && ids.every(id => /[A-Za-z]/.test(id));
}

function bareCell(text = ''): string {
	return text.replace(/[\s*_`~]/g, '');
}

function numberIn(text: string): number {
	return Number.parseInt(text.replace('#', ''), 10);
}
