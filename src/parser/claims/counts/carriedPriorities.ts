import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { labelWords } from '../../outline/labels';
import { unitOf } from '../claimText';

/** What words for priorities begin with, in a pattern that ignores case. */
export const priorityStems = 'priorit|priorid|приоритет|优先|優先|우선순위|أولوية';

const levelAndWord = /^\W*(?:critical|high|medium|low)\s+([a-z]+)[\s*_]*$/i;

/** Whether a label is a name that begins with the word for a priority (`Critical path`): not the word beside a noun for tasks (`Critical issues`). */
export function isNamedAfterLevel(label: string): boolean {
	const word = levelAndWord.exec(label)?.[1]?.toLowerCase() ?? 'priority';
	return (
		!/^(?:priorit(?:y|ies)|severity|bugs?|fixe?s?|findings?|errors?|defects?|problems?|gaps?|ones?)$/.test(word) &&
		!unitOf(word)
	);
}

const wordForPriority = wide(`\\s?(?:${priorityStems})\\p{L}*\\s?/iu`);

/** The words of a label or a field without the one that only says that they are a priority: `high` of `High priority`, `高` of `高优先级任务`. */
export function levelWords(text: string): string {
	return wordForPriority.replace(labelWords(text), '');
}

/** The words that tasks write for their priorities, lower case, and how many tasks there are. */
export const carriedBy = remembered((tasks: readonly Task[]): { words: ReadonlySet<string>; count: number } => {
	const words = new Set<string>();
	let count = 0;
	for (const { kind, priorities } of tasks) {
		if (kind === 'task') count++;
		for (const { text } of priorities) words.add(levelWords(text));
	}
	return { words, count };
});

/** How many tasks have each priority, as it counts for them, and which of these are of some that are under way. */
export const byPriority = remembered(
	(tasks: readonly Task[]): { counts: ReadonlyMap<string, number>; begun: ReadonlySet<string> } => {
		const counts = new Map<string, number>();
		const begun = new Set<string>();
		for (const { kind, priority, status } of tasks) {
			if (priority === null) continue;
			if (kind === 'task') counts.set(priority, (counts.get(priority) ?? 0) + 1);
			if (status === 'in-progress') begun.add(priority);
		}
		return { counts, begun };
	},
);

/** How far a stated number of so many tasks may be off and still be about them. */
export function slackOf(count: number): number {
	return Math.max(1, count / 5);
}
