import { BULLET, NUMBERED } from '../../lines/lexLine';
import type { Outline } from '../../outline/outline';

/** Where line upon line states a whole, each may look through all before it: further away nothing belongs to it. */
const MOST_LINES = 1000;

/** Whether a kind of line is an entry of a list. */
export function isEntry(kind: number | undefined): boolean {
	return kind === BULLET || kind === NUMBERED;
}

/**
 * What the entries of the list that ends in a line, or stands right above it, say as parts of a whole, in the order of the text; nothing where one
 * says none, or where they go further up than a whole does.
 */
export function partsOfEntries<Part>(
	at: number,
	outline: Outline,
	partOf: (entry: number) => Part | null,
): readonly Part[] {
	const { kinds, heading, item } = outline;
	const parts: Part[] = [];
	for (let above = outline.before(at); above >= 0 && heading[above] === heading[at]; above = outline.before(above)) {
		if (at - above > MOST_LINES) return [];
		if (above === item[at]) break;
		if (item[above] !== item[at]) continue;
		if (!isEntry(kinds[above])) break;
		const part = partOf(above);
		if (part === null) return [];
		parts.push(part);
	}
	return parts.reverse();
}
