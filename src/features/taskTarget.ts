import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';

/**
 * How a command names its task: plain JSON, so that it can stand in a link, a key binding or a test. The line is 0-based and
 * where the task stood when the target was made; id and title tell whether it still stands there.
 */
export interface TaskTarget {
	readonly uri: string;
	readonly line: number;
	readonly id: string | null;
	readonly title: string;
}

/** The commands that act on a task; each takes a `TaskTarget`. */
export const taskCommands = [
	'tally.toggle',
	'tally.complete',
	'tally.reopen',
	'tally.start',
	'tally.block',
	'tally.cancel',
	'tally.changePriority',
	'tally.showInTree',
	'tally.goToTask',
] as const;

/** The id of a command that acts on a task. */
export type TaskCommand = (typeof taskCommands)[number];

/** A command with its arguments, ready for the editor. */
export interface CommandCall {
	readonly id: TaskCommand;
	readonly arguments: readonly TaskTarget[];
}

/** A command that writes what can be worked out in a document: all that is safe, or of one rule; or the numbers of a table. */
export interface MendCall {
	readonly id: 'tally.fixAll' | 'tally.updateTotals';
	readonly arguments: readonly [
		{ readonly uri: string; readonly rule?: string; readonly line?: number; readonly addRows?: boolean },
	];
}

/** The command that shows the page of a rule. */
export interface PageCall {
	readonly id: 'tally.openRulePage';
	readonly arguments: readonly [rule: string];
}

/** The target that names a task of a document. */
export function targetOf(uri: string, task: Task): TaskTarget {
	return { uri, line: task.line, id: task.id, title: task.title };
}

/** The call of a command for a task. */
export function callFor(id: TaskCommand, uri: string, task: Task): CommandCall {
	return { id, arguments: [targetOf(uri, task)] };
}

/**
 * The task that an argument of any shape names now, or null. A whole target is followed when its task has moved, and is
 * refused when id and title are gone or could mean several; `{ line }` is the task that a line belongs to, `{ id }` the one of that id.
 */
export function resolveTarget(document: TaskDocument, argument: unknown): Task | null {
	if (typeof argument !== 'object' || argument === null) return null;
	const { line, id, title } = argument as Partial<Record<string, unknown>>;
	if (typeof title === 'string') {
		const same = document.tasks.filter(task => task.title === title && task.id === (id ?? null));
		return same.find(task => task.line === line) ?? only(same);
	}
	if (typeof id === 'string') {
		const same = document.tasks.filter(task => task.id === id);
		return typeof line === 'number' ? (same.find(task => task.line === line) ?? null) : only(same);
	}
	return typeof line === 'number' && id === undefined ? taskAtLine(document, line) : null;
}

/**
 * The tasks that an argument names: all that selections touch where it is `{ selections }`, each the first and the last of its lines,
 * else the one of `resolveTarget`. A selection touches the tasks that begin in it, and where none does the one that it lies in.
 */
export function resolveTargets(document: TaskDocument, argument: unknown): readonly Task[] {
	const { selections } = Object(argument) as Partial<Record<string, unknown>>;
	if (!Array.isArray(selections)) return [resolveTarget(document, argument) ?? []].flat();
	const found = new Set((selections as readonly Selected[]).flatMap(lines => tasksTouched(document, lines)));
	return [...found].sort((a, b) => a.index - b.index);
}

type Selected = readonly [first: number, last: number];

function tasksTouched(document: TaskDocument, [first, last]: Selected): readonly Task[] {
	const begun = document.tasks.filter(task =>
		[task, ...task.otherPlaces].some(({ line }) => first <= line && line <= last),
	);
	return first < last && begun.length > 0 ? begun : [taskAtLine(document, first) ?? []].flat();
}

/** The innermost task that a 0-based line belongs to, one of its other places included; null outside tasks. */
export function taskAtLine(document: TaskDocument, line: number): Task | null {
	const own = document.tasks.findLast(task => task.line <= line && line <= task.endLine);
	const listed = document.tasks.find(task => task.otherPlaces.some(place => place.line === line));
	return listed ?? own ?? null;
}

function only(tasks: readonly Task[]): Task | null {
	return tasks.length === 1 ? (tasks[0] ?? null) : null;
}
