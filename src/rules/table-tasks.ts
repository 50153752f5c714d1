import { toEdits } from '../edits/change';
import { writeRow } from '../edits/tableChanges';
import type { Judgement } from '../model/claimValue';
import { countOf, judgeCell } from '../model/claimValue';
import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { isSide, inSection, WHOLE } from '../model/claims';
import { claimsOf, partsOf, totalOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import type { Extent } from '../model/extent';
import { extentOf } from '../model/extent';
import { members, populations } from '../model/population';
import { isSumOfPhases } from '../model/unwritten';
import { append } from '../util/append';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { sumOf } from '../util/sum';
import { labelledMessage, populationMessage } from './balanceMessage';
import { areOnlyReached } from './besideCounts';
import { withoutPartsInRows } from './partsInRows';
import { breaksBalance, isDoneApart } from './rowBalance';
import { defineRule, type Finding, type Fix } from './rule';
import { whereTheyAre } from './statedCounts';
import { isProven, sumOfRows } from './table-total';
import { isOfOthers, isOfOtherScale } from './tablesOfOthers';

/** A row of a progress table that the tasks it names do not bear out. */
export const tableTasks = defineRule({
	id: 'table-tasks',
	description: 'A row of a progress table that the tasks it names do not bear out.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		const extent = extentOf(document);
		for (const table of claimsOf(document, 'table'))
			if (!isOfOtherScale(document, table)) yield* tableFindings(document, table, extent);
	},
});

function* tableFindings(document: TaskDocument, table: TableClaim, extent: Extent): Iterable<Finding> {
	const parts = partsOf(table.rows);
	const shared = together(document, table, extent);
	let found = false;
	for (const row of [...parts, ...shared, ...table.rows.filter(({ isTotal }) => isTotal)]) {
		// Of an excerpt the total says no more than its rows do.
		const finding = row.isTotal && found && extent !== 'whole' ? null : report(document, table, row, extent);
		if (!finding) continue;
		found = true;
		yield finding;
	}
}

/** Rows that share a section, as one, but where one of them is right alone. Which of them is wrong, the tasks can't tell: it is not written anew. */
function together(document: TaskDocument, table: TableClaim, extent: Extent): readonly ClaimRow[] {
	const bySection = new Map<number, ClaimRow[]>();
	for (const row of table.rows) if (row.shared !== null) append(bySection, row.shared, row);
	return [...bySection].flatMap(([section, those]) => {
		const scope = inSection(section);
		const [first] = those;
		if (!first || those.some(row => wrongIn(document, table, { ...row, scope }, extent).length === 0)) return [];
		const label = those.map(row => row.label).join(' + ');
		const cells = first.cells.map((cell, column) => {
			const sum = sumOf(those, row => row.cells[column]?.value ?? Number.NaN);
			return { ...cell, value: Number.isNaN(sum) ? null : sum };
		});
		return { ...first, label, scope, cells };
	});
}

interface WrongCell {
	readonly cell: ClaimCell;
	readonly judgement: Judgement;
}

/** What is wrong in a row; nothing where the document only tells of some of the tasks. */
function wrongIn(document: TaskDocument, table: TableClaim, row: ClaimRow, extent: Extent): readonly WrongCell[] {
	const judged = row.cells.flatMap((cell, column): readonly WrongCell[] => {
		const own = judgeCell(document, row, cell);
		if (!own) return [];
		const judgement = row.isTotal
			? amongCarriers(document, table, own)
			: withoutPartsInRows(document, table, row, column, own);
		return [{ cell, judgement }];
	});
	// What has no parts is counted all along a row or not at all.
	const isOfParts = ({ judgement: { counted, stated } }: WrongCell): boolean =>
		populations(document, counted).get('without-parents') === stated;
	const isMixed =
		judged.some(({ judgement }) => judgement.population === 'without-parents') && !judged.every(isOfParts);
	const wrong = judged.filter(
		({ cell, judgement }) =>
			(judgement.verdict === 'wrong' || (isMixed && judgement.population === 'without-parents')) &&
			!takesInCancelled(judged, cell, judgement, document) &&
			!isDoneApart(row, cell, judgement.found) &&
			!(row.isTotal && (isBeside(document, table, judgement) || isToldBySum(table, row, cell, judgement))) &&
			!(row.isTotal && extent !== 'whole' && isLarger({ judgement }) && isSumOfPhases(document, judgement.stated)),
	);
	return extent === 'report' && wrong.some(isLarger) ? [] : wrong;
}

/** Whether what is done takes in what was cancelled (`Fixed` over what is not to be fixed): the row adds up, and its other numbers are right. */
function takesInCancelled(
	judged: readonly WrongCell[],
	{ role }: ClaimCell,
	{ counted, stated, found }: Judgement,
	document: TaskDocument,
): boolean {
	if (role !== 'done' || stated <= found) return false;
	const others = judged.filter(({ cell }) => cell.role !== 'done');
	const left = others.find(({ cell }) => cell.role === 'remaining' || cell.role === 'open');
	const whole = others.find(({ cell }) => cell.role === 'total');
	return (
		others.every(({ judgement }) => judgement.verdict !== 'wrong') &&
		whole?.cell.value === stated + (left?.cell.value ?? Number.NaN) &&
		stated - found === countOf(document, counted.scope, 'cancelled')
	);
}

/** A total row all of whose rows name priorities or owners counts the tasks that have one: others are in none of them. */
function amongCarriers(document: TaskDocument, { rows }: TableClaim, judgement: Judgement): Judgement {
	const { counted, stated, found } = judgement;
	const fields = new Set(rows.flatMap(({ isTotal, scope }) => (isTotal ? [] : (scope?.attribute?.field ?? 'none'))));
	const [field] = fields;
	if (stated === found || fields.size !== 1 || (field !== 'priority' && field !== 'owner')) return judgement;
	const carrying = members(document, counted).filter(task => task[field === 'owner' ? 'owners' : field]?.length).length;
	if (carrying === 0 || carrying === found) return judgement;
	return { ...judgement, found: carrying, verdict: stated === carrying ? 'holds' : judgement.verdict, derived: null };
}

/** A cell that is right by the other marks of tasks that contradict themselves. */
function byOtherMarks(document: TaskDocument, row: ClaimRow): Finding | null {
	for (const cell of row.isTotal ? [] : row.cells) {
		const judgement = judgeCell(document, row, cell);
		const text = judgement?.population === 'by-other-marks' ? populationMessage(judgement) : null;
		if (text) return { span: cell.span, message: text, severity: 'information' };
	}
	return null;
}

function isLarger({ judgement: { stated, found } }: Pick<WrongCell, 'judgement'>): boolean {
	return stated > found;
}

function report(document: TaskDocument, table: TableClaim, row: ClaimRow, extent: Extent): Finding | null {
	const judged = wrongIn(document, table, row, extent);
	const bases = judged.map(each => (row.isTotal ? basisOf(document, table, row, each) : null));
	const wrong = judged.filter((_, at) => bases[at] !== 'another way of counting');
	const [first] = wrong;
	if (!first) return byOtherMarks(document, row);
	const finding: Finding = {
		span: first.cell.span,
		message: labelledMessage(first.judgement, row.label),
		related: [
			...wrong
				.slice(1)
				.map(({ cell, judgement }) => ({ span: cell.span, message: labelledMessage(judgement, row.label) })),
			...whereTheyAre(document, first.judgement),
		],
		fixes: row.shared === null ? rewrite(document, table, row, wrong) : [],
	};
	const isTrueToRows = bases.every(basis => basis !== null) || isOfOthers(document, table, wrong);
	if (row.isTotal && isTrueToRows) return { ...finding, severity: 'information', fixes: [] };
	return extent !== 'whole' && wrong.some(isLarger) ? { ...finding, severity: 'information' } : finding;
}

/** What makes a cell of the total row right by its own rows, though the tasks come to something else. */
type Basis = 'rows of some tasks' | 'rows of what is not here' | 'another way of counting';

function basisOf(
	document: TaskDocument,
	{ rows }: TableClaim,
	total: ClaimRow,
	{ cell, judgement: { stated, found } }: WrongCell,
): Basis | null {
	const column = total.cells.indexOf(cell);
	const parts = partsOf(rows);
	const judged = parts.map(row => row.cells[column] && judgeCell(document, row, row.cells[column]));
	if (sumOfRows(rows, column) !== stated) return null;
	const written = sumOf(judged, each => each?.found ?? Number.NaN);
	if (found > stated && written < found) return 'rows of some tasks';
	if (judged.some(each => each?.verdict === 'wrong')) return null;
	if (judged.some(each => !each || (each.found === 0 && each.stated > 0))) return 'rows of what is not here';
	return written === stated ? null : 'another way of counting';
}

/** Whether `table-total` says of a cell of the total row, by the rows above, what it comes to. */
function isToldBySum({ rows }: TableClaim, total: ClaimRow, cell: ClaimCell, { found }: Judgement): boolean {
	return sumOfRows(rows, total.cells.indexOf(cell)) === found;
}

/** Whether a total leaves out just what is listed beside its table, under the same heading: that is often listed elsewhere as well. */
function isBeside(document: TaskDocument, { section }: TableClaim, { counted, stated, found }: Judgement): boolean {
	return found - countOf(document, inSection(section), counted.side) === stated;
}

/**
 * Whether the table would contradict itself with other numbers in these cells of a row: the row adds up as it is; or its total is
 * the sum of the column, or the column adds up to a total which is right.
 */
function breaksSum(document: TaskDocument, { rows }: TableClaim, row: ClaimRow, wrong: readonly WrongCell[]): boolean {
	const found = new Map(wrong.map(({ cell, judgement }) => [cell, judgement.found]));
	if (breaksBalance(row, cell => found.get(cell) ?? cell.value)) return true;
	const total = totalOf(rows);
	const parts = partsOf(rows);
	return wrong.some(({ cell }) => {
		const column = row.cells.indexOf(cell);
		const whole = total?.cells[column];
		if (!total || !whole || parts.length < 2) return false;
		const sum = (valueOf: (part: ClaimRow, at: ClaimCell | undefined) => number | null | undefined): number =>
			sumOf(parts, part => valueOf(part, part.cells[column]) ?? Number.NaN);
		const isSum = sum((_, at) => at?.value) === whole.value;
		const mended = sum((part, at) => (at && judgeCell(document, part, at)?.found) ?? at?.value);
		// What the tasks come to has to be what the rows will.
		if (row.isTotal) return isSum || (!Number.isNaN(mended) && mended !== found.get(cell));
		return isSum && mended !== whole.value && isProven(document, total, whole);
	});
}

/** Writes what the tasks give into every wrong cell of the row, with its percentage; safe where only one number can be meant. */
function rewrite(
	document: TaskDocument,
	table: TableClaim,
	row: ClaimRow,
	wrong: readonly WrongCell[],
): readonly Fix[] {
	const found = new Map(wrong.map(({ cell, judgement }) => [cell, judgement.found]));
	const values = row.cells.map(cell => found.get(cell) ?? cell.value);
	const edits = toEdits(document, writeRow(document, table.rows, { row, values }));
	if (edits.length < wrong.length) return [];
	const isDerived = wrong.every(({ judgement }) => judgement.derived !== null);
	// The rest of what a row says of a section may stand elsewhere.
	const isPart = wrong.some(
		({ judgement: { counted, stated, found } }) => counted.side === 'total' && stated > 2 * found,
	);
	const safe =
		isDerived &&
		!isPart &&
		!areOnlyReached(document) &&
		!row.isGuess &&
		isWhole(table, document) &&
		!saysMore(document, row, found) &&
		!hasDoneApart(table, document) &&
		!breaksSum(document, table, row, wrong);
	const [only] = wrong;
	const numbers = wrong.map(({ judgement }) => judgement.found).join(', ');
	const title =
		only && wrong.length === 1
			? message('Change {0} to {1}', only.judgement.stated, numbers)
			: message('Write {0} in this row', numbers);
	return [{ title, safe, edits }];
}

/**
 * Whether a row says what stays as it is when its numbers become others: a number with words behind it (`1 (T7, put off)`), or a status that those
 * contradict (`0/2 | Not started`).
 */
function saysMore(
	{ text, vocabulary }: TaskDocument,
	{ cells }: ClaimRow,
	found: ReadonlyMap<ClaimCell, number>,
): boolean {
	const isUnread = ({ value, role, span }: ClaimCell): boolean =>
		value === null && isSide(role) && /^\W*\d/.test(text.slice(span.start, span.end));
	if (cells.some(isUnread)) return true;
	const done = cells.find(({ role }) => role === 'done');
	const whole = cells.find(({ role }) => role === 'total');
	const said = cells
		.find(({ role }) => role === 'status')
		?.text.replace(/[^\p{L} -]+/gu, '')
		.trim();
	const after = done && found.get(done);
	if (after === undefined || !said) return false;
	const all = (whole && found.get(whole)) ?? whole?.value;
	const status = vocabulary.statuses.get(said.toLowerCase());
	const isDone = after === all;
	if (status) return (status === 'done') !== isDone || (status === 'open' && after > 0);
	return [0, all].some(end => (done?.value === end) !== (after === end));
}

/** Whether a row of a table has some of what is done in a column of its own: in another row, nobody knows which of both is wrong. */
const hasDoneApart = remembered(({ rows }: TableClaim, document: TaskDocument): boolean =>
	rows.some(row =>
		row.cells.some(cell => cell.role === 'done' && isDoneApart(row, cell, judgeCell(document, row, cell)?.found ?? 0)),
	),
);

/** Whether the rows, once right, come to as many tasks as the total row speaks of: else tasks stand in two rows or in none. */
const isWhole = remembered(({ columns, rows }: TableClaim, document: TaskDocument): boolean => {
	const column = columns.indexOf('total');
	const total = totalOf(rows);
	if (!total || column < 0) return true;
	let sum = 0;
	for (const row of rows) {
		const cell = row.cells[column];
		const judgement = cell && judgeCell(document, row, cell);
		if (!row.isTotal) sum += judgement?.derived ?? cell?.value ?? Number.NaN;
	}
	return sum === countOf(document, total.scope ?? WHOLE, 'total');
});
