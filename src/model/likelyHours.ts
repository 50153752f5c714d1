import type { TaskDocument } from './document';
import { type Hours, NO_HOURS, rounded } from './hours';
import { hoursOf, type RollUp, remainingOf, rollUps } from './rollUp';

/**
 * Where the sum of estimated ranges probably ends up: the mean less and plus one standard deviation, as org-mode's `est+`
 * has it, which lies well inside the envelope when there are many. Tasks without an estimate add nothing.
 */
export interface LikelyHours {
	/** Of all tasks but cancelled ones, beside `Counts.estimateHours`. */
	readonly estimate: Hours;
	/** Of what is not done, beside `Counts.remainingHours`. */
	readonly remaining: Hours;
}

/** The likely hours of a document's tasks. */
export function likelyHours(document: TaskDocument): LikelyHours {
	const sums = rollUps(document);
	const tasks = document.tasks.filter(({ kind, status }) => kind === 'task' && status !== 'cancelled');
	return {
		estimate: likely(tasks.map(task => hoursOf(task, sums[task.index] as RollUp) ?? NO_HOURS)),
		remaining: likely(tasks.map(task => remainingOf(task, sums[task.index] as RollUp))),
	};
}

function likely(ranges: readonly Hours[]): Hours {
	let mean = 0;
	let variance = 0;
	for (const [low, high] of ranges) {
		mean += (low + high) / 2;
		variance += ((high - low) / 2) ** 2;
	}
	const deviation = Math.sqrt(variance);
	return [rounded(mean - deviation), rounded(mean + deviation)];
}
