import * as vscode from 'vscode';
import type { CheckedFinding } from '../rules/check';
import { Debouncer } from './debouncer';
import type { Guard } from './guard';
import type { TaskLists } from './taskLists';

const QUIET = 200;

/** Keeps `tally.editorIsTaskList` true while the editor in front shows a task list: menus and key bindings go by it. */
export function followContext(lists: TaskLists<CheckedFinding>, guard: Guard): vscode.Disposable {
	const debouncer = new Debouncer();
	const refresh = (delay: number): void =>
		debouncer.schedule('editor', delay, () => {
			void guard.wait('context', undefined, async () => {
				const document = vscode.window.activeTextEditor?.document;
				const isTaskList = document ? (await lists.ready(document)) !== null : false;
				void vscode.commands.executeCommand('setContext', 'tally.editorIsTaskList', isTaskList);
			});
		});
	refresh(0);
	return vscode.Disposable.from(
		debouncer,
		lists.onDidChangeAll(() => refresh(0)),
		vscode.window.onDidChangeActiveTextEditor(() => refresh(0)),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document === vscode.window.activeTextEditor?.document) refresh(QUIET);
		}),
	);
}
