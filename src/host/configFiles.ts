import * as vscode from 'vscode';
import { CONFIG_FILE, isConfig } from '../config/configName';
import { type Config, Configs } from '../workspace/configs';
import { parentOf } from '../util/parentOf';
import { Debouncer } from './debouncer';
import { NOT_SEARCHED } from './files';
import type { Guard } from './guard';

const QUIET = 100;

/** The `.tally.json` files of the workspace: read once, and again when one is written, made or taken away. */
export class ConfigFiles {
	readonly #guard: Guard;
	readonly #configs = new Configs();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #disposables: vscode.Disposable[];
	/** One of them says something else than before. */
	readonly onDidChange = this.#changed.event;

	constructor(guard: Guard) {
		this.#guard = guard;
		const debouncer = new Debouncer();
		const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
		const reread = (uri: vscode.Uri): void => debouncer.schedule(uri.toString(), QUIET, () => void this.#read([uri]));
		this.#disposables = [
			this.#changed,
			debouncer,
			watcher,
			watcher.onDidCreate(reread),
			watcher.onDidChange(reread),
			watcher.onDidDelete(reread),
			vscode.workspace.onDidSaveTextDocument(({ uri }) => isConfig(uri) && reread(uri)),
			vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#search()),
		];
		void this.#search();
	}

	/** All that were found, with their problems. */
	get all(): Iterable<Config> {
		return this.#configs.all;
	}

	/** The one that counts for a document, or null. */
	for(uri: vscode.Uri): Config | null {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		return folder ? this.#configs.nearest(uri.toString(), folder.uri.toString()) : null;
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	async #search(): Promise<void> {
		await this.#guard.wait('looking for configurations', undefined, async () => {
			const found = await vscode.workspace.findFiles(`**/${CONFIG_FILE}`, NOT_SEARCHED);
			const known = Array.from(this.#configs.all, ({ folder }) => vscode.Uri.parse(`${folder}/${CONFIG_FILE}`));
			await this.#read([...known, ...found]);
		});
	}

	async #read(uris: readonly vscode.Uri[]): Promise<void> {
		const changes = await Promise.all(
			uris.map(async uri => {
				const folder = parentOf(uri.toString());
				const text = await textOf(uri);
				return text === null ? this.#configs.remove(folder) : this.#configs.set(folder, text);
			}),
		);
		if (changes.includes(true)) this.#changed.fire();
	}
}

/** Null where there is no such file, or none that can be read. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
	if (!vscode.workspace.getWorkspaceFolder(uri)) return null;
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return null;
	}
}
