import { type ColumnRole, isSide, type Scope } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import { cellText, type Table } from '../../tables/readTable';
import { type ClaimContext, unitOf } from '../claimText';
import { countTasks } from '../counts/sizes';
import { kindOf } from '../effort/pointTotals';
import { countIn } from './cellNumbers';

const noun = wide(/^[^\p{L}\d]*\p{L}[\p{L} -]{2,30}\P{L}*$/u);

/**
 * The roles of columns, where those that say a side stand right behind one that counts other things (`| Bugs | Fixed | Open |`), or behind one of subtasks
 * where none are written: they are of those, and nobody knows how many there are. Unless most parts have as many tasks as that column says.
 */
export function withoutOthers(
	roles: readonly ColumnRole[],
	{ header, rows }: Table,
	scopeOf: (label: string) => Scope | null,
	context: ClaimContext,
): ColumnRole[] {
	const head = (column: number): string => cellText(header.cells, column);
	const columns = besideTasks(roles, head, context);
	const total = columns.indexOf('total');
	const isOfSubtasks = total > 0 && unitOf(head(total)) === 'subtask';
	const at = total > 0 ? total : columns.findIndex(isSide) - 1;
	const isOther = isOfSubtasks
		? !context.tasks.some(({ kind }) => kind === 'subtask')
		: total < 0 && at > 0 && columns[at] === 'other' && noun.test(head(at)) && kindOf(head(at)) === null;
	if (!isOther) return [...columns];
	const numberAt = (row: Table['rows'][number], column: number): number | null => countIn(cellText(row.cells, column));
	const areParts = rows.every(row => {
		const sides = sumOf(columns.keys(), column =>
			column > at && isSide(columns[column] ?? 'other') ? (numberAt(row, column) ?? 0) : 0,
		);
		return (numberAt(row, at) ?? -1) >= sides;
	});
	if (rows.length < 2 || !areParts || countTasks(rows, scopeOf, row => numberAt(row, at), context)) return [...columns];
	return columns.map(role => (isSide(role) ? 'other' : role));
}

/** Roles of columns, where beside one of tasks those with another noun that may be one for tasks (`Stories`, `Issues`), or of subtasks that are not written, count no tasks. */
function besideTasks(
	roles: readonly ColumnRole[],
	head: (column: number) => string,
	{ tasks }: ClaimContext,
): readonly ColumnRole[] {
	const wholes = [...roles.keys()].filter(column => roles[column] === 'total');
	if (wholes.length < 2 || !wholes.some(column => plainTasks.test(head(column)))) return roles;
	const isWritten = tasks.some(({ kind }) => kind === 'subtask');
	const isOther = (column: number): boolean =>
		unitOf(head(column)) === 'subtask' ? !isWritten : otherWord.test(head(column));
	return roles.map((role, column) => (role === 'total' && isOther(column) ? 'other' : role));
}

const plainTasks =
	/^\P{L}*(?:tasks?|tareas?|tarefas?|tâches|aufgaben|taken|zadania|görevler|задачи?|任务数?|タスク数?)\P{L}*$/iu;

const otherWord = /(?:issues?|tickets?|stories|items?|itens|ítems|problemas|hist[oó]rias|elementos)\P{L}*$/iu;
