import * as vscode from 'vscode';
import { resolveTarget } from '../features/taskTarget';
import { type Commands, done, type Outcome, refused } from '../host/commands';
import { openDocument } from '../host/files';
import { toPosition } from '../host/ranges';
import type { CheckedFinding } from '../rules/check';
import type { TaskLists } from '../host/taskLists';
import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import { message } from '../util/message';
import { readCall } from './call';

/** What the commands that go to a task need from around them. */
export interface NavigateDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read'>;
	readonly commands: Commands;
	readonly reveal: (uri: vscode.Uri, task: number) => Promise<boolean>;
}

/** Registers "go to task", "show in tree" and what else the menus of the tree do: "copy id" and "open". */
export function registerNavigate({ lists, commands, reveal }: NavigateDeps): vscode.Disposable {
	const withTask =
		(act: (uri: vscode.Uri, document: TaskDocument, task: Task) => Promise<Outcome>) =>
		async (...args: readonly unknown[]): Promise<Outcome> => {
			const { uri, target } = readCall(args);
			const textDocument = uri && (await openDocument(uri));
			const document = textDocument && lists.read(textDocument)?.document;
			const task = document && resolveTarget(document, target);
			if (task) return act(uri, document, task);
			return refused(message('That task is not here any more, or it has changed. Look at the list and try again.'));
		};
	return vscode.Disposable.from(
		commands.register('tally.goToTask', withTask(goToTask)),
		commands.register('tally.openList', openList),
		commands.register(
			'tally.copyId',
			withTask(async (_, __, { id, title }) => {
				await vscode.env.clipboard.writeText(id ?? title);
				return done;
			}),
		),
		commands.register(
			'tally.showInTree',
			withTask(async (uri, _, task) =>
				(await reveal(uri, task.index)) ? done : refused(message('The tree does not show that line.')),
			),
		),
	);
}

async function goToTask(uri: vscode.Uri, { lines }: TaskDocument, { titleSpan }: Task): Promise<Outcome> {
	const editor = await vscode.window.showTextDocument(uri);
	const place = toPosition(lines, titleSpan.start);
	editor.selection = new vscode.Selection(place, place);
	editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return done;
}

/** Shows the list of a file's row. */
async function openList(...args: readonly unknown[]): Promise<Outcome> {
	const { uri } = readCall(args);
	if (uri) await vscode.window.showTextDocument(uri);
	return done;
}
