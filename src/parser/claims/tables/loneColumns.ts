import type { ClaimRow } from '../../../model/claims';
import type { Task } from '../../../model/task';
import { sumOf } from '../../../util/sum';
import type { ClaimContext } from '../claimText';
import { byPriority, carriedBy, slackOf } from '../counts/carriedPriorities';
import { sizeOf } from '../counts/sizes';

const partsOf = (rows: readonly ClaimRow[]): readonly ClaimRow[] => rows.filter(({ isTotal }) => !isTotal);

/** Whether a column of totals is right about most of the sections that its rows name, and about two at least: else it counts something else. */
export function fitsSections(rows: readonly ClaimRow[], column: number, context: ClaimContext): boolean {
	const parts = partsOf(rows);
	const right = parts.filter(
		({ scope, cells }) =>
			scope &&
			(scope.section || scope.ids) &&
			(scope.ids?.length ?? sizeOf(scope.section, context)) === cells[column]?.value,
	);
	return right.length > 1 && right.length * 2 > parts.length;
}

/** Whether what rows count by priority may be the tasks: half of them are right, or all come to about as many. It may be bugs as well. */
export function comesToTasks(rows: readonly ClaimRow[], column: number, tasks: readonly Task[]): boolean {
	const { counts } = byPriority(tasks);
	const { count } = carriedBy(tasks);
	const parts = partsOf(rows);
	const valueOf = ({ cells }: ClaimRow): number => cells[column]?.value ?? 0;
	const right = parts.filter(row => valueOf(row) === (counts.get(row.scope?.attribute?.value ?? '') ?? 0));
	const sum = sumOf(parts, valueOf);
	return right.length * 2 >= parts.length || Math.abs(sum - count) <= slackOf(count);
}
