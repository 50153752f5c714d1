import type { TaskDocument } from '../model/document';
import type { Status } from '../model/task';
import type { Change } from './change';
import type { Siblings } from './siblings';
import type { StatusPlace } from './statusPlaces';

/** The changes that take the line through a title away from a task that is taken up again, or draw one where most siblings of that status have it. */
export function strikeEdits(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	status: Status,
): readonly Change[] {
	const like = siblings.like(place, status);
	const struck = like.filter(other => other.marks.some(mark => mark.source === 'strike')).length * 2 > like.length;
	const own = place.marks.find(mark => mark.source === 'strike');
	const was = document.tasks[place.task]?.status;
	if (own) return isOver(was) && !isOver(status) ? unstrike(document, own.span) : [];
	if (!struck || !isOver(status)) return [];
	return [
		{ span: { start: place.titleSpan.start, end: place.titleSpan.start }, newText: '~~' },
		{ span: { start: place.titleSpan.end, end: place.titleSpan.end }, newText: '~~' },
	];
}

function isOver(status: Status | undefined): boolean {
	return status === 'done' || status === 'cancelled';
}

function unstrike({ text }: TaskDocument, span: { readonly start: number; readonly end: number }): readonly Change[] {
	const inner = text.slice(span.start, span.end);
	const open = /^~~?/.exec(inner)?.[0].length ?? 0;
	const start = open > 0 ? span.start : span.start - tildesBefore(text, span.start);
	const close = open > 0 ? (/~~?$/.exec(inner)?.[0].length ?? 0) : tildesAt(text, span.end);
	const end = open > 0 ? span.end - close : span.end;
	const width = open > 0 ? open : span.start - start;
	if (width === 0 || close === 0) return [];
	return [
		{ span: { start, end: start + width }, newText: '' },
		{ span: { start: end, end: end + close }, newText: '' },
	];
}

function tildesBefore(text: string, offset: number): number {
	return /~{0,2}$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0;
}

function tildesAt(text: string, offset: number): number {
	return /^~{0,2}/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0;
}
