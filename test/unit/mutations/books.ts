import type { Claim, Scope, Side } from '../../../src/model/claims';
import { isWithin } from '../../../src/model/document';
import type { Task } from '../../../src/model/task';
import type { Call, Fixture } from '../../support/mutate';

/**
 * The stated numbers that tasks no longer bear out once they are as in `after` (same order, null for one that is gone):
 * counted here on its own, not with the rules' means.
 */
export function countCalls({ document }: Fixture, after: readonly (Task | null)[]): readonly Call[] {
	const differs = (scope: Scope, side: Side, unit: string): boolean => {
		const count = (tasks: readonly (Task | null)[]): number =>
			tasks.filter(task => task?.kind === unit && isOn(task, side) && isIn(task, scope)).length;
		return count(document.tasks) !== count(after);
	};
	const isIn = (task: Task, { section, attribute }: Scope): boolean =>
		isWithin(document, task.section, section) &&
		(attribute === null ||
			(attribute.field === 'priority'
				? task.priority === attribute.value
				: attribute.field === 'owner'
					? task.owners.some(({ value }) => value === attribute.value)
					: task.status === attribute.value));
	return document.claims.flatMap((claim): readonly Call[] => {
		if (claim.type === 'count')
			return !claim.atLeast && differs(claim.scope, claim.side, claim.unit)
				? [{ rule: COUNT_RULES[claim.role], at: [claim.span] }]
				: [];
		if (claim.type !== 'table') return [];
		const rows = claim.rows.filter(({ scope, cells }) =>
			cells.some(cell => scope && cell.value !== null && isSide(cell.role) && differs(scope, cell.role, 'task')),
		);
		const parts = rows.filter(({ isTotal }) => !isTotal);
		return (parts.length > 0 ? parts : rows).map(({ labelSpan }) => ({ rule: 'table-tasks', at: [labelSpan] }));
	});
}

/** The claims that speak of a task, and those that name next steps. */
export function claimLines({ document }: Fixture, task: Task): readonly number[] {
	const isAbout = ({ section }: Scope): boolean => isWithin(document, task.section, section);
	const lineOf = ({ start }: { readonly start: number }): number => document.lines.lineAt(start);
	return document.claims.flatMap((claim: Claim): readonly number[] => {
		if (claim.type === 'table')
			return claim.rows.flatMap(({ scope, line, isTotal }) => (isTotal || (scope && isAbout(scope)) ? [line] : []));
		if (claim.type === 'next') return [lineOf(claim.span)];
		return 'scope' in claim && isAbout(claim.scope) ? [lineOf(claim.span)] : [];
	});
}

/** The lines that a change of a task can be about: its family's, those that wait for it, the claims about it. */
export function concernsOf(fixture: Fixture, task: Task): ReadonlySet<number> {
	const { document, graph } = fixture;
	const lines = new Set(claimLines(fixture, task));
	const add = ({ line, endLine }: Task): void => {
		for (let at = line; at <= endLine; at++) lines.add(at);
	};
	add(task);
	for (let at = task.parent; at !== null; at = document.tasks[at]?.parent ?? null) add(document.tasks[at] as Task);
	for (const edge of [...graph.holdsUp(task.index), ...graph.waitsFor(task.index)])
		for (const index of [edge.from, edge.to]) if (index !== null) add(document.tasks[index] as Task);
	return lines;
}

/** The rule that a stated number belongs to. */
export const COUNT_RULES = { total: 'stated-total', part: 'stated-breakdown', section: 'stated-section' } as const;

/** Whether a column counts tasks. */
export function isSide(role: string): role is Side {
	return ['total', 'done', 'remaining', 'open', 'in-progress', 'blocked', 'cancelled'].includes(role);
}

function isOn({ status }: Task, side: Side): boolean {
	if (side === 'remaining') return status !== 'done' && status !== 'cancelled';
	return side === 'total' || status === side;
}
