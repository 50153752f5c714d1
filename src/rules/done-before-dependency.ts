import { nameOf } from '../model/nameOf';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { defineRule, statusFix } from './rule';
import { statusPlace } from './statusMessage';
import { isWork } from './subtasksOf';

/** A task that is done although one that it depends on is not. */
export const doneBeforeDependency = defineRule({
	id: 'done-before-dependency',
	description: 'A task that is done, though it depends on one that is not.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const index of graph.waiting) {
			const task = document.tasks[index];
			if (task?.status !== 'done' || !isWork(task)) continue;
			for (const { to, dependency } of graph.waitsFor(task.index)) {
				const other = to === null ? undefined : document.tasks[to];
				if (!other || other === task || other.kind === 'range' || isClosed(other)) continue;
				yield {
					span: dependency.span,
					certainty: dependency.certainty,
					message: message('Task {0} is done, but task {1}, which it depends on, is not.', nameOf(task), nameOf(other)),
					related: [statusPlace(other)],
					fixes: [
						statusFix(message('Complete task {0}', nameOf(other)), other, 'done'),
						statusFix(message('Reopen task {0}', nameOf(task)), task, 'open'),
					],
				};
			}
		}
	},
});
