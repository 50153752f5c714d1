import { claimHolds, judgeCell } from '../model/claimValue';
import type { Claim } from '../model/claims';
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
	for (const [at, claim] of document.claims.entries()) {
		if (claim.type === 'table') {
			for (const row of claim.rows)
				if (row.cells.some(cell => judgeCell(document, row, cell)?.verdict === 'wrong')) found.add(row.line);
		} else if (
			(claim.type === 'sum' && sumOfParts(claim.parts) !== claim.value) ||
			(claim.type === 'count' && isAlone(document, at) && claimHolds(document, claim) === false)
		)
			found.add(document.lines.lineAt(claim.span.start));
	}
	return found;
});

/** Whether no other count stands beside one: both of a pair are written together, with the percentage that comes from them. */
function isAlone({ claims, lines }: TaskDocument, at: number): boolean {
	const line = lines.lineAt((claims[at] as Claim).span.start);
	return [claims[at - 1], claims[at + 1]].every(
		other => other?.type !== 'count' || lines.lineAt(other.span.start) !== line,
	);
}
