import type { Status } from '../../model/task';
import { BOXED } from '../lines/forms';
import { lentBy } from './listingIn';
import { chainOver, NO_BLOCK, type Outline } from './outline';

const dashed = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[-\]\s+(~~)?/;

/**
 * What `[-]` means where no legend says it: that a task was dropped, if all such are struck through or stand under headings that are called by what
 * is done or dropped (`Completed`, `Won't do`); else null.
 */
export function ownDash(outline: Outline): Status | null {
	const { lines, kinds, heading: headings } = outline;
	if (!lines.text.includes('[-]')) return null;
	let found: Status | null = null;
	for (let at = 0; at < outline.count; at++) {
		if (kinds[at] === NO_BLOCK || ((lines.forms[at] as number) & BOXED) === 0) continue;
		const box = dashed.exec(lines.textOf(at));
		if (!box) continue;
		if (!box[1] && !isOver(outline, headings, at)) return null;
		found = 'cancelled';
	}
	return found;
}

/** Whether the nearest heading around a block that is called by a status says that its tasks are done or dropped. */
function isOver(outline: Outline, headings: ArrayLike<number>, at: number): boolean {
	for (const heading of chainOver(headings, at)) {
		const [status] = lentBy(outline.content(heading), outline.words).split(' ');
		if (status === 'done' || status === 'cancelled') return true;
		if (status) return false;
	}
	return false;
}
