import { setStatus, type StatusPlan, subtasksToChange } from '../edits/setStatus';
import type { Rewritten, StatusMemory } from '../edits/statusMemory';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import type { Status, Task } from '../model/task';
import { type Message, message } from '../util/message';
import { resolveTarget, type TaskCommand } from './taskTarget';

/** A wish to change the status of one task. */
export interface StatusRequest {
	/** A `TaskTarget`, or `{ line }` for the task at a line; whatever a command was called with, so of any shape. */
	readonly target: unknown;
	readonly status: Status;
	/** Whether open subtasks go along; unanswered, it is asked where there are any. */
	readonly withSubtasks?: boolean;
	/** `ask` asks where a claim would be rewritten. */
	readonly updateClaims: 'on' | 'ask' | 'off';
	/** Today's date as `2025-10-24`. */
	readonly today: string;
	/** How lines read before; the caller keeps one for each document and lets it remember what was applied. */
	readonly memory?: StatusMemory;
}

/** One answer to a question: the request is made again with it. */
export interface Choice {
	readonly title: Message;
	readonly answer: Partial<Pick<StatusRequest, 'withSubtasks' | 'updateClaims'>>;
}

/** What becomes of a request: edits to apply as one undo step, a question to put first, or a refusal with its reason. */
export type StatusAnswer =
	| {
			readonly type: 'edits';
			readonly edits: readonly TextEdit[];
			readonly done: Message;
			/** For `StatusMemory.remember`, once the edits are applied. */
			readonly rewritten: Rewritten | null;
	  }
	| { readonly type: 'question'; readonly question: Message; readonly choices: readonly Choice[] }
	| { readonly type: 'refused'; readonly reason: Message };

/** Plans the change of a task's status and of the claims that count it. */
export function changeStatus(document: TaskDocument, request: StatusRequest): StatusAnswer {
	const { target, status, today } = request;
	if (document.conflicts.length > 0)
		return refuse(
			message('The document has merge conflicts. Settle them first; until then its tasks stay as they are.'),
		);
	const task = resolveTarget(document, target);
	if (!task) return refuse(whyUnknown(target));
	if (task.kind === 'range')
		return refuse(
			message('This line stands for tasks that are written elsewhere. Change them where they are written.'),
		);
	const subtasks = subtasksToChange(document, task, status);
	if (request.withSubtasks === undefined && subtasks.length > 0) return askForSubtasks(task, status, subtasks.length);
	const plan = setStatus(document, task.index, status, {
		withSubtasks: request.withSubtasks ?? false,
		withParents: true,
		today,
		...(request.memory ? { memory: request.memory } : {}),
		updateClaims: request.updateClaims === 'off' ? 'off' : 'on',
	});
	if (plan.edits.length === 0 && task.status === status)
		return refuse(message('Task {0} says so already.', nameOf(task)));
	if (plan.edits.length === 0)
		return refuse(
			message(
				'Other tasks would change with this line, or it would not be read so; it stays as it is: {0}.',
				task.title,
			),
		);
	if (request.updateClaims === 'ask' && plan.claimEdits.length > 0) return askForClaims(plan.claimEdits.length);
	return { type: 'edits', edits: plan.edits, done: sentence(document, task, status, plan), rewritten: plan.rewritten };
}

/** The status that a command sets, null for one that sets none. */
export function statusOfCommand(command: TaskCommand): Status | null {
	switch (command) {
		case 'tally.complete':
			return 'done';
		case 'tally.reopen':
			return 'open';
		case 'tally.start':
			return 'in-progress';
		case 'tally.block':
			return 'blocked';
		case 'tally.cancel':
			return 'cancelled';
		case 'tally.changePriority':
		case 'tally.showInTree':
		case 'tally.goToTask':
			return null;
	}
}

function refuse(reason: Message): StatusAnswer {
	return { type: 'refused', reason };
}

function whyUnknown(target: unknown): Message {
	const named = typeof target === 'object' && target !== null ? (target as Partial<Record<string, unknown>>) : {};
	if (typeof named['title'] === 'string')
		return message('“{0}” is not here any more, or it has changed. Look at the list and try again.', named['title']);
	if (typeof named['id'] === 'string')
		return message('There is no task {0} in this document, or more than one.', named['id']);
	if (typeof named['line'] === 'number')
		return message('Line {0} belongs to no task. Put the cursor on a task.', named['line'] + 1);
	return message('It is not said which task is meant. Put the cursor on a task.');
}

function askForSubtasks(task: Task, status: Status, count: number): StatusAnswer {
	const withThem = (yes: Message, no: Message): StatusAnswer => ({
		type: 'question',
		question: question(task, status, count),
		choices: [
			{ title: yes, answer: { withSubtasks: true } },
			{ title: no, answer: { withSubtasks: false } },
		],
	});
	if (count === 1) return withThem(message('With its subtask'), message('Only the task'));
	return withThem(message('With its {0} subtasks', count), message('Only the task'));
}

function question(task: Task, status: Status, count: number): Message {
	const name = nameOf(task);
	if (status === 'open')
		return count === 1
			? message('Task {0} has a finished subtask.', name)
			: message('Task {0} has {1} finished subtasks.', name, count);
	return count === 1
		? message('Task {0} has an open subtask.', name)
		: message('Task {0} has {1} open subtasks.', name, count);
}

function askForClaims(count: number): StatusAnswer {
	return {
		type: 'question',
		question:
			count === 1
				? message('A number in the document would no longer be true.')
				: message('{0} numbers in the document would no longer be true.', count),
		choices: [
			{ title: message('Keep the numbers true'), answer: { updateClaims: 'on' } },
			{ title: message('Change only the task'), answer: { updateClaims: 'off' } },
		],
	};
}

function sentence({ tasks }: TaskDocument, task: Task, status: Status, plan: StatusPlan): Message {
	const name = nameOf(task);
	const { claimEdits } = plan;
	const parent = tasks[task.parent ?? -1];
	if (parent && plan.tasks.includes(parent.index))
		return status === 'done'
			? message('Task {0} is done, and so is {1}, of which it was the last part.', name, nameOf(parent))
			: message('Task {0} is changed, and {1}, of which it is a part, is open again.', name, nameOf(parent));
	if (claimEdits.length === 1) return message('Task {0} is changed, and a number that counts it.', name);
	if (claimEdits.length > 1)
		return message('Task {0} is changed, and {1} numbers that count it.', name, claimEdits.length);
	switch (status) {
		case 'done':
			return message('Task {0} is done.', name);
		case 'open':
			return message('Task {0} is open.', name);
		case 'in-progress':
			return message('Task {0} is in progress.', name);
		case 'blocked':
			return message('Task {0} is blocked.', name);
		case 'cancelled':
			return message('Task {0} is cancelled.', name);
	}
}
