import { inSection } from '../../../model/claims';
import type { Claim } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { remembered } from '../../../util/remembered';
import { PICTURED } from '../../lines/signs';
import type { ClaimContext } from '../claimText';
import { makeCompletion } from '../states/completionClaims';

/** So many tasks at least are done, and so many times as many as are open: else the mark is decoration. */
const FEWEST = 3;
const TIMES = 2;

/** So many tasks at least stand under a heading that is marked over open ones alone. */
const FEWEST_OPEN = 2;

const markBehind = /\S\s+([✅✔☑]|🔄|🚧|⏳|⬜|🔲)\ufe0f?\s*$/u;

const isTick = (mark: string): boolean => /[✅✔☑]/u.test(mark);

/**
 * The mark of a heading over tasks of which all or nearly all are done (`### Phase 1 ✅`), where no word beside it states as much already; over
 * tasks that are all open where others of its level have none, or are done; over some that are
 * done where a heading beside it has a mark for what is not (`### Phase 2 🔄`). Such a mark
 * counts over tasks that are all done: beside one for that, an empty box anywhere.
 */
export function markClaims(at: number, stated: readonly Claim[], context: ClaimContext): readonly Claim[] {
	const { outline, sectionAt, tallyOf } = context;
	const mark = (outline.signs(at) & PICTURED) === 0 ? undefined : markBehind.exec(outline.content(at))?.[1];
	const section = sectionAt.get(at);
	if (!mark || !section || stated.some(({ type }) => type === 'completion') || saysPart(stated)) return [];
	const { done, open } = tallyOf(section.index);
	const isOpen = done === 0 && open >= FEWEST_OPEN && isToldApart(section, context);
	const isNear = done >= FEWEST && done >= TIMES * open;
	const isEmpty = mark === '⬜' || mark === '🔲';
	const counts = isTick(mark)
		? isOpen || isNear || isOneOfMarks(section, context)
		: open === 0 && section.status === null && (isEmpty || marksBeside(context).has(`${placeOf(section)} true`));
	if (!counts) return [];
	const line = outline.line(at);
	const start = line.text.lastIndexOf(mark);
	const scope = inSection(section.index);
	const state = isTick(mark) ? 'complete' : isEmpty ? 'not-started' : 'in-progress';
	return [makeCompletion(line, start, start + mark.length, scope, 'heading', state)];
}

const tickedBox = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[xX]\]/;

/** Whether a heading beside it ends in a mark for what is not done, and something beneath it is ticked. */
function isOneOfMarks(section: Section, context: ClaimContext): boolean {
	if (section.status !== null || !marksBeside(context).has(`${placeOf(section)} false`)) return false;
	const { lines } = context.outline;
	for (let at = section.line + 1; at <= section.endLine; at++)
		if (context.outline.isBoxed(at) && tickedBox.test(lines.textOf(at))) return true;
	return false;
}

/** What a section stands in, and its level. */
function placeOf({ parent, level }: Section): string {
	return `${parent} ${level}`;
}

/** The places of headings over tasks or boxes that end in a mark and are not called so, and whether that is one for what is done. */
const marksBeside = remembered(({ sections, outline, populated, boxed }: ClaimContext): ReadonlySet<string> => {
	const found = sections.flatMap(section => {
		const { index, line, status } = section;
		const mark = markBehind.exec(outline.content(line))?.[1];
		const counts = mark && index > 0 && status === null && (populated.has(index) || boxed.has(index));
		return counts ? [`${placeOf(section)} ${isTick(mark)}`] : [];
	});
	return new Set(found);
});

/** `### Phase 1 (3/4 complete) ✅`: whoever writes that calls the section finished for now, and says that not all of it is done. */
function saysPart(stated: readonly Claim[]): boolean {
	const counts = stated.filter(claim => claim.type === 'count');
	const whole = counts.find(({ side }) => side === 'total');
	return whole !== undefined && counts.some(({ side, value }) => side === 'done' && value < whole.value);
}

/** Whether most sections of its level with tasks have no such mark, or some done beneath it: else it is decoration. */
function isToldApart({ level }: Section, context: ClaimContext): boolean {
	return (balances(context).get(level) ?? 0) >= 0;
}

/** How many more sections with tasks have no mark, or some done, than a mark over open ones alone, by their level. */
const balances = remembered(({ sections, populated, outline, tallyOf }: ClaimContext): ReadonlyMap<number, number> => {
	const found = new Map<number, number>();
	for (const { level, index, line } of sections)
		if (populated.has(index)) {
			const isMarked = isTick(outline.lines.textOf(line));
			found.set(level, (found.get(level) ?? 0) + (isMarked && tallyOf(index).done === 0 ? -1 : 1));
		}
	return found;
});
