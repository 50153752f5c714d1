import type { Judgement } from '../model/claimValue';
import { countOf, judgeCell } from '../model/claimValue';
import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { partsOf, totalOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { sumOf } from '../util/sum';

/** Whether a total row adds up as far as its rows are numbers, and none of its rows names tasks that are here: the table may speak of other ones. */
export function isOfOthers(
	document: TaskDocument,
	{ rows }: TableClaim,
	wrong: readonly { readonly cell: ClaimCell; readonly judgement: Judgement }[],
): boolean {
	const parts = partsOf(rows);
	const isNamed = ({ scope, shared }: ClaimRow): boolean =>
		shared !== null || (scope !== null && countOf(document, scope, 'total') > 0);
	if (parts.length === 0 || parts.some(isNamed)) return false;
	const total = totalOf(rows);
	return wrong.every(({ cell, judgement }) => {
		const column = total?.cells.indexOf(cell) ?? -1;
		const values = parts.map(({ cells }) => cells[column]?.value ?? null);
		return values.includes(null) || sumOf(values, value => value ?? 0) === judgement.stated;
	});
}

/**
 * Whether a table counts things by a scale of words (`CRITICAL`, `HIGH`) that no task and no heading here has, where they are ranked
 * otherwise (`P0`), and none of its rows is borne out, hardly a number: it counts something else, findings of an audit, say.
 */
export function isOfOtherScale(document: TaskDocument, { rows }: TableClaim): boolean {
	const parts = partsOf(rows);
	const isApart = ({ scope, label }: ClaimRow): boolean =>
		scope?.attribute?.field === 'priority' && !hasScale(document, label);
	if (parts.length < 2 || !parts.every(isApart)) return false;
	const judged = parts.map(row => row.cells.flatMap(cell => judgeCell(document, row, cell)?.verdict ?? []));
	const right = judged.flat().filter(verdict => verdict !== 'wrong').length;
	return right <= judged.flat().length * BY_CHANCE && judged.every(row => row.length > 1 && row.includes('wrong'));
}

/** So much of the numbers of such a table may be right by chance. */
const BY_CHANCE = 0.25;

/** Whether a task or the heading of tasks is ranked by a word of a label, or a label says the level itself. */
function hasScale({ tasks, sections }: TaskDocument, label: string): boolean {
	if (/\d/.test(label)) return true;
	const word = /\p{L}+/u.exec(label)?.[0].toLowerCase() ?? '';
	const isSaid = (text: string): boolean => text.toLowerCase().includes(word);
	return (
		sections.some(({ priority, title }) => priority !== null && isSaid(title)) ||
		tasks.some(({ priorities }) => priorities.some(({ text }) => isSaid(text)))
	);
}
