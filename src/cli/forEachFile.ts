import { type Message, message, toText } from '../util/message';
import type { ExitCode, Invocation, Terminal } from './command';
import { attempt, complainOf, configsOf, readFiles } from './readFiles';
import type { FileReading } from './readTasks';
import { toJson } from './text/toJson';
import { printable } from './text/width';

/** What a command has to say about one file. */
export interface Answer {
	/** Its entry in `files` of the JSON output, without the path. */
	readonly entry: object;
	/** The same for people, asked for only when it is printed: whole lines, or nothing. A blank line parts it from others. */
	readonly text: () => string;
}

/**
 * Reads each file that the operands mean and prints what a command answers, or why it failed on it: text as it comes, JSON in one
 * piece. Files that fail and configurations that are broken are reported at the end, one line each on standard error, and make the exit code 2;
 * the others go on.
 */
export async function forEachFile(
	invocation: Invocation,
	terminal: Terminal,
	answer: (reading: FileReading, path: string) => Answer | { readonly error: Message },
): Promise<{ readonly failed: boolean }> {
	const isJson = invocation.format === 'json';
	const configs = configsOf(invocation, terminal);
	const entries: object[] = [];
	let isFirst = true;
	const empty: string[] = [];
	const failures: { readonly path: string; readonly error: Message }[] = [];
	for await (const { path, shown, reading } of readFiles(invocation, terminal, configs)) {
		const result = 'error' in reading ? reading : attempt(() => answer(reading, path));
		if ('error' in result) {
			failures.push({ path: shown, error: result.error });
			entries.push({ path, error: toText(result.error) });
			continue;
		}
		entries.push({ path, ...result.entry });
		if (!('error' in reading) && reading.document.text.trim() === '') empty.push(shown);
		if (isJson) continue;
		const text = result.text();
		if (text) terminal.write(isFirst ? text : `\n${text}`);
		isFirst &&= text === '';
	}
	if (isJson) {
		const configuration = configs.failures.length > 0 ? { configuration: configs.failures } : {};
		terminal.write(toJson({ version: 1, files: entries, ...configuration }));
	}
	for (const path of empty) terminal.complain(`${path}: ${toText(message('The file is empty.'))}`);
	for (const { path, error } of failures) terminal.complain(`${path}: ${printable(toText(error))}`);
	complainOf(configs.failures, terminal);
	return { failed: failures.length + configs.failures.length > 0 };
}

/** The exit code of a command that only tells. */
export function exitCode({ failed }: { readonly failed: boolean }): ExitCode {
	return failed ? 2 : 0;
}
