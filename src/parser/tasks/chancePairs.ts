import type { Task } from '../../model/task';
import { append } from '../../util/append';

/** The tasks of one form in one section that have nothing but numbers for ids. */
interface NumberedList {
	/** The number that it begins with. */
	readonly first: number;
	size: number;
}

/**
 * Takes out the pairs of two listings that each count from the same number and of which no more than half tell the same: the steps of a demo
 * beside the rows of a plan have a number and a word in common by chance.
 */
export function dropChancePairs(tasks: readonly Task[], into: Map<number, number>): void {
	if (into.size === 0) return;
	const lists = new Map<string, NumberedList>();
	for (const task of tasks) {
		if (!isNumbered(task)) continue;
		const list = lists.get(keyOf(task));
		if (list) list.size++;
		else lists.set(keyOf(task), { first: Number(task.id), size: 1 });
	}
	const pairs = new Map<string, number[]>();
	for (const [from, to] of into) {
		const [later, earlier] = [tasks[from], tasks[to]];
		if (!later || !earlier || later.form === earlier.form || !isNumbered(later) || !isNumbered(earlier)) continue;
		const key = `${keyOf(earlier)}\n${keyOf(later)}`;
		append(pairs, key, from);
	}
	for (const [key, found] of pairs) {
		const [earlier, later] = key.split('\n').map(name => lists.get(name));
		if (!earlier || !later || earlier.first !== later.first) continue;
		if (found.length * 2 <= Math.min(earlier.size, later.size)) for (const from of found) into.delete(from);
	}
}

function isNumbered({ id, kind }: Task): boolean {
	return kind !== 'range' && /^\d+$/.test(id ?? '');
}

function keyOf({ form, section }: Task): string {
	return `${form} ${section}`;
}
