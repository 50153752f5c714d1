import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { idLists } from '../model/idLists';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { defineRule } from './rule';

/** An id that a second task of the same list carries. */
export const duplicateId = defineRule({
	id: 'duplicate-id',
	description: 'An id that an earlier task of the same list already has.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document }) {
		const lists = idLists(document);
		const highest = highestNumbers(document, lists);
		const firsts = new Map<string, Task>();
		for (const task of document.tasks) {
			if (task.id === null || task.idSpan === null || task.kind === 'range') continue;
			const key = `${task.kind} ${lists[task.index] ?? ''} ${task.id.toLowerCase()}`;
			const first = firsts.get(key);
			if (!first) {
				firsts.set(key, task);
				continue;
			}
			const free = nextFreeId(task, highest.get(lists[task.index] ?? null));
			yield {
				span: task.idSpan,
				message: message('Id {0} is already taken on line {1}: {2}.', task.id, first.line + 1, first.title),
				related: [{ span: first.idSpan ?? first.titleSpan, message: message('Task {0} stands here first.', task.id) }],
				fixes: free
					? [
							{
								title: message('Write the next free id, {0}', free),
								safe: false,
								edits: [replacement(document.text, task.idSpan, free)],
							},
						]
					: [],
			};
		}
	},
});

/** Ids are permanent, so the next one is the highest and one more, as wide as the old one. */
function nextFreeId(task: Task, highest: number | undefined): string | null {
	const [, prefix, digits] = /^(.*?)(\d+)$/.exec(task.id ?? '') ?? [];
	if (prefix === undefined || digits === undefined || highest === undefined) return null;
	return `${prefix}${String(highest + 1).padStart(digits.length, '0')}`;
}

/** The highest number of each list, those that ranges stand for included. */
function highestNumbers(document: TaskDocument, lists: readonly (number | null)[]): ReadonlyMap<number | null, number> {
	const inRanges = Math.max(0, ...document.tasks.flatMap(({ range }) => range?.last ?? []));
	const highest = new Map<number | null, number>();
	for (const { index, id } of document.tasks) {
		const list = lists[index] ?? null;
		if (list !== null) highest.set(list, Math.max(highest.get(list) ?? inRanges, Number(/\d+$/.exec(id ?? '')?.[0])));
	}
	return highest;
}
