import { countsOf } from '../model/counts';
import type { TaskDocument } from '../model/document';
import { childrenOf } from '../model/document';
import type { Graph } from '../model/graph';
import { rollUps } from '../model/rollUp';
import { isClosed, type Status, type Task } from '../model/task';
import { type Message, message, toText } from '../util/message';
import { cyclesByTask } from './cyclesByTask';
import { type DueTime, dueLabel } from './dueDates';
import { type SectionGroup, bySection, shortTitle } from './sectionGroups';
import { byDue, byOwner, byPriority, byStatus, groupExtent, priorityLabel, type TaskGroup } from './taskGroups';
import { taskLine } from './taskLine';
import { type TaskTarget, targetOf } from './taskTarget';
import { statusWord, type Translate } from './taskWords';
import type { Filter, Grouping } from './treeShape';

/** What a tree looks like beyond its document. */
export interface TreeOptions {
	readonly grouping?: Grouping;
	readonly filter?: Filter;
	/** Today as `2026-01-05`, which due dates are told beside. */
	readonly today?: string;
	/** What is wrong with tasks, by their index. */
	readonly troubled?: ReadonlyMap<number, readonly Message[]>;
}

/** A line of the tree: a group of tasks or a task. */
export interface TreeNode {
	/** Stays the same while the task or group stays; unique in one tree. */
	readonly id: string;
	readonly kind: 'priority' | 'owner' | 'status' | 'due' | 'section' | 'task';
	readonly label: Message;
	/** Stands right of the label, dimmed. */
	readonly description: Message;
	/** Says to those who hear it what the line shows; worked out when it is drawn. */
	readonly spoken: () => string;
	/** A ThemeIcon and a ThemeColor id; null for groups, and for tasks of which the box says all. */
	readonly icon: { readonly id: string; readonly color: string | null } | null;
	/** null for groups and for ranges, which stand for tasks written elsewhere. */
	readonly checkbox: 'checked' | 'unchecked' | null;
	/** For a task: its index and the argument of the commands; null for groups. The tooltip is `taskCard`. */
	readonly task: number | null;
	readonly target: TaskTarget | null;
	readonly children: readonly TreeNode[];
	/** Whether it starts unfolded. */
	readonly expanded: boolean;
	/** What is wrong with the task. */
	readonly troubles: readonly Message[];
	/** For menus: `task.open`, `task.done`, …, `range` or `group`. */
	readonly contextValue: string;
}

/**
 * The tasks of a document in groups; the most urgent first, those without a priority or an owner last. A level that would
 * hold nothing but "no priority" or "no owner" is left out. A filter hides tasks and empty groups; what a group adds up
 * to stays the same.
 */
export function tree(
	document: TaskDocument,
	graph: Graph,
	uri: string,
	translate: Translate = toText,
	{ grouping = 'automatic', filter = 'all', troubled = new Map(), today = '' }: TreeOptions = {},
): readonly TreeNode[] {
	const tasks = document.tasks.filter(task => (task.kind === 'task' && task.parent === null) || task.kind === 'range');
	const sums = rollUps(document);
	const options = { graph, translate, sums, cycles: cyclesByTask(graph), today };
	const shown = filter === 'all' ? null : shownTasks(document, graph, filter);
	const isShown = ({ index }: Task): boolean => shown === null || shown[index] === true;

	function inLevels(members: readonly Task[], [level, ...below]: readonly Level[], path: string, isFirst: boolean) {
		if (!level) return makeTasks(members, path);
		const groups = level.groupsOf(members).filter(group => group.tasks.some(isShown));
		const open = groups.findIndex(isUnfinished);
		return groups.map(({ key, tasks: own }, at): TreeNode => {
			const id = `${path}${level.kind}:${key ?? ''}`;
			const expanded = isFirst && at === open;
			const children = (): readonly TreeNode[] => inLevels(own, below, `${id}/`, expanded);
			return groupNode(level.kind, id, level.labelOf(key), own, children, expanded);
		});
	}

	function inSections({ direct, inner }: SectionGroup, path: string, isFirst: boolean): readonly TreeNode[] {
		const groups = inner.filter(group => group.tasks.some(isShown));
		const open = groups.findIndex(isUnfinished);
		const names = distinctNames(groups.map(({ title }) => title));
		const nodes = groups.map((group, at) => {
			const id = `${path}section:${names[at]}`;
			const expanded = isFirst && at === open;
			const children = (): readonly TreeNode[] => inSections(group, `${id}/`, expanded);
			return groupNode('section', id, message('{0}', group.title), group.tasks, children, expanded);
		});
		return [...makeTasks(direct, path), ...nodes];
	}

	function groupNode(
		kind: TreeNode['kind'],
		id: string,
		label: Message,
		own: readonly Task[],
		children: () => readonly TreeNode[],
		expanded: boolean,
	): TreeNode {
		const { shown, heard } = groupExtent(kind === 'status', own, countsOf(document, own, sums));
		const description = message('{0}', shown.map(translate).join(' · '));
		const spoken = (): string => [label, ...heard].map(translate).join(', ');
		const short = kind === 'section' ? message('{0}', shortTitle(translate(label))) : label;
		return withChildren({ ...GROUP, kind, id, label: short, description, spoken, expanded }, children);
	}

	/** Equal names in one group are told apart by their order. */
	function makeTasks(members: readonly Task[], path: string): readonly TreeNode[] {
		const names = distinctNames(members.map(({ id, title }) => id ?? title));
		return members.flatMap((task, at) => {
			if (!isShown(task)) return [];
			const id = `${path}task:${names[at]}`;
			const subtasks = childrenOf(document, task).filter(isShownBelow);
			const troubles = troubled.get(task.index) ?? [];
			const node = {
				id,
				kind: 'task' as const,
				...taskLine(task, options, troubles),
				checkbox: task.kind === 'range' ? null : task.status === 'done' ? ('checked' as const) : ('unchecked' as const),
				task: task.index,
				target: targetOf(uri, task),
				expanded: false,
				troubles,
				contextValue: task.kind === 'range' ? 'range' : `task.${task.status}`,
			};
			return withChildren(node, () => makeTasks(subtasks, `${id}/`));
		});
	}

	const chosen = grouping === 'automatic' ? suitable(tasks) : grouping;
	if (chosen === 'section') return inSections(bySection(document, tasks), '', true);
	return inLevels(tasks, levelsOf(chosen, document, tasks, translate, today), '', true);
}

/** What stands under a node is worked out when it is unfolded. */
function withChildren(node: Omit<TreeNode, 'children'>, make: () => readonly TreeNode[]): TreeNode {
	let made: readonly TreeNode[] | null = null;
	return {
		...node,
		get children() {
			made ??= make();
			return made;
		},
	};
}

/** The nodes from the root down to the first node of a task; empty when it is not in the tree. */
export function pathToTask(roots: readonly TreeNode[], task: number): readonly TreeNode[] {
	for (const node of roots) {
		if (node.task === task) return [node];
		const below = pathToTask(node.children, task);
		if (below.length > 0) return [node, ...below];
	}
	return [];
}

/** One way to part tasks into groups. */
interface Level {
	readonly kind: 'priority' | 'owner' | 'status' | 'due';
	readonly groupsOf: (tasks: readonly Task[]) => readonly TaskGroup[];
	readonly labelOf: (key: string | null) => Message;
}

const GROUP = {
	icon: null,
	checkbox: null,
	task: null,
	target: null,
	troubles: [],
	contextValue: 'group',
} as const;

/** Priorities and owners where tasks have them, else the sections that they stand in. */
function suitable(tasks: readonly Task[]): Grouping {
	return tasks.some(hasPriority) || tasks.some(hasOwner) ? 'priority' : 'section';
}

function levelsOf(
	grouping: Grouping,
	document: TaskDocument,
	tasks: readonly Task[],
	translate: Translate,
	today: string,
): readonly Level[] {
	if (grouping === 'status') {
		const labelOf = (key: string | null): Message => message('{0}', begun(translate(statusWord(key as Status))));
		return [{ kind: 'status', groupsOf: byStatus, labelOf }];
	}
	if (grouping === 'due')
		return [{ kind: 'due', groupsOf: members => byDue(members, today), labelOf: key => dueLabel(key as DueTime) }];
	const levels: Level[] = [];
	if ((grouping === 'priority' || grouping === 'priority-only') && tasks.some(hasPriority))
		levels.push({
			kind: 'priority',
			groupsOf: members => byPriority(document, members),
			labelOf: key => (key === null ? message('No priority') : priorityLabel(key)),
		});
	if ((grouping === 'priority' || grouping === 'owner') && tasks.some(hasOwner))
		levels.push({
			kind: 'owner',
			groupsOf: byOwner,
			labelOf: key => (key === null ? message('No owner') : message('{0}', key)),
		});
	return levels;
}

/** Whether each task is shown, by its index: it fits the filter, or a subtask of it does. */
function shownTasks({ tasks }: TaskDocument, graph: Graph, filter: Exclude<Filter, 'all'>): readonly boolean[] {
	const shown = tasks.map(task => (filter === 'open' ? !isClosed(task) : graph.isReady(task.index)));
	for (const { index, parent, kind } of [...tasks].reverse())
		if (parent !== null && shown[index] && isShownBelow({ kind })) shown[parent] = true;
	return shown;
}

/** Names with a number behind those that have come before. */
function distinctNames(names: readonly string[]): readonly string[] {
	const seen = new Map<string, number>();
	return names.map(name => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count > 1 ? `${name}~${count}` : name;
	});
}

function isUnfinished({ tasks }: { readonly tasks: readonly Task[] }): boolean {
	return tasks.some(task => !isClosed(task));
}

function isShownBelow({ kind }: Pick<Task, 'kind'>): boolean {
	return kind === 'subtask' || kind === 'task';
}

function hasPriority({ priority }: Task): boolean {
	return priority !== null;
}

function hasOwner({ owners }: Task): boolean {
	return owners.length > 0;
}

function begun(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
