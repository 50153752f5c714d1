import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Edge, Graph } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Dependency, Task } from '../model/task';
import { groupBy } from '../util/append';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { textAt, spanAt } from '../util/span';
import type { Finding, Fix } from './rule';
import { defineRule, suggestion } from './rule';

/** A dependency that a line beneath a task names and its slot or field leaves out. */
export const undeclaredDependency = defineRule({
	id: 'undeclared-dependency',
	description: 'A line beneath a task names a dependency that its slot or field leaves out.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document, graph }) {
		const some = new Set<number>();
		for (const { statedBy, dependency } of graph.edges) if (!isDeclared(dependency)) some.add(statedBy);
		for (const [index, edges] of groupBy(
			graph.edges.filter(({ statedBy }) => some.has(statedBy)),
			({ statedBy }) => statedBy,
		)) {
			const task = document.tasks[index] as Task;
			const declared = edges.filter(({ dependency }) => isDeclared(dependency));
			if (task.dependsOnNone === null && declared.length === 0) continue;
			const known = new Set(declared.map(target));
			const many = new Set<number>();
			for (const edge of edges) {
				const { dependency } = edge;
				if (isDeclared(dependency) || known.has(target(edge)) || target(edge) === index) continue;
				known.add(target(edge));
				// What nothing has is the business of `unknown-dependency`.
				if (dependency.source === 'prose' && edge.resolution === 'missing') continue;
				// A word for many tasks is one to look at, and what a task blocks is declared where it says so.
				if (dependency.isOfMany && (dependency.direction === 'blocks' || many.has(dependency.span.start))) continue;
				if (dependency.isOfMany) many.add(dependency.span.start);
				yield report(document, graph, task, edge, declared);
			}
		}
	},
});

function isDeclared({ source }: Dependency): boolean {
	return source !== 'detail' && source !== 'prose';
}

/** The task at the other end or, where there is none, its name. */
function target({ from, to, statedBy, dependency }: Edge): number | string {
	return (from === statedBy ? to : from) ?? dependency.id.toLowerCase();
}

function report(document: TaskDocument, graph: Graph, task: Task, edge: Edge, declared: readonly Edge[]): Finding {
	const { span, id, certainty } = edge.dependency;
	const place = task.dependsOnNone ?? (declared[0] as Edge).dependency.span;
	const says =
		declared.length > 0 ? declared.map(({ dependency }) => dependency.id).join(', ') : textAt(document, place);
	const other = document.tasks[graph.resolve(id)[0] ?? -1];
	const named = other?.id ?? id;
	return {
		span,
		certainty,
		message:
			document.text[place.start - 1] === '['
				? message("Task {0}'s slot says {1}, this line says task {2}.", nameOf(task), says, named)
				: message("Task {0}'s dependencies say {1}, this line says task {2}.", nameOf(task), says, named),
		related: [{ span: place, message: message('Task {0} states its dependencies here.', nameOf(task)) }],
		// What is part of a cycle had better be taken out than written down.
		fixes:
			edge.dependency.direction === 'blocks' || isInCycle(graph, edge) ? [] : declaration(document, task, id, declared),
	};
}

function isInCycle(graph: Graph, { from, to }: Edge): boolean {
	const knots = knotsOf(graph);
	return from !== null && to !== null && knots.has(from) && knots.get(from) === knots.get(to);
}

/** Which cycle each task belongs to, if any. */
const knotsOf = remembered(
	({ cycles }: Graph) => new Map(cycles.flatMap(({ members }, at) => members.map(index => [index, at] as const))),
);

/** Writes the dependency where the task declares them, as the document spells its like. */
function declaration(document: TaskDocument, task: Task, id: string, declared: readonly Edge[]): readonly Fix[] {
	const last = declared.at(-1)?.dependency;
	const title = message('Add task {0} to the dependencies', id);
	if (last) {
		const named = textAt(document, last.span).replace(last.id, () => id);
		const end = spanAt(last.span.end);
		return [suggestion(title, [replacement(document, end, `, ${named}`)])];
	}
	if (!task.dependsOnNone) return [];
	return [suggestion(title, [replacement(document, task.dependsOnNone, spelled(document, id))])];
}

function spelled(document: TaskDocument, id: string): string {
	for (const { dependencies } of document.tasks)
		for (const dependency of dependencies)
			if (isDeclared(dependency)) return textAt(document, dependency.span).replace(dependency.id, () => id);
	return id;
}
