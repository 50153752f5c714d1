import { vocabularyOf } from '../config/vocabularyOf';
import { type Message, message, toText } from '../util/message';
import type { ExitCode, Invocation, Terminal } from './command';
import { findFiles, STANDARD_INPUT } from './files/findFiles';
import type { Decoded } from './files/decodeUtf8';
import { readFile } from './files/readFile';
import { type FileReading, readTasks } from './readTasks';
import { printable } from './text/width';

/** What a command has to say about one file. */
export interface Answer {
	/** Its entry in `files` of the JSON output, without the path. */
	readonly entry: object;
	/** The same for people, asked for only when it is printed: whole lines, or nothing. A blank line parts it from others. */
	readonly text: () => string;
}

/**
 * Reads each file that the operands mean and prints what a command answers: text as it comes, JSON in one piece. Files that
 * fail are reported at the end, one line each on standard error, and make the exit code 2; the others go on.
 */
export async function forEachFile(
	{ operands, format }: Invocation,
	terminal: Terminal,
	answer: (reading: FileReading) => Answer,
): Promise<{ readonly failed: boolean }> {
	const vocabulary = vocabularyOf(terminal.settings);
	const entries: object[] = [];
	let isFirst = true;
	const empty: string[] = [];
	const failures: { readonly path: string; readonly error: Message }[] = [];
	for (const found of findFiles(operands, terminal.settings.include)) {
		const { path } = found;
		const shown = path === STANDARD_INPUT ? '(standard input)' : printable(path);
		const read = 'error' in found ? found : await readText(path, terminal);
		const result = 'error' in read ? read : attempt(() => answer(readTasks(shown, read.text, vocabulary, terminal)));
		if ('error' in result) {
			failures.push({ path: shown, error: result.error });
			entries.push({ path, error: toText(result.error) });
			continue;
		}
		entries.push({ path, ...result.entry });
		if ('text' in read && read.text.trim() === '') empty.push(shown);
		if (format === 'json') continue;
		const text = result.text();
		if (text) terminal.write(isFirst ? text : `\n${text}`);
		isFirst &&= text === '';
	}
	if (format === 'json') terminal.write(`${JSON.stringify({ version: 1, files: entries }, null, '\t')}\n`);
	for (const path of empty) terminal.complain(`${path}: ${toText(message('The file is empty.'))}`);
	for (const { path, error } of failures) terminal.complain(`${path}: ${toText(error)}`);
	return { failed: failures.length > 0 };
}

/** The exit code of a command that only tells. */
export function exitCode({ failed }: { readonly failed: boolean }): ExitCode {
	return failed ? 2 : 0;
}

function readText(path: string, { readInput }: Terminal): Decoded | Promise<Decoded> {
	return path === STANDARD_INPUT ? readInput() : readFile(path);
}

/** A fault of Tally's own in one file is a line like any other; the files after it are still read. */
function attempt(work: () => Answer): Answer | { readonly error: Message } {
	try {
		return work();
	} catch (error) {
		return { error: message('Tally failed on this file, which is a fault of its own: {0}', String(error)) };
	}
}
