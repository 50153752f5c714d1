import * as vscode from 'vscode';
import { message } from '../util/message';
import { type FileRef, type Files as IndexFiles, type FileStamp, SIZE_LIMIT } from '../workspace/files';
import { type Files, isInUse, NOT_SEARCHED } from './files';
import type { Log } from './log';
import { isUsersMarkdown } from './usersMarkdown';

/** The names of the files that the index hears of. */
export const WATCHED = '**/{.gitignore,*.md,*.MD,*.markdown}';

const MOST_FILES = 20_000;

/** The files of the workspace folders, on disk or elsewhere, and the open documents. */
export class WorkspaceFiles implements IndexFiles {
	readonly #files: Files;
	readonly #log: Log;

	constructor(files: Files, log: Log) {
		this.#files = files;
		this.#log = log;
	}

	async list(): Promise<readonly FileRef[]> {
		const found = await vscode.workspace.findFiles(WATCHED, NOT_SEARCHED, MOST_FILES);
		if (found.length === MOST_FILES)
			this.#log.warn(
				message('There are more than {0} Markdown files; the others are read when they are opened.', MOST_FILES),
			);
		const open = vscode.workspace.textDocuments.filter(document => isUsersMarkdown(document) && isInUse(document));
		const uris = new Map([...found, ...open.map(({ uri }) => uri)].map(uri => [uri.toString(), uri]));
		return [...uris.values()].map(refOf);
	}

	async stamp(uri: string): Promise<FileStamp | null> {
		const open = openDocument(uri);
		if (open) return { value: `open ${open.version}`, size: 0, isLasting: false };
		try {
			const { mtime, size } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
			return { value: `${mtime} ${size}`, size, isLasting: true };
		} catch {
			// Gone, or not ours to read: what is opened by hand says more.
			return null;
		}
	}

	async read(uri: string): Promise<string | null> {
		const address = vscode.Uri.parse(uri);
		const open = openDocument(uri);
		if (open) return open.getText();
		try {
			const bytes = await vscode.workspace.fs.readFile(address);
			if (bytes.length <= SIZE_LIMIT) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			// Not UTF-8, or not to be read at all: the way round by the editor knows other encodings and says what is wrong.
		}
		return (await this.#files.textOf(address))?.getText() ?? null;
	}
}

/** A file's place in its folder. */
export function refOf(uri: vscode.Uri): FileRef {
	const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
	const ref = { uri: uri.toString(), folder, path: vscode.workspace.asRelativePath(uri, false) };
	addresses.set(ref, uri);
	return ref;
}

/** Taking thousands of addresses apart again takes longer than asking for the stamps of their files. */
const addresses = new WeakMap<FileRef, vscode.Uri>();

/** The address of a file. */
export function uriOf(file: FileRef): vscode.Uri {
	return addresses.get(file) ?? vscode.Uri.parse(file.uri);
}

/** The document that a user has before them under an address; the editor remembers others for a while, deleted ones too. */
export function openDocument(uri: string): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri && isInUse(document));
}
