import * as vscode from 'vscode';
import { explain } from '../features/explain';
import { type Commands, refused } from '../host/commands';
import { openDocument } from '../host/files';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { message } from '../util/message';
import { readCall } from './call';

/** What the command that explains a line needs from around it. */
export interface ExplainDeps {
	readonly lists: Pick<TaskLists<unknown>, 'read'>;
	readonly commands: Commands;
}

/** Registers "explain this line": says how the line at the cursor is read, and why it is or isn't a task. */
export function registerExplain({ lists, commands }: ExplainDeps): vscode.Disposable {
	return commands.register('tally.explainLine', async (...args) => {
		const { uri, target } = readCall(args);
		const line = typeof target === 'object' && target !== null ? Reflect.get(target, 'line') : undefined;
		if (!uri || !Number.isInteger(line)) return refused(message('Put the cursor on the line that is to be explained.'));
		const textDocument = await openDocument(uri);
		const document = textDocument && lists.read(textDocument)?.document;
		if (!document) return refused(message('{0} is not a task list.', vscode.workspace.asRelativePath(uri)));
		const reasons = explain(document, line as number)
			.reasons.map(translate)
			.join(' ');
		const told = translate(message('Line {0}: {1}', (line as number) + 1, reasons));
		void vscode.window.showInformationMessage(told);
		return { applied: true, message: told };
	});
}
