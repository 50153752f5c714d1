import * as vscode from 'vscode';
import { CONFIG_FILE, isConfig } from '../config/configName';
import { type Reach, readReach } from '../config/reach';
import { decideUnread } from '../workspace/taskList';
import { Debouncer } from './debouncer';
import type { FileChoices } from './fileChoices';
import { NOT_SEARCHED } from './files';
import type { Guard } from './guard';
import { isUsersMarkdown } from './usersMarkdown';

const QUIET = 200;

/** What the doorbell needs from around it. */
export interface DoorbellDeps {
	readonly choices: FileChoices;
	readonly guard: Guard;
	/** May be called more than once. */
	readonly ring: () => void;
}

/**
 * Rings when a window holds something for Tally: a Markdown document that may be a task list, a configuration, or a setting
 * that asks for the problems of closed files. All that it takes is a look at the document, and the settings that say which
 * files are meant.
 */
export function hangDoorbell({ choices, guard, ring }: DoorbellDeps): vscode.Disposable {
	const debouncer = new Debouncer();
	const look = (document: vscode.TextDocument): void =>
		guard.run('looking at a document', undefined, () => {
			if (isConfig(document.uri) || mayBeTaskList(document, choices)) ring();
		});
	const lookAround = (): void => {
		const folders = vscode.workspace.workspaceFolders ?? [];
		if (folders.some(({ uri }) => reachOf(uri)?.['problems.closedFiles'] !== 'off')) ring();
		for (const document of vscode.workspace.textDocuments) look(document);
	};
	const search = (): void =>
		void guard.wait('looking for configurations', undefined, async () => {
			const [found] = await vscode.workspace.findFiles(`**/${CONFIG_FILE}`, NOT_SEARCHED, 1);
			if (found) ring();
		});
	lookAround();
	search();
	const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`, false, true, true);
	return vscode.Disposable.from(
		...[debouncer, watcher, watcher.onDidCreate(ring)],
		vscode.workspace.onDidOpenTextDocument(look),
		vscode.workspace.onDidChangeTextDocument(({ document }) =>
			debouncer.schedule(document.uri.toString(), QUIET, () => look(document)),
		),
		vscode.workspace.onDidChangeWorkspaceFolders(() => {
			lookAround();
			search();
		}),
		vscode.workspace.onDidChangeConfiguration(event => {
			if (event.affectsConfiguration('tally')) lookAround();
		}),
	);
}

/** Whether a document is a task list or has to be read to tell. */
function mayBeTaskList(document: vscode.TextDocument, choices: FileChoices): boolean {
	if (!isUsersMarkdown(document)) return false;
	const { uri } = document;
	const reach = reachOf(uri);
	// A setting that can't be used is told when all of them are read.
	if (!reach) return true;
	const path = vscode.workspace.asRelativePath(uri, false);
	return decideUnread(path, reach, choices.of(uri), () => document.getText()) !== false;
}

function reachOf(uri: vscode.Uri): Reach | null {
	const configuration = vscode.workspace.getConfiguration('tally', vscode.workspace.getWorkspaceFolder(uri) ?? null);
	return readReach(key => configuration.get<unknown>(key));
}
