import { remembered } from '../util/remembered';
import type { Scope } from './claims';
import { sectionAt, type TaskDocument, sectionsAround } from './document';

/** How many tasks the parts of a section, or of the document, say in their headings that they have and list none of: `### Later (9 tasks)` over a sentence. */
export function statedUnlisted(document: TaskDocument, { section }: Scope): number {
	return sumsAround(document).get(section) ?? 0;
}

const sumsAround = remembered((document: TaskDocument): ReadonlyMap<number, number> => {
	const parts = unlistedParts(document);
	const sums = new Map<number, number>();
	// A part of another such part is counted with that one.
	for (const [part, stated] of parts)
		for (const { index } of sectionsAround(document, part).slice(1)) {
			if (parts.has(index)) break;
			sums.set(index, (sums.get(index) ?? 0) + stated);
		}
	return sums;
});

/** The sections whose headings say how many tasks they have and in which nothing is listed, each with that number. */
const unlistedParts = remembered((document: TaskDocument): ReadonlyMap<number, number> => {
	const found = new Map<number, number>();
	for (const claim of document.claims) {
		if (claim.type !== 'count' || claim.place !== 'heading' || claim.side !== 'total' || claim.unit !== 'task')
			continue;
		const { section, attribute, also, ids } = claim.scope;
		if (attribute || also || ids || claim.ids || section === 0) continue;
		if (section === sectionAt(document, claim.span.start).index) found.set(section, claim.value);
	}
	const remove = (place: number): void => {
		for (const { index } of sectionsAround(document, place)) found.delete(index);
	};
	if (found.size === 0) return found;
	for (const { section, otherPlaces } of document.tasks) {
		remove(section);
		for (const { span } of otherPlaces) remove(sectionAt(document, span.start).index);
	}
	return found;
});
