import { blockers } from '../model/graph';
import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { defineRule } from './rule';
import { statusPlace } from './statusMessage';

/** A stated next action that is finished or can't begin yet. */
export const staleNext = defineRule({
	id: 'stale-next',
	description: 'A stated next step that is finished already, or that waits for something else.',
	severity: 'information',
	fixable: 'no',
	*check({ document, graph }) {
		// A list of next steps is an order of work: what stands further up is done first.
		const before = new Set<number>();
		for (const claim of document.claims) {
			if (claim.type !== 'next') continue;
			const tasks = claim.ids.flatMap(id => {
				const found = graph.resolve(id);
				return found.length === 1 ? (document.tasks[found[0] as number] ?? []) : [];
			});
			for (const task of tasks) before.add(task.index);
			const finished = tasks.filter(({ status }) => status === 'done' || status === 'cancelled');
			const named = finished[0];
			if (named && finished.length === tasks.length) {
				yield {
					span: claim.span,
					message:
						named.status === 'done'
							? message('Names task {0} as a next step; it is done.', finished.map(nameOf).join(', '))
							: message('Names task {0} as a next step; it is cancelled.', finished.map(nameOf).join(', ')),
					related: [statusPlace(named)],
				};
				continue;
			}
			const waiting = tasks
				.filter(({ status }) => status === 'open' || status === 'blocked')
				.flatMap(task => {
					const held = blockers(graph, task.index).filter(({ to }) => to !== null && !before.has(to));
					return held.length > 0 ? [{ task, held }] : [];
				})[0];
			if (waiting)
				yield {
					span: claim.span,
					message: message(
						'Names task {0} as a next step; it waits for {1}.',
						nameOf(waiting.task),
						waiting.held.map(({ to }) => nameOf(document.tasks[to as number] as Task)).join(', '),
					),
					related: waiting.held.map(({ to, dependency }) => ({
						span: dependency.span,
						message: message(
							'Task {0} waits for task {1} here.',
							nameOf(waiting.task),
							nameOf(document.tasks[to as number] as Task),
						),
					})),
				};
		}
	},
});
