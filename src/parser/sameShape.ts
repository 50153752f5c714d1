import { BOXED } from './forms';
import { isNamedTaskTitle, readRange, startsLikeSection } from './judgeHeadings';
import { isSignedBox, namesByNumber } from './judgeItems';
import { isCriteriaLabel, isNextLabel } from './labels';
import { NO_BLOCK, type Outline } from './outline';
import { readSlot, type SlotContext } from './readSlot';
import type { Scan } from './scan';

/** More lines than these are judged anew with all others. */
const MOST_CHANGED = 40;

/**
 * The blocks that were read anew, if none of them can make a difference to what any block is found to be: then the verdicts of before
 * hold. Null where they may not.
 */
export function changedBlocks(
	before: Outline,
	now: Outline,
	{ grown, first, after }: Scan,
	context: SlotContext,
): readonly number[] | null {
	if (grown !== 0 || after - first > MOST_CHANGED || before.front || now.front) return null;
	if (before.tables.length !== now.tables.length || before.tables.some((table, at) => table !== now.tables[at]))
		return null;
	const columns = ['kinds', 'heading', 'item', 'label', 'list', 'last'] as const;
	if (!columns.every(column => isSameColumn(before[column], now[column]))) return null;
	const changed: number[] = [];
	for (let at = first; at < after; at++) {
		if (now.kinds[at] === NO_BLOCK) continue;
		if (factsOf(before, at, context) !== factsOf(now, at, context)) return null;
		changed.push(at);
	}
	return changed;
}

function isSameColumn(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
	if (a === b) return true;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}

/** All that a verdict, its own or another block's, may hang on. */
function factsOf(outline: Outline, at: number, context: SlotContext): string {
	const line = outline.line(at);
	const title = outline.title(at);
	const content = line.content;
	const rest = title ? line.text.slice(title.start, title.end) : '';
	return JSON.stringify([
		(outline.lines.forms[at] as number) & ~BOXED,
		[line.level, line.indent, line.optional, line.box !== null, line.numeral],
		title?.id,
		title?.marks.map(({ source, read }) => [source, read.status]),
		title?.slots.map(({ text }) => [readSlot(text, context).field, namesByNumber(text)]),
		title?.remarks.map(({ text }) => text),
		outline.fieldsIn(at),
		outline.fields(at).map(({ field, value }) => [field, field === 'dependencies' && value]),
		[rest === '', startsLikeSection(rest), isNamedTaskTitle(content), readRange(outline, at)],
		[isCriteriaLabel(line), isNextLabel(line), /legend/i.test(content) && content, isSignedBox(outline, at, context)],
	]);
}
