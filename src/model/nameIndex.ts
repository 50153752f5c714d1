import { append } from '../util/append';
import { splitNumber } from '../util/lastNumber';
import { lastWhere } from '../util/lastWhere';
import { remembered } from '../util/remembered';
import { atOnce, type Steps } from '../util/steps';
import { type TaskDocument, sectionsAround, isWithin } from './document';
import { idLists } from './idLists';
import { pairIn } from './pairs';
import { parentsOf } from './parentsOf';
import type { Task, TaskKind } from './task';

/** Which tasks a name means. */
export interface NameIndex {
	/** Every task that a name can mean, wherever it stands. */
	readonly resolve: (name: string) => readonly number[];
	/** What a name means in a task: among several of that name, those nearest to it. */
	readonly resolveFrom: (task: number, name: string) => readonly number[];
	/** What a name means in a section: among several of that name, those in its narrowest surroundings that have one. */
	readonly resolveIn: (section: number, name: string) => readonly number[];
	/** Whether several tasks answer to one name. */
	readonly hasNamesakes: boolean;
}

/** Where several kinds share a name, a task is meant before its like in another kind. */
const KINDS: readonly TaskKind[] = ['task', 'subtask', 'item', 'range'];

/** The names of all tasks. */
export interface Names {
	/** Which tasks go by a name. */
	readonly exact: ReadonlyMap<string, readonly number[]>;
	/** By names without zeros; few documents have need of it. */
	readonly loose: () => ReadonlyMap<string, readonly number[]>;
	/** By the ends of names (`T001` for `S11-T001`). */
	readonly tails: () => ReadonlyMap<string, readonly number[]>;
	readonly hasNamesakes: boolean;
}

/** Gathers the names of tasks, any case. */
export function* namesOf(tasks: readonly Task[]): Steps<Names> {
	const exact = new Map<string, number[]>();
	let loose: Map<string, number[]> | null = null;
	let tails: Map<string, number[]> | null = null;
	let hasNamesakes = false;
	for (const { names, index } of tasks) {
		if (index % 1024 === 0) yield;
		let last: string | null = null;
		const own = [index];
		for (const name of names) {
			const cleaned = clean(name);
			// Most tasks go by one name in several spellings.
			if (cleaned === last) continue;
			last = cleaned;
			hasNamesakes = add(exact, cleaned, own) || hasNamesakes;
		}
	}
	return {
		exact,
		hasNamesakes,
		loose() {
			if (loose) return loose;
			loose = new Map();
			for (const [name, found] of exact)
				loose.set(withoutZeros(name), [...(loose.get(withoutZeros(name)) ?? []), ...found]);
			for (const [name, found] of loose)
				loose.set(
					name,
					[...new Set(found)].sort((a, b) => a - b),
				);
			return loose;
		},
		tails() {
			if (tails) return tails;
			tails = new Map();
			for (const [name, found] of exact) {
				const tail = tailOf(name);
				if (tail !== null) for (const index of found) append(tails, tail, index);
			}
			return tails;
		},
	};
}

/** What an id ends in that may stand for it, lower case (`t001` in `S11-T001`, `p1-001` in `WEB-P1-001`); null for nothing. */
export function tailOf(id: string): string | null {
	return /^\S+-([a-z]{1,5}\d+|[a-z]{1,10}\d*-\d+)$/i.exec(id)?.[1]?.toLowerCase() ?? null;
}

/** Looks names up: `T009` answers to `T9` where no task is called so, `S11-T001` to `T001`, and a range to the ids it stands for. */
export function nameIndex(
	document: TaskDocument,
	{ exact, loose, tails, hasNamesakes } = atOnce(namesOf(document.tasks)),
): NameIndex {
	function resolve(name: string): readonly number[] {
		const cleaned = clean(name);
		let found = exact.get(cleaned) ?? loose().get(withoutZeros(cleaned)) ?? inRange(cleaned);
		if (found.length === 0) found = tails().get(cleaned) ?? found;
		// `P0 #2` is the second task of all where numbers run on.
		const number = found.length === 0 ? /^p\d #(\d+)$/.exec(cleaned)?.[1] : undefined;
		if (number !== undefined) return resolve(number);
		return found.length > 1 ? ofOneKind(found) : found;
	}

	function inRange(name: string): readonly number[] {
		const [prefix, digits] = splitNumber(name);
		const number = digits === '' || digits.length > 9 ? Number.NaN : Number(digits);
		const kin = ranges(document).get(prefix) ?? [];
		const found: number[] = [];
		let at = Number.isNaN(number) ? -1 : lastWhere(kin.length, place => (kin[place] as NumberRange).first <= number);
		for (; at >= 0 && (kin[at] as NumberRange).reach >= number; at--) {
			const { index, last } = kin[at] as NumberRange;
			if (number <= last) found.push(index);
		}
		return found.sort((a, b) => a - b);
	}

	// Names that thousands of tasks have are asked for by thousands: what hangs on the name alone is worked out once.
	const ofOneKind = remembered((found: readonly number[]): readonly number[] => {
		const kind = KINDS.find(each => found.some(index => document.tasks[index]?.kind === each));
		return found.filter(index => document.tasks[index]?.kind === kind);
	});
	const byParent = remembered((found: readonly number[]) =>
		grouped(found, index => document.tasks[index]?.parent ?? null),
	);
	const byList = remembered((found: readonly number[]) => grouped(found, index => idLists(document)[index] ?? null));
	const bySection = remembered((_: readonly number[]) => new Map<number, readonly number[]>());

	function resolveFrom(from: number, name: string): readonly number[] {
		const found = resolve(name);
		if (found.length < 2) return found;
		const task = document.tasks[from] as Task;
		const siblings = byParent(found).get(task.parent ?? -1);
		if (siblings?.length === 1) return siblings;
		// Equal ids in one list are duplicates, and nearness does not tell which is meant: they stay ambiguous.
		const list = byList(found).get(idLists(document)[rootOf(document, task).index] ?? -1);
		return list ?? narrowest(found, task.section);
	}

	function narrowest(found: readonly number[], section: number): readonly number[] {
		const known = bySection(found);
		const nearest = known.get(section) ?? inSurroundings(found, section);
		known.set(section, nearest);
		return nearest;
	}

	function inSurroundings(found: readonly number[], section: number): readonly number[] {
		for (const around of sectionsAround(document, section)) {
			const within = found.filter(index => isWithin(document, document.tasks[index]?.section ?? 0, around.index));
			if (within.length > 0) return within;
		}
		return found;
	}

	return {
		hasNamesakes,
		resolve,
		resolveFrom,
		resolveIn(section, name) {
			const found = resolve(name);
			return found.length < 2 ? found : narrowest(found, section);
		},
	};
}

/** Tasks by what they have in common; those that have nothing of it left out. */
function grouped(
	tasks: readonly number[],
	keyOf: (task: number) => number | null,
): ReadonlyMap<number, readonly number[]> {
	const groups = new Map<number, number[]>();
	for (const task of tasks) {
		const key = keyOf(task);
		if (key !== null) append(groups, key, task);
	}
	return groups;
}

/** The task that a subtask belongs to in the end; a task itself. */
export function rootOf(document: TaskDocument, task: Task): Task {
	return parentsOf(document, task).at(-1) ?? task;
}

interface NumberRange {
	readonly index: number;
	readonly first: number;
	readonly last: number;
	/** The highest number of it and of those that begin before it. */
	readonly reach: number;
}

/** The ranges by the letters before their numbers, those with the lowest numbers first. */
const ranges = remembered(({ tasks }: TaskDocument): ReadonlyMap<string, readonly NumberRange[]> => {
	const byPrefix = new Map<string, NumberRange[]>();
	const all = tasks.flatMap(({ index, range, id }) => {
		const found = range ?? pairIn(id);
		return found ? [{ prefix: '', ...found, index }] : [];
	});
	for (const { index, prefix, first, last } of all.sort((a, b) => a.first - b.first)) {
		const key = (prefix ?? '').toLowerCase();
		append(byPrefix, key, { index, first, last, reach: Math.max(byPrefix.get(key)?.at(-1)?.reach ?? 0, last) });
	}
	return byPrefix;
});

/** Adds a task, in a list that its names share, under one of them; whether another has it already. */
function add(index: Map<string, number[]>, name: string, task: number[]): boolean {
	const known = index.get(name);
	if (!known) index.set(name, task);
	else if (known.at(-1) === task[0]) return false;
	else if (known.length === 1) index.set(name, [...known, ...task]);
	else known.push(...task);
	return known !== undefined;
}

/** `#9`, `Task 9` and `task #9` name what `9` names; other words (`Day 9`) only where a task is called so. */
function clean(name: string): string {
	return /^\d+$/.test(name) ? name : cleanWord(name);
}

function cleanWord(name: string): string {
	return name
		.toLowerCase()
		.replace(/^(?:task[ -])?#?/, '')
		.trim();
}

/** A name without zeros before its numbers. */
export function withoutZeros(name: string): string {
	return name.replace(/(^|\D)0+(?=\d)/g, '$1');
}
