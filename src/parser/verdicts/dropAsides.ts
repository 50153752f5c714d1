import { append } from '../../util/append';
import type { Outline } from '../outline/outline';
import { type HeadingFacts, toldBy } from './headingFacts';
import type { Candidates } from './verdict';

/** Whether all that a heading says besides its id stands in brackets. */
export function isAside(title: string): boolean {
	return /^\([^()]+\)$/.test(title);
}

/** `### Task 1 (roots)` among notes, without a status, a field or a box, only speaks of the task that a heading of another section defines. */
export function dropAsides(outline: Outline, facts: ReadonlyMap<number, HeadingFacts>, candidates: Candidates): void {
	const named = new Map<string, number[]>();
	for (const at of facts.keys()) {
		const id = candidates[at]?.id;
		if (id) append(named, id.id, at);
	}
	for (const headings of named.values()) {
		const asides = new Set(headings.filter(at => isAside(outline.titleText(at))));
		if (asides.size === 0) continue;
		const homes = new Set(headings.filter(at => !asides.has(at)).map(at => outline.heading[at]));
		for (const at of asides) {
			const fact = facts.get(at) as HeadingFacts;
			const isElsewhere = homes.size > (homes.has(outline.heading[at]) ? 1 : 0);
			const says = fact.boxes > 0 || toldBy(fact) > 0 || outline.title(at)?.marks.some(({ read }) => read.status);
			if (isElsewhere && !says) candidates[at] = null;
		}
	}
}
