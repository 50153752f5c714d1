import { taskAt } from '../model/document';
import { blockers, type Cycle, type Graph, ownBlockers } from '../model/graph';
import { priorityRank } from '../model/order';
import { hoursOf, type RollUp } from '../model/rollUp';
import { isToSection } from '../model/sectionsAhead';
import { type Task, isClosed } from '../model/task';
import { type Message, message } from '../util/message';
import { dueTime, dueWords } from './dueDates';
import { hoursFigure, listNames, spokenHours, statusWord, type Translate } from './taskWords';
import type { TreeNode } from './tree';

/** What the short form of a task is made from. */
export interface TaskLineOptions {
	readonly graph: Graph;
	/** The roll-ups of the document's tasks. */
	readonly sums: readonly RollUp[];
	readonly translate: Translate;
	readonly cycles: ReadonlyMap<number, Cycle>;
	/** Today as `2026-01-05`, which due dates are told beside. */
	readonly today: string;
}

/** So many ids fit beside a title. */
const IDS = 3;

const WARNING = { id: 'warning', color: 'list.warningForeground' } as const;

/** What a task's row shows and says. */
export type TaskLine = Pick<TreeNode, 'label' | 'description' | 'spoken' | 'icon'>;

/** A task in few words, `2 h · waits for 2`, with its icon; who hears it is told what is wrong with it, too. */
export function taskLine(task: Task, options: TaskLineOptions, troubles: readonly Message[]): TaskLine {
	const { graph, sums, translate, today } = options;
	const label = task.id === null || task.range ? message('{0}', task.title) : message('{0} {1}', task.id, task.title);
	if (task.kind === 'range') {
		const description = message('written elsewhere');
		const spoken = (): string => [label, description].map(translate).join(', ');
		return { label, description, spoken, icon: { id: 'ellipsis', color: null } };
	}
	const icon = taskIcon(task, options, troubles.length > 0);
	const sum = sums[task.index];
	const hours = sum ? hoursOf(task, sum) : null;
	const due = dueWords(task, today);
	const states = [...(due ? [due] : []), ...statesOf(task, graph, translate)];
	const shown = [...(hours ? [message('{0} h', hoursFigure(hours))] : []), ...states].map(translate).join(' · ');
	const spoken = (): string => {
		const heard = [
			statusWord(task.status),
			...(hours ? [spokenHours(hours)] : []),
			...states,
			...troubles.map(trouble => message('problem: {0}', trouble)),
			...(icon === WARNING && troubles.length === 0 ? [message('a problem in what it waits for')] : []),
		];
		return [translate(label), ...new Set(heard.map(translate))].join(', ');
	};
	// An icon of its own colour alone would not say so.
	const isMarked = troubles.length > 0 && icon !== WARNING;
	return { label, description: message('{0}', isMarked ? `⚠ ${shown}` : shown), spoken, icon };
}

/**
 * The icon of a task: a state that its box doesn't say, in the colour of warnings where it has a problem; else a warning, where it has
 * one or its dependencies can't be met as they are written. Most tasks have none, so that these few are seen and titles have room.
 */
function taskIcon(task: Task, { graph, cycles, today }: TaskLineOptions, isTroubled: boolean): TreeNode['icon'] {
	const isLate = dueTime(task, today) === 'overdue';
	const icon = (id: string, color: string) => ({ id, color: isTroubled ? WARNING.color : color });
	switch (task.status) {
		case 'done':
			return isTroubled ? WARNING : null;
		case 'cancelled':
			return icon('circle-slash', 'disabledForeground');
		case 'blocked':
			return icon('debug-pause', 'charts.orange');
		case 'in-progress':
			return icon('play-circle', 'charts.blue');
		case 'open':
			if (isTroubled || cycles.has(task.index) || hasTrouble(task, graph)) return WARNING;
			if (isLate) return icon('calendar', 'charts.red');
			return graph.isReady(task.index) ? null : icon('issue-draft', 'disabledForeground');
	}
}

/** What is to be said of a task's state beside its box: what it waits for, too. */
function statesOf(task: Task, graph: Graph, translate: Translate): readonly Message[] {
	const own = statusWord(task.status);
	if (isClosed(task)) return [own];
	const waiting = blockers(graph, task.index).map(edge => {
		const { to, dependency } = edge;
		const blocker = taskAt(graph.document, to);
		if (blocker && isToSection(edge)) return dependency.id;
		return blocker ? (blocker.id ?? blocker.title) : translate(message('{0} (missing)', dependency.id));
	});
	const waits = waiting.length > 0 ? [message('waits for {0}', listNames(waiting, IDS, translate))] : [];
	if (task.status !== 'open') return [own, ...waits];
	if (waits.length > 0) return waits;
	return [graph.isReady(task.index) ? message('ready') : message('waits with its task')];
}

/** Whether it waits for an id that nothing has, or for work of lower priority. */
function hasTrouble(task: Task, graph: Graph): boolean {
	const { document } = graph;
	const rank = (priority: string) => priorityRank(document, priority);
	return ownBlockers(graph, task.index).some(({ to }) => {
		const blocker = taskAt(document, to);
		if (!blocker) return true;
		return blocker.priority !== null && task.priority !== null && rank(blocker.priority) > rank(task.priority);
	});
}
