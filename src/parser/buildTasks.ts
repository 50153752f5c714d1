import { prefixesCount, prefixPriority } from '../model/prefixPriority';
import type { Section } from '../model/document';
import type { Status, Task } from '../model/task';
import { addFrontMatter } from './addFrontMatter';
import { asciiDigits } from './asciiDigits';
import { plainText } from './buildSections';
import { type Classification, ownerOf } from './classify';
import { addAllBefore, addUnlabelled, inferDependencies, proseOf } from './inferDependencies';
import type { IdPlace, Verdict } from './verdict';
import { lastLineOf } from './judgeHeadless';
import { type Draft, emptyDraft, leastFinished } from './draft';
import { lexTitle } from './lexTitle';
import type { TitleShape } from './titleShape';
import type { Block, Outline } from './outline';
import { addField, addTitle, addValue } from './readFields';
import { type IdForms, idForms, readDependencies } from './readDependencies';
import type { SlotContext } from './readSlot';
import { boxMarks } from './words.data';

/** Builds the tasks of a document from what its blocks were found to be. */
export function buildTasks(
	outline: Outline,
	classification: Classification,
	sections: readonly Section[],
	sectionOf: (block: Block) => number,
	context: SlotContext,
): readonly Task[] {
	const { verdicts } = classification;
	const blocks = outline.blocks.filter(block => verdicts[block.index]);
	const indexOf = new Map(blocks.map((block, index) => [block.index, index]));
	const drafts = new Map(blocks.map(block => [block.index, emptyDraft()]));
	const titles = new Map(blocks.map(block => [block.index, titleOf(block, verdicts[block.index] as Verdict, context)]));
	for (const block of blocks)
		readOwnLine(
			block,
			verdicts[block.index] as Verdict,
			titles.get(block.index) as TitlePlace,
			drafts.get(block.index) as Draft,
			context,
		);
	for (const block of outline.blocks) {
		const verdict = verdicts[block.index];
		if ((verdict && !verdict.headless) || block.fields.length === 0) continue;
		const owner = verdict ? block.index : ownerOf(outline, block, verdicts);
		const draft = drafts.get(owner);
		if (draft) for (const field of block.fields) addField(draft, block.line.source, field, context);
	}
	const front = outline.front && drafts.get(outline.front.block);
	if (front && outline.front && verdicts[outline.front.block]) addFrontMatter(front, outline.front.values, context);
	const ids = blocks.flatMap(block => verdicts[block.index]?.id ?? []);
	const signIds = [...drafts.values()].flatMap(({ signId }) => signId?.id ?? []);
	dropChanceEstimates(blocks, drafts, verdicts);
	const prose = proseOf(outline, verdicts);
	const forms = idForms(
		[...ids.map(id => id.id), ...signIds],
		ids.map(id => id.noun ?? 'task'),
	);
	const named = namesTasksWithPriority(outline);
	const prefixed = prefixesCount(
		blocks.map(({ index }) => ({ id: verdicts[index]?.id?.id ?? null, own: ownPriority(drafts.get(index) as Draft) })),
		context.vocabulary.priorities,
	);
	const children: number[][] = blocks.map(() => []);
	const made: Task[] = [];
	blocks.forEach((block, index) => {
		const verdict = verdicts[block.index] as Verdict;
		const parent = indexOf.get(verdict.parent) ?? null;
		if (parent !== null) (children[parent] as number[]).push(index);
		const draft = drafts.get(block.index) as Draft;
		resolvePending(draft, forms, made);
		inferDependencies(draft, block, (titles.get(block.index) as TitlePlace).shape, forms);
		for (const line of prose.get(block.index) ?? []) addUnlabelled(draft, line, forms);
		const title = fullTitle(titles.get(block.index) as TitlePlace, draft);
		const section = sectionOf(block);
		const { source, shape } = block.line;
		const priority = priorityOf(
			draft,
			verdict,
			parent === null ? null : (made[parent]?.priority ?? null),
			sections,
			section,
			prefixed,
			context,
		);
		const id =
			verdict.id && named && priority && /^\d+$/.test(verdict.id.id)
				? `${priority} #${verdict.id.id}`
				: verdict.id
					? spelled(verdict.id, source.text)
					: (draft.signId?.id ?? null);
		made.push({
			index,
			kind: verdict.kind,
			form: verdict.form,
			because: verdict.because,
			id,
			idSpan: verdict.id ? source.span(verdict.id.start, verdict.id.end) : (draft.signId?.span ?? null),
			names: [
				...new Set([...(id === null ? [] : [id]), ...namesOf(verdict), ...(draft.signId ? [draft.signId.id] : [])]),
			],
			title: title.text,
			titleSpan: title.span,
			status: leastFinished(draft.marks),
			marks: draft.marks,
			priority,
			priorities: draft.priorities,
			owners: draft.owners,
			estimate: draft.estimate,
			invalidEstimates: draft.invalidEstimates,
			dependencies: draft.dependencies,
			dependsOnNone: draft.dependsOnNone,
			details: draft.details,
			optional: draft.optional || shape.optional,
			parent,
			children: children[index] as number[],
			section,
			range: verdict.range,
			otherPlaces: [],
			line: source.number,
			endLine: Math.max(source.number, lastLineOf(outline, block, verdicts)),
			span: source.span(firstOf(block), shape.end),
		});
	});
	return made;
}

/** Whether the text names tasks with their priority's section (`P2 #9`), so that equal numbers in two sections are two ids. */
function namesTasksWithPriority(outline: Outline): boolean {
	return outline.blocks.some(
		block => !block.line.shape.box && /(?<![\p{L}\p{N}])P\d #\d/u.test(block.line.source.masked),
	);
}

/** A heading that is only an id, or lost, has its title in a field. */
function fullTitle(place: TitlePlace, draft: Draft): { readonly text: string; readonly span: TitlePlace['span'] } {
	if (place.text !== '') return place;
	if (draft.titleField) return draft.titleField;
	const described = draft.details.find(detail =>
		/^(?:description|描述|описание|descripción|descrição|beschreibung|説明)$/i.test(detail.label),
	);
	return described ? { text: plainText(described.value), span: described.valueSpan } : place;
}

function firstOf({ line }: Block): number {
	return line.source.text.length - line.source.text.trimStart().length;
}

interface TitlePlace {
	readonly shape: TitleShape | null;
	readonly text: string;
	readonly span: { readonly start: number; readonly end: number };
}

function titleOf(block: Block, verdict: Verdict, { words }: SlotContext): TitlePlace {
	const { source } = block.line;
	if (verdict.headless)
		return { shape: null, text: '', span: block.line.source.span(block.line.shape.start, block.line.shape.end) };
	let shape = block.title;
	if (verdict.listing && block.table) {
		const cell = block.table.table.rows[block.table.row]?.cells[verdict.listing.titleColumn];
		if (cell) shape = lexTitle(source.text, source.masked, cell.start, cell.end, words);
	}
	if (!shape) return { shape, text: '', span: source.span(block.line.shape.start, block.line.shape.end) };
	// An id that was not believed is the beginning of the title.
	const dropped =
		shape.id && verdict.listing === null && shape.id.id !== verdict.id?.id ? shape.id.nameStart : shape.start;
	const start = Math.min(dropped, shape.end);
	return { shape, text: plainText(source.text.slice(start, shape.end)), span: source.span(start, shape.end) };
}

function readOwnLine(block: Block, verdict: Verdict, { shape }: TitlePlace, draft: Draft, context: SlotContext): void {
	const { source, shape: line } = block.line;
	if (line.box)
		draft.marks.push({
			source: 'box',
			span: source.span(line.box.start, line.box.end),
			text: line.box.text,
			status: boxStatus(line.box.text, context),
			percent: null,
		});
	if (shape) addTitle(draft, source, shape, context);
	if (!verdict.listing || !block.table) return;
	const row = block.table.table.rows[block.table.row];
	verdict.listing.columns.forEach((field, column) => {
		const cell = row?.cells[column];
		if (
			!field ||
			!cell ||
			cell.text === '' ||
			column === verdict.listing?.titleColumn ||
			column === verdict.listing?.idColumn
		)
			return;
		addValue(
			draft,
			field,
			{ line: source, start: cell.start, end: cell.end, source: 'cell' },
			context,
			block.table?.table.header.cells[column]?.text ?? '',
		);
	});
}

function boxStatus(mark: string, { vocabulary, legend }: SlotContext): Status | null {
	const key = mark.trim() === '' ? ' ' : mark.trim().replace(/\ufe0f/g, '');
	return legend.statuses.get(key) ?? boxMarks[key] ?? vocabulary.statuses.get(key) ?? null;
}

function namesOf({ id, listNumber }: Verdict): readonly string[] {
	if (!id) return [];
	const names = [id.id];
	if (id.noun) names.push(`${id.noun.charAt(0).toUpperCase()}${id.noun.slice(1)} ${id.id}`);
	if (/^\d/.test(id.id)) {
		if (!id.noun) names.push(`Task ${id.id}`);
		names.push(`#${id.id}`);
	} else {
		const bare = /^([A-Za-z]+)0+(\d+)$/.exec(id.id);
		if (bare) names.push(`${bare[1]}${bare[2]}`);
	}
	// `9. **P1-9**`: the number of the list that its id ends in names it too.
	if (listNumber && listNumber !== id.id && id.id.endsWith(`-${listNumber}`)) names.push(listNumber);
	return names;
}

function ownPriority({ priorities }: Draft): string | null {
	return priorities.find(({ value }) => value !== null)?.value ?? null;
}

function priorityOf(
	draft: Draft,
	verdict: Verdict,
	inherited: string | null,
	sections: readonly Section[],
	section: number,
	prefixed: boolean,
	{ vocabulary }: SlotContext,
): string | null {
	const own = ownPriority(draft);
	if (own) return own;
	const prefix = prefixed ? prefixPriority(verdict.id?.id ?? null, vocabulary.priorities) : null;
	if (prefix) return prefix;
	if (verdict.kind === 'subtask' && inherited) return inherited;
	for (let at: Section | undefined = sections[section]; at; at = at.parent === null ? undefined : sections[at.parent])
		if (at.priority) return at.priority;
	return null;
}

/** Reads the dependency texts once the forms of all ids are known. */
function resolvePending(draft: Draft, forms: IdForms, before: readonly Task[]): void {
	const stated = draft.pending.some(pending => pending.source === 'slot') || draft.dependsOnNone !== null;
	for (const pending of draft.pending) {
		const text = asciiDigits(pending.line.text.slice(pending.start, pending.end));
		const read = readDependencies(text, forms);
		if (read.none && pending.direction === 'waits-for')
			draft.dependsOnNone ??= pending.line.span(pending.start, pending.end);
		const source = stated && pending.source === 'field' ? 'detail' : pending.source;
		for (const named of read.named) {
			draft.dependencies.push({
				id: named.id,
				span: pending.line.span(pending.start + named.start, pending.start + named.end),
				certainty: pending.certainty,
				source,
				direction: pending.direction,
			});
		}
		if (pending.direction === 'waits-for') addAllBefore(draft, pending, before);
	}
}

/** An id as the document spells it, in digits of any script. */
function spelled({ id, start, end }: IdPlace, text: string): string {
	return asciiDigits(text.slice(start, end)) === id ? text.slice(start, end) : id;
}

/** `Add a token (7 days)`: days in brackets on a subtask alone among its siblings speak of something else. */
function dropChanceEstimates(
	blocks: readonly Block[],
	drafts: ReadonlyMap<number, Draft>,
	verdicts: readonly (Verdict | null)[],
): void {
	const estimated = new Map<number, number>();
	for (const block of blocks) {
		const parent = verdicts[block.index]?.parent ?? -1;
		if (drafts.get(block.index)?.estimate) estimated.set(parent, (estimated.get(parent) ?? 0) + 1);
	}
	for (const block of blocks) {
		const draft = drafts.get(block.index) as Draft;
		const parent = verdicts[block.index]?.parent ?? -1;
		const alone = parent >= 0 && estimated.get(parent) === 1;
		if (alone && draft.estimate?.source === 'title' && draft.estimate.minHours >= 8) draft.estimate = null;
	}
}
