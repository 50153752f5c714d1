import type { TaskDocument } from '../model/document';
import type { StatusMark } from '../model/task';
import { fillCell } from './cells';
import type { Change } from './change';
import { decorate } from './decorate';
import { lineMarksOf } from './lineMarks';
import { defaultWords, rewrite, type Wish } from './rewrite';
import { type Siblings, usualDate, usualWords } from './siblings';
import { emptyStatusCell, usualEmptyCell } from './statusColumn';
import type { StatusPlace } from './statusPlaces';
import { defaultBox } from './statusText';
import { isStruck, strikeEdits } from './strike';

/** The changes that make one place of a task say a status, in the way its siblings say it. */
export function markEdits(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	wish: Wish,
): readonly Change[] {
	const lineMarks = lineMarksOf(document, place);
	const others = place.marks.filter(mark => mark.source !== 'strike' && !lineMarks.some(line => line.mark === mark));
	const struck = isStruck(document, siblings, place, wish);
	const rewritten = others
		.filter(mark => mark.status !== wish.status)
		.map(mark =>
			// The box of a struck title stays empty: nothing was done.
			struck && wish.status === 'cancelled' && mark.source === 'box'
				? { span: mark.span, newText: defaultBox(document, 'open') }
				: restate(document, siblings, place, mark, wish),
		);
	const filled = fillStatusCell(document, siblings, place, wish);
	return [
		...strikeEdits(document, place, wish.status, struck),
		...rewritten,
		...filled,
		...decorate(document, siblings, place, lineMarks, wish, struck || others.length + filled.length > 0),
	];
}

/** Says the new status where a box, field or cell says another. */
function restate(document: TaskDocument, siblings: Siblings, place: StatusPlace, mark: StatusMark, wish: Wish): Change {
	const empty = wish.keepsMarks ? null : usualEmptyCell(document, place, mark, siblings.like(place, wish.status));
	if (empty !== null) return { span: mark.span, newText: empty };
	const like = siblings.writing(place, mark, wish.status);
	const words = usualWords(document, like) ?? defaultWords(document, mark, wish.status);
	return rewrite(document, mark, words, usualDate(document, like), wish);
}

/** A row whose status cell is empty says its status there, not beside its title. */
function fillStatusCell(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	{ status }: Wish,
): readonly Change[] {
	if (status === 'open') return [];
	const others = (['done', 'in-progress', 'blocked', 'cancelled', 'open'] as const).flatMap(each =>
		siblings.like(place, each),
	);
	const found = emptyStatusCell(document, place, others);
	if (!found) return [];
	const like = siblings.writing(place, found.sample, status);
	return [fillCell(found.cell, usualWords(document, like) ?? defaultWords(document, found.sample, status))];
}
