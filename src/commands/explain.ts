import * as vscode from 'vscode';
import { explain } from '../features/explain';
import type { AskedLine } from '../host/askedLine';
import { type Commands, refused } from '../host/commands';
import { openDocument } from '../host/files';
import type { CheckedFinding } from '../rules/check';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { message } from '../util/message';
import { readCall } from './call';

/** What the command that explains a line needs from around it. */
export interface ExplainDeps {
	readonly lists: Pick<TaskLists<CheckedFinding>, 'read'>;
	readonly commands: Commands;
	readonly asked: AskedLine;
}

/** Registers "explain this line": shows, as a hover, how the line at the cursor is read, and why it is or isn't a task. */
export function registerExplain({ lists, commands, asked }: ExplainDeps): vscode.Disposable {
	return commands.register('tally.explainLine', async (...args) => {
		const { uri, target } = readCall(args);
		const line = typeof target === 'object' && target !== null ? Reflect.get(target, 'line') : undefined;
		if (!uri || !Number.isInteger(line)) return refused(message('Put the cursor on the line that is to be explained.'));
		const textDocument = await openDocument(uri);
		const document = textDocument && lists.read(textDocument)?.document;
		if (!document) return refused(message('{0} is not a task list.', vscode.workspace.asRelativePath(uri)));
		const explanation = explain(document, line as number);
		if (explanation.kind !== 'none') await asked.show(textDocument, line as number);
		const reasons = explanation.reasons.map(translate).join(' ');
		return { applied: true, message: translate(message('Line {0}: {1}', explanation.line, reasons)) };
	});
}
