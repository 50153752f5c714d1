import { inSection } from '../../../model/claims';
import type { EffortClaim, EffortPart, Scope } from '../../../model/claims';
import { SET_ASIDE } from '../../../model/setAside';
import { remembered } from '../../../util/remembered';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import type { Outline } from '../../outline/outline';
import { durationInCell } from '../../tables/durationInCell';
import { isSum, isTotalLabel } from '../../tables/judgeTable';
import { partSums } from '../../tables/partSums';
import { type Cell, cellText, plainCell, type Table, type TableRow } from '../../tables/readTable';
import type { ClaimContext } from '../claimText';
import { rowScope } from '../tables/tableClaims';
import { effortWord, frame, isInHours, sideBehind, sideOfLabel } from './effortSides';
import { effortAt } from './makeEffort';
import { isDropped } from './pointTotals';

/**
 * Reads the columns of efforts of a table (`| Part | Hours |`): what a row states of the tasks that `scopeOf` says its
 * label names, and what a total row states over the rows above it.
 */
export function effortRows(
	table: Table,
	section: number,
	scopeOf: (label: string, row: number) => Scope | null,
	context: ClaimContext,
): EffortClaim[] {
	const columns = effortColumns(table, context);
	if (columns.length === 0) return [];
	const sums = partSums(table, context.vocabulary.hoursPerDay);
	const isSumRow = ({ line, cells }: TableRow): boolean => sums.has(line) || isLabelled(cells);
	const scopes = table.rows.map((row, place) => (isSumRow(row) ? null : scopeOf(cellText(row.cells, 0), place)));
	// Rows that seem to be about the same tasks name parts that can't be told apart.
	const keys = scopes.map(scope => scope && `${scope.section} ${scope.attribute?.value} ${scope.ids?.join(' ')}`);
	const last = new Map(keys.map((key, place) => [key, place]));
	const repeated = new Set(keys.filter((key, place) => last.get(key) !== place));
	const isKnown = scopes.some(scope => scope !== null);
	const unlisted = scopes.some(isOfOwner) ? unlistedHours(context.outline, context) : null;
	const hasOthers = isKnown && table.rows.some((row, place) => !scopes[place] && !isSumRow(row));
	return columns.flatMap(([column, label]) => {
		const claims: EffortClaim[] = [];
		let parts: EffortPart[] | null = [];
		let isDecided = false;
		const side = sideOfLabel(label);
		for (const [place, { line, cells }] of table.rows.entries()) {
			const read = readCell(cells[column], context.outline.line(line), label, context);
			const isTotal = sums.has(line) || isLabelled(cells.slice(0, column));
			const isAside = isSetAside(cells, table, context);
			// No hours of what is set aside are decided, and so are those that are 0% of all: neither they nor their sum count tasks.
			const isNone =
				read?.maxHours === 0 && (isAside || (side === 'total' && cells.some(({ text }) => noShare.test(text))));
			isDecided ||= isNone;
			const scope = isTotal
				? inSection(isKnown && !isDecided ? 0 : section)
				: repeated.has(keys[place] ?? null)
					? null
					: (scopes[place] ?? null);
			if (read && scope && !isNone && (!isTotal || (parts && parts.length > 0)))
				claims.push({
					...read,
					side,
					scope,
					place: 'cell',
					parts: (isTotal && parts) || [],
					label,
					...((isAside || scope.ids) && { isDoubtful: true }),
					...(unlisted !== null && (isTotal || isOfOwner(scope)) && { unlisted }),
					...(isTotal && hasOthers && { written: scopes.filter(each => each !== null) }),
				});
			// A sum is judged only where every row above it says something, and by the rows above alone; it may leave out what is set aside.
			if (read && !isTotal && (isNone || !isAside)) parts?.push(read);
			else parts = null;
		}
		return claims;
	});
}

function isOfOwner(scope: Scope | null): boolean {
	return scope?.attribute?.field === 'owner';
}

/** The most hours in columns of efforts of tables whose rows are neither tasks nor name any: work that is listed nowhere else. */
export const unlistedHours = remembered((outline: Outline, context: ClaimContext): number => {
	let hours = 0;
	for (const table of outline.tables) {
		const rows = partsOf(table, context);
		const isKnown = rows.some(
			({ line, cells }) => context.classification.verdicts[line] || rowScope(cellText(cells, 0), -1, context),
		);
		const column = isKnown ? undefined : effortColumns(table, context)[0];
		if (!column) continue;
		for (const { line, cells } of rows)
			hours += readCell(cells[column[0]], outline.line(line), column[1], context)?.maxHours ?? 0;
	}
	return hours;
});

const noShare = /^[\s*_]*0(?:\.0+)?\s?%[\s*_]*$/;

const movedOn = wide(/^\P{L}*(?:moved|carried over|verschoben|aplazad|adiad|reporté|перенес)/iu);

/** Whether a row has a status that says that it is dropped or for later. */
export function isSetAside(cells: readonly Cell[], { fields }: Table, context: ClaimContext): boolean {
	const status = cells.filter((_, column) => fields[column] === 'status');
	return isDropped(cells, context) || status.some(({ text }) => SET_ASIDE.test(text) || movedOn.test(text));
}

/** Whether a row says that it sums others: by its first cell that is not empty. */
function isLabelled(cells: readonly Cell[]): boolean {
	return isSum(cells.find(({ text }) => text !== '')?.text ?? '');
}

/** The rows of a table without those that sum others. */
function partsOf(table: Table, context: ClaimContext): readonly TableRow[] {
	const sums = partSums(table, context.vocabulary.hoursPerDay);
	return table.rows.filter(({ line, cells }) => !sums.has(line) && !isLabelled(cells));
}

/** The durations in the column of efforts of a table, without those of totals; none where a row says nothing, or all are tasks. */
export function effortsBeneath(table: Table, context: ClaimContext): EffortPart[] {
	const { verdicts } = context.classification;
	const rows = partsOf(table, context);
	const [column, more] = effortColumns(table, context);
	const tasks = rows.filter(({ line }) => verdicts[line]).length;
	if (!column || more || tasks === 0 || tasks === rows.length) return [];
	const read = rows.flatMap(({ line, cells }) => {
		return readCell(cells[column[0]], context.outline.line(line), column[1], context) ?? [];
	});
	return read.length === rows.length ? read : [];
}

/**
 * What the columns of efforts come to in tables that list no tasks, each with those of its parts that are known, if others are not; else
 * with none. A part that says `N/A` takes no time.
 */
export const effortSums = remembered(
	(outline: Outline, context: ClaimContext): ReadonlyMap<string, readonly Scope[]> => {
		const sums = new Map<string, readonly Scope[]>();
		for (const table of outline.tables) {
			const parts = table.rows.filter(({ cells }) => !isTotalLabel(cellText(cells, 0)));
			if (parts.length < 2 || parts.some(({ line }) => context.classification.verdicts[line])) continue;
			for (const [column, label] of effortColumns(table, context)) {
				const timed = parts.filter(({ cells }) => !noTime.test(cellText(cells, column)));
				const read = timed.flatMap(
					({ line, cells }) => readCell(cells[column], outline.line(line), label, context) ?? [],
				);
				if (read.length < 2 || read.length < timed.length) continue;
				const known = timed.flatMap(({ cells }) => rowScope(cellText(cells, 0), -1, context) ?? []);
				sums.set(hoursKey(read), known.length < timed.length ? known : []);
			}
		}
		return sums;
	},
);

const noTime = /^[\s*_]*(?:(?:n\/?a|[-–—]+)[\s*_]*)?$/i;

/** Equal for efforts that come to the same. */
export function hoursKey(parts: readonly EffortPart[]): string {
	const sum = (hours: 'minHours' | 'maxHours'): string => sumOf(parts, part => part[hours]).toFixed(3);
	return `${sum('minHours')} ${sum('maxHours')}`;
}

/** The columns of a table that hold efforts, with their labels; the one of its tasks' estimates, however it is headed. */
function effortColumns(
	{ header, fields, rows }: Table,
	{ classification: { verdicts } }: ClaimContext,
): readonly [column: number, label: string][] {
	const isListing = rows.some(({ line }) => verdicts[line]);
	const labels = header.cells.map(({ text }) => plainCell(text).toLowerCase());
	const isOfHours = labels.some(label => effortWord.test(label) && !frame.test(label));
	return labels.flatMap((label, column): [number, string][] => {
		const isEffort =
			(isListing && fields[column] === 'estimate') ||
			effortWord.test(label) ||
			/^(?:est\.? )?time\b|^est\.?$/.test(label) ||
			// `Hours | Done | Left`
			(isOfHours && sideBehind(label) !== null && rows.every(({ cells }) => isInHours(cellText(cells, column))));
		return column > 0 && isEffort && !frame.test(label) ? [[column, label]] : [];
	});
}

/** The duration that a cell holds alone, or a bare number under a header that says its unit. */
export function readCell(cell: Cell | undefined, line: Line, label: string, { vocabulary }: ClaimContext) {
	const text = cell?.text.replace(/^[*_]+|(?<![*_])[*_]+$/g, '').trim() ?? '';
	const read = durationInCell(text, label, vocabulary.hoursPerDay);
	if (!cell || !read) return null;
	return effortAt(line, cell.start + cell.text.indexOf(text), text, read);
}
