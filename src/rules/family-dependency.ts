import type { TaskDocument } from '../model/document';
import { taskAt } from '../model/document';
import type { Edge } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import { parentsOf } from '../model/parentsOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import type { Finding } from './rule';
import { defineRule } from './rule';
import { takenOut } from './withoutDependency';

/** A subtask that waits for the task it is part of, or a task that names its own subtask as a dependency. */
export const familyDependency = defineRule({
	id: 'family-dependency',
	description: 'A subtask that depends on the task it is part of, or a task that depends on its own subtask.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const edge of graph.edges) {
			const from = taskAt(document, edge.from);
			const to = taskAt(document, edge.to);
			if (!from || !to || from === to) continue;
			const isPart = parentsOf(document, from).includes(to);
			if (isPart || parentsOf(document, to).includes(from)) yield report(document, edge, from, to, isPart);
		}
	},
});

function report(document: TaskDocument, edge: Edge, from: Task, to: Task, isPart: boolean): Finding {
	const { dependency } = edge;
	const names = [nameOf(from), nameOf(to)] as const;
	return {
		span: dependency.span,
		certainty: dependency.certainty,
		message: isPart
			? message('Subtask {0} waits for task {1}, which it is part of: neither can be finished first.', ...names)
			: message('Task {0} waits for its own subtask {1}, as every task does.', ...names),
		related: [{ span: nameSpan(to), message: message('Task {0} stands here.', nameOf(to)) }],
		fixes: takenOut(document, edge, message('Let task {0} begin without task {1}', ...names)),
	};
}
