import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Hours } from '../model/hours';
import { addHours, NO_HOURS, rounded } from '../model/hours';
import { nameOf } from '../model/nameOf';
import type { Estimate, Task } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { changeFix, defineRule, numberOption } from './rule';
import { subtasksOf } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A task whose own estimate is not what its subtasks come to. */
export const parentEstimate = defineRule({
	id: 'parent-estimate',
	description: 'A task whose own estimate is not what its subtasks add up to.',
	severity: 'information',
	fixable: 'suggestion',
	options: { slack: numberOption('How many percent of the sum an estimate may be off.', 100) },
	*check({ document }, { slack }) {
		for (const task of tasksWith(document, 'parent')) {
			const { estimate } = task;
			const sum = sumOfSubtasks(document, task);
			if (!estimate || !sum) continue;
			if (agrees(estimate, sum, slack) || agrees(estimate, sumOfSubtasks(document, task, isUnfinished), slack))
				continue;
			const edit = rewritten(document, estimate, sum);
			yield {
				span: estimate.span,
				message: message(
					'Task {0} states {1}; its subtasks add up to {2} h.',
					nameOf(task),
					estimate.text,
					sum[0] === sum[1] ? sum[0] : `${sum[0]}–${sum[1]}`,
				),
				fixes: edit ? [changeFix(edit)] : [],
			};
		}
	},
});

/** Whether an estimate is a sum; ranges that overlap agree. */
function agrees({ minHours, maxHours }: Estimate, sum: Hours | null, slack: number): boolean {
	return sum !== null && minHours <= sum[1] * (1 + slack / 100) && sum[0] * (1 - slack / 100) <= maxHours;
}

function isUnfinished(task: Task): boolean {
	return !isClosed(task);
}

/** What the subtasks, or those of a kind, come to; null unless each of them says how long it takes. */
function sumOfSubtasks(document: TaskDocument, task: Task, isKind: (task: Task) => boolean = () => true): Hours | null {
	const subtasks = subtasksOf(document, task);
	if (subtasks.length < 2) return null;
	let sum = NO_HOURS;
	for (const subtask of subtasks) {
		if (!isKind(subtask)) continue;
		const { estimate } = subtask;
		const hours = estimate
			? ([estimate.minHours, estimate.maxHours] as const)
			: sumOfSubtasks(document, subtask, isKind);
		if (!hours) return null;
		sum = addHours(sum, hours);
	}
	return sum;
}

/** The sum in the unit of the estimate, where both are single figures. */
function rewritten(
	{ text }: TaskDocument,
	{ span, minHours, maxHours }: Estimate,
	[low, high]: Hours,
): TextEdit | null {
	const written = text.slice(span.start, span.end);
	const figures = [...written.matchAll(/\d+(?:\.\d+)?/g)];
	const figure = figures[0]?.[0];
	if (!figure || figures.length > 1 || minHours !== maxHours || low !== high || minHours === 0) return null;
	const value = rounded((low * Number(figure)) / minHours);
	return String(value).length > 5 ? null : replacement({ text }, span, written.replace(figure, String(value)));
}
