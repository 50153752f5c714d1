import type { Hours } from '../model/hours';
import { nameOf } from '../model/nameOf';
import type { Status, Task } from '../model/task';
import { type Message, message } from '../util/message';

/** Puts a message into the user's language. */
export type Translate = (message: Message) => string;

/** How a task is called in a list of tasks: `#9` for a bare number, its id as written otherwise, its title in quotes when it has none. */
export function handleOf(task: Task): string {
	return task.id === null ? nameOf(task) : idName(task.id);
}

/** How an id is called in a sentence, whether or not a task has it. */
export function idName(id: string): string {
	return /^\d/.test(id) ? `#${id}` : id;
}

/** The word for a status. */
export function statusWord(status: Status): Message {
	return WORDS[status];
}

const WORDS: Readonly<Record<Status, Message>> = {
	open: message('open'),
	'in-progress': message('in progress'),
	blocked: message('blocked'),
	done: message('done'),
	cancelled: message('cancelled'),
};

/** A sign for a status that is told apart without colour. */
export function statusSign(status: Status): string {
	return SIGNS[status];
}

const SIGNS: Readonly<Record<Status, string>> = {
	open: '○',
	'in-progress': '◐',
	blocked: '⊘',
	done: '✓',
	cancelled: '✕',
};

/** Hours in figures: `8`, `0.25`, `24–30`. */
export function hoursFigure([least, most]: Hours): string {
	return least === most ? figure(least) : `${figure(least)}–${figure(most)}`;
}

/** How far something is, in parts: `2 / 5` and `9 h left` for the eye, `2 of 5 done` and `9 hours left` for those who hear it. */
export interface ExtentWords {
	readonly shown: readonly Message[];
	readonly heard: readonly Message[];
}

/** How far something is; with null for what is done it is a count. Hours are left out where none are left. */
export function extentWords(done: number | null, tasks: number, remaining: Hours): ExtentWords {
	const count = message('{0}', tasks);
	const shown = [done === null ? count : message('{0} / {1}', done, tasks)];
	const heard = [done === null ? count : message('{0} of {1} done', done, tasks)];
	if (remaining[1] > 0) {
		shown.push(message('{0} h left', hoursFigure(remaining)));
		heard.push(message('{0} left', spokenHours(remaining)));
	}
	return { shown, heard };
}

/** Hours in words that are heard: a screen reader says `4 h` as it stands. */
export function spokenHours(hours: Hours): Message {
	const figure = hoursFigure(hours);
	return figure === '1' ? message('1 hour') : message('{0} hours', figure);
}

/** Names in a row, at most `limit` of them. */
export function listNames(names: readonly string[], limit: number, translate: Translate): string {
	if (names.length <= limit) return names.join(', ');
	return translate(message('{0} and {1} more', names.slice(0, limit).join(', '), names.length - limit));
}

function figure(hours: number): string {
	const digits = Math.abs(hours) < 1 ? 100 : 10;
	return String(Math.round(hours * digits) / digits);
}
