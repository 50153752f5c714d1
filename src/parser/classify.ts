import type { Because, TaskKind } from '../model/task';
import type { Vocabulary } from '../model/vocabulary';
import type { Steps } from '../util/steps';
import { judgeFrontMatter } from './judgeFrontMatter';
import { judgeHeadless } from './judgeHeadless';
import { judgeHeadings } from './judgeHeadings';
import { judgeItems } from './judgeItems';
import { idIn, isTotalLabel, judgeTable, type Listing } from './judgeTable';
import { contentOf, isCriteriaLabel, isNextLabel, isUnder } from './labels';
import type { Block } from './block';
import type { Outline } from './outline';
import type { LineMemo } from './lineMemo';
import { type Candidate, isSameVerdict, makeCandidate, type Verdict } from './verdict';
import type { SlotContext } from './readSlot';
import type { Table } from './readTable';

/** What each block of an outline is; null for text and sections. */
export interface Classification {
	readonly verdicts: readonly (Verdict | null)[];
	/** Whether the front matter makes the whole file one task. */
	readonly single: boolean;
}

/** Decides which blocks are tasks, subtasks, items and ranges. */
export function* classify(outline: Outline, context: SlotContext): Steps<Classification> {
	const candidates: (Candidate | null)[] = new Array<Candidate | null>(outline.blocks.length).fill(null);
	judgeTables(outline, context, candidates);
	yield;
	judgeHeadings(outline, context, candidates);
	yield* judgeItems(outline, context, candidates);
	yield;
	judgeHeadless(outline, candidates);
	const single = judgeFrontMatter(outline, candidates);
	const hasIds = !single && documentHasIds(outline, candidates);
	const verdicts: (Verdict | null)[] = new Array<Verdict | null>(outline.blocks.length).fill(null);
	const stems = findStems(outline, candidates);
	for (const block of outline.blocks) {
		if (block.index % 512 === 0) yield;
		const candidate = candidates[block.index];
		if (!candidate) continue;
		const verdict = settleKind(outline, block, candidate, hasIds, verdicts, stems, candidates);
		verdicts[block.index] = verdict;
	}
	return { verdicts, single };
}

/** A task, the part of one, or an item: by its id, by what it stands under, by whether the document's tasks have ids. */
function settleKind(
	outline: Outline,
	block: Block,
	candidate: Candidate,
	hasIds: boolean,
	verdicts: readonly (Verdict | null)[],
	stems: ReadonlyMap<string, number>,
	candidates: readonly (Candidate | null)[],
): Verdict {
	const is = (kind: TaskKind, because: Because, parent = -1): Verdict =>
		verdictOn(block.line.memo, candidate, kind, because, parent);
	if (candidate.form === 'range') return is('range', 'range');
	const around = enclosing(outline, block, verdicts);
	const stem = candidate.id?.id.includes('.') && /^(.+)\.\d+[a-z]?$/.exec(candidate.id.id)?.[1];
	if (stem && isStem(outline, stems.get(stem), candidate, candidates))
		return is('subtask', 'sub-number', stems.get(stem));
	if (candidate.form === 'row' && !candidate.id && hasIds) return is('item', 'loose');
	if (candidate.headless) return is('task', 'lost-heading');
	if (candidate.form === 'heading') return is('task', candidate.id ? 'own-id' : 'marked');
	if (candidate.form === 'row') return is('task', 'row');
	if (candidate.id && hasIds) {
		// Its own id makes it a task under any label, unless it is nested in another task's list.
		const box = enclosingItem(outline, block, verdicts);
		return box >= 0 ? is('subtask', 'inside', box) : is('task', 'own-id');
	}
	if (isUnder(outline, block, isCriteriaLabel)) return is('item', 'criteria', around);
	if (!hasIds && candidate.surely) {
		const box = enclosingItem(outline, block, verdicts);
		const parent = box >= 0 ? box : around;
		return parent >= 0 ? is('subtask', 'inside', parent) : is('task', 'box');
	}
	if (around >= 0) return is('subtask', 'inside', around);
	if (candidate.form === 'numbered' && hasIds && !block.line.shape.box) return is('task', 'marked');
	return is('item', 'loose');
}

/** The verdict of before where it is the same, so that what was made of it is too. */
function verdictOn(memo: LineMemo, candidate: Candidate, kind: TaskKind, because: Because, parent: number): Verdict {
	const { form, id, listNumber, listing, range, headless, headlessFrom } = candidate;
	const verdict = { kind, form, because, id, listNumber, listing, range, headless, headlessFrom, parent };
	if (memo.verdict && isSameVerdict(memo.verdict, verdict)) return memo.verdict;
	memo.verdict = verdict;
	return verdict;
}

/** The first task of each id that is in no list under another, wherever it stands. */
function findStems(outline: Outline, candidates: readonly (Candidate | null)[]): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	for (const block of outline.blocks) {
		const candidate = candidates[block.index];
		if (candidate?.id && candidate.form !== 'range' && block.item < 0 && !stems.has(candidate.id.id))
			stems.set(candidate.id.id, block.index);
	}
	return stems;
}

/** Whether a task is the stem of a dotted id: a heading's or a row's sub-number belongs to a task of its own form. */
function isStem(
	outline: Outline,
	stem: number | undefined,
	candidate: Candidate,
	candidates: readonly (Candidate | null)[],
): stem is number {
	if (stem === undefined) return false;
	const form = (candidates[stem] as Candidate).form;
	if (candidate.form === 'heading' || candidate.form === 'row')
		return (
			form === candidate.form && (form !== 'row' || outline.blocks[stem]?.table?.table === candidate.listing?.table)
		);
	return true;
}

/** The nearest task or subtask that a block stands in, through list items first, then headings; -1 for none. */
function enclosing(outline: Outline, block: Block, verdicts: readonly (Verdict | null)[]): number {
	const item = enclosingItem(outline, block, verdicts);
	if (item >= 0) return item;
	for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading) {
		if (verdicts[heading]?.kind === 'task' || verdicts[heading]?.kind === 'subtask')
			return taskAt(outline, heading, block, verdicts);
	}
	return -1;
}

/** The task a line belongs to: through the list items around it, then the headings. */
export function ownerOf(outline: Outline, block: Block, verdicts: readonly (Verdict | null)[]): number {
	for (let item = block.item; item >= 0; item = (outline.blocks[item] as Block).item) if (verdicts[item]) return item;
	for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading) {
		if (verdicts[heading]) return taskAt(outline, heading, block, verdicts);
	}
	return -1;
}

/** The task whose part a line under a task's heading is: the heading's, or that of a later block whose heading is lost. */
function taskAt(outline: Outline, heading: number, block: Block, verdicts: readonly (Verdict | null)[]): number {
	const start = verdicts[heading]?.headlessFrom;
	if (start === undefined) return heading;
	for (let at = block.index; at > start - 1; at--)
		if (verdicts[at]?.headless && (outline.blocks[at] as Block).heading === heading) return at;
	return heading;
}

function enclosingItem(outline: Outline, block: Block, verdicts: readonly (Verdict | null)[]): number {
	for (let item = block.item; item >= 0; item = (outline.blocks[item] as Block).item) {
		const kind = verdicts[item]?.kind;
		if (kind === 'task' || kind === 'subtask') return item;
	}
	return -1;
}

/** Two identified tasks and more, and not just a few among many boxes without an id. */
function documentHasIds(outline: Outline, candidates: readonly (Candidate | null)[]): boolean {
	let identified = 0;
	let numbered = 0;
	let bare = 0;
	for (const block of outline.blocks) {
		const candidate = candidates[block.index];
		if (!candidate || candidate.form === 'range') continue;
		if (candidate.form === 'heading' || candidate.form === 'row') identified += candidate.id ? 3 : 0;
		else if (candidate.id && candidate.id.noun === null && /^\d+$/.test(candidate.id.id)) numbered++;
		else if (candidate.id) identified++;
		else if (block.item < 0) bare++;
	}
	// A few boxes that begin with a number among many that do not are no tasks with ids.
	return identified + numbered >= 2 && identified * 12 + numbered * 3 >= bare;
}

function judgeTables(outline: Outline, { vocabulary }: SlotContext, candidates: (Candidate | null)[]): void {
	const listings = new Map(outline.tables.map(table => [table, listingOf(table, vocabulary)]));
	for (const block of outline.blocks) {
		const listing = block.table && listings.get(block.table.table);
		if (!block.table || !listing || isLegendOrNext(outline, block)) continue;
		const row = block.table.table.rows[block.table.row];
		const title = row?.cells[listing.titleColumn];
		const cell = listing.idColumn >= 0 ? row?.cells[listing.idColumn] : undefined;
		const found = cell ? idIn(cell.text) : null;
		if (
			!title ||
			title.text === '' ||
			(!found && isTotalLabel(title.text)) ||
			(listing.idColumn >= 0 && !found && listing.idColumn !== listing.titleColumn && (cell?.text ?? '') === '')
		)
			continue;
		const id =
			cell && found ? { id: found.id, noun: null, start: cell.start + found.start, end: cell.start + found.end } : null;
		candidates[block.index] = makeCandidate('row', id, { listing });
	}
}

/** What was found out about tables, with the words it was found by. */
const judged = new WeakMap<Table, { readonly vocabulary: Vocabulary; readonly listing: Listing | null }>();

function listingOf(table: Table, vocabulary: Vocabulary): Listing | null {
	const known = judged.get(table);
	if (known?.vocabulary === vocabulary) return known.listing;
	const listing = judgeTable(table, vocabulary);
	judged.set(table, { vocabulary, listing });
	return listing;
}

function isLegendOrNext(outline: Outline, block: Block): boolean {
	return isUnder(
		outline,
		block,
		label => isNextLabel(label) || /^(?:status |task )?legend$/i.test(contentOf(label).trim()),
	);
}
