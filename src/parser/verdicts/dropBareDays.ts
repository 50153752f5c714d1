import { isCriteriaLabel, isScheduleLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { isDateAlone } from '../tables/fieldByCells';
import { type HeadingFacts, toldBy } from './headingFacts';
import type { Candidates } from './verdict';

/**
 * Takes back `### Day 1: Dig (8 hours)` of a schedule of which no day says how far it is, what it is worth or who does it, where other tasks
 * stand in the document: the days only say when these are done.
 */
export function dropBareDays(
	outline: Outline,
	headings: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
	candidates: Candidates,
): void {
	const days = headings.filter(at => candidates[at]?.id?.noun === 'day' && isUnder(outline, at, isScheduleLabel));
	if (days.length === 0 || days.some(at => saysMore(outline, at, facts.get(at) as HeadingFacts))) return;
	if (hasOthers(outline, new Set(days), candidates)) for (const at of days) candidates[at] = null;
}

function saysMore(outline: Outline, at: number, fact: HeadingFacts): boolean {
	return fact.boxes > 0 || toldBy(fact) > 0 || (outline.title(at)?.marks.some(({ read }) => read.status) ?? false);
}

function hasOthers(outline: Outline, days: ReadonlySet<number>, candidates: Candidates): boolean {
	for (let at = 0; at < outline.count; at++) {
		const isOther = candidates[at] ? !days.has(at) : outline.isBoxed(at);
		if (isOther && !isUnder(outline, at, isCriteriaLabel)) return true;
	}
	return false;
}

/** Whether a day has no title but its date, with the day of the week or without: `(2026-08-01)`, `Mon, Aug 3`. */
export function isDateOrNothing(text: string): boolean {
	// With a word before it none of its own is taken for a day of the week (`Dig 2026-08-01`).
	return text === '' || isDateAlone(`on ${text.replace(/^\(?(?:\p{L}+, )?|\)$/gu, '')}`);
}
