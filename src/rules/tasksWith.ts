import type { TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { remembered } from '../util/remembered';
import { atOnce, type Steps } from '../util/steps';

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

const bitOf = (trait: (typeof OWN)[number]): number => 1 << OWN.indexOf(trait);
const PLACED = bitOf('placed');
const MARKS = bitOf('marks');
const PRIORITIES = bitOf('priorities');
const NO_PRIORITY = bitOf('no-priority');
const NO_OWNER = bitOf('no-owner');
const NO_ESTIMATE = bitOf('no-estimate');
const UNKNOWN_PRIORITY = bitOf('unknown-priority');
const UNKNOWN_STATUS = bitOf('unknown-status');
const INVALID_ESTIMATE = bitOf('invalid-estimate');
const FIELDS = bitOf('fields');
const DATED = bitOf('dated');
const DOTTED = bitOf('dotted');

/** The tasks of a document with a trait, in its order; gathered in one walk for all rules. */
export function tasksWith(document: TaskDocument, trait: Trait): readonly Task[] {
	const traits = gathered.get(document) ?? atOnce(gatherTraits(document));
	return traits.get(trait) ?? NONE;
}

const NONE: readonly Task[] = [];

type ByTrait = ReadonlyMap<Trait, readonly Task[]>;

const gathered = new WeakMap<TaskDocument, ByTrait>();

/** Goes through the tasks of a document, so that `tasksWith` knows the answer. */
export function* gatherTraits(document: TaskDocument): Steps<ByTrait> {
	const found = new Map<Trait, Task[]>();
	const add = (trait: Trait, task: Task): void => {
		const known = found.get(trait);
		if (known) known.push(task);
		else found.set(trait, [task]);
	};
	for (const task of document.tasks) {
		if (task.index % 1024 === 0) yield;
		if (task.status !== 'open') add(task.status, task);
		if (task.children.length > 0) add('parent', task);
		const own = ownTraits(task, document);
		for (let bit = 0; own >> bit > 0; bit++) if ((own >> bit) & 1) add(OWN[bit] as Trait, task);
	}
	gathered.set(document, found);
	return found;
}

/** The traits of a task by its own text, one bit each. */
const ownTraits = remembered((task: Task, document: TaskDocument): number => {
	const { id, marks, priorities, otherPlaces } = task;
	const isPlaced = otherPlaces.length > 0;
	const all = isPlaced ? [...marks, ...otherPlaces.flatMap(place => place.marks)] : marks;
	let bits = isPlaced ? PLACED : 0;
	if (all.length > 1) bits |= MARKS;
	for (const { status } of all) if (status === null) bits |= UNKNOWN_STATUS;
	for (const { source } of marks) if (source === 'field') bits |= FIELDS;
	if (priorities.length === 0) bits |= NO_PRIORITY;
	else if (priorities.length > 1) bits |= PRIORITIES | FIELDS;
	else if (id !== null && /^P\d-/i.test(id)) bits |= PRIORITIES;
	for (const { value } of priorities) if (value === null) bits |= UNKNOWN_PRIORITY;
	if (task.owners.length === 0) bits |= NO_OWNER;
	if (task.invalidEstimates.length > 0) bits |= INVALID_ESTIMATE;
	// One that can't be read is the business of `invalid-estimate`.
	else if (!task.estimate) bits |= NO_ESTIMATE;
	if (id?.includes('.')) bits |= DOTTED;
	return mayBeDated(task, document) ? bits | DATED : bits;
});

const DAY = /\d{4}-\d\d-\d\d/;
/** A longer task is looked at by its fields, so that lists in lists are not read again for each list around them. */
const LONG = 2000;

/** Searching a whole text takes longer than searching the few tasks that are new in it. */
function mayBeDated(task: Task, { text, lines: { starts } }: TaskDocument): boolean {
	const start = starts[task.line] as number;
	const end = starts[task.endLine + 1] ?? text.length;
	if (end - start <= LONG) return DAY.test(text.slice(start, end));
	return DAY.test(text.slice(task.span.start, task.span.end)) || task.details.some(({ value }) => DAY.test(value));
}
