import type { TaskDocument } from '../model/document';
import { blockers, type Cycle, type Graph } from '../model/graph';
import type { Hours } from '../model/hours';
import { priorityRank } from '../model/order';
import { hoursOf, type RollUp } from '../model/rollUp';
import type { Task } from '../model/task';
import { type Message, message } from '../util/message';
import { hoursFigure, listNames, spokenHours, statusWord, type Translate } from './taskWords';

/** What the short form of a task is made from. */
export interface TaskLineOptions {
	readonly document: TaskDocument;
	readonly graph: Graph;
	readonly uri: string;
	/** The roll-ups of the document's tasks. */
	readonly sums: readonly RollUp[];
	readonly translate: Translate;
	readonly cycles: ReadonlyMap<number, Cycle>;
}

/** So many ids fit beside a title. */
const IDS = 3;

/** A task's hours and state in few words: `2 h · waits for 2`. */
export function taskDescription(task: Task, { graph, sums, translate }: TaskLineOptions): Message {
	if (task.kind === 'range') return message('written elsewhere');
	const hours = hoursIn(task, sums);
	const state = translate(stateOf(task, graph, translate));
	return hours ? message('{0} h · {1}', hoursFigure(hours), state) : message('{0}', state);
}

/** What a screen reader says of a task: what its box, icon and row tell the eye, and what is wrong with it. */
export function spokenTask(task: Task, label: Message, options: TaskLineOptions, troubles: readonly Message[]): string {
	const { graph, sums, translate } = options;
	if (task.kind === 'range') return [label, message('written elsewhere')].map(translate).join(', ');
	const hours = hoursIn(task, sums);
	const isWarned = troubles.length === 0 && taskIcon(task, options, false)?.id === 'warning';
	const heard = [
		statusWord(task.status),
		...(hours ? [spokenHours(hours)] : []),
		stateOf(task, graph, translate),
		...troubles.map(trouble => message('problem: {0}', trouble)),
		...(isWarned ? [message('a problem in what it waits for')] : []),
	];
	return [translate(label), ...new Set(heard.map(translate))].join(', ');
}

/**
 * The icon of a task: a state that its box doesn't say, or a warning where it has a problem or its dependencies can't be met as
 * they are written. Most tasks have none, so that these few are seen and titles have room.
 */
export function taskIcon(
	task: Task,
	{ graph, cycles }: TaskLineOptions,
	isTroubled: boolean,
): { readonly id: string; readonly color: string | null } | null {
	if (task.kind === 'range') return { id: 'ellipsis', color: null };
	if (isTroubled) return { id: 'warning', color: 'list.warningForeground' };
	switch (task.status) {
		case 'done':
			return null;
		case 'cancelled':
			return { id: 'circle-slash', color: 'disabledForeground' };
		case 'blocked':
			return { id: 'debug-pause', color: 'charts.orange' };
		case 'in-progress':
			return { id: 'play-circle', color: 'charts.blue' };
		case 'open':
			if (cycles.has(task.index) || hasTrouble(task, graph)) return { id: 'warning', color: 'list.warningForeground' };
			if (graph.isReady(task.index)) return null;
			return { id: 'watch', color: 'disabledForeground' };
	}
}

function hoursIn(task: Task, sums: readonly RollUp[]): Hours | null {
	const sum = sums[task.index];
	return sum ? hoursOf(task, sum) : null;
}

function stateOf(task: Task, graph: Graph, translate: Translate): Message {
	if (task.status === 'done' || task.status === 'cancelled') return statusWord(task.status);
	const waiting = blockers(graph, task.index).map(({ to, dependency }) => {
		const blocker = to === null ? undefined : graph.document.tasks[to];
		return blocker ? (blocker.id ?? blocker.title) : translate(message('{0} (missing)', dependency.id));
	});
	if (task.status !== 'open' && waiting.length === 0) return statusWord(task.status);
	if (waiting.length > 0) return message('waits for {0}', listNames(waiting, IDS, translate));
	if (graph.isReady(task.index)) return message('ready');
	return message('waits with its task');
}

/** Whether it waits for an id that nothing has, or for work of lower priority. */
function hasTrouble(task: Task, graph: Graph): boolean {
	const { document } = graph;
	const rank = (priority: string) => priorityRank(document, priority);
	return blockers(graph, task.index).some(({ to }) => {
		const blocker = to === null ? undefined : document.tasks[to];
		if (!blocker) return true;
		return blocker.priority !== null && task.priority !== null && rank(blocker.priority) > rank(task.priority);
	});
}
