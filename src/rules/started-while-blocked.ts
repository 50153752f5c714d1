import type { Graph } from '../model/graph';
import { ownBlockers } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { awaitedAt } from './awaitedAt';
import { namesOf } from './idRuns';
import { defineRule } from './rule';
import { statusPlace, changeTo } from './statusMessage';
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
			const isMeant = (other: Task): boolean => !waitForEachOther(graph, task, other);
			for (const { span, certainty, others } of awaitedAt(document, task, ownBlockers(graph, task.index), isMeant))
				yield {
					span,
					certainty,
					message: message(
						others.length === 1
							? 'Task {0} is in progress, but task {1}, which it depends on, is not done.'
							: 'Task {0} is in progress, but tasks {1}, which it depends on, are not done.',
						nameOf(task),
						namesOf(others),
					),
					related: others.slice(0, 10).map(statusPlace),
					fixes: [changeTo('blocked', task)],
				};
		}
	},
});

/** Such tasks are the business of `dependency-cycle`. */
function waitForEachOther({ cycles }: Graph, task: Task, other: Task): boolean {
	return cycles.some(({ members }) => members.includes(task.index) && members.includes(other.index));
}
