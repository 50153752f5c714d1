import type { CountClaim, Scope, Side } from '../model/claims';
import { countOf } from '../model/claimValue';
import { sectionAt, type TaskDocument } from '../model/document';
import { remembered } from '../util/remembered';
import { inSection } from '../model/claims';

/** What the parts that state numbers of their own come to beside a count of the whole document: it may be the sum of those alone. */
export function sumOfParts(document: TaskDocument, claim: CountClaim, at: number): number | null {
	if (claim.scope.section !== 0 || claim.scope.attribute) return null;
	const rows = rowsAbove(document, claim, at);
	return rows ? sumOf(document, rows, claim.side) : sumOfSections(document, claim.side);
}

function sumOf(document: TaskDocument, scopes: readonly Scope[], side: Side): number | null {
	return scopes.length < 2 ? null : scopes.reduce((so, scope) => so + countOf(document, scope, side), 0);
}

/** The sums of all sections that state theirs, as far as they are known. */
const sums = remembered((_: TaskDocument) => new Map<Side, number | null>());

function sumOfSections(document: TaskDocument, side: Side): number | null {
	const known = sums(document);
	if (!known.has(side)) known.set(side, sumOf(document, statingSections(document), side));
	return known.get(side) ?? null;
}

/** So many claims before a count are looked through for the table: its percentages stand between. */
const NEAR = 40;

/** What the rows of a table above a count name; null where there is no such table, or one that says less or more. */
function rowsAbove(document: TaskDocument, { span }: CountClaim, at: number): readonly Scope[] | null {
	const table = document.claims.slice(Math.max(0, at - NEAR), at).findLast(({ type }) => type === 'table');
	if (table?.type !== 'table' || table.section !== sectionAt(document, span.start)?.index) return null;
	const scopes = table.rows.flatMap(({ scope, isTotal }) => (isTotal || !scope ? [] : scope));
	return scopes.length === table.rows.length ? scopes : null;
}

/** The outermost sections whose headings say how many tasks they have. */
const statingSections = remembered(({ claims, sections }: TaskDocument): readonly Scope[] => {
	const stated = claims.filter(
		claim =>
			claim.type === 'count' &&
			claim.place === 'heading' &&
			(claim.side === 'total' || claim.side === 'remaining') &&
			claim.unit === 'task' &&
			!claim.scope.attribute,
	) as readonly CountClaim[];
	const own = new Set(stated.map(({ scope }) => scope.section));
	own.delete(0);
	const isInside = (section: number): boolean => {
		for (let at = sections[section]?.parent ?? null; at !== null; at = sections[at]?.parent ?? null)
			if (own.has(at)) return true;
		return false;
	};
	return [...own].filter(section => !isInside(section)).map(section => inSection(section));
});
