import { FIELDS } from './lexFields';
import { BULLET, NUMBERED } from './lexLine';
import type { Outline } from './outline';

/** What an item lists under a label without a value (`**Dependencies:**`, then `- Task 2`); null for all other lines. */
export function listedUnder(outline: Outline, at: number): 'dependencies' | 'blocks' | null {
	const kind = outline.kinds[at];
	if ((kind !== BULLET && kind !== NUMBERED) || outline.isBoxed(at)) return null;
	const item = outline.item[at] as number;
	return labelOf(outline, item) ?? labelOf(outline, outline.label[at] as number);
}

function labelOf(outline: Outline, at: number): 'dependencies' | 'blocks' | null {
	if (at < 0 || outline.fieldsIn(at) !== FIELDS) return null;
	const last = outline.fields(at).at(-1);
	// What holds a task up is told in prose.
	if (!last || last.value !== '' || /^blockers?$/i.test(last.label)) return null;
	return last.field === 'dependencies' || last.field === 'blocks' ? last.field : null;
}
