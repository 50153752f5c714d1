import { append } from '../util/append';
import { NONE } from '../util/none';
import { remembered } from '../util/remembered';
import { inSection } from './claims';
import { isWithin, type TaskDocument } from './document';
import type { Edge } from './graph';
import { tasksWithin } from './population';
import { isClosed, type Task } from './task';

/** The edges by which a section, or one around it, waits for others, at its index: to the first unfinished task of each, and to nothing for one that there is not. */
export const edgesOfSections = remembered((document: TaskDocument): readonly (readonly Edge[])[] => {
	const { sections, sectionLinks } = document;
	if (sectionLinks.length === 0) return NONE;
	const found: (readonly Edge[])[] = [];
	const unfinished = new Map<number, Task | undefined>();
	const firstLeft = (section: number): Task | undefined => {
		if (!unfinished.has(section))
			unfinished.set(
				section,
				workOf(document, section).find(task => !isClosed(task)),
			);
		return unfinished.get(section);
	};
	const bySection = new Map<number, (typeof sectionLinks)[number][]>();
	for (const link of sectionLinks) append(bySection, link.from, link);
	for (const { index, parent } of sections) {
		const own = (bySection.get(index) ?? NONE).flatMap(({ from, to, name, span }): readonly Edge[] => {
			if (to !== null && (isWithin(document, from, to) || isWithin(document, to, from))) return NONE;
			const dependency = { id: name, span, certainty: 'certain', source: 'field', direction: 'waits-for' } as const;
			const edge: Edge = { from: null, to, statedBy: -1, dependency, resolution: 'missing' };
			if (to === null) return [edge];
			const left = firstLeft(to);
			return left ? [{ ...edge, to: left.index, resolution: 'found' }] : NONE;
		});
		const around = found[parent ?? -1] ?? NONE;
		found.push(own.length === 0 ? around : [...own, ...around]);
	}
	return found;
});

/** The tasks of a section that must be done; none where some are written elsewhere. */
export function workOf(document: TaskDocument, section: number): readonly Task[] {
	if (document.sections[section]?.elsewhere) return NONE;
	return tasksWithin(document, inSection(section)).filter(({ kind, optional }) => kind === 'task' && !optional);
}

/** Whether an edge leads to a section, whose name its dependency says, and not to the task alone. */
export function isToSection({ statedBy }: Edge): boolean {
	return statedBy < 0;
}
