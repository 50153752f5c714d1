import { type Refused, conflictIn, refuse } from '../edits/refused';
import { ownPriorities, priorityText, setPriority } from '../edits/setPriority';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import { type Message, message } from '../util/message';
import { resolveTarget } from './taskTarget';

/** A priority that a task may get. */
export interface PriorityChoice {
	readonly priority: string;
	/** As the document spells it. */
	readonly label: string;
	readonly isCurrent: boolean;
}

/** What becomes of a wish for another priority: a choice of one, edits to apply as one undo step, or a refusal with its reason. */
export type PriorityAnswer =
	| { readonly type: 'choice'; readonly question: Message; readonly choices: readonly PriorityChoice[] }
	| { readonly type: 'edits'; readonly edits: readonly TextEdit[]; readonly done: Message }
	| Refused;

/** Plans another priority for the task that a target names, and keeps true what the document states if that is wished; asks where none is given. */
export function changePriority(
	document: TaskDocument,
	target: unknown,
	to: string | undefined,
	keepsClaims: boolean,
): PriorityAnswer {
	const conflict = conflictIn(document);
	if (conflict) return refuse(conflict);
	const task = resolveTarget(document, target);
	if (!task) return refuse(message('Put the cursor on a task.'));
	const [mark] = ownPriorities(task);
	const name = nameOf(task);
	if (!mark) return refuse(message('Task {0} says no priority of its own; its section or its id may say one.', name));
	const { vocabulary, legend } = document;
	const choices = [...new Set([...vocabulary.priorities, ...legend.priorities])].map(priority => ({
		priority,
		label: priorityText(document, mark, priority) ?? priority,
		isCurrent: priority === mark.value,
	}));
	const choice = choices.find(({ priority, label }) => priority === to || label === to);
	if (to === undefined) return { type: 'choice', question: message('Priority of task {0}', name), choices };
	const edits = choice && setPriority(document, task, choice.priority, keepsClaims);
	if (!edits) return refuse(message('{0} would not be read as the priority of task {1}; it stays as it is.', to, name));
	return { type: 'edits', edits, done: message('Task {0} is {1}.', name, choice.label) };
}
