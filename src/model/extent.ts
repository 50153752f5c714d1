import { remembered } from '../util/remembered';
import { countOf } from './claimValue';
import type { Scope } from './claims';
import { WHOLE } from './claims';
import type { TaskDocument } from './document';
import { rangeTotal } from './population';

/** How much of what a document says it has it lists. */
export type Extent = 'whole' | 'excerpt' | 'report';

/** How far a document lists the tasks it says it has: of an `excerpt` more than half stands elsewhere, ranges expanded, of a `report` nearly all. */
export const extentOf = remembered((document: TaskDocument): Extent => {
	const most = statedTotals(document).reduce((most, total) => Math.max(most, total), 0);
	const written = countOf(document, WHOLE, 'total') + rangeTotal(document, WHOLE);
	return most > REPORT * written ? 'report' : most > 2 * written ? 'excerpt' : 'whole';
});

/** Of more than so many times as many tasks a document only reports. */
const REPORT = 5;

/** What the document says about the number of all its tasks. */
function statedTotals(document: TaskDocument): readonly number[] {
	return document.claims.flatMap(claim => {
		if (claim.type === 'count')
			return claim.role === 'total' && claim.unit === 'task' && claim.side === 'total' && isWhole(claim.scope)
				? [claim.value]
				: [];
		if (claim.type !== 'table') return [];
		return claim.rows
			.filter(row => row.isTotal)
			.flatMap(row => row.cells.filter(({ role }) => role === 'total').flatMap(({ value }) => value ?? []));
	});
}

function isWhole(scope: Scope): boolean {
	return scope.section === 0 && scope.attribute === null;
}
