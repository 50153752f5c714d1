import { blockers, type Graph } from '../model/graph';
import { parentsOf } from '../model/parentsOf';
import { isToSection } from '../model/sectionsAhead';
import type { Task } from '../model/task';
import { isClosed } from '../model/task';
import { type Message, message } from '../util/message';
import { escapeMarkdown } from './markdown';
import { handleOf, idName } from './taskWords';

/** Why an unfinished task can or can't be begun, in one sentence of Markdown. */
export function whyNotReady(graph: Graph, task: Task): Message {
	const { tasks } = graph.document;
	const cycle = graph.cycles.find(({ members }) => members.includes(task.index));
	if (cycle) {
		const names = cycle.members.map(index => nameIn(tasks[index])).join(', ');
		return message('Not ready: {0} wait for each other.', names);
	}
	const [first, ...others] = blockers(graph, task.index);
	if (first) {
		const target = first.to === null ? undefined : tasks[first.to];
		const name =
			target && !isToSection(first)
				? nameIn(target)
				: escapeMarkdown(target ? first.dependency.id : idName(first.dependency.id));
		if (!target && first.resolution === 'ambiguous')
			return message('Not ready: more than one task is called {0}.', name);
		if (!target) return message('Not ready: no task in this document is called {0}.', name);
		if (others.length === 0) return message('Not ready: {0} comes first.', name);
		return message('Not ready: {0} and {1} more come first.', name, others.length);
	}
	if (task.status === 'in-progress') return message('In progress: nothing open before it.');
	if (task.status === 'blocked') return message('Marked as blocked, though nothing open stands before it.');
	if (graph.isReady(task.index)) return message('Ready: nothing open before it.');
	const holder = holding(graph, task);
	if (holder) return message('Not ready: {0}, which it belongs to, has to wait.', nameIn(holder));
	return message('Not ready.');
}

/** The nearest task above that still waits for something. */
function holding(graph: Graph, task: Task): Task | null {
	for (const parent of parentsOf(graph.document, task)) {
		if (isClosed(parent)) return null;
		if (blockers(graph, parent.index).length > 0) return parent;
	}
	return null;
}

function nameIn(task: Task | undefined): string {
	return task ? escapeMarkdown(handleOf(task)) : '';
}
