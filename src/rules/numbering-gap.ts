import type { TaskDocument } from '../model/document';
import { idLists } from '../model/idLists';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { defineRule } from './rule';

/** Numbers that a running list of ids skips. */
export const numberingGap = defineRule({
	id: 'numbering-gap',
	description: 'Ids that are skipped within one running list.',
	severity: 'off',
	fixable: 'no',
	*check({ document }) {
		const ranges = document.tasks.flatMap(({ range }) => range ?? []);
		for (const tasks of runningLists(document)) {
			const taken = new Set(tasks.map(numberOf));
			for (const { first, last } of ranges) for (let at = first; at <= last && at - first < 1000; at++) taken.add(at);
			let highest = Number.NaN;
			for (const task of tasks) {
				const number = numberOf(task);
				const missing = skipped(highest, number, taken);
				if (missing && task.idSpan && task.id !== null)
					yield {
						span: task.idSpan,
						message:
							missing.from === missing.to
								? message('Skips {0}: no task has that number.', named(task.id, missing.from))
								: message(
										'Skips {0} to {1}: no task has these numbers.',
										named(task.id, missing.from),
										named(task.id, missing.to),
									),
					};
				if (!(number <= highest)) highest = number;
			}
		}
	},
});

/** The tasks of each running list in document order, lists without a number left out. */
function runningLists(document: TaskDocument): Iterable<readonly Task[]> {
	const lists = idLists(document);
	const found = new Map<number, Task[]>();
	for (const task of document.tasks) {
		const list = lists[task.index] ?? null;
		if (list === null) continue;
		const tasks = found.get(list);
		if (tasks) tasks.push(task);
		else found.set(list, [task]);
	}
	return found.values();
}

function numberOf({ id }: Task): number {
	return Number(/\d+$/.exec(id ?? '')?.[0]);
}

/** The first run of numbers between two that nothing has. */
function skipped(before: number, after: number, taken: ReadonlySet<number>): { from: number; to: number } | null {
	// Two numbers that lie far apart belong to two schemes.
	if (!(after - before > 1) || after - before > 1000) return null;
	let from = before + 1;
	while (from < after && taken.has(from)) from++;
	let to = from;
	while (to + 1 < after && !taken.has(to + 1)) to++;
	return from < after ? { from, to } : null;
}

/** A number as the id of a task has it: `T118` for 118 beside `T119`. */
function named(id: string, number: number): string {
	const digits = /\d+$/.exec(id)?.[0] ?? '';
	return `${id.slice(0, id.length - digits.length)}${String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0')}`;
}
