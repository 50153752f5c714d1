import { remembered } from '../util/remembered';
import { sumOf } from '../util/sum';
import type { ClaimRow, Scope, Side, TableClaim } from './claims';
import { WHOLE, inSection } from './claims';
import { claimsOf, partsOf } from './claimsOf';
import { type TaskDocument, sectionsAround } from './document';

/** How many tasks are in a scope, with the ids that ranges stand for. */
type CountIn = (scope: Scope) => number;

/**
 * How many tasks of a side only a table of phases counts (`| Phase 3 | 12 | 0 |` where no Phase 3 is written out, and every task stands in a
 * phase that a row names); 0 where all are written out, or nobody knows. With them the tasks come to the sum of the table's own column.
 */
export function unwrittenOf(document: TaskDocument, side: Side, countIn: CountIn): number {
	const { total, left } = unwritten(document, countIn);
	if (side === 'total') return total;
	if (side === 'done') return total - left;
	return side === 'remaining' || side === 'open' ? left : 0;
}

/** Whether a number is the sum of a table of phases some of which name nothing here: it may be right whatever is written out. */
export function isSumOfPhases(document: TaskDocument, value: number, side: Side = 'total'): boolean {
	return phasesBeside(document).some(phases => sumOf(phases, row => valueIn(row, side) ?? Number.NaN) === value);
}

const phasesBeside = remembered(({ claims }: TaskDocument): readonly (readonly ClaimRow[])[] => {
	const tables = claimsOf({ claims }, 'table').map(phasesOf);
	return tables.filter(phases => phases.length > 1 && phases.some(({ scope }) => !scope));
});

interface Unwritten {
	readonly total: number;
	/** Those of them that are not done. */
	readonly left: number;
}

const NONE: Unwritten = { total: 0, left: 0 };

const unwritten = remembered((document: TaskDocument, countIn: CountIn): Unwritten => {
	for (const table of claimsOf(document, 'table')) {
		const found = unwrittenBeside(document, table, countIn);
		if (found.total > 0) return found;
	}
	return NONE;
});

function unwrittenBeside(document: TaskDocument, table: TableClaim, countIn: CountIn): Unwritten {
	const phases = phasesOf(table);
	const inRow = ({ scope, label }: ClaimRow): number => countOrNone(countIn, scope ?? around(document, table, label));
	const absent = phases.filter(row => inRow(row) === 0);
	if (absent.length === 0 || absent.length === phases.length) return NONE;
	const written = countIn(WHOLE);
	if (sumOf(phases, inRow) !== written) return NONE;
	const total = totalOfPhases(phases) - written;
	return total > 0 ? { total, left: total - sumOf(absent, row => valueIn(row, 'done') ?? 0) } : NONE;
}

function countOrNone(countIn: CountIn, scope: Scope | null): number {
	return scope ? countIn(scope) : 0;
}

/** The section that a row is about in which the table itself stands: the last phase, behind which it is written. */
function around(document: TaskDocument, { section }: TableClaim, label: string): Scope | null {
	const own = sectionsAround(document, section).find(
		({ index, title }) => index > 0 && title.toLowerCase() === label.toLowerCase(),
	);
	return own ? inSection(own.index) : null;
}

/** The rows of a table without totals; none if they are about something else than phases. */
function phasesOf({ rows }: TableClaim): readonly ClaimRow[] {
	const phases = partsOf(rows);
	const isPhase = ({ scope, shared }: ClaimRow): boolean =>
		shared === null && (!scope || (scope.attribute === null && scope.section > 0));
	return phases.every(isPhase) ? phases : [];
}

/** NaN where a row says nothing. */
function totalOfPhases(phases: readonly ClaimRow[]): number {
	return sumOf(phases, row => valueIn(row, 'total') ?? Number.NaN);
}

function valueIn({ cells }: ClaimRow, side: Side): number | null {
	return cells.find(({ role, isOfPoints }) => role === side && !isOfPoints)?.value ?? null;
}
