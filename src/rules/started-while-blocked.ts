import type { Graph } from '../model/graph';
import { blockers } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { defineRule, statusFix } from './rule';
import { statusPlace } from './statusMessage';
import { isWork } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A task in progress that depends on one that is not done. */
export const startedWhileBlocked = defineRule({
	id: 'started-while-blocked',
	description: 'A task that is in progress, though it depends on one that is not done.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const task of tasksWith(document, 'in-progress')) {
			if (!isWork(task)) continue;
			for (const { to, dependency } of blockers(graph, task.index)) {
				const other = to === null ? undefined : (document.tasks[to] as Task);
				if (!other || other === task || other.kind === 'range' || waitForEachOther(graph, task, other)) continue;
				yield {
					span: dependency.span,
					certainty: dependency.certainty,
					message: message(
						'Task {0} is in progress, but task {1}, which it depends on, is not done.',
						nameOf(task),
						nameOf(other),
					),
					related: [statusPlace(other)],
					fixes: [statusFix(message('Mark task {0} as blocked', nameOf(task)), task, 'blocked')],
				};
			}
		}
	},
});

/** Such tasks are the business of `dependency-cycle`. */
function waitForEachOther({ cycles }: Graph, task: Task, other: Task): boolean {
	return cycles.some(({ members }) => members.includes(task.index) && members.includes(other.index));
}
