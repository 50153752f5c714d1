import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import { lastNumber } from '../util/lastNumber';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { changeFix, defineRule } from './rule';
import { isWork } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A subtask whose id begins with the id of another task than the one it stands under. */
export const subtaskId = defineRule({
	id: 'subtask-id',
	description: 'A subtask whose id belongs to another task than the one it stands under.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		if (tasksWith(document, 'dotted').length === 0) return;
		const found = [...strangers(document)];
		if (found.length === 0) return;
		const highest = highestByStem(document);
		for (const { idSpan, id, holder, stem } of found) {
			// Where neither the one task nor the other numbers its subtasks so, the dots mean something else.
			const last = highest.get(holder.toLowerCase());
			if (last === undefined && graph.resolve(stem).length === 0) continue;
			const free = `${holder}.${(last ?? 0) + 1}`;
			yield {
				span: idSpan,
				message: message('{0} stands under task {1}, but its id belongs to task {2}.', id, holder, stem),
				fixes: [changeFix(replacement(document, idSpan, free))],
			};
		}
	},
});

interface Stranger {
	readonly id: string;
	readonly idSpan: Span;
	/** The id of the task it stands under. */
	readonly holder: string;
	/** What its own id calls its task. */
	readonly stem: string;
}

/** Dotted ids under a task whose own id is written alike and is not their stem. */
function* strangers(document: TaskDocument): Iterable<Stranger> {
	const open: Task[] = [];
	for (const task of document.tasks) {
		if (!isWork(task)) continue;
		while (open.length > 0 && (open.at(-1) as Task).endLine < task.line) open.pop();
		// A heading without an id is one that is lost, so nothing is known of what stands under it.
		const holder = open.findLast(({ id, form }) => id !== null || form === 'heading');
		open.push(task);
		const stem = stemOf(task.id);
		if (stem === null || task.id === null || task.idSpan === null || !holder?.id) continue;
		const isOwn = holder.names.some(name => unpadded(name) === unpadded(stem));
		if (!isOwn && shapeOf(stem) === shapeOf(holder.id))
			yield { id: task.id, idSpan: task.idSpan, holder: holder.id, stem };
	}
}

/** `9` of `9.1`. */
function stemOf(id: string | null): string | null {
	return /^(.+)\.\d+$/.exec(id ?? '')?.[1] ?? null;
}

/** An id without zeros before its numbers: `02.1` stands under task 2. */
function unpadded(id: string): string {
	return id.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '');
}

/** How an id is written: each number as 0. */
function shapeOf(id: string): string {
	return id.toLowerCase().replace(/\d+/g, '0');
}

/** The highest number of the ids with a stem, by the stem in lower case. */
function highestByStem({ tasks }: TaskDocument): ReadonlyMap<string, number> {
	const highest = new Map<string, number>();
	for (const { id } of tasks) {
		const stem = stemOf(id)?.toLowerCase();
		if (stem !== undefined) highest.set(stem, Math.max(highest.get(stem) ?? 0, lastNumber(id)));
	}
	return highest;
}
