import { percentHolds } from '../edits/percent';
import { countOf } from '../model/claimValue';
import type { CompletionClaim, CountClaim, Side } from '../model/claims';
import { WHOLE } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { rangeTotal } from '../model/population';
import { hasUnreadBehind, unreadShares } from '../model/unreadBehind';
import { isSumOfPhases } from '../model/unwritten';
import { append } from '../util/append';
import { remembered } from '../util/remembered';
import { sum } from '../util/sum';

/** Whether what stands around a count would go on speaking of the number that was, or says more than the tasks do: nobody writes it anew unseen. */
export function holdsBack(document: TaskDocument, claim: CountClaim, derived: number): boolean {
	// A drawing in a code block has more to it than its numbers; `(100%+)` is more than a percentage that could be said anew.
	if (claim.place === 'fence' || percentAndMore.test(document.text.slice(claim.span.end, claim.span.end + 24)))
		return true;
	return (
		areOnlyReached(document) ||
		(claim.place === 'field' && hasUnreadBehind(document, claim)) ||
		hasPartsBeneath(document, claim) ||
		leavesShare(document, claim) ||
		isBesideRemoved(document, claim) ||
		(claim.value > derived && (isPlanned(document, claim) || isSumOfPlan(document, claim))) ||
		isSumOfBlocks(document, claim) ||
		leavesOutBegun(document, claim)
	);
}

/**
 * Whether a total and a number of what is done, of which a count is one or beside which it stands, are as much too large as each other, the total more
 * than twice: what was done was taken out, and the parts would come to another total.
 */
function isBesideRemoved(document: TaskDocument, { scope, unit }: CountClaim): boolean {
	if (scope.attribute) return false;
	const { total: [total] = [], done: [done] = [] } = totalsAndDone(document).get(`${unit} ${scope.section}`) ?? {};
	if (total === undefined || done === undefined) return false;
	const written = countOf(document, scope, 'total', unit);
	return total > 2 * written && total - written === done - countOf(document, scope, 'done', unit);
}

/** Whether a percentage around a count that nothing compares is the share of what is stated as done in the stated total, and not of what the tasks come to. */
function leavesShare(document: TaskDocument, claim: CountClaim): boolean {
	const { scope, unit } = claim;
	const count = (side: 'total' | 'done'): number => countOf(document, scope, side, unit);
	const stated = totalsAndDone(document).get(`${unit} ${scope.section}`);
	const [total = 0] = stated?.total ?? [];
	const [done = count('done')] = stated?.done ?? [];
	if (scope.attribute || total === 0) return false;
	return unreadShares(document, claim).some(text => {
		const share = { value: Number(text), digits: text.split('.')[1]?.length ?? 0, approximate: false };
		return percentHolds(share, done, total) && !percentHolds(share, count('done'), count('total'));
	});
}

/** Whether all tasks are numbered lines with a sign for done and nothing more (`1. ✅ The menu is there`): they may tell what was reached, not of the work. */
export const areOnlyReached = remembered(({ tasks }: TaskDocument): boolean =>
	tasks.every(
		({ form, kind, marks, status, owners, estimate, priorities, dependencies }) =>
			kind === 'range' ||
			(form === 'numbered' &&
				status === 'done' &&
				marks.every(({ source }) => source === 'emoji') &&
				!estimate &&
				owners.length + priorities.length + dependencies.length === 0),
	),
);

/**
 * Whether `Planned: 4` is all that there is by what stands beside it (`Total: 4` and `Done: 2`, `Done: 2` alone, `Unplanned: 1`), or by a table's
 * total: what was in the plan from the start, done or not.
 */
export function isWholePlan(document: TaskDocument, { side, words, value, scope, unit, span }: CountClaim): boolean {
	if (side !== 'open' || scope.attribute || !words?.includes('planned')) return false;
	if (unplannedBelow.test(document.text.slice(span.end, span.end + 200))) return true;
	if (rowTotals(document).get(scope.section)?.includes(value)) return true;
	const { total = [], done = [] } = totalsAndDone(document).get(`${unit} ${scope.section}`) ?? {};
	return done.some(number => number > 0) && (total.length === 0 || total.includes(value));
}

/** The label of the next line, where it is of what was not planned. */
const unplannedBelow = /^[^\n]*\n[>\s*_+-]*(?:un(?:planned|scheduled)|not planned)\b/i;

interface TotalsAndDone {
	readonly total: number[];
	readonly done: number[];
}

/** What is stated of each noun in a section as its total, and as what is done of it, in the order of the text. */
const totalsAndDone = remembered(({ claims }: TaskDocument): ReadonlyMap<string, TotalsAndDone> => {
	const found = new Map<string, TotalsAndDone>();
	for (const claim of claimsOf({ claims }, 'count')) {
		if ((claim.side !== 'total' && claim.side !== 'done') || claim.scope.attribute) continue;
		const key = `${claim.unit} ${claim.scope.section}`;
		const stated = found.get(key) ?? { total: [], done: [] };
		stated[claim.side].push(claim.value);
		found.set(key, stated);
	}
	return found;
});

/** Whether `Pending: 18` stands beside `In progress: 5` where no task says that it is begun: some that seem to be open may be. */
function leavesOutBegun(document: TaskDocument, { side, scope }: CountClaim): boolean {
	if (side !== 'open' && side !== 'remaining') return false;
	return (
		statedAsBegun(document).has(scope.section) && countOf(document, { ...scope, attribute: null }, 'in-progress') === 0
	);
}

/** Whether a number of tasks of a section is said to be under way. */
export function statesBegun(document: TaskDocument, section: number): boolean {
	return statedAsBegun(document).has(section);
}

/** The sections of which a number of tasks is said to be under way. */
const statedAsBegun = remembered(
	({ claims }: TaskDocument): ReadonlySet<number> =>
		new Set(
			claimsOf({ claims }, 'count').flatMap(({ side, value, scope }) =>
				side === 'in-progress' && value > 0 ? scope.section : [],
			),
		),
);

/** Whether a number of all tasks is what a table comes to of which a row names nothing here. */
export function isSumOfPlan(document: TaskDocument, { scope, side, unit, value }: CountClaim): boolean {
	if (unit !== 'task' || scope.attribute || !isSumOfPhases(document, value, side)) return false;
	return scope.section === 0 || countOf(document, scope, side) === countOf(document, WHOLE, side);
}

/** Whether a number of all tasks is what sections without tasks of their own state (`### Sprint 1 Progress`, `- Total: 5`): it may be about those parts alone. */
function isSumOfBlocks(document: TaskDocument, { scope, side, unit, value }: CountClaim): boolean {
	if (unit !== 'task' || scope.attribute || scope.section !== 0) return false;
	const blocks = blockTotals(document).get(side) ?? [];
	return blocks.length > 1 && sum(blocks) === value;
}

/** What sections without tasks state of each side. */
const blockTotals = remembered((document: TaskDocument): ReadonlyMap<Side, readonly number[]> => {
	const totals = new Map<Side, number[]>();
	for (const { scope, side, unit, value } of claimsOf(document, 'count'))
		if (unit === 'task' && scope.section > 0 && !scope.attribute && countOf(document, scope, 'total') === 0)
			append(totals, side, value);
	return totals;
});

/** Whether a row of a table says the same of all tasks of a section: what both say is a plan, which may be written elsewhere or later. */
export function isPlanned(document: TaskDocument, { scope, side, unit, value }: CountClaim): boolean {
	if (scope.attribute || side !== 'total' || unit !== 'task') return false;
	return rowTotals(document).get(scope.section)?.includes(value) ?? false;
}

/** Whether a share of a section is what is done of as many tasks as a row of a table says it has: the rest is not written out. */
export function isShareOfPlan(document: TaskDocument, { scope, percent }: CompletionClaim): boolean {
	if (percent === null || scope.attribute || scope.section === 0) return false;
	const count = (side: 'total' | 'done'): number => countOf(document, scope, side) + rangeTotal(document, scope, side);
	const [all, done] = [count('total'), count('done')];
	return (rowTotals(document).get(scope.section) ?? []).some(
		total => total > all && Math.abs((100 * done) / total - percent) <= 1,
	);
}

/** The totals in rows of tables, by the section that a row is about. */
const rowTotals = remembered(({ claims }: TaskDocument) => {
	const totals = new Map<number, number[]>();
	for (const { scope, cells } of claimsOf({ claims }, 'table').flatMap(claim => claim.rows)) {
		if (!scope || scope.attribute) continue;
		for (const { role, value, isOfPoints } of cells)
			if (role === 'total' && value !== null && !isOfPoints) append(totals, scope.section, value);
	}
	return totals;
});

/** Where some are claimed and the document has none anywhere, it may say so in a way that is not read. */
export function isUnread(document: TaskDocument, { side, scope }: CountClaim, derived: number): boolean {
	if (derived > 0 || side === 'remaining' || side === 'open') return false;
	return scope.attribute !== null || countOf(document, WHOLE, side) === 0;
}

/** Whether parts right beneath a heading state pairs of their own that nobody compares (`### Roof: 5/5`, `- Wall: 6/8`): they may come to another number. */
function hasPartsBeneath({ text, lines }: TaskDocument, { span }: CountClaim): boolean {
	const { start, end } = lines.around(span.end);
	return text[start] === '#' && partsBeneath.test(text.slice(end, end + 400));
}

const partsBeneath = /^\s*(?:[-*+#]+ [^\n\d]{1,60}: {0,2}\*{0,2}\d{1,4} ?\/ ?\d{1,4}[^\n]{0,40}\n+){2}/;

const percentAndMore = /^[^\n\d]{0,12}\d{1,3}%\s?\+/;
