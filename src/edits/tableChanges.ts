import type { ClaimCell, ClaimRow, TableClaim } from '../model/claims';
import { isCount } from '../model/claims';
import { partsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { rounded } from '../model/hours';
import { keptCell } from '../model/keptValue';
import { type HoursWithin, hoursWithin } from '../model/statedEffort';
import { textAt } from '../util/span';
import type { Change } from './change';
import { withNumber } from './numberText';
import { percentHolds, percentOf, type WrittenPercent } from './percent';
import { withBars } from './progressBars';
import { mostCommon } from './siblings';
import { defaultMark } from './statusText';

/** A row of a progress table with the numbers it will have. */
export interface NewRow {
	readonly row: ClaimRow;
	/** By cell; those that stay are as they were. */
	readonly values: readonly (number | null)[];
}

/** The changes that keep a progress table true: counts by row, the total row, percentages, and the emoji that goes with them. */
export function tableChanges(before: TaskDocument, after: TaskDocument, table: TableClaim): readonly Change[] {
	const drops = cancelledIn(before) !== cancelledIn(after);
	const hours = table.columns.includes('hours') ? ([hoursWithin(before), hoursWithin(after)] as const) : null;
	const keep = (row: ClaimRow) =>
		row.cells.map(cell =>
			cell.role === 'hours' ? hours && keptHours(hours, row, cell) : keptCell(before, after, row, cell),
		);
	const write = (row: ClaimRow, kept: readonly (number | null)[]): NewRow =>
		balanced({ row, values: row.cells.map((cell, at) => kept[at] ?? cell.value) }, kept, drops);
	const parts = partsOf(table.rows).map(row => write(row, keep(row)));
	const newOf = new Map(parts.map(each => [each.row, each]));
	const finished = table.rows
		.map(row => newOf.get(row) ?? write(row, addedUp(row, keep(row), parts)))
		.map(each => ({ ...each, values: withPercentages(each, false) }));
	return rowTexts(before, finished);
}

/** The changes that write new numbers into rows, with the percentages that follow from them, their bars and emoji. */
export function writeRows(document: TaskDocument, rows: readonly NewRow[]): readonly Change[] {
	const changes = rowTexts(
		document,
		rows.map(each => ({ ...each, values: withPercentages(each, true) })),
	);
	return withBars(document, changes);
}

/** The same of one row of a table alone. */
export function writeRow(document: TaskDocument, rows: readonly ClaimRow[], changed: NewRow): readonly Change[] {
	const values = withPercentages(changed, true);
	return withBars(document, rowText(document, rows, { ...changed, values }));
}

function rowTexts(document: TaskDocument, rows: readonly NewRow[]): readonly Change[] {
	const all = rows.map(({ row }) => row);
	return rows.flatMap(each => rowText(document, all, each));
}

function rowText(document: TaskDocument, rows: readonly ClaimRow[], { row, values }: NewRow): readonly Change[] {
	return row.cells.flatMap((cell, at) => rewrite(document, rows, values[at] ?? null, cell));
}

/**
 * Where done and what remains made up the stated total, they go on doing so: what no task proves gives way. Otherwise a row that was
 * false only against the tasks would be false in itself too.
 */
function balanced({ row, values }: NewRow, kept: readonly (number | null)[], drops: boolean): NewRow {
	const total = row.cells.findIndex(({ role }) => role === 'total');
	const rest = row.cells.some(({ role }) => role === 'remaining') ? 'remaining' : 'open';
	const roles: readonly ClaimCell['role'][] =
		rest === 'remaining' ? ['done', 'remaining'] : ['done', 'open', 'in-progress', 'blocked', 'cancelled'];
	const parts = row.cells.flatMap(({ role }, at) => (roles.includes(role) ? [at] : []));
	const was = sum(parts.map(at => row.cells[at]?.value ?? null));
	const now = sum(parts.map(at => values[at] ?? null));
	const unproven = (role: ClaimCell['role']) =>
		row.cells.findIndex((cell, at) => cell.role === role && kept[at] === null);
	const yielding = unproven(rest) < 0 ? unproven('done') : unproven(rest);
	const whole = row.cells[total]?.value ?? null;
	if (parts.length < 2 || whole === null || was !== whole || now === null || now === values[total])
		return { row, values };
	// A state without a column of its own: what is cancelled leaves the whole, what is started or blocked stays with the rest.
	const place = yielding >= 0 ? yielding : drops ? total : row.cells.findIndex(({ role }) => role === rest);
	const value = place === total ? now : Math.max(0, (values[place] ?? 0) + (values[total] ?? whole) - now);
	return { row, values: values.map((each, at) => (at === place ? value : each)) };
}

/** A cell that was the exact sum of the estimates its row stands for stays it: cancelled tasks leave the sum. */
function keptHours(
	[was, now]: readonly [HoursWithin, HoursWithin],
	{ scope }: ClaimRow,
	{ value }: ClaimCell,
): number | null {
	if (!scope) return null;
	const [old, found] = [was(scope, 'total')?.hours, now(scope, 'total')?.hours];
	return old?.every(each => rounded(each) === value) && found?.[0] === found?.[1] ? rounded(found?.[0] ?? 0) : null;
}

function cancelledIn({ tasks }: TaskDocument): number {
	return tasks.filter(({ status }) => status === 'cancelled').length;
}

/** What a total row has to say: what the tasks prove, else the sum of a column that it was the sum of. */
function addedUp(
	{ cells }: ClaimRow,
	kept: readonly (number | null)[],
	parts: readonly NewRow[],
): readonly (number | null)[] {
	return cells.map((cell, at) => {
		const value = kept[at] ?? null;
		if (
			cell.value === null ||
			(value !== null && value !== cell.value) ||
			!(isCount(cell.role) || cell.role === 'hours')
		)
			return value;
		const was = sum(parts.map(({ row }) => row.cells[at]?.value ?? null));
		const now = sum(parts.map(({ values: each }) => each[at] ?? null));
		return was === cell.value && now !== null ? now : value;
	});
}

/** Percentages that were true stay true; `isForced`: those that were not become it. */
function withPercentages({ row, values }: NewRow, isForced: boolean): readonly (number | null)[] {
	const was = shareOf(
		row,
		row.cells.map(({ value }) => value),
	);
	const now = shareOf(row, values);
	return row.cells.map((cell, at) => {
		const value = values[at] ?? null;
		if (cell.role !== 'percentage' || cell.value === null || !was || !now) return value;
		const written = readPercent(cell);
		if (!isForced && !percentHolds(written, was.part, was.whole)) return value;
		if (percentHolds(written, now.part, now.whole)) return value;
		return percentOf(now.part, now.whole, written.digits);
	});
}

function shareOf(row: ClaimRow, values: readonly (number | null)[]): { part: number; whole: number } | null {
	const of = (role: ClaimCell['role']): number | null =>
		values[row.cells.findIndex(cell => cell.role === role)] ?? null;
	const [done, total, remaining] = [of('done'), of('total'), of('remaining')];
	const whole = total ?? (done !== null && remaining !== null ? done + remaining : null);
	const part = done ?? (total !== null && remaining !== null ? total - remaining : null);
	return part === null || whole === null ? null : { part, whole };
}

function rewrite(
	before: TaskDocument,
	rows: readonly ClaimRow[],
	value: number | null,
	cell: ClaimCell,
): readonly Change[] {
	if (value === null || cell.value === null || value === cell.value) return [];
	const raw = textAt(before, cell.span);
	const newText = withNumber(raw, cell.value, value);
	if (newText === null) return [];
	return [{ span: cell.span, newText: withEmoji(newText, emojiFor(before, rows, cell, value)) }];
}

/**
 * The emoji of a percentage by the table's own way: the one whose rows lie around it, or that all rows at 100 % have. Null when
 * the other rows don't tell, or contradict each other.
 */
function emojiFor(before: TaskDocument, rows: readonly ClaimRow[], changed: ClaimCell, percent: number): string | null {
	if (changed.role !== 'percentage') return null;
	const seen = rows
		.flatMap(({ cells }) => cells)
		.filter(cell => cell.role === 'percentage' && cell !== changed && cell.value !== null)
		.flatMap(cell => {
			const emoji = emojiIn(textAt(before, cell.span));
			return emoji === null ? [] : [{ emoji, value: cell.value ?? 0 }];
		});
	const complete = new Set(seen.filter(({ value }) => value === 100).map(({ emoji }) => emoji));
	if (percent === 100) return complete.size === 1 ? ([...complete][0] ?? null) : null;
	const partial = seen.filter(({ value }) => value < 100);
	const around = [...new Set(partial.map(({ emoji }) => emoji))].filter(emoji => {
		const values = partial.filter(each => each.emoji === emoji).map(({ value }) => value);
		return Math.min(...values) <= percent && percent <= Math.max(...values);
	});
	if (around.length === 1) return around[0] ?? null;
	// From 100 % down the mark of the finished rows would be wrong: the row nearest in value is the best witness, unless the rows
	// contradict each other; then the one that most of them have.
	if (changed.value !== 100) return null;
	if (partial.length === 0) return unfinished(before, changed, percent);
	if (isOrdered(partial)) return nearestTo(partial, percent);
	return mostCommon(partial.map(({ emoji }) => emoji));
}

/** Where no other row tells: the mark of work that goes on, or has not begun, in place of a tick. */
function unfinished(document: TaskDocument, { span }: ClaimCell, percent: number): string | null {
	const emoji = emojiIn(textAt(document, span));
	const isTick = emoji !== null && /^[✅☑✔]/u.test(emoji);
	return isTick ? defaultMark(document, emoji, percent > 0 ? 'in-progress' : 'open') : null;
}

interface Seen {
	readonly emoji: string;
	readonly value: number;
}

/** Whether each emoji has a stretch of percentages to itself. */
function isOrdered(seen: readonly Seen[]): boolean {
	const sorted = [...seen].sort((a, b) => a.value - b.value).map(({ emoji }) => emoji);
	const runs = sorted.filter((emoji, at) => emoji !== sorted[at - 1]);
	return new Set(runs).size === runs.length;
}

function nearestTo(seen: readonly Seen[], percent: number): string | null {
	return [...seen].sort((a, b) => Math.abs(a.value - percent) - Math.abs(b.value - percent))[0]?.emoji ?? null;
}

const EMOJI = /\p{Extended_Pictographic}\ufe0f?/u;

function emojiIn(text: string): string | null {
	return EMOJI.exec(text)?.[0] ?? null;
}

function withEmoji(text: string, emoji: string | null): string {
	return emoji === null ? text : text.replace(EMOJI, emoji);
}

function readPercent({ text, value }: ClaimCell): WrittenPercent {
	const digits = /\d[.,](\d+)\s*%/.exec(text)?.[1]?.length ?? 0;
	return { value: value ?? 0, digits, approximate: /[~≈]/.test(text) };
}

function sum(values: readonly (number | null)[]): number | null {
	return values.every(value => value !== null) ? values.reduce((total, value) => total + value, 0) : null;
}
