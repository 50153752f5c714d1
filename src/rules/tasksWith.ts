import type { TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { remembered } from '../util/remembered';

/** What makes a rule look closer at a task; most tasks have nothing of it. All but `parent` and a status is said by its own text. */
export type Trait =
	| Status
	/** Has tasks or boxes under it. */
	| 'parent'
	/** Is written in other places as well. */
	| 'placed'
	/** Has several marks of its status, other places included. */
	| 'marks'
	/** Has several priorities, or one beside an id that may say one. */
	| 'priorities'
	| 'no-priority'
	| 'no-owner'
	| 'no-estimate'
	| 'unknown-priority'
	| 'unknown-status'
	| 'invalid-estimate'
	/** Has a mark or several priorities in labelled fields. */
	| 'fields'
	/** Has a day on its line or in a field. */
	| 'dated'
	/** Has an id with a dot. */
	| 'dotted';

/** The tasks of a document with a trait, in its order; gathered in one walk for all rules. */
export function tasksWith(document: TaskDocument, trait: Trait): readonly Task[] {
	return byTrait(document).get(trait) ?? NONE;
}

const NONE: readonly Task[] = [];

const byTrait = remembered((document: TaskDocument): ReadonlyMap<Trait, readonly Task[]> => {
	const found = new Map<Trait, Task[]>();
	const add = (trait: Trait, task: Task): void => {
		const known = found.get(trait);
		if (known) known.push(task);
		else found.set(trait, [task]);
	};
	for (const task of document.tasks) {
		if (task.status !== 'open') add(task.status, task);
		if (task.children.length > 0) add('parent', task);
		for (const trait of ownTraits(task, document)) add(trait, task);
	}
	return found;
});

const ownTraits = remembered((task: Task, { text }: TaskDocument): readonly Trait[] => {
	const { id, marks, priorities, otherPlaces, details, span } = task;
	const all = otherPlaces.length > 0 ? [...marks, ...otherPlaces.flatMap(place => place.marks)] : marks;
	const traits: readonly (readonly [Trait, boolean])[] = [
		['placed', otherPlaces.length > 0],
		['marks', all.length > 1],
		['priorities', priorities.length > 1 || (priorities.length > 0 && /^P\d-/i.test(id ?? ''))],
		['no-priority', priorities.length === 0],
		['no-owner', task.owners.length === 0],
		// One that can't be read is the business of `invalid-estimate`.
		['no-estimate', !task.estimate && task.invalidEstimates.length === 0],
		['unknown-priority', priorities.some(({ value }) => value === null)],
		['unknown-status', all.some(({ status }) => status === null)],
		['invalid-estimate', task.invalidEstimates.length > 0],
		['fields', priorities.length > 1 || marks.some(({ source }) => source === 'field')],
		['dated', DAY.test(text.slice(span.start, span.end)) || details.some(({ value }) => DAY.test(value))],
		['dotted', id?.includes('.') ?? false],
	];
	return traits.flatMap(([trait, has]) => (has ? trait : []));
});

const DAY = /\d{4}-\d\d-\d\d/;
