import type { Dependency, Task } from '../../../src/model/task';
import type { Span } from '../../../src/util/span';
import type { Call, Fixture, Mutation } from '../../support/mutate';
import { change, here } from '../../support/mutate';
import { concernsOf } from './books';

/** Every id is doubled, lost or put under another task; every dependency goes wrong in each way there is. */
export function* graphMutations(fixture: Fixture): Iterable<Mutation> {
	for (const task of fixture.document.tasks) {
		yield* idMutations(fixture, task);
		for (const dependency of task.dependencies)
			if (dependency.certainty === 'certain' && dependency.direction === 'waits-for')
				yield* dependencyMutations(fixture, task, dependency);
	}
}

function* idMutations(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { document, graph } = fixture;
	const { id, idSpan } = task;
	// With another id in one of its places it would be two tasks.
	if (id === null || idSpan === null || task.otherPlaces.length > 0) return;
	const alike = document.tasks.filter(
		other => other.kind === task.kind && other.parent === task.parent && other.id !== null,
	);
	const at = alike.indexOf(task);
	const [before, after] = [alike[at - 1], alike[at + 1]];
	// Another section may begin its own block of numbers.
	const gap: readonly Call[] =
		before && after && before.section === after.section ? [{ rule: 'numbering-gap', at: [after.titleSpan] }] : [];
	// Dotted ids whose stem is gone are no longer subtasks, or those of another task.
	const orphaned = task.children.some(child => document.tasks[child]?.id?.startsWith(`${id}.`))
		? ['subtask-id', 'stated-section', 'stated-total', 'table-tasks']
		: [];
	const more = { implies: [...NAMED, ...orphaned], concerns: null };
	const dangling = graph.edges
		.filter(({ to }) => to === task.index)
		.map(({ dependency }): Call => ({ rule: 'unknown-dependency', at: [dependency.span] }));
	if (before?.id) yield change(fixture, 'id doubled', idSpan, before.id, [here('duplicate-id'), ...gap], more);
	yield change(fixture, 'id lost', idSpan, numbered(id, 70), dangling, more);
	const parent = task.parent === null ? undefined : document.tasks[task.parent];
	const other = document.tasks.find(({ kind, index, id }) => kind === 'task' && index !== parent?.index && id !== null);
	if (parent && other && id.startsWith(`${parent.id}.`))
		yield change(fixture, "id of another task's subtask", idSpan, `${other.id}.9`, [here('subtask-id')], {
			implies: [...NAMED, 'open-subtasks', 'finished-subtasks', 'stated-progress'],
			concerns: null,
		});
}

/** What names tasks by their ids. */
const NAMED = [
	'unknown-dependency',
	'stale-range',
	'stale-next',
	'stated-breakdown',
	'done-before-dependency',
	'started-while-blocked',
	'priority-inversion',
	'dependency-cycle',
	'self-dependency',
	'numbering-gap',
];

function* dependencyMutations(fixture: Fixture, task: Task, dependency: Dependency): Iterable<Mutation> {
	const { document, graph } = fixture;
	const where = idIn(fixture, dependency);
	if (!where || task.id === null) return;
	const concerns = concernsOf(fixture, task);
	const implies = [
		...(dependency.source === 'detail' || hasDetail(task) ? ['undeclared-dependency'] : []),
		...(task.status === 'done' ? ['done-before-dependency'] : []),
		...(task.status === 'in-progress' ? ['started-while-blocked'] : []),
		...(task.status === 'blocked' ? ['blocked-without-blocker'] : []),
		'stale-next',
	];
	const to = (name: string, kind: string, rule: string, more: readonly string[] = []): Mutation =>
		change(fixture, `dependency ${kind}`, where, name, [here(rule)], { concerns, implies: [...implies, ...more] });
	yield to(task.id, 'on itself', 'self-dependency');
	yield to(numbered(dependency.id, 70), 'on a missing task', 'unknown-dependency');
	if (dependency.source !== 'detail') yield doubled(fixture, dependency, where);
	for (const { from } of graph.holdsUp(task.index)) {
		const waiting = document.tasks[from ?? -1];
		if (waiting?.id && !isFamily(fixture, task, waiting))
			yield to(waiting.id, 'on what waits for it', 'dependency-cycle', ['priority-inversion', 'duplicate-dependency']);
	}
	for (const other of document.tasks) {
		if (other.id === null || other.index === task.index || graph.resolve(other.id).length !== 1) continue;
		if (isFamily(fixture, task, other)) yield to(other.id, 'in the family', 'family-dependency', ['dependency-cycle']);
		else if (isLower(fixture, task, other) && !isBefore(fixture, other, task))
			yield to(other.id, 'on a lower priority', 'priority-inversion', ['duplicate-dependency']);
	}
	if (task.dependencies.some(({ source, id }) => source === 'detail' && id === dependency.id)) {
		const other = document.tasks.find(
			({ id, index }) => id !== null && index < task.index && !task.names.includes(id) && id !== dependency.id,
		);
		if (other?.id) yield to(other.id, 'that its details leave out', 'undeclared-dependency', ['duplicate-dependency']);
	}
}

function doubled(fixture: Fixture, dependency: Dependency, where: Span): Mutation {
	const end = { start: where.end, end: where.end };
	return change(fixture, 'dependency named twice', end, `, ${dependency.id}`, [here('duplicate-dependency')]);
}

/** Where the id itself stands in the words that name it. */
function idIn({ document }: Fixture, { span, id }: Dependency): Span | null {
	const at = document.text.slice(span.start, span.end).lastIndexOf(id);
	return at === -1 ? null : { start: span.start + at, end: span.start + at + id.length };
}

function hasDetail({ dependencies }: Task): boolean {
	return dependencies.some(({ source }) => source === 'detail');
}

function isFamily({ document }: Fixture, a: Task, b: Task): boolean {
	const isUnder = (task: Task, other: Task): boolean => {
		for (let at = task.parent; at !== null; at = document.tasks[at]?.parent ?? null)
			if (at === other.index) return true;
		return false;
	};
	return isUnder(a, b) || isUnder(b, a);
}

function isLower({ document }: Fixture, task: Task, other: Task): boolean {
	const [own, theirs] = [task, other].map(({ priority }) => document.vocabulary.priorities.indexOf(priority ?? ''));
	const areOpen = task.status !== 'done' && other.status !== 'done';
	return areOpen && own !== undefined && theirs !== undefined && own >= 0 && theirs > own;
}

/** Whether `task` waits for `other`, directly or not. */
function isBefore({ graph }: Fixture, task: Task, other: Task): boolean {
	const seen = new Set([task.index]);
	for (const index of seen) for (const { to } of graph.waitsFor(index)) if (to !== null) seen.add(to);
	return seen.has(other.index);
}

/** The same form of id with another number at its end. */
function numbered(id: string, by: number): string {
	return id.replace(/\d+$/, digits => String(Number(digits) + by).padStart(digits.length, '0'));
}
