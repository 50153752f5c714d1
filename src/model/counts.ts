import type { TaskDocument } from './document';
import { sectionPath } from './document';
import type { Hours } from './hours';
import { rounded } from './hours';
import { remembered } from '../util/remembered';
import { rootOf } from './nameIndex';
import { priorityRank } from './order';
import type { RollUp } from './rollUp';
import { rollUps } from './rollUp';
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
	// In a document that is being read again tasks may lead in a circle.
	let left = roots.length + tasks.length;
	for (let task = open.pop(); task && left > 0; task = open.pop(), left--) {
		tally.add(task, sums[task.index] as RollUp);
		for (const child of task.children) open.push(tasks[child] as Task);
	}
	return tally.counts();
}

/** The counts of every section with all that stands inside it, at the section's index; section 0 is the document. */
export const sectionCounts = remembered((document: TaskDocument): readonly Counts[] => {
	const { tasks, sections } = document;
	const sums = rollUps(document);
	const tallies = sections.map(() => new Tally());
	for (const task of tasks) tallies[rootOf(document, task).section]?.add(task, sums[task.index] as RollUp);
	// Inner sections come after those around them.
	for (let index = sections.length - 1; index > 0; index--)
		tallies[sections[index]?.parent ?? 0]?.addAll(tallies[index] as Tally);
	return tallies.map(tally => tally.counts());
});

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
	const rank = (name: string): number => priorityRank(document, name);
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
	readonly #byStatus: Record<Status, number> = { open: 0, 'in-progress': 0, blocked: 0, done: 0, cancelled: 0 };
	#tasks = 0;
	#subtasks = 0;
	#subtasksDone = 0;
	#items = 0;
	#itemsDone = 0;
	#leastHours = 0;
	#mostHours = 0;
	#leastLeft = 0;
	#mostLeft = 0;

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
			this.#byStatus[task.status]++;
			// What `hoursOf` and `remainingOf` say, but without a pair for each of thousands of tasks.
			if (task.status === 'cancelled') return;
			const { estimate } = task;
			this.#leastHours += estimate ? estimate.minHours : (rollUp.hours?.[0] ?? 0);
			this.#mostHours += estimate ? estimate.maxHours : (rollUp.hours?.[1] ?? 0);
			if (done) return;
			this.#leastLeft += estimate ? estimate.minHours : rollUp.remaining[0];
			this.#mostLeft += estimate ? estimate.maxHours : rollUp.remaining[1];
		}
	}

	addAll(other: Tally): void {
		for (const status of Object.keys(this.#byStatus) as Status[]) this.#byStatus[status] += other.#byStatus[status];
		this.#tasks += other.#tasks;
		this.#subtasks += other.#subtasks;
		this.#subtasksDone += other.#subtasksDone;
		this.#items += other.#items;
		this.#itemsDone += other.#itemsDone;
		this.#leastHours += other.#leastHours;
		this.#mostHours += other.#mostHours;
		this.#leastLeft += other.#leastLeft;
		this.#mostLeft += other.#mostLeft;
	}

	counts(): Counts {
		const { done, open, 'in-progress': inProgress, blocked, cancelled } = this.#byStatus;
		return {
			tasks: this.#tasks,
			done,
			open,
			inProgress,
			blocked,
			cancelled,
			subtasks: this.#subtasks,
			subtasksDone: this.#subtasksDone,
			items: this.#items,
			itemsDone: this.#itemsDone,
			estimateHours: [rounded(this.#leastHours), rounded(this.#mostHours)],
			remainingHours: [rounded(this.#leastLeft), rounded(this.#mostLeft)],
		};
	}
}
