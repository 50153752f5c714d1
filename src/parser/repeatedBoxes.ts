import { append } from '../util/append';
import { wide } from '../util/wide';
import type { Outline } from './outline';
import type { Candidates } from './verdict';

/** Words that more rows than these have in common tell nothing. */
const COMMON = 40;
/** So much of what a box says stands in a row that it repeats, and so many boxes of a list do, in parts of one. */
const OVERLAP = 0.6;
const MOST = 0.75;

/**
 * The boxes of lists that tell again, by person or shorter, what the rows of tables list; nothing here has an id. Null where there was nothing to
 * compare.
 */
export function repeatedBoxes(outline: Outline, candidates: Candidates): ReadonlySet<number> | null {
	const rows: number[] = [];
	const boxes: number[] = [];
	for (const [at, candidate] of candidates.entries())
		if (candidate && !candidate.id) {
			if (candidate.form === 'row') rows.push(at);
			else if (candidate.form === 'checklist') boxes.push(at);
		}
	if (rows.length < 2 || boxes.length < 2) return null;
	const rowsOf = new Map<string, number[]>();
	for (const at of rows) {
		const { table, row } = outline.rows.get(at) ?? {};
		const cell = table?.rows[row as number]?.cells[candidates[at]?.listing?.titleColumn ?? -1];
		for (const word of wordsOf(cell?.text ?? '')) append(rowsOf, word, at);
	}
	const lists = new Map<number, number[]>();
	const overRows = headingsOver(outline, rows);
	for (const at of boxes) {
		const list = listOf(outline, at, overRows);
		if (list >= 0) append(lists, list, at);
	}
	const repeated = new Set<number>();
	for (const list of lists.values()) {
		if (list.length < 2 || list.length > rows.length) continue;
		const known = list.filter(at => isRepeated(titleAt(outline, at), rowsOf));
		if (known.length >= MOST * list.length) for (const at of list) repeated.add(at);
	}
	return repeated;
}

function headingsOver({ heading: headings }: Outline, lines: readonly number[]): ReadonlySet<number> {
	const over = new Set<number>();
	for (const at of lines)
		for (
			let heading = headings[at] as number;
			heading >= 0 && !over.has(heading);
			heading = headings[heading] as number
		)
			over.add(heading);
	return over;
}

/** The outermost heading around a box that has no rows beneath it; -1 for none. */
function listOf({ heading: headings }: Outline, at: number, overRows: ReadonlySet<number>): number {
	let list = -1;
	for (
		let heading = headings[at] as number;
		heading >= 0 && !overRows.has(heading);
		heading = headings[heading] as number
	)
		list = heading;
	return list;
}

function titleAt(outline: Outline, at: number): string {
	const title = outline.title(at);
	return title ? outline.line(at).text.slice(title.start, title.end) : '';
}

/** Whether most words of a text stand in one row. */
function isRepeated(text: string, rowsOf: ReadonlyMap<string, readonly number[]>): boolean {
	const words = [...wordsOf(text)].filter(word => (rowsOf.get(word)?.length ?? 0) <= COMMON);
	const found = new Map<number, number>();
	for (const word of words) for (const row of rowsOf.get(word) ?? []) found.set(row, (found.get(row) ?? 0) + 1);
	const most = Math.max(0, ...found.values());
	return most >= Math.min(2, words.length) && most > 0 && most >= OVERLAP * words.length;
}

const word = wide(/\p{L}{4,}/gu);

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(word.all(text.toLowerCase()).map(([found]) => found));
}
