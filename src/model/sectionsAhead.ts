import { NONE } from '../util/none';
import { remembered } from '../util/remembered';
import { isWithin, type TaskDocument } from './document';
import type { Edge } from './graph';
import { tasksWithin } from './population';
import { isClosed, type Task } from './task';

/** The edges by which a section, or one around it, waits for others, at its index: to each unfinished task of these, and to nothing for one that there is not. */
export const edgesOfSections = remembered((document: TaskDocument): readonly (readonly Edge[])[] => {
	const { sections, sectionLinks } = document;
	if (sectionLinks.length === 0) return NONE;
	const found: (readonly Edge[])[] = [];
	for (const { index, parent } of sections) {
		const own = sectionLinks.flatMap(({ from, to, name, span }): readonly Edge[] => {
			if (from !== index || (to !== null && (isWithin(document, from, to) || isWithin(document, to, from))))
				return NONE;
			const dependency = { id: name, span, certainty: 'certain', source: 'field', direction: 'waits-for' } as const;
			const edge: Edge = { from: null, to, statedBy: -1, dependency, resolution: 'missing' };
			if (to === null) return [edge];
			const left = workOf(document, to).filter(task => !isClosed(task));
			return left.map(task => ({ ...edge, to: task.index, resolution: 'found' }));
		});
		found.push([...(found[parent ?? -1] ?? NONE), ...own]);
	}
	return found;
});

/** The tasks of a section that must be done; none where some are written elsewhere. */
export function workOf(document: TaskDocument, section: number): readonly Task[] {
	if (document.sections[section]?.elsewhere) return NONE;
	return tasksWithin(document, { section, attribute: null }).filter(
		({ kind, optional }) => kind === 'task' && !optional,
	);
}
