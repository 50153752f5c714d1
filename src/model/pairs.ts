import type { Task } from './task';

/** The first and last number of a task whose id has both (`11-12`); null for others. */
export function pairIn(id: string | null): { readonly first: number; readonly last: number } | null {
	const [, first, last] = (id && /^(\d{1,3})\s?[-–—]\s?(\d{1,3})$/.exec(id)) || [];
	const pair = { first: Number(first), last: Number(last) };
	return pair.last > pair.first ? pair : null;
}

/** How many tasks there are where one whose id has two numbers counts for all of them. */
export function countByNumber(tasks: readonly Task[]): number {
	return tasks.reduce((sum, { id }) => {
		const pair = pairIn(id);
		return sum + (pair ? pair.last - pair.first + 1 : 1);
	}, 0);
}
