import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';

/** The subtasks right under a task that count for it: neither optional nor cancelled. */
export function subtasksOf(document: TaskDocument, task: Task): readonly Task[] {
	// Most tasks have none, and several rules ask for those of each.
	if (task.children.length === 0) return NONE;
	return task.children
		.map(child => document.tasks[child] as Task)
		.filter(({ kind, optional, status }) => kind === 'subtask' && !optional && status !== 'cancelled');
}

const NONE: readonly Task[] = [];

/** Whether a line is work of its own: a task or subtask, no loose box and no placeholder for others. */
export function isWork({ kind }: Task): boolean {
	return kind === 'task' || kind === 'subtask';
}
