import type { Because, TaskKind } from '../../model/task';
import { countUp } from '../../util/append';
import type { Steps } from '../../util/steps';
import type { Line } from '../lines/line';
import { isAcceptanceLabel, isCriteriaLabel, isUnder } from '../outline/labels';
import { nearestOver, type Outline } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import { idFamily } from '../words/readId';
import { isWithin } from '../words/similarTitles';
import { isUncountedName } from './boldRuns';
import { documentHasIds } from './documentHasIds';
import { dropQuoted } from './dropQuoted';
import { countFamilies } from './families';
import { type IdsOfWork, idsOfWork, titleOfCandidate } from './idsOfWork';
import { judgeFrontMatter } from './judgeFrontMatter';
import { isBoxedHeading, judgeHeadings } from './judgeHeadings';
import { judgeHeadless } from './judgeHeadless';
import { judgeItems } from './judgeItems';
import { judgeFieldTables, judgePairedHeadings, judgeTables } from './judgeTables';
import { judgeTold } from './judgeTold';
import { judgeWordIds } from './judgeWordIds';
import { overviewsOf } from './overviews';
import { repeatedBoxes } from './repeatedBoxes';
import { partsOfWork } from './partsOfWork';
import { retoldPlans } from './retoldPlans';
import { dropRowsOfBoxes } from './rowsOfBoxes';
import { settleRanges } from './settleRanges';
import { markVariants } from './variants';
import type { Candidate, Candidates, IdPlace, Verdict } from './verdict';

/** What each block of an outline is, by line; null for text and sections. */
export interface Classification {
	readonly verdicts: readonly (Verdict | null)[];
	/** Whether the front matter makes the whole file one task. */
	readonly single: boolean;
	/** Whether any is a range. */
	readonly hasRanges: boolean;
	/** Whether titles were compared with each other, so that each letter of them may tell. */
	readonly isCompared: boolean;
}

/** Decides which blocks are tasks, subtasks, items and ranges. */
export function* classify(outline: Outline, context: SlotContext): Steps<Classification> {
	const candidates: Candidates = new Array<Candidate | null>(outline.count).fill(null);
	yield* judgeTables(outline, context, candidates);
	yield;
	const families = yield* countFamilies(outline);
	yield;
	yield* judgeHeadings(outline, context, families, candidates);
	yield;
	judgePairedHeadings(outline, candidates);
	yield;
	judgeFieldTables(outline, candidates);
	judgeWordIds(outline, candidates);
	yield;
	yield* judgeItems(outline, context, families, candidates);
	yield;
	judgeTold(outline, candidates);
	yield;
	judgeHeadless(outline, candidates);
	settleRanges(outline, candidates);
	yield;
	dropQuoted(outline, candidates);
	dropRowsOfBoxes(outline, candidates);
	const single = judgeFrontMatter(outline, candidates);
	const overviews = overviewsOf(outline);
	const hasIds = !single && documentHasIds(outline, candidates, overviews);
	yield;
	const repeated = single ? null : yield* (hasIds ? retoldPlans : repeatedBoxes)(outline, candidates);
	const settler = new Settler(outline, candidates, hasIds, new Set([...overviews, ...(repeated ?? [])]));
	yield;
	for (let at = 0; at < candidates.length; at++) {
		if (at % 512 === 0) yield;
		const candidate = candidates[at];
		if (candidate) settler.settle(at, candidate);
	}
	const areVaried = yield* markVariants(outline, candidates);
	const isCompared = repeated !== null || settler.isCompared || areVaried;
	return { verdicts: candidates, single, hasRanges: candidates.some(one => one?.kind === 'range'), isCompared };
}

/**
 * Tells a task, the part of one and an item from each other: by its id, by what it stands under, by whether the document's tasks have
 * ids. Goes from the first line to the last; what stands further up is settled.
 */
class Settler {
	readonly #outline: Outline;
	readonly #candidates: Candidates;
	readonly #hasIds: boolean;
	readonly #overviews: ReadonlySet<number>;
	#stems: ReadonlyMap<string, number> | null = null;
	#uses: ReadonlyMap<string, number> | null = null;
	#ids: IdsOfWork | null = null;
	#parts: ReadonlySet<number> | null = null;
	/** Whether titles were compared. */
	isCompared = false;
	readonly #isName: (at: number) => boolean;
	#isAllCriteria: boolean | null = null;
	#isAllNumbered: boolean | null = null;

	constructor(outline: Outline, candidates: Candidates, hasIds: boolean, overviews: ReadonlySet<number>) {
		this.#outline = outline;
		this.#candidates = candidates;
		this.#hasIds = hasIds;
		this.#overviews = overviews;
		this.#isName = isUncountedName(outline, candidates);
	}

	settle(at: number, candidate: Candidate): void {
		const is = (kind: TaskKind, because: Because, parent = -1): void => {
			candidate.kind = kind;
			candidate.because = because;
			candidate.parent = parent;
		};
		const { form } = candidate;
		if (form === 'range') return is('range', 'range');
		if (form === 'checklist' && candidate.id && ((!this.#hasIds && this.#isName(at)) || this.#isTold(at, candidate.id)))
			candidate.id = null;
		const { id } = candidate;
		const stem = this.#stemOf(at, candidate);
		if (stem >= 0) return is('subtask', 'sub-number', stem);
		if (form === 'row' && !id && this.#hasIds) {
			const over = this.#headingAround(at);
			return over >= 0 ? is('subtask', 'inside', over) : is('item', 'loose');
		}
		if (candidate.headless) return is('task', 'lost-heading');
		if (form === 'heading') {
			const whole = id || !isBoxedHeading(this.#outline, at) ? -1 : this.#headingAround(at);
			if (whole >= 0) return is('subtask', 'inside', whole);
			if (!this.#hasIds || candidate.surely) return is('task', id ? 'own-id' : 'marked');
			// Where tasks have ids, a heading that has a box and none is a section.
			this.#candidates[at] = null;
			return;
		}
		if (form === 'row') return is('task', 'row');
		if (this.#overviews.has(at)) return is('item', 'retold');
		const box = taskAround(this.#outline, at, this.#candidates);
		const over = box < 0 && isPlainNumber(candidate) ? this.#headingAround(at) : -1;
		// `- [ ] 1. Write` under `### Task 2` counts within it.
		if (over >= 0 && this.#candidates[over]?.id && this.#outline.level(over) > 1) {
			if (!this.#isCited(at, candidate)) candidate.id = null;
			return isUnder(this.#outline, at, isCriteriaLabel) ? is('item', 'criteria', over) : is('subtask', 'inside', over);
		}
		// Its own id makes it a task under any label, unless it is nested in another task's list or says that it is a part.
		if (id && this.#hasIds && box >= 0) return is('subtask', 'inside', box);
		const around = box >= 0 ? box : this.#headingAround(at);
		if (id && around >= 0 && this.#isPartOf(id, around)) return is('subtask', 'inside', around);
		if (id && this.#hasIds && !this.#isCriterion(at, id)) return is('task', 'own-id');
		if (isUnder(this.#outline, at, isCriteriaLabel) && !this.#isWork(at)) return is('item', 'criteria', around);
		if (around >= 0) return is('subtask', 'inside', around);
		if (!this.#hasIds && candidate.surely) return is('task', this.#outline.isBoxed(at) ? 'box' : 'marked');
		if (form === 'numbered' && (this.#hasIds || this.#areAllNumbered()) && !this.#outline.isBoxed(at))
			return is('task', 'marked');
		return is('item', 'loose');
	}

	/** The stem of a dotted id, -1 for none: a heading's or a row's sub-number belongs to a task of its own form. */
	#stemOf(at: number, { id, form, listing }: Candidate): number {
		const name = id?.id.includes('.') ? /^(.+)\.\d+[a-z]?$/.exec(id.id)?.[1] : undefined;
		if (name === undefined) return -1;
		this.#stems ??= stemsOf(this.#outline, this.#candidates);
		const stem = this.#stems.get(name) ?? this.#stems.get(name.replace(/^0+(?=\d)/, ''));
		if (stem === undefined) return -1;
		const other = (this.#candidates[stem] as Candidate).form;
		// The parts of a heading's task stand below it.
		if (form === 'heading') return other === form && stem < at ? stem : -1;
		if (form === 'row') return other === form && this.#outline.rows.get(stem)?.table === listing?.table ? stem : -1;
		return stem;
	}

	/** `- [ ] #7: Write`, where nothing else has this number: a name, not the order within a task. */
	#isCited(at: number, { id }: Candidate): boolean {
		if (!id || this.#outline.title(at)?.id?.form !== 'hash') return false;
		this.#uses ??= usesOf(this.#candidates);
		return this.#uses.get(id.id) === 1;
	}

	/** `Subtask 8a`, and `8a` or `T8.1` beneath task 8. */
	#isPartOf({ id, noun }: IdPlace, around: number): boolean {
		if (noun?.startsWith('sub')) return true;
		const [, lettered, dotted] = /^(\d+)[a-z]$|^[A-Za-z]{1,3}(\d+)\.\d+$/.exec(id) ?? [];
		const number = lettered ?? dotted;
		const over = this.#candidates[around]?.id?.id;
		const whole = over && /(?<!\d)\d+$/.exec(over)?.[0];
		return number !== undefined && !!whole && Number(whole) === Number(number);
	}

	/** `- [ ] F2 may go live`, `- [ ] T2: No leaks` under criteria tell of a task that stands elsewhere; with its title one lists it again. */
	#isTold(at: number, { id }: IdPlace): boolean {
		const title = this.#outline.title(at);
		if (!title || !isUnder(this.#outline, at, isCriteriaLabel)) return false;
		const text = this.#outline.titleText(at);
		const work = this.#work().lines.get(id) ?? [];
		if (work.length === 0 || (!title.id?.delimited && /^[a-z–-]/.test(text))) return work.length > 0;
		this.isCompared = true;
		return !work.some(other => {
			const candidate = this.#candidates[other];
			return candidate && isWithin(text, titleOfCandidate(this.#outline, other, candidate));
		});
	}

	/** Under criteria an id makes a criterion (`QG1.1`, `AC-2`) where none of its kind stands elsewhere. */
	#isCriterion(at: number, { id }: IdPlace): boolean {
		if (!/^[A-Z]/i.test(id) || !isUnder(this.#outline, at, isCriteriaLabel)) return false;
		return !this.#work().families.has(idFamily(id));
	}

	/** Boxes under requirements are the work where there is none elsewhere, and so are those of a part that is called tests. */
	#isWork(at: number): boolean {
		if (this.#hasIds) return false;
		const parts = (this.#parts ??= partsOfWork(this.#outline));
		const isMore = (label: Line): boolean => isCriteriaLabel(label) && !parts.has(label.number);
		if (parts.size > 0 && this.#headingAround(at) < 0 && !isUnder(this.#outline, at, isMore)) return true;
		if (isUnder(this.#outline, at, isAcceptanceLabel)) return false;
		this.#isAllCriteria ??= this.#candidates.every(
			(candidate, other) => !candidate || isUnder(this.#outline, other, isCriteriaLabel),
		);
		return this.#isAllCriteria;
	}

	/** Lists that each begin at 1 give no ids; where there is nothing else they are the work. */
	#areAllNumbered(): boolean {
		this.#isAllNumbered ??= this.#candidates.every(
			(candidate, at) => !candidate || isPlainEntry(this.#outline, at, candidate),
		);
		return this.#isAllNumbered;
	}

	#work(): IdsOfWork {
		this.#ids ??= idsOfWork(this.#outline, this.#candidates);
		return this.#ids;
	}

	/** The nearest heading that is a task, or that of a later block under it whose heading is lost; -1 for none. */
	#headingAround(at: number): number {
		const heading = nearestOver(this.#outline.heading, at, over => isWholeAt(this.#candidates, over));
		return heading < 0 ? -1 : taskAt(this.#outline, heading, at, this.#candidates);
	}
}

/** Whether a number without a word or a sign is all that its id says. */
function isPlainNumber({ id, form }: Candidate): boolean {
	return form === 'checklist' && id !== null && id.noun === null && /^\d+$/.test(id.id);
}

/** Whether it is an entry of a numbered list, without a box. */
function isPlainEntry(outline: Outline, at: number, { form }: Candidate): boolean {
	return form === 'numbered' && !outline.isBoxed(at);
}

/** The first task of each id that is in no list under another, wherever it stands. */
function stemsOf(outline: Outline, candidates: Candidates): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	for (let at = 0; at < candidates.length; at++) {
		const id = candidates[at]?.id;
		if (id && candidates[at]?.form !== 'range' && (outline.item[at] as number) < 0 && !stems.has(id.id))
			stems.set(id.id, at);
	}
	return stems;
}

/** How often each id is written. */
function usesOf(candidates: Candidates): ReadonlyMap<string, number> {
	const uses = new Map<string, number>();
	for (const candidate of candidates) if (candidate?.id) countUp(uses, candidate.id.id);
	return uses;
}

/** Whether it is a task or subtask, not an item or range. */
function isWhole({ kind }: Verdict): boolean {
	return kind === 'task' || kind === 'subtask';
}

function isWholeAt(verdicts: readonly (Verdict | null)[], at: number): boolean {
	const verdict = verdicts[at];
	return !!verdict && isWhole(verdict);
}

/** The nearest task or subtask around a list item, through the items it is nested in; -1 for none. */
function taskAround({ item: items }: Outline, at: number, verdicts: readonly (Verdict | null)[]): number {
	return nearestOver(items, at, item => isWholeAt(verdicts, item));
}

/** The task a line belongs to: through the list items around it, then the headings; -1 for none. */
export function ownerOf(outline: Outline, at: number, verdicts: readonly (Verdict | null)[]): number {
	const item = nearestOver(outline.item, at, over => verdicts[over]);
	if (item >= 0) return item;
	const heading = nearestOver(outline.heading, at, over => verdicts[over]);
	return heading < 0 ? -1 : taskAt(outline, heading, at, verdicts);
}

/** The task whose part a line under a task's heading is: the heading's, or that of a later block whose heading is lost. */
function taskAt(outline: Outline, heading: number, block: number, verdicts: readonly (Verdict | null)[]): number {
	const start = verdicts[heading]?.headlessFrom;
	if (start === undefined) return heading;
	for (let at = block; at > start - 1; at--) if (verdicts[at]?.headless && outline.heading[at] === heading) return at;
	return heading;
}
