import { composeEdits } from '../edits/composeEdits';
import { applyEdits } from '../edits/textEdit';
import { updateTable } from '../edits/updateTable';
import type { TableClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { byStart } from '../util/span';
import { type CheckedText, fixAll, type FixedText } from './fixAll';

/** Rules about numbers that a document states about itself. */
const balanceRules = new Set([
	'stated-total',
	'stated-breakdown',
	'stated-section',
	'table-row',
	'table-total',
	'table-tasks',
	'percentage',
	'list-total',
	'effort-total',
	'stale-range',
]);

/** What is to be brought up to date. */
export interface TotalsRequest {
	/** A 0-based line of one progress table; null for the whole document, its other numbers included. */
	readonly line: number | null;
	readonly addRows: boolean;
}

/** Writes what the tasks give into progress tables, and for a whole document into every other number that can be derived. */
export function updateTotals<T extends CheckedText>(
	first: T,
	read: (text: string) => T,
	{ line, addRows }: TotalsRequest,
): FixedText<T> {
	if (first.document.conflicts.length > 0) return { edits: [], applied: [], reading: first, left: 0 };
	const tables =
		line === null ? claimsOf(first.document, 'table') : [tableAt(first.document, line)].filter(table => table !== null);
	const edits = tables.flatMap(table => updateTable(first.document, table, { addRows })).sort(byStart);
	const reading = edits.length > 0 ? read(applyEdits(first.document.text, edits)) : first;
	if (line !== null) return { edits, applied: [], reading, left: 0 };
	const rest = fixAll(reading, read, rule => balanceRules.has(rule));
	return { ...rest, edits: composeEdits(first.document.text, edits, rest.edits) };
}

/** The progress table that a 0-based line is part of, its head included. */
export function tableAt(document: TaskDocument, line: number): TableClaim | null {
	const { lines } = document;
	return (
		claimsOf(document, 'table').find(({ span, rows }) => {
			const last = rows.at(-1)?.line ?? -1;
			return lines.lineAt(span.start) <= line && line <= last;
		}) ?? null
	);
}
