import { claimHolds, judgeCell } from '../model/claimValue';
import type { TaskDocument } from '../model/document';
import { sumOfParts } from '../model/sumOfParts';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';

/** Whether another number on the line of a span is wrong: a count that the tasks don't bear out, or a sum that its parts don't come to. */
export function isBesideWrong(document: TaskDocument, { start }: Span): boolean {
	return linesWithWrong(document).has(document.lines.lineAt(start));
}

const linesWithWrong = remembered((document: TaskDocument): ReadonlySet<number> => {
	const found = new Set<number>();
	for (const claim of document.claims) {
		if (claim.type === 'table') {
			for (const row of claim.rows)
				if (row.cells.some(cell => judgeCell(document, row, cell)?.verdict === 'wrong')) found.add(row.line);
		} else if (
			(claim.type === 'sum' && sumOfParts(claim.parts) !== claim.value) ||
			(claim.type === 'count' && claimHolds(document, claim) === false)
		)
			found.add(document.lines.lineAt(claim.span.start));
	}
	return found;
});
