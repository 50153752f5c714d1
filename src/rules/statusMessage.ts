import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Related } from './rule';

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
