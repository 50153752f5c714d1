import { BOXED } from '../lines/forms';
import { fieldOf } from '../lines/lexFields';
import type { Scan } from '../lines/scan';
import { listedUnder } from '../names/dependencyLists';
import { kindsOf } from '../outline/labels';
import { lentBy, listingIn } from '../outline/listingIn';
import { NO_BLOCK, type Outline } from '../outline/outline';
import { rangeIn } from '../names/idRanges';
import { type Listing, rowId } from '../tables/judgeTable';
import type { Table } from '../tables/readTable';
import { namesSection } from '../tables/tableCells';
import { readSlot, type SlotContext } from '../titles/readSlot';
import { readStatus } from '../words/readStatus';
import { startsLikeSection, tellsAboutAll } from '../words/sectionTitles';
import { namesSeveral } from './believedId';
import { beginsBold } from './boldRuns';
import { isAside } from './dropAsides';
import { countsParts } from './headingFacts';
import { isNamedTaskTitle } from './judgeHeadings';
import { isBold, signBefore } from './judgeItems';
import { isElsewhere, isInBrackets } from './judgeMarked';
import { isStory, pairBefore } from './judgeTables';
import { statusBehind } from './judgeTold';
import { wordsBefore } from './judgeWordIds';
import { groupTitle, partInRow } from './milestones';
import { namesByNumber } from './numberIds';
import { sectionName } from './overviews';
import { rowAt } from './ownLine';
import { readRange } from './readRange';
import { boxesInRow } from './rowsOfBoxes';
import { saysWork } from './spokenTitles';

/** More lines than these are judged anew with all others. */
export const MOST_CHANGED = 40;

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
	if (before.tables.length !== now.tables.length) return null;
	if (!before.tables.every((table, at) => isJudgedAlike(before, table, now, now.tables[at] as Table, context)))
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

/** Whether a table says of the same lines what it said, be it that they are no tasks. */
export function isJudgedAlike(
	outlined: Outline,
	before: Table,
	outline: Outline,
	now: Table,
	{ vocabulary }: SlotContext,
): boolean {
	if (before === now) return true;
	const { header, rows } = before;
	if (header.line !== now.header.line || header.cells !== now.header.cells) return false;
	if (rows.length !== now.rows.length || rows.some(({ line }, at) => line !== now.rows[at]?.line)) return false;
	const [old, listing] = [listingIn(outlined, before, vocabulary), listingIn(outline, now, vocabulary)];
	if (old === null || listing === null) return old === listing;
	return told(old) === told(listing);
}

/** What a listing says of its rows. */
function told(listing: Listing): string {
	return JSON.stringify({ ...listing, table: null, sums: [...listing.sums] });
}

function isSameColumn(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
	if (a === b) return true;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}

/** All that a verdict, its own or another block's, may hang on. */
export function factsOf(outline: Outline, at: number, context: SlotContext): string {
	const line = outline.line(at);
	const title = outline.title(at);
	const content = line.content;
	const row = rowAt(outline, at);
	const table = outline.rows.get(at)?.table;
	const listing = table ? listingIn(outline, table, context.vocabulary) : null;
	const id = row && listing ? rowId(listing, row) : null;
	const rest = outline.titleText(at);
	return JSON.stringify([
		(outline.lines.forms[at] as number) & ~BOXED,
		[line.level, line.indent, line.optional, line.box !== null, line.numeral],
		title?.id,
		title?.marks.map(({ source, read, start }) => [source, read.status, start < title.start]),
		title?.slots.map(({ text, start }) => [
			readSlot(text, context).field,
			namesByNumber(text),
			line.text[start - 1] === '[',
			start < title.end,
			isStory(text) && text,
		]),
		title?.remarks.map(({ text }) => text),
		title && saysWork(title, context),
		outline.fieldsIn(at),
		id === undefined ? 'none' : id,
		row && [partInRow(outline, at), listing && rangeIn(listing, row)],
		groupTitle(outline, at),
		outline
			.fields(at)
			.map(({ field, value }) => [
				field,
				field === 'dependencies' ? value : field === 'status' && readStatus(value, context.words).status === null,
			]),
		[
			rest === '',
			/^[a-z]/.test(rest),
			/^[–-]/.test(rest),
			namesSeveral(outline, at),
			line.level > 0 && pairBefore(rest),
			line.level > 0 && wordsBefore(rest),
			startsLikeSection(rest),
			line.level > 0 && tellsAboutAll(rest),
			sectionName(outline, at),
			isNamedTaskTitle(content),
			line.level > 0 && namesSection(content),
			line.level > 0 && countsParts(outline, at),
			line.level > 0 && isAside(rest),
			[readRange(outline, at), readRange(outline, at, true)],
			boxesInRow(outline, at).length > 0 && content,
		],
		[
			kindsOf(line),
			/legend/i.test(content) && content,
			signBefore(outline, at, context),
			isBold(line.text),
			beginsBold(outline, at),
			fieldOf(content),
			line.level > 0 && lentBy(content, outline.words),
			line.level > 0 && statusBehind(outline, at),
			isInBrackets(outline, at),
			isElsewhere(content),
			listedUnder(outline, at),
		],
	]);
}
