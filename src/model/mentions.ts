import { append } from '../util/append';
import { lastWhere } from '../util/lastWhere';
import { pushAll } from '../util/pushAll';
import { remembered } from '../util/remembered';
import { contains, overlaps, type Span, touches, byPlace, textAt } from '../util/span';
import { sectionAt, type TaskDocument } from './document';
import type { Graph } from './graph';
import type { Dependency, Task } from './task';

/** A place that names a task. */
export interface Mention {
	/** All of it: `Task #24`, each number of `Task #32,68`, `T012`. */
	readonly span: Span;
	/** The id alone; null for a whole range, which means the ids between its ends without writing them. */
	readonly idSpan: Span | null;
	/** The id as it is spelled there; of a range the first between its ends. */
	readonly id: string;
	/** Indices of the tasks it means; none when nothing is called so, several when it is not clear which, or for a range. */
	readonly tasks: readonly number[];
	/** `definition` where the task itself is written, in each of its listings; `claim` in a stated list of ids. */
	readonly kind: 'definition' | 'dependency' | 'reference' | 'claim';
}

/** Every place of a document that names a task. */
export interface Mentions {
	/** What is named at an offset, its edges included; an id before the range that it is an end of. */
	readonly at: (offset: number) => Mention | null;
	/** The places that mean a task, or may mean it, in document order. */
	readonly of: (task: number) => readonly Mention[];
}

/** The mentions of a document; those of a task are worked out once for a graph. */
export function mentions(graph: Graph): Mentions {
	const { lines } = graph.document;
	return {
		// A mention stands on one line, so those of the others need not be looked at.
		at: offset => {
			const { written, ranges } = gather(graph, lines.around(offset));
			return touching(written, offset) ?? touching(ranges, offset);
		},
		of: task => mentionsByTask(graph).get(task) ?? [],
	};
}

const mentionsByTask = remembered((graph: Graph): ReadonlyMap<number, readonly Mention[]> => {
	const { written, ranges } = gather(graph, { start: 0, end: graph.document.text.length });
	const byTask = new Map<number, Mention[]>();
	for (const mention of [...written, ...ranges].sort((a, b) => a.span.start - b.span.start))
		for (const task of mention.tasks) append(byTask, task, mention);
	return byTask;
});

/** What is named in a stretch of text, in its order. */
function gather(
	graph: Graph,
	within: Span,
): { readonly written: readonly Mention[]; readonly ranges: readonly Mention[] } {
	const all = [
		...definitions(graph.document, within),
		...dependencies(graph, within),
		...references(graph, within),
		...claimed(graph, within),
	];
	const byStart = distinct(all).sort(byPlace);
	return {
		written: byStart.filter(({ idSpan }) => idSpan !== null),
		ranges: wholeRanges(byStart.filter(({ idSpan }) => idSpan === null)),
	};
}

function definitions({ tasks, text }: TaskDocument, within: Span): readonly Mention[] {
	const found: Mention[] = [];
	for (const task of tasks) {
		if (task.id === null) continue;
		const { idSpan, otherPlaces } = task;
		if (idSpan && contains(within, idSpan)) found.push(definition(task, idSpan, text));
		for (const place of otherPlaces)
			if (place.idSpan && contains(within, place.idSpan)) found.push(definition(task, place.idSpan, text));
	}
	return found;
}

function definition({ names, index }: Task, idSpan: Span, text: string): Mention {
	const { start, end } = idSpan;
	// `Task 9` as a whole is the name where the line is written so.
	const before = text.slice(Math.max(0, start - 24), end).toLowerCase();
	const lengths = names.filter(name => before.endsWith(name.toLowerCase())).map(({ length }) => length);
	const span = { start: Math.min(start, end - Math.max(0, ...lengths)), end };
	return { span, idSpan, id: text.slice(start, end), tasks: [index], kind: 'definition' };
}

function dependencies(graph: Graph, within: Span): readonly Mention[] {
	const found: Mention[] = [];
	const add = (task: number, dependency: Dependency, named: number | null): void => {
		if (contains(within, dependency.span)) found.push(ofDependency(graph, task, dependency, named));
	};
	for (const { from, to, statedBy, dependency } of graph.edges)
		add(statedBy, dependency, from === statedBy ? to : from);
	for (const { index, otherPlaces } of graph.document.tasks)
		for (const place of otherPlaces) for (const each of place.dependencies) add(index, each, null);
	return found;
}

function ofDependency(graph: Graph, task: number, { id, span }: Dependency, named: number | null): Mention {
	const meant = named === null ? graph.resolveFrom(task, id) : [named];
	return { span, idSpan: idIn(graph.document, span, id), id, tasks: meant, kind: 'dependency' };
}

function references(graph: Graph, within: Span): readonly Mention[] {
	const { document } = graph;
	const found = document.references.filter(({ span }) => contains(within, span));
	return found.map(({ id, span, task }) => ({
		span,
		idSpan: idIn(document, span, id),
		id,
		tasks: task === null ? graph.resolveIn(sectionAt(document, span.start).index, id) : graph.resolveFrom(task, id),
		kind: 'reference',
	}));
}

/** The ids that a claim names one by one: `Completed tasks: 1–16, 18`. */
function claimed(graph: Graph, within: Span): readonly Mention[] {
	const { document } = graph;
	const found: Mention[] = [];
	for (const claim of document.claims) {
		if ((claim.type !== 'count' && claim.type !== 'range') || claim.ids === null || !overlaps(within, claim.span))
			continue;
		const known = new Set(claim.ids.map(id => id.toLowerCase()));
		const text = textAt(document, claim.span);
		for (const { 0: id, index } of text.matchAll(/(?:(?<![A-Za-z])[A-Za-z]+)?-?\d+(?:\.\d+)*/g)) {
			const span = { start: claim.span.start + index, end: claim.span.start + index + id.length };
			const tasks = known.has(id.toLowerCase()) ? graph.resolveIn(claim.scope.section, id) : [];
			if (tasks.length > 0) found.push({ span, idSpan: span, id, tasks, kind: 'claim' });
		}
	}
	return found;
}

/** Where an id is spelled at the end of what names it; null for one that lies between the ends of a range. */
function idIn({ text }: TaskDocument, span: Span, id: string): Span | null {
	const start = span.end - id.length;
	return text.slice(start, span.end) === id ? { start, end: span.end } : null;
}

/** One mention for each place, the first of those that end together; what lies in a range goes with its task. */
function distinct(all: readonly Mention[]): Mention[] {
	const ends = new Set<number>();
	return all.filter(({ span, idSpan }) => idSpan === null || (!ends.has(span.end) && ends.add(span.end)));
}

/** Mentions between the ends of ranges, as one for each range. */
function wholeRanges(between: readonly Mention[]): readonly Mention[] {
	const ranges: (Mention & { readonly tasks: number[] })[] = [];
	for (const mention of between) {
		const last = ranges.at(-1);
		if (last && contains(last.span, mention.span)) pushAll(last.tasks, mention.tasks);
		else ranges.push({ ...mention, tasks: [...mention.tasks] });
	}
	return ranges;
}

function touching(sorted: readonly Mention[], offset: number): Mention | null {
	const last = lastWhere(sorted.length, at => (sorted[at] as Mention).span.start <= offset);
	const found = sorted[last];
	if (found && touches(found.span, offset)) return found;
	const before = sorted[last - 1];
	return before && touches(before.span, offset) ? before : null;
}
