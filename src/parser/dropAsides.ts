import { type HeadingFacts, toldBy } from './headingFacts';
import { append } from '../util/append';
import type { Outline } from './outline';
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
	for (const headings of named.values())
		for (const at of headings) {
			const fact = facts.get(at) as HeadingFacts;
			if (!isAside(outline.titleText(at)) || fact.boxes > 0 || toldBy(fact) > 0) continue;
			const isElsewhere = headings.some(
				other => outline.heading[other] !== outline.heading[at] && !isAside(outline.titleText(other)),
			);
			if (isElsewhere && !outline.title(at)?.marks.some(({ read }) => read.status)) candidates[at] = null;
		}
}
