import { countUp, append } from '../util/append';
import { lastNumber, splitNumber } from '../util/lastNumber';
import { remembered } from '../util/remembered';
import type { TaskDocument } from './document';
import { proposalsOf } from './proposals';
import type { Task } from './task';

/**
 * Which running list the id of each task belongs to, or null for a task without a number. Lists that each count from
 * the start are separate (`Phase 1`: 1, 2, 3; `Phase 2`: 1, 2, 3): equal ids are duplicates only within one. So are those
 * of each priority where the document names tasks with it, and those of proposals beside one another.
 */
export const idLists = remembered((document: TaskDocument): readonly (number | null)[] => {
	const lists = document.tasks.map((): number | null => null);
	const series = new Map<string, Task[]>();
	const isByPriority = namesWithPriority(document);
	const proposals = proposalsOf(document.sections);
	for (const task of document.tasks) {
		const own = seriesOf(task);
		if (own === null) continue;
		const key = `${own} ${isByPriority ? (task.priority ?? '') : ''} ${proposals[task.section] ?? -1}`;
		append(series, key, task);
	}
	let count = 0;
	for (const members of series.values()) {
		let first = Number.POSITIVE_INFINITY;
		// `UI-004` before `UI-001` counts on in one list; numbers alone may begin anywhere.
		const isNamed = /\p{L}/u.test(members[0]?.id ?? '');
		const titles = new Map<number, string>();
		// The sections that the list goes through, and what they are parts of.
		const within = new Set<number>();
		const parents = new Set<number | null | undefined>();
		for (const [at, task] of members.entries()) {
			const number = lastNumber(task.id);
			const parent = document.sections[task.section]?.parent;
			// `T001` behind a phase of T001, T002 and one of T003 begins no list, and no list begins with `AUTH-12`.
			const goesOn = isNamed && (first > 1 || (within.size > 1 && parents.size === 1 && parents.has(parent)));
			const isFirst = at === 0 || (isRestart(members, at, first, titles, goesOn) && !isAmongOthers(document, task));
			if (isFirst) {
				count++;
				for (const known of [titles, within, parents]) known.clear();
			}
			within.add(task.section);
			parents.add(parent);
			if (isFirst || isNamed) first = Math.min(first, number);
			lists[task.index] = count;
			titles.set(number, task.title.toLowerCase());
		}
	}
	return lists;
});

/** Whether the document names tasks with the priority of their section (`P2 #9`): then the numbers count within it. */
function namesWithPriority({ text, vocabulary }: TaskDocument): boolean {
	return vocabulary.priorities.some(priority => text.includes(`${priority} #`));
}

/** A number of more digits can't be told from the next. */
const EXACT = 15;

/** What ids of one kind have in common: `T` of `T012`, `9.` of `9.1`; a number in a subtask counts within its parent. */
function seriesOf(task: Task): string | null {
	const [prefix, digits] = splitNumber(task.id ?? '');
	if (digits === '' || digits.length > EXACT || task.kind === 'range') return null;
	const family = task.kind === 'task' || prefix.endsWith('.') ? '' : task.parent;
	return `${task.kind} ${family ?? ''} ${prefix.toLowerCase()}`;
}

/**
 * The first number, or the one after it, comes again with another title: a list begins if it counts on from there, or
 * stands alone in its section, where the one before does not go on through several. Right after the first of its number it is a duplicate.
 */
function isRestart(
	members: readonly Task[],
	at: number,
	first: number,
	titles: ReadonlyMap<number, string>,
	goesOn: boolean,
): boolean {
	const task = members[at] as Task;
	const number = lastNumber(task.id);
	const isElsewhere = members[at - 1]?.section !== task.section;
	if (titles.get(number) === task.title.toLowerCase())
		return isElsewhere && number === first && isOtherList(members, at, titles);
	const following = [members[at + 1], members[at + 2]].map(next =>
		next?.section === task.section ? lastNumber(next.id) - number : null,
	);
	if (number === first + 1) return isElsewhere && titles.has(number + 1) && following[0] === 1 && following[1] === 2;
	if (number !== first) return false;
	return following[0] === null ? isElsewhere && !goesOn : following[0] === 1 && (isElsewhere || titles.size > 1);
}

/** Whether the task before or behind one with a dotted id has an id of another stem, which nothing else has: `1.1` before `2.2` begins no list. */
function isAmongOthers(document: TaskDocument, { id, index, kind, section }: Task): boolean {
	const stem = splitNumber(id ?? '')[0];
	if (!stem.endsWith('.')) return false;
	return [-1, 1].some(step => {
		let at = index + step;
		while (document.tasks[at]?.section === section && document.tasks[at]?.kind !== kind) at += step;
		const beside = document.tasks[at];
		const [other] = splitNumber(beside?.id ?? '');
		return beside?.section === section && other !== stem && other.endsWith('.') && uses(document).get(beside.id) === 1;
	});
}

/** How many tasks have each id. */
const uses = remembered(({ tasks }: TaskDocument) => {
	const found = new Map<string | null, number>();
	for (const { id } of tasks) countUp(found, id);
	return found;
});

/** Two lists may begin alike: at least half of what counts on in the section has other titles than before. */
function isOtherList(members: readonly Task[], from: number, titles: ReadonlyMap<number, string>): boolean {
	let [same, other] = [0, 0];
	for (let at = from; members[at]?.section === members[from]?.section; at++) {
		const task = members[at] as Task;
		const title = titles.get(lastNumber(task.id));
		if (title === task.title.toLowerCase()) same++;
		else if (title !== undefined) other++;
	}
	return other > 1 && other >= same;
}
