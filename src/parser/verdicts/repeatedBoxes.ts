import { append, countUp } from '../../util/append';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import type { Outline } from '../outline/outline';
import { addHeadingsOver } from './overviews';
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
export function* repeatedBoxes(outline: Outline, candidates: Candidates): Steps<ReadonlySet<number> | null> {
	const rows: number[] = [];
	const boxes: number[] = [];
	for (const [at, candidate] of candidates.entries())
		if (candidate && !candidate.id) {
			if (candidate.form === 'row') rows.push(at);
			else if (candidate.form === 'checklist') boxes.push(at);
		}
	if (rows.length < 2 || boxes.length < 2) return null;
	yield;
	const rowsOf = new Map<string, number[]>();
	const overRows = new Set<number>();
	for (const [index, at] of rows.entries()) {
		if (index % 128 === 127) yield;
		addHeadingsOver(outline, at, overRows);
		const { table, row } = outline.rows.get(at) ?? {};
		const cell = table?.rows[row as number]?.cells[candidates[at]?.listing?.titleColumn ?? -1];
		for (const word of wordsOf(cell?.text ?? '')) append(rowsOf, word, at);
	}
	const lists = new Map<number, number[]>();
	for (const at of boxes) {
		const list = listOf(outline, at, overRows);
		if (list >= 0) append(lists, list, at);
	}
	const repeated = new Set<number>();
	for (const list of lists.values()) {
		if (list.length < 2 || list.length > rows.length) continue;
		let known = 0;
		for (const [index, at] of list.entries()) {
			if (index % 128 === 127) yield;
			if (isRepeated(outline.titleText(at), rowsOf)) known++;
		}
		if (known >= MOST * list.length) for (const at of list) repeated.add(at);
	}
	return repeated;
}

/** The outermost heading around a block that is none of those given; -1 for none. */
export function listOf({ heading: headings }: Outline, at: number, overRows: ReadonlySet<number>): number {
	let list = -1;
	let heading = headings[at] as number;
	for (; heading >= 0 && !overRows.has(heading); heading = headings[heading] as number) list = heading;
	return list;
}

/** Whether most words of a text stand in one row. */
function isRepeated(text: string, rowsOf: ReadonlyMap<string, readonly number[]>): boolean {
	const words = [...wordsOf(text)].filter(word => (rowsOf.get(word)?.length ?? 0) <= COMMON);
	const found = new Map<number, number>();
	for (const word of words) for (const row of rowsOf.get(word) ?? []) countUp(found, row);
	const most = Math.max(0, ...found.values());
	return most >= Math.min(2, words.length) && most > 0 && most >= OVERLAP * words.length;
}

const word = wide(/\p{L}{4,}/gu);

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(word.all(text.toLowerCase()).map(([found]) => found));
}
