import { atOnce, type Steps } from '../util/steps';
import { findCycles } from './cycles';
import type { TaskDocument } from './document';
import { taskAt } from './document';
import { type NameIndex, nameIndex, type Names, namesOf } from './nameIndex';
import { withParents } from './parentsOf';
import { edgesOfSections } from './sectionsAhead';
import type { Dependency, Task } from './task';
import { isClosed } from './task';

/** A stated dependency and what it means: `from` waits for `to`. */
export interface Edge {
	/** Index of the waiting task; null when `Blocks: X` names an id that nothing has. */
	readonly from: number | null;
	/** Index of the task it waits for; null when nothing, or more than one task, has that id. */
	readonly to: number | null;
	/** Index of the task whose text states it (the blocking one for `Blocks: X`). */
	readonly statedBy: number;
	readonly dependency: Dependency;
	readonly resolution: 'found' | 'missing' | 'ambiguous';
}

/** A cycle: the tasks of one strongly connected component as a path that ends where it began. */
export interface Cycle {
	/** Every task of the component, in document order. */
	readonly members: readonly number[];
	/** A shortest path round it: first and last are equal. */
	readonly path: readonly number[];
	/** The edges of the path, in its order. */
	readonly edges: readonly Edge[];
	/** False when every edge of the path is certain. */
	readonly inferred: boolean;
}

/** The dependencies of one document. One answer for lint, hover, lens, tree and command line. */
export interface Graph extends NameIndex {
	readonly document: TaskDocument;
	readonly edges: readonly Edge[];
	readonly cycles: readonly Cycle[];
	/** What a task waits for, missing ones included, in the order stated; each target once. */
	readonly waitsFor: (task: number) => readonly Edge[];
	/** The tasks that wait for anything, in document order. */
	readonly waiting: readonly number[];
	/** What waits for a task. */
	readonly holdsUp: (task: number) => readonly Edge[];
	/** Open, and every dependency is done, those of its section too; a missing or ambiguous one blocks. */
	readonly isReady: (task: number) => boolean;
}

/** The dependencies of a document as a graph. Linear in the number of tasks and dependencies, whatever their shape. */
export function buildGraph(document: TaskDocument): Graph {
	return atOnce(graphSteps(document));
}

/** The same in steps. */
export function* graphSteps(document: TaskDocument): Steps<Graph> {
	// The names, and what they mean where they mean one task, stay as they are while the words of tasks change.
	const key = document.namesKey ?? document;
	const known = knownBy.get(key) ?? { names: yield* namesOf(document.tasks), edges: null };
	knownBy.set(key, known);
	const names = nameIndex(document, known.names);
	const found = known.edges?.isCertain
		? withNewWords(known.edges, document.tasks)
		: yield* gatherEdges(document, names);
	known.edges = found;
	const { edges, waits, holds, waiting, cycles } = found;
	const waitsFor = (task: number): readonly Edge[] => waits[task] ?? NONE;
	return {
		...names,
		document,
		edges,
		cycles,
		waiting,
		waitsFor,
		holdsUp: task => holds[task] ?? NONE,
		isReady: task => isReady(document, waitsFor, task),
	};
}

/** What is known about tasks with the same names and dependencies. */
interface Known {
	readonly names: Names;
	edges: Edges | null;
}

const knownBy = new WeakMap<object, Known>();

interface Edges extends Pick<Graph, 'edges' | 'cycles' | 'waiting'> {
	/** What each task waits for, at its index, and what waits for it. */
	readonly waits: EdgesOf[];
	readonly holds: EdgesOf[];
	/** Whether no name means several tasks, of which one is to be chosen. */
	readonly isCertain: boolean;
}

type EdgesOf = Edge[] | undefined;

/** Resolves what tasks say that they wait for. */
function* gatherEdges({ tasks }: TaskDocument, names: NameIndex): Steps<Edges> {
	const stated: Edge[] = [];
	let isCertain = true;
	for (const task of tasks) {
		if (task.index % 1024 === 0) yield;
		for (const dependency of task.dependencies) {
			let found = names.resolve(dependency.id);
			if (found.length > 1) {
				isCertain = false;
				found = names.resolveFrom(task.index, dependency.id);
			}
			const other = found.length === 1 ? (found[0] as number) : null;
			const resolution = found.length === 0 ? 'missing' : found.length === 1 ? 'found' : 'ambiguous';
			const [from, to] = dependency.direction === 'waits-for' ? [task.index, other] : [other, task.index];
			stated.push({ from, to, statedBy: task.index, dependency, resolution });
		}
	}
	yield;
	const waits = new Array<EdgesOf>(tasks.length);
	const holds = new Array<EdgesOf>(tasks.length);
	for (const edge of distinctEdges(stated)) {
		if (edge.from !== null) (waits[edge.from] ??= []).push(edge);
		if (edge.to !== null) (holds[edge.to] ??= []).push(edge);
	}
	const waiting: number[] = [];
	for (let task = 0; task < waits.length; task++) if (waits[task]) waiting.push(task);
	return { edges: stated, waits, holds, waiting, cycles: cyclesOf(waits), isCertain };
}

function cyclesOf(waits: readonly EdgesOf[]): readonly Cycle[] {
	return findCycles(waits.length, task => waits[task] ?? NONE);
}

/** The same edges, where tasks that were read again say the same at other places. */
function withNewWords(known: Edges, tasks: readonly Task[]): Edges {
	const renewed = new Map<Edge, Edge>();
	let nth = 0;
	for (let at = 0; at < known.edges.length; at++) {
		const edge = known.edges[at] as Edge;
		nth = known.edges[at - 1]?.statedBy === edge.statedBy ? nth + 1 : 0;
		const dependency = tasks[edge.statedBy]?.dependencies[nth] as Dependency;
		if (dependency !== edge.dependency) renewed.set(edge, { ...edge, dependency });
	}
	if (renewed.size === 0) return known;
	const waits = [...known.waits];
	const holds = [...known.holds];
	const renew = (edges: readonly Edge[]): Edge[] => edges.map(edge => renewed.get(edge) ?? edge);
	for (const { from, to } of renewed.values()) {
		if (from !== null && waits[from]) waits[from] = renew(waits[from]);
		if (to !== null && holds[to]) holds[to] = renew(holds[to]);
	}
	const cycles = known.cycles.length > 0 ? cyclesOf(waits) : known.cycles;
	return { ...known, edges: renew(known.edges), waits, holds, cycles };
}

/** What still holds a task back: its own blockers and, unless it is under way, those of its section. */
export function blockers(graph: Graph, index: number): readonly Edge[] {
	const { tasks } = graph.document;
	const task = tasks[index] as Task;
	const ofSection = isClosed(task) || task.status === 'in-progress' ? NONE : edgesOfTask(graph.document, task);
	return [...ownBlockers(graph, index), ...ofSection];
}

/** What the section of a task waits for. */
export function edgesOfTask(document: TaskDocument, { section }: Task): readonly Edge[] {
	return edgesOfSections(document)[section] ?? NONE;
}

/** The dependencies of a task that are neither done nor cancelled, those that nothing answers to included, unless they are said to be done. */
export function ownBlockers(graph: Graph, task: number): readonly Edge[] {
	const { tasks } = graph.document;
	return graph
		.waitsFor(task)
		.filter(edge => !isDoneElsewhere(edge) && (edge.to === null || !isClosed(tasks[edge.to] as Task)));
}

/** Whether an edge leads to a task that this document does not have, and that is said to be done. */
export function isDoneElsewhere({ resolution, dependency }: Edge): boolean {
	return resolution === 'missing' && dependency.isSaidDone === true;
}

const NONE: readonly Edge[] = [];

/** One edge for each pair of tasks (or missing name): a certain one before an inferred one, else the first stated. */
function distinctEdges(edges: readonly Edge[]): Iterable<Edge> {
	const distinct = new Map<string | Edge, Edge>();
	const isBlocking = edges.some(({ dependency }) => dependency.direction === 'blocks');
	for (let at = 0; at < edges.length; at++) {
		const edge = edges[at] as Edge;
		// Nothing equals the only edge of a task, as long as no other task can state it.
		if (!isBlocking && edges[at - 1]?.statedBy !== edge.statedBy && edges[at + 1]?.statedBy !== edge.statedBy) {
			distinct.set(edge, edge);
			continue;
		}
		const name = `"${edge.dependency.id.toLowerCase()}`;
		const key = `${edge.from ?? name}>${edge.to ?? name}`;
		const known = distinct.get(key);
		if (!known || (known.dependency.certainty === 'inferred' && edge.dependency.certainty === 'certain'))
			distinct.set(key, edge);
	}
	return distinct.values();
}

/** A dependency of a parent holds its subtasks back too, except where it leads into its own family. */
function isReady(document: TaskDocument, waitsFor: (task: number) => readonly Edge[], index: number): boolean {
	const task = document.tasks[index];
	if (task?.status !== 'open' || edgesOfTask(document, task).length > 0) return false;
	if (task.parent === null && waitsFor(index).length === 0) return true;
	for (const holder of withParents(document, task))
		for (const edge of waitsFor(holder.index)) {
			if (isDoneElsewhere(edge)) continue;
			const blocker = taskAt(document, edge.to);
			if (!blocker) return false;
			const isOwn = holder !== task && withParents(document, blocker).includes(holder);
			if (!isClosed(blocker) && !isOwn) return false;
		}
	return true;
}
