import type { ClaimCell, ClaimRow, ColumnRole } from '../model/claims';
import { isCount } from '../model/claims';
import { rounded } from '../model/hours';

/** Whether a row adds up to its total as it is, and no longer with other numbers: then not all of those are right. */
export function breaksBalance({ cells }: ClaimRow, mended: (cell: ClaimCell) => number | null): boolean {
	const isBalanced = (isPart: (role: ColumnRole) => boolean, valueOf: typeof mended): boolean => {
		const valuesOf = (isIn: typeof isPart) => cells.flatMap(cell => (isIn(cell.role) ? (valueOf(cell) ?? []) : []));
		const parts = valuesOf(isPart);
		const [total] = valuesOf(role => role === 'total');
		return parts.length > 1 && rounded(parts.reduce((sum, part) => sum + part, 0)) === total;
	};
	return ways.some(isPart => isBalanced(isPart, ({ value }) => value) && !isBalanced(isPart, mended));
}

/** What may make up a total. A column that nobody knows may count a kind of tasks as well. */
const ways: readonly ((role: ColumnRole) => boolean)[] = [
	role => role === 'done' || role === 'remaining',
	role => role !== 'total' && (isCount(role) || role === 'other'),
];

/** Whether some of what is done is in another column (`Completed | Verified`): a row adds up, and one that no status tells holds just what the number of those done lacks. */
export function isDoneApart(row: ClaimRow, done: ClaimCell, found: number): boolean {
	if (done.role !== 'done' || done.value === null) return false;
	const lacking = found - done.value;
	const isApart = row.cells.some(({ role, value }) => role === 'other' && value === lacking);
	return lacking > 0 && isApart && breaksBalance(row, cell => (cell === done ? found : cell.value));
}
