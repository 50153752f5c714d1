import { append } from '../../util/append';
import type { Outline } from '../outline/outline';
import { isBoxedHeading } from './judgeHeadings';
import { type Candidates, makeCandidate } from './verdict';

/** `MENU-TEXTS: `, `OLD-BOAT-SHED: ` */
const words = /^[A-Z]{2,12}(?:-[A-Z]{2,12}){1,2}(?=: \S)/;

/** The words in capitals that a title begins with, joined by hyphens and before a colon; null for other titles. */
export function wordsBefore(title: string): string | null {
	return words.exec(title)?.[0] ?? null;
}

/** Takes such words for the ids of headings with a box, where one beside them has an id (`### [ ] B-1: Dig` beside `### [ ] GARDEN-PATH: Lay it`) and no two the same words. */
export function judgeWordIds(outline: Outline, candidates: Candidates): void {
	const named = new Map<string, number[]>();
	const withId = new Set<number>();
	for (const at of outline.headings) {
		const candidate = candidates[at];
		if (candidate?.form !== 'heading' || !isBoxedHeading(outline, at)) continue;
		const { id } = candidate;
		if (id && !id.noun && /^[A-Z]+-?\d/.test(id.id)) withId.add(outline.heading[at] as number);
		const said = id ? null : wordsBefore(outline.titleText(at));
		if (said !== null) append(named, said, at);
	}
	for (const [id, [at, ...others]] of named) {
		if (at === undefined || others.length > 0 || !withId.has(outline.heading[at] as number)) continue;
		const start = outline.line(at).text.indexOf(id, outline.title(at)?.start);
		candidates[at] = makeCandidate('heading', { id, noun: null, start, end: start + id.length });
	}
}
