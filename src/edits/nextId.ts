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
	const inRanges = new Map<string, number>();
	const keysOf = (task: Task, list: number): readonly [string, string] => [`${list}`, `${list} ${task.section}`];
	for (const task of document.tasks) {
		if (task.range) {
			const { prefix, last } = task.range;
			inRanges.set(prefix ?? '', Math.max(inRanges.get(prefix ?? '') ?? 0, last));
		}
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
		const lastInRanges = inRanges.get(prefix) ?? 0;
		const next = Math.max(whole, lastInRanges + 1);
		const write = (number: number): string => `${prefix}${String(number).padStart(digits.length, '0')}`;
		const isFree = section !== next && section > lastInRanges && !taken.has(`${list} ${section}`);
		return { next: write(next), inSection: isFree ? write(section) : null };
	};
}
