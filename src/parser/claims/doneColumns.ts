import type { ColumnRole, Scope } from '../../model/claims';
import { isSide } from '../../model/claims';
import { wide } from '../../util/wide';
import type { Cell, Table } from '../readTable';
import { countIn } from './cellNumbers';
import type { ClaimContext } from './claimText';
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
	{ tallyOf, chapters }: ClaimContext,
): ColumnRole[] {
	const at = header.cells.findIndex(({ text }, column) => columns[column] === 'other' && doneOfNoun.test(text));
	const counts = ({ text }: Cell, column: number) => isSide(columns[column] ?? 'other') && countIn(text) !== null;
	if (at < 0 || rows.some(({ cells }) => cells.some(counts))) return [...columns];
	let [right, named] = [0, 0];
	for (const { cells } of rows) {
		const pair = pairIn(cells[at]?.text ?? '');
		const scope = pair && scopeOf(cells[0]?.text ?? '');
		if (!scope || scope.attribute || scope.section === 0) continue;
		named++;
		const all = [scope.section, ...chapters.namesakesOf(scope.section)].map(tallyOf);
		if (all.reduce((sum, { done, open }) => sum + done + open, 0) === pair.whole) right++;
	}
	return columns.map((own, column) => (column === at && right > 1 && right * 2 > named ? 'done' : own));
}
