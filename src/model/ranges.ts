import { remembered } from '../util/remembered';
import { countBetween, numbersByPrefix } from '../util/sortedNumbers';
import { isOfSide, type Side } from './claims';
import type { TaskDocument } from './document';
import type { Task } from './task';

/** How many ids that are written nowhere the ranges among some tasks stand for; of a side, in those that say so by a mark or say nothing. */
export function idsInRanges(document: TaskDocument, tasks: readonly Task[], side: Side = 'total'): number {
	let total = 0;
	for (const task of rangesAmong(tasks))
		if (side === 'total' || task.marks.length === 0 || isOfSide(task.status, side)) total += idsIn(document, task);
	return total;
}

/** How many of them stand in ranges that say they are done. */
export function idsSaidDone(document: TaskDocument, tasks: readonly Task[]): number {
	return idsInRanges(
		document,
		rangesAmong(tasks).filter(({ status, marks }) => status === 'done' && marks.length > 0),
	);
}

/** The placeholders among some tasks; many numbers may count the same. */
export const rangesAmong = remembered((tasks: readonly Task[]) => tasks.filter(({ range }) => range !== null));

function idsIn(document: TaskDocument, { range }: Task): number {
	if (!range) return 0;
	const written = numbersWritten(document).get((range.prefix ?? '').toLowerCase()) ?? [];
	return Math.max(0, range.last - range.first + 1 - countBetween(written, range.first, range.last));
}

/** The numbers that ids of tasks end in, by what stands before them. */
const numbersWritten = remembered(({ tasks }: TaskDocument) =>
	numbersByPrefix(tasks.flatMap(({ id, kind }) => (kind === 'task' && id ? id : []))),
);
