import type { SumClaim, SumPart } from '../../../model/claims';
import { onlyPlace } from '../../../util/onlyPlace';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { HEADING, ROW } from '../../lines/lexLine';
import { labelWords } from '../../outline/labels';
import { NO_BLOCK, type Outline } from '../../outline/outline';
import { isTotalLabel } from '../../tables/judgeTable';
import { type Cell, cellText, type Table, type TableRow } from '../../tables/readTable';
import { readDuration } from '../../words/readDuration';
import { bareId, readIdBehind } from '../../words/readId';
import { sideOf } from '../../words/sides';
import { type ClaimContext, unitOf } from '../claimText';
import { pointsOfEach } from '../effort/pointsSaid';
import { taskOfEachId } from '../effort/taskOfEachId';
import { makeSum, sumPart } from '../makeSum';
import { countIn } from './cellNumbers';

/** `(8 files, 145 cases)`, `- 21 points` in a heading. */
const inHeading = wide(
	/(?:[(（,，、]\s*|\s[—–-]\s+)(\d{1,6})\s*(?:个|個|件の)?\s?(\p{L}[\p{L} ]{0,20}?)\s*(?=[)）,，、]|$)/gu,
);

const bareAmount = wide(/^ *(\d{1,6})(?: ?(\p{L}[\p{L} ]{0,20}))?[.。]?(?:$|[(（])/u);

/**
 * Reads a number in a heading over a table, or in the total right above or below one, that the numbers of a column should add up to: those of the
 * column that is headed with what is counted (`Points`). Tasks and hours are counted elsewhere.
 */
export function columnSum(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	const line = outline.line(at);
	const isHeading = outline.kinds[at] === HEADING;
	for (const { digits, noun, start } of isHeading ? amountsIn(outline, at) : totalIn(outline, at)) {
		if (unitOf(noun) || readDuration(`1 ${noun}`, 8)) continue;
		const found = tableAt(outline, at, isHeading);
		const column = found ? columnOf(found, noun) : -1;
		const parts = found && column >= 0 ? partsOf(outline, found, column) : null;
		if (!found || !parts || sumOfAll(outline, noun) === Number(digits)) continue;
		const { text } = found.header.cells[column] as Cell;
		const isDoubtful = pointWord.test(text) && found.rows.some(row => saysOther(row, column, context));
		return makeSum(line, start, digits, { noun, column: text, parts, ...(isDoubtful && { isDoubtful }) });
	}
	return null;
}

const pointWord = /\b(?:points?|pts?|sp)\b/i;

/** Whether the task that a row repeats says other points where it is written first. */
function saysOther({ line, cells }: TableRow, column: number, context: ClaimContext): boolean {
	const read = readIdBehind(cellText(cells, 0), /^[\s*_`[]*/);
	const task = read && taskOfEachId(context.tasks).get(bareId(read.id));
	const own = task && task.line !== line ? pointsOfEach(context.tasks, context)(task) : null;
	return own !== null && own.value !== countIn(cellText(cells, column));
}

interface Amount {
	readonly digits: string;
	readonly noun: string;
	/** Where the digits stand in the line. */
	readonly start: number;
}

function* amountsIn(outline: Outline, at: number): Generator<Amount> {
	const line = outline.line(at);
	for (const match of inHeading.all(line.maskedContent)) {
		const [all, digits = '', noun = ''] = match;
		yield { digits, noun, start: line.from + match.index + all.indexOf(digits) };
	}
}

const totalWord = wide(/^\p{L}+(?:\s+(?:of|de|der|des))?\s*/u);

/** `**Total points**: 21`, `Total: 21 points`. */
function* totalIn(outline: Outline, at: number): Generator<Amount> {
	const [field, more] = outline.fields(at);
	if (!field || more || !(sideOf(field.label) === 'total' || isTotalLabel(field.label))) return;
	const match = bareAmount.exec(field.value.replace(/[*_]/g, ' ').trimEnd());
	const noun = match?.[2] ?? totalWord.replace(field.label, '');
	if (!match || noun === '') return;
	const digits = match[1] as string;
	yield { digits, noun, start: field.valueStart + match[0].indexOf(digits) };
}

/** The only table beneath a heading, before any other; the one right before or behind a line. */
export function tableAt(outline: Outline, at: number, isHeading: boolean): Table | null {
	const { kinds, rows, count } = outline;
	const before = isHeading ? -1 : outline.before(at);
	if (kinds[before] === ROW) return rows.get(before)?.table ?? null;
	let found: Table | null = null;
	for (let next = at + 1; next < count && kinds[next] !== HEADING; next++) {
		if (kinds[next] === NO_BLOCK) continue;
		const table = rows.get(next)?.table ?? null;
		if (!isHeading) return table;
		if (found && table && table !== found) return null;
		found ??= table;
	}
	return found;
}

/** The one column that is headed with a noun, or with its last word (`Story points`, `Points`); -1 for none. */
function columnOf({ header }: Table, noun: string): number {
	const counted = stemOf(noun);
	return onlyPlace(header.cells, ({ text }) => headOf(text) === counted);
}

/** What a header says that the numbers beneath count: `Story points`, `用例数`. */
function headOf(header: string): string {
	return stemOf(labelWords(header).replace(/(?<=.)数量?$/u, ''));
}

const aliases: ReadonlyMap<string, string> = new Map([
	['pt', 'point'],
	['sp', 'point'],
]);

/** The last word of a noun, in the singular. */
function stemOf(noun: string): string {
	const last = noun.toLowerCase().trim().split(/\s+/).at(-1) as string;
	const stem = last.replace(/s$/, '');
	return aliases.get(stem) ?? stem;
}

/** The numbers in a column, without those of totals; null where a cell holds something else. */
function partsOf(outline: Outline, { rows }: Table, column: number): SumPart[] | null {
	const parts: SumPart[] = [];
	for (const { line, cells } of rows) {
		if (cells.some(({ text }) => isTotalLabel(text))) continue;
		const cell = cells[column];
		const value = cell ? countIn(cell.text) : null;
		if (!cell || value === null) return null;
		const digits = String(value);
		parts.push(sumPart(outline.line(line), cell.start + cell.text.indexOf(digits), digits));
	}
	return parts.length >= 2 ? parts : null;
}

const sums = remembered((_: Outline) => new Map<string, number>());

/** What all tables with a column for a noun come to together. */
function sumOfAll(outline: Outline, noun: string): number {
	const known = sums(outline);
	const stem = stemOf(noun);
	const before = known.get(stem);
	if (before !== undefined) return before;
	let sum = 0;
	for (const table of outline.tables) {
		const column = columnOf(table, noun);
		for (const { value } of (column < 0 ? null : partsOf(outline, table, column)) ?? []) sum += value;
	}
	known.set(stem, sum);
	return sum;
}
