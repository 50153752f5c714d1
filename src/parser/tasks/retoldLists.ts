import type { Section } from '../../model/document';
import type { Task } from '../../model/task';
import { append } from '../../util/append';
import { bareId } from '../words/readId';
import { similar } from '../words/similarTitles';

/** So many entries of a list under a status, and so large a part of them, stand elsewhere too. */
const FEWEST = 2;
const MOST = 0.75;

/**
 * What boxes in a list under a status (`Done`) tell again, where it repeats what stands in other sections: the place among all of the task that
 * is told there, by the later of both.
 */
export function retoldLists(tasks: readonly Task[], sections: readonly Section[]): ReadonlyMap<number, number> {
	const into = new Map<number, number>();
	if (!sections.some(({ status }) => status)) return into;
	const listOf: (Section | null)[] = [];
	for (const section of sections) listOf.push(section.status ? section : (listOf[section.parent ?? -1] ?? null));
	const lists = new Map<Section, Task[]>();
	const elsewhere = new Map<string, Task>();
	for (const task of tasks) {
		if (task.id === null || task.kind !== 'task' || task.form !== 'checklist') continue;
		const list = listOf[task.section];
		if (list) append(lists, list, task);
		else if (!elsewhere.has(bareId(task.id))) elsewhere.set(bareId(task.id), task);
	}
	for (const list of lists.values()) {
		const pairs = list.flatMap(task => {
			const other = elsewhere.get(bareId(task.id as string));
			return other?.status === task.status ? [[task, other] as const] : [];
		});
		const alike = pairs.filter(([a, b]) => similar(a.title, b.title));
		if (alike.length < Math.max(FEWEST, MOST * list.length)) continue;
		for (const [a, b] of pairs) into.set(Math.max(a.index, b.index), Math.min(a.index, b.index));
	}
	return into;
}
