import type { Status, StatusMark, Task } from '../../../src/model/task';
import type { Call, Fixture, Mutation } from '../../support/mutate';
import { change, here } from '../../support/mutate';
import { concernsOf, countCalls } from './books';
import { taskData } from '../../support/taskData';

/** Every mark of a status becomes each other mark that the document writes in such a place, or one that nobody knows. */
export function* statusMutations(fixture: Fixture): Iterable<Mutation> {
	for (const task of fixture.document.tasks)
		for (const mark of marksOf(task)) {
			if (mark.status === null || mark.source === 'strike') continue;
			for (const other of othersLike(fixture, mark)) yield exchanged(fixture, task, mark, other);
			const unknown =
				mark.source === 'box' ? '?' : mark.source === 'field' || mark.source === 'cell' ? 'Snoozing' : null;
			if (unknown !== null) yield exchanged(fixture, task, mark, { text: unknown, status: null });
		}
}

/** Those of all places that write the task. */
function marksOf({ marks, otherPlaces }: Task): readonly StatusMark[] {
	return [...marks, ...otherPlaces.flatMap(place => place.marks)];
}

interface Other {
	readonly text: string;
	readonly status: Status | null;
}

/** One text per status that other marks of the same kind of place hold; a box can always be ticked or emptied. */
function othersLike({ document }: Fixture, mark: StatusMark): readonly Other[] {
	const texts = new Map<Status, string>(
		mark.source === 'box'
			? [
					['done', 'x'],
					['open', ' '],
				]
			: [],
	);
	for (const { marks } of document.tasks)
		for (const { source, status, span, percent } of marks)
			if (source === mark.source && status !== null && percent === null && !texts.has(status))
				texts.set(status, document.text.slice(span.start, span.end));
	texts.delete(mark.status as Status);
	return [...texts].map(([status, text]) => ({ status, text }));
}

/** From least to most finished: the least counts. */
const ORDER: readonly Status[] = ['open', 'blocked', 'in-progress', 'done', 'cancelled'];

function exchanged(fixture: Fixture, task: Task, mark: StatusMark, { text, status }: Other): Mutation {
	const said = [status ?? 'open', ...marksOf(task).flatMap(other => (other === mark ? [] : (other.status ?? 'open')))];
	const becomes = said.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] as Status;
	const conflicts =
		status !== null && marksOf(task).some(other => other !== mark && contradict({ ...mark, status }, other))
			? [here('status-conflict')]
			: [];
	const kind = `status ${mark.source} ${mark.status ?? ''} becomes ${status ?? 'unknown'}`;
	return change(
		fixture,
		kind,
		mark.span,
		text,
		[
			...(status === null ? [here('unknown-status')] : conflicts),
			...(becomes === task.status ? [] : statusCalls(fixture, task, becomes)),
		],
		{ implies: IMPLIED, concerns: concernsOf(fixture, task) },
	);
}

/** Guesses and orders of work, which need more than one look to foresee. */
const IMPLIED = ['stated-progress', 'stale-next', 'priority-inversion', 'blocked-without-blocker'];

/** What follows from a task being in another state. */
export function statusCalls(fixture: Fixture, task: Task, status: Status): readonly Call[] {
	const { document, graph } = fixture;
	const after = document.tasks.map(other => (other === task ? { ...taskData(task), status } : other));
	const at = (index: number | null): Task | undefined => (index === null ? undefined : after[index]);
	const isOpen = (other: Task | undefined): boolean => other !== undefined && !closed(other.status);
	const calls: Call[] = [...countCalls(fixture, after), ...completionCalls(fixture, task, status)];
	for (const { from, to, dependency } of [...graph.waitsFor(task.index), ...graph.holdsUp(task.index)]) {
		const waiting = at(from);
		if (waiting?.status === 'done' && isOpen(at(to)))
			calls.push({ rule: 'done-before-dependency', at: [dependency.span] });
		if (waiting?.status === 'in-progress' && isOpen(at(to)))
			calls.push({ rule: 'started-while-blocked', at: [dependency.span] });
	}
	const counted = (parent: Task): readonly Task[] =>
		parent.children.map(child => after[child] as Task).filter(({ kind, optional }) => kind === 'subtask' && !optional);
	for (const parent of [after[task.index], at(task.parent)]) {
		const subtasks = parent ? counted(parent) : [];
		if (!parent || subtasks.length === 0 || (parent.index !== task.index && task.optional)) continue;
		if (parent.status === 'done' && subtasks.some(isOpen))
			calls.push({ rule: 'open-subtasks', at: [parent.titleSpan] });
		if (!closed(parent.status) && subtasks.every(subtask => subtask.status === 'done'))
			calls.push({ rule: 'finished-subtasks', at: placesOf(parent) });
	}
	// A line beneath may say what blocks it.
	const isBare = task.line === task.endLine;
	if (status === 'blocked' && isBare && !graph.waitsFor(task.index).some(({ to }) => isOpen(at(to))))
		calls.push({ rule: 'blocked-without-blocker', at: placesOf(task) });
	for (const claim of document.claims)
		if (claim.type === 'next' && closed(status) && claim.ids.length === 1 && task.names.includes(claim.ids[0] ?? ''))
			calls.push({ rule: 'stale-next', at: [claim.span] });
	return calls;
}

/** A section is no longer complete, or no longer under way. */
function completionCalls(fixture: Fixture, task: Task, status: Status): readonly Call[] {
	const { document } = fixture;
	return document.claims.flatMap((claim): readonly Call[] => {
		if (claim.type !== 'completion' || claim.percent !== null || claim.scope.attribute) return [];
		const { start, end } = document.sections[claim.scope.section]?.span ?? { start: 0, end: document.text.length };
		const within = document.tasks.filter(
			({ span, kind, optional }) =>
				(claim.scope.section === 0 || (start <= span.start && span.end <= end)) &&
				(kind === 'task' || kind === 'subtask') &&
				!optional,
		);
		if (!within.includes(task)) return [];
		const isDone = within.every(other => closed(other === task ? status : other.status));
		const parent = task.parent === null ? undefined : document.tasks[task.parent];
		const isOff = claim.state === 'complete' ? !isDone && parent?.status !== 'done' : isDone;
		return isOff ? [{ rule: 'stated-completion', at: [claim.span] }] : [];
	});
}

function placesOf({ titleSpan, marks }: Task): Call['at'] {
	return [titleSpan, ...marks.map(({ span }) => span)];
}

function closed(status: Status): boolean {
	return status === 'done' || status === 'cancelled';
}

/** Done and anything else; or two words, one of which says open. */
function contradict(a: StatusMark, b: StatusMark): boolean {
	if (a.status === b.status || a.status === null || b.status === null) return false;
	if (a.status === 'done' || b.status === 'done') return true;
	return (a.status === 'open' || b.status === 'open') && a.source !== 'box' && b.source !== 'box';
}
