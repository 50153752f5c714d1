import { type Counts, type CountsBy, NONE, sectionCounts } from '../model/counts';
import type { TaskDocument } from '../model/document';
import type { Terminal } from './command';
import { hoursText } from './describeTask';
import { fit, pad, printable, widest } from './text/width';

/** A line of the table: the name of a group of rows, or a row. */
type Line = string | Row;

interface Row {
	readonly name: string;
	readonly counts: Counts;
	/** Whether it has a share that is done: a status has none. */
	readonly hasShare: boolean;
}

const headings = ['tasks', 'done', 'left', '', 'estimate', 'to do'] as const;
const BAR = 10;
const NAME = 20;

/** Counts and hours as a table: all, then by priority, owner, status and section. */
export function statsTable(
	document: TaskDocument,
	all: Counts,
	by: CountsBy,
	terminal: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const groups = (['priority', 'owner', 'status'] as const)
		.map(name => ({ name, rows: Object.entries(by[name]).filter(([, found]) => found.tasks > 0) }))
		// One group for all says nothing that the first line does not say.
		.filter(({ rows }) => rows.length > 1 || (rows[0] && rows[0][0] !== NONE));
	const lines: Line[] = [
		{ name: 'all', counts: all, hasShare: true },
		...groups.flatMap(({ name, rows }) => [
			`by ${name}`,
			...rows.map(([key, counts]) => ({ name: `  ${label(key, name)}`, counts, hasShare: name !== 'status' })),
		]),
		...sectionLines(document),
	];
	const isShared = document.tasks.some(({ kind, owners }) => kind === 'task' && owners.length > 1);
	const note = isShared ? '\n\nA task with several owners counts under each of them.' : '';
	return tableText(lines, terminal) + note;
}

function label(key: string, group: string): string {
	if (key === NONE && group !== 'status') return `no ${group}`;
	return printable(key.replace('in-progress', 'in progress'));
}

function sectionLines(document: TaskDocument): Line[] {
	const counts = sectionCounts(document);
	const sections = document.sections
		.map(section => ({ section, counts: counts[section.index] as Counts }))
		.filter(({ section, counts }) => section.level > 0 && counts.tasks > 0);
	// The document's title holds everything, which the first line says already.
	const [first, ...others] = sections;
	const shown = first?.section.level === 1 && others.every(({ section }) => section.level > 1) ? others : sections;
	const top = shown.reduce((least, { section }) => Math.min(least, section.level), 6);
	const rows = shown.map(({ section, counts }) => ({
		name: `${'  '.repeat(section.level - top + 1)}${printable(section.title)}`,
		counts,
		hasShare: true,
	}));
	return rows.length > 0 ? ['by section', ...rows] : [];
}

function tableText(lines: readonly Line[], { columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	const rows = lines.filter(line => typeof line !== 'string');
	const layout = (hasBars: boolean) => {
		const cells = new Map(rows.map(row => [row, cellsOf(row, hasBars)]));
		const widths = headings.map((heading, column) =>
			widest([heading, ...Array.from(cells.values(), row => row[column] ?? '')]),
		);
		return { cells, widths, width: widths.reduce((sum, width) => sum + width + 2, 0) };
	};
	const wide = layout(true);
	const { cells, widths, width } = columns !== null && wide.width + NAME > columns ? layout(false) : wide;
	const longest = widest(rows.map(({ name }) => name));
	const nameWidth = columns === null ? longest : Math.min(longest, Math.max(NAME / 2, columns - width));
	// A list without estimates has no columns of hours.
	const isUsed = (column: number): boolean => rows.some(row => cells.get(row)?.[column]);
	const line = (name: string, row: readonly string[]): string =>
		[
			pad(fit(name, nameWidth), nameWidth),
			...row.flatMap((cell, column) => (isUsed(column) ? [pad(cell, widths[column] ?? 0, 'left')] : [])),
		]
			.join('  ')
			.trimEnd();
	return [
		paint('dim', line('', headings)),
		...lines.map(row =>
			typeof row === 'string' ? `\n${paint('bold', row)}` : line(row.name, cells.get(row) as readonly string[]),
		),
	].join('\n');
}

function cellsOf({ counts, hasShare }: Row, hasBar: boolean): string[] {
	const relevant = counts.tasks - counts.cancelled;
	return [
		String(counts.tasks),
		String(counts.done),
		String(relevant - counts.done),
		hasShare && relevant > 0 ? shareText(counts.done / relevant, hasBar) : '',
		counts.estimateHours[1] > 0 ? hoursText(counts.estimateHours) : '',
		counts.remainingHours[1] > 0 ? hoursText(counts.remainingHours) : '',
	];
}

function shareText(share: number, hasBar: boolean): string {
	const percent = `${wholePercent(share)}%`;
	if (!hasBar) return percent;
	// A bar is full only when everything is done, and empty only when nothing is.
	const filled = share === 1 ? BAR : Math.min(BAR - 1, Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)));
	return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent.padStart(4)}`;
}

/** Rounded, but 100 and 0 only for all and none. */
function wholePercent(share: number): number {
	return share <= 0 || share >= 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}
