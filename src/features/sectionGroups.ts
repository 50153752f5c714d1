import { type TaskDocument, sectionsAround } from '../model/document';
import type { Task } from '../model/task';

/** A section with tasks in it. */
export interface SectionGroup {
	readonly title: string;
	/** The tasks of this section and of those inside it. */
	readonly tasks: readonly Task[];
	/** Those that stand in no section inside it. */
	readonly direct: readonly Task[];
	readonly inner: readonly SectionGroup[];
}

/** Tasks by the sections of their document, as these stand inside each other; a heading around all of them is left out. */
export function bySection(document: TaskDocument, tasks: readonly Task[]): SectionGroup {
	const groups = document.sections.map(({ title }) => ({
		title: title || '#',
		tasks: [] as Task[],
		direct: [] as Task[],
		inner: [] as SectionGroup[],
	}));
	for (const task of tasks) {
		groups[task.section]?.direct.push(task);
		for (const { index } of sectionsAround(document, task.section)) groups[index]?.tasks.push(task);
	}
	for (const { index, parent } of document.sections) {
		const group = groups[index];
		if (group && parent !== null && group.tasks.length > 0) groups[parent]?.inner.push(group);
	}
	let root: SectionGroup = groups[0] ?? { title: '', tasks, direct: tasks, inner: [] };
	while (root.direct.length === 0 && root.inner.length === 1) root = root.inner[0] as SectionGroup;
	return root;
}

/** So much of a title leaves its count in sight where a side bar has its usual width. */
const ROOM = 28;

/** A title for a narrow place: where it is long, it goes without what stands in brackets, and then without its last words. */
export function shortTitle(title: string): string {
	if (title.length <= ROOM) return title;
	const bare = title.replaceAll(/ ?[([][^()[\]]{0,99}[)\]]/g, '').trim() || title;
	const signs = [...bare];
	if (signs.length <= ROOM) return bare;
	const last = signs.lastIndexOf(' ', ROOM - 1);
	const kept = signs.slice(0, last > ROOM / 2 ? last : ROOM - 1).join('');
	return `${kept.replace(/[ —–:,-]{1,9}$/, '')}…`;
}
