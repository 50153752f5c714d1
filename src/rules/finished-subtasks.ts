import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import { setAsideWords } from '../model/setAside.data';
import type { Task } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { defineRule, statusFix } from './rule';
import { isWork, subtasksOf } from './subtasksOf';

/** An open task whose subtasks, or without any whose acceptance boxes, are all done. */
export const finishedSubtasks = defineRule({
	id: 'finished-subtasks',
	description: 'A task that is not done, though all of its subtasks or acceptance boxes are.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document }) {
		for (const task of document.tasks) {
			if (!isWork(task) || isClosed(task) || isSetAside(task)) continue;
			const subtasks = subtasksOf(document, task);
			const boxes = subtasks.length > 0 ? subtasks : boxesOf(document, task);
			if (boxes.length === 0 || !boxes.every(({ status }) => status === 'done')) continue;
			yield {
				span: placeOf(task),
				message:
					subtasks.length > 0
						? message('Task {0} is {1}, but all of its {2} subtasks are done.', nameOf(task), task.status, boxes.length)
						: message('Task {0} is {1}, but all of its {2} boxes are ticked.', nameOf(task), task.status, boxes.length),
				fixes: [statusFix(message('Complete task {0}', nameOf(task)), task, 'done')],
			};
		}
	},
});

function boxesOf(document: TaskDocument, task: Task): readonly Task[] {
	return task.children
		.map(child => document.tasks[child] as Task)
		.filter(({ kind, optional, status }) => kind === 'item' && !optional && status !== 'cancelled');
}

/** A task that is deferred is open whatever its boxes say. */
function isSetAside({ marks }: Task): boolean {
	return marks.some(({ text }) => setAsideWords.some(word => text.toLowerCase().includes(word)));
}

/** Where it says that it is not done. */
function placeOf({ marks, idSpan, titleSpan }: Task) {
	return marks.find(({ status }) => status !== 'done')?.span ?? idSpan ?? titleSpan;
}
