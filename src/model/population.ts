import type { CountClaim, Scope, Side } from './claims';
import type { TaskDocument } from './document';
import { isWithin } from './document';
import { rootOf } from './nameIndex';
import type { Task } from './task';
import { isClosed } from './task';

/**
 * A way to count that a stated number may mean: what is `written`, each id once, with the ids that ranges stand for,
 * with subtasks or with every box, without cancelled tasks, by the section's priority instead of the task's, or
 * everything unfinished where the number says open.
 */
export type Population =
	| 'written'
	| 'distinct-ids'
	| 'with-ranges'
	| 'with-subtasks'
	| 'with-boxes'
	| 'without-cancelled'
	| 'by-section'
	| 'unfinished';

/** What a number counts. */
export type Counted = Pick<CountClaim, 'unit' | 'side' | 'scope'>;

/** The tasks, subtasks or items that a number counts, in document order. */
export function members(document: TaskDocument, { unit, side, scope }: Counted): readonly Task[] {
	const accepts = scopeOf(document, scope);
	return document.tasks.filter(task => task.kind === unit && isOnSide(task, side) && accepts(task));
}

/** The numbers that the same words can mean, the obvious one first. */
export function populations(document: TaskDocument, counted: Counted): ReadonlyMap<Population, number> {
	const { unit, side, scope } = counted;
	const written = members(document, counted);
	const numbers = new Map<Population, number>([['written', written.length]]);
	const of = (each: Partial<Counted>): number => members(document, { ...counted, ...each }).length;
	if (unit === 'task') {
		const subtasks = of({ unit: 'subtask' });
		const ranges = rangeTotal(document, scope);
		numbers.set('distinct-ids', distinct(written));
		if (ranges > 0 && side === 'total') numbers.set('with-ranges', written.length + ranges);
		if (subtasks > 0) numbers.set('with-subtasks', written.length + subtasks);
		numbers.set('with-boxes', written.length + subtasks + of({ unit: 'item' }));
	} else {
		numbers.set('with-boxes', of({ unit: 'item' }) + of({ unit: 'subtask' }));
	}
	if (side === 'total') numbers.set('without-cancelled', written.filter(({ status }) => status !== 'cancelled').length);
	if (side === 'open') numbers.set('unfinished', of({ side: 'remaining' }));
	if (
		scope.attribute?.field === 'priority' &&
		document.sections.some(({ priority }) => priority === scope.attribute?.value)
	)
		numbers.set('by-section', bySection(document, counted));
	return numbers;
}

/** How many ids the ranges in a scope stand for. */
export function rangeTotal(document: TaskDocument, scope: Scope): number {
	const accepts = scopeOf(document, scope);
	let total = 0;
	for (const task of document.tasks)
		if (task.range && accepts(task)) total += Math.max(0, task.range.last - task.range.first + 1);
	return total;
}

/** Which tasks a scope takes in; subtasks go with their task's attributes. */
export function scopeOf(document: TaskDocument, { section, attribute }: Scope): (task: Task) => boolean {
	const isInside = (task: Task): boolean => section === 0 || isWithin(document, task.section, section);
	if (!attribute) return isInside;
	const value = attribute.value.toLowerCase();
	return task => {
		if (!isInside(task)) return false;
		const root = rootOf(document, task);
		if (attribute.field === 'priority') return root.priority?.toLowerCase() === value;
		if (attribute.field === 'owner') return root.owners.some(owner => owner.value.toLowerCase() === value);
		// A breakdown by a status word counts those that write the word, whatever it maps to.
		return task.status === value || task.marks.some(mark => mark.text.trim().toLowerCase() === value);
	};
}

/** Whether a task is on the side that a number counts. */
export function isOnSide(task: Task, side: Side): boolean {
	if (side === 'total') return true;
	return side === 'remaining' ? !isClosed(task) : task.status === side;
}

function distinct(tasks: readonly Task[]): number {
	const ids = new Set(tasks.map(task => task.id?.toLowerCase() ?? `\0${task.index}`));
	return ids.size;
}

function bySection(document: TaskDocument, { unit, side, scope }: Counted): number {
	const value = scope.attribute?.value.toLowerCase();
	const accepts = scopeOf(document, { section: scope.section, attribute: null });
	return document.tasks.filter(
		task =>
			task.kind === unit &&
			isOnSide(task, side) &&
			accepts(task) &&
			sectionPriority(document, task.section)?.toLowerCase() === value,
	).length;
}

/** The priority that the nearest section with one lends. */
function sectionPriority(document: TaskDocument, section: number): string | null {
	for (let at = document.sections[section]; at; at = at.parent === null ? undefined : document.sections[at.parent])
		if (at.priority !== null) return at.priority;
	return null;
}
