import type { TaskDocument } from './document';
import { sectionPath } from './document';
import type { Hours } from './hours';
import { addHours, NO_HOURS } from './hours';
import { rootOf } from './nameIndex';
import type { RollUp } from './rollUp';
import { hoursOf, remainingOf, rollUps } from './rollUp';
import type { Status, Task } from './task';

/** How many tasks there are, in which state, and how many hours; the `counts` of the command line's contract. */
export interface Counts {
	/** Every written task, cancelled ones too, a duplicate id each time; ranges never. */
	readonly tasks: number;
	readonly done: number;
	readonly open: number;
	readonly inProgress: number;
	readonly blocked: number;
	readonly cancelled: number;
	readonly subtasks: number;
	readonly subtasksDone: number;
	readonly items: number;
	readonly itemsDone: number;
	/** The estimates of the tasks, cancelled ones left out; subtasks count where their task has no estimate of its own. */
	readonly estimateHours: Hours;
	/** The part of `estimateHours` that is not done. */
	readonly remainingHours: Hours;
}

/** Counts by what tasks say and where they stand; a task with two owners counts under both. */
export interface CountsBy {
	readonly priority: Readonly<Record<string, Counts>>;
	readonly owner: Readonly<Record<string, Counts>>;
	readonly status: Readonly<Record<string, Counts>>;
	/** By the titles of a section and those around it, joined with ` / `; each with the sections inside it. */
	readonly section: Readonly<Record<string, Counts>>;
}

/** The key under which tasks without a priority or owner are counted. */
export const NONE = 'none';

/** Counts a document's tasks, or those that `within` accepts; subtasks and boxes go with the task they stand under. */
export function counts(document: TaskDocument, within?: (task: Task) => boolean): Counts {
	const sums = rollUps(document);
	const tally = new Tally();
	for (const task of document.tasks)
		if (!within || within(rootOf(document, task))) tally.add(task, sums[task.index] as RollUp);
	return tally.counts();
}

/** Counts some tasks with everything that stands under each of them; `sums` are the document's roll-ups. */
export function countsOf({ tasks }: TaskDocument, roots: readonly Task[], sums: readonly RollUp[]): Counts {
	const tally = new Tally();
	const open = [...roots];
	for (let task = open.pop(); task; task = open.pop()) {
		tally.add(task, sums[task.index] as RollUp);
		for (const child of task.children) open.push(tasks[child] as Task);
	}
	return tally.counts();
}

/** The counts of every section with all that stands inside it, at the section's index; section 0 is the document. */
export function sectionCounts(document: TaskDocument): readonly Counts[] {
	const sums = rollUps(document);
	const tallies = document.sections.map(() => new Tally());
	for (const task of document.tasks) {
		const { section } = rootOf(document, task);
		for (let at: number | null = section; at !== null; at = document.sections[at]?.parent ?? null)
			tallies[at]?.add(task, sums[task.index] as RollUp);
	}
	return tallies.map(tally => tally.counts());
}

/** Counts a document's tasks by priority, owner, status and section. */
export function countsBy(document: TaskDocument): CountsBy {
	const sums = rollUps(document);
	const priority = new Map<string, Tally>();
	const owner = new Map<string, Tally>();
	const status = new Map<string, Tally>();
	for (const task of document.tasks) {
		const root = rootOf(document, task);
		const owners = new Set(root.owners.map(({ value }) => value));
		add(priority, root.priority ?? NONE, task);
		for (const value of owners.size > 0 ? owners : [NONE]) add(owner, value, task);
		add(status, root.status, task);
	}
	const order = [...document.vocabulary.priorities, ...document.legend.priorities];
	const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
	return {
		priority: record(
			[...priority].sort((a, b) => Number(a[0] === NONE) - Number(b[0] === NONE) || rank(a[0]) - rank(b[0])),
		),
		owner: record([...owner].sort((a, b) => Number(a[0] === NONE) - Number(b[0] === NONE))),
		status: record(status),
		section: bySection(document),
	};

	function add(group: Map<string, Tally>, key: string, task: Task): void {
		const tally = group.get(key) ?? new Tally();
		group.set(key, tally);
		tally.add(task, sums[task.index] as RollUp);
	}
}

function record(groups: Iterable<readonly [string, Tally]>): Readonly<Record<string, Counts>> {
	return Object.fromEntries(Array.from(groups, ([key, tally]) => [key, tally.counts()]));
}

function bySection(document: TaskDocument): Readonly<Record<string, Counts>> {
	const found = sectionCounts(document);
	const sections = document.sections.filter(
		({ index, level }) => level > 0 && (found[index]?.tasks || found[index]?.items || found[index]?.subtasks),
	);
	return Object.fromEntries(
		sections.map(({ index }) => [sectionPath(document, index).join(' / '), found[index] as Counts]),
	);
}

/** Adds tasks up. */
class Tally {
	readonly #byStatus = new Map<Status, number>();
	#tasks = 0;
	#subtasks = 0;
	#subtasksDone = 0;
	#items = 0;
	#itemsDone = 0;
	#hours = NO_HOURS;
	#remaining = NO_HOURS;

	add(task: Task, rollUp: RollUp): void {
		const done = task.status === 'done' ? 1 : 0;
		if (task.kind === 'subtask') {
			this.#subtasks++;
			this.#subtasksDone += done;
		} else if (task.kind === 'item') {
			this.#items++;
			this.#itemsDone += done;
		} else if (task.kind === 'task') {
			this.#tasks++;
			this.#byStatus.set(task.status, (this.#byStatus.get(task.status) ?? 0) + 1);
			if (task.status !== 'cancelled') this.#hours = addHours(this.#hours, hoursOf(task, rollUp) ?? NO_HOURS);
			this.#remaining = addHours(this.#remaining, remainingOf(task, rollUp));
		}
	}

	counts(): Counts {
		const of = (status: Status): number => this.#byStatus.get(status) ?? 0;
		return {
			tasks: this.#tasks,
			done: of('done'),
			open: of('open'),
			inProgress: of('in-progress'),
			blocked: of('blocked'),
			cancelled: of('cancelled'),
			subtasks: this.#subtasks,
			subtasksDone: this.#subtasksDone,
			items: this.#items,
			itemsDone: this.#itemsDone,
			estimateHours: this.#hours,
			remainingHours: this.#remaining,
		};
	}
}
