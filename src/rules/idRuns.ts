import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { lastNumber, splitNumber } from '../util/lastNumber';
import { firstOf } from './shortened';

/** So many runs are shown. */
const MOST_RUNS = 6;

/** The ids of tasks in short: runs of consecutive numbers as `71–104`, some of them, then `…`. Empty when one has no id. */
export function idRuns(tasks: readonly Task[]): string {
	const runs: { first: string; last: string; prefix: string; number: number }[] = [];
	for (const { id } of tasks) {
		if (id === null) return '';
		const [prefix] = splitNumber(id);
		const number = lastNumber(id);
		const run = runs.at(-1);
		if (run && run.prefix === prefix && run.number + 1 === number) Object.assign(run, { last: id, number });
		else if (runs.push({ first: id, last: id, prefix, number }) > MOST_RUNS) break;
	}
	return firstOf(runs, MOST_RUNS, ({ first, last }) => (first === last ? first : `${first}–${last}`));
}

/** Tasks by their ids in short, or the first of them by their titles. */
export function namesOf(tasks: readonly Task[]): string {
	const [first, ...more] = tasks;
	if (first && more.length === 0) return nameOf(first);
	return idRuns(tasks) || tasks.slice(0, 5).map(nameOf).join(', ');
}
