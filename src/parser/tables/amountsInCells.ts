import { wide } from '../../util/wide';
import { durationInCell } from './durationInCell';
import type { Table, TableRow } from './readTable';

/** How much a cell says, at the least and at the most. */
export type Amount = readonly [least: number, most: number];

/** Of a cell that says nothing. */
export const NO_AMOUNT: Amount = [0, 0];

const nothing = /^[-–—]?$/;

const otherUnit = wide(/\s?\p{L}{1,12}$/u);

/** What each cell of a row says alone: a number with its unit (`16h`, `~2-3 days`, `5 SP`), nothing (`-`); null for anything else. */
export function amountsIn({ cells }: TableRow, { header }: Table, hoursPerDay: number): readonly (Amount | null)[] {
	return cells.map(({ text }, column) => {
		const written = text.replace(/^[\s*_~≈]+|(?<![\s*_])[\s*_]+$/g, '');
		if (nothing.test(written)) return NO_AMOUNT;
		if (!/^[\d½¼¾]/.test(written)) return null;
		const label = header.cells[column]?.text.toLowerCase() ?? '';
		const read =
			durationInCell(written, label, hoursPerDay) ?? durationInCell(otherUnit.replace(written, ''), 'h', hoursPerDay);
		return read && [read.minHours, read.maxHours];
	});
}
