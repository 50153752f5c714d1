import { isCriteriaLabel, isNextLabel, isTasksLabel, isUnder } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { namesSection } from '../tables/tableCells';
import type { Candidates } from './verdict';

/** In so many phases and more stand boxes without an id. */
const FEWEST_PHASES = 3;

/** There are so many times as many of them. */
const MANY = 3;

/**
 * Whether all ids of a document are those of boxes in one part of a phase (`### Fixes` beneath `## Phase 7`), while right beneath the headings of that
 * phase and of others stand many more boxes without one: then those are tasks like them.
 */
export function areIdsOfOnePart(outline: Outline, candidates: Candidates, overviews: ReadonlySet<number>): boolean {
	const part = partWithIds(outline, candidates, overviews);
	const around = part ? (outline.heading[part.heading] as number) : -1;
	if (!part || around < 0 || !isPhase(outline, around) || isPhase(outline, part.heading)) return false;
	const title = outline.line(part.heading);
	if (isTasksLabel(title) || isNextLabel(title) || isCriteriaLabel(title)) return false;
	const phases = new Set<number>();
	let [bare, inPart] = [0, 0];
	for (let at = 0; at < candidates.length; at++) {
		const candidate = candidates[at];
		if (!candidate || candidate.id || !isLooseBox(outline, at) || overviews.has(at)) continue;
		const heading = outline.heading[at] as number;
		if (heading === part.heading) inPart++;
		if (!isPhase(outline, heading) || outline.level(heading) !== outline.level(around)) continue;
		if ((outline.label[at] as number) >= 0 || isUnder(outline, at, isCriteriaLabel)) continue;
		phases.add(heading);
		bare++;
	}
	return phases.has(around) && phases.size >= FEWEST_PHASES && bare >= part.boxes * MANY && inPart * MANY < part.boxes;
}

/** The one heading right beneath which all that has an id stands, if those are nothing but boxes, and how many; else null. */
function partWithIds(
	outline: Outline,
	candidates: Candidates,
	overviews: ReadonlySet<number>,
): { readonly heading: number; readonly boxes: number } | null {
	let heading = -1;
	let boxes = 0;
	for (let at = 0; at < candidates.length; at++) {
		const candidate = candidates[at];
		if (!candidate || overviews.has(at)) continue;
		if (candidate.form === 'row' || candidate.form === 'heading' || candidate.form === 'range') return null;
		if (!candidate.id) continue;
		if (candidate.form !== 'checklist' || !isLooseBox(outline, at)) return null;
		if (boxes > 0 && outline.heading[at] !== heading) return null;
		heading = outline.heading[at] as number;
		boxes++;
	}
	return heading < 0 ? null : { heading, boxes };
}

function isLooseBox(outline: Outline, at: number): boolean {
	return outline.isBoxed(at) && (outline.item[at] as number) < 0;
}

function isPhase(outline: Outline, heading: number): boolean {
	return heading >= 0 && namesSection(outline.content(heading));
}
