import { priorityEdit } from '../edits/setPriority';
import type { TaskDocument } from '../model/document';
import { taskAt } from '../model/document';
import type { Edge, Graph } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import { isLowerLevel, priorityRank } from '../model/order';
import type { Task } from '../model/task';
import { isClosed } from '../model/task';
import { type Message, message } from '../util/message';
import type { Finding, Fix } from './rule';
import { defineRule, suggestion } from './rule';
import { firstOf } from './shortened';

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
			const chains = [...lowerAhead(document, graph, task, rank)];
			// What one of them infers from running text is only noted.
			for (const alike of [chains.filter(isCertain), chains.filter(chain => !isCertain(chain))])
				if (alike.length > 0) yield report(document, graph, task, alike);
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
			if (reachedBy.size > MOST_AHEAD) return;
			const task = taskAt(document, edge.to);
			if (!task || isClosed(task) || reachedBy.has(task.index) || edge.dependency.isOfMany) continue;
			reachedBy.set(task.index, edge);
			const other = rankOf(document, task);
			if (task.priority === null) seen.add(task.index);
			else if (other !== null && other > rank) yield trace(reachedBy, task.index);
		}
}

/** Past so many tasks ahead of one nothing more is looked for. */
const MOST_AHEAD = 1000;

function trace(reachedBy: ReadonlyMap<number, Edge | null>, end: number): readonly Edge[] {
	const chain: Edge[] = [];
	for (let edge = reachedBy.get(end); edge; edge = reachedBy.get(edge.from as number)) chain.push(edge);
	return chain.reverse();
}

/** Known priorities have a rank; the document's own names are not ordered. */
function rankOf(document: TaskDocument, { priority }: Task): number | null {
	const isKnown = priority !== null && document.vocabulary.priorities.includes(priority);
	return isKnown || isLowerLevel(document, priority) ? priorityRank(document, priority) : null;
}

function isCertain(chain: readonly Edge[]): boolean {
	return chain.every(({ dependency }) => dependency.certainty === 'certain');
}

/** So many other places are named. */
const MOST_PLACES = 20;

/** So many names stand in one sentence. */
const MOST_NAMES = 6;

/** One finding for a task, whatever it waits for: where the first of it is named. */
function report(document: TaskDocument, graph: Graph, task: Task, chains: readonly (readonly Edge[])[]): Finding {
	const [chain = [], ...others] = chains;
	const [first, last] = [chain[0] as Edge, chain.at(-1) as Edge];
	const other = document.tasks[last.to as number] as Task;
	const names = [nameOf(task), task.priority ?? '', nameOf(other), other.priority ?? ''] as const;
	const through = chain.slice(1).map(({ from }) => nameOf(document.tasks[from as number] as Task));
	const awaited = chains.map(each => document.tasks[each.at(-1)?.to as number] as Task);
	return {
		span: first.dependency.span,
		certainty: isCertain(chain) ? 'certain' : 'inferred',
		...(others.length > 0 && waitsForMost(document, graph, task) && { severity: 'information' }),
		message:
			others.length > 0
				? message(
						'Task {0} ({1}) waits for {2} tasks of lower priority: {3}.',
						names[0],
						names[1],
						chains.length,
						firstOf(awaited, MOST_NAMES, nameOf),
					)
				: through.length === 0
					? message('Task {0} ({1}) waits for task {2} ({3}): lower priority first.', ...names)
					: message(
							'Task {0} ({1}) waits for task {2} ({3}) through {4}: lower priority first.',
							...names,
							through.join(', '),
						),
		related: awaited.slice(0, MOST_PLACES).map(each => ({
			span: nameSpan(each),
			message: message('Task {0} ({1}) is here.', nameOf(each), each.priority ?? ''),
		})),
		fixes: [
			...awaited.slice(0, MOST_PLACES).flatMap(each => {
				const title = message('Raise task {0} to {1}', nameOf(each), names[1]);
				return withPriority(document, each, names[1], title);
			}),
			...(others.length > 0
				? []
				: withPriority(document, task, names[3], message('Lower task {0} to {1}', names[0], names[3]))),
		],
	};
}

/** Whether a task waits for most of the list: one that comes last, to release or to accept what the others make. */
function waitsForMost({ tasks }: TaskDocument, graph: Graph, { index }: Task): boolean {
	if (tasks.length > MOST_TASKS) return false;
	const seen = new Set([index]);
	for (const at of seen) for (const { to } of graph.waitsFor(at)) if (to !== null) seen.add(to);
	const isTask = ({ kind }: Task): boolean => kind === 'task';
	const awaited = [...seen].filter(at => at !== index && isTask(tasks[at] as Task)).length;
	return awaited >= FEWEST && 2 * awaited > tasks.filter(isTask).length;
}

/** In longer documents nothing is looked for by way of all tasks. */
const MOST_TASKS = 1000;

/** Fewer tasks are no list to come last in. */
const FEWEST = 4;

/** Offers to change a task's priority where it is written once. */
function withPriority(document: TaskDocument, task: Task, priority: string, title: Message): readonly Fix[] {
	const [mark, other] = task.priorities;
	const edit = mark && !other ? priorityEdit(document, mark, priority) : null;
	return edit ? [suggestion(title, [edit])] : [];
}
