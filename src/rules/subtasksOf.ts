import type { TaskDocument } from '../model/document';
import { childrenOf } from '../model/document';
import type { Task } from '../model/task';

/** The subtasks right under a task that count for it: neither optional nor cancelled. */
export function subtasksOf(document: TaskDocument, task: Task): readonly Task[] {
	return childrenOf(document, task).filter(
		({ kind, optional, status }) => kind === 'subtask' && !optional && status !== 'cancelled',
	);
}

/** Whether a line is work of its own: a task or subtask, no loose box and no placeholder for others. */
export function isWork({ kind }: Task): boolean {
	return kind === 'task' || kind === 'subtask';
}
