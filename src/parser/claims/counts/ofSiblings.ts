import type { Claim, CountClaim } from '../../../model/claims';
import { append } from '../../../util/append';
import { sumOf } from '../../../util/sum';
import { speaksOfAll } from '../claimScope';
import type { ClaimContext } from '../claimText';

/** What a line outside of tables and headings states. */
export interface OfLine {
	readonly at: number;
	readonly stated: readonly Claim[];
}

/**
 * Claims without those about the whole that stand under sibling headings over no tasks, each with the same label: `Total tasks: 2` under
 * `### Block A` and `Total tasks: 3` under `### Block B` are about parts of it. Under headings for summaries they may state one fact twice,
 * unless they come to all tasks there are.
 */
export function withoutSiblings(
	claims: readonly Claim[],
	lines: readonly OfLine[],
	context: ClaimContext,
): readonly Claim[] {
	const { sections, sectionOf, populated } = context;
	const alike = new Map<string, { readonly home: number; readonly value: number }[]>();
	for (const { at, stated } of lines) {
		const home = sectionOf(at);
		const section = sections[home];
		const whole = stated.find(isTotal);
		if (!whole || !section || section.level < 2 || populated.has(home)) continue;
		const label = context.outline.content(at).split(/[:：\d]/)[0];
		append(alike, `${section.parent} ${section.level} ${label}`, { home, value: whole.value });
	}
	const ofParts = new Set<number>();
	for (const totals of alike.values()) {
		const homes = new Set(totals.map(({ home }) => home));
		if (homes.size < 2 || new Set(totals.map(({ value }) => value)).size < 2) continue;
		const isNamed = [...homes].every(home => !speaksOfAll(home, context));
		const sum = sumOf(totals, ({ value }) => value);
		if (isNamed || sum === context.tasks.filter(({ kind }) => kind === 'task').length)
			for (const home of homes) ofParts.add(home);
	}
	if (ofParts.size === 0) return claims;
	const dropped = new Set(
		lines.flatMap(({ at, stated }) => (ofParts.has(sectionOf(at)) ? stated.filter(isOfWhole) : [])),
	);
	return claims.filter(claim => !dropped.has(claim));
}

/** Whether a claim is a number of the whole, or a percentage, which has no scope of its own. */
function isOfWhole(claim: Claim): boolean {
	return (
		claim.type === 'percentage' ||
		(claim.type === 'count' && claim.scope.section === 0 && claim.scope.attribute === null && !claim.scope.ids)
	);
}

function isTotal(claim: Claim): claim is CountClaim {
	return claim.type === 'count' && claim.side === 'total' && claim.unit === 'task' && isOfWhole(claim);
}
