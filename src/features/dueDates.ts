import type { TaskDocument } from '../model/document';
import { isClosed, type Task } from '../model/task';
import { type Message, message } from '../util/message';

/** How a due date lies to today: `closed` for a task that is done or cancelled, whenever it was due; null for one without a date. */
export type DueTime = 'overdue' | 'today' | 'week' | 'later' | 'closed' | null;

/** So many days ahead are near. */
const NEAR = 7;

/** How a task's due date lies to today (`2026-01-05`). */
export function dueTime(task: Task, today: string): DueTime {
	if (isClosed(task)) return 'closed';
	if (!task.due) return null;
	const days = daysLeft(task, today) ?? Number.POSITIVE_INFINITY;
	if (days < 0) return 'overdue';
	if (days === 0) return 'today';
	return days <= NEAR ? 'week' : 'later';
}

/** When an unfinished task is due, in few words: how near it is, and the date only of what is later; null for one without a date. */
export function dueWords(task: Task, today: string): Message | null {
	if (!task.due || isClosed(task)) return null;
	const days = daysLeft(task, today);
	const near = nearWords(days);
	if (near && days !== null && days < 0) return near;
	return message('due {0}', near ?? task.due.value);
}

/** The date by which a task is due, and how near it is; null for one without a date. */
export function dueFact(task: Task, today: string): Message | null {
	if (!task.due) return null;
	const near = isClosed(task) ? null : nearWords(daysLeft(task, today));
	return near ? message('due {0} ({1})', task.due.value, near) : message('due {0}', task.due.value);
}

function nearWords(days: number | null): Message | null {
	if (days === null || days > NEAR) return null;
	if (days > 1) return message('in {0} days', days);
	if (days === 1) return message('tomorrow');
	if (days === 0) return message('today');
	return days === -1 ? message('1 day overdue') : message('{0} days overdue', -days);
}

/** How many unfinished tasks and subtasks are overdue; null for none. */
export function overdueSummary({ tasks }: TaskDocument, today: string): Message | null {
	const overdue = tasks.filter(task => isCounted(task) && dueTime(task, today) === 'overdue').length;
	return overdue === 0 ? null : message('{0} overdue', overdue);
}

function isCounted({ kind }: Task): boolean {
	return kind === 'task' || kind === 'subtask';
}

/** What tasks of a due time are called together. */
export function dueLabel(time: DueTime): Message {
	switch (time) {
		case 'overdue':
			return message('Overdue');
		case 'today':
			return message('Due today');
		case 'week':
			return message('Due within 7 days');
		case 'later':
			return message('Due later');
		case 'closed':
			return message('Finished');
		case null:
			return message('No due date');
	}
}

/** Days from today until a task is due, negative when that is over; null where either is unknown. */
function daysLeft({ due }: Task, today: string): number | null {
	const days = due ? Math.round((Date.parse(due.value) - Date.parse(today)) / DAY) : Number.NaN;
	return Number.isNaN(days) ? null : days;
}

const DAY = 24 * 60 * 60 * 1000;
