import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { isWithin } from '../model/document';
import { nameOf } from '../model/nameOf';
import type { StatusMark, Task } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { textAt } from '../util/span';
import type { Fix, Related } from './rule';
import { defineRule, suggestion } from './rule';
import { statusPlace } from './statusMessage';
import { subtasksOf } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A task that is done while subtasks of it are open. */
export const openSubtasks = defineRule({
	id: 'open-subtasks',
	description: 'A task that is done while subtasks of it are still open.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document }) {
		for (const task of tasksWith(document, 'parent')) {
			const mark = task.marks.find(({ status }) => status === 'done');
			if (task.status !== 'done' || !mark) continue;
			const subtasks = subtasksOf(document, task);
			const open = subtasks.filter(subtask => !isClosed(subtask));
			if (open.length === 0) continue;
			yield {
				span: mark.span,
				message: message(
					subtasks.length === 1
						? 'Task {0} is done, but its only subtask is not.'
						: open.length === 1
							? 'Task {0} is done, but {1} of its {2} subtasks is not.'
							: 'Task {0} is done, but {1} of its {2} subtasks are not.',
					nameOf(task),
					open.length,
					subtasks.length,
				),
				related: [...open.slice(0, 10).map(statusPlace), ...calledComplete(document, task)],
				fixes: completion(document, open),
			};
		}
	},
});

/** The words that call a section complete in which the task stands. */
function calledComplete(document: TaskDocument, task: Task): readonly Related[] {
	return document.claims.flatMap(claim =>
		claim.type === 'completion' &&
		claim.state === 'complete' &&
		claim.scope.section !== 0 &&
		isWithin(document, task.section, claim.scope.section)
			? [{ span: claim.span, message: message('Its section is called {0}.', claim.text) }]
			: [],
	);
}

/** Ticks the open subtasks where each of them has a box and nothing else to say. */
function completion(document: TaskDocument, open: readonly Task[]): readonly Fix[] {
	const boxes = open.flatMap(({ marks }) => (marks.length === 1 && marks[0]?.source === 'box' ? marks : []));
	if (boxes.length < open.length) return [];
	const done = doneMark(document);
	const edits = boxes.map(({ span }) => replacement(document, span, done));
	return [suggestion(message('Tick its open subtasks'), edits)];
}

/** The mark that finished boxes of this document hold. */
function doneMark(document: TaskDocument): string {
	const isDone = ({ source, status }: StatusMark): boolean => source === 'box' && status === 'done';
	for (const { marks } of document.tasks) {
		const mark = marks.find(isDone);
		if (mark) return textAt(document, mark.span);
	}
	return 'x';
}
