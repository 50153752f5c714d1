import type { TaskDocument } from '../model/document';
import { type Status, type Task, allMarks } from '../model/task';
import { append } from '../util/append';
import { remembered } from '../util/remembered';
import { atOnce, type Steps } from '../util/steps';

/** What makes a rule look closer at a task; most tasks have nothing of it. All but `parent` and a status is said by its own text. */
export type Trait =
	| Status
	/** Has tasks or boxes under it. */
	| 'parent'
	| keyof typeof OWN;

const OWN = {
	/** Is written in other places as well. */
	placed: ({ otherPlaces }: Task) => otherPlaces.length > 0,
	/** Has several marks of its status, other places included. */
	marks: (task: Task) => allMarks(task).length > 1,
	/** Has several priorities, or one beside an id that may say one. */
	priorities: ({ id, priorities }: Task) => priorities.length > (/^P\d-/i.test(id ?? '') ? 0 : 1),
	'no-priority': ({ priorities }: Task) => priorities.length === 0,
	'no-owner': ({ owners }: Task) => owners.length === 0,
	/** One that can't be read is the business of `invalid-estimate`. */
	'no-estimate': ({ estimate, invalidEstimates }: Task) => !estimate && invalidEstimates.length === 0,
	'unknown-priority': ({ priorities }: Task) => priorities.some(({ value }) => value === null),
	'unknown-status': (task: Task) => allMarks(task).some(({ status }) => status === null),
	'invalid-estimate': ({ invalidEstimates }: Task) => invalidEstimates.length > 0,
	/** Has a mark or several priorities in labelled fields. */
	fields: ({ marks, priorities }: Task) => priorities.length > 1 || marks.some(({ source }) => source === 'field'),
	/** May have a day on its line or in a field. */
	dated: (task: Task, document: TaskDocument) => mayBeDated(task, document),
	/** Has an id with a dot. */
	dotted: ({ id }: Task) => id?.includes('.') ?? false,
};

const TRAITS = Object.keys(OWN) as readonly (keyof typeof OWN)[];

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
	for (const task of document.tasks) {
		if (task.index % 1024 === 0) yield;
		if (task.status !== 'open') append(found, task.status, task);
		if (task.children.length > 0) append(found, 'parent', task);
		const own = ownTraits(task, document);
		for (let bit = 0; own >> bit > 0; bit++) if ((own >> bit) & 1) append(found, TRAITS[bit] as Trait, task);
	}
	gathered.set(document, found);
	return found;
}

/** The traits of a task by its own text, one bit each. */
const ownTraits = remembered((task: Task, document: TaskDocument): number =>
	TRAITS.reduce((bits, trait, bit) => (OWN[trait](task, document) ? bits | (1 << bit) : bits), 0),
);

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
