import type { TaskDocument } from '../model/document';
import { idLists } from '../model/idLists';
import type { Task } from '../model/task';
import { groupBy } from '../util/append';
import { lastNumber, splitNumber } from '../util/lastNumber';
import type { Message } from '../util/message';
import { message } from '../util/message';
import { defineRule } from './rule';

/** Numbers that a running list of ids skips. */
export const numberingGap = defineRule({
	id: 'numbering-gap',
	description: 'Ids that are skipped within one running list.',
	severity: 'off',
	fixable: 'no',
	*check({ document, graph }) {
		for (const tasks of runningLists(document)) {
			const taken = new Set(tasks.map(({ id }) => lastNumber(id)));
			let before: Task | null = null;
			for (const task of tasks) {
				const gap = before && gapBetween(before, task, tasks.length);
				// A number may be taken under another name (`17` by `P1-17`) or by a range.
				const missing = gap?.filter(number => !taken.has(number) && graph.resolve(named(task, number)).length === 0);
				if (missing && missing.length > 0 && task.idSpan) yield { span: task.idSpan, message: skips(task, missing) };
				if (!before || lastNumber(task.id) > lastNumber(before.id)) before = task;
			}
		}
	},
});

function skips(task: Task, missing: readonly number[]): Message {
	const runs: [first: number, last: number][] = [];
	for (const number of missing) {
		const run = runs.at(-1);
		if (run && run[1] + 1 === number) run[1] = number;
		else runs.push([number, number]);
	}
	const names = runs.map(run => [...new Set(run)].map(number => named(task, number)).join('–')).join(', ');
	return missing.length === 1
		? message('Skips {0}: no task has that number.', names)
		: message('Skips {0}: no task has these numbers.', names);
}

/** The tasks of each running list in document order. */
function runningLists(document: TaskDocument): Iterable<readonly Task[]> {
	const lists = idLists(document);
	const listed = document.tasks.filter(({ index }) => (lists[index] ?? null) !== null);
	return groupBy(listed, ({ index }) => lists[index]).values();
}

/** The numbers between two tasks; none where the second begins a new block (`T-201` after `T-125`, or a jump wider than the list). */
function gapBetween(before: Task, after: Task, length: number): readonly number[] {
	const [first, last] = [lastNumber(before.id) + 1, lastNumber(after.id)];
	const isBlock = last % 100 <= 1 || (last % 10 <= 1 && before.section !== after.section);
	return isBlock || last - first > length
		? []
		: Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
}

/** A number as the id of a task has it: `T018` beside `T019`. */
function named({ id }: Task, number: number): string {
	const [prefix, digits] = splitNumber(id ?? '');
	return prefix + String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0');
}
