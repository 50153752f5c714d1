import { nameOf } from '../model/nameOf';
import { isClosed, type Task } from '../model/task';
import { message } from '../util/message';
import { awaitedAt } from './awaitedAt';
import { namesOf } from './idRuns';
import { defineRule } from './rule';
import { statusPlace, changeTo } from './statusMessage';
import { isWork } from './subtasksOf';
import { sectionsDoneBefore } from './waitingSections';

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
			for (const { span, certainty, others } of awaitedAt(document, task, graph.waitsFor(index), isUnfinished))
				yield {
					span,
					certainty,
					message: message(
						others.length === 1
							? 'Task {0} is done, but task {1}, which it depends on, is not.'
							: 'Task {0} is done, but tasks {1}, which it depends on, are not.',
						nameOf(task),
						namesOf(others),
					),
					related: others.slice(0, 10).map(statusPlace),
					fixes: [...others.slice(0, 3).map(other => changeTo('done', other)), changeTo('open', task)],
				};
		}
		yield* sectionsDoneBefore(document);
	},
});

function isUnfinished(task: Task): boolean {
	return !isClosed(task);
}
