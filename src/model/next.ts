import type { Message } from '../util/message';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { findChains } from './chains';
import { isWithin, type TaskDocument, taskAt } from './document';
import type { Graph } from './graph';
import { nameOf } from './nameOf';
import { priorityRank } from './order';
import { isTicked } from './population';
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
 * Worked out once for a graph; linear.
 */
export const next = remembered((graph: Graph) => find(graph));

function find(graph: Graph): readonly NextTask[] {
	const { document } = graph;
	if (document.conflicts.length > 0) return [];
	const chains = findChains(graph);
	const begun = begunTasks(document);
	const behind = remembered((task: Task) => heldUp(graph, task.index));
	const candidates = document.tasks
		.filter(task => graph.isReady(task.index) && isOffered(document, task, begun) && !isLeftOpen(graph, task))
		.map(task => ({
			task,
			continues: task.parent !== null,
			urgency: chains.urgency(task.index),
			heldUp: heldUpBy(graph, task, behind),
		}));
	candidates.sort(
		(a, b) =>
			Number(b.continues) - Number(a.continues) ||
			a.urgency.rank - b.urgency.rank ||
			b.heldUp.count - a.heldUp.count ||
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

/** Whether all subtasks of a task that says nothing of itself are done, and none waits for its mark. */
function isLeftOpen(graph: Graph, task: Task): boolean {
	return isTicked(graph.document, task) && waiting(graph, task.index).length === 0;
}

/** More tasks than this nobody counts: with all of them, ten thousand tasks that hold up ten thousand take minutes. */
const MOST = 200;

interface HeldUp {
	/** At most one more than `MOST`. */
	readonly count: number;
	readonly first: number | null;
}

/** The unfinished tasks that wait for a ready task, directly or not. What holds up one task alone holds up what that one does. */
function heldUpBy(graph: Graph, { index }: Task, behind: (task: Task) => HeldUp): HeldUp {
	const [first = null, ...others] = waiting(graph, index);
	if (first === null || others.length > 0) return heldUp(graph, index);
	return { count: Math.min(MOST, behind(graph.document.tasks[first] as Task).count) + 1, first };
}

function heldUp(graph: Graph, start: number): HeldUp {
	const seen = new Set([start]);
	for (const task of seen) {
		for (const from of waiting(graph, task)) if (seen.size <= MOST + 1) seen.add(from);
		if (seen.size > MOST + 1) break;
	}
	const [, first = null] = seen;
	return { count: seen.size - 1, first };
}

function waiting(graph: Graph, task: number): readonly number[] {
	return graph
		.holdsUp(task)
		.flatMap(({ from }) => (from === null || isClosed(graph.document.tasks[from] as Task) ? [] : from));
}

function reasonsToBegin(document: TaskDocument, graph: Graph, task: Task): readonly Message[] {
	const reasons: Message[] = [];
	const parent = taskAt(document, task.parent);
	if (parent?.status === 'in-progress')
		reasons.push(message('Part of task {0}, which is in progress.', nameOf(parent)));
	else if (parent) reasons.push(message('Part of task {0}, whose subtasks are under way.', nameOf(parent)));
	const before = [
		...graph.waitsFor(task.index).flatMap(({ to }) => (to === null ? [] : [nameOf(document.tasks[to] as Task)])),
		...document.sectionLinks.flatMap(({ from, to, name }) =>
			from !== to && isWithin(document, task.section, from) ? [name] : [],
		),
	];
	if (before.length > 0) reasons.push(message('Ready: everything it waits for is done ({0}).', before.join(', ')));
	else {
		// An arrow at the end of a title may say it in a way that nothing explains.
		const arrow = behindArrow.exec(task.title)?.[0];
		if (arrow === undefined) reasons.push(message('Ready: it waits for nothing.'));
		else reasons.push(message('Ready, unless “{0}” says what it waits for.', arrow));
	}
	return reasons;
}

const behindArrow =
	/(?:→|⇒|←|[-=]>|<-|⛔)\s?(?:#\d{1,5}|#?[A-Z]{1,8}-?\d{1,5})(?:,\s?#?[A-Z]{0,8}-?\d{1,5}){0,9}(?=\)?$)/;

function reasonsToHurry(
	document: TaskDocument,
	task: Task,
	urgent: number,
	{ count, first }: HeldUp,
): readonly Message[] {
	const reasons: Message[] = [];
	const waiting = document.tasks[urgent];
	if (waiting && waiting !== task && priorityRank(document, waiting.priority) < priorityRank(document, task.priority))
		reasons.push(message('Task {0} ({1}) waits for it.', nameOf(waiting), waiting.priority ?? ''));
	else if (task.priority !== null) reasons.push(message('Priority {0}.', task.priority));
	if (count > MOST) reasons.push(message('Holds up more than {0} tasks.', MOST));
	else if (count > 1) reasons.push(message('Holds up {0} tasks.', count));
	else if (first !== null) reasons.push(message('Holds up task {0}.', nameOf(document.tasks[first] as Task)));
	return reasons;
}
