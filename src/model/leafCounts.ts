import { remembered } from '../util/remembered';
import type { CountClaim, Side } from './claims';
import type { TaskDocument } from './document';
import { keyOf, leavesOf, members } from './population';

/**
 * Whether a number counts what has no parts, as another number about the same tasks does that is not theirs either (`7 tasks, 4 done` over five
 * tasks, two of them done): one alone may be so by chance where few tasks have parts.
 */
export function countsLeaves(document: TaskDocument, claim: CountClaim): boolean {
	return isOfLeaves(document, claim) && (leafSides(document).get(keyOf(claim.scope))?.size ?? 0) > 1;
}

/** The sides of which a scope's numbers are those of what has no parts, and not those of its tasks. */
const leafSides = remembered((document: TaskDocument): ReadonlyMap<string, ReadonlySet<Side>> => {
	const sides = new Map<string, Set<Side>>();
	for (const claim of document.claims) {
		if (claim.type !== 'count' || !isOfLeaves(document, claim)) continue;
		const key = keyOf(claim.scope);
		sides.set(key, (sides.get(key) ?? new Set()).add(claim.side));
	}
	return sides;
});

function isOfLeaves(document: TaskDocument, claim: CountClaim): boolean {
	const { parents, whole, leaves } = leavesOf(document, claim);
	return (
		claim.unit === 'task' &&
		(parents > 1 || parents * 2 > whole) &&
		claim.value === leaves &&
		leaves !== members(document, claim).length
	);
}
