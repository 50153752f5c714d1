import * as vscode from 'vscode';
import { changePriority } from '../features/changePriority';
import { planNewTask } from '../features/newTask';
import { type Commands, dismissed, type Outcome, refused } from '../host/commands';
import { applyEdits, applySnippet } from '../host/edits';
import { openDocument } from '../host/files';
import type { EditorSettings } from '../host/settings';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import { type Message, message } from '../util/message';
import { inert } from '../util/visible';
import { readCall } from './call';

/** What the commands need that write a task or its priority. */
export interface NewTaskDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read'>;
	readonly settings: EditorSettings;
	readonly commands: Commands;
}

/** Registers "new task", below the one at the cursor, and "change priority", which takes the priority as an answer or asks. */
export function registerNewTask(deps: NewTaskDeps): vscode.Disposable {
	return vscode.Disposable.from(
		deps.commands.register('tally.newTask', (...args) => addTask(deps, args)),
		deps.commands.register('tally.changePriority', (...args) => askPriority(deps, args)),
	);
}

async function addTask({ lists, settings }: NewTaskDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, target } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	const document = textDocument && lists.read(textDocument)?.document;
	if (!textDocument || !document) return refused(message('Open a task list first.'));
	const answer = planNewTask(document, target, translate(message('New task')));
	if (answer.type === 'refused') return refused(answer.reason);
	const editor = await vscode.window.showTextDocument(textDocument);
	const claims = settings.for(uri).updateClaims === 'off' ? [] : answer.task.claimEdits;
	return tell(await applySnippet(editor, document, answer.task, claims), answer.done);
}

async function askPriority({ lists, settings }: NewTaskDeps, args: readonly unknown[]): Promise<Outcome> {
	const { uri, target, answers } = readCall(args);
	const textDocument = uri && (await openDocument(uri));
	for (let to = answers.priority; ; ) {
		const document = textDocument && lists.read(textDocument)?.document;
		if (!textDocument || !document) return refused(message('Open a task list first.'));
		const answer = changePriority(document, target, to, settings.for(uri).updateClaims !== 'off');
		if (answer.type === 'refused') return refused(answer.reason);
		if (answer.type === 'edits') return tell(await applyEdits(textDocument, document, answer.edits), answer.done);
		const items = answer.choices.map(({ priority, label, isCurrent }) => ({
			label: `$(${isCurrent ? 'check' : 'blank'}) ${inert(label)}`,
			...(label === priority ? {} : { description: priority }),
			priority,
		}));
		to = (await vscode.window.showQuickPick(items, { title: inert(translate(answer.question)) }))?.priority;
		if (to === undefined) return dismissed;
	}
}

function tell(isWritten: boolean, done: Message): Outcome {
	if (!isWritten) return refused(message('The document has changed meanwhile; nothing was written.'));
	const told = translate(done);
	vscode.window.setStatusBarMessage(`$(tasklist) ${inert(told)}`, 5000);
	return { applied: true, message: told };
}
