import type { Claim, CountClaim, PercentageClaim } from '../../../model/claims';
import { stateAt } from './completionClaims';

/** So many claims before and behind are looked at for the whole of a part. */
const NEAR = 20;

/**
 * Claims in which each percentage behind a part alone (`Done: 1 (25%)`) has the whole that is stated nearest for the same tasks. Where
 * none is, it says how far these are.
 */
export function withWholes(claims: readonly Claim[]): readonly Claim[] {
	if (!claims.some(isWithoutWhole)) return claims;
	return claims.flatMap((claim, at): readonly Claim[] => {
		const part = claims[at - 1];
		if (!isWithoutWhole(claim)) return [claim];
		if (part?.type !== 'count') return [];
		const whole = wholeOf(claims, part, at);
		if (whole) return [{ ...claim, whole }];
		const { span, text, value } = claim;
		const { scope, place, side } = part;
		if (side !== 'done' || value > 100) return [];
		return [{ type: 'completion', span, text, scope, place, state: stateAt(value), percent: value, percentTo: value }];
	});
}

function isWithoutWhole(claim: Claim): claim is PercentageClaim {
	return claim.type === 'percentage' && claim.whole === 0;
}

function wholeOf(claims: readonly Claim[], { scope, unit }: CountClaim, at: number): number {
	for (let away = 1; away <= NEAR; away++)
		for (const other of [claims[at - away], claims[at + away]])
			if (
				other?.type === 'count' &&
				other.side === 'total' &&
				other.unit === unit &&
				!other.atLeast &&
				other.scope.section === scope.section &&
				other.scope.attribute?.value === scope.attribute?.value
			)
				return other.value;
	return 0;
}
