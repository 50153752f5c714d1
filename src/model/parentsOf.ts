import type { TaskDocument } from './document';
import type { Task } from './task';

/**
 * The tasks that a task is part of, from the inner to the outer. In a document that is being read again, whose tasks move, they may lead in
 * a circle: it is gone round once.
 */
export function parentsOf({ tasks }: TaskDocument, task: Task): readonly Task[] {
	if (task.parent === null) return NONE;
	const found = new Set<Task>();
	for (let parent = tasks[task.parent]; parent && !found.has(parent); parent = tasks[parent.parent ?? -1])
		found.add(parent);
	return [...found];
}

/** The same with the task itself before them. */
export function withParents(document: TaskDocument, task: Task): readonly Task[] {
	return [task, ...parentsOf(document, task)];
}

const NONE: readonly Task[] = [];
