import { rememberedBy } from '../util/rememberedBy';
import type { Scope } from './claims';
import type { TaskDocument } from './document';
import { type Counted, keyOf, tasksWithin } from './population';

/**
 * Whether a number can be compared with the tasks. One about an attribute that no task states, or about a section without tasks, has nothing to be compared with;
 * nor has one about a priority that only the document's own table knows, and no task.
 */
export const isComparable = rememberedBy(
	({ unit, scope }: Counted) => `${unit} ${keyOf(scope)}`,
	(document: TaskDocument, { unit, scope }) => hasComparable(document, unit, scope),
);

function hasComparable(document: TaskDocument, unit: Counted['unit'], { section, attribute, family }: Scope): boolean {
	const isOwn = attribute?.field === 'priority' && !document.vocabulary.priorities.includes(attribute.value);
	return tasksWithin(document, { section, attribute: null, ...(family ? { family } : {}) }).some(task => {
		if (task.kind !== unit && task.kind !== 'range') return false;
		if (attribute?.field === 'priority') return isOwn ? task.priority === attribute.value : task.priority !== null;
		return attribute?.field === 'owner' ? task.owners.length > 0 : true;
	});
}
