import * as vscode from 'vscode';
import type { Settings } from '../config/defaultSettings';
import { readSettings } from '../config/settings';
import { type Message, toText } from '../util/message';
import type { Log } from './log';

/** The `tally.*` settings of each folder, read once and again when they change. A wrong value is told once, in the log. */
export class EditorSettings {
	readonly #log: Log;
	readonly #byFolder = new Map<string, Settings>();
	readonly #told = new Map<string, readonly string[]>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #listener: vscode.Disposable;
	/** The settings have changed; everything that was worked out with them may be out of date. */
	readonly onDidChange = this.#changed.event;

	constructor(log: Log) {
		this.#log = log;
		this.#listener = vscode.workspace.onDidChangeConfiguration(event => {
			if (!event.affectsConfiguration('tally')) return;
			this.#byFolder.clear();
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
		this.#tell(key, problems);
		this.#byFolder.set(key, settings);
		return settings;
	}

	/** A problem that stays is not told again when something else is changed, or for another folder. */
	#tell(folder: string, problems: readonly Message[]): void {
		const known = new Set([...this.#told.values()].flat());
		for (const problem of problems) if (!known.has(toText(problem))) this.#log.warn(problem);
		this.#told.set(folder, problems.map(toText));
	}

	dispose(): void {
		this.#listener.dispose();
		this.#changed.dispose();
	}
}
