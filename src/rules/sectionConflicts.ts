import type { Legend, TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import { isClosed, type Status, type StatusMark, type Task } from '../model/task';
import { append, countUp } from '../util/append';
import { message } from '../util/message';
import { type Finding } from './rule';
import { changeTo, markText } from './statusMessage';

/** Tasks whose own mark contradicts what their section is called (`Completed tasks`), where most of those beside them agree with it. */
export function* sectionConflicts(document: TaskDocument): Iterable<Finding> {
	const { sections, tasks, legend } = document;
	if (!sections.some(({ status }) => status !== null)) return;
	const named: (number | null)[] = [];
	for (const { index, parent, status } of sections)
		named.push(status ? index : parent === null ? null : (named[parent] ?? null));
	const found = new Map<number, { readonly task: Task; readonly mark: StatusMark }[]>();
	const agreeing = new Map<number, number>();
	for (const task of tasks) {
		const section = named[task.section] ?? null;
		const called = section === null ? null : (sections[section]?.status ?? null);
		if (section === null || called === null || task.kind !== 'task') continue;
		const mark = contradicts(task, called) ? markOf(task, called, legend) : null;
		if (mark === null) countUp(agreeing, section);
		else if (mark) append(found, section, { task, mark });
	}
	for (const [index, wrong] of found) {
		const section = sections[index];
		if (!section?.status || wrong.length > (agreeing.get(index) ?? 0)) continue;
		for (const { task, mark } of wrong) {
			yield {
				span: mark.span,
				message: message(
					'Task {0} says {1} here, but stands under “{2}”.',
					nameOf(task),
					markText(document, mark),
					section.title,
				),
				related: [{ span: section.titleSpan, message: message('Its section is called so here.') }],
				fixes: [changeTo(section.status, task)],
			};
		}
	}
}

/** Whether a task is done where its section says that it is not, or the other way round. */
function contradicts(task: Task, called: Status): boolean {
	return called !== 'cancelled' && task.status !== 'cancelled' && isClosed(task) !== (called === 'done');
}

/** The mark by which it says so. A box under `Pending` may be ticked before its line is moved; `[-]` may say that a task was dropped. */
function markOf({ marks }: Task, called: Status, { statuses }: Legend): StatusMark | undefined {
	return marks.find(
		({ source, status, text }) =>
			status !== null &&
			(status === 'done') !== (called === 'done') &&
			(source !== 'box' || (called === 'done' && (text !== '-' || statuses.has(text)))),
	);
}
