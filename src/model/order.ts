import type { TaskDocument } from './document';

/** How urgent a priority is: 0 first, levels below the known ones (`P4`) after them, then the document's own names; none at all comes last. */
export function priorityRank(document: TaskDocument, priority: string | null): number {
	const { vocabulary, legend } = document;
	const known = priority === null ? -1 : vocabulary.priorities.indexOf(priority);
	if (known !== -1) return known;
	const own = priority === null ? -1 : legend.priorities.indexOf(priority);
	if (own === -1 && isLowerLevel(document, priority))
		return vocabulary.priorities.length + Number(priority.slice(1)) / 10;
	return vocabulary.priorities.length + 1 + (own === -1 ? legend.priorities.length : own);
}

/** Whether a priority is a level below all that the document and the vocabulary know (`P4`, `P5`). */
export function isLowerLevel({ vocabulary, legend }: TaskDocument, priority: string | null): priority is string {
	return (
		/^P[45]$/.test(priority ?? '') && ![...vocabulary.priorities, ...legend.priorities].includes(priority as string)
	);
}
