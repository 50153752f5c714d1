import { type Section, sectionPriority } from '../../model/document';
import { prefixPriority } from '../../model/prefixPriority';
import type { Detail, Task } from '../../model/task';
import { NONE } from '../../util/none';
import type { Steps } from '../../util/steps';
import { type Home, type ReadTask } from '../fields/readTask';
import type { Scan } from '../lines/scan';
import { namesOf } from '../names/namesOf';
import { formsOf, type IdForms } from '../names/readDependencies';
import type { Sections } from '../outline/buildSections';
import type { Outline } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import type { Classification } from '../verdicts/classify';
import { lastLineOf } from '../verdicts/judgeHeadless';
import { withRowsOfBoxes } from '../verdicts/rowsOfBoxes';
import { isSameVerdict, type Verdict } from '../verdicts/verdict';
import { isProse } from './inferDependencies';
import { detailsOf, makeTask, type Others, resolve } from './makeTask';
import { isOneListing, mergeListings } from './mergeListings';
import { OwnedLines } from './ownedLines';
import { areNamedAlike, isNamedAs, type Placement, touchedLines } from './placement';
import { retoldLists } from './retoldLists';
import { type Facts, gatherFacts, isSameForOthers, namesTaskWithPriority } from './taskFacts';

/** What one reading leaves for the next. */
interface Last {
	readonly outline: Outline;
	readonly classification: Classification;
	readonly sections: readonly Section[];
	readonly facts: Facts;
	readonly owned: OwnedLines;
	/** The tasks before and after those are joined that are written twice. */
	readonly made: readonly ReadTask[];
	readonly tasks: readonly Task[];
	/** Whether the tasks are those that were made, and nothing outside their own lines gives them ids or says what they wait for. */
	readonly isAsMade: boolean;
	/** The forms of their ids. */
	readonly forms: IdForms;
	readonly namesKey: object;
}

/** The tasks of a document, and the lines that may be said in another way than before; null where all may. */
export interface Built {
	readonly tasks: readonly Task[];
	readonly touched: ReadonlySet<number> | null;
	/** The forms of their ids. */
	readonly forms: IdForms;
	/** See `TaskDocument`. */
	readonly namesKey: object;
	/** See `TaskDocument`. */
	readonly prefixed: boolean;
}

/** What was read anew, where the verdicts are those of the classification before. */
export interface Held {
	readonly since: Classification;
	/** The blocks that were read anew. */
	readonly changed: readonly number[];
	/** Where a line of before is now; null where none came or went. */
	readonly lineOf: ((line: number) => number) | null;
}

/** The tasks of one document, reading after reading: those of which nothing changed are the same objects as before. */
export class TaskBuilder implements Home {
	#forms: IdForms | null = null;
	#last: Last | null = null;

	/** The details of a task as its document is read now; null for one that it has no more, or not yet. */
	detailsOf(task: ReadTask): readonly Detail[] | null {
		const last = this.#last;
		if (last?.made[task.place]?.own !== task.own) return null;
		return detailsOf(last.outline, task, last.owned.of(task.place));
	}

	/**
	 * Builds the tasks from what blocks were found to be. `scanned` tells what was read anew since they were built last, null that nobody
	 * knows; `held` are the blocks of it, and what moved, where the verdicts are those of before, else null.
	 */
	*build(
		scanned: Scan | null,
		outline: Outline,
		classification: Classification,
		{ sections, sectionOf }: Sections,
		context: SlotContext,
		held: Held | null,
	): Steps<Built> {
		const patched = held && scanned && this.#patch(outline, classification, sections, context, held, scanned);
		if (patched) return patched;
		const { verdicts } = classification;
		const owned = yield* OwnedLines.in(outline, verdicts);
		yield;
		const made: ReadTask[] = [];
		for (let at = 0; at < outline.count; at++) {
			const verdict = verdicts[at];
			if (!verdict) continue;
			made.push(this.#make(outline, at, verdict, owned, made.length, context));
			if (made.length % 64 === 0) yield;
		}
		yield;
		const facts = yield* gatherFacts(outline, verdicts, made, context, this.#forms);
		this.#forms = facts.forms;
		yield;
		const placements: Placement[] = [];
		for (let place = 0; place < made.length; place++) {
			const task = resolve(made[place] as ReadTask, outline, othersOf(facts, made, place));
			const at = task.own.number;
			const verdict = verdicts[at] as Verdict;
			const parent = verdict.parent < 0 ? null : (owned.places[verdict.parent] as number);
			const section = sectionOf(at);
			const over = parent === null ? null : (placements[parent]?.priority ?? null);
			const priority = priorityOf(task, verdict, over, sections, section, facts, context);
			placements.push({ verdict, parent, section, priority, endLine: Math.max(at, lastLineOf(outline, at, verdicts)) });
			task.own.task = task;
			made[place] = facts.named ? namedByPriority(task, verdict, priority) : task;
			if (place % 64 === 0) yield;
		}
		const last = this.#last?.isAsMade ? this.#last : null;
		const isNamedAlike = last !== null && areNamedAlike(last.made, made, placements);
		const areFormsAlike = isNamedAlike && last.forms === facts.forms;
		const touched = areFormsAlike && scanned ? touchedLines(last.made, made, placements, scanned) : null;
		yield;
		putInPlace(made, placements);
		yield;
		const joined = yield* mergeListings(made, sections, task => outline.rows.get(task.line)?.table ?? null);
		const tasks = withRowsOfBoxes(joined, outline, verdicts, context);
		yield;
		const hasOwnIds = tasks === made && !facts.named && !facts.signed;
		const forms = hasOwnIds ? facts.forms : formsOf(tasks, this.#last?.forms ?? facts.forms);
		const isAsMade = hasOwnIds && facts.prose.size === 0;
		const namesKey = isAsMade && isNamedAlike ? last.namesKey : {};
		this.#last = { outline, classification, sections, facts, owned, made, tasks, isAsMade, forms, namesKey };
		return { tasks, touched: isAsMade ? touched : null, forms, namesKey, prefixed: facts.prefixed };
	}

	#make(
		outline: Outline,
		at: number,
		verdict: Verdict,
		owned: OwnedLines,
		place: number,
		context: SlotContext,
	): ReadTask {
		const known = outline.line(at).task;
		const key = owned.keyOf(place, outline.lines.stamps);
		if (known && known.context === context && known.linesKey === key && isSameVerdict(known.verdict, verdict))
			return known;
		const made = makeTask(outline, at, verdict, owned.of(place), context, this);
		made.linesKey = key;
		return made;
	}

	/**
	 * The tasks of before, with those made anew whose lines were read anew, where the verdicts and what others hang on is as it was; null
	 * where it may not be.
	 */
	#patch(
		outline: Outline,
		classification: Classification,
		sections: readonly Section[],
		context: SlotContext,
		{ changed, lineOf, since }: Held,
		scanned: Scan,
	): Built | null {
		const last = this.#last;
		if (!last || last.classification !== since || last.facts.named || last.tasks !== last.made) return null;
		if (lineOf && last.facts.prose.size > 0) return null;
		// A title may make two tasks one.
		if (!isOneListing(last.made)) return null;
		if (sections.some(({ priority }, index) => priority !== last.sections[index]?.priority)) return null;
		const { verdicts } = classification;
		const { facts, made } = last;
		const owned = lineOf ? last.owned.moved(outline.count, lineOf) : last.owned;
		const places = new Set<number>();
		for (const at of changed) {
			const isOfOthers = (before: Outline) => isProse(before, at, verdicts) || namesTaskWithPriority(before, at);
			// Where lines moved no line of before was.
			if (isOfOthers(outline) || (!lineOf && isOfOthers(last.outline))) return null;
			const place = owned.places[at] as number;
			if (place >= 0) places.add(place);
		}
		const patched = [...made];
		const heads = lineOf ? linesOf(verdicts) : null;
		for (const place of places) {
			const known = made[place] as ReadTask;
			const at = heads ? (heads[place] as number) : known.own.number;
			const { verdict } = known;
			const fresh = makeTask(outline, at, verdict, owned.of(place), context, this);
			if (!isSameForOthers(known, fresh)) return null;
			const task = resolve(fresh, outline, othersOf(facts, made, place));
			// A part inherits from a whole that stands before it.
			const over = known.parent === null || known.parent > place ? null : (made[known.parent]?.priority ?? null);
			task.priority = priorityOf(task, verdict, over, sections, known.section, facts, context);
			if (task.priority !== known.priority && known.children.length > 0) return null;
			task.linesKey = owned.keyOf(place, outline.lines.stamps);
			patched[place] = task;
			const { index, parent, children, section, endLine } = known;
			Object.assign(task, { place, index, parent, children, section, endLine });
		}
		// A status, of a task or of its section, may as well.
		if (retoldLists(patched, sections).size > 0) return null;
		const ends = heads?.map(at => ({ endLine: Math.max(at, lastLineOf(outline, at, verdicts)) }));
		const moved = ends ? touchedLines(made, patched, ends, scanned) : null;
		if (ends && !moved) return null;
		const touched = new Set(moved ?? changed);
		const isNamedAlike = [...places].every(place => isNamedAs(made[place] as ReadTask, patched[place] as ReadTask));
		const namesKey = isNamedAlike ? last.namesKey : {};
		for (const place of places) {
			const task = patched[place] as ReadTask;
			task.own.task = task;
			for (let line = task.line; line <= task.endLine; line++) touched.add(line);
		}
		ends?.forEach(({ endLine }, place) => ((patched[place] as ReadTask).endLine = endLine));
		this.#last = { ...last, outline, classification, sections, owned, made: patched, tasks: patched, namesKey };
		return { tasks: patched, touched, forms: last.forms, namesKey, prefixed: facts.prefixed };
	}
}

/** The lines on which tasks begin. */
function linesOf(verdicts: readonly (Verdict | null)[]): readonly number[] {
	const lines: number[] = [];
	for (let at = 0; at < verdicts.length; at++) if (verdicts[at]) lines.push(at);
	return lines;
}

function othersOf({ forms, prose, chance }: Facts, made: readonly ReadTask[], place: number): Others {
	const { own } = made[place] as ReadTask;
	return {
		forms,
		prose: prose.get(own.number) ?? NONE,
		isChance: chance.has(place),
		all: made,
		place,
	};
}

/** Gives each task its place among the others. */
function putInPlace(tasks: readonly ReadTask[], placements: readonly Placement[]): void {
	const children = new Map<number, number[]>();
	for (let index = 0; index < tasks.length; index++) {
		const task = tasks[index] as ReadTask;
		const { verdict, parent, section, priority, endLine } = placements[index] as Placement;
		task.verdict = verdict;
		task.place = index;
		task.index = index;
		task.parent = parent;
		task.section = section;
		task.priority = priority;
		task.endLine = endLine;
		task.children = NONE;
		if (parent === null) continue;
		const siblings = children.get(parent);
		if (siblings) siblings.push(index);
		else children.set(parent, [index]);
	}
	for (const [parent, of] of children) (tasks[parent] as ReadTask).children = of;
}

/** The priority that counts for a task: its own, its id's, for a part that of the whole, its section's. */
function priorityOf(
	task: ReadTask,
	{ kind, id }: Verdict,
	over: string | null,
	sections: readonly Section[],
	section: number,
	{ prefixed }: Facts,
	{ vocabulary }: SlotContext,
): string | null {
	return (
		task.ownPriority ??
		(prefixed ? prefixPriority(id?.id ?? null, vocabulary.priorities) : null) ??
		(kind === 'subtask' ? over : null) ??
		sectionPriority({ sections }, section)
	);
}

/** A task whose number counts within its priority: both are its id. */
function namedByPriority(task: ReadTask, verdict: Verdict, priority: string | null): ReadTask {
	if (!priority || !verdict.id || !/^\d+$/.test(verdict.id.id)) return task;
	const id = `${priority} #${verdict.id.id}`;
	return task.with({ id, rare: { ...task.rare, names: [...new Set([id, ...namesOf(verdict)])] } });
}
