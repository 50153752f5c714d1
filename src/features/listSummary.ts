import { counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import { type Message, message } from '../util/message';
import type { Progress } from './fileEntry';
import { hoursFigure } from './taskWords';
import type { Filter } from './treeShape';

/** How far a list is: in a few characters, and in one line. */
export interface ListProgress {
	readonly figure: string;
	readonly summary: Message;
}

/** How far a list is, in one line; null for a list without tasks. Cancelled tasks are left out. */
export function listSummary(document: TaskDocument): Message | null {
	return listProgress(document)?.summary ?? null;
}

/** The same with its figure (`3/24`). */
export function listProgress(document: TaskDocument): ListProgress | null {
	const { tasks, done, cancelled, remainingHours } = counts(document);
	const counted = tasks - cancelled;
	if (counted === 0) return null;
	const summary =
		remainingHours[1] === 0
			? message('{0} of {1} done', done, counted)
			: message('{0} of {1} done · {2} h left', done, counted, hoursFigure(remainingHours));
	return { figure: `${done}/${counted}`, summary };
}

/** How many tasks of some lists a filter leaves, where all other numbers go on counting every task; null where nothing is filtered. */
export function filterSummary(filter: Filter, extents: () => readonly Progress[]): Message | null {
	if (filter === 'all') return null;
	let [tasks, open, ready] = [0, 0, 0];
	for (const extent of extents()) {
		tasks += extent.tasks;
		open += extent.tasks - extent.done;
		ready += extent.ready;
	}
	if (filter === 'open') return message('only unfinished tasks: {0} of {1}', open, tasks);
	return message('only ready tasks: {0} of {1}', ready, tasks);
}
