import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { readConfigFile } from '../../config/configFile';
import { CONFIG_FILE } from '../../config/configName';
import type { Settings, SomeSettings } from '../../config/defaultSettings';
import { withSettings } from '../../config/settings';
import { type Message, toText } from '../../util/message';
import { LineIndex } from '../../util/lineIndex';
import { readFile } from './readFile';

/** The settings that count for a folder. */
export interface FolderSettings {
	readonly settings: Settings;
	/** The folder of the configuration file, which its file patterns are about; null where there is none. */
	readonly base: string | null;
}

/** Something wrong with a configuration file, 1-based; a file that can't be read has its problem on its first line. */
export interface ConfigFailure {
	readonly path: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/**
 * The configuration that counts for each folder: the nearest `.tally.json` from there up to the folder with `.git`, else up to
 * the current one; or one file for all. Each is read once, and what is wrong with it is collected in `failures`.
 */
export class Configs {
	readonly failures: ConfigFailure[] = [];
	readonly #settings: Settings;
	readonly #forAll: FolderSettings | null;
	readonly #byFolder = new Map<string, FolderSettings>();

	/** `file` is the one for all. */
	constructor(settings: Settings, file: string | undefined) {
		this.#settings = settings;
		this.#forAll = file === undefined ? null : this.#read(file);
	}

	/** The settings for the documents in a folder. */
	of(folder: string): FolderSettings {
		if (this.#forAll) return this.#forAll;
		const start = path.resolve(folder);
		const known = this.#byFolder.get(start);
		if (known) return known;
		const file = nearestConfig(start);
		const found = file === null ? { settings: this.#settings, base: null } : this.#of(file, start);
		this.#byFolder.set(start, found);
		return found;
	}

	#of(file: string, folder: string): FolderSettings {
		const own = path.dirname(file);
		return own === folder ? this.#read(path.relative('', file) || file) : this.of(own);
	}

	#read(file: string): FolderSettings {
		const { text, given } = settingsIn(file);
		const lines = new LineIndex(text);
		for (const { span, message } of given.problems) {
			const { line, column } = lines.positionAt(span.start);
			this.failures.push({ path: file, line: line + 1, column: column + 1, message: toText(message) });
		}
		return { settings: withSettings(this.#settings, given.settings), base: path.dirname(path.resolve(file)) };
	}
}

function settingsIn(file: string): {
	readonly text: string;
	readonly given: {
		readonly settings: SomeSettings;
		readonly problems: readonly { readonly span: { readonly start: number }; readonly message: Message }[];
	};
} {
	const read = readFile(file);
	if ('error' in read)
		return { text: '', given: { settings: {}, problems: [{ span: { start: 0 }, message: read.error }] } };
	return { text: read.text, given: readConfigFile(read.text) };
}

/** Looks upwards; a folder with `.git` is the last, else the current one, or the folder itself where it lies elsewhere. */
function nearestConfig(start: string): string | null {
	const up = [start];
	for (let at = start; path.dirname(at) !== at && !existsSync(path.join(at, '.git')); )
		up.push((at = path.dirname(at)));
	const isRepository = existsSync(path.join(up.at(-1) as string, '.git'));
	const last = isRepository ? up.length - 1 : Math.max(0, up.indexOf(process.cwd()));
	for (const folder of up.slice(0, last + 1)) {
		const file = path.join(folder, CONFIG_FILE);
		if (isThere(file)) return file;
	}
	return null;
}

/** Whether there is a file, or a link that leads nowhere: reading it will say so. */
function isThere(file: string): boolean {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
