import { append } from '../../util/append';
import { HEADING } from '../lines/lexLine';
import { labelWords } from '../outline/labels';
import type { Outline } from '../outline/outline';
import { isSectionNoun } from '../words/readId';

/** What a line calls a section (`Phase 1: Data`), without marks; null where it names none. */
export function sectionName(outline: Outline, at: number): string | null {
	const name = numberedName(outline, at);
	const words = name === null ? '' : labelWords(withoutDescription(outline.titleText(at)));
	return words === '' ? null : `${name} ${words}`;
}

/** The noun and the number of a section that a line begins with (`phase 1`); null for none. */
function numberedName(outline: Outline, at: number): string | null {
	const id = outline.title(at)?.id;
	return id?.noun && isSectionNoun(id.noun) ? `${id.noun} ${id.id}` : null;
}

/** The name alone of `**Phase 1: Data** - what it is about`. */
export function withoutDescription(text: string): string {
	return /^\**(.*?)(?:\*\*|\s[-–—]\s|$)/.exec(text)?.[1] ?? text;
}

/** Tells of a line whether its noun and number are those of a heading: `- ⬜ Phase 2: Data` says how far that is. */
export function calledLikeHeading(outline: Outline): (at: number) => boolean {
	let names: ReadonlySet<string | null> | null = null;
	return at => {
		const name = numberedName(outline, at);
		if (name === null) return false;
		names ??= new Set(outline.headings.map(heading => numberedName(outline, heading)));
		return names.has(name);
	};
}

/** Adds the headings that a block stands under; where one is known, those around it are. */
export function addHeadingsOver({ heading: headings }: Outline, at: number, over: Set<number>): void {
	let heading = headings[at] as number;
	for (; heading >= 0 && !over.has(heading); heading = headings[heading] as number) over.add(heading);
}

/** What a box may call a section: by its noun and number alone where it says no more (`- [x] Sprint 1`). */
function nameOf(outline: Outline, at: number): string | null {
	return sectionName(outline, at) ?? numberedName(outline, at);
}

/** The boxes without any beneath that stand for sections further down, in lists in which some of those have boxes. */
export function overviewsOf(outline: Outline): ReadonlySet<number> {
	const over = new Set<number>();
	const named: number[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (!outline.isBoxed(at)) continue;
		over.add(outline.item[at] as number);
		addHeadingsOver(outline, at, over);
		if (outline.kinds[at] !== HEADING && nameOf(outline, at)) named.push(at);
	}
	if (named.length === 0) return new Set();
	const sections = new Map(
		outline.headings.flatMap(at => [sectionName(outline, at), numberedName(outline, at)].map(name => [name, at])),
	);
	const lists = new Map<number, { readonly at: number; readonly section: number }[]>();
	for (const at of named) {
		const section = sections.get(nameOf(outline, at)) ?? -1;
		if (section > at && !over.has(at)) append(lists, outline.heading[at] as number, { at, section });
	}
	const overviews = [...lists.values()].filter(list => list.some(({ section }) => over.has(section)));
	return new Set(overviews.flat().map(({ at }) => at));
}
