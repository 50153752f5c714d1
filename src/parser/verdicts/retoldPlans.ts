import { append } from '../../util/append';
import type { Steps } from '../../util/steps';
import type { Outline } from '../outline/outline';
import { addHeadingsOver } from './overviews';
import { byPart, mostShared, longWords } from './toldAgain';
import type { Candidates } from './verdict';

/** So many entries, and so large a part of them, tell again what stands elsewhere. */
const FEWEST = 3;
const MOST = 0.75;
/** So much of what an entry says stands in what it repeats. */
const OVERLAP = 0.5;
/** A word that a larger part of the tasks says tells nothing of one. */
const COMMON = 0.25;

/**
 * The marked entries of numbered lists without ids that plan again, shortened, what tasks with headings of their own are (`1. ⏳ Improve watering`
 * under `## Plan`, beside `### 7. Watering is incomplete`). Null where there was nothing to compare.
 */
export function* retoldPlans(outline: Outline, candidates: Candidates): Steps<ReadonlySet<number> | null> {
	const tasks: number[] = [];
	const entries: number[] = [];
	for (const [at, candidate] of candidates.entries())
		if (candidate?.form === 'heading' && candidate.id) tasks.push(at);
		else if (candidate?.form === 'numbered' && !candidate.id && !outline.isBoxed(at)) entries.push(at);
	if (tasks.length < FEWEST || entries.length < FEWEST) return null;
	yield;
	// What stands beneath a task is a part of it.
	const over = new Set<number>();
	for (const at of tasks) addHeadingsOver(outline, at, over.add(at));
	const lists = byPart(outline, entries, over);
	const retold = new Set<number>();
	const tasksOf = lists.size > 0 ? yield* wordsOfTasks(outline, tasks) : null;
	for (const list of lists.values()) {
		if (!tasksOf || list.length < FEWEST || list.length > tasks.length) continue;
		yield;
		const known = list.filter(at => isRetold(outline.titleText(at), tasksOf, Math.max(2, COMMON * tasks.length)));
		if (known.length >= MOST * list.length) for (const at of list) retold.add(at);
	}
	return retold;
}

/** The tasks that each word stands in: in a heading, or beneath it. */
function* wordsOfTasks(outline: Outline, tasks: readonly number[]): Steps<ReadonlyMap<string, readonly number[]>> {
	const found = new Map<string, number[]>();
	for (const [index, task] of tasks.entries()) {
		if (index % 64 === 63) yield;
		const words = new Set(wordsOf(outline.titleText(task)));
		for (let at = task + 1; at < outline.count && outline.heading[at] === task; at++)
			for (const word of wordsOf(outline.line(at).content)) words.add(word);
		for (const word of words) append(found, word, task);
	}
	return found;
}

/** Whether half of the words of a text that tell something stand in one task. */
function isRetold(text: string, tasksOf: ReadonlyMap<string, readonly number[]>, most: number): boolean {
	const { shared, all } = mostShared(wordsOf(text), tasksOf, most);
	return all > 0 && shared >= OVERLAP * all;
}

/** The words of a text by how they begin: `optimise` and `optimisation` are one. */
function wordsOf(text: string): readonly string[] {
	return [...new Set(longWords(text).map(word => word.slice(0, 6)))];
}
