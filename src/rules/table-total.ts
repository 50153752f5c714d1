import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { judgeCell } from '../model/claimValue';
import type { TaskDocument } from '../model/document';
import { message } from '../util/message';
import type { Finding } from './rule';
import { defineRule } from './rule';
import { numberEdit } from './statedCounts';

/** A TOTAL row that its columns do not add up to. */
export const tableTotal = defineRule({
	id: 'table-total',
	description: 'A total row that the column above it does not add up to.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		for (const claim of document.claims) {
			if (claim.type !== 'table') continue;
			const total = claim.rows.findLast(row => row.isTotal);
			if (!total) continue;
			for (const [column, cell] of total.cells.entries()) {
				const finding = report(document, claim, total, column, cell);
				if (finding) yield finding;
			}
		}
	},
});

function report(
	document: TaskDocument,
	table: TableClaim,
	total: ClaimRow,
	column: number,
	cell: ClaimCell,
): Finding | null {
	if (!isSummed(cell) || cell.value === null) return null;
	const parts = table.rows.filter(row => !row.isTotal).map(row => row.cells[column]?.value ?? null);
	if (parts.length < 2 || parts.some(part => part === null)) return null;
	const sum = round(parts.reduce<number>((so, part) => so + (part ?? 0), 0));
	if (sum === cell.value || isSumOfTotals(table, total, column, cell.value)) return null;
	// A total that the tasks bear out is right, and a part is wrong.
	const isTrue = judgeCell(document, total, cell)?.verdict === 'holds';
	const edit = numberEdit(document, cell.span, sum);
	return {
		span: cell.span,
		message:
			cell.value > sum
				? message('States {0} in all; the rows add up to {1} ({2} too many).', cell.value, sum, round(cell.value - sum))
				: message('States {0} in all; the rows add up to {1} ({2} too few).', cell.value, sum, round(sum - cell.value)),
		fixes: edit ? [{ title: message('Write {0}', sum), safe: !isTrue, edits: [edit] }] : [],
	};
}

function isSummed({ role }: ClaimCell): boolean {
	return role !== 'label' && role !== 'percentage' && role !== 'status' && role !== 'other';
}

/** A grand total below subtotals. */
function isSumOfTotals(table: TableClaim, total: ClaimRow, column: number, value: number): boolean {
	const others = table.rows.filter(row => row.isTotal && row !== total);
	const sum = others.reduce((so, row) => so + (row.cells[column]?.value ?? 0), 0);
	return others.length > 0 && round(sum) === value;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
