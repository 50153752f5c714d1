import type { Task } from '../../model/task';
import { remembered } from '../../util/remembered';
import { labelWords } from '../labels';

/** The words that tasks write for their priorities, lower case, and how many tasks there are. */
export const carriedBy = remembered((tasks: readonly Task[]): { words: ReadonlySet<string>; count: number } => {
	const words = new Set<string>();
	let count = 0;
	for (const { kind, priorities } of tasks) {
		if (kind === 'task') count++;
		for (const { text } of priorities) words.add(labelWords(text));
	}
	return { words, count };
});

/** How far a stated number of so many tasks may be off and still be about them. */
export function slackOf(count: number): number {
	return Math.max(1, count / 5);
}
