import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Task } from '../model/task';

/** The tasks that ids mean; those that mean none or several are left out. */
export function tasksNamed(
	{ tasks }: TaskDocument,
	resolve: Graph['resolve'],
	ids: readonly string[],
): readonly Task[] {
	return ids.flatMap(id => {
		const [found, another] = resolve(id);
		return found !== undefined && another === undefined ? (tasks[found] ?? []) : [];
	});
}
