import type { TaskDocument } from '../model/document';
import { childrenOf } from '../model/document';
import type { Status, Task } from '../model/task';
import { isClosed } from '../model/task';

/**
 * The tasks above that a change takes along, nearest first: one is finished when its last required subtask is, and a finished one
 * is open again with it, or in progress where the rest of it stays done. Left alone are those that say no status and whose finished siblings say none either, those with
 * acceptance boxes left, and those on hold.
 */
export function parentsToChange(
	document: TaskDocument,
	task: Task,
	goals: ReadonlyMap<Task, Status>,
): readonly (readonly [Task, Status])[] {
	if (task.kind !== 'subtask' || task.parent === null) return [];
	const found: (readonly [Task, Status])[] = [];
	const now = new Map(goals);
	let child = task;
	for (;;) {
		const status = now.get(child) ?? child.status;
		const parent = document.tasks[child.parent ?? -1];
		if (!parent || child.kind !== 'subtask' || child.optional || now.has(parent)) return found;
		const isFinished = status === 'done' && isLast(document, parent, now);
		const isOpen = status !== 'done' && status !== 'cancelled';
		// A finished task over open subtasks was at odds with them before.
		const isReopened = parent.status === 'done' && isOpen && isClosed(child);
		if (!(isFinished && mayFinish(document, parent)) && !isReopened) return found;
		const wanted = isFinished ? 'done' : isUnderway(document, parent, now) ? 'in-progress' : 'open';
		now.set(parent, wanted);
		found.push([parent, wanted]);
		child = parent;
	}
}

/** Whether nothing that is required under a task is unfinished: subtasks, and boxes such as acceptance criteria. */
function isLast(document: TaskDocument, parent: Task, now: ReadonlyMap<Task, Status>): boolean {
	return childrenOf(document, parent)
		.filter(({ kind, optional }) => kind !== 'range' && !optional)
		.every(child => now.get(child) === 'done' || isClosed(child));
}

/** Whether words or an emoji say the status of a task of which something is done still; a box alone is empty until all of it is. */
function isUnderway({ tasks }: TaskDocument, { marks, children }: Task, now: ReadonlyMap<Task, Status>): boolean {
	return (
		marks.some(({ source }) => source !== 'box') &&
		children.some(index => {
			const child = tasks[index] as Task;
			return child.kind === 'subtask' && /^(?:done|in-progress)$/.test(now.get(child) ?? child.status);
		})
	);
}

function mayFinish(document: TaskDocument, { status, marks, form, kind }: Task): boolean {
	if (status !== 'open' && status !== 'in-progress') return false;
	return (
		marks.length > 0 ||
		document.tasks.some(
			other => other.form === form && other.kind === kind && other.marks.some(mark => mark.status === 'done'),
		)
	);
}
