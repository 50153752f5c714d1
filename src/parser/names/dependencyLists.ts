import { wide } from '../../util/wide';
import { FIELDS } from '../lines/lexFields';
import { BULLET, NUMBERED } from '../lines/lexLine';
import type { Outline } from '../outline/outline';

/** What an item lists under a label without a value (`**Dependencies:**`, then `- Task 2`); null for all other lines. */
export function listedUnder(outline: Outline, at: number): 'dependencies' | 'blocks' | null {
	const kind = outline.kinds[at];
	if ((kind !== BULLET && kind !== NUMBERED) || outline.isBoxed(at)) return null;
	const item = outline.item[at] as number;
	const listed = labelOf(outline, item) ?? labelOf(outline, outline.label[at] as number);
	if (!listed) return null;
	// A label of its own goes before the one over it, and so does a word.
	if (outline.fields(at).some(({ field }) => field === 'dependencies' || field === 'blocks')) return null;
	return holdsUp.test(outline.content(at)) ? 'blocks' : listed;
}

/** `Blocks T4`, `enables Task 5` */
const holdsUp = wide(/^[^\p{L}]*(?:(?:un)?blocks|enables|(?:required|needed) by)(?!\p{L})/iu);

function labelOf(outline: Outline, at: number): 'dependencies' | 'blocks' | null {
	if (at < 0 || outline.fieldsIn(at) !== FIELDS) return null;
	const last = outline.fields(at).at(-1);
	// What holds a task up is told in prose.
	if (!last || last.value !== '' || /^blockers?$/i.test(last.label)) return null;
	return last.field === 'dependencies' || last.field === 'blocks' ? last.field : null;
}
