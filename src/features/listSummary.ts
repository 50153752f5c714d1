import { counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import { type Message, message } from '../util/message';
import { hoursFigure } from './taskWords';

/** How far a list is, in one line; null for a list without tasks. Cancelled tasks are left out. */
export function listSummary(document: TaskDocument): Message | null {
	const { tasks, done, cancelled, remainingHours } = counts(document);
	const counted = tasks - cancelled;
	if (counted === 0) return null;
	if (remainingHours[1] === 0) return message('{0} of {1} done', done, counted);
	return message('{0} of {1} done · {2} h left', done, counted, hoursFigure(remainingHours));
}
