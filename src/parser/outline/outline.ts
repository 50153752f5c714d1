import { BOXED, levelIn } from '../lines/forms';
import { fieldsOf, kindOfFields, type LabelledValue, NO_LABELS } from '../lines/lexFields';
import { BULLET, HEADING, NUMBERED, PARAGRAPH, ROW } from '../lines/lexLine';
import type { Line } from '../lines/line';
import type { LineTable } from '../lines/lineTable';
import { fieldIn, type Table, type TableRow } from '../tables/readTable';
import { titleOf } from '../titles/lexTitle';
import type { TitleShape } from '../titles/titleShape';
import type { StatusWords } from '../words/readStatus';
import type { FrontValue } from './readFrontMatter';

/** The front matter of a file that may hold one task, and the line of that task's title. */
export interface Front {
	readonly at: number;
	readonly values: readonly FrontValue[];
}

/** What is no heading, list item, paragraph or row: a blank line, code, the rule of a table. */
export const NO_BLOCK = 7;

const noFields: readonly LabelledValue[] = [];

/** What a line stands under by one of the columns of an outline (`heading`, `item`), and what that stands under, from the nearest on. */
export function chainOver(column: ArrayLike<number>, at: number): readonly number[] {
	const chain: number[] = [];
	for (let next = column[at] as number; next >= 0; next = column[next] as number) chain.push(next);
	return chain;
}

/** The nearest line over one by a column that is so; -1 for none. */
export function nearestOver(column: ArrayLike<number>, at: number, isSo: (line: number) => unknown): number {
	let next = column[at] as number;
	while (next >= 0 && !isSo(next)) next = column[next] as number;
	return next;
}

/**
 * The lines of a document as a tree, in columns of numbers like the lines: what each stands under, by line, -1 for nothing. A line with a
 * kind is a *block*, and is known by its number.
 */
export class Outline {
	readonly lines: LineTable;
	readonly words: StatusWords;
	readonly count: number;
	/** `HEADING`, `BULLET`, `NUMBERED`, `PARAGRAPH` or `ROW` (of a table); `NO_BLOCK` for other lines. */
	readonly kinds: Uint8Array;
	/** The heading it stands under. */
	readonly heading: Int32Array;
	/** The list item it belongs to. */
	readonly item: Int32Array;
	/** The paragraph that labels the list it stands in (`**Acceptance criteria**:`). */
	readonly label: Int32Array;
	/** The first item of the run of numbered ones at one level that it belongs to. */
	readonly list: Int32Array;
	/** The last line that belongs to it: its nested lines, or all up to the next heading of its level. */
	readonly last: Int32Array;
	readonly tables: Table[];
	/** The rows of tables, by line. */
	readonly rows: Map<number, { readonly table: Table; readonly row: number }>;
	/** The lines of all headings. */
	readonly headings: number[];
	/** Null for other files. */
	front: Front | null = null;
	/** The title in the front matter as a heading over everything beneath. */
	frontLine: Line | null = null;
	/** Whether there is one heading of the first level; null before anyone asks. */
	#isOneTop: boolean | null = null;

	/** `same` is an outline of other lines that this one is the same as, but for what stands in the rows of `tables`. */
	constructor(lines: LineTable, words: StatusWords, same: Outline | null = null, tables = same?.tables) {
		const { count } = lines;
		this.lines = lines;
		this.words = words;
		this.count = count;
		this.kinds = same?.kinds ?? new Uint8Array(count).fill(NO_BLOCK);
		this.heading = same?.heading ?? new Int32Array(count);
		this.item = same?.item ?? new Int32Array(count);
		this.label = same?.label ?? new Int32Array(count);
		this.list = same?.list ?? new Int32Array(count);
		this.last = same?.last ?? new Int32Array(count);
		this.headings = same?.headings ?? [];
		const isSame = same !== null && tables === same.tables;
		this.tables = isSame ? same.tables : [];
		this.rows = isSame ? same.rows : new Map();
		if (!isSame) tables?.forEach(table => this.addTable(table));
	}

	/** Takes from an outline of lines before what it says of those from `from` to before `to`, `grown` lines further on; not its tables. */
	takeLines(other: Outline, from: number, to: number, grown: number, lineOf: (line: number) => number): void {
		this.kinds.set(other.kinds.subarray(from, to), from + grown);
		for (const column of ['heading', 'item', 'label', 'list', 'last'] as const) {
			const [known, now] = [other[column], this[column]];
			if (grown === 0) now.set(known.subarray(from, to), from);
			else for (let at = from; at < to; at++) now[at + grown] = lineOf(known[at] as number);
		}
		for (const at of other.headings) if (from <= at && at < to) this.headings.push(at + grown);
	}

	addTable(table: Table): void {
		this.tables.push(table);
		for (const [row, { line }] of table.rows.entries()) this.rows.set(line, { table, row });
	}

	line(at: number): Line {
		return this.frontLine?.number === at ? this.frontLine : this.lines.line(at);
	}

	/** Whether a list item has a box. */
	isBoxed(at: number): boolean {
		return ((this.lines.forms[at] as number) & BOXED) !== 0 && this.kinds[at] !== NO_BLOCK;
	}

	/** The level of a heading: 0 for the title in front matter. */
	level(at: number): number {
		return levelIn(this.lines.forms[at] as number);
	}

	/** Whether a heading is the only one of the first level: what the document is called. */
	isTitle(at: number): boolean {
		if (this.level(at) !== 1) return false;
		this.#isOneTop ??= this.headings.filter(other => this.level(other) === 1).length === 1;
		return this.#isOneTop;
	}

	/** Whether it is over others as well. */
	isOnlyTop(at: number): boolean {
		return this.headings.length > 1 && this.isTitle(at);
	}

	/** What characters a block holds. */
	signs(at: number): number {
		return this.lines.signs[at] as number;
	}

	/** Marks, id, slots and title of a heading or list item; null for other blocks. */
	title(at: number): TitleShape | null {
		const kind = this.kinds[at];
		if (kind !== HEADING && kind !== BULLET && kind !== NUMBERED) return null;
		return this.frontLine?.number === at ? this.frontLine.title : titleOf(this.lines.line(at), this.words);
	}

	/** The title of a heading or list item alone, without marks, id and slots; empty for other blocks. */
	titleText(at: number): string {
		const title = this.title(at);
		return title ? this.line(at).text.slice(title.start, title.end) : '';
	}

	/** What a block has of labelled values: `NO_LABELS`, `OTHER_LABELS` or `FIELDS`. */
	fieldsIn(at: number): number {
		const kind = this.kinds[at];
		if (kind === ROW) return kindOfFields(this.fields(at));
		return kind === PARAGRAPH || ((kind === BULLET || kind === NUMBERED) && !this.isBoxed(at))
			? this.lines.fieldsIn(at)
			: NO_LABELS;
	}

	/** The labelled values of a block (`Status: done`, `| Status | done |`); none for headings, boxes and rows of other tables. */
	fields(at: number): readonly LabelledValue[] {
		if (this.kinds[at] === ROW) {
			const { table, row } = this.rows.get(at) ?? {};
			const field = table?.isOfFields && fieldIn(table.rows[row as number] as TableRow);
			return field ? [field] : noFields;
		}
		return this.fieldsIn(at) === NO_LABELS ? noFields : fieldsOf(this.lines.line(at));
	}

	/** The block before another, -1 for none. */
	before(at: number): number {
		let before = at - 1;
		while (before >= 0 && this.kinds[before] === NO_BLOCK) before--;
		return before;
	}

	/** The content of a block's line, without its marker and box. */
	content(at: number): string {
		return this.line(at).content;
	}
}
