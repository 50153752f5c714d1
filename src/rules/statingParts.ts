import type { CountClaim, Scope } from '../model/claims';
import { countOf } from '../model/claimValue';
import { sectionAt, type TaskDocument } from '../model/document';
import { remembered } from '../util/remembered';

/** What the parts that state numbers of their own come to beside a count of the whole document: it may be the sum of those alone. */
export function sumOfParts(document: TaskDocument, claim: CountClaim, at: number): number | null {
	if (claim.scope.section !== 0 || claim.scope.attribute) return null;
	const scopes = rowsAbove(document, claim, at) ?? statingSections(document);
	return scopes.length < 2 ? null : scopes.reduce((so, scope) => so + countOf(document, scope, claim.side), 0);
}

/** What the rows of a table above a count name; null where there is no such table, or one that says less or more. */
function rowsAbove(document: TaskDocument, { span }: CountClaim, at: number): readonly Scope[] | null {
	const table = document.claims.slice(Math.max(0, at - 40), at).findLast(({ type }) => type === 'table');
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
			claim.side === 'total' &&
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
	return [...own].filter(section => !isInside(section)).map(section => ({ section, attribute: null }));
});
