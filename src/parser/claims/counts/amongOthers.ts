import type { Claim, Side } from '../../../model/claims';
import type { StatedValue } from '../../lines/lexFields';
import { isTaken, isUnderWay, meansUnbegun, saysDoneInEnglish, sideOf } from '../../words/sides';
import type { ClaimContext } from '../claimText';
import { fieldsNear } from '../fieldsNear';

/** So many lines before and behind one are looked at for what is counted beside it. */
const BESIDE = 4;

/**
 * Claims of a labelled value as the values around it leave them: beside a count of what is under way, `Pending` is only what is not begun;
 * beside another number of what remains, `Incomplete` is neither; beside `Paused`, `Blocked` counts some of those only that are held up; beside
 * `Done`, `Taken` counts what somebody works on.
 */
export function amongOthers(
	claims: readonly Claim[],
	field: StatedValue,
	beside: () => readonly StatedValue[],
	{ vocabulary: { statuses } }: ClaimContext,
): readonly Claim[] {
	if (claims.length > 0 && isTaken(field.label) && [field, ...beside()].some(saysDone)) return [];
	const side = sideOf(field.label);
	if (claims.length === 0 || side === null || !(side === 'remaining' || divided.has(side))) return claims;
	const others = beside();
	if (side !== 'remaining') {
		const own = wordsOf(field);
		const sides = others.map(other => [wordsOf(other), sideOf(other.label), other.value] as const);
		return sides.some(
			([words, theirs, value]) => words !== own && (statuses.get(words) ?? theirs) === side && /^\W*\d/.test(value),
		)
			? []
			: claims;
	}
	if (meansUnbegun(field.label) && others.some(({ label, value }) => isUnderWay(label) && /\d/.test(value)))
		return claims.map(asUnbegun);
	const isOther =
		!rest.test(field.label) && others.some(({ label, value }) => rest.test(label) && isOtherNumber(value, field.value));
	return isOther ? [] : claims;
}

function saysDone({ label, value }: StatedValue): boolean {
	return saysDoneInEnglish(label) || saysDoneInEnglish(value);
}

/** The sides that several words of one document divide among them: `Blocked` and `Paused`, `In Progress` and `In Review`. */
const divided: ReadonlySet<Side> = new Set(['in-progress', 'blocked', 'cancelled']);

function wordsOf({ label }: StatedValue): string {
	return label.replace(/^[^\p{L}]+/u, '').toLowerCase();
}

/** The labelled values on a line and on those around it. */
export function fieldsBeside(at: number, { outline }: ClaimContext): readonly StatedValue[] {
	return fieldsNear(at, BESIDE, outline).flat();
}

/** The plainest words for what is left. */
const rest = /^\W*(?:tasks? )?(?:remaining|left|restan|verbleibend|осталось|剩余|残|남은)/iu;

function isOtherNumber(value: string, other: string): boolean {
	const [one, two] = [value, other].map(text => /\d+/.exec(text)?.[0]);
	return one !== undefined && two !== undefined && Number(one) !== Number(two);
}

/** A count of what is left as one of what is not begun; any other claim as it is. */
function asUnbegun(claim: Claim): Claim {
	return claim.type === 'count' && claim.side === 'remaining' ? { ...claim, side: 'open' } : claim;
}
