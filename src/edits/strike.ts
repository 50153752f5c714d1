import type { TaskDocument } from '../model/document';
import { type Status, isClosed } from '../model/task';
import { textAt, spanAt } from '../util/span';
import type { Change } from './change';
import type { Wish } from './rewrite';
import type { Siblings } from './siblings';
import type { StatusPlace } from './statusPlaces';
import { defaultBox } from './statusText';
import { boxCharacters } from './statusWording.data';

/** The changes that take the line through a title away from a task that is taken up again, or draw one where it is to be struck. */
export function strikeEdits(
	document: TaskDocument,
	place: StatusPlace,
	status: Status,
	isToBe: boolean,
): readonly Change[] {
	const own = place.marks.find(mark => mark.source === 'strike');
	const task = document.tasks[place.task];
	if (own) return task && isClosed(task) && !isClosed({ status }) ? unstrike(document, own.span) : [];
	const { start, end } = place.titleSpan;
	return isToBe ? [start, end].map(at => ({ span: spanAt(at), newText: '~~' })) : [];
}

/**
 * Whether a title is to be struck through: where most siblings of that status are, and where a task is cancelled that has at most
 * a box to say so and neither the legend nor a sibling shows another way. Markdown has no box for it.
 */
export function isStruck(document: TaskDocument, siblings: Siblings, place: StatusPlace, wish: Wish): boolean {
	if (!isClosed(wish)) return false;
	const like = siblings.like(place, wish.status);
	if (like.length > 0)
		return like.filter(other => other.marks.some(({ source }) => source === 'strike')).length * 2 > like.length;
	const { marks, titleSpan, shape } = place;
	const title = textAt(document, titleSpan);
	return (
		wish.status === 'cancelled' &&
		!wish.keepsMarks &&
		shape !== 'row' &&
		marks.every(({ source }) => source === 'box') &&
		/^(?!.*~)\S(?:.*\S)?$/u.test(title) &&
		defaultBox(document, wish.status) === boxCharacters[wish.status]
	);
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
