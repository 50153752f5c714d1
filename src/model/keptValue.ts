import type { ClaimCell, ClaimRow, CountClaim } from './claims';
import { countOf, judgeCell, judgeCount, type Judgement } from './claimValue';
import type { TaskDocument } from './document';
import { members, populations } from './population';
import { countWriting } from './statusWords';

/**
 * What a count that is true in `before` has to say in `after`, by the way of counting that makes it true; null when it
 * was not true or can't be derived.
 */
export function keptValue(before: TaskDocument, after: TaskDocument, claim: CountClaim): number | null {
	if (claim.atLeast) return null;
	const judgement = judgeCount(before, claim);
	// A total that ranges make up the rest of stays true along with them.
	const isWithRanges =
		judgement?.verdict === 'elsewhere' && populations(before, claim).get('with-ranges') === claim.value;
	return kept(after, isWithRanges ? { ...judgement, counted: claim, population: 'with-ranges' } : judgement);
}

/** What a cell of a progress table that is true in `before` has to say in `after`; null when it was not true. */
export function keptCell(before: TaskDocument, after: TaskDocument, row: ClaimRow, cell: ClaimCell): number | null {
	const judgement = judgeCell(before, row, cell);
	return judgement?.isDivided ? keptPart(before, after, row, cell) : kept(after, judgement);
}

/** The same for one that divides what is left: what is finished was not begun before, as long as there is such, and what is opened again is not. */
function keptPart(
	before: TaskDocument,
	after: TaskDocument,
	{ scope, cells }: ClaimRow,
	cell: ClaimCell,
): number | null {
	if (!scope) return null;
	let change = countOf(after, scope, 'remaining') - countOf(before, scope, 'remaining');
	for (const roles of [['open', 'remaining'], ['in-progress'], ['blocked']])
		for (const part of cells) {
			if (part.value === null || !roles.includes(part.role)) continue;
			const value = Math.max(0, part.value + change);
			change -= value - part.value;
			if (part === cell) return value;
		}
	return null;
}

function kept(after: TaskDocument, judgement: Judgement | null): number | null {
	if (judgement?.population === 'by-word')
		return countWriting(members(after, judgement.counted), judgement.counted.words ?? []);
	if (judgement?.population) return populations(after, judgement.counted).get(judgement.population) ?? null;
	return judgement?.verdict === 'holds' ? members(after, judgement.counted).length : null;
}
