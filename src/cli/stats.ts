import { counts, countsBy } from '../model/counts';
import { toText } from '../util/message';
import type { Command, Terminal } from './command';
import type { StatsFile } from './contract';
import { exitCode, forEachFile } from './forEachFile';
import { place } from './json';
import type { FileReading } from './readTasks';
import { statsTable } from './statsTable';
import { printable } from './text/width';
import { wrap } from './text/wrap';

/** The rules that compare what a document states about itself with what it holds. */
const bookRules: ReadonlySet<string> = new Set([
	'stated-total',
	'stated-breakdown',
	'stated-section',
	'stated-completion',
	'stated-progress',
	'table-row',
	'table-total',
	'table-tasks',
	'percentage',
	'list-total',
	'effort-total',
	'conflicting-claims',
	'stale-range',
]);

/** `tally stats`: counts, hours and whether the books balance. */
export const stats: Command = {
	name: 'stats',
	operands: 'PATH…',
	needsOperand: true,
	summary: 'counts and hours by priority, owner, status and section',
	details: [
		'Cancelled tasks are counted but left out of shares and hours; a task with two owners',
		'counts under both.',
	],
	options: [],
	async run(invocation, terminal) {
		return exitCode(
			await forEachFile(invocation, terminal, reading => {
				const entry: Omit<StatsFile, 'path'> = { counts: counts(reading.document), by: countsBy(reading.document) };
				return { entry, text: () => statsText(reading, entry, terminal) };
			}),
		);
	},
};

function statsText(
	reading: FileReading,
	{ counts, by }: Omit<StatsFile, 'path'>,
	terminal: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const { document, path } = reading;
	const heading = `${terminal.paint('bold', path)}${document.title ? `  ${printable(document.title)}` : ''}`;
	return `${heading}\n\n${statsTable(document, counts, by, terminal)}\n\n${booksText(reading, terminal)}\n`;
}

/** Whether the numbers that the document states about itself hold. */
function booksText({ document, findings }: FileReading, { columns }: Pick<Terminal, 'columns'>): string {
	if (document.conflicts.length > 0)
		return 'The file has conflict markers; whether its numbers hold can be said when they are resolved.';
	const wrong = findings.filter(({ rule }) => bookRules.has(rule));
	if (wrong.length > 0)
		return [
			'The books do not balance:',
			...wrong.flatMap(({ finding }) => {
				const { line } = place(document.lines, finding.span.start);
				const text = `  line ${line}: ${printable(toText(finding.message))}`;
				return wrap(text, columns ?? Number.POSITIVE_INFINITY, '      ');
			}),
		].join('\n');
	return document.claims.length > 0
		? 'The books balance: every number that the document states about itself holds.'
		: 'The document states no numbers about itself.';
}
