import type { EffortClaim } from './claims';
import type { TaskDocument } from './document';
import { isSamePerson } from './people';
import { tasksWithin } from './population';
import type { Task } from './task';

/**
 * The most hours that may belong to what an owner is said to have, or all of them together, and are no task's of theirs here: of tasks that
 * name no owner, of work beside the tasks, and of tables that list none.
 */
export function hoursOfOthers(document: TaskDocument, { scope, unlisted }: EffortClaim): number {
	if (unlisted === undefined) return 0;
	const name = scope.attribute?.field === 'owner' ? scope.attribute.value : null;
	// All together have what tasks take, whoever does them.
	const mayBeOwn = ({ kind, owners }: Task): boolean =>
		name === null ? kind === 'item' : owners.length === 0 || owners.some(({ value }) => isSamePerson(value, name));
	return tasksWithin(document, { ...scope, attribute: null })
		.filter(task => isOfNobody(task) && mayBeOwn(task))
		.reduce((sum, { estimate }) => sum + (estimate?.maxHours ?? 0), unlisted);
}

/** Whether there is such work for any owner: of what people are said to have, and what that comes to, nobody can tell which is wrong. */
export function isPartlyOfOthers({ tasks }: TaskDocument, { unlisted }: EffortClaim): boolean {
	return unlisted !== undefined && (unlisted > 0 || tasks.some(isOfNobody));
}

/** Whether work with an estimate is counted for no owner: it names none, or stands beside the tasks. */
function isOfNobody({ kind, owners, status, estimate }: Task): boolean {
	return estimate !== null && status !== 'cancelled' && (kind === 'item' || (kind === 'task' && owners.length === 0));
}
