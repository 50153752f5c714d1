import { remembered } from '../util/remembered';
import type { TaskDocument } from './document';
import { childrenOf } from './document';
import type { Hours } from './hours';
import { addHours, NO_HOURS } from './hours';
import { type Status, type Task, isClosed } from './task';

/** What the subtasks of a task come to. */
export interface RollUp {
	/** Subtasks at any depth, cancelled and optional ones left out. */
	readonly subtasks: number;
	readonly done: number;
	/** The state they suggest for the task: done when all are, open when none is begun; null without subtasks. */
	readonly status: Status | null;
	/** The sum of their estimates, each the subtask's own or its subtasks'; null when none has one. */
	readonly hours: Hours | null;
	/** The part of `hours` that is neither done nor cancelled. */
	readonly remaining: Hours;
}

/** Rolls up the subtasks of every task, at the task's index; worked out once for a document. Linear: children come after their parents. */
export const rollUps = remembered((document: TaskDocument): readonly RollUp[] => {
	const sums = new Array<RollUp>(document.tasks.length).fill(NOTHING);
	for (let index = document.tasks.length - 1; index >= 0; index--) {
		const task = document.tasks[index] as Task;
		if (task.parent === null && task.children.length === 0) continue;
		const status = statusOf(document, task);
		if (status) sums[index] = { ...(sums[index] as RollUp), status };
		const parent = task.parent;
		if (parent === null || task.kind !== 'subtask' || task.status === 'cancelled') continue;
		sums[parent] = withSubtask(sums[parent] as RollUp, task, sums[index] as RollUp);
	}
	return sums;
});

/** The hours of a task: its own estimate, else the sum of its subtasks; null when neither is known. */
export function hoursOf(task: Task, rollUp: RollUp): Hours | null {
	return task.estimate ? [task.estimate.minHours, task.estimate.maxHours] : rollUp.hours;
}

/** The hours of a task that are still to do; nothing once it is done or cancelled. */
export function remainingOf(task: Task, rollUp: RollUp): Hours {
	if (isClosed(task)) return NO_HOURS;
	return task.estimate ? [task.estimate.minHours, task.estimate.maxHours] : rollUp.remaining;
}

const NOTHING: RollUp = { subtasks: 0, done: 0, status: null, hours: null, remaining: NO_HOURS };

function withSubtask(sum: RollUp, subtask: Task, own: RollUp): RollUp {
	const counted = subtask.optional ? 0 : 1;
	const hours = hoursOf(subtask, own);
	return {
		subtasks: sum.subtasks + own.subtasks + counted,
		done: sum.done + own.done + (subtask.status === 'done' ? counted : 0),
		status: null,
		hours: hours ? addHours(sum.hours ?? NO_HOURS, hours) : sum.hours,
		remaining: addHours(sum.remaining, remainingOf(subtask, own)),
	};
}

function statusOf(document: TaskDocument, task: Task): Status | null {
	if (task.children.length === 0) return null;
	const subtasks = childrenOf(document, task).filter(
		child => child.kind === 'subtask' && !child.optional && child.status !== 'cancelled',
	);
	if (subtasks.length === 0) return null;
	if (subtasks.every(({ status }) => status === 'done')) return 'done';
	if (subtasks.every(({ status }) => status === 'open')) return 'open';
	return subtasks.some(({ status }) => status === 'done' || status === 'in-progress') ? 'in-progress' : 'blocked';
}
