import type { EffortClaim } from './claims';
import type { TaskDocument } from './document';
import { tasksWithin } from './population';

/**
 * The most hours that may belong to what an owner is said to have, or all of them together, and are no task's of theirs here: of tasks that
 * name no owner, of work beside the tasks, and of tables that list none.
 */
export function hoursOfOthers(document: TaskDocument, { scope, unlisted }: EffortClaim): number {
	const name = scope.attribute?.field === 'owner' ? scope.attribute.value.toLowerCase() : null;
	if (unlisted === undefined) return 0;
	return tasksWithin(document, { ...scope, attribute: null }).reduce((sum, { kind, owners, status, estimate }) => {
		if (!estimate || status === 'cancelled' || kind === 'range' || kind === 'subtask') return sum;
		const isOwn = name === null || owners.length === 0 || owners.some(({ value }) => value.toLowerCase() === name);
		const isKnown = kind === 'task' && (name === null || owners.length > 0);
		return isOwn && !isKnown ? sum + estimate.maxHours : sum;
	}, unlisted);
}

/** Whether there is such work for any owner: of what people are said to have, and what that comes to, nobody can tell which is wrong. */
export function isPartlyOfOthers({ tasks }: TaskDocument, { unlisted }: EffortClaim): boolean {
	if (unlisted === undefined) return false;
	return (
		unlisted > 0 ||
		tasks.some(
			({ kind, owners, status, estimate }) =>
				estimate && status !== 'cancelled' && (kind === 'item' || (kind === 'task' && owners.length === 0)),
		)
	);
}
