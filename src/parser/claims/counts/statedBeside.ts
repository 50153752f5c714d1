import type { Claim, PercentageClaim, SumClaim } from '../../../model/claims';
import { BRACKET, DIGIT, ROUND, WIDE } from '../../lines/signs';
import type { Outline } from '../../outline/outline';
import { partsInBracket } from './partsInBracket';
import { sharesInLine } from './sharesInLine';

/** A claim about numbers that stand on its line. */
export type Beside = SumClaim | PercentageClaim;

/** Reads the numbers of a line that others on it give, whatever they count: a total before its parts in a bracket, a percentage beside its two numbers. */
export function statedBeside(at: number, outline: Outline): readonly Beside[] {
	const signs = outline.signs(at);
	if ((signs & DIGIT) === 0 || (signs & (ROUND | BRACKET | WIDE)) === 0) return [];
	const line = outline.line(at);
	return [partsInBracket(line) ?? [], sharesInLine(line)].flat();
}

/** Those whose number no other claim of their kind states. */
export function withoutKnown(claims: readonly Beside[], known: readonly Claim[]): readonly Claim[] {
	if (claims.length === 0) return claims;
	const ends = new Set(known.map(({ type, span }) => `${type} ${span.end}`));
	return claims.filter(({ type, span }) => !ends.has(`${type} ${span.end}`));
}
