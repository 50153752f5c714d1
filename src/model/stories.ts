import { remembered } from '../util/remembered';
import type { Task } from './task';

/** What a number may count where stories and the tasks for them are written side by side, each with ids of their own. */
export type Family = 'stories' | 'tasks';

/** Whether some of a document's tasks are stories by their ids (`US-01`, `Story 1`) and others tasks (`T-01`, `Task 1`, 1). */
export const hasStoriesBeside = remembered((tasks: readonly Task[]): boolean => {
	const own = tasks.filter(({ kind }) => kind === 'task');
	return own.some(isStory) && own.some(task => isNamed(task, taskId));
});

/** Whether they are two kinds of things, of which each number counts one: rows that are numbered alone may be stories whose numbers go on. */
export const hasStoriesApart = remembered((tasks: readonly Task[]): boolean => {
	if (!hasStoriesBeside(tasks)) return false;
	const stories = new Set(tasks.filter(isStory).map(({ id }) => id));
	const mayBeStory = ({ form, id }: Task): boolean => form === 'row' && /^\d+$/.test(id ?? '') && !stories.has(id);
	return tasks.some(task => task.kind === 'task' && isNamed(task, taskId) && !mayBeStory(task));
});

/** Whether a task, or the one that a subtask or a box is part of, is of a family. */
export function isOfFamily(tasks: readonly Task[], task: Task, family: Family): boolean {
	let root = task;
	while (root.kind !== 'task' && root.kind !== 'range' && root.parent !== null) root = tasks[root.parent] as Task;
	return isStory(root) === (family === 'stories');
}

function isStory(task: Task): boolean {
	return isNamed(task, storyId);
}

function isNamed({ names }: Task, form: RegExp): boolean {
	return names.some(name => form.test(name));
}

const storyId = /^(?:us|hu|user[ -]?story|story)[-_ ]?\d/i;

const taskId = /^(?:t|tk|tsk|task)[-_ ]?\d/i;
