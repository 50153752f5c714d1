import { strongComponents } from './components';
import type { Cycle, Edge } from './graph';

/** Up to this many searches times edges, the shortest path round a component is found; beyond, one through its first task. */
const SEARCH_LIMIT = 200_000;

/** The cycles among tasks, one for each strongly connected component, in document order. Tasks that wait for themselves only are none. */
export function findCycles(count: number, waitsFor: (task: number) => readonly Edge[]): readonly Cycle[] {
	// Where every task waits for earlier ones there is no way round.
	if (!waitsForLater(count, waitsFor)) return [];
	const targets = (task: number): readonly number[] => {
		const edges = waitsFor(task);
		return edges.length === 0 ? NONE : edges.flatMap(({ to }) => (to === null || to === task ? [] : [to]));
	};
	const { of, members } = strongComponents(count, targets);
	const cycles: Cycle[] = [];
	for (const component of members) {
		if (component.length < 2) continue;
		const inside = (edge: Edge): boolean => edge.to !== null && of[edge.to] === of[component[0] as number];
		const within = (task: number): readonly Edge[] => waitsFor(task).filter(inside);
		const path = shortestRound(component, certainOnly(within)) ?? shortestRound(component, within);
		if (!path) continue;
		cycles.push({
			members: component,
			path: [...path.map(({ from }) => from as number), path[0]?.from as number],
			edges: path,
			inferred: path.some(({ dependency }) => dependency.certainty === 'inferred'),
		});
	}
	return cycles.sort((a, b) => (a.members[0] as number) - (b.members[0] as number));
}

function waitsForLater(count: number, waitsFor: (task: number) => readonly Edge[]): boolean {
	for (let task = 0; task < count; task++)
		for (const { to } of waitsFor(task)) if (to !== null && to > task) return true;
	return false;
}

const NONE: readonly number[] = [];

function certainOnly(edges: (task: number) => readonly Edge[]): (task: number) => readonly Edge[] {
	return task => edges(task).filter(({ dependency }) => dependency.certainty === 'certain');
}

/** The shortest closed path through the component, beginning at its first task in document order; null when there is none. */
function shortestRound(component: readonly number[], edges: (task: number) => readonly Edge[]): readonly Edge[] | null {
	const size = component.reduce((sum, task) => sum + edges(task).length, component.length);
	let shortest: readonly Edge[] | null = null;
	for (const [index, task] of component.entries()) {
		if (shortest && (shortest.length === 2 || index * size > SEARCH_LIMIT)) break;
		const path = roundFrom(task, edges);
		if (path && (!shortest || path.length < shortest.length)) shortest = path;
	}
	return shortest;
}

/** What leads from one task or section to another. */
interface Arrow {
	readonly from: number | null;
	readonly to: number | null;
}

/** A shortest closed path from a task or a section back to it, by breadth-first search; null where none leads back. */
export function roundFrom<T extends Arrow>(start: number, edges: (at: number) => readonly T[]): readonly T[] | null {
	const reachedBy = new Map<number, T>();
	const queue = [start];
	for (const at of queue)
		for (const edge of edges(at)) {
			const to = edge.to as number;
			if (to === at || reachedBy.has(to)) continue;
			reachedBy.set(to, edge);
			if (to === start) return trace(start, reachedBy);
			queue.push(to);
		}
	return null;
}

function trace<T extends Arrow>(start: number, reachedBy: ReadonlyMap<number, T>): readonly T[] {
	const path: T[] = [];
	let at = start;
	do {
		const edge = reachedBy.get(at) as T;
		path.push(edge);
		at = edge.from as number;
	} while (at !== start);
	return path.reverse();
}
