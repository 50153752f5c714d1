import { countOf } from '../model/claimValue';
import type { CountClaim, Scope, Side } from '../model/claims';
import { inSection } from '../model/claims';
import { sectionAt, type TaskDocument, sectionsAround } from '../model/document';
import { remembered } from '../util/remembered';
import { rememberedBy } from '../util/rememberedBy';
import { sumOf } from '../util/sum';

/** What the parts that state numbers of their own come to beside a count of the whole document: it may be the sum of those alone. */
export function sumOfParts(document: TaskDocument, claim: CountClaim, at: number): number | null {
	if (claim.scope.section !== 0 || claim.scope.attribute) return null;
	const rows = rowsAbove(document, claim, at);
	return rows ? sumIn(document, rows, claim.side) : sumOfSections(document, claim.side);
}

function sumIn(document: TaskDocument, scopes: readonly Scope[], side: Side): number | null {
	return scopes.length < 2 ? null : sumOf(scopes, scope => countOf(document, scope, side));
}

/** The sums of all sections that state theirs. */
const sumOfSections = rememberedBy(
	(side: Side) => side,
	(document: TaskDocument, side) => sumIn(document, statingSections(document), side),
);

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
	const isInside = (section: number): boolean =>
		sectionsAround({ sections }, section)
			.slice(1)
			.some(({ index }) => own.has(index));
	return [...own].filter(section => !isInside(section)).map(section => inSection(section));
});
