import { createTwoFilesPatch } from 'diff';
import { type AppliedFix, fixAll, type FixedText } from '../features/fixAll';
import { counts } from '../model/counts';
import { type Message, toText } from '../util/message';
import type { Command, Terminal } from './command';
import type { Answer } from './forEachFile';
import { forEachFile } from './forEachFile';
import { STANDARD_INPUT } from './files/findFiles';
import { writeFile } from './files/writeFile';
import { howMany } from './describeTask';
import { problemEntry } from './json';
import type { FileReading } from './readTasks';
import type { Colour } from './text/paint';
import { printable } from './text/width';
import { maxWarnings, Totals } from './totals';

/** `tally fix`: makes every safe fix. */
export const fix: Command = {
	name: 'fix',
	operands: 'PATH…',
	needsOperand: true,
	summary: 'makes every fix that is safe, and says what is left',
	details: [
		'Only what can be worked out from the document itself is written; the rest is for you.',
		'With - the text from standard input is printed, fixed.',
		'The exit code is 1 when an error is left, or more warnings than N.',
	],
	options: [
		{ name: 'dry-run', value: null, summary: 'writes nothing; prints what would change, as a unified diff' },
		maxWarnings,
	],
	async run(invocation, terminal) {
		const isDry = invocation.options.has('dry-run');
		const totals = new Totals();
		const result = await forEachFile(invocation, terminal, (first, path): Answer | { readonly error: Message } => {
			const fixed = fixAll(first, first.reread);
			const { text } = fixed.reading.document;
			const hasChanged = text !== first.document.text;
			const problem =
				isDry || !hasChanged || path === STANDARD_INPUT ? null : writeFile(path, first.document.text, text);
			if (problem) return { error: problem };
			totals.add(counts(fixed.reading.document), fixed.reading.findings);
			const diff = (): string => (hasChanged ? unifiedDiff(first, text) : '');
			return {
				entry: {
					applied: fixed.applied.map(appliedEntry),
					remaining: problemEntry(fixed.reading),
					...(isDry ? { diff: diff() } : {}),
					...(path === STANDARD_INPUT && !isDry ? { text } : {}),
				},
				text: () => {
					// Standard output is for `patch`.
					if (isDry && !hasChanged) terminal.complain(summaryText(first, fixed, 'to make'));
					if (isDry) return shownDiff(diff(), terminal);
					return path === STANDARD_INPUT ? text : fixedText(first, fixed);
				},
			};
		});
		return result.failed ? 2 : totals.exitCode(invocation);
	},
};

function appliedEntry({ rule, finding, fix: made, at }: AppliedFix): object {
	return {
		rule,
		line: at.line + 1,
		column: at.column + 1,
		message: toText(finding.message),
		title: toText(made.title),
	};
}

/** Each fix with its place, then how many were made and what is left. */
function fixedText(file: FileReading, fixed: FixedText<FileReading>): string {
	const lines = fixed.applied.map(({ rule, finding, fix: made, at }) =>
		printable(
			`${file.path}:${at.line + 1}:${at.column + 1}  ${toText(made.title)}   ${rule}: ${toText(finding.message)}`,
		),
	);
	return [...lines, summaryText(file, fixed, 'made'), ''].join('\n');
}

function summaryText(
	{ path }: FileReading,
	{ applied, reading, left: fixable }: FixedText<FileReading>,
	done: string,
): string {
	const left = reading.findings.length;
	const summary = `${howMany(applied.length, 'fix', 'fixes')} ${done}, ${howMany(left, 'finding', 'findings')} left`;
	const note = fixable > 0 ? `, ${fixable} with fixes that undo each other or lead to other findings` : '';
	return `${path}: ${summary}${note}${left > 0 ? ` (tally check ${path})` : ''}`;
}

function unifiedDiff({ path, document }: FileReading, text: string): string {
	const patch = createTwoFilesPatch(path, path, document.text, text, '', '', { context: 3 });
	// The lines before are for another tool.
	return patch.slice(patch.indexOf('--- '));
}

/** As it is for a pipe, where `patch` may take it; safe to look at on a terminal. */
function shownDiff(diff: string, { columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	if (columns === null) return diff;
	const colours: Readonly<Record<string, Colour>> = { '+': 'green', '-': 'red', '@': 'blue' };
	return diff
		.split('\n')
		.map(line => {
			const colour = colours[line.charAt(0)];
			return colour ? paint(colour, printable(line)) : printable(line);
		})
		.join('\n');
}
