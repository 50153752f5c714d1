import { counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Hours } from '../model/hours';
import { next } from '../model/next';
import { priorityRank } from '../model/order';
import type { CheckedFinding } from '../rules/check';
import type { LineIndex } from '../util/lineIndex';
import type { Message } from '../util/message';
import type { Span } from '../util/span';
import { taskNames } from './symbols';
import { type TaskTarget, targetOf } from './taskTarget';

/** A place as the editor counts: first line and column, last line and column, all 0-based. */
export type Place = readonly [number, number, number, number];

/** A finding as plain data with its place, for a file that no editor shows. */
export interface FileProblem extends Pick<CheckedFinding, 'rule' | 'severity'> {
	readonly message: Message;
	readonly place: Place;
	readonly related: readonly { readonly message: Message; readonly place: Place }[];
}

/** How far a list is: how many tasks count, how many of them are done, how many can be begun now, and the hours that are left. */
export interface Progress {
	readonly tasks: number;
	readonly done: number;
	readonly ready: number;
	readonly remaining: Hours;
}

/** What is kept of a task list that no editor shows: plain data, which JSON holds. */
export interface FileEntry extends Progress {
	/** What to do first, and how urgent that is: 0 is most urgent. */
	readonly next: (TaskTarget & { readonly rank: number }) | null;
	/** Its tasks, to be looked for: see `taskNames`. */
	readonly names: string;
	/** Empty also where nobody asked for them. */
	readonly problems: readonly FileProblem[];
}

/** What is to be kept of a document. */
export function fileEntry(
	document: TaskDocument,
	graph: Graph,
	uri: string,
	findings: readonly CheckedFinding[],
): FileEntry {
	const [first] = next(graph);
	return {
		...progressOf(document, graph),
		next: first ? { ...targetOf(uri, first.task), rank: priorityRank(document, first.task.priority) } : null,
		names: taskNames(document),
		problems: findings.map(({ rule, severity, finding }) => ({
			rule,
			severity,
			message: finding.message,
			place: placeOf(document.lines, finding.span),
			related: (finding.related ?? []).map(({ message, span }) => ({ message, place: placeOf(document.lines, span) })),
		})),
	};
}

/** How far a document is; cancelled tasks are left out. */
export function progressOf(document: TaskDocument, graph: Graph): Progress {
	const { tasks, done, cancelled, remainingHours } = counts(document);
	return {
		tasks: tasks - cancelled,
		done,
		ready: document.tasks.filter(({ kind, index }) => kind === 'task' && graph.isReady(index)).length,
		remaining: remainingHours,
	};
}

/** Whether a value that was read from a file can be used as an entry. */
export function isFileEntry(value: unknown): value is FileEntry {
	if (typeof value !== 'object' || value === null) return false;
	const { tasks, done, ready, remaining, next, names, problems } = value as Partial<Record<keyof FileEntry, unknown>>;
	return (
		[tasks, done, ready].every(Number.isInteger) &&
		Array.isArray(remaining) &&
		typeof next === 'object' &&
		typeof names === 'string' &&
		Array.isArray(problems)
	);
}

function placeOf(lines: LineIndex, { start, end }: Span): Place {
	const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
	return [first, start - (lines.starts[first] ?? 0), last, end - (lines.starts[last] ?? 0)];
}
