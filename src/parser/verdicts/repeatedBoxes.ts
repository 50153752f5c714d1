import { append } from '../../util/append';
import type { Steps } from '../../util/steps';
import type { Outline } from '../outline/outline';
import { titleOfCandidate } from './idsOfWork';
import { addHeadingsOver } from './overviews';
import { longWords, byPart, mostShared } from './toldAgain';
import type { Candidates, Candidate } from './verdict';

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
		for (const word of longWords(titleOfCandidate(outline, at, candidates[at] as Candidate))) append(rowsOf, word, at);
	}
	const lists = byPart(outline, boxes, overRows);
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

/** Whether most words of a text stand in one row. */
function isRepeated(text: string, rowsOf: ReadonlyMap<string, readonly number[]>): boolean {
	const { shared, all } = mostShared(longWords(text), rowsOf, COMMON);
	return shared >= Math.min(2, all) && shared > 0 && shared >= OVERLAP * all;
}
