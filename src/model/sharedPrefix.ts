import { countUp } from '../util/append';
import { remembered } from '../util/remembered';
import { WHOLE } from './claims';
import type { TaskDocument } from './document';
import { type Counted, members } from './population';
import type { Task } from './task';

/** So many tasks of the whole document have ids that begin as all in a section do, where others begin otherwise; 0 where that says nothing. */
export function sharingPrefix(document: TaskDocument, counted: Counted): number {
	const own = prefixesOf(members(document, counted));
	const [prefix] = own.keys();
	if (own.size !== 1 || !prefix) return 0;
	const all = prefixesOf(members(document, { ...counted, scope: WHOLE }));
	return all.size > 1 ? (all.get(prefix) ?? 0) : 0;
}

/** How many tasks have ids that begin so; many numbers may count the same tasks. */
const prefixesOf = remembered((tasks: readonly Task[]) => {
	const counts = new Map<string, number>();
	for (const { id } of tasks) countUp(counts, prefixOf(id));
	return counts;
});

function prefixOf(id: string | null): string {
	return /^[a-z]+(?=-?\d)/i.exec(id ?? '')?.[0].toLowerCase() ?? '';
}
