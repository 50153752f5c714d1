import { groupBy } from '../util/append';
import { remembered } from '../util/remembered';
import type { Claim, ClaimRow } from './claims';

/** The rows of a table but for totals. */
export function partsOf(rows: readonly ClaimRow[]): readonly ClaimRow[] {
	return rows.filter(({ isTotal }) => !isTotal);
}

/** The last total of a table. */
export function totalOf(rows: readonly ClaimRow[]): ClaimRow | undefined {
	return rows.findLast(({ isTotal }) => isTotal);
}

type ByType = { readonly [Type in Claim['type']]?: readonly Extract<Claim, { readonly type: Type }>[] };

/** The claims of one type, in the order of the text. */
export function claimsOf<Type extends Claim['type']>(
	{ claims }: { readonly claims: readonly Claim[] },
	type: Type,
): NonNullable<ByType[Type]> {
	return byType(claims)[type] ?? [];
}

const byType = remembered(
	(claims: readonly Claim[]) => Object.fromEntries(groupBy(claims, ({ type }) => type)) as ByType,
);
