import { append } from '../../util/append';
import { isCriteriaLabel, isUnder } from '../outline/labels';
import { type Outline, chainOver } from '../outline/outline';
import { namesSection } from '../tables/tableCells';
import { generalTaskNouns } from '../words/words.data';
import { placeOf } from './families';
import { refersToNumbers } from './numberIds';
import type { Candidates, IdPlace } from './verdict';

const NONE = -1;

const nouns: ReadonlySet<string> = new Set(generalTaskNouns);

/**
 * Whether all ids of a document are numbers behind boxes (`1)`, `Task 1:`) that only count within their part, as those of lists may: there is one
 * such part, or each begins anew. Then they tell no tasks from the boxes without one in the same list, or in phases without any.
 */
export function areBoxesInOrder(outline: Outline, candidates: Candidates, overviews: ReadonlySet<number>): boolean {
	const parts = new Map<number, number[]>();
	const places = new Set<string>();
	const bare: number[] = [];
	const phases = new Set<number>();
	for (let at = 0; at < candidates.length; at++) {
		const candidate = candidates[at];
		if (!candidate || candidate.form === 'range' || overviews.has(at)) continue;
		const { id } = candidate;
		if (id && !(candidate.form === 'checklist' && isNumber(outline, at, id))) return false;
		if (!outline.isBoxed(at) || (outline.item[at] as number) >= 0 || isUnder(outline, at, isCriteriaLabel)) continue;
		if (!id) {
			// `Tasks 1-2: look at them again` tells of others.
			if (!outline.title(at)?.id) bare.push(at);
		} else {
			append(parts, outline.heading[at] as number, Number(id.id));
			places.add(placeOf(outline, at));
			phases.add(phasesOver(outline, at)[0] ?? NONE);
		}
	}
	const numbers = [...parts.values()];
	if (numbers.length > 1 && numbers.some(([first = 0]) => first > 1)) return false;
	phases.delete(NONE);
	// In a phase with numbers of its own those tell its tasks from what is checked at its end.
	const isAlike = (at: number): boolean => {
		if (places.has(placeOf(outline, at))) return true;
		const over = phases.size > 0 ? phasesOver(outline, at) : [];
		return over.length > 0 && !over.some(phase => phases.has(phase));
	};
	return bare.some(isAlike) && !refersToNumbers(outline);
}

/** Whether an id is nothing but a number, without a sign, or with the word for a task before it. */
function isNumber(outline: Outline, at: number, { id, noun }: IdPlace): boolean {
	return /^\d+$/.test(id) && (noun === null || nouns.has(noun)) && outline.title(at)?.id?.form !== 'hash';
}

/** The headings of phases over a line, from the nearest one on. */
function phasesOver(outline: Outline, at: number): readonly number[] {
	return chainOver(outline.heading, at).filter(heading => namesSection(outline.content(heading)));
}
