import type { ColumnRole, SumClaim, SumPart } from '../../../model/claims';
import { sumOfParts } from '../../../model/sumOfParts';
import { sumOf } from '../../../util/sum';
import { isTotalLabel } from '../../tables/judgeTable';
import { type Cell, cellText, type Table, type TableRow } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';
import { isSetAside } from '../effort/effortTables';
import { isOfPoints } from '../effort/pointTotals';
import { sumPart } from '../makeSum';
import { countIn } from './cellNumbers';

/**
 * How columns and totals are called that take some things once, or not at all, and longer texts. A mean, the largest or the last are no more
 * than one of the rows.
 */
const noSum = /[,(%]|uniq|distinct|\b(?:net|files?)\b|\S\s+\S+\s+\S+\s+\S/i;

/** A row that tells of the row above it, or of some of it. */
const partOfRow = /^(?:&nbsp;|[\s*_]*(?:[└├↳→•·>-]|of which|davon|incl))/i;

type Amounts = readonly (readonly (SumPart | null)[])[];

/**
 * Reads what a table adds up, whatever it counts: the numbers beside each cell of a column of totals, where most rows come to it, and in a
 * total row the column above it, which comes to about as much. What a progress table counts in `columns` is compared elsewhere, but not what else
 * it counts (`To test`); of a table that lists tasks it is the columns that say nothing else of them (`Cost`).
 */
export function tableSums(
	table: Table,
	columns: readonly ColumnRole[] | null,
	context: ClaimContext,
): readonly SumClaim[] {
	const { verdicts } = context.classification;
	if (table.rows.some(({ cells }) => isSetAside(cells, table, context))) return [];
	const amounts = table.rows.map(row => row.cells.map(cell => amountIn(row, cell, context)));
	if (table.rows.some(({ line }) => verdicts[line])) return aboveTotal(table, amounts, null, true);
	const isBalanced = columns?.includes('done') && columns.some(role => role === 'remaining' || role === 'open');
	const beside = isBalanced ? [] : besideTotals(table, amounts);
	return beside.length > 0 ? beside : aboveTotal(table, amounts, columns);
}

const nothing = /^[\s*_]*(?:[–—-]+[\s*_]*)?$/;
const none: SumPart = { span: { start: 0, end: 0 }, value: 0 };

/** The number in a cell; null for anything else. */
function amountIn({ line }: TableRow, { text, start }: Cell, { outline }: ClaimContext): SumPart | null {
	if (nothing.test(text)) return none;
	const value = /[+<>≤≥]/.test(text) ? null : countIn(text);
	return value === null ? null : sumPart(outline.line(line), start + text.indexOf(String(value)), String(value));
}

function besideTotals({ header }: Table, amounts: Amounts): SumClaim[] {
	const columns = [...header.cells.keys()].filter(column => column > 0 && !noSum.test(cellText(header.cells, column)));
	const [total = -1, another] = columns.filter(column => isTotalLabel(cellText(header.cells, column)));
	const parts = columns.filter(column => column !== total && amounts.every(row => row[column]));
	if (total < 0 || another !== undefined || parts.length < 2) return [];
	let right = 0;
	const wrong: SumClaim[] = [];
	for (const row of amounts) {
		const stated = row[total];
		const of = parts.flatMap(column => row[column] ?? []).filter(part => part !== none);
		if (!stated || stated === none) continue;
		if (sumOfParts(of) !== stated.value) wrong.push(made(stated, of, null));
		else if (of.length > 1) right++;
	}
	return right > Math.max(1, wrong.length) ? wrong : [];
}

function aboveTotal(
	{ header, rows, fields }: Table,
	amounts: Amounts,
	columns: readonly ColumnRole[] | null,
	isListing = false,
): SumClaim[] {
	const labels = rows.map(({ cells }) => cellText(cells, 0));
	const own = labels.slice(0, -1);
	const isOfAll = labels.findIndex(isTotalLabel) === own.length && !noSum.test(labels[own.length] ?? '');
	// Those in bold among others sum or head what follows.
	const bold = own.filter(text => text.startsWith('**')).length;
	if (!isOfAll || own.some(text => partOfRow.test(text)) || bold % own.length > 0) return [];
	const partsOf = (column: number) =>
		amounts.slice(0, -1).flatMap(row => (row[column] === none ? [] : [row[column] ?? null]));
	// Where it sums another column exactly, it may be further off in a small one.
	const slack = header.cells.some((_, column) => isSumOf(amounts.at(-1)?.[column], partsOf(column))) ? 2 : 0;
	return header.cells.flatMap(({ text }, column) => {
		if ((isListing && fields[column]) || (columns && columns[column] !== 'other')) return [];
		const above = partsOf(column);
		const stated = amounts.at(-1)?.[column];
		const parts = above.filter(part => part !== null);
		const isUnread = parts.length < above.length || isOfPoints(text) || noSum.test(text);
		if (isUnread || parts.length < 3 || !stated || stated.value <= Math.max(...parts.map(({ value }) => value)))
			return [];
		const sum = sumOfParts(parts);
		const isOff = stated.value !== sum && Math.abs(stated.value - sum) <= Math.max(slack, sum / 5);
		if (
			isOff &&
			isListing &&
			sumsByStatus(
				rows,
				fields,
				amounts.slice(0, -1).map(row => row[column]),
			).some(part => [part, sum - part].includes(stated.value))
		)
			return [];
		return isOff ? [made(stated, parts, text)] : [];
	});
}

function isSumOf(stated: SumPart | null | undefined, parts: readonly (SumPart | null)[]): boolean {
	return parts.length > 2 && stated?.value === sumOf(parts, part => part?.value ?? Number.NaN);
}

/** What the rows of each status come to: a total may leave out those that are done. */
function sumsByStatus(
	rows: readonly TableRow[],
	fields: Table['fields'],
	parts: readonly (SumPart | null | undefined)[],
): readonly number[] {
	const column = fields.indexOf('status');
	const sums = new Map<string, number>();
	for (const [at, part] of parts.entries()) {
		const status = rows[at]?.cells[column]?.text.trim().toLowerCase() ?? '';
		sums.set(status, (sums.get(status) ?? 0) + (part?.value ?? 0));
	}
	return [...sums.values()];
}

function made(stated: SumPart, parts: readonly SumPart[], column: string | null): SumClaim {
	return { type: 'sum', ...stated, text: String(stated.value), noun: 'parts', column, parts, isDoubtful: true };
}
