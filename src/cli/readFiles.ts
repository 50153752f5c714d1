import nodePath from 'node:path';
import type { Settings } from '../config/defaultSettings';
import { vocabularyOf } from '../config/vocabularyOf';
import { type Message, message } from '../util/message';
import type { Invocation, Option, Terminal } from './command';
import { type ConfigFailure, Configs } from './files/configs';
import { findFiles, STANDARD_INPUT } from './files/findFiles';
import { SIZE_LIMIT } from '../workspace/files';
import { readFile } from './files/readFile';
import { type FileReading, readTasks } from './readTasks';
import { printable } from './text/width';

const MB = 1024 * 1024;

/** The options of every command that reads files. */
export const fileOptions: readonly Option[] = [
	{
		name: 'config',
		value: 'FILE',
		summary: 'the configuration, instead of the nearest .tally.json',
		isValid: value => value !== '',
	},
	{
		name: 'max-size',
		value: 'MB',
		takes: 'a whole number of megabytes from 1 to 9999',
		summary: `the largest file or input that is read (${SIZE_LIMIT / MB})`,
		isValid: value => /^[1-9]\d{0,3}$/.test(value),
	},
];

/** A file that the operands mean: its path as given and as shown to people, what counts for it, and its reading or why there is none. */
export interface ReadFile {
	readonly path: string;
	readonly shown: string;
	readonly settings: Settings;
	readonly reading: FileReading | { readonly error: Message };
}

/** The most bytes that are read, as the options say. */
export function sizeLimit({ options }: Pick<Invocation, 'options'>): number {
	const given = options.get('max-size');
	return given === undefined ? SIZE_LIMIT : Number(given) * MB;
}

/** The configurations that count, as the options say. */
export function configsOf({ options }: Pick<Invocation, 'options'>, { settings }: Pick<Terminal, 'settings'>): Configs {
	return new Configs(settings, options.get('config'));
}

/** Reads the files that the operands mean, one after the other, each by the configuration that counts for it. */
export async function* readFiles(
	invocation: Invocation,
	terminal: Terminal,
	configs: Configs,
): AsyncGenerator<ReadFile> {
	const limit = sizeLimit(invocation);
	const selectionOf = (folder: string) => {
		const { settings, base } = configs.of(folder);
		return { patterns: settings.include, excluded: settings.exclude, base };
	};
	for (const found of findFiles(invocation.operands, selectionOf)) {
		const { path } = found;
		const isInput = path === STANDARD_INPUT;
		const shown = isInput ? '(standard input)' : printable(path);
		const { settings } = configs.of(isInput ? '.' : nodePath.dirname(path));
		const read = 'error' in found ? found : isInput ? await terminal.readInput(limit) : readFile(path, limit);
		const reading =
			'error' in read ? read : attempt(() => readTasks(shown, read.text, vocabularyOf(settings), { settings }));
		yield { path, shown, settings, reading };
	}
}

/** A fault of Tally's own in one file is a line like any other; the files after it are still read. */
export function attempt<T>(work: () => T): T | { readonly error: Message } {
	try {
		return work();
	} catch (error) {
		return { error: message('Tally failed on this file, which is a fault of its own: {0}', String(error)) };
	}
}

/** `.tally.json:3:5: …`, one line on standard error for each thing that is wrong with a configuration. */
export function complainOf(failures: readonly ConfigFailure[], { complain }: Pick<Terminal, 'complain'>): void {
	for (const { path, line, column, message: text } of failures)
		complain(`${printable(path)}:${line}:${column}: ${printable(text)}`);
}
