import type { TaskDocument } from './document';

/** How urgent a priority is: 0 first; a priority without a known rank, and none at all, come last. */
export function priorityRank(document: TaskDocument, priority: string | null): number {
	const { priorities } = document.vocabulary;
	const rank = priority === null ? -1 : priorities.indexOf(priority);
	return rank === -1 ? priorities.length : rank;
}
