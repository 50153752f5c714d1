import type { TaskDocument } from '../model/document';
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
		for (let at: number | null = task.section; at !== null; at = document.sections[at]?.parent ?? null)
			groups[at]?.tasks.push(task);
	}
	for (const { index, parent } of document.sections) {
		const group = groups[index];
		if (group && parent !== null && group.tasks.length > 0) groups[parent]?.inner.push(group);
	}
	let root: SectionGroup = groups[0] ?? { title: '', tasks, direct: tasks, inner: [] };
	while (root.direct.length === 0 && root.inner.length === 1) root = root.inner[0] as SectionGroup;
	return root;
}
