import type { TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { parse } from '../parser/parse';
import { toEdits } from './change';
import { doneDateChanges } from './doneDate';
import { markEdits } from './markEdits';
import { siblingsOf } from './siblings';
import { recallLines, rewrittenLines } from './recallLines';
import type { Wish } from './rewrite';
import type { RewrittenLine, StatusMemory } from './statusMemory';
import { placesOf } from './statusPlaces';
import { applyEdits, type TextEdit } from './textEdit';
import { updateClaims } from './updateClaims';

/** How far a change of status goes. */
export interface StatusOptions {
	/** Takes the open subtasks along, or the finished ones when it reopens. */
	readonly withSubtasks: boolean;
	/** Whether claims that count the task are kept true. */
	readonly updateClaims: 'on' | 'off';
	/** Today's date as `2025-10-24`, written where finished siblings carry a date. */
	readonly today: string;
	/** How lines read before earlier changes; reopening follows it where it knows the line. */
	readonly memory?: StatusMemory;
}

/** What a change of status comes down to. */
export interface StatusPlan {
	/** Everything to apply in one step, in the order of the text and without overlaps. */
	readonly edits: readonly TextEdit[];
	/** Those among them that keep claims true. */
	readonly claimEdits: readonly TextEdit[];
	/** Indices of the tasks whose status changes. */
	readonly tasks: readonly number[];
	/** For `StatusMemory.remember`, once the edits are applied. */
	readonly rewritten: readonly RewrittenLine[];
}

/**
 * Plans to give a task another status, written as the document writes it, wherever the task says it. No edits where that can't be:
 * for ranges, and for lines that explain the marks (`- [x] Done` in a legend), whose change would change other tasks.
 */
export function setStatus(
	document: TaskDocument,
	taskIndex: number,
	status: Status,
	options: StatusOptions,
): StatusPlan {
	const task = document.tasks[taskIndex];
	if (task === undefined || task.kind === 'range') return NOTHING;
	const subtasks = options.withSubtasks ? subtasksToChange(document, task, status) : [];
	const tasks = [task, ...subtasks].filter(each => each.status !== status || saysOtherwise(each, status));
	const { memory, today } = options;
	const recall = (edits: readonly TextEdit[]): readonly TextEdit[] =>
		memory ? toEdits(document, recallLines(document, edits, tasks, status, memory)) : edits;
	const attempt = (keepsMarks: boolean) => {
		const own = recall(statusEdits(document, tasks, { status, today, keepsMarks }));
		return { own, after: parse(applyEdits(document.text, own), document.vocabulary) };
	};
	// Some lines are tasks only by their mark: where the line would be lost without one, it keeps one.
	const plain = attempt(false);
	const { own, after } = saysSo(document, plain.after, tasks, status) ? plain : attempt(true);
	if (changesOthers(document, after, tasks)) return NOTHING;
	const claimEdits = options.updateClaims === 'on' ? updateClaims(document, own, after) : [];
	const edits = recall([...own, ...claimEdits].sort((a, b) => a.span.start - b.span.start));
	return {
		edits,
		claimEdits,
		tasks: tasks.map(each => each.index),
		rewritten: rewrittenLines(document, edits, tasks),
	};
}

const NOTHING: StatusPlan = { edits: [], claimEdits: [], tasks: [], rewritten: [] };

/** The subtasks, at any depth, that a change of status would take along: those it finishes, or those it reopens. */
export function subtasksToChange(document: TaskDocument, task: Task, status: Status): readonly Task[] {
	if (status !== 'done' && status !== 'cancelled' && status !== 'open') return [];
	return task.children.flatMap(index => {
		const child = document.tasks[index];
		if (child?.kind !== 'subtask') return [];
		const isClosed = child.status === 'done' || child.status === 'cancelled';
		const changes = status === 'open' ? child.status === 'done' : !isClosed;
		return [...(changes ? [child] : []), ...subtasksToChange(document, child, status)];
	});
}

function statusEdits(document: TaskDocument, tasks: readonly Task[], wish: Wish): readonly TextEdit[] {
	const siblings = siblingsOf(document, new Set(tasks.map(each => each.index)));
	const changes = tasks.flatMap(task =>
		placesOf(document, task).flatMap(place => [
			...markEdits(document, siblings, place, wish),
			...doneDateChanges(document, siblings, place, wish.status, wish.today),
		]),
	);
	return toEdits(document, changes);
}

/** Whether all tasks are still read, and those that changed have the status. */
function saysSo(before: TaskDocument, after: TaskDocument, tasks: readonly Task[], status: Status): boolean {
	return (
		before.tasks.length === after.tasks.length && tasks.every(({ index }) => after.tasks[index]?.status === status)
	);
}

/** Whether a task that was left alone reads otherwise. */
function changesOthers(before: TaskDocument, after: TaskDocument, tasks: readonly Task[]): boolean {
	const changed = new Set(tasks);
	return (
		before.tasks.length === after.tasks.length &&
		before.tasks.some(task => !changed.has(task) && after.tasks[task.index]?.status !== task.status)
	);
}

function saysOtherwise({ marks, otherPlaces }: Task, status: Status): boolean {
	return [...marks, ...otherPlaces.flatMap(place => place.marks)].some(mark => mark.status !== status);
}
