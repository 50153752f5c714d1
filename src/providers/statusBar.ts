import * as vscode from 'vscode';
import { listProgress } from '../features/listSummary';
import type { CurrentList } from '../host/currentList';
import type { Guard } from '../host/guard';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import { message } from '../util/message';

/** What the entry of the status bar needs from around it. */
export interface StatusBarDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly current: CurrentList<CheckedFinding>;
	readonly guard: Guard;
}

/** Shows in the status bar how far the list in front is; a click goes to the view. */
export function registerStatusBar({ lists, current, guard }: StatusBarDeps): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('tally.progress', vscode.StatusBarAlignment.Right, 110);
	item.name = translate(message('Tasks done'));
	item.command = 'tally.tasks.focus';
	const refresh = (): void =>
		void guard.wait('status bar', undefined, async () => {
			const inFront = vscode.window.activeTextEditor?.document;
			const version = inFront?.version;
			const reading = inFront && (await lists.ready(inFront));
			// What is asked for a newer version tells of that one.
			if (inFront !== vscode.window.activeTextEditor?.document || inFront?.version !== version) return;
			const progress = reading && listProgress(reading.document);
			if (!progress) return item.hide();
			const summary = translate(progress.summary);
			item.text = `$(tasklist) ${progress.figure}`;
			item.tooltip = `${vscode.workspace.asRelativePath(inFront.uri)}: ${summary}`;
			item.accessibilityInformation = { label: summary };
			item.show();
		});
	refresh();
	return vscode.Disposable.from(item, current.onDidChange(refresh), vscode.window.onDidChangeActiveTextEditor(refresh));
}
