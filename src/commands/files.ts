import * as vscode from 'vscode';
import { type Commands, dismissed, done, type Outcome, refused } from '../host/commands';
import type { FileChoices } from '../host/fileChoices';
import { translate } from '../host/translate';
import { message } from '../util/message';

/** What the commands about whole files need from around them. */
export interface FilesDeps {
	readonly commands: Commands;
	readonly choices: FileChoices;
}

/** Registers "create a task list" and the switch for one file. */
export function registerFiles({ commands, choices }: FilesDeps): vscode.Disposable {
	const choose = (choice: 'on' | 'off') => async (): Promise<Outcome> => {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'markdown') return refused(message('Open a Markdown file first.'));
		await choices.set(document.uri, choice);
		return done;
	};
	return vscode.Disposable.from(
		commands.register('tally.createTaskList', createTaskList),
		commands.register('tally.turnOnForFile', choose('on')),
		commands.register('tally.turnOffForFile', choose('off')),
	);
}

/** Opens a new TODO.md in the folder, or the one that is there already; without a folder a new unsaved document. */
async function createTaskList(): Promise<Outcome> {
	const content = beginning();
	const folders = vscode.workspace.workspaceFolders ?? [];
	if (folders.length === 0) {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		await vscode.window.showTextDocument(document);
		return done;
	}
	const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
	if (!folder) return dismissed;
	const uri = vscode.Uri.joinPath(folder.uri, 'TODO.md');
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(content) });
	if (!(await vscode.workspace.applyEdit(edit)))
		return refused(message('{0} can not be written.', vscode.workspace.asRelativePath(uri)));
	await vscode.window.showTextDocument(uri);
	return done;
}

/** Few lines that show priorities, owners, estimates and dependencies at work. */
function beginning(): string {
	return `# ${translate(message('Tasks'))}

## P1 — ${translate(message('First'))}

1. [ ] **${translate(message('Write down what is to do'))}** — [P1][1h][None]
2. [ ] **${translate(message('Do it'))}** — [P1][4h][Task #1]

## P2 — ${translate(message('Later'))}

3. [ ] **${translate(message('Tell the others'))}** — [P2][0.5h][Task #2]
`;
}
