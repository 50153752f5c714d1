import type { Span } from '../../util/span';
import { wide } from '../../util/wide';
import type { LabelledValue } from '../lines/lexFields';
import type { Line } from '../lines/line';
import { namesAlike } from '../names/quotedIds';
import { isMention, none, type ReadSlot, readSlot, type SlotContext, waitsAtEnd } from '../titles/readSlot';
import { isLevel, type TitleShape } from '../titles/titleShape';
import { invalidEstimate } from '../words/invalidEstimate';
import { readDuration } from '../words/readDuration';
import { readPriority } from '../words/readPriority';
import { type FieldName, waitWordsBeside } from '../words/words.data';
import { addDue, addDueOfTitle } from './addDue';
import { addOwners, nobody } from './addOwners';
import { addPriority } from './addPriority';
import { addKeyed, addSignFields } from './addSignFields';
import { addStatus, isOnlyColour } from './addStatus';
import type { ReadTask } from './readTask';

const numberOrRange = /^\d+(?:\.\d+)?(?: ?[-–—] ?\d+(?:\.\d+)?)?$/;

/** Where a value stands: its line and offsets in it. */
export interface ValuePlace {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
	readonly source: 'slot' | 'field' | 'cell' | 'detail' | 'title';
}

/** Adds what a labelled value says; that it is a detail is known without. */
export function addField(task: ReadTask, line: Line, field: LabelledValue, context: SlotContext): void {
	if (field.value === '') return;
	if (!field.field) {
		addBehindLevel(task, line, field, context);
		return;
	}
	if (
		field.field === 'title' &&
		/^(?:title|título|titulo|titre|titel|название|العنوان|标题|タイトル)$/i.test(field.label)
	)
		task.more().titleField = { text: field.value, span: line.span(field.valueStart, field.valueEnd) };
	addValue(
		task,
		field.field,
		{ line, start: field.valueStart, end: field.valueEnd, source: 'field' },
		context,
		field.label,
	);
}

/** Labels of how hard something is. */
export const difficulty =
	/complex|difficult|complej|komplex|komplik|сложн|трудн|复杂|複雑|難|难|복잡|난이도|zorluk|złożon/i;

/** `Complexity: Medium (4-6 hours)`: how long it takes, where nothing else says it. */
function addBehindLevel(
	task: ReadTask,
	line: Line,
	{ label, value, valueStart }: LabelledValue,
	context: SlotContext,
): void {
	const [, level = '', inner = ''] = (difficulty.test(label) && levelAndBracket.exec(value)) || [];
	const length = readDuration(inner, context.vocabulary.hoursPerDay)?.length;
	if (length === undefined || length < inner.trimEnd().length) return;
	const start = valueStart + level.length;
	addEstimate(task, { line, start, end: start + inner.length, source: 'title' }, inner, label, context);
}

const levelAndBracket = /^([^\d()（）]{1,24}[(（])([^()（）]{2,24})[)）]$/;

/** Adds a value of a known field. */
export function addValue(task: ReadTask, field: FieldName, place: ValuePlace, context: SlotContext, label = ''): void {
	const text = place.line.text.slice(place.start, place.end);
	const span = place.line.span(place.start, place.end);
	switch (field) {
		case 'status':
			addStatus(task, place, text, span, context);
			break;
		case 'priority':
			if (none.has(text.toLowerCase()) || nobody.has(text.toLowerCase())) break;
			addPriority(task, place, text, span, context, label);
			break;
		case 'owner':
			addOwners(task, place);
			break;
		case 'estimate':
			addEstimate(task, place, text, label, context);
			break;
		case 'dependencies':
		case 'blocks':
			// `Blockers: 2`, `Blocked tasks: 2`, `Blocker: 2 pumps are broken`
			if (/^(?:blockers?|blocked(?: tasks)?|blockiert)$/i.test(label) && /^[*_`\s]*\d+(?![\d.])/.test(text)) break;
			task.addPending({
				line: place.line,
				start: place.start,
				end: place.end,
				source: place.source,
				certainty: 'certain',
				direction: field === 'blocks' ? 'blocks' : 'waits-for',
			});
			break;
		case 'due':
			addDue(task, place.line, place.start, place.end, place.source);
			break;
		case 'id':
		case 'title':
		case 'actual':
		case 'done-date':
		case 'created':
			break;
	}
}

function addEstimate(
	task: ReadTask,
	{ line, start, end, source }: ValuePlace,
	text: string,
	label: string,
	{ vocabulary, legend }: SlotContext,
): void {
	// `M (4-8 hours)`; `2 MD` are man days.
	const clean = text.replace(/^[*_`~\s]+/, '').replace(/^(?:X{0,2}[SL]|M)\s?[(（]/, '');
	const lead = text.length - clean.length;
	const named = numberOrRange.test(clean)
		? clean + (unitIn(label) || (source === 'title' ? '' : legend.effortUnit))
		: clean.replace(/(?<=\d ?)MD\b/, 'pd');
	const duration = readDuration(named, vocabulary.hoursPerDay);
	const stated = duration ? clean.slice(0, duration.length) : clean;
	addInvalid(task, stated.trim(), line.span(start + lead, start + lead + stated.trimEnd().length));
	// A column or a field for it says more than brackets in a title.
	if (!duration || (task.written && (source === 'title' || task.written.source !== 'title'))) return;
	const length = Math.min(duration.length, clean.length);
	task.written = {
		text: clean.slice(0, length).trim(),
		minHours: Math.min(duration.minHours, duration.maxHours),
		maxHours: Math.max(duration.minHours, duration.maxHours),
		span: line.span(start + lead, Math.min(end, start + lead + length)),
		source,
	};
}

const inHours = wide(
	/hours|hrs|小[时時]|工[时時数]|horas|stunden|heures|uren|timmar|godziny|saat|час(?:ы|ов)|години|(?<!\p{L})(?:std|ore)(?!\p{L})|[(（](?:h|ч|時間)\.?[)）]/iu,
);

/** The unit that a label gives to bare numbers (`Hours`, `Estimate (days)`), empty for none. */
function unitIn(label: string): string {
	if (inHours.test(label)) return 'h';
	return /(?<!\p{L})(?:days|días|dias|tage|dagen|dni|gün|дн(?:ей|и))(?!\p{L})|人日|人天|[(（]d[)）]/iu.test(label)
		? 'd'
		: '';
}

/** Keeps a text that stands in an estimate's place and is none; whether it is one. */
function addInvalid(task: ReadTask, text: string, span: Span): boolean {
	const reason = invalidEstimate(text);
	if (reason) task.invalidEstimates = [...task.invalidEstimates, { text, span, reason }];
	return reason !== null;
}

/** Adds what the marks, slots and remarks of a title say. */
export function addTitle(task: ReadTask, title: TitleShape, context: SlotContext): void {
	const line = task.own;
	const saysMore = title.marks.some(({ source }) => source !== 'strike');
	for (const { source, start, end, text, read } of title.marks)
		if ((source !== 'strike' || !saysMore) && !isOnlyColour(line, text, start >= title.end, context))
			task.addMark({ source, span: line.span(start, end), text, status: read.status, percent: read.percent });
	addSlots(task, title, context);
	for (const remark of title.remarks) addRemark(task, line, remark, context);
	if (title.fields.length > 0) addSignFields(task, line, title);
	addDueOfTitle(task, line);
	for (const { text, start, end } of title.mentions)
		if (!task.owners.some(({ value }) => value.toLowerCase() === text.toLowerCase()))
			task.addOwner({ value: text, text, span: line.span(start, end), source: 'title' });
}

/** Who does it, whatever stands beside it: everywhere else a word in brackets may be a tag (`[UI]`). */
const sides = /^\s*(?:BE|FE|QA)(?:\s?[+/&,]\s?(?:BE|FE|QA)){0,2}\s*$/;

/** Adds what slots say; a word among them may be a name where others tell that it is a run of slots. */
function addSlots(task: ReadTask, { id, slots, end: titleEnd }: TitleShape, context: SlotContext): void {
	const line = task.own;
	let inRun = false;
	let prioritised = false;
	for (const { text, start } of slots) {
		const { field } = readSlot(text, context);
		inRun ||= slots.length === 1 && start >= titleEnd && sides.test(text);
		prioritised ||= field === 'priority';
		inRun ||= field === 'priority' || field === 'estimate' || field === 'dependencies' || field === 'owner';
	}
	for (const { text, start, end } of slots) {
		const place: ValuePlace = { line, start, end, source: 'slot' };
		if (addKeyed(task, place)) continue;
		if (inRun && id && start >= titleEnd && namesAlike(text, id.id)) {
			addValue(task, 'dependencies', place, context);
			continue;
		}
		addSlot(task, readSlot(text, context), text, line.span(start, end), place, context, inRun, prioritised);
	}
}

function addSlot(
	task: ReadTask,
	read: ReadSlot,
	text: string,
	span: Span,
	place: ValuePlace,
	context: SlotContext,
	inRun: boolean,
	prioritised: boolean,
): void {
	switch (read.field) {
		case 'priority':
			task.addPriority({ value: read.value, text, span, source: 'slot' });
			break;
		case 'status':
			task.addMark({ source: 'bracket', span, text, status: read.read.status, percent: read.read.percent });
			break;
		case 'estimate':
			addInvalid(task, text.trim(), span);
			task.written ??= {
				text: text.trim(),
				minHours: Math.min(read.duration.minHours, read.duration.maxHours),
				maxHours: Math.max(read.duration.minHours, read.duration.maxHours),
				span,
				source: 'slot',
			};
			break;
		case 'dependencies':
			if (read.none) task.statedNone ??= span;
			else addValue(task, 'dependencies', place, context);
			break;
		case 'owner':
			addOwners(task, place);
			break;
		case 'keyed':
			addValue(task, read.key, { ...place, start: place.start + read.valueStart }, context);
			break;
		case 'word':
			if (inRun && task.written === null && addInvalid(task, text.trim(), span)) break;
			// `[PO]` where every other task has a priority in its first slot: nearly one.
			if (inRun && !prioritised && /^p.$/i.test(text.trim()) && !context.legend.owners.has(text.trim()))
				task.addPriority({ value: null, text, span, source: 'slot' });
			else if (inRun) addOwners(task, place);
			break;
		case 'tag':
			if (/^optional$/i.test(text.trim())) task.optional = true;
			else if (inRun && task.written === null) addInvalid(task, text.trim(), span);
			break;
	}
}

/** `(High priority)`, `(Prioridade Alta)`. */
const besideWord = wide(
	/^(?:(\p{L}+) (?:priority|prioriteit|priorytet|öncelik(?:li)?)|(?:prioridade|prioridad|priorité|приоритет) (\p{L}+))$/iu,
	/prior|öncelik|приор/i,
);

/** What brackets beside a title that say what a task waits for begin with; nothing where they end in the words for it. */
export const waitsBeside = new RegExp(`^(?:(?:${waitWordsBeside})\\s*(?=\\S)|${waitsAtEnd})`, 'i');

function addRemark(
	task: ReadTask,
	line: Line,
	remark: { text: string; start: number; end: number },
	context: SlotContext,
): void {
	const text = remark.text.trim();
	if (/^optional$/i.test(text)) task.optional = true;
	const read = readSlot(remark.text, context);
	const place: ValuePlace = { line, start: remark.start, end: remark.end, source: 'title' };
	if (addKeyed(task, place)) return;
	if (read.field === 'estimate') addValue(task, 'estimate', place, context);
	else if (read.field === 'keyed')
		addValue(task, read.key, { ...place, start: place.start + read.valueStart }, context);
	else if (isMention(text)) addOwners(task, place);
	else if (/^p\d$/i.test(text) || isLevel(text) || besideWord.test(text)) {
		const word = besideWord.replace(text, '$1$2');
		const value = readPriority(word, context.vocabulary, context.legend.priorities);
		if (value) task.addPriority({ value, text, span: line.span(remark.start, remark.end), source: 'title' });
	} else {
		const words = waitsBeside.exec(remark.text);
		if (words)
			task.addPending({
				line,
				start: remark.start + words[0].length,
				end: remark.end,
				source: 'title',
				certainty: 'certain',
				direction: 'waits-for',
			});
	}
}
