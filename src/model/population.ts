import { remembered } from '../util/remembered';
import { rememberedBy } from '../util/rememberedBy';
import { contains } from '../util/span';
import { wide } from '../util/wide';
import { isOfSide, type Attribute, type CountClaim, type Scope, type Side, inSection } from './claims';
import { sectionAt, sectionPriority, type TaskDocument, sectionsAround } from './document';
import { nameIndex, rootOf } from './nameIndex';
import { countByNumber } from './pairs';
import { isSamePerson } from './people';
import { idsInRanges, idsSaidDone } from './ranges';
import { isCountedApart, repeatingSections } from './sectionsApart';
import { countByWord, writesWord } from './statusWords';
import { isOfFamily } from './stories';
import { isClosed, type Task } from './task';
import { tasksNamed } from './tasksNamed';
import { statedUnlisted } from './unlistedParts';
import { unwrittenOf } from './unwritten';

/**
 * A way to count that a stated number may mean: what is `written`, those that write the very word for their status, each id once, with the ids that ranges stand for, each number of an id, those that contradict themselves as their other marks say,
 * with subtasks, with every box or only what has no parts, without cancelled tasks, by the section's priority instead of the task's, by the subtasks of tasks that
 * say nothing themselves, everything unfinished where the number says open, only what is not begun where it says pending, what no part counts that states its own number, without sections
 * that only repeat what others list, without boxes that only say what is measured, with the phases that only a table counts, or with the parts that only state
 * how many they have.
 */
export type Population =
	| 'written'
	| 'by-word'
	| 'distinct-ids'
	| 'with-ranges'
	| 'by-number'
	| 'by-other-marks'
	| 'with-subtasks'
	| 'with-boxes'
	| 'without-parents'
	| 'without-cancelled'
	| 'by-section'
	| 'ticked'
	| 'unfinished'
	| 'unbegun'
	| 'beside-counted'
	| 'without-repeats'
	| 'without-readings'
	| 'with-unwritten'
	| 'with-unlisted';

/** What a number counts. */
export type Counted = Pick<CountClaim, 'unit' | 'side' | 'scope' | 'words' | 'isUnbegun'>;

/** The tasks, subtasks or items that a number counts, in document order. */
export const members = rememberedBy(
	({ unit, side, scope }: Counted) => [unit, side, keyOf(scope)].join('\n'),
	(document: TaskDocument, { unit, side, scope }): readonly Task[] =>
		tasksWithin(document, scope).filter(task => task.kind === unit && isOnSide(task, side)),
);

/** Everything that a scope takes in, of any kind, in document order; subtasks go with their task's attributes. */
export function tasksWithin(document: TaskDocument, scope: Scope): readonly Task[] {
	const { section, attribute, also, ids, family } = scope;
	return attribute || also || ids || family ? chosen(document, scope) : inside(document, section);
}

/** All that is written in a section and in those inside it. */
function inside(document: TaskDocument, section: number): readonly Task[] {
	return section === 0 ? document.tasks : (bySection(document)[section] ?? []);
}

/** Several rules ask for the same lists, and a table may ask for one many times. */
const chosen = rememberedBy(
	keyOf,
	(document: TaskDocument, { section, attribute, also, ids, family }): readonly Task[] => {
		if (ids) return tasksNamed(document, namesIn(document).resolve, ids);
		const all = also
			? [...new Set([section, ...also].flatMap(at => inside(document, at)))].sort((a, b) => a.index - b.index)
			: inside(document, section);
		const own = family ? all.filter(task => isOfFamily(document.tasks, task, family)) : all;
		return attribute ? own.filter(task => hasAttribute(document, task, attribute)) : own;
	},
);

/** A key by which scopes of a document are told apart. */
export function keyOf({ section, attribute, also, ids, family }: Scope): string {
	return [section, attribute?.field, attribute?.value, ...(also ?? []), ...(ids ?? []), family].join('\n');
}

const namesIn = remembered((document: TaskDocument) => nameIndex(document));

/** The numbers that the same words can mean, the obvious one first. */
export const populations = rememberedBy(
	({ unit, side, scope, words, isUnbegun }: Counted) =>
		[unit, isUnbegun ? 'unbegun' : side, keyOf(scope), ...(words ?? [])].join('\n'),
	(document: TaskDocument, counted) => count(document, counted),
);

/**
 * The scopes around that of a field in it which stands behind all of their tasks: a total at the end of the last part may be about the
 * whole. The innermost comes first.
 */
export function widerScopes(
	document: TaskDocument,
	{ place, scope, span, unit = 'task' }: Pick<CountClaim, 'place' | 'scope' | 'span'> & Partial<Counted>,
): readonly Scope[] {
	const wider: Scope[] = [];
	const home = document.sections[scope.section];
	let section = (place === 'field' || place === 'prose') && home && contains(home.span, span) ? home.index : 0;
	const isBehind = (): boolean => {
		const within = members(document, { unit, side: 'total', scope: inSection(section) });
		return (within.at(-1)?.span.start ?? span.end) < span.start;
	};
	while (section > 0 && isBehind()) {
		section = document.sections[section]?.parent ?? 0;
		if (isBehind()) wider.push({ ...scope, section });
	}
	return wider;
}

/** How many tasks of a side only a table of phases counts, for a number about the whole document. */
export function unwrittenIn(document: TaskDocument, { unit, side, scope }: Counted): number {
	if (unit !== 'task' || scope.section !== 0 || scope.attribute || scope.ids || scope.family) return 0;
	return unwrittenOf(
		document,
		side,
		within => members(document, { unit, side: 'total', scope: within }).length + rangeTotal(document, within),
	);
}

/** Which tasks a scope takes in. */
export function scopeOf(document: TaskDocument, scope: Scope): (task: Task) => boolean {
	const within = new Set(tasksWithin(document, scope).map(({ index }) => index));
	return task => within.has(task.index);
}

/** Whether tasks of a scope are done by one of their marks or places, and not by another: how many are is for the writer to say. */
export function isContested(document: TaskDocument, { side, scope }: Counted): boolean {
	const among = contested(document);
	return side !== 'total' && among.size > 0 && tasksWithin(document, scope).some(task => among.has(task));
}

/** Whether a task is done by one of its marks or places, and not by another. */
export function isContestedTask(document: TaskDocument, task: Task): boolean {
	return contested(document).has(task);
}

const contested = remembered(
	({ tasks }: TaskDocument): ReadonlySet<Task> =>
		new Set(
			tasks.filter(({ marks, otherPlaces }) => {
				if (marks.length + otherPlaces.length < 2) return false;
				const said = [...marks, ...otherPlaces.flatMap(place => place.marks)].flatMap(({ status }) => status ?? []);
				return new Set(said.map(status => status === 'done')).size > 1;
			}),
		),
);

/** How many ids the ranges in a scope stand for; of a side, those that may be on it. */
export function rangeTotal(document: TaskDocument, scope: Scope, side: Side = 'total'): number {
	return idsInRanges(document, tasksWithin(document, scope), side);
}

/** Whether a task is on the side that a number counts. */
export function isOnSide(task: Task, side: Side): boolean {
	if (side === 'total') return true;
	return isOfSide(task.status, side);
}

/** Whether a task says nothing of its own status, and its subtasks are all closed: `### Task 1` over boxes that are ticked. */
export function isTicked({ tasks }: TaskDocument, { kind, status, marks, children }: Task): boolean {
	if (kind !== 'task' || status !== 'open' || marks.length > 0) return false;
	const parts = children.flatMap(child => tasks[child] ?? []).filter(part => part.kind === 'subtask');
	return parts.length > 0 && parts.every(isClosed);
}

function count(document: TaskDocument, counted: Counted): ReadonlyMap<Population, number> {
	const { unit, side, scope, isUnbegun } = counted;
	const written = members(document, counted);
	const numbers = new Map<Population, number>();
	const unwritten = unwrittenIn(document, counted);
	if (unwritten > 0) numbers.set('with-unwritten', written.length + rangeTotal(document, scope, side) + unwritten);
	numbers.set('written', written.length);
	const of = (each: Partial<Counted>): number => members(document, { ...counted, ...each }).length;
	if (unit === 'task') {
		const subtasks = of({ unit: 'subtask' });
		const inRanges = rangeTotal(document, scope, side);
		numbers.set('distinct-ids', distinct(written));
		if (inRanges > 0 && (side === 'total' || side === 'remaining' || side === 'open'))
			numbers.set('with-ranges', written.length + inRanges);
		const byNumber = countByNumber(written);
		if (byNumber > written.length) numbers.set('by-number', byNumber);
		const done = side === 'done' ? idsSaidDone(document, tasksWithin(document, scope)) : 0;
		if (done > 0) numbers.set('with-ranges', written.length + done);
		if (subtasks > 0) numbers.set('with-subtasks', written.length + subtasks);
		numbers.set('with-boxes', written.length + subtasks + of({ unit: 'item' }));
	} else {
		numbers.set('with-boxes', of({ unit: 'item' }) + of({ unit: 'subtask' }));
	}
	if (side === 'total') numbers.set('without-cancelled', written.filter(({ status }) => status !== 'cancelled').length);
	if (unit === 'task' && (side === 'done' || side === 'remaining' || side === 'open')) {
		const ticked = tasksWithin(document, scope).filter(task => isTicked(document, task)).length;
		if (ticked > 0) numbers.set('ticked', written.length + (side === 'done' ? ticked : -ticked));
	}
	if (side === 'done' || side === 'remaining' || side === 'open') {
		const among = tasksWithin(document, scope).filter(
			task => task.kind === unit && isContestedTask(document, task),
		).length;
		if (among > 0) numbers.set('by-other-marks', written.length + (side === 'done' ? among : -among));
	}
	if (side === 'open') numbers.set('unfinished', of({ side: 'remaining' }));
	if (isUnbegun) numbers.set('unbegun', of({ side: 'open' }));
	if (
		scope.attribute?.field === 'priority' &&
		document.sections.some(({ priority }) => priority === scope.attribute?.value)
	)
		numbers.set('by-section', bySectionPriority(document, counted));
	const beside =
		scope.section === 0 || scope.also ? 0 : written.filter(task => !isCountedApart(document, task, scope)).length;
	if (beside > 0) numbers.set('beside-counted', beside);
	const unlisted =
		unit === 'task' && side === 'total' && !scope.attribute && !scope.also && !scope.ids
			? statedUnlisted(document, scope)
			: 0;
	if (unlisted > 0) numbers.set('with-unlisted', written.length + rangeTotal(document, scope) + unlisted);
	const repeating = repeatingSections(document);
	if (unit === 'task' && repeating.size > 0)
		numbers.set('without-repeats', written.filter(({ section }) => !repeating.has(section)).length);
	const work = written.filter(({ id, title }) => id !== null || !reading.test(title)).length;
	if (work > 0 && work < written.length) numbers.set('without-readings', work);
	if (unit === 'task') {
		const { parents, whole, leaves } = leavesOf(document, counted);
		// Last, and only where most tasks have subtasks: else it is chance.
		if (parents * 2 > whole) numbers.set('without-parents', leaves);
	}
	const byWord = countByWord(document, written, counted);
	if (byWord !== null) numbers.set('by-word', byWord);
	return numbers;
}

/** The tasks of a scope that have parts, all of them, and what of tasks and subtasks on a side has none. */
export const leavesOf = rememberedBy(
	({ side, scope }: Counted) => [side, keyOf(scope)].join('\n'),
	(document: TaskDocument, { side, scope }) => {
		const within = tasksWithin(document, scope).filter(({ kind }) => kind !== 'item');
		const having = new Set(within.map(({ kind, parent }) => (kind === 'subtask' ? parent : null)));
		const whole = within.filter(({ kind }) => kind === 'task');
		return {
			parents: whole.filter(({ index }) => having.has(index)).length,
			whole: whole.length,
			leaves: within.filter(task => !having.has(task.index) && isOnSide(task, side)).length,
		};
	},
);

/** `Target: >90% for new code` */
const reading = wide(/^\p{L}[\p{L} ]{0,30}:[\s<>≤≥=~≈]*\d[\d.,]*\s*%/u);

function hasAttribute(document: TaskDocument, task: Task, attribute: Attribute): boolean {
	const value = attribute.value.toLowerCase();
	const root = rootOf(document, task);
	if (attribute.field === 'priority') return root.priority?.toLowerCase() === value;
	if (attribute.field === 'owner') return root.owners.some(owner => isSamePerson(owner.value, value));
	// A breakdown by a status word counts those that write the word, whatever it maps to.
	return task.status === value || writesWord(task, value);
}

function distinct(tasks: readonly Task[]): number {
	const ids = new Set(tasks.map(task => task.id?.toLowerCase() ?? `\0${task.index}`));
	return ids.size;
}

function bySectionPriority(document: TaskDocument, { unit, side, scope }: Counted): number {
	const value = scope.attribute?.value.toLowerCase();
	return tasksWithin(document, inSection(scope.section)).filter(
		task =>
			task.kind === unit && isOnSide(task, side) && sectionPriority(document, task.section)?.toLowerCase() === value,
	).length;
}

/** The tasks of every section with those of the sections inside it, all that are written there; worked out once for a document. */
const bySection = remembered((document: TaskDocument): readonly (readonly Task[])[] => {
	const sections = document.sections.map((): Task[] => []);
	const add = (task: Task, section: number): void => {
		for (const { index } of sectionsAround(document, section))
			if (sections[index]?.at(-1) !== task) sections[index]?.push(task);
	};
	for (const task of document.tasks) {
		add(task, task.section);
		for (const { span } of task.otherPlaces) add(task, sectionAt(document, span.start).index);
	}
	return sections;
});
