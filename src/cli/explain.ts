import nodePath from 'node:path';
import { vocabularyOf } from '../config/vocabularyOf';
import { explain as explainLine } from '../features/explain';
import { toText } from '../util/message';
import { parse } from '../parser/parse';
import type { Command, ExitCode, Terminal } from './command';
import type { Explained } from './contract';
import { STANDARD_INPUT } from './files/findFiles';
import { readFile } from './files/readFile';
import { exitCode } from './forEachFile';
import { complainOf, configsOf, sizeLimit } from './readFiles';
import { toJson } from './text/toJson';
import { printable } from './text/width';
import { wrap } from './text/wrap';

/** `tally explain`: how one line is read, and why it is or isn't a task. */
export const explain: Command = {
	name: 'explain',
	operands: 'PATH:LINE',
	needsOperand: true,
	summary: 'how a line is read, and why',
	details: [
		'PATH:LINE is a file and a line number, as in TODO.md:12; -:12 is line 12 of standard input. A column behind it is passed over.',
	],
	options: [],
	async run(invocation, terminal) {
		const { operands, format } = invocation;
		const place = operands.length === 1 ? /^(.+?):(\d{1,9})(?::\d{1,9})?$/s.exec(operands[0] as string) : null;
		if (!place) return refuse('explain takes one PATH:LINE, as in TODO.md:12.', terminal);
		const path = place[1] as string;
		const limit = sizeLimit(invocation);
		const configs = configsOf(invocation, terminal);
		const { settings } = configs.of(path === STANDARD_INPUT ? '.' : nodePath.dirname(path));
		const read = path === STANDARD_INPUT ? await terminal.readInput(limit) : readFile(path, limit);
		if ('error' in read) return refuse(`${printable(path)}: ${toText(read.error)}`, terminal);
		const document = parse(read.text, vocabularyOf(settings));
		const { line, kind, reasons } = explainLine(document, Number(place[2]) - 1);
		if (kind === 'none') return refuse(`${printable(path)}: ${reasons.map(toText).join(' ')}`, terminal);
		const entry: Explained = { version: 1, line, kind, reasons: reasons.map(toText) };
		if (format === 'json') terminal.write(toJson(entry));
		else terminal.write(explanationText(path, entry, document.lines.lineSpan(line - 1), read.text, terminal));
		complainOf(configs.failures, terminal);
		return exitCode({ failed: configs.failures.length > 0 });
	},
};

function refuse(problem: string, { complain }: Terminal): ExitCode {
	complain(problem);
	return 2;
}

function explanationText(
	path: string,
	{ line, kind, reasons }: Explained,
	span: { start: number; end: number },
	text: string,
	{ columns, paint }: Terminal,
): string {
	const gutter = String(line);
	const head = `${paint('bold', `${printable(path)}:${line}`)}  ${kind}`;
	const source = `  ${paint('dim', `${gutter} │`)} ${printable(text.slice(span.start, span.end))}`;
	const indent = ' '.repeat(gutter.length + 5);
	const why = reasons.flatMap(reason =>
		wrap(`${indent}${printable(reason)}`, columns ?? Number.POSITIVE_INFINITY, indent),
	);
	return `${[head, source, ...why].join('\n')}\n`;
}
