import type { Span } from '../util/span';
import { type Draft } from './draft';
import { addKeyed, addSignFields } from './addSignFields';
import { invalidEstimate } from './invalidEstimate';
import type { LabelledValue } from './lexFields';
import type { TitleShape } from './titleShape';
import { readChoice } from './readChoice';
import { readDuration } from './readDuration';
import { readPriority } from './readPriority';
import { none, type ReadSlot, readSlot, type SlotContext } from './readSlot';
import { readStatus } from './readStatus';
import type { SourceLine } from './sourceLine';
import type { FieldName } from './words.data';

const nobody = new Set([
	'tbd',
	'unassigned',
	'n/a',
	'none',
	'-',
	'–',
	'—',
	'todo',
	'?',
	'nobody',
	'待定',
	'未分配',
	'未定',
	'не назначен',
]);

/** Where a value stands: its line and offsets in it. */
export interface ValuePlace {
	readonly line: SourceLine;
	readonly start: number;
	readonly end: number;
	readonly source: 'slot' | 'field' | 'cell' | 'detail' | 'title';
}

/** Adds what a labelled line says to a task's draft. */
export function addField(draft: Draft, line: SourceLine, field: LabelledValue, context: SlotContext): void {
	draft.details.push({
		label: field.label,
		value: field.value,
		labelSpan: line.span(field.labelStart, field.labelEnd),
		valueSpan: line.span(field.valueStart, field.valueEnd),
	});
	if (!field.field || field.value === '') return;
	if (
		field.field === 'title' &&
		/^(?:title|título|titulo|titre|titel|название|العنوان|标题|タイトル)$/i.test(field.label)
	)
		draft.titleField = { text: field.value, span: line.span(field.valueStart, field.valueEnd) };
	addValue(
		draft,
		field.field,
		{ line, start: field.valueStart, end: field.valueEnd, source: 'field' },
		context,
		field.label,
	);
}

/** Adds a value of a known field. */
export function addValue(draft: Draft, field: FieldName, place: ValuePlace, context: SlotContext, label = ''): void {
	const text = place.line.text.slice(place.start, place.end);
	const span = place.line.span(place.start, place.end);
	switch (field) {
		case 'status':
			addStatus(draft, place, text, span, context);
			break;
		case 'priority':
			if (none.has(text.toLowerCase())) break;
			addPriority(draft, place, text, span, context);
			break;
		case 'owner':
			addOwners(draft, place);
			break;
		case 'estimate':
			addEstimate(draft, place, text, label, context);
			break;
		case 'dependencies':
			draft.pending.push({
				line: place.line,
				start: place.start,
				end: place.end,
				source: place.source,
				certainty: 'certain',
				direction: 'waits-for',
			});
			break;
		case 'blocks':
			draft.pending.push({
				line: place.line,
				start: place.start,
				end: place.end,
				source: place.source,
				certainty: 'certain',
				direction: 'blocks',
			});
			break;
		case 'id':
		case 'title':
		case 'actual':
		case 'due':
		case 'done-date':
		case 'created':
			break;
	}
}

function addPriority(draft: Draft, { source }: ValuePlace, text: string, span: Span, context: SlotContext): void {
	const value = readPriority(text, context.vocabulary, context.legend.priorities);
	// Several words that no priority begins are a remark (`first in phase C`).
	if (value !== null || text.split(/\s+/).length < 3) draft.priorities.push({ value, text, span, source });
}

function addStatus(draft: Draft, place: ValuePlace, text: string, span: Span, context: SlotContext): void {
	const chosen = readChoice(text);
	if (chosen === '') return;
	const read = readStatus(chosen ?? text, context.words);
	// More than three words that begin with nothing known are a remark (`Expand the existing page`).
	if (read.status === null && text.split(/\s+/).length > 3) return;
	if (read.status === null && none.has(text.toLowerCase())) return;
	draft.marks.push({ source: place.source, span, text, status: read.status, percent: read.percent });
}

function addOwners(draft: Draft, { line, start, end, source }: ValuePlace): void {
	const text = line.text.slice(start, end);
	let at = 0;
	for (const part of text.split(/(\s{0,20}(?:[,+&/、，;|]|\band\b|\bund\b|\bet\b|\by\b)\s*)/u)) {
		const bare = part.replace(/^[@*_`\s[(]+|(?<![*_`\s\])])[*_`\s\])]+$/g, '');
		// `Ann (Windows)` keeps its bracket.
		const name = /\([^)]*$/.test(bare) && part.includes(`${bare})`) ? `${bare})` : bare;
		if (
			name !== '' &&
			!/^[,+&/、，;|]$/.test(part.trim()) &&
			!/^(?:and|und|et|y)$/.test(part.trim()) &&
			!nobody.has(name.toLowerCase()) &&
			name.length <= 40
		) {
			const from = start + at + part.indexOf(name);
			if (!draft.owners.some(owner => owner.value.toLowerCase() === name.toLowerCase()))
				draft.owners.push({ value: name, text: name, span: line.span(from, from + name.length), source });
		}
		at += part.length;
	}
}

function addEstimate(
	draft: Draft,
	{ line, start, end, source }: ValuePlace,
	text: string,
	label: string,
	{ vocabulary }: SlotContext,
): void {
	const clean = text.replace(/^[*_`~\s]+/, '');
	const lead = text.length - clean.length;
	const named =
		/hours|hrs|小时|工时|horas|stunden|часы/i.test(label) && /^\d+(?:\.\d+)?$/.test(clean) ? `${clean}h` : clean;
	const duration = readDuration(named, vocabulary.hoursPerDay);
	const stated = duration ? clean.slice(0, duration.length) : clean;
	addInvalid(draft, stated.trim(), line.span(start + lead, start + lead + stated.trimEnd().length));
	if (!duration || draft.estimate) return;
	const length = Math.min(duration.length, clean.length);
	draft.estimate = {
		text: clean.slice(0, length).trim(),
		minHours: Math.min(duration.minHours, duration.maxHours),
		maxHours: Math.max(duration.minHours, duration.maxHours),
		span: line.span(start + lead, Math.min(end, start + lead + length)),
		source,
	};
}

/** Keeps a text that stands in an estimate's place and is none; whether it is one. */
function addInvalid(draft: Draft, text: string, span: Span): boolean {
	const reason = invalidEstimate(text);
	if (reason) draft.invalidEstimates.push({ text, span, reason });
	return reason !== null;
}

/** Adds what the marks, slots and remarks of a title say. */
export function addTitle(draft: Draft, line: SourceLine, title: TitleShape, context: SlotContext): void {
	const reads = title.slots.map(slot => ({ slot, read: readSlot(slot.text, context) }));
	const saysMore = title.marks.some(({ source }) => source !== 'strike');
	for (const mark of title.marks) {
		if (mark.source === 'strike' && saysMore) continue;
		draft.marks.push({
			source: mark.source,
			span: line.span(mark.start, mark.end),
			text: mark.text,
			status: mark.read.status,
			percent: mark.read.percent,
		});
	}
	const inRun = reads.some(
		({ read }) =>
			read.field === 'priority' || read.field === 'estimate' || read.field === 'dependencies' || read.field === 'owner',
	);
	const prioritised = reads.some(({ read }) => read.field === 'priority');
	for (const { slot, read } of reads) {
		const span = line.span(slot.start, slot.end);
		const place: ValuePlace = { line, start: slot.start, end: slot.end, source: 'slot' };
		if (addKeyed(draft, place)) continue;
		addSlot(draft, read, slot.text, span, place, context, inRun, prioritised);
	}
	for (const remark of title.remarks) addRemark(draft, line, remark, context);
	addSignFields(draft, line, title);
	addMentions(draft, line, title);
}

function addSlot(
	draft: Draft,
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
			draft.priorities.push({ value: read.value, text, span, source: 'slot' });
			break;
		case 'status':
			draft.marks.push({ source: 'bracket', span, text, status: read.read.status, percent: read.read.percent });
			break;
		case 'estimate':
			addInvalid(draft, text.trim(), span);
			draft.estimate ??= {
				text: text.trim(),
				minHours: Math.min(read.duration.minHours, read.duration.maxHours),
				maxHours: Math.max(read.duration.minHours, read.duration.maxHours),
				span,
				source: 'slot',
			};
			break;
		case 'dependencies':
			if (read.none) draft.dependsOnNone ??= span;
			else addValue(draft, 'dependencies', place, context);
			break;
		case 'owner':
			addOwners(draft, place);
			break;
		case 'keyed':
			addValue(draft, read.key, { ...place, start: place.start + read.valueStart }, context);
			break;
		case 'word':
			if (inRun && draft.estimate === null && addInvalid(draft, text.trim(), span)) break;
			// `[PO]` where every other task has a priority in its first slot: nearly one.
			if (inRun && !prioritised && /^p.$/i.test(text.trim()) && !context.legend.owners.has(text.trim()))
				draft.priorities.push({ value: null, text, span, source: 'slot' });
			else if (inRun) addOwners(draft, place);
			break;
		case 'tag':
			if (/^optional$/i.test(text.trim())) draft.optional = true;
			else if (inRun && draft.estimate === null) addInvalid(draft, text.trim(), span);
			break;
	}
}

function addRemark(
	draft: Draft,
	line: SourceLine,
	remark: { text: string; start: number; end: number },
	context: SlotContext,
): void {
	const text = remark.text.trim();
	if (/^optional$/i.test(text)) draft.optional = true;
	const read = readSlot(remark.text, context);
	const place: ValuePlace = { line, start: remark.start, end: remark.end, source: 'title' };
	if (addKeyed(draft, place)) return;
	if (read.field === 'estimate') addValue(draft, 'estimate', place, context);
	else if (read.field === 'keyed')
		addValue(draft, read.key, { ...place, start: place.start + read.valueStart }, context);
	else if (read.field === 'priority' && read.value && /^p\d$/i.test(text))
		draft.priorities.push({ value: read.value, text, span: line.span(remark.start, remark.end), source: 'title' });
	else {
		const words =
			/^(?:depends on|depends|blocked by|after|requires|waits for|depende de|después de|depois de|dépend de|après|abhängig von|nach|зависит от|после|بعد|依赖|依存)\s*(?=\S)/i.exec(
				remark.text,
			);
		if (words)
			draft.pending.push({
				line,
				start: remark.start + words[0].length,
				end: remark.end,
				source: 'title',
				certainty: 'certain',
				direction: 'waits-for',
			});
	}
}

/** `@name` at the end of a title. */
function addMentions(draft: Draft, line: SourceLine, title: TitleShape): void {
	for (const { text, start, end } of title.mentions)
		draft.owners.push({ value: text, text, span: line.span(start, end), source: 'title' });
}
