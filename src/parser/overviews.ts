import { labelWords } from './labels';
import { HEADING } from './lexLine';
import type { Outline } from './outline';
import { isSectionNoun } from './readId';

/** What a line calls a section (`Phase 1: Data`), without marks; null where it names none. */
export function sectionName(outline: Outline, at: number): string | null {
	const title = outline.title(at);
	if (!title?.id?.noun || !isSectionNoun(title.id.noun)) return null;
	const words = labelWords(outline.line(at).text.slice(title.start, title.end));
	return words === '' ? null : `${title.id.noun} ${title.id.id} ${words}`;
}

/** The boxes without any beneath them that stand for a section with boxes further down. */
export function overviewsOf(outline: Outline): ReadonlySet<number> {
	const over = new Set<number>();
	const named: number[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (!outline.isBoxed(at)) continue;
		over.add(outline.item[at] as number);
		let heading = outline.heading[at] as number;
		for (; heading >= 0 && !over.has(heading); heading = outline.heading[heading] as number) over.add(heading);
		if (outline.kinds[at] !== HEADING && sectionName(outline, at)) named.push(at);
	}
	const overviews = new Set<number>();
	if (named.length === 0) return overviews;
	const sections = new Map<string | null, number>();
	for (const heading of outline.headings) if (over.has(heading)) sections.set(sectionName(outline, heading), heading);
	for (const at of named) if (!over.has(at) && (sections.get(sectionName(outline, at)) ?? -1) > at) overviews.add(at);
	return overviews;
}
