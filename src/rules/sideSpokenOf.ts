import { countOf } from '../model/claimValue';
import type { CountClaim } from '../model/claims';
import { inSection } from '../model/claims';
import type { Section, TaskDocument } from '../model/document';
import { remembered } from '../util/remembered';
import { wide } from '../util/wide';

/** What the heading of a section with `2/4` in it speaks of: of what stands beneath it, or of one side of something (`done`) whose other one may stand elsewhere, or does. */
export type Spoken = 'all' | 'done' | 'both';

/**
 * Whether all tasks beneath a heading are done, and it says that so many are of more (`2/4`): it holds one side of what it speaks of. Where
 * another section whose heading has a word of it holds as many as are left, none of them done, that is the other side.
 */
export function sideSpokenOf(document: TaskDocument, whole: CountClaim, part: CountClaim | null): Spoken {
	const { place, scope, unit, value, side } = whole;
	if (place !== 'heading' || side !== 'total' || part?.side !== 'done' || scope.attribute) return 'all';
	const written = countOf(document, scope, 'total', unit);
	if (written !== part.value || value <= written || countOf(document, scope, 'done', unit) !== written) return 'all';
	const home = document.sections[scope.section];
	const names = home ? wordsOf(home) : [];
	const isOther = (section: Section): boolean => wordsOf(section).some(word => names.includes(word));
	return unfinished(document).some(({ section, count }) => count === value - written && isOther(section))
		? 'both'
		: 'done';
}

const word = wide(/\p{L}{4,}/gu);

function wordsOf({ title }: Section): readonly string[] {
	return word.all(title.toLowerCase()).map(([found]) => found);
}

/** The sections in which no task is done, with how many they hold; not those whose heading says that these are all (`(0/2)`). */
const unfinished = remembered((document: TaskDocument) => {
	const totals = new Map(
		document.claims.flatMap(claim =>
			claim.type === 'count' && claim.place === 'heading' && claim.side === 'total'
				? [[claim.scope.section, claim.value] as const]
				: [],
		),
	);
	return document.sections.flatMap(section => {
		const scope = inSection(section.index);
		const count = countOf(document, scope, 'total');
		const isOther = count > 0 && totals.get(section.index) !== count;
		return isOther && countOf(document, scope, 'remaining') === count ? { section, count } : [];
	});
});
