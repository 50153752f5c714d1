import { judgeCell } from '../model/claimValue';
import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { isCount } from '../model/claims';
import { claimsOf, totalOf, partsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { rounded } from '../model/hours';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { breaksBalance } from './rowBalance';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule } from './rule';
import { numberEdit } from './statedCounts';

/** A row of a progress table whose parts do not add up to its total. */
export const tableRow = defineRule({
	id: 'table-row',
	description: 'A row of a progress table whose parts do not add up to its total.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		for (const claim of claimsOf(document, 'table')) {
			for (const row of claim.rows) {
				const finding = report(document, claim, row);
				if (finding) yield finding;
			}
		}
	},
});

/** A cell with a number. */
type Numbered = ClaimCell & { readonly value: number };

function report(document: TaskDocument, table: TableClaim, row: ClaimRow): Finding | null {
	const total = cellOf(row, 'total');
	const done = cellOf(row, 'done');
	if (!total || !done) return null;
	const unbegun = done.value === 0 && total.value > 0 ? calledDone(document, row, done, total) : null;
	if (unbegun) return unbegun;
	const range = rangeOf(row);
	if (range && total.value !== range.width && !row.isTotal && areOfRanges(table))
		return {
			span: total.span,
			message: message('States {0} in all; {1} are {2}.', total.value, range.text, range.width ?? 0),
		};
	const parts = unfinishedOf(row);
	const sums = possibleSums(done, parts, []);
	if (sums.length === 0) return done.value > total.value ? moreDone(done, total) : null;
	if (!isUneven(table, row) || (row.isTotal && isOff(table, row))) return null;
	const sum = sums[0] as number;
	return {
		span: total.span,
		message: message(
			'States {0} in all; {1} come to {2}.',
			total.value,
			[done, ...parts].map(({ value }) => value).join(' + '),
			sum,
		),
		fixes: fixesFor(document, table, row, [done, ...parts], total),
	};
}

function moreDone(done: Numbered, total: Numbered): Finding {
	return { span: done.span, message: message('States {0} done of {1} in all.', done.value, total.value) };
}

/** A row with nothing done whose state says that all is, where no tasks tell. */
function calledDone(document: TaskDocument, row: ClaimRow, done: Numbered, total: Numbered): Finding | null {
	const cell = row.cells.find(({ role }) => role === 'status');
	if (cell?.status !== 'done' || judgeCell(document, row, done)?.verdict === 'wrong') return null;
	if (document.claims.some(({ type, span }) => type === 'completion' && span.start === cell.span.start)) return null;
	return { span: cell.span, message: message('Says {0}; {1} of {2} are done.', cell.text, done.value, total.value) };
}

function rangeOf({ cells }: ClaimRow): ClaimCell | undefined {
	return cells.find(({ width }) => width);
}

/** Whether most rows of a table with a range of ids count as many. */
const areOfRanges = remembered(({ rows }: TableClaim) => {
	const ranges = partsOf(rows).filter(row => rangeOf(row));
	return ranges.filter(row => rangeOf(row)?.width === cellOf(row, 'total')?.value).length * 2 > ranges.length;
});

/** A total row that its own columns do not give is the business of `table-total`. */
function isOff(table: TableClaim, total: ClaimRow): boolean {
	return total.cells.some((cell, column) => {
		const parts = partsOf(table.rows).map(row => row.cells[column]?.value ?? Number.NaN);
		const sum = rounded(parts.reduce((so, part) => so + part, 0));
		return isCount(cell.role) && cell.value !== null && !Number.isNaN(sum) && sum !== cell.value;
	});
}

/** The unfinished parts; null cells leave nothing to add up. */
function unfinishedOf(row: ClaimRow): readonly Numbered[] {
	const parts = row.cells.filter(({ role }) => isCount(role) && role !== 'total' && role !== 'done');
	return parts.every(isNumbered) ? parts : [];
}

/** So many columns that nobody knows may each be a part of the total; with more, no row is said not to come to it. */
const UNREAD = 4;

/** Numbers under headers that nobody knows: they may count tasks of a further kind (`False positive`). */
function unreadOf(row: ClaimRow): readonly Numbered[] {
	return row.cells.filter((cell): cell is Numbered => cell.role === 'other' && isNumbered(cell));
}

/**
 * What is left may take in what is in progress, blocked or cancelled, or stand beside it. Where no column says what is left, several
 * that no status tells (`Partial`, `Missing`) are all of it.
 */
function possibleSums(done: Numbered, parts: readonly Numbered[], unread: readonly Numbered[]): readonly number[] {
	const kinds = parts.filter(({ role }) => role === 'unfinished');
	const left = parts.some(isLeft) ? parts.filter(isLeft) : kinds.length > 1 ? kinds : [];
	if (left.length === 0) return [];
	// Each once: of many columns with the same numbers the ways to add them up would double with each.
	let sums = new Set([left.reduce((sum, { value }) => sum + value, done.value)]);
	for (const part of [...parts, ...unread])
		if (!left.includes(part)) sums = new Set([...Array.from(sums, sum => sum + part.value), ...sums]);
	return Array.from(sums, rounded);
}

function isLeft({ role }: ClaimCell): boolean {
	return role === 'remaining' || role === 'open';
}

/** Whether the parts of a row do not add up to its total. Where no column says what is left, most rows have to. */
export function isUneven(table: TableClaim, row: ClaimRow): boolean {
	return isRowOff(row) === true && (row.cells.some(isLeft) || isEven(table));
}

/** Whether most rows of a table come to their totals. */
const isEven = remembered(
	({ rows }: TableClaim) => rows.filter(row => isRowOff(row) === false).length * 2 > rows.length,
);

/** Whether a row does not come to its total; null where it has no parts that would. */
function isRowOff(row: ClaimRow): boolean | null {
	const [total, done] = [cellOf(row, 'total'), cellOf(row, 'done')];
	const unread = unreadOf(row);
	const sums = done && unread.length <= UNREAD ? possibleSums(done, unfinishedOf(row), unread) : [];
	return total && sums.length > 0 ? !sums.includes(total.value) : null;
}

function cellOf(row: ClaimRow, role: ClaimCell['role']): Numbered | null {
	const cells = row.cells.filter(cell => cell.role === role && !cell.width);
	const [cell] = cells;
	return cell && cells.length === 1 && isNumbered(cell) ? cell : null;
}

function isNumbered(cell: ClaimCell): cell is Numbered {
	return cell.value !== null;
}

/** Offers each cell that could be the wrong one; safe where tasks or the total row tell which it is. */
function fixesFor(
	document: TaskDocument,
	table: TableClaim,
	row: ClaimRow,
	parts: readonly Numbered[],
	total: Numbered,
): readonly Fix[] {
	if (parts.length !== 2) return [];
	const [done, rest] = parts as readonly [Numbered, Numbered];
	const wanted: readonly (readonly [Numbered, number])[] = [
		[total, done.value + rest.value],
		[done, total.value - rest.value],
		[rest, total.value - done.value],
	];
	const possible = wanted.filter(([, value]) => value >= 0);
	const borne = possible.filter(([cell, value]) => isBorneOut(document, table, row, cell, value));
	return (borne.length === 1 ? borne : possible).flatMap(([cell, value]): readonly Fix[] => {
		const edit = numberEdit(document, cell.span, rounded(value));
		const isSafe = borne.length === 1 && !breaksBalance(row, each => (each === cell ? value : each.value));
		return edit ? [changeFix(edit, null, isSafe)] : [];
	});
}

/** Whether the tasks have that many or, where nothing is known of them, the column then adds up to its total row. */
function isBorneOut(document: TaskDocument, table: TableClaim, row: ClaimRow, cell: Numbered, value: number): boolean {
	const judgement = judgeCell(document, row, cell);
	if (judgement) return judgement.derived === value;
	const column = row.cells.indexOf(cell);
	const total = totalOf(table.rows);
	const stated = total?.cells[column]?.value ?? null;
	if (!total || total === row || stated === null) return false;
	const others = partsOf(table.rows)
		.filter(other => other !== row)
		.map(other => other.cells[column]?.value ?? null);
	if (others.some(other => other === null)) return false;
	return rounded(others.reduce<number>((sum, other) => sum + (other ?? 0), value)) === stated;
}
