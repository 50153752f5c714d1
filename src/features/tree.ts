import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Message } from '../util/message';
import type { Span } from '../util/span';
import type { TaskTarget } from './taskTarget';

/** A line of the tree: a group of tasks or a task. */
export interface TreeNode {
	/** Stays the same while the task or group stays; unique in one tree. */
	readonly id: string;
	readonly kind: 'priority' | 'owner' | 'task';
	readonly label: Message;
	/** Stands right of the label, dimmed. */
	readonly description: Message;
	/** A ThemeIcon and a ThemeColor id; null where the checkbox says it all. */
	readonly icon: { readonly id: string; readonly color: string | null } | null;
	/** null for groups. */
	readonly checkbox: 'checked' | 'unchecked' | null;
	/** For a task: its index, its line's span and the argument of the commands; null for groups. The tooltip is `taskCard`. */
	readonly task: number | null;
	readonly span: Span | null;
	readonly target: TaskTarget | null;
	readonly children: readonly TreeNode[];
	/** Whether it starts unfolded. */
	readonly expanded: boolean;
	/** For menus: `task.open`, `task.done`, … or `group`. */
	readonly contextValue: string;
}

/** The tasks of a document by priority, then by owner; the most urgent first, those without one last. */
export function tree(_document: TaskDocument, _graph: Graph, _uri: string): readonly TreeNode[] {
	throw new Error('not written yet');
}

/** The nodes from the root down to the first node of a task; empty when it is not in the tree. */
export function pathToTask(_roots: readonly TreeNode[], _task: number): readonly TreeNode[] {
	throw new Error('not written yet');
}
