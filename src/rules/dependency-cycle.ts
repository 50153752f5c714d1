import type { TaskDocument } from '../model/document';
import { taskAt } from '../model/document';
import type { Cycle } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { pathShown } from './pathShown';
import type { Finding, Related } from './rule';
import { defineRule } from './rule';
import { sectionsInCircles } from './waitingSections';
import { takenOut } from './withoutDependency';

/** Tasks that wait for each other, once for each knot. */
export const dependencyCycle = defineRule({
	id: 'dependency-cycle',
	description: 'Tasks that wait for each other, so that none can begin.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const cycle of graph.cycles) {
			const finding = report(document, cycle);
			if (finding) yield finding;
		}
		yield* sectionsInCircles(document);
	},
});

/** So many ways out of one cycle are offered. */
const MOST_FIXES = 20;

function report(document: TaskDocument, cycle: Cycle): Finding | null {
	const [first, ...others] = cycle.edges;
	if (!first) return null;
	const inPath = new Set(cycle.path);
	const around = cycle.members.filter(index => !inPath.has(index)).map(index => document.tasks[index] as Task);
	return {
		span: first.dependency.span,
		certainty: cycle.inferred ? 'inferred' : 'certain',
		message: message('Tasks {0} wait for each other.', pathShown(cycle.path.map(index => name(document, index)))),
		related: [
			...others.map(
				({ from, to, dependency }): Related => ({
					span: dependency.span,
					message: message('Task {0} waits for task {1} here.', name(document, from), name(document, to)),
				}),
			),
			...around.map(
				(task): Related => ({
					span: nameSpan(task),
					message: message('Task {0} belongs to the same knot.', nameOf(task)),
				}),
			),
		],
		fixes: cycle.edges
			.slice(0, MOST_FIXES)
			.flatMap(edge =>
				takenOut(
					document,
					edge,
					message('Let task {0} begin without task {1}', name(document, edge.from), name(document, edge.to)),
				),
			),
	};
}

function name(document: TaskDocument, index: number | null): string {
	const task = taskAt(document, index);
	return task ? nameOf(task) : '';
}
