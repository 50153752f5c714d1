import { remembered } from '../util/remembered';
import { rememberedBy } from '../util/rememberedBy';
import { sumOf } from '../util/sum';
import type { ClaimCell, ClaimRow, CompletionClaim, CountClaim, Scope, Side } from './claims';
import { isSide } from './claims';
import { isComparable } from './comparable';
import type { TaskDocument } from './document';
import { hasFamilies, otherFamilies } from './families';
import {
	type Counted,
	isContested,
	isTicked,
	keyOf,
	members,
	type Population,
	populations,
	rangeTotal,
	tasksWithin,
	unwrittenIn,
	widerScopes,
} from './population';
import { idsInRanges, idsSaidDone, rangesAmong } from './ranges';
import { isSetAside } from './setAside';
import { sharingPrefix } from './sharedPrefix';
import { mayCountSigned } from './signedWork';
import type { Task } from './task';
import { isClosed } from './task';

/** What a stated number comes to when it is compared with the tasks. */
export interface Judgement {
	/** What it counts. */
	readonly counted: Counted;
	readonly stated: number;
	/** The number of the obvious population. */
	readonly found: number;
	/**
	 * `holds`; `elsewhere`: fewer are written here than stated, and the document says where the rest is; `population`:
	 * another way of counting gives the stated number; `wrong`.
	 */
	readonly verdict: 'holds' | 'elsewhere' | 'population' | 'wrong';
	/** The way of counting that gives the stated number, where it is not the obvious one. */
	readonly population: Population | null;
	/** The one number that may be written; null when more than one can be meant, some tasks stand elsewhere, or two places disagree. */
	readonly derived: number | null;
	/** The numbers of all ways of counting, each once, the obvious one first. */
	readonly candidates: readonly number[];
	/** Set for a cell that divides what is left further than the tasks do, and holds with the others of its row. */
	readonly isDivided?: true;
}

/** How many tasks of a scope are on a side: the obvious population. */
export function countOf(document: TaskDocument, scope: Scope, side: Side, unit: CountClaim['unit'] = 'task'): number {
	return members(document, { scope, side, unit }).length;
}

/** Compares a stated number with the tasks, those of a wider scope where it fits them; null where nothing written can be compared with it. */
export function judgeCount(document: TaskDocument, claim: CountClaim): Judgement | null {
	const own = judge(document, claim, claim.value, claim);
	if (!own || own.verdict === 'holds') return own;
	for (const scope of widerScopes(document, claim)) {
		const wider = judge(document, { ...claim, scope }, claim.value, claim);
		if (wider?.verdict === 'holds') return wider;
		// Boxes of the last part that are no tasks, and the tasks before them.
		const tasks = claim.unit === 'item' ? countOf(document, scope, claim.side) : 0;
		if (tasks > 0 && tasks + countOf(document, scope, claim.side, 'item') === claim.value)
			return { ...own, verdict: 'holds' };
	}
	for (const scope of otherFamilies(document, claim.scope)) {
		const other = judge(document, { ...claim, scope }, claim.value, claim);
		if (other?.verdict === 'holds') return other;
	}
	// `## Ideas (13 items)` over ten ids such as `IDEA-4`, the other three of which stand elsewhere.
	const isTotal = claim.place === 'heading' && claim.side === 'total';
	return isTotal && sharingPrefix(document, claim) === claim.value ? { ...own, verdict: 'elsewhere' } : own;
}

/** Compares a cell of a progress table with the tasks that its row names; null where it can't be compared. */
export function judgeCell(
	document: TaskDocument,
	{ scope, cells }: ClaimRow,
	{ role, value, words, isOfPoints }: ClaimCell,
): Judgement | null {
	if (!scope || value === null || !isSide(role) || isOfPoints) return null;
	const elsewhere = document.sections[scope.section]?.elsewhere ?? false;
	const own = judge(document, { unit: 'task', side: role, scope, words: words ?? null }, value, {
		atLeast: false,
		elsewhere,
	});
	if (!own || own.verdict === 'holds' || !dividesLeft.has(role)) return own;
	// Boxes say what is left, and not what of it is begun: all that the row says of it is compared with that.
	const begun = sumOf(cells, cell => (cell.role === 'in-progress' || cell.role === 'blocked' ? (cell.value ?? 0) : 0));
	if (begun === 0 || saysBegun(document)) return own;
	const open = sumOf(cells, cell => (cell.role === 'open' || cell.role === 'remaining' ? (cell.value ?? 0) : 0));
	const isLeft = begun + open === countOf(document, scope, 'remaining');
	return isLeft ? { ...own, verdict: 'holds', derived: null, isDivided: true } : { ...own, derived: null };
}

const dividesLeft: ReadonlySet<Side> = new Set(['in-progress', 'blocked', 'open', 'remaining']);

/** Whether a task says that it is begun or blocked. */
const saysBegun = remembered((document: TaskDocument): boolean =>
	document.tasks.some(({ status }) => status === 'in-progress' || status === 'blocked'),
);

/** Whether a count holds; null when it can't be judged. Numbers that only another way of counting explains hold. */
export function claimHolds(document: TaskDocument, claim: CountClaim): boolean | null {
	return holds(judgeCount(document, claim));
}

/** Whether a cell of a progress table holds; null when it can't be judged. */
export function cellHolds(document: TaskDocument, row: ClaimRow, cell: ClaimCell): boolean | null {
	return holds(judgeCell(document, row, cell));
}

/** What a word of completion says, against the tasks it stands over. */
export interface CompletionJudgement {
	readonly holds: boolean;
	/** The unfinished tasks, subtasks and boxes that it stands over. */
	readonly unfinished: readonly Task[];
	/** The share of what it stands over that is done, in percent: by tasks, by everything, by hours, by what the tasks say. */
	readonly shares: readonly number[];
}

/**
 * Compares a word of completion with what it stands over; null when that is nothing. `setAside` are more words in titles of
 * sections that are for later; a stated percentage may be `slack` points from every way to count it: it is rarely more than a guess. At the end
 * of the last part it may be that of the whole.
 */
export function judgeCompletion(
	document: TaskDocument,
	claim: CompletionClaim,
	{ setAside, slack }: { readonly setAside: readonly string[]; readonly slack: number } = {
		setAside: [],
		slack: GUESS,
	},
): CompletionJudgement | null {
	const standing = standingIn(document, { scope: claim.scope, setAside });
	if (!standing) return null;
	const { unfinished, now, shares } = standing;
	if (claim.state === 'complete') return { holds: now.length === 0, unfinished: now, shares };
	const { percent } = claim;
	const isLeft = unfinished.length > 0;
	if (percent === null) return { holds: isLeft, unfinished, shares };
	const isOfWider = (scope: Scope): boolean => {
		const wider = standingIn(document, { scope, setAside });
		return wider !== null && isAbout(percent, wider, slack);
	};
	const holds = (isLeft && isAbout(percent, standing, slack)) || widerScopes(document, claim).some(isOfWider);
	return { holds, unfinished, shares };
}

/** What words of completion about a scope are compared with; many may say something of one. */
interface Standing {
	readonly unfinished: readonly Task[];
	/** Those of them that are not for later. */
	readonly now: readonly Task[];
	readonly shares: readonly number[];
	/** The share that is done or begun: what is begun may be nearly done or hardly. */
	readonly most: number;
}

const standingIn = rememberedBy(
	({ scope, setAside }: { readonly scope: Scope; readonly setAside: readonly string[] }) =>
		[keyOf(scope), ...setAside].join('\n'),
	(document: TaskDocument, { scope, setAside }) => standingFor(document, scope, setAside),
);

function standingFor(document: TaskDocument, scope: Scope, setAside: readonly string[]): Standing | null {
	const own = setAside.map(word => word.toLowerCase());
	const within = standingOver(document, scope);
	if (within.length === 0) return null;
	const ranges = rangesAmong(tasksWithin(document, scope)).filter(range => !isClosed(range));
	const unfinished = [...within.filter(task => !isClosed(task) && !isTicked(document, task)), ...ranges];
	const begun = within.filter(({ status }) => status === 'done' || status === 'in-progress').length;
	return {
		unfinished,
		// How far a range without a mark is, nobody knows.
		now: unfinished.filter(
			task => !(task.range && task.marks.length === 0) && !isSetAside(document, task.section, scope.section, own),
		),
		shares: sharesOf(document, scope, within),
		most: share(
			begun + rangeTotal(document, scope, 'done') + rangeTotal(document, scope, 'in-progress'),
			within.length + rangeTotal(document, scope),
		),
	};
}

/** How many points a stated percentage of progress may be off where nothing else is set. */
export const GUESS = 20;

function isAbout(percent: number, { shares, most }: Standing, slack: number): boolean {
	return shares.some(share => Math.abs(share - percent) <= slack || (share <= percent && percent <= most));
}

function sharesOf(document: TaskDocument, scope: Scope, within: readonly Task[]): readonly number[] {
	const boxes = tasksWithin(document, scope).filter(({ kind, status }) => kind !== 'range' && status !== 'cancelled');
	const hours = (tasks: readonly Task[]): number => sumOf(tasks, task => task.estimate?.maxHours ?? 0);
	const tops = within.filter(({ kind }) => kind === 'task');
	const ranges = rangesAmong(tasksWithin(document, scope)).filter(({ status }) => status !== 'cancelled');
	const [doneInRanges, inRanges] = [idsInRanges(document, ranges.filter(isDone)), idsInRanges(document, ranges)];
	return [
		...[tops, within, boxes].map(tasks => share(tasks.filter(isDone).length + doneInRanges, tasks.length + inRanges)),
		// How long the tasks of a range take is not said.
		inRanges > 0 ? Number.NaN : share(hours(tops.filter(isDone)), hours(tops)),
		tops.reduce((sum, task) => sum + progressOf(task), 100 * doneInRanges) / (tops.length + inRanges),
	].filter(value => !Number.isNaN(value));
}

function share(part: number, whole: number): number {
	return (100 * part) / whole;
}

/** What a task says of its own progress, in percent. */
function progressOf(task: Task): number {
	return isDone(task) ? 100 : (task.marks.find(({ percent }) => percent !== null)?.percent ?? 0);
}

function isDone({ status }: Task): boolean {
	return status === 'done';
}

/** Whether a word of completion holds; null when it stands over nothing. */
export function completionHolds(document: TaskDocument, claim: CompletionClaim): boolean | null {
	return judgeCompletion(document, claim)?.holds ?? null;
}

function judge(
	document: TaskDocument,
	counted: Counted,
	stated: number,
	{ atLeast, elsewhere }: Pick<CountClaim, 'atLeast' | 'elsewhere'>,
): Judgement | null {
	if (!isComparable(document, counted)) return null;
	const unwritten = unwrittenIn(document, counted);
	const written = countOf(document, counted.scope, counted.side, counted.unit);
	const inRanges = rangeTotal(document, counted.scope, counted.side);
	// Either all that is planned is meant, or what is written out so far.
	const found = unwritten > 0 && stated !== written ? written + inRanges + unwritten : written;
	const judged = (verdict: Judgement['verdict'], population: Population | null = null): Judgement => ({
		counted,
		stated,
		found,
		verdict,
		population,
		// Few ask, and all ways of counting take their time.
		get derived() {
			const isOne = this.candidates.length === 1 && !elsewhere && !atLeast && !counted.scope.also;
			const isSure = inRanges === 0 && !isContested(document, counted) && !hasFamilies(document, counted.scope);
			return isOne && isSure ? found : null;
		},
		get candidates() {
			return [...new Set(populations(document, counted).values())];
		},
	});
	if (atLeast ? found >= stated : found === stated) return judged('holds', found === written ? null : 'with-unwritten');
	const done =
		counted.side === 'done' && inRanges > 0
			? written + idsSaidDone(document, tasksWithin(document, counted.scope))
			: written;
	// A range that is ticked may count as one.
	if (stated > found + rangesAmong(tasksWithin(document, counted.scope)).length && stated < done)
		return { ...judged('wrong'), found: done };
	if (stated > found && (elsewhere || atLeast || (inRanges > 0 && unwritten === 0))) {
		// A range explains as many as it stands for; what is written in another file, or not counted exactly, can be any number.
		const most = inRanges === 0 || counted.unit !== 'task' ? Number.POSITIVE_INFINITY : found + inRanges;
		// What is left is kept true along with the ranges.
		const isLeft = stated === most && counted.side !== 'total';
		return judged(stated <= most ? 'elsewhere' : 'wrong', isLeft ? 'with-ranges' : null);
	}
	const numbers = populations(document, counted);
	if (numbers.get('by-word') === stated) return judged('holds', 'by-word');
	if (numbers.get('unbegun') === stated) return judged('holds', 'unbegun');
	const population =
		[...numbers].find(([way, number]) => number === stated && !(number === 0 && ofSome.has(way)))?.[0] ?? null;
	if (!population && mayCountSigned(document, counted, stated - found)) return judged('elsewhere');
	// Whether a part with a number of its own counts in the one around it as well is for the writer to say.
	const holds = population === 'beside-counted' || population === 'by-number' || population === 'with-unlisted';
	return judged(holds ? 'holds' : population ? 'population' : 'wrong', population);
}

/** Ways of counting that leave some out: that nothing is left is no reason to state nothing. */
const ofSome: ReadonlySet<Population> = new Set([
	'distinct-ids',
	'without-parents',
	'without-repeats',
	'without-readings',
]);

function holds(judgement: Judgement | null): boolean | null {
	return judgement && judgement.verdict !== 'wrong';
}

/** Tasks with their subtasks; loose boxes only where there is no task. */
function standingOver(document: TaskDocument, scope: Scope): readonly Task[] {
	const within = tasksWithin(document, scope).filter(({ status }) => status !== 'cancelled');
	const tasks = within.filter(({ kind, optional }) => (kind === 'task' || kind === 'subtask') && !optional);
	return tasks.length > 0 ? tasks : within.filter(({ kind, optional }) => kind === 'item' && !optional);
}
