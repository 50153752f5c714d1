import { withoutZeros } from '../../model/nameIndex';
import type { Table } from '../tables/readTable';
import { LONGEST_RANGE } from './idTokens';

/** So many ranges are written out. */
const MOST_RANGES = 50;

/**
 * The ids that tables define, those that list no tasks included: where the first cell of a row, or the one in a column for ids, is just an
 * id or a range. Lower case, without zeros before numbers; a number alone may count anything.
 */
export function idsOfTables(tables: readonly Table[]): ReadonlySet<string> {
	const ids = new Set<string>();
	let ranges = 0;
	for (const { header, rows } of tables) {
		const columns = header.cells.flatMap(({ text }, column) => (isForIds(text, column) ? column : []));
		for (const row of rows)
			for (const column of columns) {
				const id = withoutZeros(bare(row.cells[column]?.text ?? ''));
				const [, family, first, last] = /^([a-z-]{1,20})(\d{1,6})(?:[-–—~]|to)\1(\d{1,6})$/.exec(id) ?? [];
				if (family === undefined && /[a-z]/.test(id)) ids.add(id);
				const length = Math.min(Number(last) - Number(first) + 1, LONGEST_RANGE);
				if (family !== undefined && ++ranges <= MOST_RANGES)
					for (let at = 0; at < length; at++) ids.add(`${family}${Number(first) + at}`);
			}
	}
	return ids;
}

/** What stands first in a row is its name, unless the column says what holds it up. */
function isForIds(header: string, column: number): boolean {
	return column === 0 ? !/depend|block|before|after|require/i.test(header) : /(?<![a-z])id\W*$/i.test(header);
}

/** A cell without emphasis and links, in lower case. */
function bare(cell: string): string {
	return cell.replace(/\]\([^)]{0,300}\)|[\s*_`~[\]]/g, '').toLowerCase();
}
