import { freeIds } from '../edits/nextId';
import { renameTask } from '../edits/renameTask';
import type { TaskDocument } from '../model/document';
import { idLists } from '../model/idLists';
import { nameSpan } from '../model/nameOf';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import { remembered } from '../util/remembered';
import { defineRule, type Finding, type Fix } from './rule';
import { tasksWith } from './tasksWith';

/** An id that a second task of the same list carries. */
export const duplicateId = defineRule({
	id: 'duplicate-id',
	description: 'An id that an earlier task of the same list already has.',
	severity: 'error',
	fixable: 'suggestion',
	*check({ document, graph }) {
		for (const task of tasksWith(document, 'placed')) yield* takenInListing(document, task);
		if (!graph.hasNamesakes) return;
		const lists = idLists(document);
		const firsts = new Map<string, Task>();
		for (const task of document.tasks) {
			if (task.id === null || task.idSpan === null || task.kind === 'range') continue;
			const key = `${task.kind} ${lists[task.index] ?? ''} ${task.id.toLowerCase()}`;
			const first = firsts.get(key);
			if (!first) {
				firsts.set(key, task);
				continue;
			}
			yield {
				span: task.idSpan,
				message: message('Id {0} is already taken on line {1}: {2}.', task.id, first.line + 1, first.title),
				related: [{ span: nameSpan(first), message: message('Task {0} stands here first.', task.id) }],
				fixes: fixesFor(document, task),
			};
		}
	},
});

/** Places of a task in another listing, which has its id twice, under the title of a task that this listing lacks. */
function* takenInListing(document: TaskDocument, { id, title, otherPlaces }: Task): Iterable<Finding> {
	const own = otherPlaces.find(place => place.title === title);
	for (const place of otherPlaces.length > 1 ? otherPlaces : []) {
		if (!own || !id || !place.idSpan || place.title === title) continue;
		if (titlesOfOneListing(document).has(place.title))
			yield {
				span: place.idSpan,
				message: message('Id {0} is already taken on line {1}: {2}.', id, own.line + 1, title),
				related: [{ span: own.idSpan ?? own.span, message: message('It stands here.') }],
			};
	}
}

/** The titles of tasks that stand in one listing only. */
const titlesOfOneListing = remembered(
	({ tasks }: TaskDocument) =>
		new Set(tasks.flatMap(({ title, otherPlaces }) => (otherPlaces.length === 0 ? title : []))),
);

/** The next free id alone, or with everything that names the task: only the writer knows which of the two is meant there. */
function fixesFor(document: TaskDocument, task: Task): readonly Fix[] {
	const { next, inSection } = free(document)(task);
	return [inSection, next].flatMap((id): readonly Fix[] => {
		if (id === null) return [];
		const fix = (title: Message, references: boolean): Fix => ({
			title,
			safe: false,
			// Worked out when asked for: a list that was pasted twice has thousands of them.
			get edits() {
				return renameTask(document, task, id, { references });
			},
		});
		const alone =
			id === inSection
				? message('Write the next free id of this section, {0}', id)
				: message('Write the next free id, {0}', id);
		const isNamed = task.names.some(name => namedIds(document).has(name.toLowerCase()));
		const following = message('Write {0} here and wherever the task is named', id);
		return isNamed ? [fix(alone, false), fix(following, true)] : [fix(alone, false)];
	});
}

/** What is named anywhere. */
const namedIds = remembered(
	({ tasks, references }: TaskDocument): ReadonlySet<string> =>
		new Set([...references, ...tasks.flatMap(({ dependencies }) => dependencies)].map(({ id }) => id.toLowerCase())),
);

const free = remembered(freeIds);
