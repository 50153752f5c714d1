import { nameOf } from '../model/nameOf';
import type { TaskDocument } from '../model/document';
import type { Status, StatusMark, Task } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Related } from './rule';
import { textAt } from '../util/span';

/** Says how far a task is. */
export function statusMessage(task: Task): Message {
	const name = nameOf(task);
	switch (task.status) {
		case 'open':
			return message('Task {0} is open here.', name);
		case 'in-progress':
			return message('Task {0} is in progress here.', name);
		case 'blocked':
			return message('Task {0} is blocked here.', name);
		case 'done':
			return message('Task {0} is done here.', name);
		case 'cancelled':
			return message('Task {0} is cancelled here.', name);
	}
}

/** The place where a task says how far it is. */
export function statusPlace(task: Task): Related {
	return { span: task.marks[0]?.span ?? task.idSpan ?? task.titleSpan, message: statusMessage(task) };
}

/** What a mark says, as written; a box with its brackets. */
export function markText(document: TaskDocument, { source, text, span }: StatusMark): string {
	const written = text.trim() === '' ? textAt(document, span) : text.trim();
	return source === 'box' ? `[${written || ' '}]` : written;
}

/** What a fix does that gives a task a status. */
export function changeTo(status: Status, name: string): Message {
	switch (status) {
		case 'done':
			return message('Complete task {0}', name);
		case 'open':
			return message('Reopen task {0}', name);
		case 'in-progress':
			return message('Start task {0}', name);
		case 'blocked':
			return message('Mark task {0} as blocked', name);
		case 'cancelled':
			return message('Cancel task {0}', name);
	}
}
