import { labelWords } from './labels';
import { HEADING } from './lexLine';
import type { Outline } from './outline';
import { isSectionNoun } from './readId';

/** What a line calls a section (`Phase 1: Data`), without marks; null where it names none. */
export function sectionName(outline: Outline, at: number): string | null {
	const title = outline.title(at);
	if (!title?.id?.noun || !isSectionNoun(title.id.noun)) return null;
	const words = labelWords(outline.titleText(at));
	return words === '' ? null : `${title.id.noun} ${title.id.id} ${words}`;
}

/** Adds the headings that a block stands under; where one is known, those around it are. */
export function addHeadingsOver({ heading: headings }: Outline, at: number, over: Set<number>): void {
	let heading = headings[at] as number;
	for (; heading >= 0 && !over.has(heading); heading = headings[heading] as number) over.add(heading);
}

/** The boxes without any beneath them that stand for a section with boxes further down. */
export function overviewsOf(outline: Outline): ReadonlySet<number> {
	const over = new Set<number>();
	const named: number[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (!outline.isBoxed(at)) continue;
		over.add(outline.item[at] as number);
		addHeadingsOver(outline, at, over);
		if (outline.kinds[at] !== HEADING && sectionName(outline, at)) named.push(at);
	}
	const overviews = new Set<number>();
	if (named.length === 0) return overviews;
	const sections = new Map<string | null, number>();
	for (const heading of outline.headings) if (over.has(heading)) sections.set(sectionName(outline, heading), heading);
	for (const at of named) if (!over.has(at) && (sections.get(sectionName(outline, at)) ?? -1) > at) overviews.add(at);
	return overviews;
}
