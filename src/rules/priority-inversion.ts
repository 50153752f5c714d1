import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Edge, Graph } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import type { Finding, Fix } from './rule';
import { defineRule } from './rule';

/** A task that waits for a less urgent one, directly or through tasks without a priority. */
export const priorityInversion = defineRule({
	id: 'priority-inversion',
	description: 'A task that waits for one of lower priority, directly or through others.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const index of graph.waiting) {
			const task = document.tasks[index] as Task;
			const rank = rankOf(document, task);
			if (rank === null || isClosed(task)) continue;
			for (const chain of lowerAhead(document, graph, task, rank)) yield report(document, task, chain);
		}
	},
});

/**
 * The chains from a task to less urgent ones. They run through tasks without a priority only: any other chain holds
 * a step that is reported where it stands.
 */
function lowerAhead(document: TaskDocument, graph: Graph, start: Task, rank: number): Iterable<readonly Edge[]> {
	const edges = graph.waitsFor(start.index);
	const [first] = edges;
	const only = first && edges.length === 1 && first.to !== null ? document.tasks[first.to] : undefined;
	// Most tasks wait for one that has a priority.
	if (!first || !only || only.priority === null || only === start) return lowerThrough(document, graph, start, rank);
	const isLower = !isClosed(only) && !first.dependency.isOfMany && (rankOf(document, only) ?? rank) > rank;
	return isLower ? [[first]] : NONE;
}

const NONE: readonly never[] = [];

function* lowerThrough(document: TaskDocument, graph: Graph, start: Task, rank: number): Iterable<readonly Edge[]> {
	// What is said of many tasks is said of any priority.
	const reachedBy = new Map<number, Edge | null>([[start.index, null]]);
	const seen = new Set([start.index]);
	for (const index of seen)
		for (const edge of graph.waitsFor(index)) {
			const task = edge.to === null ? undefined : document.tasks[edge.to];
			if (!task || isClosed(task) || reachedBy.has(task.index) || edge.dependency.isOfMany) continue;
			reachedBy.set(task.index, edge);
			const other = rankOf(document, task);
			if (task.priority === null) seen.add(task.index);
			else if (other !== null && other > rank) yield trace(reachedBy, task.index);
		}
}

function trace(reachedBy: ReadonlyMap<number, Edge | null>, end: number): readonly Edge[] {
	const chain: Edge[] = [];
	for (let edge = reachedBy.get(end); edge; edge = reachedBy.get(edge.from as number)) chain.push(edge);
	return chain.reverse();
}

/** Known priorities have a rank; the document's own names are not ordered. */
function rankOf(document: TaskDocument, { priority }: Task): number | null {
	const rank = priority === null ? -1 : document.vocabulary.priorities.indexOf(priority);
	return rank === -1 ? null : rank;
}

function report(document: TaskDocument, task: Task, chain: readonly Edge[]): Finding {
	const [first, last] = [chain[0] as Edge, chain.at(-1) as Edge];
	const other = document.tasks[last.to as number] as Task;
	const names = [nameOf(task), task.priority ?? '', nameOf(other), other.priority ?? ''] as const;
	const through = chain.slice(1).map(({ from }) => nameOf(document.tasks[from as number] as Task));
	return {
		span: first.dependency.span,
		certainty: chain.some(({ dependency }) => dependency.certainty === 'inferred') ? 'inferred' : 'certain',
		message:
			through.length === 0
				? message('Task {0} ({1}) waits for task {2} ({3}): lower priority first.', ...names)
				: message(
						'Task {0} ({1}) waits for task {2} ({3}) through {4}: lower priority first.',
						...names,
						through.join(', '),
					),
		related: [
			{
				span: other.idSpan ?? other.titleSpan,
				message: message('Task {0} ({1}) is here.', nameOf(other), other.priority ?? ''),
			},
		],
		fixes: raise(document, other, task.priority ?? ''),
	};
}

/** Offers to raise the awaited task where its priority is written once, as a plain name. */
function raise(document: TaskDocument, task: Task, priority: string): readonly Fix[] {
	const mark = task.priorities[0];
	if (!mark || task.priorities.length > 1 || mark.source === 'id' || mark.text !== mark.value) return [];
	const edits = [replacement(document.text, mark.span, priority)];
	return [{ title: message('Raise task {0} to {1}', nameOf(task), priority), safe: false, edits }];
}
