import type { TaskDocument } from '../model/document';
import { idLists } from '../model/idLists';
import type { Task } from '../model/task';
import { lastNumber, splitNumber } from '../util/lastNumber';

/** Ids that no task has yet, for a task that is to get another one. */
export interface FreeIds {
	/** The highest of its list and one more; ids are permanent, so gaps stay. Null where ids are no numbers. */
	readonly next: string | null;
	/** The one behind the highest of its section, where sections have numbers of their own and it is free; else null. */
	readonly inSection: string | null;
}

/** Answers which ids are free for a task of a document; written as wide as the task's own. */
export function freeIds(document: TaskDocument): (task: Task) => FreeIds {
	const lists = idLists(document);
	const highest = new Map<string, number>();
	const taken = new Set<string>();
	const keysOf = (task: Task, list: number): readonly [string, string] => [`${list}`, `${list} ${task.section}`];
	for (const task of document.tasks) {
		const list = lists[task.index] ?? null;
		if (list === null) continue;
		taken.add(`${list} ${lastNumber(task.id)}`);
		for (const key of keysOf(task, list)) highest.set(key, Math.max(highest.get(key) ?? 0, lastNumber(task.id)));
	}
	return task => {
		const list = lists[task.index] ?? null;
		const [prefix, digits] = splitNumber(task.id ?? '');
		if (list === null || digits === '') return { next: null, inSection: null };
		const [whole, section] = keysOf(task, list).map(key => (highest.get(key) ?? 0) + 1) as [number, number];
		const ranges = document.tasks.flatMap(({ range }) => (range && (range.prefix ?? '') === prefix ? range.last : []));
		const inRanges = Math.max(0, ...ranges);
		const next = Math.max(whole, inRanges + 1);
		const write = (number: number): string => `${prefix}${String(number).padStart(digits.length, '0')}`;
		const isFree = section !== next && section > inRanges && !taken.has(`${list} ${section}`);
		return { next: write(next), inSection: isFree ? write(section) : null };
	};
}
