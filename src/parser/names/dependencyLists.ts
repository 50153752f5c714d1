import { wide } from '../../util/wide';
import { FIELDS, fieldOf, NO_LABELS } from '../lines/lexFields';
import { BULLET, NUMBERED, PARAGRAPH } from '../lines/lexLine';
import type { Outline } from '../outline/outline';
import { durationInCell } from '../tables/durationInCell';
import { none } from '../titles/readSlot';

/**
 * What an item lists under a label without a value (`**Dependencies:**`, then `- Task 2`), or a line that is nothing but ids right beneath it, or
 * a duration alone right beneath `### Estimated Hours`; null for all other lines.
 */
export function listedUnder(outline: Outline, at: number): 'dependencies' | 'blocks' | 'estimate' | null {
	const kind = outline.kinds[at];
	if (kind === PARAGRAPH) {
		const over = outline.before(at);
		if (over >= 0 && outline.level(over) > 1 && fieldOf(outline.content(over)) === 'estimate')
			return durationInCell(outline.content(at).replace(/\*/g, ''), '', 8) && 'estimate';
		const label = outline.label[at] as number;
		if (label < 0 || outline.fieldsIn(at) !== NO_LABELS || over !== label) return null;
		const listed = labelOf(outline, label);
		return listed && namesOnly(outline.content(at)) ? listed : null;
	}
	if ((kind !== BULLET && kind !== NUMBERED) || outline.isBoxed(at)) return null;
	const item = outline.item[at] as number;
	const listed = labelOf(outline, item) ?? labelOf(outline, outline.label[at] as number);
	if (!listed) return null;
	// A label of its own goes before the one over it, and so does a word.
	if (outline.fields(at).some(({ field }) => field === 'dependencies' || field === 'blocks')) return null;
	return holdsUp.test(outline.content(at)) ? 'blocks' : listed;
}

/** Whether a text is ids and nothing else, each with a remark in brackets at most, or says that there are none. */
function namesOnly(text: string): boolean {
	return (
		text.length <= LONGEST && (none.has(text.trim().toLowerCase()) || text.split(joint).every(id => oneId.test(id)))
	);
}

const LONGEST = 300;

const joint = /[,;、，；+&]|\s(?:and|und|et|e|y|и)\s/i;

const oneId = wide(
	/^\s*[*_`]{0,3}(?:\p{L}{2,12} )?#?[A-Za-z][A-Za-z._-]{0,12}\d[\w.-]{0,20}[*_`]{0,3}\s?(?:[(（][^()（）]{1,60}[)）])?\s*\.?$|^\s*[*_`]{0,3}(?:\p{L}{2,12} ?#?|#)\d[\d.]{0,8}[a-z]?[*_`]{0,3}\s?(?:[(（][^()（）]{1,60}[)）])?\s*\.?$/u,
);

/** `Blocks T4`, `enables Task 5` */
const holdsUp = wide(/^[^\p{L}]*(?:(?:un)?blocks|enables|(?:required|needed) by)(?!\p{L})/iu);

function labelOf(outline: Outline, at: number): 'dependencies' | 'blocks' | null {
	if (at < 0 || outline.fieldsIn(at) !== FIELDS) return null;
	const last = outline.fields(at).at(-1);
	// What holds a task up is told in prose.
	if (!last || last.value !== '' || /^blockers?$/i.test(last.label)) return null;
	return last.field === 'dependencies' || last.field === 'blocks' ? last.field : null;
}
