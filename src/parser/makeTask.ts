import type { Task } from '../model/task';
import { addFrontMatter } from './addFrontMatter';
import { asciiDigits } from './asciiDigits';
import { plainText } from './buildSections';
import { type Draft, emptyDraft, leastFinished } from './draft';
import { addAllBefore, addUnlabelled, inferDependencies } from './inferDependencies';
import type { Block } from './block';
import type { Outline } from './outline';
import { readOwnLine, titleOf, type TitlePlace } from './ownLine';
import { type IdForms, readDependencies } from './readDependencies';
import { addField } from './readFields';
import type { SlotContext } from './readSlot';
import { type IdPlace, type Verdict } from './verdict';

/** A task as it was made, with all that went into it: the same again gives the same task. */
export interface MadeTask {
	readonly block: Block;
	readonly verdict: Verdict;
	readonly context: SlotContext;
	readonly lines: readonly Block[];
	readonly title: TitlePlace;
	/** What its lines say, before it is known which ids there are. */
	readonly draft: Draft;
	readonly ownPriority: string | null;
	/** What it is made of besides, and the task; null until it is made. */
	whole: {
		readonly task: Task;
		readonly forms: IdForms;
		readonly prose: readonly Block[];
		readonly withEstimate: boolean;
	} | null;
}

/** A task as far as its own lines tell; the one made before where they are the same. */
export function makeDraft(
	outline: Outline,
	block: Block,
	verdict: Verdict,
	lines: readonly Block[],
	context: SlotContext,
): MadeTask {
	const { memo } = block.line;
	const isFront = outline.front?.block === block.index;
	if (memo.made && !isFront && isSameInput(memo.made, block, verdict, lines, context)) return memo.made;
	const draft = emptyDraft();
	const title = titleOf(block, verdict, context);
	readOwnLine(block, verdict, title, draft, context);
	for (const line of lines) for (const field of line.fields) addField(draft, line.line.source, field, context);
	if (isFront && outline.front) addFrontMatter(draft, outline.front.values, context);
	memo.made = {
		block,
		verdict,
		context,
		lines,
		title,
		draft,
		ownPriority: draft.priorities.find(({ value }) => value !== null)?.value ?? null,
		whole: null,
	};
	return memo.made;
}

function isSameInput(
	made: MadeTask,
	block: Block,
	verdict: Verdict,
	lines: readonly Block[],
	context: SlotContext,
): boolean {
	return made.block === block && made.context === context && isSameList(made.lines, lines) && made.verdict === verdict;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
	return a === b || (a.length === b.length && a.every((one, place) => one === b[place]));
}

/** The task that a draft comes to once the forms of all ids are known. */
export function finish(
	made: MadeTask,
	forms: IdForms,
	prose: readonly Block[],
	withEstimate: boolean,
	before: readonly Task[],
): Task {
	const { whole } = made;
	if (whole && whole.forms === forms && whole.withEstimate === withEstimate && isSameList(whole.prose, prose))
		return whole.task;
	const { block, verdict } = made;
	const { source, shape } = block.line;
	const draft: Draft = { ...made.draft, dependencies: [...made.draft.dependencies] };
	const isOfOthers = resolvePending(draft, forms, before);
	inferDependencies(draft, block, made.title.shape, forms);
	for (const line of prose) addUnlabelled(draft, line, forms);
	const title = fullTitle(made.title, draft);
	const id = verdict.id ? spelled(verdict.id, source.text) : (draft.signId?.id ?? null);
	const task: Task = {
		index: 0,
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
		priority: null,
		priorities: draft.priorities,
		owners: draft.owners,
		estimate: withEstimate ? draft.estimate : null,
		invalidEstimates: draft.invalidEstimates,
		dependencies: draft.dependencies,
		dependsOnNone: draft.dependsOnNone,
		details: draft.details,
		optional: draft.optional || shape.optional,
		parent: null,
		children: [],
		section: 0,
		range: verdict.range,
		otherPlaces: [],
		line: 0,
		endLine: 0,
		span: source.span(firstOf(block), shape.end),
	};
	made.whole = isOfOthers ? null : { task, forms, prose, withEstimate };
	return task;
}

/** Every form that names a task, its id first. */
export function namesOf({ id, listNumber }: Verdict): readonly string[] {
	if (!id) return [];
	const names = [id.id];
	if (id.noun) names.push(`${id.noun.charAt(0).toUpperCase()}${id.noun.slice(1)} ${id.id}`);
	if (/^\d/.test(id.id)) {
		if (!id.noun) names.push(`Task ${id.id}`);
		names.push(`#${id.id}`);
	} else {
		const bare = /^([A-Za-z]+)0+([1-9]\d*|0)$/.exec(id.id);
		if (bare) names.push(`${bare[1]}${bare[2]}`);
	}
	// `9. **P1-9**`: the number of the list that its id ends in names it too.
	if (listNumber && listNumber !== id.id && id.id.endsWith(`-${listNumber}`)) names.push(listNumber);
	return names;
}

/** A heading that is only an id, or lost, has its title in a field. */
function fullTitle(place: TitlePlace, draft: Draft): { readonly text: string; readonly span: TitlePlace['span'] } {
	if (place.text !== '') return place;
	const { titleField } = draft;
	const said = plainText(titleField?.text ?? '');
	if (titleField && said !== '') return { text: said, span: titleField.span };
	const described = draft.details.find(detail =>
		/^(?:description|描述|описание|descripción|descrição|beschreibung|説明)$/i.test(detail.label),
	);
	return described ? { text: plainText(described.value), span: described.valueSpan } : place;
}

function firstOf({ line }: Block): number {
	return line.source.text.length - line.source.text.trimStart().length;
}

/** Reads the dependency texts once the forms of all ids are known; whether one speaks of the tasks before. */
function resolvePending(draft: Draft, forms: IdForms, before: readonly Task[]): boolean {
	const stated = draft.pending.some(pending => pending.source === 'slot') || draft.dependsOnNone !== null;
	let isOfOthers = false;
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
		if (pending.direction === 'waits-for') isOfOthers = addAllBefore(draft, pending, before) || isOfOthers;
	}
	return isOfOthers;
}

/** An id as the document spells it, in digits of any script. */
function spelled({ id, start, end }: IdPlace, text: string): string {
	return asciiDigits(text.slice(start, end)) === id ? text.slice(start, end) : id;
}
