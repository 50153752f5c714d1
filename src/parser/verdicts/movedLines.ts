import { NO_LABELS } from '../lines/lexFields';
import { PARAGRAPH } from '../lines/lexLine';
import type { Scan } from '../lines/scan';
import { COLON, EMPHASIS, WIDE } from '../lines/signs';
import { listedUnder } from '../names/dependencyLists';
import { kindsOf } from '../outline/labels';
import { listingIn } from '../outline/listingIn';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { Table } from '../tables/readTable';
import type { SlotContext } from '../titles/readSlot';
import type { Classification } from './classify';
import { factsOf, isJudgedAlike, MOST_CHANGED } from './sameShape';
import type { Candidate } from './verdict';

/** What was read anew where lines came or went that make no difference to what any block is. */
export interface Moved {
	/** The blocks that were read anew, as they are numbered now. */
	readonly changed: readonly number[];
	/** Where a line of before is now; -1 for nothing, and for one that is no more. */
	readonly lineOf: (line: number) => number;
}

/** Tells what moved where lines came or went; null where the verdicts of before may not hold. */
export function movedLines(
	before: Outline,
	now: Outline,
	{ grown, first, after }: Scan,
	context: SlotContext,
): Moved | null {
	if (!grown || before.front || now.front || before.tables.length !== now.tables.length) return null;
	const end = after - grown;
	if (Math.max(after, end) - first > MOST_CHANGED) return null;
	if (
		!before.tables.every((table, at) => isHeld(before, table, now, now.tables[at] as Table, first, end, grown, context))
	)
		return null;
	const known = tellingBlocks(before, first, end);
	const fresh = tellingBlocks(now, first, after);
	if (known.length !== fresh.length) return null;
	if (known.some((at, index) => factsOf(before, at, context) !== factsOf(now, fresh[index] as number, context)))
		return null;
	// What stands right behind may be said by the block before it.
	let next = end;
	while (next < before.count && before.kinds[next] === NO_BLOCK) next++;
	if (next < before.count && listedUnder(before, next) !== listedUnder(now, next + grown)) return null;
	const between = new Map(known.map((at, index) => [at, fresh[index] as number]));
	const lineOf = (line: number): number =>
		line < first ? line : line >= end ? line + grown : (between.get(line) ?? -1);
	for (let at = 0; at < before.count; at++) {
		const to = lineOf(at);
		if (to < 0) continue;
		const kind = before.kinds[at];
		if (now.kinds[to] !== kind) return null;
		if (
			kind !== NO_BLOCK &&
			(now.list[to] !== lineOf(before.list[at] as number) ||
				now.heading[to] !== lineOf(before.heading[at] as number) ||
				now.item[to] !== lineOf(before.item[at] as number) ||
				now.label[to] !== lineOf(before.label[at] as number))
		)
			return null;
	}
	const changed: number[] = [];
	for (let at = first; at < after; at++) if (now.kinds[at] !== NO_BLOCK) changed.push(at);
	return { changed, lineOf };
}

/** Verdicts where their blocks are now. They are the objects of before. */
export function movedVerdicts(before: Classification, count: number, lineOf: Moved['lineOf']): Classification {
	const verdicts = new Array<Candidate | null>(count).fill(null);
	for (let at = 0; at < before.verdicts.length; at++) {
		const verdict = before.verdicts[at] as Candidate | null;
		if (!verdict) continue;
		verdict.parent = lineOf(verdict.parent);
		if (verdict.headlessFrom !== undefined) verdict.headlessFrom = lineOf(verdict.headlessFrom);
		verdicts[lineOf(at)] = verdict;
	}
	return { ...before, verdicts };
}

/** Whether a table stands before all that changed, or behind it and lists no tasks: a listing knows the lines of its rows. */
function isHeld(
	outlined: Outline,
	before: Table,
	outline: Outline,
	now: Table,
	first: number,
	end: number,
	grown: number,
	context: SlotContext,
): boolean {
	if (before.after <= first) return isJudgedAlike(outlined, before, outline, now, context);
	const { line } = before.header;
	if (line < end || now.header.line !== line + grown) return false;
	const { vocabulary } = context;
	return listingIn(outlined, before, vocabulary) === null && listingIn(outline, now, vocabulary) === null;
}

/** The blocks between two lines that a verdict may hang on: all but paragraphs of plain text. */
function tellingBlocks(outline: Outline, from: number, to: number): readonly number[] {
	const found: number[] = [];
	for (let at = from; at < to; at++) if (outline.kinds[at] !== NO_BLOCK && !isPlainText(outline, at)) found.push(at);
	return found;
}

function isPlainText(outline: Outline, at: number): boolean {
	if (outline.kinds[at] !== PARAGRAPH || outline.fieldsIn(at) !== NO_LABELS) return false;
	if ((outline.signs(at) & (COLON | WIDE | EMPHASIS)) !== 0 || listedUnder(outline, at)) return false;
	const line = outline.line(at);
	return !/legend/i.test(line.content) && kindsOf(line) === 0;
}
