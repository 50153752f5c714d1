import { replacement } from '../edits/textEdit';
import type { NextClaim } from '../model/claims';
import { inSection } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { Section, TaskDocument } from '../model/document';
import { ownBlockers } from '../model/graph';
import { nameOf } from '../model/nameOf';
import { next } from '../model/next';
import { tasksWithin } from '../model/population';
import { isClosed, type Task } from '../model/task';
import { tasksNamed } from '../model/tasksNamed';
import { message } from '../util/message';
import { defineRule, type Fix, type Related, suggestion } from './rule';
import { statusPlace } from './statusMessage';

/** A stated next action that is finished or can't begin yet. */
export const staleNext = defineRule({
	id: 'stale-next',
	description: 'A stated next step that is finished already, or that waits for something else.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document, graph }) {
		let ready: readonly Task[] | null = null;
		const fixesFor = (claim: NextClaim): readonly Fix[] => {
			ready ??= next(graph).map(({ task }) => task);
			return rewrite(document, claim, ready);
		};
		// A list of next steps is an order of work: what stands further up is done first.
		const before = new Set<number>();
		for (const claim of claimsOf(document, 'next')) {
			if (claim.section !== undefined) {
				if (isFinished(document, claim.section) && !isTicked(document, claim))
					yield {
						span: claim.span,
						message: message('Names {0} as a next step; all its tasks are done.', claim.text),
						related: placeOf(document, claim.section),
					};
				continue;
			}
			const titled = claim.task === undefined ? undefined : document.tasks[claim.task];
			const tasks = titled ? [titled] : tasksNamed(document, graph.resolve, claim.ids);
			if (!claim.said) for (const task of tasks) before.add(task.index);
			const finished = tasks.filter(isClosed);
			const named = finished[0];
			if (named && finished.length === tasks.length) {
				if (isTicked(document, claim) || (claim.said && named.status === 'cancelled')) continue;
				if (claim.said) {
					const names = finished.map(nameOf).join(', ');
					const text =
						claim.said === 'pending'
							? message('Lists task {0} as pending; it is done.', names)
							: message('Names task {0} as under way; it is done.', names);
					yield { span: claim.span, message: text, related: [statusPlace(named)] };
					continue;
				}
				yield {
					span: claim.span,
					message:
						named.status === 'done'
							? message('Names task {0} as a next step; it is done.', finished.map(nameOf).join(', '))
							: message('Names task {0} as a next step; it is cancelled.', finished.map(nameOf).join(', ')),
					related: [statusPlace(named)],
					fixes: fixesFor(claim),
				};
				continue;
			}
			if (claim.said || tasks.length > 1) continue;
			const waiting = tasks
				.filter(({ status }) => status === 'open' || status === 'blocked')
				.flatMap(task => {
					const held = ownBlockers(graph, task.index).filter(({ to }) => to !== null && !before.has(to));
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
					fixes: fixesFor(claim),
				};
		}
	},
});

/** Whether all tasks of a section are done, or cancelled. */
function isFinished(document: TaskDocument, section: number): boolean {
	const tasks = tasksWithin(document, inSection(section));
	return tasks.some(({ status }) => status === 'done') && tasks.every(isClosed);
}

function placeOf({ sections }: TaskDocument, section: number): readonly Related[] {
	const { titleSpan } = sections[section] as Section;
	return [{ span: titleSpan, message: message('It stands here.') }];
}

/** The best of what can be done now takes its place, with its title where that stands behind the id. */
function rewrite(
	{ text, lines, tasks }: TaskDocument,
	{ span, ids }: NextClaim,
	ready: readonly Task[],
): readonly Fix[] {
	const [id, ...others] = ids;
	const task = ready.find(each => each.id !== null && each.kind === 'task');
	const written = text.slice(span.start, span.end);
	if (id === undefined || others.length > 0 || !task?.id || !written.endsWith(id)) return [];
	const { end } = lines.around(span.start);
	const behind = /^[*_]{0,2}\s*[-–—:]\s*/.exec(text.slice(span.end, end))?.[0] ?? '';
	const title = tasks.find(each => each.id === id)?.title ?? '';
	const hasTitle = title !== '' && text.startsWith(title, span.end + behind.length);
	// Other words would go on speaking of the task that was named.
	if (!hasTitle && /[\p{L}\p{N}]/u.test(text.slice(span.end, end))) return [];
	const place = hasTitle ? { start: span.start, end: span.end + behind.length + title.length } : span;
	const newText = written.slice(0, -id.length) + task.id + (hasTitle ? behind + task.title : '');
	return [suggestion(message('Name task {0} instead', task.id), [replacement({ text }, place, newText)])];
}

/** Whether an entry says itself that it is done (`1. ✅ Complete T1`). */
function isTicked({ lines, text }: TaskDocument, { span }: NextClaim): boolean {
	const { start } = lines.around(span.start);
	return /[✅☑✔✓]|\[x\]|~~/i.test(text.slice(start, span.start));
}
