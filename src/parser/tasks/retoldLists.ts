import type { Section } from '../../model/document';
import type { Task } from '../../model/task';
import { append } from '../../util/append';
import { wide } from '../../util/wide';
import { bareId } from '../words/readId';
import { similar } from '../words/similarTitles';

/** So many entries of a list under a status, and so large a part of them, stand elsewhere too. */
const FEWEST = 2;
const MOST = 0.75;

/** A word that sends the reader to a place of the name behind it (`see Done`, `см. «Готово»`). */
const pointer = wide(
	/(?<![\p{L}\p{N}])(?:see|siehe|cf|voir|véase|ver|vedi|zie|patrz|bkz|lihat|xem|см|див|参见|參見|见|見)(?![\p{L}\p{N}])\.?[\s"'“”„«»‘’「『*_]{0,5}/giu,
);

/**
 * What boxes in a list under a status (`Done`) tell again, where it repeats what stands in other sections: the place among all of the task that
 * is told there, by the later of both. Ids and titles tell it, or that one sends the reader to the list of the other; where most have one
 * status, a pair of two is one task that is said to have both.
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
	for (const [status, list] of lists) {
		const pairs = list.flatMap(task => {
			const other = elsewhere.get(bareId(task.id as string));
			return other ? [[task, other] as const] : [];
		});
		const alike = new Set(pairs.filter(([a, b]) => similar(a.title, b.title) || sendsTo(b.title, status.title)));
		const agreeing = pairs.filter(([a, b]) => a.status === b.status);
		if (alike.size < Math.max(FEWEST, MOST * list.length)) continue;
		if (agreeing.filter(pair => alike.has(pair)).length * 2 < alike.size) continue;
		for (const [a, b] of new Set([...alike, ...agreeing]))
			into.set(Math.max(a.index, b.index), Math.min(a.index, b.index));
	}
	return into;
}

/** Whether a title sends the reader to the section of a name. */
function sendsTo(title: string, name: string): boolean {
	const sought = name.toLowerCase();
	return pointer.all(title).some(found =>
		title
			.slice(found.index + found[0].length)
			.toLowerCase()
			.startsWith(sought),
	);
}
