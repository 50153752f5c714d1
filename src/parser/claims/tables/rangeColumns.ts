import type { RangeClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { fieldOf } from '../../lines/lexFields';
import { cellText, plainCell, type Table } from '../../tables/readTable';
import { type ClaimContext, claimText, unitOf } from '../claimText';
import { rangeClaim } from '../counts/rangeClaims';
import { rowScope } from './tableClaims';

const ofIds = wide(
	/^(?:ids?|(?:task )?(?:ids?|range|numbers?|files?)|nummern?|番号|範囲|ファイル|编号|編號|范围|文件|번호)$/iu,
);

/** `[T1-T3](#phase-1)`: what another file holds is not looked at. */
const linked = /^(\s*\[)([^\][]{3,60})\]\(#[^()\s]{1,300}\)\s*$/;

/** Reads which ids the rows of a table name for the sections that they are about: `| Phase 1 | T1-T3 |`. */
export function rangeColumns(table: Table, home: number, context: ClaimContext): readonly RangeClaim[] {
	const columns = table.header.cells.flatMap(({ text }, column) => {
		const label = plainCell(text.replaceAll('#', ''));
		return column > 0 && (unitOf(label) === 'task' || fieldOf(label) === 'id' || ofIds.test(label)) ? [column] : [];
	});
	if (columns.length === 0) return [];
	const scopes = table.rows.map(({ cells }) => rowScope(cellText(cells, 0), home, context));
	const sections = scopes.map(scope => (scope && !scope.attribute ? scope.section : 0));
	return table.rows.flatMap(({ cells, line }, row) => {
		const section = sections[row] as number;
		// Rows about the same section divide its tasks among them.
		if (section === 0 || sections.indexOf(section) !== sections.lastIndexOf(section)) return [];
		return columns.flatMap(column => {
			const cell = cells[column];
			if (!cell) return [];
			const [, opens = '', text = cell.text] = linked.exec(cell.text) ?? [];
			const start = cell.start + opens.length;
			const said = claimText(context.outline.line(line), start, start + text.length);
			return rangeClaim(said, section, context.forms) ?? [];
		});
	});
}
