import { counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import { type Message, message } from '../util/message';
import { hoursFigure } from './taskWords';

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
