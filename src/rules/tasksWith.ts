import type { TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { remembered } from '../util/remembered';

/** What makes a rule look closer at a task; most tasks have nothing of it. All but `parent` and a status is said by its own text. */
export type Trait =
	| Status
	/** Has tasks or boxes under it. */
	| 'parent'
	| (typeof OWN)[number];

const OWN = [
	/** Is written in other places as well. */
	'placed',
	/** Has several marks of its status, other places included. */
	'marks',
	/** Has several priorities, or one beside an id that may say one. */
	'priorities',
	'no-priority',
	'no-owner',
	'no-estimate',
	'unknown-priority',
	'unknown-status',
	'invalid-estimate',
	/** Has a mark or several priorities in labelled fields. */
	'fields',
	/** May have a day on its line or in a field. */
	'dated',
	/** Has an id with a dot. */
	'dotted',
] as const;

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
		const own = ownTraits(task, document);
		for (let bit = 0; own >> bit > 0; bit++) if ((own >> bit) & 1) add(OWN[bit] as Trait, task);
	}
	return found;
});

/** The traits of a task by its own text, one bit each. */
const ownTraits = remembered((task: Task, document: TaskDocument): number => {
	const { id, marks, priorities, otherPlaces } = task;
	const isPlaced = otherPlaces.length > 0;
	const all = isPlaced ? [...marks, ...otherPlaces.flatMap(place => place.marks)] : marks;
	const has: Readonly<Record<(typeof OWN)[number], boolean>> = {
		placed: isPlaced,
		marks: all.length > 1,
		priorities: priorities.length > 1 || (priorities.length > 0 && /^P\d-/i.test(id ?? '')),
		'no-priority': priorities.length === 0,
		'no-owner': task.owners.length === 0,
		// One that can't be read is the business of `invalid-estimate`.
		'no-estimate': !task.estimate && task.invalidEstimates.length === 0,
		'unknown-priority': priorities.some(({ value }) => value === null),
		'unknown-status': all.some(({ status }) => status === null),
		'invalid-estimate': task.invalidEstimates.length > 0,
		fields: priorities.length > 1 || marks.some(({ source }) => source === 'field'),
		dated: mayBeDated(task, document),
		dotted: id?.includes('.') ?? false,
	};
	return OWN.reduce((bits, trait, bit) => (has[trait] ? bits | (1 << bit) : bits), 0);
});

const DAY = /\d{4}-\d\d-\d\d/;
/** A longer task is looked at by its fields, so that lists in lists are not read again for each list around them. */
const LONG = 2000;

function mayBeDated(task: Task, { text, lines }: TaskDocument): boolean {
	const { start } = lines.lineSpan(task.line);
	const { end } = lines.lineSpan(task.endLine);
	if (end - start <= LONG) return DAY.test(text.slice(start, end));
	return DAY.test(text.slice(task.span.start, task.span.end)) || task.details.some(({ value }) => DAY.test(value));
}
