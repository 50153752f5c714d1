import { isCriteriaLabel, isTasksLabel, isTestsLabel } from '../outline/labels';
import type { Outline } from '../outline/outline';

/**
 * The headings called tests that are parts of the work: others beside them hold boxes, and none of those is called tasks (`## Code`, `## Tests`,
 * `## Docs` of a plain list).
 */
export function partsOfWork(outline: Outline): ReadonlySet<number> {
	const { heading: headings, headings: all, item: items } = outline;
	const placeOf = (at: number): string => `${headings[at]} ${outline.level(at)}`;
	const tests = all.filter(at => !outline.isTitle(at) && isTestsLabel(outline.line(at)));
	if (tests.length === 0) return new Set();
	const work = new Set<string>();
	const tasks = new Set<string>();
	for (let at = 0; at < outline.count; at++) {
		const over = headings[at] as number;
		if (over < 0 || (items[at] as number) >= 0 || !outline.isBoxed(at)) continue;
		const line = outline.line(over);
		if (!isCriteriaLabel(line)) (isTasksLabel(line) ? tasks : work).add(placeOf(over));
	}
	return new Set(tests.filter(at => work.has(placeOf(at)) && !tasks.has(placeOf(at))));
}
