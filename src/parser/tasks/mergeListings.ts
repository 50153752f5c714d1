import type { Section } from '../../model/document';
import { proposalsOf } from '../../model/proposals';
import type { OtherPlace, Task } from '../../model/task';
import { append } from '../../util/append';
import { lastWhere } from '../../util/lastWhere';
import { remembered } from '../../util/remembered';
import type { Steps } from '../../util/steps';
import { leastFinished, type ReadTask, withoutBeside } from '../fields/readTask';
import { bareId } from '../words/readId';
import { commonWords, similar } from '../words/similarTitles';
import { dropChancePairs } from './chancePairs';
import { retoldLists } from './retoldLists';

/** Joins tasks that are written twice by design, in two listings, into one task with two places. */
export function* mergeListings(
	tasks: readonly ReadTask[],
	sections: readonly Section[],
	tableOf: (task: Task) => object | null,
): Steps<readonly ReadTask[]> {
	const retold = retoldLists(tasks, sections);
	yield;
	const into = isOneListing(tasks)
		? retold
		: yield* findPairs(tasks, retold, yield* sharedTables(tasks, tableOf), proposalsOf(sections));
	yield;
	if (into.size === 0) return withoutClaimedAliases(tasks);
	const merged = [...tasks];
	for (const [from, to] of into) merged[to] = join(merged[to] as ReadTask, tasks[from] as ReadTask);
	const kept = merged.filter(task => !into.has(task.index));
	const place = new Map(kept.map((task, index) => [task.index, index]));
	const move = (index: number) => place.get(into.get(index) ?? index) as number;
	return withoutClaimedAliases(
		kept.map((task, index) =>
			task.with({
				index,
				parent: task.parent === null ? null : move(task.parent),
				children: task.children.map(move),
			}),
		),
	);
}

/** Whether all tasks with an id are written in one form, and not in tables, of which there may be two. */
export function isOneListing(tasks: readonly Task[]): boolean {
	let form: Task['form'] | null = null;
	for (const task of tasks) {
		if (task.id === null || task.kind === 'range') continue;
		if (task.form === 'row' || (form !== null && form !== task.form)) return false;
		form = task.form;
	}
	return true;
}

/** The later places of tasks that an earlier listing of another form defines: later index to earlier index. */
function* findPairs(
	tasks: readonly Task[],
	retold: ReadonlyMap<number, number>,
	sharing: (a: Task, b: Task) => boolean,
	proposals: readonly number[],
): Steps<ReadonlyMap<number, number>> {
	const byName = new Map<string, Task[]>();
	const into = new Map<number, number>();
	const retitled = new Map<number, number>();
	for (const task of tasks) {
		if (task.index % 512 === 0) yield;
		if (task.id === null || task.kind === 'range') continue;
		const names = namesOf(task);
		const proposal = proposals[task.section] ?? -1;
		const namesakes = names
			.flatMap(name => byName.get(name) ?? [])
			.filter(({ section }) => proposal < 0 || (proposals[section] ?? -1) < 0 || proposals[section] === proposal);
		const earlier = namesakes.find(
			other => other.index !== task.index && (isOtherListing(other, task) || sharing(other, task)),
		);
		const whole = earlier?.index ?? retold.get(task.index) ?? into.get(rowBefore(tasks, task));
		const other = namesakes.find(({ form, status }) => form !== task.form && status === task.status);
		if (whole !== undefined) into.set(task.index, into.get(whole) ?? whole);
		else if (other && task.kind !== 'item' && other.kind !== 'item') retitled.set(task.index, other.index);
		for (const name of names) byName.set(name, [...(byName.get(name) ?? []), task].slice(0, MOST_TWINS));
	}
	dropChancePairs(tasks, into);
	addRetitled(tasks, retitled, into);
	return into;
}

/** Adds the places of tasks under other titles: in lists that mostly tell again, by number and title, those of one number and status where the list counts up. */
function addRetitled(tasks: readonly Task[], retitled: ReadonlyMap<number, number>, into: Map<number, number>): void {
	if (retitled.size === 0) return;
	const lists = new Map<string, Task[]>();
	for (const task of tasks)
		if (into.has(task.index) || retitled.has(task.index)) append(lists, `${task.form} ${task.section}`, task);
	for (const list of lists.values()) {
		const known = list.filter(({ index }) => into.has(index));
		if (known.length < 2 || known.length * 2 <= list.length) continue;
		const numberOf = (place: number, otherwise: number) => (known[place] ? Number(known[place]?.id) : otherwise);
		for (const task of list) {
			const other = retitled.get(task.index);
			if (other === undefined) continue;
			const before = lastWhere(known.length, at => (known[at] as Task).index < task.index);
			const number = Number(task.id);
			if (numberOf(before, -1) < number && number < numberOf(before + 1, Number.POSITIVE_INFINITY))
				into.set(task.index, into.get(other) ?? other);
		}
	}
	for (const [from, to] of into) into.set(from, into.get(to) ?? to);
}

/** The task in the row right before another's that has the same id: both tell of parts of one; -1 for none. */
function rowBefore(tasks: readonly Task[], { form, id, index, line }: Task): number {
	const before = tasks[index - 1];
	return form === 'row' && before?.form === form && before.id === id && before.line === line - 1 ? index - 1 : -1;
}

/** What another listing may call a task, as `bareId` spells it: T3 of an overview may be Task 3. */
function namesOf({ id, names }: Task): readonly string[] {
	const number = /^t-?(\d{1,6})$/i.exec(id ?? '')?.[1];
	return [...new Set([...names.map(bareId), ...(number ? [String(Number(number))] : [])])];
}

/** So many rows of one id are looked at. */
const MOST_TWINS = 8;

/** Whether two rows stand in different tables that share most of their ids and titles: the same list, seen twice. */
function* sharedTables(
	tasks: readonly Task[],
	tableOf: (task: Task) => object | null,
): Steps<(a: Task, b: Task) => boolean> {
	const rows = new Map<object, Map<string, Task>>();
	const byId = new Map<string, { table: object; title: string }[]>();
	for (const task of tasks) {
		if (task.index % 1024 === 0) yield;
		const table = task.form === 'row' && task.id !== null ? tableOf(task) : null;
		if (!table) continue;
		const known = rows.get(table) ?? new Map<string, Task>();
		const id = bareId(task.id as string);
		known.set(id, task);
		rows.set(table, known);
		const same = byId.get(id) ?? [];
		if (same.length < MOST_TWINS) byId.set(id, [...same, { table, title: task.title }]);
	}
	const shares = new Map<object, boolean>();
	const common = remembered((table: object) =>
		commonWords([...(rows.get(table)?.values() ?? [])].map(({ title }) => title)),
	);
	const idleWords = (left: object, right: object) => new Set([...common(left), ...common(right)]);
	// Whether most rows of a table stand in others too: in one, or in all together.
	const repeats = (table: object, own: ReadonlyMap<string, Task>): boolean => {
		const known = shares.get(table);
		if (known !== undefined) return known;
		const isRepeated = ([id, { title }]: readonly [string, Task]): boolean =>
			(byId.get(id) ?? []).some(
				other => other.table !== table && similar(title, other.title, idleWords(table, other.table)),
			);
		const answer = [...own].filter(isRepeated).length * 2 > own.size;
		shares.set(table, answer);
		return answer;
	};
	const pairs = remembered((_: ReadonlyMap<string, Task>) => new Map<object, boolean>());
	return (a, b) => {
		const [left, right] = [tableOf(a), tableOf(b)];
		const [first, second] = [left && rows.get(left), right && rows.get(right)];
		if (!left || !right || !first || !second || left === right) return false;
		const idle = idleWords(left, right);
		const isTwin = similar(a.title, b.title, idle);
		if (isTwin && (repeats(right, second) || repeats(left, first))) return true;
		const [few, many] = first.size <= second.size ? [first, second] : [second, first];
		const known = pairs(few);
		const areAlike = known.get(many) ?? (haveSameWork(few, many) || shareMost(few, many, idle));
		known.set(many, areAlike);
		return areAlike;
	};
}

/** Whether most rows of a table have ids and titles of another's, but for words that tell nothing. */
function shareMost(
	few: ReadonlyMap<string, Task>,
	many: ReadonlyMap<string, Task>,
	idle: ReadonlySet<string>,
): boolean {
	const shared = [...few].filter(([id, task]) => {
		const other = many.get(id);
		return other && similar(task.title, other.title, idle);
	}).length;
	return shared * 2 > few.size;
}

/** Of so many rows with an estimate, and so large a part of a table, those of another have the same ids and estimates. */
const FEWEST_ALIKE = 3;
const MOST_ALIKE = 0.75;

/** Whether the rows of a table have ids and estimates of another's, titled otherwise (`T4 | No limits | 2h`, `T4 | Add a middleware | 2h`). */
function haveSameWork(few: ReadonlyMap<string, Task>, many: ReadonlyMap<string, Task>): boolean {
	let alike = 0;
	for (const [id, { estimate }] of few) {
		const other = many.get(id)?.estimate;
		if (!estimate || !other || !/[a-z]/i.test(id)) continue;
		if (estimate.minHours !== other.minHours || estimate.maxHours !== other.maxHours) return false;
		alike++;
	}
	return alike >= FEWEST_ALIKE && alike >= MOST_ALIKE * few.size;
}

/** Duplicates are meant within one listing; another form of writing is another listing. */
function isOtherListing(earlier: Task, later: Task): boolean {
	if (earlier.form === later.form || earlier.kind === 'item' || later.kind === 'item') return false;
	const sameId = bareId(earlier.id ?? '') === bareId(later.id ?? '');
	if (sameId && /[a-z]|\./i.test(later.id ?? '')) return true;
	return similar(earlier.title, later.title);
}

function join(task: ReadTask, other: ReadTask): ReadTask {
	const { idSpan, span, line, title, owners, estimate, dependencies, dependsOnNone } = other;
	const place: OtherPlace = {
		idSpan,
		span,
		line,
		title,
		marks: other.marks,
		lent: other.marks.length > 0 ? null : (other.verdict.listing?.lent ?? null),
		owners,
		estimate,
		dependencies,
		dependsOnNone,
	};
	const marks = [...task.marks, ...other.marks];
	const priorities = withoutBeside([...task.priorities, ...other.priorities]);
	const isOwn = task.priorities.length > 0 ? priorities[0] === task.priorities[0] : task.priority !== null;
	return task.with({
		// An overview above the list may name tasks by their ids alone.
		title: task.title || title,
		// Where neither is marked, a heading may say it of one of them.
		status: marks.length > 0 ? leastFinished(marks) : task.status === 'open' ? other.status : task.status,
		priority: isOwn ? task.priority : other.priority,
		priorities,
		owners: task.owners.length > 0 ? task.owners : other.owners,
		estimate: task.estimate ?? other.estimate,
		due: task.due ?? other.due,
		invalidEstimates: [...task.invalidEstimates, ...other.invalidEstimates],
		dependencies: task.dependencies.length > 0 ? task.dependencies : other.dependencies,
		dependsOnNone: task.dependsOnNone ?? (task.dependencies.length > 0 ? null : other.dependsOnNone),
		children: [...task.children, ...other.children].sort((a, b) => a - b),
		otherPlaces: [...task.otherPlaces, place],
		rare: {
			...task.rare,
			names: [...new Set([...task.names, ...other.names])],
			joined: [task, other],
		},
	});
}

/** `T9` names `T009` only if no other task claims it. */
function withoutClaimedAliases(tasks: readonly ReadTask[]): readonly ReadTask[] {
	// A number goes by no other name that a task could have as its id.
	const named = tasks.filter(task => task.rare !== null || !/^\d/.test(task.id ?? '0'));
	if (named.length === 0) return tasks;
	const ids = new Set(tasks.map(task => task.id?.toLowerCase()));
	const isClaimed = (name: string, place: number): boolean =>
		place > 0 && name[0] !== '#' && !name.includes(' ') && ids.has(name.toLowerCase());
	if (!named.some(task => task.names.some(isClaimed))) return tasks;
	return tasks.map(task =>
		task.names.some(isClaimed)
			? task.with({ rare: { ...task.rare, names: task.names.filter((name, place) => !isClaimed(name, place)) } })
			: task,
	);
}
