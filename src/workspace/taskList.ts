import type { Settings } from '../config/defaultSettings';
import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import { matchesAny } from '../util/filePattern';
import { mayBeTaskList } from './mayBeTaskList';

/** What a user has said by hand about one file; nothing said leaves it to its name and its text. */
export type FileChoice = 'on' | 'off' | null;

/** A text that has not been read yet: what it says is asked for only where its name leaves it open. */
export interface UnreadText {
	readonly text: () => string;
	readonly document: () => TaskDocument;
}

/**
 * Whether Tally reads a Markdown document at all: said by hand; by its name; by `<!-- tally-enable-file -->`; or because at
 * least two of its tasks carry an id or a field, or its front matter makes it one task. A README with a few boxes is left
 * alone. Without a text its name decides.
 */
export function isTaskList(
	path: string,
	settings: Pick<Settings, 'include' | 'exclude'>,
	choice: FileChoice,
	unread: UnreadText | null,
): boolean {
	const decided = decideUnread(path, settings, choice, unread?.text ?? null);
	if (decided !== null || unread === null) return decided ?? false;
	return readsAsTaskList(unread.document());
}

/** Whether what a document holds makes it a task list, where neither its name nor the look of its text has decided. */
export function readsAsTaskList(document: TaskDocument): boolean {
	return hasTasksThatSaySomething(document) || isOneTask(document);
}

/** What can be told without reading the text as a task list; null where that is needed. */
export function decideUnread(
	path: string,
	{ include, exclude }: Pick<Settings, 'include' | 'exclude'>,
	choice: FileChoice,
	text: (() => string) | null,
): boolean | null {
	if (choice !== null) return choice === 'on';
	if (matchesAny(path, exclude)) return false;
	if (matchesAny(path, include)) return true;
	if (text === null) return false;
	if (/^[ \t]*<!--[ \t]*tally-enable-file\b/m.test(text())) return true;
	return mayBeTaskList(text()) ? null : false;
}

function isOneTask({ tasks: [first], lines, states }: TaskDocument): boolean {
	return first?.idSpan ? states[lines.lineAt(first.idSpan.start)] === 'front-matter' : false;
}

function hasTasksThatSaySomething(document: TaskDocument): boolean {
	let found = 0;
	for (const task of document.tasks) if (task.kind === 'task' && saysSomething(task) && ++found === 2) return true;
	return false;
}

function saysSomething(task: Task): boolean {
	return (
		task.id !== null ||
		task.estimate !== null ||
		task.dependsOnNone !== null ||
		task.dependencies.some(({ source }) => source !== 'prose') ||
		task.owners.length > 0 ||
		task.priorities.length > 0 ||
		task.marks.some(({ source }) => source === 'field' || source === 'cell')
	);
}
