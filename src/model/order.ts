import type { TaskDocument } from './document';

/** How urgent a priority is: 0 first, the document's own names after the known ones; none at all comes last. */
export function priorityRank(document: TaskDocument, priority: string | null): number {
	const { vocabulary, legend } = document;
	const known = priority === null ? -1 : vocabulary.priorities.indexOf(priority);
	if (known !== -1) return known;
	const own = priority === null ? -1 : legend.priorities.indexOf(priority);
	return vocabulary.priorities.length + (own === -1 ? legend.priorities.length : own);
}
