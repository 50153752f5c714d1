import { remembered } from '../util/remembered';
import type { Scope } from './claims';
import { sectionAt, type TaskDocument } from './document';

/** How many tasks the parts of a section, or of the document, say in their headings that they have and list none of: `### Later (9 tasks)` over a sentence. */
export function statedUnlisted(document: TaskDocument, { section }: Scope): number {
	return sumsAround(document).get(section) ?? 0;
}

const sumsAround = remembered((document: TaskDocument): ReadonlyMap<number, number> => {
	const parts = unlistedParts(document);
	const sums = new Map<number, number>();
	// A part of another such part is counted with that one.
	for (const [part, stated] of parts)
		for (let at = parentOf(document, part); at !== null && !parts.has(at); at = parentOf(document, at))
			sums.set(at, (sums.get(at) ?? 0) + stated);
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
		for (let at: number | null = place; at !== null; at = parentOf(document, at)) found.delete(at);
	};
	if (found.size === 0) return found;
	for (const { section, otherPlaces } of document.tasks) {
		remove(section);
		for (const { span } of otherPlaces) remove(sectionAt(document, span.start).index);
	}
	return found;
});

function parentOf({ sections }: TaskDocument, section: number): number | null {
	return sections[section]?.parent ?? null;
}
