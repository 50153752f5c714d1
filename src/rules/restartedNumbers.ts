import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import type { Task } from '../model/task';
import { message } from '../util/message';
import type { Span } from '../util/span';
import type { Finding } from './rule';
import { suggestion } from './rule';

/** A task that begins with its number. */
export interface Numbered {
	readonly task: Task;
	readonly number: number;
	/** The digits before the task. */
	readonly span: Span;
}

/**
 * Numbers that begin again under a heading while dependencies name higher ones: a formatter counted each list from 1,
 * and the tasks that are meant have lost their ids. `missing` are the certain dependencies on numbers that no task has.
 */
export function* restartedNumbers(
	document: TaskDocument,
	numbered: readonly Numbered[],
	missing: readonly Edge[],
): Iterable<Finding> {
	const restarts = numbered.filter(({ number }, at) => at > 0 && number === 1);
	const [first] = restarts;
	if (!first) return;
	const longest = numbered.reduce((most, { number }) => Math.max(most, number), 0);
	const lost = missing.filter(({ dependency: { id } }) => Number(id) > longest && Number(id) <= numbered.length);
	const [named] = lost;
	if (!named) return;
	const meant = numbered[Number(named.dependency.id) - 1] as Numbered;
	// A higher number than there are tasks: some were skipped before, and nothing tells which.
	const isCertain = missing.every(({ dependency: { id } }) => Number(id) <= numbered.length);
	yield {
		span: first.span,
		message: message(
			'The numbers begin again at 1 here, but dependencies name higher ones: {0} would be “{1}”.',
			named.dependency.id,
			meant.task.title,
		),
		related: [
			...restarts.slice(1, 10).map(({ span }) => ({ span, message: message('They begin again here as well.') })),
			...lost
				.slice(0, 10)
				.map(({ dependency }) => ({ span: dependency.span, message: message('Names {0}.', dependency.id) })),
		],
		fixes: isCertain
			? [
					suggestion(
						message('Number all tasks from 1 to {0}', numbered.length),
						numbered.flatMap(({ number, span }, at) =>
							number === at + 1 ? [] : [replacement(document, span, String(at + 1))],
						),
					),
				]
			: [],
	};
}

/** The tasks whose lines begin with their number, in order. */
export function numberedTasks(document: TaskDocument): readonly Numbered[] {
	return document.tasks.flatMap(task => {
		if (task.kind !== 'task' || task.form !== 'numbered') return [];
		const { start, end } = document.lines.lineSpan(task.line);
		const match = /^([\s>]*)(\d{1,6})[.)]\s/.exec(document.text.slice(start, end));
		if (!match) return [];
		const from = start + (match[1] as string).length;
		const digits = match[2] as string;
		return [{ task, number: Number(digits), span: { start: from, end: from + digits.length } }];
	});
}
