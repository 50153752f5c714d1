import { lastWhere } from '../util/lastWhere';
import { remembered } from '../util/remembered';
import { contains, type Span } from '../util/span';
import type { EffortClaim, Scope, Side } from './claims';
import { claimsOf } from './claimsOf';
import { sectionAt, type TaskDocument } from './document';
import type { Hours } from './hours';
import { addHours, NO_HOURS, rounded } from './hours';
import { rootOf } from './nameIndex';
import { keyOf, rangeTotal, tasksWithin } from './population';
import type { RollUp } from './rollUp';
import { hoursOf, remainingOf, rollUps } from './rollUp';
import type { Task } from './task';

/** What a stated effort is compared with. */
export interface FoundEffort {
	readonly hours: Hours;
	/** The tasks whose estimates were added up; empty for a list of durations. */
	readonly tasks: readonly Task[];
}

/** Gives the hours of the tasks of a scope on one side. */
export type HoursWithin = (scope: Scope, side: Side) => FoundEffort | null;

/**
 * Adds up the estimates of a document, each scope and side once; null unless every task there has an estimate. Work in
 * progress may be nearly done or hardly begun, so it widens what is done and what remains.
 */
export function hoursWithin(document: TaskDocument): HoursWithin {
	const known = new Map<string, FoundEffort | null>();
	return (scope, side) => {
		const key = [side, keyOf(scope)].join(' ');
		const found = known.has(key) ? known.get(key) : addUp(document, rollUps(document), scope, side);
		known.set(key, found ?? null);
		return found ?? null;
	};
}

/** The durations listed beneath a stated effort, or in the rows above it. */
export function hoursListed({ parts, side, place }: EffortClaim): FoundEffort | null {
	// A table of one row has a total as well.
	if (parts.length < (place === 'cell' ? 1 : 2) || (side !== 'total' && place !== 'cell')) return null;
	return {
		hours: parts.reduce<Hours>((sum, part) => addHours(sum, [part.minHours, part.maxHours]), NO_HOURS),
		tasks: [],
	};
}

/** Whether some of the tasks of a scope are written elsewhere, as the document says, or nowhere: these can only add hours. */
export function isPartly(document: TaskDocument, scope: Scope): boolean {
	const { elsewhere, span } = document.sections[scope.section] ?? {};
	if (elsewhere || rangeTotal(document, scope) > 0) return true;
	if (scope.attribute !== null || !span) return false;
	const parts = unwrittenParts(document);
	const next = parts[lastWhere(parts.length, at => (parts[at] as Span).start < span.start) + 1];
	return next !== undefined && contains(span, next);
}

/** Whether all tasks that are written belong to some of the parts that a stated effort takes in: there are none of the others. */
export function isExcerpt(document: TaskDocument, { written = [] }: EffortClaim): boolean {
	if (written.length === 0) return false;
	const known = new Set(written.flatMap(scope => tasksWithin(document, scope)));
	return document.tasks.every(task => task.kind !== 'task' || known.has(task));
}

/** The headings of sections that state an effort and hold no tasks: `## Phase 2 (10 hours)`. */
const unwrittenParts = remembered((document: TaskDocument) =>
	claimsOf(document, 'effort').flatMap(claim => {
		if (claim.place !== 'heading' || claim.side !== 'total') return [];
		const home = sectionAt(document, claim.span.start).index;
		const isOwn = claim.scope.section === home && claim.scope.attribute === null;
		return isOwn && !tasksWithin(document, claim.scope).some(({ kind }) => kind === 'task') ? [claim.span] : [];
	}),
);

/** A time of completion, and a time in weeks that no word calls work, is passing time. */
export function isTimeFrame({ label, text }: EffortClaim): boolean {
	if (/completion$/.test(label)) return true;
	return (
		/week|month|woche|monat|seman|mes(?:es)?\b|semaine|mois|недел|месяц|أسبوع|شهر|[周週月]/iu.test(text) &&
		label !== '' &&
		!/effort|work|hours|person|loe|esfuerzo|esforço|aufwand|трудо|الجهد|[工労]/iu.test(label)
	);
}

/**
 * Whether a stated effort is borne out, or no more than `percent` off. Ranges hold if they overlap; `~` allows a tenth, and a whole number
 * of days or weeks, or of hours where some are minutes, half of one; days with a fraction (`2.5 days`) half of what they are a multiple of. Where
 * rows are summed, both ends of a range are sums.
 */
export function effortHolds(claim: EffortClaim, found: FoundEffort, percent = 0): boolean {
	const slack = slackOf(claim, found, percent);
	const [min, max] = found.hours;
	const isSum = claim.place === 'cell' && found.tasks.length === 0;
	return (
		(claim.atLeast || min <= claim.maxHours + slack) &&
		max >= claim.minHours - slack &&
		(!isSum || endsHold(claim, found.hours, slack))
	);
}

/** Whether both ends of a range are those of what rows come to, unless one of the two is no range, or a guess. */
function endsHold({ minHours, maxHours, approximate, atLeast, text }: EffortClaim, [min, max]: Hours, slack: number) {
	if (approximate || atLeast || minHours === maxHours || min === max) return true;
	const unit = unitOf(text, minHours);
	// Days of hours, and weeks of days, are rounded.
	const most = unit > 1 && rounded((min % unit) + (max % unit)) > 0 ? unit : slack;
	return Math.abs(minHours - min) <= most && Math.abs(maxHours - max) <= most;
}

function slackOf(
	{ minHours, maxHours, approximate, text, parts }: EffortClaim,
	{ hours: [min, max], tasks }: FoundEffort,
	percent: number,
): number {
	const unit = unitOf(text, minHours);
	// Hours that minutes make up are rounded as well; quarters are written.
	const isRounded = rounded(unit === 1 ? (min * 4) % 1 : unit > 1 ? min % unit : 0) !== 0;
	// Minutes are thirds of hours as often as not.
	const noise = 0.001 * (tasks.length + parts.length + 1);
	return (
		Math.max(
			approximate ? maxHours / 10 : 0,
			isRounded ? (unit > 1 ? unit * grainOf(text) : unit) / 2 : 0,
			(max * percent) / 100,
		) + noise
	);
}

/** What the numbers of a duration are multiples of: 1, a half, a quarter, else one of the last digit. */
function grainOf(text: string): number {
	const grains = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(number => {
		const [, fraction = ''] = number.split(/[.,]/);
		const value = Number(`0.${fraction}`);
		return [1, 0.5, 0.25].find(grain => value % grain === 0) ?? 10 ** -fraction.length;
	});
	return Math.min(1, ...grains);
}

/** How many hours one of what is written is: 8 for `5 days`. */
export function unitOf(text: string, minHours: number): number {
	const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
	const first = Number((numbers[0] ?? '').replace(',', '.'));
	return first > 0 ? minHours / first : 1;
}

/** Whether a section lists tasks again that stand first elsewhere: what it states takes them in. */
function repeatsOthers(document: TaskDocument, { section }: Scope): boolean {
	const span = document.sections[section]?.span;
	if (!span || section === 0) return false;
	return writtenAgain(document).some(
		task => task.otherPlaces.some(place => contains(span, place.span)) && !contains(span, task.span),
	);
}

const writtenAgain = remembered(({ tasks }: TaskDocument) => tasks.filter(task => task.otherPlaces.length > 0));

function addUp(document: TaskDocument, sums: readonly RollUp[], scope: Scope, side: Side): FoundEffort | null {
	const tasks = tasksWithin(document, scope).filter(({ kind, status }) => kind === 'task' && status !== 'cancelled');
	const isWanted = sided(side);
	// What is done needs no estimate to say what is left.
	const left = tasks.filter(({ status }) => status !== 'done');
	if (
		tasks.length === 0 ||
		!isWanted ||
		repeatsOthers(document, scope) ||
		!(side === 'remaining' && left.length > 0 ? left : tasks).every(task => isEstimated(document, task))
	)
		return null;
	let hours = NO_HOURS;
	for (const task of tasks) {
		const own = hoursOf(task, sums[task.index] as RollUp) ?? NO_HOURS;
		const whole = isWanted(task);
		// What several do is shared in a way that nobody tells.
		const wanted =
			whole === 'yes' && scope.attribute?.field === 'owner' && isShared(document, task) ? 'perhaps' : whole;
		if (wanted === 'perhaps') hours = addHours(hours, [0, own[1]]);
		else if (wanted === 'yes')
			hours = addHours(hours, side === 'remaining' ? remainingOf(task, sums[task.index] as RollUp) : own);
	}
	return { hours, tasks };
}

function isShared(document: TaskDocument, task: Task): boolean {
	return rootOf(document, task).owners.length > 1;
}

/** Whether hours are those of a person who shares some with others, or has some begun: a range, which nobody writes for one. */
export function isOfShared({ attribute }: Scope, { hours: [least, most] }: FoundEffort): boolean {
	return attribute?.field === 'owner' && least < most;
}

function isEstimated(document: TaskDocument, { estimate, children }: Task): boolean {
	if (estimate) return true;
	const subtasks = children
		.map(child => document.tasks[child] as Task)
		.filter(({ kind, status, optional }) => kind === 'subtask' && status !== 'cancelled' && !optional);
	return subtasks.length > 0 && subtasks.every(subtask => subtask.estimate !== null);
}

function sided(side: Side): ((task: Task) => 'yes' | 'perhaps' | 'no') | null {
	if (side === 'total') return () => 'yes';
	if (side === 'done') return ({ status }) => (status === 'done' ? 'yes' : status === 'in-progress' ? 'perhaps' : 'no');
	if (side === 'remaining')
		return ({ status }) => (status === 'done' ? 'no' : status === 'in-progress' ? 'perhaps' : 'yes');
	return null;
}
