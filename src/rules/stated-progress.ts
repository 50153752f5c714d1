import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { StatusMark } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import type { Fix } from './rule';
import { defineRule } from './rule';
import { subtasksOf } from './subtasksOf';

/** A percentage that a task states of itself and its subtasks do not bear out. */
export const statedProgress = defineRule({
	id: 'stated-progress',
	description: 'A percentage that a task states of itself, far from the share of its subtasks that is done.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document }) {
		for (const task of document.tasks) {
			const mark = task.marks.find(({ percent }) => percent !== null);
			const subtasks = subtasksOf(document, task);
			if (!mark || mark.percent === null || subtasks.length === 0 || isClosed(task)) continue;
			const done = subtasks.filter(({ status }) => status === 'done').length;
			const share = (100 * done) / subtasks.length;
			if (isNear(mark.percent, done, subtasks.length)) continue;
			yield {
				span: mark.span,
				message: message(
					'States {0}%; subtasks done: {1} of {2} ({3}%).',
					mark.percent,
					done,
					subtasks.length,
					Math.round(share),
				),
				fixes: rewrite(document, mark, Math.round(share)),
			};
		}
	},
});

/** A subtask that is begun counts for something, and a percentage that ends in 0 or 5 is rounded. */
function isNear(percent: number, done: number, all: number): boolean {
	const share = (100 * done) / all;
	const least = percent % 5 === 0 ? Math.floor(share / 5) * 5 : Math.floor(share);
	return percent >= least && percent <= Math.ceil((100 * (done + 1)) / all);
}

function rewrite({ text }: TaskDocument, { span }: StatusMark, share: number): readonly Fix[] {
	const at = /\d+(?:\.\d+)?(?=\s*[%٪])/.exec(text.slice(span.start, span.end));
	if (!at) return [];
	const start = span.start + at.index;
	const edits = [replacement(text, { start, end: start + at[0].length }, String(share))];
	return [{ title: message('Write {0}%', share), safe: false, edits }];
}
