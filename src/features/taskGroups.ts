import type { Counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import { priorityRank } from '../model/order';
import type { Status, Task } from '../model/task';
import { append } from '../util/append';
import { type Message, message } from '../util/message';
import { type DueTime, dueTime } from './dueDates';
import { type ExtentWords, extentWords } from './taskWords';

/** Tasks that share a priority or an owner; null for those without one. */
export interface TaskGroup {
	readonly key: string | null;
	readonly tasks: readonly Task[];
}

/** Tasks by priority: the most urgent first, priorities that no scale has after them, those without one last. */
export function byPriority(document: TaskDocument, tasks: readonly Task[]): readonly TaskGroup[] {
	const rank = (key: string | null): number => (key === null ? Number.POSITIVE_INFINITY : priorityRank(document, key));
	return group(tasks, task => task.priority).sort((a, b) => compare(rank(a.key), rank(b.key)));
}

/** Tasks by owner, in the order in which the owners first appear; a task with two owners stands under both, those without one come last. */
export function byOwner(tasks: readonly Task[]): readonly TaskGroup[] {
	const groups = group(tasks, ({ owners }) =>
		owners.length > 1 ? [...new Set(owners.map(({ value }) => value))] : (owners[0]?.value ?? null),
	);
	return groups.sort((a, b) => Number(a.key === null) - Number(b.key === null));
}

/** Tasks by status: what is under way first, then what is left, what is finished last. */
export function byStatus(tasks: readonly Task[]): readonly TaskGroup[] {
	const order: readonly Status[] = ['in-progress', 'open', 'blocked', 'done', 'cancelled'];
	const rank = ({ key }: TaskGroup): number => order.indexOf(key as Status);
	return group(tasks, ({ status }) => status).sort((a, b) => rank(a) - rank(b));
}

/** Tasks by how their due dates lie to today: the most urgent first, those without a date after them, finished ones last. */
export function byDue(tasks: readonly Task[], today: string): readonly TaskGroup[] {
	const order: readonly DueTime[] = ['overdue', 'today', 'week', 'later', null, 'closed'];
	const rank = ({ key }: TaskGroup): number => order.indexOf(key as DueTime);
	return group(tasks, task => dueTime(task, today)).sort((a, b) => rank(a) - rank(b));
}

/** How far a group is. Tasks of one status are only counted: how many of them are done says nothing. */
export function groupExtent(
	isOneStatus: boolean,
	members: readonly Task[],
	{ done, tasks, cancelled, remainingHours }: Counts,
): ExtentWords {
	const written = members.filter(({ kind }) => kind !== 'range').length;
	const one = message('written elsewhere');
	if (written === 0) return { shown: [one], heard: [one] };
	return extentWords(isOneStatus ? null : done, isOneStatus ? written : tasks - cancelled, remainingHours);
}

/** A priority with the word that is usual for it. */
export function priorityLabel(priority: string): Message {
	switch (priority) {
		case 'P0':
			return message('P0 Critical');
		case 'P1':
			return message('P1 High');
		case 'P2':
			return message('P2 Medium');
		case 'P3':
			return message('P3 Low');
		default:
			return message('{0}', priority);
	}
}

function group(tasks: readonly Task[], keysOf: (task: Task) => string | null | readonly string[]): TaskGroup[] {
	const groups = new Map<string | null, Task[]>();
	for (const task of tasks) {
		const keys = keysOf(task);
		if (keys === null || typeof keys === 'string') append(groups, keys, task);
		else for (const key of keys) append(groups, key, task);
	}
	return Array.from(groups, ([key, members]) => ({ key, tasks: members }));
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
