import type { TaskDocument } from '../model/document';
import { childrenOf } from '../model/document';
import { nameOf } from '../model/nameOf';
import { setAsideWords } from '../model/setAside.data';
import type { Task } from '../model/task';
import { isClosed } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import { defineRule, numberOption } from './rule';
import { changeTo } from './statusMessage';
import { isWork, subtasksOf } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** An open task whose subtasks, or without any whose acceptance boxes, are all done. */
export const finishedSubtasks = defineRule({
	id: 'finished-subtasks',
	description: 'A task that is not done, though all of its subtasks or acceptance boxes are.',
	severity: 'information',
	fixable: 'suggestion',
	options: { boxes: numberOption('How many boxes a task without subtasks must have.', 100, 2) },
	*check({ document }, { boxes: fewest }) {
		for (const task of tasksWith(document, 'parent')) {
			if (!isWork(task) || isClosed(task) || isSetAside(task)) continue;
			const subtasks = subtasksOf(document, task);
			const boxes = subtasks.length > 0 ? subtasks : boxesOf(document, task);
			if (
				boxes.length < (subtasks.length > 0 ? 1 : Math.max(1, fewest)) ||
				!boxes.every(({ status }) => status === 'done')
			)
				continue;
			yield {
				span: placeOf(task),
				message: allDone(nameOf(task), boxes.length, subtasks.length > 0),
				fixes: [changeTo('done', task)],
			};
		}
	},
});

function allDone(name: string, count: number, areSubtasks: boolean): Message {
	if (areSubtasks)
		return message(
			count === 1
				? 'Task {0} is not done, but its only subtask is.'
				: 'Task {0} is not done, but all of its {1} subtasks are.',
			name,
			count,
		);
	return message(
		count === 1
			? 'Task {0} is not done, but its only box is ticked.'
			: 'Task {0} is not done, but all of its {1} boxes are ticked.',
		name,
		count,
	);
}

function boxesOf(document: TaskDocument, task: Task): readonly Task[] {
	return childrenOf(document, task).filter(
		({ kind, optional, status }) => kind === 'item' && !optional && status !== 'cancelled',
	);
}

/** A task that is deferred is open whatever its boxes say. */
function isSetAside({ marks }: Task): boolean {
	return marks.some(({ text }) => setAsideWords.some(word => text.toLowerCase().includes(word)));
}

/** Where it says that it is not done. */
function placeOf({ marks, idSpan, titleSpan }: Task) {
	return marks.find(({ status }) => status !== 'done')?.span ?? idSpan ?? titleSpan;
}
