import type { Span } from '../util/span';
import type { Task } from './task';

/** Where a task is named on its line: by its id or, without one, by its title. */
export function nameSpan({ idSpan, titleSpan }: Pick<Task, 'idSpan' | 'titleSpan'>): Span {
	return idSpan ?? titleSpan;
}

/** How a sentence calls a task: its id or, without one, its title in quotes. */
export function nameOf(task: Task): string {
	if (task.id !== null) return task.id;
	const title = task.title.length > 60 ? `${task.title.slice(0, 59).trimEnd()}…` : task.title;
	return `“${title}”`;
}
