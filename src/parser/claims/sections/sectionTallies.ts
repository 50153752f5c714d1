import type { Section } from '../../../model/document';
import { indexesAround } from '../../../model/document';
import { isClosed, type Task } from '../../../model/task';

/** How many tasks of a section are closed and how many are not. */
export interface Tally {
	done: number;
	open: number;
}

/** The tallies of all sections that tasks stand in, each with the sections beneath it. */
export function sectionTallies(tasks: readonly Task[], sections: readonly Section[]): ReadonlyMap<number, Tally> {
	const tallies = new Map<number, Tally>();
	for (const task of tasks) {
		// A range without a mark says nothing.
		const { range, marks } = task;
		if (task.kind !== 'task' && !(range && marks.length > 0)) continue;
		const side = isClosed(task) ? 'done' : 'open';
		for (const at of indexesAround({ sections }, task.section)) {
			const tally = tallies.get(at) ?? { done: 0, open: 0 };
			tally[side] += range ? range.last - range.first + 1 : 1;
			tallies.set(at, tally);
		}
	}
	return tallies;
}
