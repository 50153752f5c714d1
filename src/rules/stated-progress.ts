import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { statedPairs } from '../model/statedPairs';
import type { StatusMark, Task } from '../model/task';
import { isClosed } from '../model/task';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { wide } from '../util/wide';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule, numberOption } from './rule';
import { statusPlace } from './statusMessage';
import { subtasksOf } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A percentage and where it stands. */
type Stated = Pick<StatusMark, 'span' | 'percent'>;

/** A percentage, or two numbers, that a task states of itself and its subtasks do not bear out. */
export const statedProgress = defineRule({
	id: 'stated-progress',
	description:
		'A percentage or two numbers (`1/3`) by which a task states its progress, far from what its subtasks say.',
	severity: 'information',
	fixable: 'suggestion',
	options: { slack: numberOption('How many percentage points a percentage may be off.', 100) },
	*check({ document }, { slack }) {
		for (const task of tasksWith(document, 'parent')) {
			if (isClosed(task)) continue;
			yield* pairs(document, task);
			const mark = task.marks.find(({ percent }) => percent !== null) ?? progressIn(task)[0];
			const subtasks = subtasksOf(document, task);
			if (!mark || mark.percent === null || subtasks.length === 0) continue;
			const done = subtasks.filter(({ status }) => isDone(status)).length;
			const share = (100 * done) / subtasks.length;
			if (isOfOthers(document, mark, subtasks.length) || areWhatRemains(task, subtasks)) continue;
			if (isNear(mark.percent, done, begunOf(document, subtasks), subtasks.length, slack)) continue;
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

const progress = wide(
	/^\P{L}{0,9}(?:progress|progres[os]|progresso|avance|avancement|fortschritt|voortgang|postęp|ilerleme|прогресс|进度|進捗|進度|진행률)\P{L}{0,3}$/iu,
);

/** The percentages that stand alone in details of that name (`- **Progress:** 60%`). */
const progressIn = remembered(({ details }: Task): readonly Stated[] =>
	details.flatMap(({ label, value, valueSpan }) => {
		const digits = progress.test(label) ? /^[^\d]{0,40}(\d{1,3})\s?%[\s*_]*$/.exec(value)?.[1] : undefined;
		return digits === undefined ? [] : { span: valueSpan, percent: Number(digits) };
	}),
);

/** `[1/3]` over three subtasks of which two are done. */
function* pairs(document: TaskDocument, task: Task): Iterable<Finding> {
	for (const { part, whole, span, subtasks } of statedPairs(document, task)) {
		const done = subtasks.filter(({ status }) => isDone(status)).length;
		if (part === done || areWhatRemains(task, subtasks)) continue;
		yield {
			span,
			message: message('States {0} of {1}; subtasks done: {2}.', part, whole, done),
			related: subtasks.slice(0, 10).map(statusPlace),
			fixes: [changeFix(replacement(document, span, String(done)))],
		};
	}
}

/** How many subtasks may be half done: those that say so or hold something finished, one in any case. */
function begunOf(document: TaskDocument, subtasks: readonly Task[]): number {
	const begun = subtasks.filter(
		({ status, children }) =>
			!isDone(status) && (status === 'in-progress' || children.some(child => isDone(document.tasks[child]?.status))),
	);
	return Math.max(1, begun.length);
}

/** Whether it stands beside two numbers of something else: `70% - 4/5 blockers fixed` over other boxes. */
function isOfOthers({ text }: TaskDocument, { span }: Stated, all: number): boolean {
	const whole = /^.{0,80}?\d\s?\/\s?(\d+)/.exec(text.slice(span.start, span.end + 80))?.[1];
	return whole !== undefined && Number(whole) !== all;
}

/** Whether its subtasks stand under a label for what is left (`Remaining work:`): the share that is done stands nowhere. */
function areWhatRemains({ details }: Task, [first]: readonly Task[]): boolean {
	const over = details.findLast(({ value, labelSpan }) => value === '' && first && labelSpan.start < first.span.start);
	return over !== undefined && remaining.test(over.label);
}

const remaining = wide(
	/^[^\p{L}]{0,9}(?:(?:what(?:'s| is) )?(?:remaining|left|still (?:open|to do)|outstanding|missing|unfinished|not done|to[ -]?do|pending|open|next steps?)|restantes?|faltan?(?:te|ndo)?|pendientes?|pendentes?|por hacer|a fazer|restant|reste|à faire|verbleibend|noch (?:offen|zu tun)|offen|restarbeiten|nog te doen|resterend|rimanent|осталось|剩余|待完成|残り|남은)/iu,
);

function isDone(status: Task['status'] | undefined): boolean {
	return status === 'done';
}

/** What is begun counts for something, and a percentage that ends in 0 or 5 is rounded. */
function isNear(percent: number, done: number, begun: number, all: number, slack: number): boolean {
	const share = (100 * done) / all;
	const least = percent % 5 === 0 ? Math.floor(share / 5) * 5 : Math.floor(share);
	return percent + slack >= least && percent - slack <= Math.ceil((100 * (done + begun)) / all);
}

function rewrite({ text }: TaskDocument, { span }: Stated, share: number): readonly Fix[] {
	const at = /(?<!\d)\d+(?:\.\d+)?(?=\s*[%٪])/.exec(text.slice(span.start, span.end));
	if (!at) return [];
	const start = span.start + at.index;
	return [changeFix(replacement({ text }, { start, end: start + at[0].length }, String(share)))];
}
