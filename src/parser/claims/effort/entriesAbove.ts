import { BULLET, NUMBERED } from '../../lines/lexLine';
import type { Outline } from '../../outline/outline';

/** Where line upon line states a whole, each may look through all before it: further away nothing belongs to it. */
const MOST_LINES = 1000;

/** Whether a kind of line is an entry of a list. */
export function isEntry(kind: number | undefined): boolean {
	return kind === BULLET || kind === NUMBERED;
}

/** The entries of the list that ends in a line or stands right above it, nearest first; none where they go further up than a whole does. */
export function entriesAbove(at: number, outline: Outline): readonly number[] {
	const { kinds, heading, item } = outline;
	const entries: number[] = [];
	for (let above = outline.before(at); above >= 0 && heading[above] === heading[at]; above = outline.before(above)) {
		if (at - above > MOST_LINES) return [];
		if (above === item[at]) break;
		if (item[above] !== item[at]) continue;
		if (!isEntry(kinds[above])) break;
		entries.push(above);
	}
	return entries;
}
