import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import type { Certainty, Task } from '../model/task';
import { overlaps } from '../util/span';

/** What one text says that a task waits for: one task, or those of a range. */
interface Awaited {
	readonly certainty: Certainty;
	readonly span: { readonly start: number; end: number };
	readonly others: Task[];
}

/** The tasks but itself that a task's edges lead to and `isMeant` takes in, by where it is said: one finding does for all of a range. */
export function awaitedAt(
	{ tasks }: TaskDocument,
	task: Task,
	edges: readonly Edge[],
	isMeant: (other: Task) => boolean,
): readonly Awaited[] {
	const places: Awaited[] = [];
	for (const { to, dependency } of edges) {
		const other = to === null ? undefined : tasks[to];
		if (!other || other === task || other.kind === 'range' || !isMeant(other)) continue;
		const { start, end } = dependency.span;
		const before = places.at(-1);
		// Each task of a range stands at all of it, but for the two that it names.
		if (before && overlaps(before.span, dependency.span)) {
			before.span.end = end;
			before.others.push(other);
		} else places.push({ span: { start, end }, certainty: dependency.certainty, others: [other] });
	}
	return places;
}
