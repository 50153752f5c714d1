import type { Message } from '../util/message';
import { message } from '../util/message';
import { findChains } from './chains';
import type { TaskDocument } from './document';
import type { Graph } from './graph';
import { nameOf } from './nameOf';
import { priorityRank } from './order';
import { rollUps } from './rollUp';
import type { Task } from './task';
import { isClosed } from './task';

/** A task to do now, and why. */
export interface NextTask {
	readonly task: Task;
	/** From the most to the least telling. */
	readonly reasons: readonly Message[];
}

/**
 * What to do now, best first: ready tasks and ready subtasks of work in progress. Those subtasks come first, then what
 * something urgent waits for, then what holds up most, then the order of the document. Between conflict markers nothing.
 */
export function next(document: TaskDocument, graph: Graph): readonly NextTask[] {
	if (document.conflicts.length > 0) return [];
	const chains = findChains(graph);
	const begun = begunTasks(document);
	const candidates = document.tasks
		.filter(task => graph.isReady(task.index) && isOffered(document, task, begun))
		.map(task => ({
			task,
			continues: task.parent !== null,
			urgency: chains.urgency(task.index),
			heldUp: heldUp(graph, task.index),
		}));
	candidates.sort(
		(a, b) =>
			Number(b.continues) - Number(a.continues) ||
			a.urgency.rank - b.urgency.rank ||
			b.heldUp.length - a.heldUp.length ||
			a.task.index - b.task.index,
	);
	return candidates.map(({ task, urgency, heldUp }) => ({
		task,
		reasons: [...reasonsToBegin(document, graph, task), ...reasonsToHurry(document, task, urgency.task, heldUp)],
	}));
}

/** Tasks in progress, by their own mark or by that of a subtask. */
function begunTasks(document: TaskDocument): ReadonlySet<number> {
	const sums = rollUps(document);
	const begun = document.tasks.filter(
		({ index, status }) => status === 'in-progress' || (status === 'open' && sums[index]?.status === 'in-progress'),
	);
	return new Set(begun.map(({ index }) => index));
}

/** A task is offered unless its subtasks are; a subtask when its task is under way. */
function isOffered(document: TaskDocument, task: Task, begun: ReadonlySet<number>): boolean {
	if (task.kind === 'task') return !begun.has(task.index);
	if (task.kind !== 'subtask' || task.parent === null) return false;
	return begun.has(task.parent) && !isClosed(document.tasks[task.parent] as Task) && !begun.has(task.index);
}

/** The unfinished tasks that wait for a task, directly or not. */
function heldUp(graph: Graph, start: number): readonly number[] {
	const seen = new Set([start]);
	for (const task of seen)
		for (const { from } of graph.holdsUp(task))
			if (from !== null && !isClosed(graph.document.tasks[from] as Task)) seen.add(from);
	seen.delete(start);
	return [...seen];
}

function reasonsToBegin(document: TaskDocument, graph: Graph, task: Task): readonly Message[] {
	const reasons: Message[] = [];
	const parent = task.parent === null ? undefined : document.tasks[task.parent];
	if (parent?.status === 'in-progress')
		reasons.push(message('Part of task {0}, which is in progress.', nameOf(parent)));
	else if (parent) reasons.push(message('Part of task {0}, whose subtasks are under way.', nameOf(parent)));
	const before = graph
		.waitsFor(task.index)
		.flatMap(({ to }) => (to === null ? [] : [nameOf(document.tasks[to] as Task)]));
	if (before.length > 0) reasons.push(message('Ready: everything it waits for is done ({0}).', before.join(', ')));
	else reasons.push(message('Ready: it waits for nothing.'));
	return reasons;
}

function reasonsToHurry(
	document: TaskDocument,
	task: Task,
	urgent: number,
	heldUp: readonly number[],
): readonly Message[] {
	const reasons: Message[] = [];
	const waiting = document.tasks[urgent];
	if (waiting && waiting !== task && priorityRank(document, waiting.priority) < priorityRank(document, task.priority))
		reasons.push(message('Task {0} ({1}) waits for it.', nameOf(waiting), waiting.priority ?? ''));
	else if (task.priority !== null) reasons.push(message('Priority {0}.', task.priority));
	if (heldUp.length === 1)
		reasons.push(message('Holds up task {0}.', nameOf(document.tasks[heldUp[0] as number] as Task)));
	else if (heldUp.length > 1) reasons.push(message('Holds up {0} tasks.', heldUp.length));
	return reasons;
}
