import type { SumClaim, SumPart } from '../../model/claims';
import { wide } from '../../util/wide';
import { isTotalLabel } from '../judgeTable';
import type { Table, TableRow } from '../readTable';
import type { ClaimContext } from './claimText';
import { isSetAside } from './effortTables';
import { makeSum, sumPart } from './makeSum';
import { isOfPoints, points, pointsIn } from './pointTotals';

/** `21`, `21 pts`, `8/21`: what is done comes first. */
const inTotal = wide(/^[\s*_]*(?:(\d{1,5})\s?\/\s?)?(\d{1,5})(?:\s?(\p{L}[\p{L} ]{0,29}))?[\s*_]*$/u);

/**
 * Reads what the total row of a table states in its one column of points (`| Total | 21 |`, `| Total | 8/21 |`), where each row above has its
 * number. It may leave out what is dropped or for later.
 */
export function pointRows(table: Table, context: ClaimContext): readonly SumClaim[] {
	const { header, rows } = table;
	const columns = header.cells.flatMap(({ text }, column) => (column > 0 && isOfPoints(text) ? [column] : []));
	const [column = -1, more] = columns;
	const [total, another] = rows.filter(isTotal);
	const cell = total?.cells[column];
	if (!total || !cell || another || more !== undefined || total !== rows.at(-1)) return [];
	const [, done, digits = '', noun = ''] = inTotal.exec(cell.text) ?? [];
	if (digits === '' || (noun !== '' && !points.test(noun.trim()))) return [];
	const line = ({ line: at }: TableRow) => context.outline.line(at);
	const listed = rows.slice(0, -1).map(row => ({ row, part: partOf(row, column, line(row)) }));
	if (listed.length < 2 || listed.some(({ part }) => part === null)) return [];
	const now = listed.filter(({ row }) => !isSetAside(row.cells, table, context));
	const parts = [listed, now].map(those => those.flatMap(({ part }) => part ?? []));
	const counted = parts.find(those => those.reduce((sum, { value }) => sum + value, 0) === Number(digits)) ?? parts[0];
	const start = cell.start + cell.text.lastIndexOf(digits);
	const head = header.cells[column]?.text.replace(/[*_`]/g, '').trim() ?? '';
	const sum = makeSum(line(total), start, digits, { noun: 'points', column: head, parts: counted ?? [] });
	return [done !== undefined || now.length < listed.length ? { ...sum, isDoubtful: true } : sum];
}

function isTotal({ cells }: TableRow): boolean {
	return isTotalLabel(cells.find(({ text }) => text !== '')?.text ?? '');
}

function partOf({ cells }: TableRow, column: number, line: Parameters<typeof sumPart>[0]): SumPart | null {
	const cell = cells[column];
	const value = cell ? pointsIn(cell.text) : null;
	return cell && value !== null ? sumPart(line, cell.start + cell.text.indexOf(value), value) : null;
}
