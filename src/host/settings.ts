import * as vscode from 'vscode';
import type { Settings } from '../config/defaultSettings';
import { readSettings, withSettings } from '../config/settings';
import { type Message, message, toText } from '../util/message';
import type { Config } from '../workspace/configs';
import type { ConfigFiles } from './configFiles';
import type { Log } from './log';

/**
 * The `tally.*` settings of each folder, read once and again when they change, and in their stead what the nearest `.tally.json`
 * says. A wrong value is told once, in the log.
 */
export class EditorSettings {
	readonly #log: Log;
	readonly #configs: ConfigFiles;
	readonly #byFolder = new Map<string, Settings>();
	readonly #byConfig = new WeakMap<Config, WeakMap<Settings, Settings>>();
	readonly #told = new Map<string, readonly string[]>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #listeners: readonly vscode.Disposable[];
	/** The settings have changed; everything that was worked out with them may be out of date. */
	readonly onDidChange = this.#changed.event;

	constructor(log: Log, configs: ConfigFiles) {
		this.#log = log;
		this.#configs = configs;
		this.#listeners = [
			this.#changed,
			configs.onDidChange(() => this.#changed.fire()),
			vscode.workspace.onDidChangeConfiguration(event => {
				if (!event.affectsConfiguration('tally')) return;
				this.#byFolder.clear();
				this.#changed.fire();
			}),
		];
	}

	/** The settings that count for a document. */
	for(uri: vscode.Uri): Settings {
		const settings = this.#ofFolder(uri);
		const config = this.#configs.for(uri);
		if (!config) return settings;
		const known = this.#byConfig.get(config) ?? new WeakMap<Settings, Settings>();
		const found = known.get(settings) ?? withSettings(settings, config.settings);
		this.#byConfig.set(config, known.set(settings, found));
		return found;
	}

	/** A document's path as file patterns are about it: from the folder of its configuration, else of the workspace. */
	pathOf(uri: vscode.Uri): string {
		const folder = this.#configs.for(uri)?.folder;
		return folder === undefined
			? vscode.workspace.asRelativePath(uri, false)
			: decodeURIComponent(uri.toString().slice(folder.length + 1));
	}

	/** Where something is wrong in what counts for a document, or in any of the workspace: it is ignored, the rest counts. */
	wrongFor(uri: vscode.Uri | null): 'file' | 'settings' | null {
		const configs = uri ? [this.#configs.for(uri)] : [...this.#configs.all];
		if (configs.some(config => config && config.problems.length > 0)) return 'file';
		const [first] = vscode.workspace.workspaceFolders ?? [];
		const folder = uri ?? first?.uri;
		if (folder) this.#ofFolder(folder);
		return [...this.#told.values()].some(problems => problems.length > 0) ? 'settings' : null;
	}

	#ofFolder(uri: vscode.Uri): Settings {
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

	/** Tells in the log which version runs, and with what. */
	tellStart(version: string): void {
		const {
			rules,
			updateClaims,
			'codeLens.enabled': lenses,
		} = readSettings(name => vscode.workspace.getConfiguration('tally').get<unknown>(name)).settings;
		const set = Object.entries(rules).map(([rule, severity]) => `${rule} ${JSON.stringify(severity)}`);
		this.#log.info(
			message(
				'Tally {0} is on. Lenses: {1}. Numbers that were true are kept true: {2}. Rules set by hand: {3}.',
				version,
				lenses ? 'on' : 'off',
				updateClaims,
				set.join(', ') || '-',
			),
		);
	}

	/** A problem that stays is not told again when something else is changed, or for another folder. */
	#tell(folder: string, problems: readonly Message[]): void {
		const known = new Set([...this.#told.values()].flat());
		for (const problem of problems) if (!known.has(toText(problem))) this.#log.warn(problem);
		this.#told.set(folder, problems.map(toText));
	}

	dispose(): void {
		for (const listener of this.#listeners) listener.dispose();
	}
}
