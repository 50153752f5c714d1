import type { ColumnRole, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { cellText, type Table } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';
import { countTasks } from '../counts/sizes';
import { countIn } from './cellNumbers';

const planned = wide(
	/^\P{L}*(?:plan|planned|geplant|soll|prévus?|planificad[oa]s?|planejad[oa]s?|previst[oa]s?|план|запланировано|计划|計画|계획)\P{L}*$/iu,
);

const actual = wide(
	/^\P{L}*(?:actual|actuals|fact|ist|réels?|réalisés?|real|reais|reales|факт|фактически|实际|實際|実績|실제|실적)\P{L}*$/iu,
);

/**
 * The roles of columns, where one is headed `Planned` and one `Actual`: how many tasks each part has and how many of them are done, if most parts have
 * as many as planned; else days or what else nobody knows.
 */
export function withPlan(
	columns: readonly ColumnRole[],
	{ header, rows }: Table,
	scopeOf: (label: string) => Scope | null,
	context: ClaimContext,
): ColumnRole[] {
	const [plan, fact] = [planned, actual].map(head =>
		header.cells.findIndex(({ text }, column) => column > 0 && head.test(text)),
	) as [number, number];
	if (plan < 0 || fact < 0) return [...columns];
	const isOfTasks = countTasks(rows, scopeOf, ({ cells }) => countIn(cellText(cells, plan)), context);
	const role = (of: 'total' | 'done'): ColumnRole => (isOfTasks && !columns.includes(of) ? of : 'other');
	return columns.map((own, column) => (column === plan ? role('total') : column === fact ? role('done') : own));
}
