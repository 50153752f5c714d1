import type { TaskDocument } from './document';
import type { Graph } from './graph';
import type { Task } from './task';

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
