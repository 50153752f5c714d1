import type { Claim } from '../../model/claims';
import { NO_BLOCK } from '../outline';
import { isUnderWay } from '../sides';
import type { ClaimContext } from './claimText';

/** So many lines before and behind one are looked at for what is counted beside it. */
const BESIDE = 4;

/** Whether a label on a line or on one of those around it counts what is under way. */
export function isBesideBegun(at: number, { outline }: ClaimContext): boolean {
	for (let line = Math.max(0, at - BESIDE); line <= Math.min(outline.count - 1, at + BESIDE); line++) {
		if (outline.heading[line] !== outline.heading[at] || outline.kinds[line] === NO_BLOCK) continue;
		if (outline.fields(line).some(({ label, value }) => isUnderWay(label) && /\d/.test(value))) return true;
	}
	return false;
}

/** A count of what is left as one of what is not begun; any other claim as it is. */
export function asUnbegun(claim: Claim): Claim {
	return claim.type === 'count' && claim.side === 'remaining' ? { ...claim, side: 'open' } : claim;
}
