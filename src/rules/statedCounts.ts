import { toEdits } from '../edits/change';
import { withBars } from '../edits/progressBars';
import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { Judgement } from '../model/claimValue';
import { countOf, judgeCount } from '../model/claimValue';
import type { CountClaim } from '../model/claims';
import { WHOLE } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import { sectionAt, type TaskDocument } from '../model/document';
import type { Extent } from '../model/extent';
import { extentOf } from '../model/extent';
import { countsLeaves } from '../model/leafCounts';
import { nameSpan } from '../model/nameOf';
import { isOnSide, members, populations, rangeTotal, tasksWithin, unwrittenIn, widerScopes } from '../model/population';
import type { Task } from '../model/task';
import { tasksNamed } from '../model/tasksNamed';
import type { Message } from '../util/message';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { type Span, textAt } from '../util/span';
import { sum } from '../util/sum';
import { amountOf, balanceMessage, labelledMessage, populationMessage, populationNote } from './balanceMessage';
import { holdsBack, isSumOfPlan, isUnread, isWholePlan } from './besideCounts';
import { idRuns, namesOf } from './idRuns';
import { partsLeftBehind } from './partsOfTotal';
import { changeFix, type Finding, type Fix, type Related, type RuleContext } from './rule';
import { sharesAlong } from './sharesBeside';
import { sideSpokenOf } from './sideSpokenOf';
import { sumOfParts } from './statingParts';
import { statusPlace } from './statusMessage';
import { isOnlyPart, staysWrongBeside } from './wrongBeside';

/** Compares the counts of one role with the tasks: stated totals, the parts of a breakdown, a section's own count. */
export function* statedCounts({ document, graph }: RuleContext, role: CountClaim['role']): Iterable<Finding> {
	if (document.tasks.length === 0) return;
	const extent = extentOf(document);
	for (const [at, claim] of document.claims.entries()) {
		if (claim.type !== 'count' || claim.role !== role) continue;
		const names = claim.side === 'total' ? null : claim.ids;
		const finding = names ? listed(document, graph.resolve, claim, names) : counted(document, claim, at, extent);
		if (finding) yield finding;
	}
}

/** The number in a claim's text becomes another; everything around it stays. */
export function numberEdit(document: TaskDocument, span: Span, number: number | string): TextEdit | null {
	const text = textAt(document, span);
	const digits = /\d[\d.,]*\d|\d/.exec(text);
	if (!digits) return null;
	const start = span.start + digits.index;
	return replacement(document, { start, end: start + digits[0].length }, String(number));
}

/** Many numbers may count the same tasks. */
const runsOf = remembered((tasks: readonly Task[]) => idRuns(tasks));

/** Where the tasks are that a number should have counted. */
export function whereTheyAre(document: TaskDocument, judgement: Judgement): readonly Related[] {
	const found = members(document, judgement.counted);
	const first = found[0];
	const runs = runsOf(found);
	if (!first || runs === '') return [];
	return [
		{
			span: nameSpan(first),
			message: message('Found here: {0} in all ({1}).', found.length, runs),
		},
	];
}

function counted(document: TaskDocument, claim: CountClaim, at: number, extent: Extent): Finding | null {
	const judgement = judgeCount(document, claim);
	if (!judgement || judgement.verdict === 'holds') return null;
	if (isDoneOfAll(document, claim) || isWholePlan(document, claim)) return null;
	const partner = partnerOf(document, claim, at);
	const spoken = sideSpokenOf(document, claim, partner);
	if (spoken === 'both') return null;
	const related = whereTheyAre(document, judgement);
	const { span } = claim;
	const { stated, found } = judgement;
	const isApart = claim.unit === 'task' && unwrittenIn(document, claim) === 0;
	const inRanges = isApart ? rangeTotal(document, claim.scope, claim.side) : 0;
	const isElsewhere = extent !== 'report' && stated > found && isSumOfPlan(document, claim);
	if (isElsewhere || judgement.verdict === 'elsewhere') {
		if (claim.role !== 'total' || (claim.unit === 'task' && inRanges > 0)) return null;
		const text = message(
			found === 1
				? 'States {0}; {1} is written out here, the rest may stand elsewhere.'
				: 'States {0}; {1} are written out here, the rest may stand elsewhere.',
			amountOf(stated, claim.unit, claim.side === 'total' ? '' : claim.side),
			found,
		);
		return { span, message: text, severity: 'information', related };
	}
	// Two numbers that both count what has no parts say what they mean.
	if (countsLeaves(document, claim)) return null;
	const population = populationMessage(judgement);
	if (population) return { span, message: population, severity: 'information', related };
	const isLarger = claim.scope.section === 0 && stated > found;
	if (isLarger && extent === 'report') return null;
	const { derived } = judgement;
	const left = derived === null ? [] : partsLeftBehind(document, claim, derived);
	const finding: Finding = {
		span,
		message:
			inRanges > 0 && stated > found + inRanges
				? message(
						'States {0}; the document has {1} with its ranges, {2} without ({3} too many).',
						amountOf(stated, claim.unit, claim.side === 'total' ? '' : claim.side),
						found + inRanges,
						found,
						stated - found - inRanges,
					)
				: messageFor(document, claim, judgement),
		related: [...related, ...left.map(span => ({ span, message: message('Adds up to {0} with the others.', stated) }))],
		fixes: fixesFor(document, claim, at, judgement).map(fix =>
			left.length > 0 || spoken === 'done' ? { ...fix, safe: false } : fix,
		),
	};
	// Boxes don't say what is in progress or blocked.
	if ((claim.side === 'in-progress' || claim.side === 'blocked') && countOf(document, WHOLE, claim.side) === 0)
		return { ...finding, severity: 'information' };
	if (claim.side === 'open' && stated < found && isBegunUnsaid(document))
		return { ...finding, severity: 'information' };
	return isOnlyPart(document, claim, judgement, partner) ? { ...finding, severity: 'information' } : finding;
}

/** Whether some are stated as begun or blocked, and no task says so of itself. */
const isBegunUnsaid = remembered(
	(document: TaskDocument): boolean =>
		countOf(document, WHOLE, 'in-progress') + countOf(document, WHOLE, 'blocked') === 0 &&
		claimsOf(document, 'count').some(({ side, value }) => (side === 'in-progress' || side === 'blocked') && value > 0),
);

/** `COMPLETED TASKS (46/60)` over more than those that are done. */
function isDoneOfAll(document: TaskDocument, { place, side, scope, unit, value, span }: CountClaim): boolean {
	if (
		place !== 'heading' ||
		side !== 'total' ||
		!/^\s*(?:\/|of)\s*\d/.test(document.text.slice(span.end, span.end + 8))
	)
		return false;
	return countOf(document, scope, 'done', unit) === value;
}

/** A number about another section than the one it stands in names that section, unless it is about all there is. */
function messageFor(document: TaskDocument, { scope, span }: CountClaim, judgement: Judgement): Message {
	// What a heading names by a column stands elsewhere, and is its own.
	if (scope.ids) return balanceMessage(judgement, false);
	const section = document.sections[scope.section];
	if (!section || (section === sectionAt(document, span.start) && !scope.also))
		return balanceMessage(judgement, scope.section === 0);
	const { family: _, ...both } = scope;
	const isAll = tasksWithin(document, { ...both, attribute: null }).length === document.tasks.length;
	const titles = [scope.section, ...(scope.also ?? [])].map(index => document.sections[index]?.title ?? '');
	// `Beds (1/4)` and `Beds (1/3)` are two halves of one.
	const names = titles.map(title => title.split(/[([（]/, 1)[0]?.trim());
	const shown = titles.filter((_, at) => names.indexOf(names[at]) === at);
	return isAll ? balanceMessage(judgement, true) : labelledMessage(judgement, shown.join(', '));
}

function fixesFor(document: TaskDocument, claim: CountClaim, at: number, judgement: Judgement): readonly Fix[] {
	const fix = (number: number, note: Message | null, safe: boolean): readonly Fix[] => {
		const edit = numberEdit(document, claim.span, number);
		if (!edit) return [];
		const along = withBar(document, claim, at, [edit, ...sharesAlong(document, claim, number)]);
		return [changeFix(edit, note, safe, along)];
	};
	const { derived } = judgement;
	if (claim.ids) return namedAnew(document, claim, derived === null ? [] : members(document, judgement.counted));
	if (derived !== null) {
		const ofParts = sumOfParts(document, claim, at);
		if (ofParts !== null && ofParts !== derived)
			return [ofParts, derived].flatMap(number => (number === claim.value ? [] : fix(number, null, false)));
		return fix(derived, null, isAgreed(document, claim, at, derived));
	}
	const whole = partnerOf(document, claim, at);
	const seen = new Set<number>();
	return [...populations(document, judgement.counted)].flatMap(([population, number]) => {
		// `215/134` is what no writer means.
		const isPossible = !whole || (claim.side === 'total' ? number >= whole.value : number <= whole.value);
		if (seen.has(number) || seen.size === 3 || !isPossible || number === claim.value) return [];
		seen.add(number);
		return fix(number, populationNote(population), false);
	});
}

/** The edits of a count and its percentages with that of the bar beside them, unless the other number of its pair is wrong as well. */
function withBar(document: TaskDocument, claim: CountClaim, at: number, edits: readonly TextEdit[]) {
	const partner = edits.length > 1 ? null : partnerOf(document, claim, at);
	const isAlone = !partner || judgeCount(document, partner)?.verdict === 'holds';
	return isAlone ? toEdits(document, withBars(document, edits)) : edits;
}

/**
 * Whether the numbers beside a number agree with the one that is to be written: `m` of `n/m` is right or can be derived as
 * well, and parts that came to their total still do.
 */
function isAgreed(document: TaskDocument, claim: CountClaim, at: number, derived: number): boolean {
	if (holdsBack(document, claim, derived) || staysWrongBeside(document, claim, at)) return false;
	const partner = partnerOf(document, claim, at);
	if (!partner && isUnread(document, claim, derived)) return false;
	const theirs = partner && judgeCount(document, partner);
	if (partner && theirs?.verdict !== 'holds' && (theirs?.derived ?? null) === null) return false;
	// A total behind the last part may be about the whole, if its partner does not tell.
	const isOfPart = partner && theirs?.verdict === 'holds' && theirs.counted.scope.section === claim.scope.section;
	if (
		!isOfPart &&
		widerScopes(document, claim).some(scope => members(document, { ...claim, scope }).length !== derived)
	)
		return false;
	const group = groupOf(document, claim, at);
	const total = group.find(({ scope, side }) => scope.attribute === null && side === 'total');
	if (!total || total === claim) return true;
	const now = (other: CountClaim): number =>
		other === claim ? derived : (judgeCount(document, other)?.derived ?? other.value);
	const ofField = group.filter(({ scope }) => scope.attribute?.field === claim.scope.attribute?.field);
	const parts = claim.scope.attribute
		? ofField.map(part => [part.value, now(part)] as const)
		: numbersBehind(document, total).map(([start, value]) => {
				const part = group.find(({ span }) => span.start === start);
				return [value, part ? now(part) : value] as const;
			});
	const cameToTotal = parts.length > 1 && sum(parts.map(([stated]) => stated)) === total.value;
	return !cameToTotal || sum(parts.map(([, next]) => next)) === now(total);
}

/** The numbers in the bracket behind a total, those that nobody compares too, each with where it begins: `5 (3 planned + 2 of another list)`. */
function numbersBehind({ text }: TaskDocument, { span }: CountClaim): readonly (readonly [number, number])[] {
	const [all = '', lead = '', inside = ''] =
		/^([^\d()（）\n]{0,30}[(（])([^()（）\n]{1,300})[)）]/u.exec(text.slice(span.end, span.end + 340)) ?? [];
	if (all === '') return [];
	const start = span.end + lead.length;
	return [...inside.matchAll(/(?<![\d.,])\d{1,6}(?![\d.,]*\d|\s*%)/g)].map(
		found => [start + found.index, Number(found[0])] as const,
	);
}

/** The other number of `n/m` or `n of m`. */
function partnerOf(document: TaskDocument, claim: CountClaim, at: number): CountClaim | null {
	for (const other of [document.claims[at - 1], document.claims[at + 1]]) {
		if (other?.type !== 'count' || other.group !== null || (other.side === 'total') === (claim.side === 'total'))
			continue;
		const [first, second] = other.span.start < claim.span.start ? [other, claim] : [claim, other];
		const between = document.text.slice(first.span.end, second.span.start);
		if (second.side === 'total' && between.length < 12 && /^\s*(?:\/|\p{L}+(?: \p{L}+)?)\s*$/u.test(between))
			return other;
	}
	return null;
}

/** The claims that are written together with one, which stand side by side. */
function groupOf({ claims }: TaskDocument, { group }: CountClaim, at: number): readonly CountClaim[] {
	const found: CountClaim[] = [];
	for (const step of [-1, 1])
		for (let next = at + (step === 1 ? 0 : step); group !== null; next += step) {
			const other = claims[next];
			if (other?.type !== 'count' || other.group !== group) break;
			found.push(other);
		}
	return found;
}

/** `Tasks 1–12` names the tasks that stand here, joined as before; safe where they are one run. */
function namedAnew(document: TaskDocument, { span }: CountClaim, tasks: readonly Task[]): readonly Fix[] {
	const joint = /\d(\s*[-–—~]\s*|\s+to\s+)\S*\d/.exec(textAt(document, span))?.[1] ?? '–';
	const runs = idRuns(tasks).replaceAll('–', joint);
	if (runs === '' || runs.includes('…')) return [];
	return [changeFix(replacement(document, span, runs), null, !runs.includes(','))];
}

/** `Completed tasks: 1–16` against the tasks it names, and those it leaves out. */
function listed(
	document: TaskDocument,
	resolve: (name: string) => readonly number[],
	claim: CountClaim,
	ids: readonly string[],
): Finding | null {
	const tasks = tasksNamed(document, resolve, ids);
	if (tasks.length === 0) return null;
	const { span, side } = claim;
	const wrong = tasks.filter(task => task.kind !== 'range' && !isOnSide(task, side));
	if (wrong.length > 0) {
		const text = message('Names these as {0}, but they are not: {1}.', side, namesOf(wrong));
		// An entry may tell of what was done once.
		const isEntry = claim.place === 'prose';
		return { span, message: text, related: statusesOf(wrong), ...(isEntry ? { severity: 'information' } : {}) };
	}
	if (claim.isSome) return null;
	const named = new Set(tasks);
	const left = members(document, claim).filter(task => !named.has(task));
	if (left.length === 0) return null;
	const text = message('Leaves out what is {0} as well: {1}.', side, namesOf(left));
	return { span, message: text, related: statusesOf(left) };
}

function statusesOf(tasks: readonly Task[]): readonly Related[] {
	return tasks.slice(0, 10).map(statusPlace);
}
