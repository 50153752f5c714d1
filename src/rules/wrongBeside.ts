import { claimHolds, judgeCount, type Judgement } from '../model/claimValue';
import type { CountClaim } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { extentOf } from '../model/extent';
import { rangeTotal } from '../model/population';
import { lineOf } from '../util/lineIndex';
import { isPlanned, isUnread } from './besideCounts';
import { countsSharing } from './sharesBeside';

/** So many numbers before one and behind it may speak of the same. */
const NEAR = 6;

/**
 * Whether a number that speaks of the same tasks, on its line or by a percentage that comes from both, is wrong and nobody writes it anew
 * unseen: then `1/2 (50%)` would become `1/1 (100%)`, which neither the writer nor the tasks say.
 */
export function staysWrongBeside(document: TaskDocument, claim: CountClaim, at: number): boolean {
	const beside = [...countsSharing(document, claim)];
	const line = lineOf(document, claim.span);
	for (let next = Math.max(0, at - NEAR); next <= at + NEAR; next++) {
		const [other, behind] = [document.claims[next], document.claims[next + 1]];
		if (next === at || other?.type !== 'count') continue;
		const isPartOf = behind?.type === 'percentage' && behind.whole === claim.value;
		if (isPartOf || lineOf(document, other.span) === line) beside.push(other);
	}
	return beside.some(other => isOfSame(other, claim) && staysWrong(document, other));
}

/** Whether so much more is stated than is found that the rest may stand elsewhere; not where the whole beside it says that all are here (`2/2`). */
export function isOnlyPart(
	document: TaskDocument,
	claim: CountClaim,
	{ stated, found }: Judgement,
	partner: CountClaim | null = null,
): boolean {
	const isExcerpt = extentOf(document) === 'excerpt' && stated > found;
	if (claim.scope.section === 0) return isExcerpt;
	if (isExcerpt && isPlanned(document, claim)) return true;
	const inRanges = claim.unit === 'task' ? rangeTotal(document, claim.scope, claim.side) : 0;
	if (claim.scope.attribute !== null || stated <= 2 * (found + inRanges)) return false;
	return !partner || claim.value > partner.value || claimHolds(document, partner) !== true;
}

function isOfSame(a: CountClaim, b: CountClaim): boolean {
	const [{ scope }, { scope: other }] = [a, b];
	const isOfAll = !scope.attribute && !other.attribute && !scope.also && !other.also;
	return isOfAll && a.unit === b.unit && scope.section === other.section;
}

function staysWrong(document: TaskDocument, claim: CountClaim): boolean {
	const judgement = judgeCount(document, claim);
	if (judgement?.verdict !== 'wrong') return false;
	const { derived } = judgement;
	return derived === null || isUnread(document, claim, derived) || isOnlyPart(document, claim, judgement);
}
