import { claimHolds, judgeCell } from '../model/claimValue';
import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { isCount } from '../model/claims';
import { claimsOf, totalOf, partsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { populations } from '../model/population';
import { message } from '../util/message';
import { sumOf } from '../util/sum';
import { differenceMessage } from './balanceMessage';
import { breaksBalance } from './rowBalance';
import type { Finding } from './rule';
import { changeFix, defineRule } from './rule';
import { numberEdit } from './statedCounts';
import { isUneven } from './table-row';

/** A TOTAL row that its columns do not add up to. */
export const tableTotal = defineRule({
	id: 'table-total',
	description: 'A total row that the column above it does not add up to.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		for (const claim of claimsOf(document, 'table')) {
			const total = totalOf(claim.rows);
			if (!total) continue;
			const sums = total.cells.map((_, column) => sumOfRows(claim.rows, column));
			const wrong = total.cells.flatMap((cell, column) => offBy(claim, total, cell, sums[column] ?? null, column));
			const clear = new Map(
				wrong
					.filter(
						({ cell, sum, column }) =>
							!isProven(document, total, cell) &&
							!isDisputed(document, total, cell, sum) &&
							rowsHold(document, claim, column) &&
							partsOf(claim.rows).every(row => row.cells[column]?.value !== null),
					)
					.map(({ cell, sum }) => [cell, sum]),
			);
			const isSound = addsUp(total, sums) && !breaksBalance(total, cell => clear.get(cell) ?? cell.value);
			for (const { cell, stated, sum } of wrong)
				yield report(document, cell, stated, sum, isSound && clear.has(cell) && !cell.isOfPoints && isCount(cell.role));
		}
	},
});

function report(document: TaskDocument, { span }: ClaimCell, stated: number, sum: number, safe: boolean): Finding {
	const edit = numberEdit(document, span, sum);
	return {
		span,
		message: message(
			'States {0} in all; the rows add up to {1} ({2}).',
			stated,
			sum,
			differenceMessage(round(stated - sum)),
		),
		fixes: edit ? [changeFix(edit, null, safe)] : [],
	};
}

const dash = /^[\s*_]*[–—-][\s*_]*$/;

/** What the rows above the total add up to in a column, a dash for none; null for fewer than two rows, and where one has no number. */
export function sumOfRows(rows: readonly ClaimRow[], column: number): number | null {
	const parts = partsOf(rows).map(({ cells }) => {
		const { value = null, text = '' } = cells[column] ?? {};
		return value ?? (dash.test(text) ? 0 : Number.NaN);
	});
	const sum = round(parts.reduce((so, part) => so + part, 0));
	return parts.length < 2 || Number.isNaN(sum) ? null : sum;
}

/** Whether the total row would be right in itself with these sums: otherwise a part is wrong, not the total. */
function addsUp({ cells }: ClaimRow, sums: readonly (number | null)[]): boolean {
	const of = (role: ClaimCell['role']): number | null => {
		const at = cells.findIndex(cell => cell.role === role);
		return sums[at] ?? cells[at]?.value ?? null;
	};
	const [done, remaining, total] = [of('done'), of('remaining') ?? of('open'), of('total')];
	if (done === null || total === null) return true;
	return remaining === null ? done <= total : round(done + remaining) <= total;
}

/** Whether no row above the total is known to be wrong in a column, or in itself: else the sum is wrong as well. */
function rowsHold(document: TaskDocument, table: TableClaim, column: number): boolean {
	return table.rows.every(row => {
		const cell = row.isTotal ? undefined : row.cells[column];
		return !cell || (judgeCell(document, row, cell)?.verdict !== 'wrong' && !isUneven(table, row));
	});
}

/** Whether the tasks bear a total out, or it is stated elsewhere too: then it is right, and a part is wrong. */
export function isProven(document: TaskDocument, total: ClaimRow, cell: ClaimCell): boolean {
	return judgeCell(document, total, cell)?.verdict === 'holds' || isStated(document, cell);
}

/**
 * Whether the tasks make it neither what is stated nor what the rows add up to, or do so only with what no task is written of: then nobody
 * knows which of them is meant.
 */
function isDisputed(document: TaskDocument, total: ClaimRow, cell: ClaimCell, sum: number): boolean {
	const judged = judgeCell(document, total, cell);
	if (judged?.verdict !== 'wrong') return false;
	return !judged.candidates.includes(sum) || populations(document, judged.counted).has('with-unwritten');
}

function isStated(document: TaskDocument, { role, value, isOfPoints }: ClaimCell): boolean {
	if (isOfPoints) return false;
	return document.claims.some(
		claim =>
			claim.type === 'count' &&
			claim.side === role &&
			claim.value === value &&
			claim.scope.section === 0 &&
			claim.scope.attribute === null &&
			claimHolds(document, claim) !== false,
	);
}

/** A cell of the total row that is neither the sum of its column nor of the totals above it. */
function offBy(table: TableClaim, total: ClaimRow, cell: ClaimCell, sum: number | null, column: number) {
	const stated = cell.value;
	if (sum === null || stated === null || sum === stated) return [];
	if (!isCount(cell.role) && !(cell.role === 'other' && isNearly(table, stated, sum))) return [];
	return isSumOfTotals(table, total, column, stated) ? [] : [{ cell, column, stated, sum }];
}

/** Whether a total in a column that nobody knows is nearly what three rows and more add up to: a mean or the largest is far below it. */
function isNearly({ rows }: TableClaim, stated: number, sum: number): boolean {
	return partsOf(rows).length > 2 && Math.abs(stated - sum) <= sum / 5;
}

/** A grand total below subtotals. */
function isSumOfTotals(table: TableClaim, total: ClaimRow, column: number, value: number): boolean {
	const others = table.rows.filter(row => row.isTotal && row !== total);
	const sum = sumOf(others, row => row.cells[column]?.value ?? 0);
	return others.length > 0 && round(sum) === value;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
