import type { TaskDocument } from '../model/document';
import type { StatusMark } from '../model/task';
import type { Span } from '../util/span';
import { byStart, textAt } from '../util/span';
import { contentEnd, type StatusPlace } from './statusPlaces';

/** A status mark that decorates a task's line and can come and go: an emoji, a bracketed word, a status slot. */
export interface LineMark {
	readonly mark: StatusMark;
	/** With its brackets. */
	readonly span: Span;
	readonly side: 'lead' | 'trail';
	/** Between the mark and what it stands beside: behind a leading one, before a trailing one, with a dash that joins them. */
	readonly gap: string;
	/** A leading mark: right behind the bullet or hashes, before the task's number, or only before its title. */
	readonly atStart: boolean;
	/** A trailing mark: nothing stands behind it on its line. */
	readonly atEnd: boolean;
	/** A leading mark that stands inside the bold of the title. */
	readonly insideBold: boolean;
	/** A slot among slots. */
	readonly inSlots: boolean;
}

/** The decorating marks of a place, in the order of the text. */
export function lineMarksOf(document: TaskDocument, place: StatusPlace): readonly LineMark[] {
	return place.marks
		.filter(({ source }) => source === 'emoji' || source === 'bracket' || source === 'slot' || source === 'title')
		.filter(({ span }) => place.span.start <= span.start && span.end <= place.span.end)
		.map(mark => describe(document, place, mark))
		.sort(byStart);
}

/** What to delete so that a mark goes without a trace. */
export function removalOf(line: LineMark): Span {
	const { span, gap, inSlots } = line;
	if (inSlots) return span;
	if (line.side === 'lead') return { start: span.start, end: span.end + gap.length };
	return { start: span.start - gap.length, end: span.end };
}

/** Where a mark like the model's belongs in a place that has none, and with what space. */
export function insertionFor(
	document: TaskDocument,
	place: StatusPlace,
	model: LineMark,
	text: string,
): { readonly offset: number; readonly newText: string } {
	if (model.inSlots) {
		const slots = slotsEnd(document, place);
		if (slots !== null) return { offset: slots, newText: text };
	}
	if (model.side === 'lead') {
		const offset = model.atStart ? contentStart(document, place) : beforeTitle(document, place, model.insideBold);
		return { offset, newText: text + (model.gap || ' ') };
	}
	const offset = model.atEnd && place.shape !== 'row' ? contentEnd(document, place) : afterTitle(document, place);
	return { offset, newText: (model.gap || ' ') + text };
}

/** The model for a document without one: behind everything else on the line. */
export function trailingModel(mark: StatusMark): LineMark {
	return {
		mark,
		span: mark.span,
		side: 'trail',
		gap: ' ',
		atStart: false,
		atEnd: true,
		insideBold: false,
		inSlots: false,
	};
}

function describe(document: TaskDocument, place: StatusPlace, mark: StatusMark): LineMark {
	const { text } = document;
	const span = withBrackets(text, mark);
	const side = span.start < place.titleSpan.end && !isBehindTitle(place, span) ? 'lead' : 'trail';
	const before = text.slice(place.span.start, span.start);
	const after = text.slice(span.end, place.span.end);
	const gap =
		side === 'lead'
			? ((mark.source === 'emoji' ? /^[^\S\r\n]*/u : /^(?:[^\S\r\n]?[-–—:：])?[^\S\r\n]*/u).exec(after)?.[0] ?? '')
			: (/(?<![^\S\r\n])(?:[^\S\r\n]+[-–—:])?[^\S\r\n]*$/u.exec(before)?.[0] ?? '');
	return {
		mark,
		span,
		side,
		gap,
		atStart: span.start === contentStart(document, place),
		atEnd: /^\s*(?:#+\s*)?$/u.test(after),
		insideBold: side === 'lead' && /[*_]$/.test(before),
		inSlots: mark.source !== 'emoji' && (before.endsWith(']') || after.startsWith('[')),
	};
}

function isBehindTitle({ titleSpan }: StatusPlace, span: Span): boolean {
	return span.start >= titleSpan.end || (span.start > titleSpan.start && span.end >= titleSpan.end);
}

/** With its brackets, and with the invisible character that asks for the coloured form of an emoji. */
function withBrackets(text: string, { source, span }: StatusMark): Span {
	let { start, end } = span;
	while (text.charCodeAt(end) === 0xfe0f) end++;
	if (source !== 'emoji' && /[[(（【]/u.test(text.charAt(start - 1)) && /[\])）】]/u.test(text.charAt(end))) {
		start--;
		end++;
		if (text.charAt(start - 1) === '\\') start--;
	}
	return withEmphasis(text, { start, end });
}

/** With the stars or underscores that hold nothing else: they would be left behind empty. */
function withEmphasis(text: string, { start, end }: Span): Span {
	const open = /(?<![*_])(\*{1,3}|_{1,3})$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1];
	if (open === undefined || !text.startsWith(open, end) || text.charAt(end + open.length) === open.charAt(0))
		return { start, end };
	return { start: start - open.length, end: end + open.length };
}

function contentStart(document: TaskDocument, { span, shape, titleSpan }: StatusPlace): number {
	const text = textAt(document, span);
	if (shape === 'row') return titleSpan.start;
	const marker = /^\s*(?:>\s?)*(?:#{1,6}\s+|(?:[-*+]|\d+[.)])\s+)?(?:\[[^\][]{0,3}\]\s+)?/u.exec(text);
	return span.start + (marker?.[0].length ?? 0);
}

function beforeTitle(document: TaskDocument, { span, titleSpan }: StatusPlace, insideBold: boolean): number {
	let offset = titleSpan.start;
	while (!insideBold && offset > span.start && /[*_~]/.test(document.text.charAt(offset - 1))) offset--;
	return offset;
}

function afterTitle(document: TaskDocument, { span, titleSpan }: StatusPlace): number {
	let offset = titleSpan.end;
	while (offset < span.end && /[*_~]/.test(document.text.charAt(offset))) offset++;
	return offset;
}

/** The end of the run of slots on the line (`[P0][BE][2h]`). */
function slotsEnd(document: TaskDocument, { span }: StatusPlace): number | null {
	const line = textAt(document, span);
	const run = /\[[^\][]*\](?:\[[^\][]*\])+/u.exec(line);
	return run ? span.start + run.index + run[0].length : null;
}
