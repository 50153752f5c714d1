import type { Judgement } from '../model/claimValue';
import type { ClaimRow, TableClaim } from '../model/claims';
import { totalOf, partsOf } from '../model/claimsOf';
import { isWithin, type TaskDocument } from '../model/document';
import { members } from '../model/population';
import { sumOf } from '../util/sum';
import { sumOfRows } from './table-total';

/**
 * Compares a cell that is wrong with what stands in none of the sections within its own that other rows are about (`Pond | 9`, `Fixes | 12` for `## Pond` over
 * `### Fixes`), where the total row comes nearer to the sum of all rows than to that without those: no task counts in two rows then.
 */
export function withoutPartsInRows(
	document: TaskDocument,
	{ rows }: TableClaim,
	row: ClaimRow,
	column: number,
	judgement: Judgement,
): Judgement {
	const { scope } = row;
	if (judgement.verdict !== 'wrong' || !scope || scope.section === 0 || scope.attribute) return judgement;
	const whole = totalOf(rows)?.cells[column]?.value ?? null;
	const inner = partsOf(rows).filter(other => isInside(document, other, scope.section));
	const all = sumOfRows(rows, column);
	if (whole === null || all === null || inner.length === 0) return judgement;
	const ofInner = sumOf(inner, ({ cells }) => cells[column]?.value ?? 0);
	if (Math.abs(whole - all) > Math.abs(whole - all + ofInner)) return judgement;
	const sections = inner.flatMap(other => other.scope?.section ?? []);
	const isOwn = (section: number): boolean => !sections.some(part => isWithin(document, section, part));
	const ownOf = (counted: Judgement['counted']): number =>
		members(document, counted).filter(({ section }) => isOwn(section)).length;
	const found = ownOf(judgement.counted);
	// What there is no task of can't be compared.
	if (found === 0 && ownOf({ ...judgement.counted, side: 'total' }) === 0)
		return { ...judgement, verdict: 'elsewhere' };
	return { ...judgement, found, verdict: judgement.stated === found ? 'holds' : 'wrong', derived: null };
}

function isInside(document: TaskDocument, { scope }: ClaimRow, section: number): boolean {
	return !!scope && !scope.attribute && scope.section !== section && isWithin(document, scope.section, section);
}
