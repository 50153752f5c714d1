import type { Section } from '../../../model/document';
import { indexesAround } from '../../../model/document';
import type { Task } from '../../../model/task';

/** The sections in which, or below which, tasks stand. */
export function populatedSections(sections: readonly Section[], tasks: readonly Task[]): ReadonlySet<number> {
	const populated = new Set<number>();
	let last = -1;
	for (const { kind, section } of tasks) {
		if (kind === 'item' || section === last) continue;
		last = section;
		for (const at of indexesAround({ sections }, section)) populated.add(at);
	}
	return populated;
}

/** The sections in which loose boxes stand, and no tasks. */
export function boxedSections(tasks: readonly Task[], populated: ReadonlySet<number>): ReadonlySet<number> {
	const boxed = new Set<number>();
	// Boxes that stand for sections further down are none.
	for (const { kind, section, because } of tasks)
		if (kind === 'item' && because !== 'retold' && !populated.has(section)) boxed.add(section);
	return boxed;
}
