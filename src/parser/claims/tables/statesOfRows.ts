import type { CompletionClaim, Scope, TableClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { TableRow } from '../../tables/readTable';
import { readStatus } from '../../words/readStatus';
import { type ClaimContext, type ClaimText, claimText } from '../claimText';
import { completionClaim, makeCompletion } from '../states/completionClaims';

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
		const start = cell.span.start - line.start;
		const text = claimText(line, start, start + cell.text.length);
		return completionClaim(text, 'cell', scope, context) ?? waiting(text, scope, context) ?? [];
	});
}

/** Words that say as well that what is finished can be used, or is there for the first time. */
const finishedToo = wide(
	/^[^\p{L}]*(?:ready|new|approved|accepted|bereit|neu|listo|lista|nuevo|nueva|pronto|pronta|novo|nova|prête?|nouveau|nouvelle|готово?|нов[аоы]?)[^\p{L}]*$/iu,
);

/** `Open`, `Waiting`: any word for what is yet to come says that something is; what waits may have begun. */
function waiting(text: ClaimText, scope: Scope, { words }: ClaimContext): CompletionClaim | null {
	const { status, whole, by } = readStatus(text.text, words);
	if ((status !== 'open' && status !== 'blocked') || !whole || by === 'mark' || finishedToo.test(text.text))
		return null;
	const state = status === 'open' ? 'not-started' : 'in-progress';
	const said = text.text.trim();
	const start = text.start + text.text.indexOf(said);
	return makeCompletion(text.line, start, start + said.length, scope, 'cell', state);
}
