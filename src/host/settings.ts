import * as vscode from 'vscode';
import type { Settings } from '../config/defaultSettings';
import { readSettings } from '../config/settings';
import { toText } from '../util/message';
import type { Log } from './log';

/** The `tally.*` settings of each folder, read once and again when they change. A wrong value is told once, in the log. */
export class EditorSettings {
	readonly #log: Log;
	readonly #byFolder = new Map<string, Settings>();
	readonly #told = new Set<string>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #listener: vscode.Disposable;
	/** The settings have changed; everything that was worked out with them may be out of date. */
	readonly onDidChange = this.#changed.event;

	constructor(log: Log) {
		this.#log = log;
		this.#listener = vscode.workspace.onDidChangeConfiguration(event => {
			if (!event.affectsConfiguration('tally')) return;
			this.#byFolder.clear();
			this.#told.clear();
			this.#changed.fire();
		});
	}

	/** The settings that count for a document. */
	for(uri: vscode.Uri): Settings {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		const key = folder?.uri.toString() ?? '';
		const kept = this.#byFolder.get(key);
		if (kept) return kept;
		const configuration = vscode.workspace.getConfiguration('tally', folder ?? null);
		const { settings, problems } = readSettings(name => configuration.get<unknown>(name));
		for (const problem of problems) {
			const text = toText(problem);
			if (!this.#told.has(text)) this.#log.warn(problem);
			this.#told.add(text);
		}
		this.#byFolder.set(key, settings);
		return settings;
	}

	dispose(): void {
		this.#listener.dispose();
		this.#changed.dispose();
	}
}
