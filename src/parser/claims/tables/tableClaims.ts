import { WHOLE, attributeScope, withIds } from '../../../model/claims';
import {
	type ClaimCell,
	type ClaimRow,
	type ColumnRole,
	type CompletionClaim,
	isSide,
	type PercentageClaim,
	type Scope,
	type TableClaim,
} from '../../../model/claims';
import { byText } from '../../../util/byText';
import { wide } from '../../../util/wide';
import { fieldOf } from '../../lines/lexFields';
import type { Line } from '../../lines/line';
import { isTotalLabel } from '../../tables/judgeTable';
import { type Cell, cellText, plainCell, type Table, type TableRow } from '../../tables/readTable';
import { percentOf } from '../../words/readStatus';
import { isTaken, isUnderWay, meansUnbegun, saysDoneInEnglish, sideNamed, sideOf } from '../../words/sides';
import {
	attributeOf,
	type ClaimContext,
	claimText,
	isProgress,
	scopeOfSection,
	unitOf,
	unitOfLabel,
} from '../claimText';
import { isNamedAfterLevel, priorityStems } from '../counts/carriedPriorities';
import { sideOfMark } from '../counts/listsOfCounts';
import { percentageInCell } from '../counts/percentages';
import { pointColumns } from '../effort/pointColumns';
import { completionClaim, makeCompletion } from '../states/completionClaims';
import { idsAlone } from '../states/statesOfIds';
import { statusWords } from '../states/statusWords';
import { countIn, numberIn, valueIn, wholeStatus, widthIn } from './cellNumbers';
import { withDone } from './doneColumns';
import { saidOutside } from './groups';
import { comesToTasks, fitsSections } from './loneColumns';
import { withPairs } from './pairColumns';
import { withoutOthers } from './otherNouns';
import { withPlan } from './planColumns';
import { settledRows } from './settledRows';
import { percentLabel, sharesOf } from './shares';

/** A progress table and the percentages in its rows. */
export interface ReadTableClaims {
	readonly table: TableClaim;
	readonly percentages: readonly PercentageClaim[];
}

/** Reads a table whose rows count tasks; null for any other table. */
export function tableClaims(
	table: Table,
	first: number,
	context: ClaimContext,
	groups: readonly (Scope | null)[] = [],
): ReadTableClaims | null {
	const section = context.sectionOf(first);
	const scopeOf = (label: string) => rowScope(label, section, context);
	const own = withoutOthers(rolesOf(table, context), table, scopeOf, context);
	const planned = withPlan(own, table, scopeOf, context);
	const roles = withDone(planned, table, scopeOf, context);
	const { columns, rows: written, header } = withPairs(roles, table);
	const counts = columns.filter(isSide);
	if (counts.length === 0) return null;
	const isLone = counts.length === 1 && !columns.includes('percentage');
	const noun = cellText(table.header.cells, 0);
	const counted = cellText(table.header.cells, columns.findIndex(isSide));
	const isOfTasks = tasksLabel.test(counted) || (sideNamed(counted) !== null && unitOfLabel(counted) === 'task');
	if (isLone && !isOfTasks && counts[0] !== 'total') return null;
	const numeric = written.filter(row =>
		row.cells.some(
			(cell, column) => isSide(columns[column] ?? 'other') && (numberIn(cell.text) ?? countIn(cell.text)) !== null,
		),
	);
	if (numeric.length * 2 < written.length || numeric.length === 0) return null;
	const outside = saidOutside(table, context);
	const rows = settledRows(
		written.map(row => readRow(row.cells, header, columns, context.outline.line(row.line), section, context)),
		noun,
		section,
		context,
	).map((row, at): ClaimRow => {
		const scope = groups[at] ?? outside(row.label, row.scope);
		return scope ? { ...row, scope, shared: null, isGuess: true } : row;
	});
	// A column of counts alone says how many tasks each part has, where each row names one.
	if (isLone && (rows.length < 2 || rows.some(({ isTotal, scope }) => !isTotal && !scope))) return null;
	const column = columns.indexOf('total');
	const fits = saysPriority.test(noun)
		? comesToTasks(rows, column, context.tasks)
		: fitsSections(rows, column, context);
	if (isLone && !isOfTasks && !fits) return null;
	const line = context.outline.line(table.header.line);
	const last = context.outline.line(written.at(-1)?.line ?? table.header.line);
	const claim: TableClaim = { type: 'table', span: { start: line.start, end: last.end }, columns, rows, section };
	const isOfShares = counts.length === 1 && counts[0] === 'total';
	return {
		table: claim,
		percentages: isOfShares
			? sharesOf(
					written,
					columns.indexOf('total'),
					columns.indexOf('percentage'),
					context.outline,
					!columns.includes('hours'),
				)
			: rows.flatMap((row, index) => rowPercentages(row, written[index] as TableRow, context)),
	};
}

/** Reads a table whose rows say by a word or a percentage how far a section is (`| Phase 3 | In progress | 60% |`). */
export function completionRows(table: Table, first: number, context: ClaimContext): readonly CompletionClaim[] {
	const columns = rolesOf(table, context);
	const counts = ({ text }: Cell, column: number) =>
		isSide(columns[column] ?? 'other') && idsAlone(text, context.forms).length === 0;
	if (
		table.rows.some(({ cells }) => cells.some(counts)) ||
		!(columns.includes('status') || columns.includes('percentage'))
	)
		return [];
	const section = context.sectionOf(first);
	const claims: CompletionClaim[] = [];
	for (const row of table.rows) {
		const label = cellText(row.cells, 0);
		const named = rowScope(label, section, context);
		const ids = named ? [] : idsAlone(label, context.forms).map(({ id }) => id);
		const scope = ids.length > 0 ? withIds(ids) : named;
		if (!scope || scope.attribute) continue;
		const line = context.outline.line(row.line);
		const said = row.cells
			.map((cell, column) => ({ cell, role: columns[column] }))
			.filter(({ role }) => role === 'status' || role === 'percentage');
		const status = said.find(({ role }) => role === 'status')?.cell;
		const share = said.find(({ cell }) => percentOf(cell.text) !== null)?.cell;
		const claim = status ? completionClaim(claimText(line, status.start, status.end), 'cell', scope, context) : null;
		const percent = share ? percentOf(share.text) : null;
		if (share && percent !== null && percent > 0 && percent < 100)
			claims.push(makeCompletion(line, share.start, share.end, scope, 'cell', 'in-progress', percent));
		else if (claim) claims.push(claim);
	}
	return claims;
}

const beforeLabel = wide(/^[^\p{L}\p{N}#%]+/u);

/** How a column is headed that counts tasks and says so. */
const tasksLabel = wide(
	/^[\s*_#]*(?:(?:number|no\.?|nr\.?|count) (?:of )?tasks|tasks|tasks? (?:count|number)|タスク(?:総数|数)|(?:任务|任務)(?:数量?|數量?|总数|總數)|작업 ?수|(?:anzahl|zahl)(?: der)? (?:aufgaben|tasks)|aufgabenzahl|nombre de tâches|liczba zadań|número de (?:tareas|tarefas)|(?:количество|кол-во) задач|aantal taken)[\s*_]*$/iu,
);

const saysPriority = new RegExp(`^[\\s*_]*(?:ال)?(?:${priorityStems})`, 'iu');

/** How a column is headed that counts what its rows name. */
export const countLabel = wide(
	/^(?:#|tasks?|count|items?|issues?|number|anzahl|cantidad|quantidade|nombre|numero|aantal|liczba|antal|sayı(?:sı)?|số lượng|кількість|количество|кол-во|العدد|عدد المهام|数量|任务数|件数|タスク数|개수|건수)(?: tasks?)?$/iu,
);

/** A header over the number that one is known by elsewhere, not over how many there are. */
const ofOne = /^(?:(?:github |gitlab |jira )?(?:ticket|issue)|pr|mr|pull request|merge request)(?: ?#)?$/i;

/** What is not done in a way that tasks have no status for. */
const unfinished = wide(
	/^(?:partial(?:ly.*)?|stub(?:s|bed)?|missing|not implemented|parcial(?:es)?|faltantes?|partiels?|manquants?|teilweise|fehlend|частично|部分完成|缺失)$/iu,
);

/**
 * What the columns hold; beside one of what is in progress, `Pending` is only what is not begun. Before other counts (`| To do | Review | Done |`) it
 * may be either.
 */
function rolesOf({ header: { cells: header }, rows }: Table, context: ClaimContext): ColumnRole[] {
	const said = header.map(({ text }) => beforeLabel.replace(text.replace(/[*_`]/g, ''), '').trim());
	const isEnglish = said.some(saysDoneInEnglish);
	const labels = said.map(label => (isEnglish && isTaken(label) ? 'in progress' : label));
	const isApart = labels.some((label, column) => column > 0 && isUnderWay(label));
	const roles = labels.map((label, column): ColumnRole => {
		if (column === 0) return 'label';
		const mark = label === '' ? (header[column]?.text.replace(/\ufe0f/gu, '') ?? '') : '';
		return mark === '' ? roleOf(label) : (sideOfMark(mark, context) ?? 'other');
	});
	const isStage = (role: ColumnRole, column: number): boolean =>
		role === 'other' &&
		column < roles.indexOf('done') &&
		rows.every(({ cells }) => /^[\s*_]*(?:\d{1,4}|[–—-])[\s*_]*$/.test(cellText(cells, column)));
	return roles.map((role, column) => {
		if (role !== 'remaining' || !meansUnbegun(labels[column] as string)) return role;
		return isApart ? 'open' : roles.some((other, at) => at > column && isStage(other, at)) ? 'other' : role;
	});
}

/** `Done/Total` */
const doneOfTotal = wide(/(?<!\p{L})(?:done|completed?)\s?\/\s?(?:total|all|tasks)(?!\p{L})/iu);

const roleOf = byText((clean: string): ColumnRole => {
	if (percentLabel.test(clean) || isProgress(clean)) return 'percentage';
	if (/hours|effort|estimate|工时|часы|horas|stunden|時間/iu.test(clean)) return 'hours';
	if (fieldOf(clean) === 'status') return 'status';
	const side = /^(?:checked|ticked)(?: off)?$/i.test(clean) ? 'done' : sideOf(clean);
	if (doneOfTotal.test(clean)) return 'done';
	if (side && clean.split(/\s+/).length <= 2) return side;
	if (unfinished.test(clean)) return 'unfinished';
	if (ofOne.test(clean)) return 'other';
	if (
		countLabel.test(clean) ||
		tasksLabel.test(clean) ||
		(unitOf(clean) && (/^(?:#|no\.?|number|total)/i.test(clean) || !/\s/.test(clean)))
	)
		return 'total';
	return 'other';
});

function readRow(
	cells: readonly Cell[],
	header: readonly Cell[],
	columns: readonly ColumnRole[],
	line: Line,
	section: number,
	context: ClaimContext,
): ClaimRow {
	const label = cells[0];
	const text = label?.text ?? '';
	const isTotal = isTotalLabel(text);
	const points = pointColumns(header);
	return {
		label: plainCell(text),
		labelSpan: line.span(label?.start ?? 0, label?.end ?? 0),
		scope: isTotal ? WHOLE : scopeOfLabel(text, cellText(header, 0), section, context),
		shared: null,
		cells: cells.map((cell, column): ClaimCell => {
			const role = columns[column] ?? 'other';
			const head = cellText(header, column);
			return {
				role,
				span: line.span(cell.start, cell.end),
				text: cell.text,
				words: isSide(role) ? statusWords('', head, role, context.vocabulary) : [head],
				value: valueIn(role, cell.text, context),
				...(points[column] && { isOfPoints: true }),
				...(role === 'total' && { width: widthIn(cell.text) }),
				...(role === 'status' && { status: wholeStatus(cell.text, context) }),
			};
		}),
		isTotal,
		line: line.number,
	};
}

/** `| Phase |` over `A`, `2`: the header's word belongs to the label; `M1` may also be a name of its own. */
function scopeOfLabel(label: string, noun: string, section: number, context: ClaimContext): Scope | null {
	if (!/^[A-Z\d]{1,2}$/.test(label) || fieldOf(noun) === 'owner') return rowScope(label, section, context);
	return (
		rowScope(`${noun} ${label}`, section, context) ??
		(/^[A-Z]\d$/.test(label) ? rowScope(label, section, context) : null)
	);
}

/** The tasks that a row's label names: a section by its title or the beginning of it, else an attribute. */
export function rowScope(label: string, section: number, context: ClaimContext): Scope | null {
	const { names, vocabulary } = context;
	const named = names.named(label, section) ?? names.coded(label, section, context);
	const attribute = attributeOf(label, context);
	// `Critical` is a priority, and no short name of `Critical fixes`.
	const isLevel = attribute?.field === 'priority' && vocabulary.priorities.includes(attribute.value);
	const isWord = isLevel && !/P\d/.test(label) && !isNamedAfterLevel(label);
	const isSection = named !== null && !(isWord && !names.isWhole(label, named));
	if (attribute && (!isSection || context.sections[named]?.priority === attribute.value))
		return attributeScope(attribute);
	if (named !== null) return scopeOfSection(named, context);
	return attribute ? attributeScope(attribute) : null;
}

/** The percentage of a row, where the row itself has the numbers that it comes from. */
function rowPercentages(row: ClaimRow, { cells, line }: TableRow, context: ClaimContext): PercentageClaim[] {
	const value = (role: ColumnRole) => row.cells.find(cell => cell.role === role)?.value ?? null;
	const cell = row.cells.find(
		candidate => (candidate.role === 'percentage' || candidate.role === 'status') && candidate.value !== null,
	);
	const done = value('done');
	const remaining = value('remaining') ?? value('open');
	const total =
		value('total') ??
		(done !== null && remaining !== null
			? done + remaining + (value('in-progress') ?? 0) + (value('blocked') ?? 0)
			: null);
	const part =
		done ?? (total !== null && remaining !== null && value('in-progress') === null ? total - remaining : null);
	if (!cell || part === null || total === null || total <= 0) return [];
	const claim = percentageInCell(cells[row.cells.indexOf(cell)] as Cell, context.outline.line(line), part, total);
	if (!claim) return [];
	// `Remaining: 3/5 (60%)`
	if (done === null && Math.abs((claim.value * total) / 100 - (remaining ?? 0)) < total / 100) return [];
	// What is begun may count for something.
	const most = done === null ? 0 : done + (value('in-progress') ?? 0);
	const stated = (claim.value * total) / 100;
	return done !== null && stated > done && stated < most ? [] : [claim];
}
