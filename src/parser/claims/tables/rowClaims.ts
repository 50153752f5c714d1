import { attributeScope } from '../../../model/claims';
import type { Claim, Scope } from '../../../model/claims';
import { fieldOf } from '../../lines/lexFields';
import { plainCell, type Table } from '../../tables/readTable';
import { sideOf } from '../../words/sides';
import { attributeOf, type ClaimContext, unitOf } from '../claimText';
import { amongOthers } from '../counts/amongOthers';
import { fieldClaims } from '../counts/fieldClaims';
import { effortRows } from '../effort/effortTables';
import { pointRows } from '../effort/pointRows';
import { pointsOfField, pointsOfRows } from '../effort/pointsOfTasks';
import { groupsOfRows } from './groups';
import { priorityMetric } from './metricClaims';
import { countsInRow, isOfRow, metricFields, progressBoard, totalLabel } from './metricFields';
import { rangeColumns } from './rangeColumns';
import { percentLabel, sharesOf } from './shares';
import { statesOfRows } from './statesOfRows';
import { completionRows, rowScope, tableClaims, countLabel } from './tableClaims';
import { tableSums } from './tableSums';

/** A longer table lists things: to compare each of its rows with all others would take the square of their number. */
const MOST_ROWS = 500;

/** What a table states; `at` is its first row that is no task. */
export function rowClaims(table: Table, at: number, context: ClaimContext): Claim[] {
	const home = context.sectionOf(at);
	const isListing = table.fields.includes('id');
	const scopeOf = (label: string) => rowScope(label, home, context);
	const groups = groupsOfRows(table, scopeOf, context);
	const claims = [
		...(table.rows.length > MOST_ROWS ? [] : countsInTable(table, at, context, groups)),
		...pointsOfRows(table, home, context, groups),
		...(isListing ? [] : rangeColumns(table, home, context)),
		...effortRows(
			table,
			home,
			isListing ? () => null : (label, row) => groups[row] ?? effortScope(label, home, context),
			context,
		),
	];
	const known = new Set(claims.map(({ span }) => span.start));
	const columns = claims.find(claim => claim.type === 'table')?.columns ?? null;
	return [...claims, ...tableSums(table, columns, context).filter(({ span }) => !known.has(span.start))];
}

/** Of which tasks a row states the effort: what an owner does stands under a heading with that name, and elsewhere. */
function effortScope(label: string, home: number, context: ClaimContext): Scope | null {
	const attribute = attributeOf(label, context);
	return attribute?.field === 'owner' ? attributeScope(attribute) : rowScope(label, home, context);
}

function countsInTable(table: Table, at: number, context: ClaimContext, groups: readonly (Scope | null)[]): Claim[] {
	const claims: Claim[] = [];
	const byStatus = isByStatus(table);
	const row = countsInRow(table) ?? progressBoard(table);
	const read = byStatus || row ? null : tableClaims(table, at, context, groups);
	const stated = row ?? (read ? null : metricFields(table, at, byStatus));
	if (read) claims.push(read.table, ...read.percentages, ...statesOfRows(read.table, table.rows, context));
	else if (stated) {
		const rows = stated.map(({ field }) => field);
		const whole = byStatus ? undefined : rows.find(({ label }) => totalLabel(label));
		for (const { field, row: line } of stated) {
			const said = fieldClaims(
				field,
				line,
				context.sectionOf(line),
				context,
				byStatus || row || whole ? 'tasks' : null,
			);
			const own = said.length === 0 && whole ? priorityMetric(field, line, { whole, rows }, context) : said;
			if (own.length === 0) claims.push(...(pointsOfField(field, line, context) ?? []));
			for (const claim of amongOthers(own, field, () => rows, context)) if (isOfRow(claim, field)) claims.push(claim);
		}
		claims.push(...sharesOf(table.rows, 1, 2, context.outline));
	} else if (!table.fields.includes('id')) claims.push(...completionRows(table, at, context));
	if (!read) claims.push(...pointRows(table, context));
	return claims;
}

/** `| Status | Count |`, `| Status | Tasks | % |` */
function isByStatus({ header: { cells } }: Table): boolean {
	const [what = '', count = '', share = ''] = cells.map(({ text }) => plainCell(text));
	if (fieldOf(what) !== 'status' || !(cells.length === 2 || (cells.length === 3 && percentLabel.test(share))))
		return false;
	return sideOf(count) === 'total' || unitOf(count) === 'task' || countLabel.test(count);
}
