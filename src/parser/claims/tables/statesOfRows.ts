import type { CompletionClaim, TableClaim } from '../../../model/claims';
import type { Line } from '../../lines/line';
import type { TableRow } from '../../tables/readTable';
import { type ClaimContext, claimText } from '../claimText';
import { completionClaim } from '../states/completionClaims';

/**
 * What the column of states in a table of counts says of the sections that its rows name, where no two rows share one (`| Beds | 2/3 | In progress |`);
 * percentages are read with the numbers they come from.
 */
export function statesOfRows(
	{ columns, rows }: TableClaim,
	written: readonly TableRow[],
	context: ClaimContext,
): readonly CompletionClaim[] {
	const column = columns.indexOf('status');
	if (column < 0 || columns.lastIndexOf('status') !== column) return [];
	return rows.flatMap(({ scope, isTotal, isGuess, cells }, at) => {
		const cell = cells[column];
		const line = context.outline.line((written[at] as TableRow).line);
		if (!cell || cell.value !== null || isTotal || isGuess || !scope || scope.attribute) return [];
		const start = cell.span.start - startOf(line);
		return completionClaim(claimText(line, start, start + cell.text.length), 'cell', scope, context) ?? [];
	});
}

function startOf(line: Line): number {
	return line.span(0, 0).start;
}
