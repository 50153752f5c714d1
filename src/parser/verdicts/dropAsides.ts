import { append } from '../../util/append';
import { isNotesLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { type HeadingFacts, toldBy } from './headingFacts';
import type { Candidates } from './verdict';

/** Whether all that a heading says besides its id stands in brackets. */
export function isAside(title: string): boolean {
	return /^\([^()]+\)$/.test(title);
}

/**
 * Headings without a status, a field or a box among notes only speak of the task that one of another section defines: `### Task 1 (roots)`, and
 * all under a heading that is called so (`### Task 2: Trunk` beneath `## Implementation notes`), where the other says something.
 */
export function dropAsides(outline: Outline, facts: ReadonlyMap<number, HeadingFacts>, candidates: Candidates): void {
	const named = new Map<string, number[]>();
	for (const at of facts.keys()) {
		const id = candidates[at]?.id;
		if (id) append(named, id.id, at);
	}
	const says = (at: number): boolean => {
		const fact = facts.get(at) as HeadingFacts;
		return fact.boxes > 0 || toldBy(fact) > 0 || !!outline.title(at)?.marks.some(({ read }) => read.status);
	};
	for (const headings of named.values()) {
		if (headings.length < 2) continue;
		const homes = new Set(headings.filter(at => !isAside(outline.titleText(at))));
		const places = new Set([...homes].map(at => outline.heading[at]));
		const told = [...homes].find(says);
		for (const at of headings) {
			const isHome = homes.has(at);
			const place = outline.heading[at];
			const isElsewhere = isHome
				? told !== undefined && outline.heading[told] !== place
				: places.size > (places.has(place) ? 1 : 0);
			if (isElsewhere && !says(at) && (!isHome || isUnder(outline, at, isNotesLabel))) candidates[at] = null;
		}
	}
}
