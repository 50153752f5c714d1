import type { TaskDocument } from '../model/document';
import { type Status, type Task, isClosed } from '../model/task';
import { parse } from '../parser/parse';
import { byStart } from '../util/span';
import { toEdits } from './change';
import { doneDateChanges } from './doneDate';
import { markEdits } from './markEdits';
import { parentsToChange } from './parentsToChange';
import { recallLines, rewrittenLines } from './recallLines';
import { siblingsOf } from './siblings';
import { memoryKey, type Rewritten, type StatusMemory } from './statusMemory';
import { placesOf } from './statusPlaces';
import { applyEdits, inverseOf, type TextEdit } from './textEdit';
import { updateClaims } from './updateClaims';

/** How far a change of status goes. */
export interface StatusOptions {
	/** Takes the open subtasks along, or the finished ones when it reopens. */
	readonly withSubtasks: boolean;
	/** Finishes the tasks above with their last required subtask, and reopens finished ones with one of theirs. */
	readonly withParents: boolean;
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
	/** Indices of the tasks whose status changes, those above last. */
	readonly tasks: readonly number[];
	/** For `StatusMemory.remember`, once the edits are applied. */
	readonly rewritten: Rewritten | null;
}

/**
 * Plans to give a task another status, written as the document writes it, wherever the task says it; several tasks get it in one
 * step. No edits where that can't be: for ranges, for lines that explain the marks (`- [x] Done` in a legend), whose change would
 * change other tasks, and for lines that would not read so whatever is written. Among several tasks those are left out.
 */
export function setStatus(
	document: TaskDocument,
	taskIndex: number | readonly number[],
	status: Status,
	options: StatusOptions,
): StatusPlan {
	const indices = typeof taskIndex === 'number' ? [taskIndex] : taskIndex;
	const tasks = indices.flatMap(index => document.tasks[index] ?? []).filter(({ kind }) => kind !== 'range');
	const plan = (own: readonly Task[]): StatusPlan | null => planOfTasks(document, own, status, options);
	return plan(tasks) ?? plan(tasksWithPlan(tasks, plan)) ?? NOTHING;
}

function planOfTasks(
	document: TaskDocument,
	tasks: readonly Task[],
	status: Status,
	options: StatusOptions,
): StatusPlan | null {
	const wish = tasks.map(task => [task, status] as const);
	const back = options.memory?.wayBack(requestOf(wish, options), document.text);
	if (back) return planOf(document, tasks, options, back, new Map<Task, Status>());
	const subtasks = options.withSubtasks ? tasks.flatMap(task => subtasksToChange(document, task, status)) : [];
	const goals = new Map(
		[...tasks, ...subtasks]
			.filter(each => each.status !== status || saysOtherwise(each, status))
			.map(each => [each, status]),
	);
	const withParents = new Map(goals);
	if (options.withParents && goals.size > 0)
		for (const task of tasks.filter(each => tasks.length === 1 || goals.has(each)))
			for (const [parent, wanted] of parentsToChange(document, task, withParents)) withParents.set(parent, wanted);
	return (
		(withParents.size > goals.size ? planFor(document, tasks, withParents, options) : null) ??
		planFor(document, tasks, goals, options)
	);
}

/** So many halves are tried: each is a reading of the whole text. */
const MOST_TRIES = 30;

/** The tasks that can be changed, looked for by halves; where many can't, perhaps not all of them. */
function tasksWithPlan(tasks: readonly Task[], plan: (own: readonly Task[]) => StatusPlan | null): readonly Task[] {
	let tries = 0;
	const within = (own: readonly Task[]): readonly Task[] => {
		const middle = own.length >> 1;
		if (middle === 0) return [];
		return [own.slice(0, middle), own.slice(middle)].flatMap(half => {
			if (tries++ >= MOST_TRIES) return [];
			return plan(half) ? half : within(half);
		});
	};
	return within(tasks);
}

const NOTHING: StatusPlan = { edits: [], claimEdits: [], tasks: [], rewritten: null };

/** The plan that gives each task its status; null when the text would not say so, or would say something else of another task. */
function planFor(
	document: TaskDocument,
	tasks: readonly Task[],
	goals: ReadonlyMap<Task, Status>,
	options: StatusOptions,
): StatusPlan | null {
	const { memory, today } = options;
	const recall = (edits: readonly TextEdit[]): readonly TextEdit[] =>
		memory ? toEdits(document, recallLines(document, edits, goals, memory)) : edits;
	const attempt = (keepsMarks: boolean) => {
		const own = recall(statusEdits(document, goals, today, keepsMarks));
		return { own, after: parse(applyEdits(document.text, own), document.vocabulary) };
	};
	// Some lines are tasks only by their mark, and some titles read otherwise struck through: they keep their marks.
	const plain = attempt(false);
	const isPlain = saysSo(document, plain.after, goals);
	const other = isPlain && sameTitles(plain.after, goals) ? plain : attempt(true);
	const { own, after } = isPlain && !saysSo(document, other.after, goals) ? plain : other;
	if (!saysSo(document, after, goals)) return null;
	const claimEdits = options.updateClaims === 'on' ? updateClaims(document, own, after) : [];
	const edits = recall([...own, ...claimEdits].sort(byStart));
	return planOf(
		document,
		tasks,
		options,
		{ edits, claimEdits, tasks: [...goals.keys()].map(({ index }) => index) },
		goals,
	);
}

function planOf(
	document: TaskDocument,
	asked: readonly Task[],
	options: StatusOptions,
	{ edits, claimEdits, tasks }: Pick<StatusPlan, 'edits' | 'claimEdits' | 'tasks'>,
	goals: ReadonlyMap<Task, Status>,
): StatusPlan {
	const claimed = new Set(claimEdits.map(({ span }) => span.start));
	const back = inverseOf(edits);
	const rewritten = {
		lines: rewrittenLines(document, edits, [...goals.keys()]),
		request: requestOf(
			asked.map(task => [task, task.status]),
			options,
		),
		after: applyEdits(document.text, edits),
		edits: back,
		claimEdits: back.filter((_, at) => claimed.has(edits[at]?.span.start ?? -1)),
		tasks,
	};
	return { edits, claimEdits, tasks, rewritten };
}

/** Two requests are the same for the memory when they ask for the same change of the same tasks. */
function requestOf(
	wish: readonly (readonly [Task, Status])[],
	{ withSubtasks, withParents, updateClaims }: StatusOptions,
): string {
	const tasks = wish.map(([task, status]) => [memoryKey(task), task.index, status]);
	return JSON.stringify([tasks, withSubtasks, withParents, updateClaims]);
}

/** The subtasks, at any depth, that a change of status would take along: those it finishes, or those it reopens. */
export function subtasksToChange(document: TaskDocument, task: Task, status: Status): readonly Task[] {
	if (status !== 'done' && status !== 'cancelled' && status !== 'open') return [];
	return task.children.flatMap(index => {
		const child = document.tasks[index];
		if (child?.kind !== 'subtask') return [];
		const changes = status === 'open' ? child.status === 'done' : !isClosed(child);
		return [...(changes ? [child] : []), ...subtasksToChange(document, child, status)];
	});
}

function statusEdits(
	document: TaskDocument,
	goals: ReadonlyMap<Task, Status>,
	today: string,
	keepsMarks: boolean,
): readonly TextEdit[] {
	const siblings = siblingsOf(document, new Set([...goals.keys()].map(({ index }) => index)));
	const changes = [...goals].flatMap(([task, status]) =>
		placesOf(document, task).flatMap(place => [
			...markEdits(document, siblings, place, { status, today, keepsMarks }),
			...doneDateChanges(document, siblings, place, status, today),
		]),
	);
	return toEdits(document, changes);
}

/** Whether all tasks are still read, those that change have their status, and the others the one they had. */
function saysSo(before: TaskDocument, after: TaskDocument, goals: ReadonlyMap<Task, Status>): boolean {
	return (
		before.tasks.length === after.tasks.length &&
		before.tasks.every(task => after.tasks[task.index]?.status === (goals.get(task) ?? task.status))
	);
}

function sameTitles(after: TaskDocument, goals: ReadonlyMap<Task, Status>): boolean {
	return [...goals.keys()].every(({ index, id, title }) => {
		const now = after.tasks[index];
		return now?.id === id && now.title === title;
	});
}

function saysOtherwise({ marks, otherPlaces }: Task, status: Status): boolean {
	return [...marks, ...otherPlaces.flatMap(place => place.marks)].some(mark => mark.status !== status);
}
