import type { Steps } from '../../util/steps';
import { isBoldName } from '../lines/boldNames';
import { BOXED, kindIn, stateIn, TEXT } from '../lines/forms';
import { HEADING, PARAGRAPH, ROW } from '../lines/lexLine';
import type { Scan } from '../lines/scan';
import { BAR } from '../lines/signs';
import { readTable, startsTable, type Table } from '../tables/readTable';
import { isBoldAlone, isLabel } from './labelLines';
import { Outline } from './outline';

/** The outline of lines of which none that differs from those of `before` stands otherwise; null where one may. */
export function* sameOutline(before: Outline, scanned: Scan): Steps<Outline | null> {
	if (scanned.grown !== 0 || !isSameShape(before, scanned)) return null;
	const tables = yield* tablesAgain(before, scanned);
	return tables && new Outline(scanned.table, before.words, before, tables);
}

/** Whether lines stand in an outline like those before, but for the cells of rows, for all that a look tells. */
function isSameShape({ lines: before, kinds }: Outline, { table: now, first, after }: Scan): boolean {
	for (let at = first; at < after; at++) {
		const form = now.forms[at] as number;
		if (form !== before.forms[at] || now.indents[at] !== before.indents[at]) return false;
		if (stateIn(form) !== TEXT || kinds[at] === ROW) continue;
		if (((now.signs[at] as number) | (before.signs[at] as number)) & BAR) return false;
		const kind = kindIn(form);
		if (kind === ROW) return false;
		if (kind !== HEADING && (form & BOXED) === 0 && now.fieldsIn(at) !== before.fieldsIn(at)) return false;
		if (kind !== PARAGRAPH) continue;
		if (isLabel(now, at) !== isLabel(before, at) || isBoldAlone(now, at) !== isBoldAlone(before, at)) return false;
		if (isBoldName(now.textOf(at)) !== isBoldName(before.textOf(at))) return false;
	}
	return true;
}

/** The tables of an outline, those anew that changed lines belong to; null where one of them has other rows. */
function* tablesAgain({ tables }: Outline, { table: lines, first, after }: Scan): Steps<Table[] | null> {
	const isTouched = ({ header, after: end }: Table): boolean => header.line < after && end > first;
	if (!tables.some(isTouched)) return tables;
	const found: Table[] = [];
	for (const known of tables) {
		const { line } = known.header;
		if (isTouched(known) && !startsTable(lines, line)) return null;
		const table = isTouched(known) ? yield* readTable(lines, line) : known;
		if (table.after !== known.after || table.rows.length !== known.rows.length) return null;
		found.push(table);
	}
	return found;
}
