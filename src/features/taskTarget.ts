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

/** The commands that act on one task; each takes a `TaskTarget`. */
export const taskCommands = [
	'tally.complete',
	'tally.reopen',
	'tally.start',
	'tally.block',
	'tally.cancel',
	'tally.showInTree',
	'tally.goToTask',
] as const;

/** The id of a command that acts on one task. */
export type TaskCommand = (typeof taskCommands)[number];

/** A command with its arguments, ready for the editor. */
export interface CommandCall {
	readonly id: TaskCommand;
	readonly arguments: readonly TaskTarget[];
}

/** The target that names a task of a document. */
export function targetOf(uri: string, task: Task): TaskTarget {
	return { uri, line: task.line, id: task.id, title: task.title };
}

/** The task that a target names now: it may have moved, but its id and title are still its own; null when it is gone or was never there. */
export function findTarget(document: TaskDocument, target: TaskTarget): Task | null {
	const same = document.tasks.filter(task => task.id === target.id && task.title === target.title);
	const atLine = same.find(task => task.line === target.line);
	if (atLine) return atLine;
	return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * The task that a command's argument means, whatever its shape: a `TaskTarget`, `{ line }` for the innermost task whose lines
 * hold that 0-based line, or `{ id }`. Null when it means none, several, or one that has changed.
 */
export function resolveTarget(document: TaskDocument, target: unknown): Task | null {
	if (typeof target !== 'object' || target === null) return null;
	const { line, id, title } = target as Record<string, unknown>;
	if (typeof title === 'string' && typeof line === 'number' && (typeof id === 'string' || id === null))
		return findTarget(document, { uri: '', line, id, title });
	if (typeof line === 'number')
		return document.tasks.findLast(task => task.line <= line && line <= task.endLine) ?? null;
	const named = typeof id === 'string' ? document.tasks.filter(task => task.id === id) : [];
	return named.length === 1 ? (named[0] ?? null) : null;
}
