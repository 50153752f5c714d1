import * as vscode from 'vscode';
import { message } from '../util/message';
import { SIZE_LIMIT } from '../workspace/files';
import type { TextSource } from '../workspace/documents';
import type { Log } from './log';
import { translate } from './translate';

/** Folders in which nobody keeps task lists. */
export const NOT_SEARCHED = '**/{node_modules,.git,dist,out,build,vendor,.vscode-test}/**';
const MOST_FILES = 5000;

/** Reads documents that need not be open. What can't be read is told once, and again only when the reason is another one. */
export class Files {
	readonly #log: Log;
	readonly #unreadable = new Map<string, string>();

	constructor(log: Log) {
		this.#log = log;
	}

	/** A document's text: the editor's own where it is open, else the file's; null when it can't be read. */
	async textOf(uri: vscode.Uri): Promise<TextSource | vscode.TextDocument | null> {
		const key = uri.toString();
		const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === key);
		if (open) return open;
		try {
			const { mtime, size } = await vscode.workspace.fs.stat(uri);
			// Before it is read: a file of a gigabyte would take the window with it.
			if (size > SIZE_LIMIT) throw new Error(translate(message('it is larger than {0} MB.', SIZE_LIMIT / 1024 / 1024)));
			const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
			this.#unreadable.delete(key);
			// Open documents count their versions from 1: no file's time can be taken for one.
			return { uri: key, version: -mtime, getText: () => text };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			if (this.#unreadable.get(key) !== reason)
				this.#log.warn(message('{0} can not be read: {1}', vscode.workspace.asRelativePath(uri), reason));
			this.#unreadable.set(key, reason);
			return null;
		}
	}
}

/** The Markdown files of the workspace, those nearest to the top first. */
export async function markdownFiles(): Promise<readonly vscode.Uri[]> {
	const files = await vscode.workspace.findFiles('**/*.{md,MD,markdown}', NOT_SEARCHED, MOST_FILES);
	const depth = (uri: vscode.Uri): number => uri.path.split('/').length;
	return files.sort((a, b) => depth(a) - depth(b) || a.path.localeCompare(b.path));
}

/** The editor's document for an address; null when it can't be opened (gone, a folder, not text). */
export async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
	try {
		const document = await vscode.workspace.openTextDocument(uri);
		// The editor remembers closed documents for a while, deleted ones too: saving one would bring the file back.
		if (!isInUse(document)) await vscode.workspace.fs.stat(uri);
		return document;
	} catch {
		return null;
	}
}

/** Whether a document is the user's at the moment: shown in a tab, or with changes that are not saved. */
export function isInUse({ uri, isDirty, isUntitled }: vscode.TextDocument): boolean {
	if (isDirty || isUntitled) return true;
	const wanted = uri.toString();
	return vscode.window.tabGroups.all.some(group =>
		group.tabs.some(({ input }) => {
			if (input instanceof vscode.TabInputText) return input.uri.toString() === wanted;
			return input instanceof vscode.TabInputTextDiff && input.modified.toString() === wanted;
		}),
	);
}
