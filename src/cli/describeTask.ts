import { tailOf } from '../model/nameIndex';
import { sectionPath, type TaskDocument } from '../model/document';
import { type Edge, blockers, type Graph } from '../model/graph';
import type { Hours } from '../model/hours';
import { withParents } from '../model/parentsOf';
import type { Task } from '../model/task';

/** The ids (for tasks without one: the titles) of what still holds a task back; its parents' where it has nothing of its own. */
export function waitsFor(graph: Graph, task: Task): string[] {
	for (const { index } of withParents(graph.document, task)) {
		const found = blockers(graph, index);
		if (found.length > 0) return [...new Set(found.map(edge => dependencyId(graph, edge)))];
	}
	return [];
}

/**
 * What a dependency is called: as it is spelled, or by the id of the task, where `Blocks: T4` of that task states it or only the end of the id is
 * written (`T01` for `S1-T01`).
 */
export function dependencyId({ document }: Graph, { dependency, to }: Edge): string {
	const task = to === null ? undefined : document.tasks[to];
	const isEnd = tailOf(task?.id ?? '') === dependency.id.toLowerCase();
	if (dependency.direction === 'waits-for' && !isEnd) return dependency.id;
	return task?.id ?? task?.title ?? dependency.id;
}

/** The titles of a section and those around it, but for the title of the document, which stands over everything. */
export function headingPath(document: TaskDocument, section: number): readonly string[] {
	const path = sectionPath(document, section);
	const first = document.sections.find(({ level }) => level > 0);
	return path.length > 1 && first?.level === 1 && path[0] === first.title ? path.slice(1) : path;
}

/** `2 h`, `8–12 h`; a tenth of a minute is as fine as it gets. */
export function hoursText([least, most]: Hours): string {
	const figure = (hours: number): string => String(Math.round(hours * 100) / 100);
	return least === most ? `${figure(least)} h` : `${figure(least)}–${figure(most)} h`;
}

/** A task's own estimate in hours, or nothing. */
export function estimateText({ estimate }: Task): string {
	return estimate ? hoursText([estimate.minHours, estimate.maxHours]) : '';
}

/** What is to be said about a task's state beside its sign: `ready`, `waits for 2, 7`; nothing once it is done. */
export function stateText(graph: Graph, task: Task): string {
	if (task.kind === 'range') return 'written elsewhere';
	if (task.kind === 'item' || task.status === 'done') return '';
	const due = task.due && task.status !== 'cancelled' ? `due ${task.due.value}` : '';
	if (graph.isReady(task.index)) return [task.kind === 'task' ? 'ready' : '', due].filter(Boolean).join(', ');
	const waits = waitsFor(graph, task);
	const words = { open: '', 'in-progress': 'in progress', blocked: 'blocked', cancelled: 'cancelled' }[task.status];
	const reason = waits.length > 0 && task.status !== 'cancelled' ? `waits for ${waits.join(', ')}` : '';
	return [words, reason, due].filter(Boolean).join(', ');
}

/** The sign of a state. */
export function statusMark(task: Task): string {
	switch (task.status) {
		case 'open':
			return '○';
		case 'in-progress':
			return '◐';
		case 'blocked':
			return '■';
		case 'done':
			return '✓';
		case 'cancelled':
			return '✗';
	}
}

/** `1 task`, `2 tasks`, `0 tasks`. */
export function howMany(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
