import { type ColumnRole, isSide, type Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { type Cell, cellText, type Table } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';
import { countTasks } from '../counts/sizes';
import { countIn } from './cellNumbers';
import { pairIn } from './pairColumns';

/** `Plans Complete`: whatever the parts are called. */
const doneOfNoun = wide(/^[^\p{L}\d]*\p{L}{3,20}s (?:done|completed?|finished)[^\p{L}\d]*$/iu);

/**
 * The roles of columns, where one is headed by any noun and a word for what is done, over pairs such as `2/3`: it counts tasks, if most parts have as
 * many as its wholes say; else nobody knows what.
 */
export function withDone(
	columns: readonly ColumnRole[],
	{ header, rows }: Table,
	scopeOf: (label: string) => Scope | null,
	context: ClaimContext,
): ColumnRole[] {
	const at = header.cells.findIndex(({ text }, column) => columns[column] === 'other' && doneOfNoun.test(text));
	const counts = ({ text }: Cell, column: number) => isSide(columns[column] ?? 'other') && countIn(text) !== null;
	if (at < 0 || rows.some(({ cells }) => cells.some(counts))) return [...columns];
	const isOfTasks = countTasks(rows, scopeOf, ({ cells }) => pairIn(cellText(cells, at))?.whole, context);
	return columns.map((own, column) => (column === at && isOfTasks ? 'done' : own));
}
