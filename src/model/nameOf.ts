import type { Task } from './task';

/** How a sentence calls a task: its id or, without one, its title in quotes. */
export function nameOf(task: Task): string {
	if (task.id !== null) return task.id;
	const title = task.title.length > 60 ? `${task.title.slice(0, 59).trimEnd()}…` : task.title;
	return `“${title}”`;
}
