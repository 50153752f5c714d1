import type { Hours } from '../model/hours';
import { addHours, NO_HOURS } from '../model/hours';
import { type Message, message } from '../util/message';
import type { Indexed } from '../workspace/taskIndex';
import type { FileEntry } from './fileEntry';
import { extentWords, hoursFigure, idName, type Translate } from './taskWords';

/** A task list as a line of the tree. */
export interface FileNode {
	readonly kind: 'file';
	readonly uri: string;
	readonly label: Message;
	/** How far it is, and where it stands if not at the top. */
	readonly description: Message;
	/** Says the same to those who hear it. */
	readonly spoken: () => string;
	readonly isCurrent: boolean;
}

/** The task lists of a workspace as lines of the tree: the current one first, the others by folder and path. */
export function fileTree(
	lists: readonly Indexed<FileEntry>[],
	current: string | null,
	translate: Translate,
): readonly FileNode[] {
	const several = new Set(lists.map(({ file }) => file.folder)).size > 1;
	const nodes = lists.map(({ file, entry }): FileNode => {
		const parts = file.path.split('/');
		const folder = several && file.folder ? [decodeURIComponent(file.folder.split('/').at(-1) ?? '')] : [];
		const where = [...folder, ...parts.slice(0, -1)].join('/');
		const { tasks, done, remaining } = entry;
		const { shown, heard } = extentWords(done, tasks, remaining);
		const label = message('{0}', parts.at(-1) ?? '');
		const place = where === '' ? [] : [message('{0}', where)];
		return {
			kind: 'file',
			uri: file.uri,
			label,
			spoken: () => [label, ...place, ...heard].map(translate).join(', '),
			description: message('{0}', [...place, ...shown].map(translate).join(' · ')),
			isCurrent: file.uri === current,
		};
	});
	return [...nodes.filter(({ isCurrent }) => isCurrent), ...nodes.filter(({ isCurrent }) => !isCurrent)];
}

/** How far all lists of a workspace are, and what to do first; null where there is none. */
export function workspaceSummary(lists: readonly Indexed<FileEntry>[], translate: Translate): Message | null {
	if (lists.length === 0) return null;
	let [tasks, done, ready] = [0, 0, 0];
	let remaining: Hours = NO_HOURS;
	let first: Indexed<FileEntry> | null = null;
	for (const list of lists) {
		const { entry } = list;
		tasks += entry.tasks;
		done += entry.done;
		ready += entry.ready;
		remaining = addHours(remaining, entry.remaining);
		if (entry.next && entry.next.rank < (first?.entry.next?.rank ?? Number.POSITIVE_INFINITY)) first = list;
	}
	const left = remaining[1] > 0 ? [message('{0} h left', hoursFigure(remaining))] : [];
	const parts = [message('{0} of {1} done', done, tasks), ...left, message('{0} ready', ready)];
	const far = parts.map(translate).join(' · ');
	const next = first?.entry.next;
	if (!first || !next) return message('{0}', far);
	const name = next.id === null ? next.title : `${idName(next.id)} ${next.title}`;
	return message('{0}. Next: {1} ({2})', far, name, first.file.path);
}
