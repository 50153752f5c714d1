import type { Said, Source, Task } from '../../../src/model/task';
import type { Span } from '../../../src/util/span';
import type { Call, Fixture, Mutation } from '../../support/mutate';
import { change, here } from '../../support/mutate';
import { concernsOf, countCalls } from './books';
import { taskData } from '../../support/taskData';

/** Every priority, owner and estimate becomes another, an unknown one or none. */
export function* fieldMutations(fixture: Fixture): Iterable<Mutation> {
	for (const task of fixture.document.tasks) {
		yield* priorityMutations(fixture, task);
		yield* ownerMutations(fixture, task);
		yield* estimateMutations(fixture, task);
		yield* repeatedFields(fixture, task);
		yield* otherPlaces(fixture, task);
	}
}

/** Where a section lends its priority, a table may count by sections. */
function* priorityMutations(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { document } = fixture;
	for (const mark of task.priorities) {
		if (mark.source === 'section') continue;
		const concerns = concernsOf(fixture, task);
		for (const text of mark.source === 'field' ? ['P9', 'hihg'] : ['P9', 'PO'])
			yield change(
				fixture,
				`priority becomes unknown (${text})`,
				mark.span,
				text,
				[here('unknown-priority'), ...priorityCounts(fixture, task, sectionPriority(fixture, task))],
				{ concerns, implies: ['priority-inversion'] },
			);
		const lent = sectionPriority(fixture, task);
		const others = new Map(document.tasks.flatMap(other => other.priorities.map(({ value, text }) => [value, text])));
		others.delete(mark.value);
		for (const [value, text] of others)
			if (value !== null && task.priorities.length === 1)
				yield change(
					fixture,
					'priority becomes another',
					mark.span,
					text,
					[
						...(lent !== null ? [here('priority-mismatch')] : []),
						...priorityCounts(fixture, task, value).filter(({ rule }) => lent === null || rule !== 'table-tasks'),
						...inversions(fixture, task, value),
					],
					{ concerns },
				);
		yield* leftOut(fixture, task, mark, 'missing-priority', lent);
	}
}

function priorityCounts(fixture: Fixture, task: Task, priority: string | null): readonly Call[] {
	return countCalls(fixture, replaced(fixture, { ...taskData(task), priority }));
}

/** A higher one waits for a lower one, where both are unfinished. */
function inversions({ document, graph }: Fixture, task: Task, priority: string): readonly Call[] {
	const rank = (other: Task): number =>
		document.vocabulary.priorities.indexOf(other === task ? priority : (other.priority ?? ''));
	return [...graph.waitsFor(task.index), ...graph.holdsUp(task.index)].flatMap(
		({ from, to, dependency }): readonly Call[] => {
			const [waiting, first] = [document.tasks[from ?? -1], document.tasks[to ?? -1]];
			if (!waiting || !first || [waiting, first].some(({ status }) => status === 'done')) return [];
			if (rank(waiting) < 0 || rank(first) < 0 || rank(first) <= rank(waiting)) return [];
			return [{ rule: 'priority-inversion', at: [dependency.span] }];
		},
	);
}

function sectionPriority({ document }: Fixture, { section }: Task): string | null {
	for (let at = document.sections[section]; at; at = at.parent === null ? undefined : document.sections[at.parent])
		if (at.priority !== null) return at.priority;
	return null;
}

function* ownerMutations(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { document } = fixture;
	const concerns = concernsOf(fixture, task);
	const rival = task.otherPlaces.some(({ owners }) => owners.length > 0) ? [here('conflicting-claims')] : [];
	for (const owner of task.owners) {
		const counts = (value: string): readonly Call[] =>
			countCalls(fixture, replaced(fixture, { ...taskData(task), owners: [{ ...owner, value }] }));
		if (document.legend.owners.size > 0)
			yield change(fixture, 'owner becomes unknown', owner.span, 'QQ', [here('unknown-owner'), ...counts('QQ')], {
				concerns,
			});
		const others = new Set(document.tasks.flatMap(({ owners }) => owners.map(({ value }) => value)));
		for (const value of others)
			if (value !== owner.value)
				yield change(fixture, 'owner becomes another', owner.span, value, [...counts(value), ...rival], { concerns });
		yield* leftOut(fixture, task, owner, 'missing-owner', null);
	}
}

function* estimateMutations(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { estimate } = task;
	if (!estimate) return;
	const concerns = concernsOf(fixture, task);
	const rival = task.otherPlaces.some(other => other.estimate) ? [here('conflicting-claims')] : [];
	const { span, source, text, minHours } = estimate;
	if (source === 'slot' || source === 'field' || source === 'cell')
		for (const wrong of source === 'slot' ? ['h', '4hrs?', '8-4h'] : ['8-4h', '-2h'])
			yield change(fixture, `estimate becomes unreadable (${wrong})`, span, wrong, [here('invalid-estimate')], {
				concerns,
				implies: rival.map(({ rule }) => rule),
			});
	const figure = /\d+/.exec(text)?.[0] ?? '';
	for (const by of [1, -1])
		if (minHours + by > 0)
			yield change(
				fixture,
				`estimate changes by ${by}`,
				span,
				text.replace(figure, String(Number(figure) + by)),
				[...effortCalls(fixture, task), ...rival],
				{ concerns },
			);
	yield* leftOut(fixture, task, estimate, 'missing-estimate', null);
}

/** Sums over a task's estimate: of its parent, of its section, of the document. A parent's own is one of them itself. */
function effortCalls({ document }: Fixture, task: Task): readonly Call[] {
	const parent = task.parent === null ? undefined : document.tasks[task.parent];
	const isSummed = (other: Task | undefined): boolean =>
		(other?.estimate ?? null) !== null &&
		(other?.children ?? []).length > 1 &&
		(other?.children ?? []).every(child => (document.tasks[child]?.estimate ?? null) !== null);
	const calls: Call[] = [];
	if (isSummed(task)) calls.push(here('parent-estimate'));
	if (parent?.estimate && isSummed(parent)) calls.push({ rule: 'parent-estimate', at: [parent.estimate.span] });
	if (task.kind === 'task')
		for (const claim of document.claims) {
			if (claim.type !== 'effort' || claim.side !== 'total') continue;
			const section = document.sections[claim.scope.section];
			const isOver =
				claim.scope.section === 0 || (section && section.line <= task.line && task.line <= section.endLine);
			if (isOver) calls.push({ rule: 'effort-total', at: [claim.span] });
		}
	return calls;
}

/** Takes a field away; it is missed where at least three others of its section, and all of them, have one. */
function* leftOut(
	fixture: Fixture,
	task: Task,
	{ span, source }: Pick<Said<string>, 'span' | 'source'>,
	rule: string,
	lent: string | null,
): Iterable<Mutation> {
	const { document } = fixture;
	const where = wholeField(fixture, span, source);
	if (!where) return;
	const siblings = document.tasks.filter(
		({ kind, section, form }) => kind === 'task' && section === task.section && form === task.form,
	);
	// What one place lacks comes from another.
	const isMissed =
		task.otherPlaces.length === 0 &&
		task.kind === 'task' &&
		siblings.length > 3 &&
		task.status !== 'done' &&
		lent === null &&
		task.parent === null;
	const counts =
		rule === 'missing-owner'
			? countCalls(fixture, replaced(fixture, { ...taskData(task), owners: [] }))
			: rule === 'missing-priority'
				? priorityCounts(fixture, task, lent)
				: [];
	const newText = source === 'cell' ? ' ' : '';
	yield change(
		fixture,
		`${rule.replace('missing-', '')} left out`,
		where,
		newText,
		[...(isMissed ? [{ rule, at: [task.titleSpan] }] : []), ...counts],
		{ concerns: concernsOf(fixture, task) },
	);
}

/** The slot with its brackets, the line of a field, what stands in a cell. */
function wholeField({ document }: Fixture, { start, end }: Span, source: Source): Span | null {
	const { text, lines } = document;
	if (source === 'slot')
		return text[start - 1] === '[' && text[end] === ']' ? { start: start - 1, end: end + 1 } : null;
	if (source === 'cell') return { start, end };
	if (source !== 'field') return null;
	const line = lines.lineAt(start);
	// With the line end before it.
	return { start: lines.lineSpan(line - 1).end, end: lines.lineSpan(line).end };
}

/** What another place says of the same task no longer agrees with its own. */
function* otherPlaces(fixture: Fixture, task: Task): Iterable<Mutation> {
	const concerns = concernsOf(fixture, task);
	for (const { owners, estimate } of task.otherPlaces) {
		for (const { span } of owners)
			yield change(fixture, 'owner in another place', span, 'Zoe', [here('conflicting-claims')], { concerns });
		if (estimate)
			yield change(fixture, 'estimate in another place', estimate.span, '77h', [here('conflicting-claims')], {
				concerns,
			});
	}
}

/** A second line that says the priority or status again, or another priority. */
function* repeatedFields(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { text, lines, tasks } = fixture.document;
	const more = { concerns: concernsOf(fixture, task), implies: ['priority-mismatch'] };
	const second = (mark: { readonly span: Span }, value: string): Mutation => {
		const line = lines.lineSpan(lines.lineAt(mark.span.start));
		const written = `${text.slice(line.start, mark.span.start)}${value}${text.slice(mark.span.end, line.end)}`;
		const after = { start: line.end, end: line.end };
		const calls: readonly Call[] = [{ rule: 'duplicate-field', at: [mark.span] }];
		return change(fixture, 'field said twice', after, `\n${written}`, calls, more);
	};
	for (const mark of [...task.priorities, ...task.marks])
		if (mark.source === 'field') yield second(mark, text.slice(mark.span.start, mark.span.end));
	for (const mark of task.priorities) {
		const other = tasks.flatMap(({ priorities }) => priorities).find(({ value }) => value !== mark.value);
		if (mark.source === 'field' && other) yield second(mark, other.text);
	}
}

function replaced({ document }: Fixture, task: Task): readonly Task[] {
	const isFamily = (other: Task): boolean => other.parent === task.index && other.priorities.length === 0;
	return document.tasks.map(other =>
		other.index === task.index ? task : isFamily(other) ? { ...other, priority: task.priority } : other,
	);
}
