import type { Dependency } from '../../model/task';
import type { ReadTask } from '../fields/readTask';
import type { Scan } from '../lines/scan';
import { isSameVerdict, type Verdict } from '../verdicts/verdict';

/** Where a task stands among the others and in its document: worked out first, then given to all tasks at once. */
export interface Placement {
	readonly verdict: Verdict;
	readonly parent: number | null;
	readonly section: number;
	readonly priority: string | null;
	readonly endLine: number;
}

/** Whether each task goes by the names of the one that stood at its place before, and waits for the same. */
export function areNamedAlike(
	before: readonly ReadTask[],
	now: readonly ReadTask[],
	placements: readonly Placement[],
): boolean {
	if (before.length !== now.length) return false;
	for (let place = 0; place < now.length; place++) {
		const known = before[place] as ReadTask;
		const task = now[place] as ReadTask;
		if (task === known) continue;
		if (!isSameVerdict(known.verdict, (placements[place] as Placement).verdict) || !isNamedAs(known, task))
			return false;
	}
	return true;
}

/**
 * The lines that were read anew, and all those of tasks that were made anew or reach as far as they did not before: names on others
 * stand in the task that they stood in. Null where tasks stand elsewhere than the lines between tell.
 */
export function touchedLines(
	before: readonly ReadTask[],
	now: readonly ReadTask[],
	placements: readonly Pick<Placement, 'endLine'>[],
	{ first, after, grown }: Scan,
): ReadonlySet<number> | null {
	if (grown === null) return null;
	const lines = new Set<number>();
	const add = (from: number, to: number): void => {
		for (let line = from; line <= to; line++) lines.add(line);
	};
	add(first, after - 1);
	for (let place = 0; place < now.length; place++) {
		const known = before[place] as ReadTask;
		const task = now[place] as ReadTask;
		const { endLine } = placements[place] as Pick<Placement, 'endLine'>;
		const end = known.endLine < first ? known.endLine : known.endLine + grown;
		if (task === known && end === endLine) continue;
		// A line that is read anew leaves the object of before with the number that it had.
		const wasRead = task.line >= first && task.line < after && known.line >= first && known.line < after - grown;
		if (task.own !== known.own && !wasRead) return null;
		add(Math.min(task.line, known.line), Math.max(end, endLine));
	}
	return lines;
}

/** Whether a task that was read anew goes by the same names as before, and waits for the same. */
export function isNamedAs(before: ReadTask, now: ReadTask): boolean {
	return (
		before.id === now.id &&
		before.rare === null &&
		now.rare === null &&
		before.dependencies.length === now.dependencies.length &&
		before.dependencies.every((one, at) => isSameDependency(one, now.dependencies[at] as Dependency))
	);
}

function isSameDependency(a: Dependency, b: Dependency): boolean {
	return a.id === b.id && a.direction === b.direction && a.certainty === b.certainty;
}
