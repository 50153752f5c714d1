import { type Counts, counts, countsBy } from '../model/counts';
import type { Hours } from '../model/hours';
import { likelyHours } from '../model/likelyHours';
import { toText } from '../util/message';
import type { Command, Terminal } from './command';
import { hoursText } from './describeTask';
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
				const { document } = reading;
				const entry: Omit<StatsFile, 'path'> = {
					counts: counts(document),
					by: countsBy(document),
					likelyHours: likelyHours(document),
				};
				return { entry, text: () => statsText(reading, entry, terminal) };
			}),
		);
	},
};

function statsText(
	reading: FileReading,
	{ counts, by, likelyHours }: Omit<StatsFile, 'path'>,
	terminal: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const { document, path } = reading;
	const heading = `${terminal.paint('bold', path)}${document.title ? `  ${printable(document.title)}` : ''}`;
	const table = statsTable(document, counts, by, terminal);
	const parts = [heading, table, likelyText(counts, likelyHours), booksText(reading, terminal)];
	return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

/** What is left, where ranges leave room: the envelope is right only if everything goes well, or everything badly. */
function likelyText({ remainingHours: [least, most] }: Counts, { remaining }: StatsFile['likelyHours']): string {
	if (least === most || remaining[0] <= least) return '';
	const [low, high] = remaining;
	const likely: Hours = high < 10 ? remaining : [Math.round(low), Math.round(high)];
	return `Of ${hoursText([least, most])} to do, ${hoursText(likely)} are likely (est+).`;
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
