import { type Refused, conflictIn, refuse } from '../edits/refused';
import { setStatus, type StatusPlan, subtasksToChange } from '../edits/setStatus';
import type { Rewritten, StatusMemory } from '../edits/statusMemory';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import { isClosed, type Status, type Task } from '../model/task';
import { type Message, message } from '../util/message';
import { resolveTargets, type TaskCommand } from './taskTarget';
import { statusWord } from './taskWords';

/** A wish to change the status of one or several tasks. */
export interface StatusRequest {
	/** A `TaskTarget`, `{ line }` or `{ selections }`; whatever a command was called with, so of any shape. */
	readonly target: unknown;
	/** `toggled` completes what is unfinished and, where nothing is, reopens all. */
	readonly status: Status | 'toggled';
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

/** What becomes of a request: edits to apply as one undo step, a question to put first, nothing to do, or a refusal; both with their reason. */
export type StatusAnswer =
	| {
			readonly type: 'edits';
			readonly edits: readonly TextEdit[];
			readonly done: Message;
			/** For `StatusMemory.remember`, once the edits are applied. */
			readonly rewritten: Rewritten | null;
	  }
	| { readonly type: 'question'; readonly question: Message; readonly choices: readonly Choice[] }
	| { readonly type: 'nothing'; readonly reason: Message }
	| Refused;

/** Plans the change of the status of tasks and of the claims that count them. */
export function changeStatus(document: TaskDocument, request: StatusRequest): StatusAnswer {
	const { target, today, withSubtasks } = request;
	const conflict = conflictIn(document);
	if (conflict) return refuse(conflict);
	const found = resolveTargets(document, target);
	if (found.length === 0) return whyUnknown(target);
	const { status, tasks } = goalOf(
		found.filter(({ kind }) => kind !== 'range'),
		request.status,
	);
	const [first] = tasks;
	if (!first)
		return {
			type: 'nothing',
			reason: message('This line stands for tasks that are written elsewhere. Change them where they are written.'),
		};
	const own = new Set(tasks);
	const subtasks = new Set(
		tasks.flatMap(task => subtasksToChange(document, task, status)).filter(each => !own.has(each)),
	);
	if (withSubtasks === undefined && subtasks.size > 0) return askForSubtasks(tasks, first, status, subtasks.size);
	const indices = tasks.map(({ index }) => index);
	const plan = setStatus(document, indices, status, {
		withSubtasks: withSubtasks ?? false,
		withParents: true,
		today,
		...(request.memory ? { memory: request.memory } : {}),
		updateClaims: request.updateClaims === 'off' ? 'off' : 'on',
	});
	const others = tasks.filter(task => task.status !== status);
	if (plan.edits.length === 0 && others.length === 0)
		return { type: 'nothing', reason: alreadySo(tasks, first, status) };
	if (plan.edits.length === 0)
		return refuse(
			message(
				"“{0}” can't be written that way: other tasks would change with it, or it would not be read so.",
				(others[0] ?? first).title,
			),
		);
	if (request.updateClaims === 'ask' && plan.claimEdits.length > 0) return askForClaims(plan.claimEdits.length);
	return { type: 'edits', edits: plan.edits, done: sentence(document, tasks, status, plan), rewritten: plan.rewritten };
}

/** The status to give, and the tasks to give it to. */
function goalOf(
	tasks: readonly Task[],
	wish: StatusRequest['status'],
): { readonly status: Status; readonly tasks: readonly Task[] } {
	if (wish !== 'toggled') return { status: wish, tasks };
	const unfinished = tasks.filter(task => !isClosed(task));
	return unfinished.length > 0 ? { status: 'done', tasks: unfinished } : { status: 'open', tasks };
}

/** The status that a command sets, null for one that sets none. */
export function statusOfCommand(command: TaskCommand): StatusRequest['status'] | null {
	return statuses[command] ?? null;
}

const statuses: { readonly [command in TaskCommand]?: StatusRequest['status'] } = {
	'tally.toggle': 'toggled',
	'tally.complete': 'done',
	'tally.reopen': 'open',
	'tally.start': 'in-progress',
	'tally.block': 'blocked',
	'tally.cancel': 'cancelled',
};

function whyUnknown(target: unknown): StatusAnswer {
	const { title, id, line } = Object(target) as Partial<Record<string, unknown>>;
	if (typeof title === 'string')
		return refuse(message('“{0}” is not here any more, or it has changed. Look at the list and try again.', title));
	if (typeof id === 'string') return refuse(message('There is no task {0} in this document, or more than one.', id));
	if (typeof line === 'number') return { type: 'nothing', reason: message('Line {0} belongs to no task.', line + 1) };
	return refuse(message('Put the cursor on a task.'));
}

function alreadySo({ length }: readonly Task[], first: Task, status: Status): Message {
	return length === 1
		? message('Task {0} is {1} already.', nameOf(first), statusWord(status))
		: message('These {0} tasks are {1} already.', length, statusWord(status));
}

function askForSubtasks({ length }: readonly Task[], first: Task, status: Status, count: number): StatusAnswer {
	const [yes, no] =
		length > 1
			? [message('With subtasks'), message('Only these tasks')]
			: [count === 1 ? message('With its subtask') : message('With its {0} subtasks', count), message('Only the task')];
	return {
		type: 'question',
		question:
			length > 1
				? message('These {0} tasks have subtasks of another status ({1}).', length, count)
				: question(first, status, count),
		choices: [
			{ title: yes, answer: { withSubtasks: true } },
			{ title: no, answer: { withSubtasks: false } },
		],
	};
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

/** What has come of it: `Task 5 is done. Totals updated: 4.` */
function sentence(document: TaskDocument, tasks: readonly Task[], status: Status, plan: StatusPlan): Message {
	const { length } = plan.claimEdits;
	const changed = changedTasks(document, tasks, status, plan);
	return length === 0 ? changed : message('{0} Totals updated: {1}.', changed, length);
}

function changedTasks(document: TaskDocument, tasks: readonly Task[], status: Status, plan: StatusPlan): Message {
	const changed = new Set(plan.tasks);
	const left = tasks.filter(task => task.status !== status && !changed.has(task.index)).length;
	const own = tasks.filter(({ index }) => changed.has(index));
	const [first] = own.length > 0 ? own : tasks;
	const name = first ? nameOf(first) : '';
	if (left > 0)
		return message(
			'Changed {0} of {1} tasks. The others stay: not all of them can be written that way.',
			own.length,
			left + own.length,
		);
	if (own.length > 1) return message('{0} tasks are {1}.', own.length, statusWord(status));
	const parent = document.tasks[first?.parent ?? -1];
	if (parent && changed.has(parent.index) && !tasks.includes(parent))
		return status === 'done'
			? message('Task {0} was the last open part of {1}: both are done.', name, nameOf(parent))
			: message('Task {0} is unfinished again, and so is {1}.', name, nameOf(parent));
	return message('Task {0} is {1}.', name, statusWord(status));
}
