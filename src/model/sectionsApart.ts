import { remembered } from '../util/remembered';
import { sumOf } from '../util/sum';
import type { Scope } from './claims';
import { claimsOf } from './claimsOf';
import { sectionAt, type TaskDocument, sectionsAround } from './document';
import type { Task } from './task';

/** Whether a task stands in a part of a section whose heading counts for itself: `#### API (0/2)` in `### Commands (1/3)`. */
export function isCountedApart(document: TaskDocument, task: Task, { section }: Scope): boolean {
	const counted = countedSections(document);
	for (const { index } of sectionsAround(document, task.section)) {
		if (index === section) return false;
		if (counted.has(index)) return true;
	}
	return false;
}

const countedSections = remembered((document: TaskDocument) => {
	const found = new Set<number>();
	for (const claim of claimsOf(document, 'count')) {
		if (claim.place !== 'heading' || claim.side !== 'total') continue;
		const home = sectionAt(document, claim.span.start).index;
		if (claim.scope.section === home) found.add(home);
		// `Done (2/4)`: those are 4 with what stands around it.
		else found.delete(home);
	}
	return found;
});

/** Sections of two tasks and more, all without an id, whose titles all stand in other sections that remain (`Priority order`). */
export const repeatingSections = remembered((document: TaskDocument): ReadonlySet<number> => {
	const titles = document.sections.map(() => new Map<string, number>());
	const left = new Map<string, number>();
	for (const { kind, id, section, title } of document.tasks) {
		if (kind !== 'task') continue;
		const key = title.toLowerCase();
		add(titles[section], id === null ? key : '', 1);
		add(left, key, 1);
	}
	const found = new Set<number>();
	for (let section = titles.length - 1; section >= 0; section--) {
		const own = [...(titles[section] as Map<string, number>)];
		const count = sumOf(own, ([, times]) => times);
		if (count < 2 || !own.every(([title, times]) => title !== '' && (left.get(title) as number) > times)) continue;
		found.add(section);
		for (const [title, times] of own) add(left, title, -times);
	}
	return found;

	function add(counts: Map<string, number> | undefined, key: string, more: number): void {
		counts?.set(key, (counts.get(key) ?? 0) + more);
	}
});
