import { judgeCell } from '../model/claimValue';
import type { ClaimRow, Scope, TableClaim } from '../model/claims';
import { isCount, inSection } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { priorityRank } from '../model/order';
import { tasksWithin } from '../model/population';
import { parse } from '../parser/parse';
import { spanAt } from '../util/span';
import { type Cell, cellsOf } from './cells';
import { type Change, toEdits } from './change';
import { composeEdits } from './composeEdits';
import { writeRows } from './tableChanges';
import { applyEdits, type TextEdit } from './textEdit';

/** What is done to a progress table beside its numbers. */
export interface TableOptions {
	/** Whether sections, priorities and so on that have tasks and no row get one. */
	readonly addRows: boolean;
}

/**
 * The edits that write into a progress table what the tasks give: its counts, its total row, its percentages with their emoji. Columns
 * that say something else stay as they are; where the columns are lined up they go on being that.
 */
export function updateTable(document: TaskDocument, table: TableClaim, { addRows }: TableOptions): readonly TextEdit[] {
	const rows = addRows
		? toEdits(
				document,
				missingScopes(document, table).map(scope => newRow(document, table, scope)),
			)
		: [];
	if (rows.length === 0) return toEdits(document, linedUp(document, table, numbers(document, table)));
	// A new row begins as a copy; its numbers come from reading it where it stands.
	const grown = parse(applyEdits(document.text, rows), document.vocabulary);
	const same = claimsOf(grown, 'table').find(({ span }) => span.start === table.span.start);
	if (!same) return rows;
	return composeEdits(document.text, rows, updateTable(grown, same, { addRows: false }));
}

/** How many rows `addRows` would add. */
export function missingRows(document: TaskDocument, table: TableClaim): number {
	return missingScopes(document, table).length;
}

function numbers(document: TaskDocument, { rows }: TableClaim): readonly Change[] {
	const found = rows.map(row => ({
		row,
		values: row.cells.map(cell => {
			const judgement = judgeCell(document, row, cell);
			return judgement?.verdict === 'wrong' ? judgement.found : cell.value;
		}),
	}));
	const parts = found.filter(({ row }) => !row.isTotal);
	const summed = found.map(each => {
		const isTotal = each.row.isTotal && parts.length > 1;
		const sumOf = (at: number): number => parts.reduce((sum, part) => sum + (part.values[at] ?? Number.NaN), 0);
		const values = each.row.cells.map((cell, at) => {
			const sum = isTotal && isCount(cell.role) && cell.value !== null ? sumOf(at) : Number.NaN;
			return Number.isNaN(sum) ? (each.values[at] ?? null) : sum;
		});
		return { ...each, values };
	});
	return writeRows(document, summed);
}

/** With blanks added or taken behind a text (before it, where it stands at the right) as long as all rows are equally wide there. */
function linedUp(document: TaskDocument, table: TableClaim, changes: readonly Change[]): readonly Change[] {
	const lines = table.rows.map(({ line }) => cellsOf(document, document.lines.lineSpan(line)));
	const cells = lines.flatMap(row => row.map((cell, column) => ({ cell, column })));
	return changes.flatMap(({ span, newText }): readonly Change[] => {
		const at = cells.find(({ cell }) => cell.span.start <= span.start && span.end <= cell.span.end);
		const isLined = at && lines.every(row => row[at.column]?.width === at.cell.width);
		const by = newText.length - (span.end - span.start);
		if (!at || !isLined || by === 0) return [{ span, newText }];
		const before = spaceBefore(document, at.cell);
		const after = at.cell.width - before - at.cell.text.length;
		const isRight = before > after;
		const spare = Math.max(0, (isRight ? before : after) - 1);
		const blanks = ' '.repeat(Math.max(0, -by));
		const taken = Math.min(spare, Math.max(0, by));
		if (isRight) {
			const start = at.cell.span.start;
			return [
				{ span: { start: start - taken, end: start }, newText: blanks },
				{ span, newText },
			];
		}
		const end = at.cell.span.end;
		return [
			{ span, newText },
			{ span: { start: end, end: end + taken }, newText: blanks },
		];
	});
}

function spaceBefore({ text }: TaskDocument, { span }: Cell): number {
	return span.start - 1 - text.lastIndexOf('|', span.start - 1);
}

/** The tasks that no row is about, though rows of their kind are: by the field of the rows, or the sections beside theirs. */
function missingScopes(
	document: TaskDocument,
	{ rows, section }: TableClaim,
): readonly (Scope & { readonly label: string })[] {
	const scopes = rows.flatMap(({ scope, isTotal }) => (scope && !isTotal ? [scope] : []));
	const [first] = scopes;
	if (!first) return [];
	const field = first.attribute?.field;
	if (field) {
		if (field === 'status' || !scopes.every(({ attribute }) => attribute?.field === field)) return [];
		const tasks = tasksWithin(document, inSection(first.section)).filter(({ kind }) => kind === 'task');
		const values = tasks.flatMap(({ priority, owners }) =>
			field === 'priority' ? (priority ?? []) : owners.map(({ value }) => value),
		);
		const known = new Set(scopes.map(({ attribute }) => attribute?.value.toLowerCase()));
		return [...new Set(values)]
			.filter(value => !known.has(value.toLowerCase()))
			.map(value => ({ section: first.section, attribute: { field, value }, label: value }));
	}
	const home = document.sections[first.section];
	const named = new Set([...scopes.map(scope => scope.section), ...rows.map(({ shared }) => shared)]);
	return document.sections
		.filter(({ index, level, parent }) => level === home?.level && parent === home.parent && !named.has(index))
		.filter(({ index }) => index !== section && tasksWithin(document, inSection(index)).some(isTask))
		.map(({ index, title }) => ({ section: index, attribute: null, label: title.replaceAll('|', '\\|') }));
}

function isTask({ kind }: { readonly kind: string }): boolean {
	return kind === 'task';
}

/** A copy of the row before which it belongs, under its own label. */
function newRow(document: TaskDocument, { rows }: TableClaim, scope: Scope & { readonly label: string }): Change {
	const { text, lines } = document;
	const parts = rows.filter(({ isTotal, scope: own }) => !isTotal && own !== null);
	const above = parts.findLast(row => orderOf(document, row.scope) <= orderOf(document, scope));
	const model = (above ?? parts[0]) as ClaimRow;
	const span = lines.lineSpan(model.line);
	const label = model.labelSpan;
	const room = label.end - label.start - scope.label.length;
	const line =
		text.slice(span.start, label.start) + scope.label + ' '.repeat(Math.max(0, room)) + text.slice(label.end, span.end);
	const end = text.slice(span.end, lines.starts[model.line + 1] ?? text.length) || '\n';
	return above ? { span: spanAt(span.end), newText: end + line } : { span: spanAt(span.start), newText: line + end };
}

function orderOf(document: TaskDocument, scope: Scope | null): number {
	if (!scope?.attribute) return scope?.section ?? 0;
	return scope.attribute.field === 'priority' ? priorityRank(document, scope.attribute.value) : 0;
}
