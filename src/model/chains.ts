import { pushAll } from '../util/pushAll';
import { remembered } from '../util/remembered';
import { strongComponents } from './components';
import type { Graph } from './graph';
import type { Hours } from './hours';
import { addHours, NO_HOURS } from './hours';
import { priorityRank } from './order';
import { remainingOf, rollUps } from './rollUp';
import type { RollUp } from './rollUp';
import type { Task } from './task';
import { isClosed } from './task';

/** A chain of unfinished tasks, each waiting for the one before it, with the hours that remain in it. */
export interface Chain {
	readonly tasks: readonly number[];
	readonly hours: Hours;
}

/** What hangs on each unfinished task, tasks that wait for each other taken as one. */
export interface Chains {
	/** The longest chain of remaining hours that begins with a task; where hours tie, the one with more tasks. */
	readonly from: (task: number) => Chain;
	/** The most urgent priority among a task and all that waits for it, and the task that has it. */
	readonly urgency: (task: number) => Urgency;
}

/** How urgent a task is through what waits for it. */
export interface Urgency {
	readonly rank: number;
	readonly task: number;
}

/** The longest chains and inherited priorities of a document; worked out once for a graph. */
export const findChains = remembered((graph: Graph) => find(graph));

/** The longest chain that begins with a task; looks only at what hangs on it. */
export function chainFrom(graph: Graph, task: number): Chain {
	return find(graph, task).from(task);
}

/** Linear. */
function find(graph: Graph, only?: number): Chains {
	const { document } = graph;
	const { tasks } = document;
	const sums = rollUps(document);
	const isLeft = (index: number): boolean => tasks[index]?.kind !== 'item' && !isClosed(tasks[index] as Task);
	const waiting = (index: number): readonly number[] => {
		const found: number[] = [];
		if (isLeft(index))
			for (const { from } of graph.holdsUp(index))
				if (from !== null && from !== index && isLeft(from)) found.push(from);
		return found;
	};
	const { of, members } = strongComponents(tasks.length, waiting, only);
	const best: Link[] = [];
	for (const [component, inside] of members.entries()) {
		let hours = NO_HOURS;
		const next: number[] = [];
		for (const index of inside) {
			if (isLeft(index)) hours = addHours(hours, remainingOf(tasks[index] as Task, sums[index] as RollUp));
			for (const other of waiting(index)) if (of[other] !== component) next.push(of[other] as number);
		}
		best.push(link(hours, inside, next));
	}

	function link(hours: Hours, inside: readonly number[], next: readonly number[]): Link {
		let after: number | null = null;
		let urgency: Urgency = { rank: Number.POSITIVE_INFINITY, task: -1 };
		for (const task of inside)
			urgency = moreUrgent(urgency, { rank: priorityRank(document, tasks[task]?.priority ?? null), task });
		for (const component of next) {
			const link = best[component] as Link;
			if (after === null || isLonger(link, best[after] as Link)) after = component;
			urgency = moreUrgent(urgency, link.urgency);
		}
		const rest = after === null ? undefined : best[after];
		return {
			after,
			hours: rest ? addHours(hours, rest.hours) : hours,
			length: inside.length + (rest?.length ?? 0),
			urgency,
		};
	}

	function from(task: number): Chain {
		const chain: number[] = [];
		const start = of[task] as number;
		for (let at: number | null = start; at !== null; at = best[at]?.after ?? null)
			pushAll(chain, at === start ? startingWith(task, members[at] ?? []) : (members[at] ?? []));
		return { tasks: chain, hours: best[start]?.hours ?? NO_HOURS };
	}

	return { from, urgency: task => at(task).urgency };

	function at(task: number): Link {
		return best[of[task] as number] as Link;
	}
}

interface Link {
	/** The component that the longest chain goes on with. */
	readonly after: number | null;
	readonly hours: Hours;
	readonly length: number;
	readonly urgency: Urgency;
}

function isLonger(a: Link, b: Link): boolean {
	return (a.hours[1] - b.hours[1] || a.hours[0] - b.hours[0] || a.length - b.length) > 0;
}

function moreUrgent(a: Urgency, b: Urgency): Urgency {
	return b.rank < a.rank ? b : a;
}

function startingWith(task: number, members: readonly number[]): readonly number[] {
	return [task, ...members.filter(member => member !== task)];
}
