import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Dependency, OtherPlace, Said, Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { sumOf } from '../util/sum';
import { changeFix, type Finding } from './rule';

/** What two places of one task say differently: owners, estimate, dependencies. A place that says nothing contradicts nothing. */
export function* placeConflicts(document: TaskDocument, graph: Graph, task: Task): Iterable<Finding> {
	const split = splitPlaces(task);
	for (const place of task.otherPlaces) {
		const estimates = split.has(place) ? null : estimatesOf(task, place);
		for (const pair of [ownersOf(document, task, place), estimates, dependenciesOf(graph, task, place)])
			if (pair) yield report(document, task, pair);
	}
}

/** The places in several rows, one below the other, whose estimates make up that of the task. */
function splitPlaces({ estimate, otherPlaces }: Task): ReadonlySet<OtherPlace> {
	const split = new Set<OtherPlace>();
	if (!estimate) return split;
	let rows: OtherPlace[] = [];
	for (const [at, place] of otherPlaces.entries()) {
		rows.push(place);
		if (otherPlaces[at + 1]?.line === place.line + 1) continue;
		const sum = (side: 'minHours' | 'maxHours') => sumOf(rows, row => row.estimate?.[side] ?? 0);
		if (rows.length > 1 && sum('minHours') <= estimate.maxHours && estimate.minHours <= sum('maxHours'))
			for (const row of rows) split.add(row);
		rows = [];
	}
	return split;
}

/** The same fact in the task's first place and in another. */
interface Pair {
	readonly first: Span;
	readonly other: Span;
	/** Whether one may simply be written over the other. */
	readonly isPlain: boolean;
	/** Whether both may be right: beside a finished task often stands what it took. */
	readonly isMild: boolean;
}

function report(document: TaskDocument, task: Task, { first, other, isPlain, isMild }: Pair): Finding {
	const said = textOf(document, first);
	const line = lineOf(document, first) + 1;
	return {
		span: other,
		message: message('Task {0} says {1} here, but {2} on line {3}.', nameOf(task), textOf(document, other), said, line),
		related: [{ span: first, message: message('Task {0} says {1} here.', nameOf(task), said) }],
		fixes: isPlain ? [changeFix(replacement(document, other, said))] : [],
		...(isMild ? { severity: 'information' } : {}),
	};
}

function ownersOf(document: TaskDocument, task: Task, place: OtherPlace): Pair | null {
	if (task.owners.length === 0 || place.owners.length === 0 || task.owners === place.owners) return null;
	const [here, there] = [task.owners, place.owners].map(owners => owners.map(({ value }) => fullName(document, value)));
	const isSame = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
		a.every(name => b.some(other => other === name || other.startsWith(name) || name.startsWith(other)));
	if (isSame(here, there) && isSame(there, here)) return null;
	const isPlain = task.owners.length === 1 && place.owners.length === 1;
	return { first: across(document, task.owners), other: across(document, place.owners), isPlain, isMild: false };
}

/** `BE` is `backend` where the document's legend says so. */
function fullName({ legend }: TaskDocument, owner: string): string {
	return (legend.owners.get(owner) ?? owner).toLowerCase();
}

function estimatesOf({ estimate, status }: Task, place: OtherPlace): Pair | null {
	if (!estimate || !place.estimate || estimate === place.estimate) return null;
	const isSame = estimate.minHours <= place.estimate.maxHours && place.estimate.minHours <= estimate.maxHours;
	return isSame ? null : { first: estimate.span, other: place.estimate.span, isPlain: true, isMild: status === 'done' };
}

function dependenciesOf(graph: Graph, task: Task, place: OtherPlace): Pair | null {
	const { document } = graph;
	const here = stated(task.dependencies);
	const there = stated(place.dependencies);
	if (here.length > 0 && there.length > 0) {
		const [own, other] = [here, there].map(list => targets(graph, list));
		return own === other || task.dependencies === place.dependencies
			? null
			: { first: across(document, here), other: across(document, there), isPlain: false, isMild: false };
	}
	if (here.length > 0 && place.dependsOnNone)
		return { first: across(document, here), other: place.dependsOnNone, isPlain: false, isMild: false };
	if (there.length > 0 && task.dependsOnNone && task.dependencies !== place.dependencies)
		return { first: task.dependsOnNone, other: across(document, there), isPlain: false, isMild: false };
	return null;
}

function stated(dependencies: readonly Dependency[]): readonly Dependency[] {
	return dependencies.filter(
		({ certainty, direction, source }) =>
			certainty === 'certain' && direction === 'waits-for' && source !== 'detail' && source !== 'prose',
	);
}

function targets(graph: Graph, dependencies: readonly Dependency[]): string {
	const found = dependencies.map(({ id }) => String(graph.resolve(id)[0] ?? id.toLowerCase()));
	return [...new Set(found)].sort().join();
}

/** From the first to the last of what stands in one slot, cell or field. */
function across({ lines }: TaskDocument, said: readonly (Said<string> | Dependency)[]): Span {
	const { span: first, source } = said[0] as Said<string> | Dependency;
	const line = lines.lineAt(first.start);
	const ends = said
		.filter(each => each.source === source && lines.lineAt(each.span.start) === line)
		.map(({ span }) => span.end);
	return { start: first.start, end: Math.max(first.end, ...ends) };
}

function textOf({ text }: TaskDocument, { start, end }: Span): string {
	return text.slice(start, end);
}
