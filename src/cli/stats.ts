import { type Counts, counts, countsBy, NONE } from '../model/counts';
import { sectionPath } from '../model/document';
import { toText } from '../util/message';
import type { Command, Terminal } from './command';
import type { StatsFile } from './contract';
import { hoursText } from './describeTask';
import { exitCode, forEachFile } from './forEachFile';
import { place } from './json';
import type { FileReading } from './readTasks';
import { fit, pad, printable, textWidth } from './text/width';

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
	{ counts: all, by }: Omit<StatsFile, 'path'>,
	terminal: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const { document, path } = reading;
	const { paint } = terminal;
	const groups = (['priority', 'owner', 'status'] as const)
		.map(name => ({ name, rows: Object.entries(by[name]).filter(([, found]) => found.tasks > 0) }))
		// One group for all says nothing that the first line does not say.
		.filter(({ rows }) => rows.length > 1 || (rows[0] && rows[0][0] !== NONE));
	const sections = document.sections
		.map((section, index) => ({ section, found: by.section[sectionPath(document, index).join(' / ')] }))
		.filter(({ section, found }) => section.level > 0 && found !== undefined && found.tasks > 0);
	// The document's title holds everything, which the first line says already.
	const [first, ...others] = sections;
	const shown = first?.section.level === 1 && others.every(({ section }) => section.level > 1) ? others : sections;
	const levels = Math.min(...shown.map(({ section }) => section.level));
	const rows: (Row | string)[] = [
		{ name: 'all', cells: countCells(all) },
		...groups.flatMap(({ name, rows }) => [
			`by ${name}`,
			...rows.map(([key, found]) => ({ name: `  ${label(key, name)}`, cells: countCells(found, name !== 'status') })),
		]),
		...(shown.length > 0 ? ['by section'] : []),
		...shown.map(({ section, found }) => ({
			name: `${'  '.repeat(section.level - levels + 1)}${printable(section.title)}`,
			cells: countCells(found as Counts),
		})),
	];
	const heading = `${paint('bold', path)}${document.title ? `  ${printable(document.title)}` : ''}`;
	return `${heading}\n\n${table(rows, terminal)}\n\n${booksText(reading)}\n\n`;
}

function label(key: string, group: string): string {
	if (key === NONE && group !== 'status') return `no ${group}`;
	return printable(key.replace('in-progress', 'in progress'));
}

/** A line of the table: a name and the cells behind it. */
interface Row {
	readonly name: string;
	readonly cells: readonly string[];
}

const headings = ['tasks', 'done', 'left', '', 'estimate', 'to do'] as const;

/** A table under headings, with the names of groups between its rows; names are cut where the terminal is narrow. */
function table(rows: readonly (Row | string)[], { columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	const all = rows.filter(row => typeof row !== 'string');
	const widths = headings.map((heading, column) =>
		Math.max(textWidth(heading), ...all.map(({ cells }) => textWidth(cells[column] ?? ''))),
	);
	const fixed = widths.reduce((sum, width) => sum + width + 2, 0);
	const widest = Math.max(...all.map(({ name }) => textWidth(name)));
	const nameWidth = Math.min(widest, Math.max(16, (columns ?? 100) - fixed));
	const line = (name: string, cells: readonly string[]): string =>
		[pad(fit(name, nameWidth), nameWidth), ...cells.map((cell, column) => pad(cell, widths[column] ?? 0, 'left'))]
			.join('  ')
			.trimEnd();
	return [
		paint('dim', line('', headings)),
		...rows.map(row => (typeof row === 'string' ? `\n${paint('bold', row)}` : line(row.name, row.cells))),
	].join('\n');
}

const BAR = 10;

function countCells(found: Counts, hasBar = true): string[] {
	const relevant = found.tasks - found.cancelled;
	const share = relevant > 0 ? found.done / relevant : 0;
	// A bar is full only when everything is done, and empty only when nothing is.
	const filled = share === 1 ? BAR : Math.min(BAR - 1, Math.max(found.done > 0 ? 1 : 0, Math.round(share * BAR)));
	return [
		String(found.tasks),
		String(found.done),
		String(relevant - found.done),
		hasBar && relevant > 0
			? `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(Math.floor(share * 100)).padStart(3)}%`
			: '',
		found.estimateHours[1] > 0 ? hoursText(found.estimateHours) : '',
		found.remainingHours[1] > 0 ? hoursText(found.remainingHours) : '',
	];
}

/** Whether the numbers that the document states about itself hold. */
function booksText({ document, findings, path }: FileReading): string {
	const wrong = findings.filter(({ rule }) => bookRules.has(rule));
	if (wrong.length > 0)
		return [
			'The books do not balance:',
			...wrong.map(({ finding }) => {
				const { line, column } = place(document.lines, finding.span.start);
				return `  ${path}:${line}:${column}  ${printable(toText(finding.message))}`;
			}),
		].join('\n');
	return document.claims.length > 0
		? 'The books balance: every number that the document states about itself holds.'
		: 'The document states no numbers about itself.';
}
