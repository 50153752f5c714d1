import { judgeCell } from '../model/claimValue';
import type { TaskDocument } from '../model/document';
import { sumOfParts } from '../model/sumOfParts';
import { contains, type Span } from '../util/span';

/** Whether another number on the line of a span is wrong: a count of a table's row that the tasks don't bear out, or a sum that its parts don't come to. */
export function isBesideWrong(document: TaskDocument, span: Span): boolean {
	const { lines, claims } = document;
	const line = lines.lineAt(span.start);
	const home = lines.lineSpan(line);
	return claims.some(claim => {
		if (claim.type === 'sum') return contains(home, claim.span) && sumOfParts(claim.parts) !== claim.value;
		if (claim.type !== 'table') return false;
		const row = claim.rows.find(each => each.line === line);
		return row?.cells.some(cell => judgeCell(document, row, cell)?.verdict === 'wrong') ?? false;
	});
}
