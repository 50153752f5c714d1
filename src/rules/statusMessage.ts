import type { TaskDocument } from '../model/document';
import { nameOf, nameSpan } from '../model/nameOf';
import type { Status, StatusMark, Task } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import { textAt } from '../util/span';
import { type Fix, type Related, statusFix } from './rule';

/** The place where a task says how far it is. */
export function statusPlace(task: Task): Related {
	return { span: task.marks[0]?.span ?? nameSpan(task), message: { ...SAYS[task.status], args: [nameOf(task)] } };
}

const SAYS: Readonly<Record<Status, Message>> = {
	open: message('Task {0} is open here.'),
	'in-progress': message('Task {0} is in progress here.'),
	blocked: message('Task {0} is blocked here.'),
	done: message('Task {0} is done here.'),
	cancelled: message('Task {0} is cancelled here.'),
};

/** What a mark says, as written; a box with its brackets. */
export function markText(document: TaskDocument, { source, text, span }: StatusMark): string {
	const written = text.trim() === '' ? textAt(document, span) : text.trim();
	return source === 'box' ? `[${written || ' '}]` : written;
}

/** The fix that gives a task a status. */
export function changeTo(status: Status, task: Task): Fix {
	return statusFix({ ...CHANGES[status], args: [nameOf(task)] }, task, status);
}

const CHANGES: Readonly<Record<Status, Message>> = {
	open: message('Reopen task {0}'),
	'in-progress': message('Start task {0}'),
	blocked: message('Mark task {0} as blocked'),
	done: message('Complete task {0}'),
	cancelled: message('Cancel task {0}'),
};
