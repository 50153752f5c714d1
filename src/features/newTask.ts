import { type NewTask, newTask } from '../edits/newTask';
import { type Refused, conflictIn, refuse } from '../edits/refused';
import { sectionAt, type TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import { resolveTarget } from './taskTarget';

/** A task to put in, with the sentence that says so, or why there is none. */
export type NewTaskAnswer = { readonly type: 'task'; readonly task: NewTask; readonly done: Message } | Refused;

/** Plans a new task below the one that a target names; where that is a line outside tasks, at the end of its section. */
export function planNewTask(document: TaskDocument, target: unknown, title: string): NewTaskAnswer {
	const conflict = conflictIn(document);
	if (conflict) return refuse(conflict);
	const task = resolveTarget(document, target);
	const line: unknown = task?.line ?? (typeof target === 'object' && target && Reflect.get(target, 'line'));
	const start = document.lines.starts[Number.isInteger(line) ? (line as number) : -1];
	if (start === undefined) return refuse(message('Put the cursor on a task, or into a section with tasks.'));
	const { index } = sectionAt(document, start);
	const made = newTask(document, { behind: task && workAt(document, task), section: index }, title);
	if (!made) return refuse(message('There is no task here whose form a new one could take. Put the cursor on one.'));
	return {
		type: 'task',
		task: made,
		done: made.id === null ? message('A new task is here.') : message('Task {0} is new.', made.id),
	};
}

/** The task or subtask that a line is part of: acceptance criteria are none, and a range stands for others. */
function workAt({ tasks }: TaskDocument, task: Task): Task | null {
	let at: Task | undefined = task;
	while (at && at.kind !== 'task' && at.kind !== 'subtask') at = at.parent === null ? undefined : tasks[at.parent];
	return at ?? null;
}
