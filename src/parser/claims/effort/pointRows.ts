import type { SumClaim, SumPart } from '../../../model/claims';
import { sumOfParts } from '../../../model/sumOfParts';
import { onlyPlace } from '../../../util/onlyPlace';
import { wide } from '../../../util/wide';
import { isTotalLabel } from '../../tables/judgeTable';
import { cellText, plainCell, type Table, type TableRow } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';
import { makeSum, sumPart } from '../makeSum';
import { isSetAside } from './effortTables';
import { isOfPoints, points, pointsIn } from './pointTotals';

/** `21`, `21 pts`, `8/21`: what is done comes first. */
const inTotal = wide(/^[\s*_]*(?:(\d{1,5})\s?\/\s?)?(\d{1,5})(?:\s?(\p{L}[\p{L} ]{0,29}))?[\s*_]*$/u);

/**
 * Reads what the total row of a table states in its one column of points (`| Total | 21 |`, `| Total | 8/21 |`), where each row above has its
 * number. It may leave out what is dropped or for later.
 */
export function pointRows(table: Table, context: ClaimContext): readonly SumClaim[] {
	const { header, rows } = table;
	const column = onlyPlace(header.cells, ({ text }, at) => at > 0 && (isOfPoints(text) || saysPoints(rows, at)));
	const [total, another] = rows.filter(isTotal);
	const cell = total?.cells[column];
	if (!total || !cell || another || total !== rows.at(-1)) return [];
	const [, done, digits = '', noun = ''] = inTotal.exec(cell.text) ?? [];
	if (digits === '' || (noun !== '' && !points.test(noun.trim()))) return [];
	const line = ({ line: at }: TableRow) => context.outline.line(at);
	// Who has work of another kind has no points.
	const counted = rows.slice(0, -1).filter(({ cells }) => !otherWork.test(cellText(cells, column)));
	const listed = counted.map(row => ({ row, part: partOf(row, column, line(row)) }));
	if (listed.length < 2 || listed.some(({ part }) => part === null)) return [];
	const now = listed.filter(({ row }) => !isSetAside(row.cells, table, context));
	const parts = [listed, now].map(those => those.flatMap(({ part }) => part ?? []));
	const fitting = parts.find(those => sumOfParts(those) === Number(digits)) ?? parts[0];
	const start = cell.start + cell.text.lastIndexOf(digits);
	const head = plainCell(cellText(header.cells, column));
	const sum = makeSum(line(total), start, digits, { noun: 'points', column: head, parts: fitting ?? [] });
	const isDoubtful = done !== undefined || now.length < listed.length || counted.length < rows.length - 1;
	return [isDoubtful ? { ...sum, isDoubtful: true } : sum];
}

/** `Reviews and planning`: words of which none leaves the number open. */
const otherWork = wide(
	/^[^\p{L}\d]*(?!(?:to be|not yet|tbd)(?!\p{L}))\p{L}{4,}(?:[^\p{L}\d]+\p{L}{2,}){1,6}[^\p{L}\d]*$/iu,
);

const withWord = wide(/^[\s*_]*\d{1,5}\s?\p{L}/u);

/** Whether each number in a column, the last one too, says that it counts points (`13 points`). */
function saysPoints(rows: readonly TableRow[], column: number): boolean {
	const numbers = rows.flatMap(({ cells }) => (/\d/.test(cellText(cells, column)) ? [cellText(cells, column)] : []));
	return numbers.length > 2 && numbers.every(text => withWord.test(text) && pointsIn(text) !== null);
}

function isTotal({ cells }: TableRow): boolean {
	return isTotalLabel(cells.find(({ text }) => text !== '')?.text ?? '');
}

function partOf({ cells }: TableRow, column: number, line: Parameters<typeof sumPart>[0]): SumPart | null {
	const cell = cells[column];
	const value = cell ? pointsIn(cell.text) : null;
	return cell && value !== null ? sumPart(line, cell.start + cell.text.indexOf(value), value) : null;
}
