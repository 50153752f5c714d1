import { counts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Hours } from '../model/hours';
import { rollUps } from '../model/rollUp';
import { isClosed, type Task } from '../model/task';
import { type Message, message, toText } from '../util/message';
import type { Span } from '../util/span';
import { cyclesByTask } from './cyclesByTask';
import { byOwner, byPriority, priorityLabel } from './priorityGroups';
import { type TaskTarget, targetOf } from './taskTarget';
import { type TaskLineOptions, taskDescription, taskIcon } from './taskLine';
import { hoursFigure, type Translate } from './taskWords';

/** A line of the tree: a group of tasks or a task. */
export interface TreeNode {
	/** Stays the same while the task or group stays; unique in one tree. */
	readonly id: string;
	readonly kind: 'priority' | 'owner' | 'task';
	readonly label: Message;
	/** Stands right of the label, dimmed. */
	readonly description: Message;
	/** A ThemeIcon and a ThemeColor id; null for groups. */
	readonly icon: { readonly id: string; readonly color: string | null } | null;
	/** null for groups and for ranges, which stand for tasks written elsewhere. */
	readonly checkbox: 'checked' | 'unchecked' | null;
	/** For a task: its index, its line's span and the argument of the commands; null for groups. The tooltip is `taskCard`. */
	readonly task: number | null;
	readonly span: Span | null;
	readonly target: TaskTarget | null;
	readonly children: readonly TreeNode[];
	/** Whether it starts unfolded. */
	readonly expanded: boolean;
	/** For menus: `task.open`, `task.done`, …, `range` or `group`. */
	readonly contextValue: string;
}

/**
 * The tasks of a document by priority, then by owner; the most urgent first, those without one last. A level that would
 * hold nothing but "no priority" or "no owner" is left out.
 */
export function tree(
	document: TaskDocument,
	graph: Graph,
	uri: string,
	translate: Translate = toText,
): readonly TreeNode[] {
	const tasks = document.tasks.filter(task => (task.kind === 'task' && task.parent === null) || task.kind === 'range');
	const makeTasks = taskNodes({
		document,
		graph,
		uri,
		translate,
		sums: rollUps(document),
		cycles: cyclesByTask(graph),
	});
	const hasOwners = tasks.some(({ owners }) => owners.length > 0);
	const makeOwners = (members: readonly Task[], path: string, isFirst: boolean): readonly TreeNode[] => {
		if (!hasOwners) return makeTasks(members, path);
		const groups = byOwner(members);
		const open = groups.findIndex(group => group.tasks.some(task => !isClosed(task)));
		return groups.map(({ key, tasks: own }, at) =>
			groupNode(document, {
				kind: 'owner',
				id: `${path}owner:${key ?? ''}`,
				label: key === null ? message('No owner') : message('{0}', key),
				tasks: own,
				children: makeTasks(own, `${path}owner:${key ?? ''}/`),
				expanded: isFirst && at === open,
			}),
		);
	};
	if (!tasks.some(({ priority }) => priority !== null)) return makeOwners(tasks, '', true);
	const groups = byPriority(document, tasks);
	const open = groups.findIndex(group => group.tasks.some(task => !isClosed(task)));
	return groups.map(({ key, tasks: own }, at) =>
		groupNode(document, {
			kind: 'priority',
			id: `priority:${key ?? ''}`,
			label: key === null ? message('No priority') : priorityLabel(key),
			tasks: own,
			children: makeOwners(own, `priority:${key ?? ''}/`, at === open),
			expanded: at === open,
		}),
	);
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

interface Group {
	readonly kind: 'priority' | 'owner';
	readonly id: string;
	readonly label: Message;
	readonly tasks: readonly Task[];
	readonly children: readonly TreeNode[];
	readonly expanded: boolean;
}

function groupNode(document: TaskDocument, { tasks, ...group }: Group): TreeNode {
	const members = new Set(tasks.map(({ index }) => index));
	const sums = counts(document, root => members.has(root.index));
	const counted = sums.tasks - sums.cancelled;
	const description = groupDescription(sums.done, counted, sums.remainingHours, tasks);
	return {
		...group,
		description,
		icon: null,
		checkbox: null,
		task: null,
		span: null,
		target: null,
		contextValue: 'group',
	};
}

function groupDescription(done: number, counted: number, remaining: Hours, tasks: readonly Task[]): Message {
	if (tasks.every(({ kind }) => kind === 'range')) return message('written elsewhere');
	if (remaining[1] === 0) return message('{0} / {1}', done, counted);
	return message('{0} / {1} · {2} h', done, counted, hoursFigure(remaining));
}

/** Makes the nodes of tasks under a group; equal names under it are told apart by their order. */
function taskNodes(options: TaskLineOptions) {
	const { document, uri } = options;
	const make = (tasks: readonly Task[], path: string): readonly TreeNode[] => {
		const seen = new Map<string, number>();
		return tasks.map(task => {
			const name = task.id ?? task.title;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			const id = `${path}task:${name}${count > 1 ? `~${count}` : ''}`;
			const subtasks = task.children.flatMap(index => document.tasks[index] ?? []).filter(isShownBelow);
			return {
				id,
				kind: 'task' as const,
				label: labelOf(task),
				description: taskDescription(task, options),
				icon: taskIcon(task, options),
				checkbox: task.kind === 'range' ? null : task.status === 'done' ? ('checked' as const) : ('unchecked' as const),
				task: task.index,
				span: task.span,
				target: targetOf(uri, task),
				children: make(subtasks, `${id}/`),
				expanded: false,
				contextValue: task.kind === 'range' ? 'range' : `task.${task.status}`,
			};
		});
	};
	return make;
}

function isShownBelow({ kind }: Task): boolean {
	return kind === 'subtask' || kind === 'task';
}

function labelOf(task: Task): Message {
	return task.id === null || task.range ? message('{0}', task.title) : message('{0} {1}', task.id, task.title);
}
