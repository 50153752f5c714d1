import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { nearest } from './nearest';
import type { Finding, Fix } from './rule';
import { defineRule } from './rule';

/** A dependency on an id that nothing has, or that several tasks have. */
export const unknownDependency = defineRule({
	id: 'unknown-dependency',
	description: 'A dependency on a task that this document does not have.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		const ids = document.tasks.flatMap(({ id }) => id ?? []);
		for (const edge of graph.edges) {
			if (edge.resolution === 'missing') yield missing(document, edge, ids);
			else if (edge.resolution === 'ambiguous') yield ambiguous(document, edge, graph.resolve(edge.dependency.id));
		}
	},
});

function missing(document: TaskDocument, { dependency }: Edge, ids: readonly string[]): Finding {
	const { id, span, certainty } = dependency;
	const near = nearest(id, ids, 2);
	return {
		span,
		certainty,
		message:
			near.length > 0
				? message('No task {0} in this document. Nearest: {1}.', id, near.join(', '))
				: message('No task {0} in this document.', id),
		fixes: near.map(
			(other): Fix => ({
				title: message('Write {0}', other),
				safe: false,
				edits: [replacement(document.text, idIn(document, span, id), other)],
			}),
		),
	};
}

function ambiguous(document: TaskDocument, { dependency }: Edge, tasks: readonly number[]): Finding {
	const { id, span, certainty } = dependency;
	const found = tasks.flatMap(index => document.tasks[index] ?? []);
	return {
		span,
		certainty,
		severity: 'warning',
		message: message(
			'Task {0} can mean any of those on lines {1}: give each its own id.',
			id,
			found.map(({ line }) => line + 1).join(', '),
		),
		related: found.map(task => ({
			span: task.idSpan ?? task.titleSpan,
			message: message('Task {0} is here: {1}.', id, task.title),
		})),
	};
}

/** Where the id itself stands in the words that name it: `24` in `Task #24`. */
function idIn(document: TaskDocument, span: Span, id: string): Span {
	const at = document.text.slice(span.start, span.end).lastIndexOf(id);
	return at === -1 ? span : { start: span.start + at, end: span.start + at + id.length };
}
