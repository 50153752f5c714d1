import type { Steps } from '../../util/steps';
import { BOLD_LEVEL, isBoldName } from '../lines/boldNames';
import { BLANK, BOXED, kindIn, levelIn, quoteIn, stateIn, TEXT } from '../lines/forms';
import { FIELDS, NO_LABELS } from '../lines/lexFields';
import { BULLET, HEADING, NUMBERED, PARAGRAPH, ROW, RULE } from '../lines/lexLine';
import type { LineTable } from '../lines/lineTable';
import type { Scan } from '../lines/scan';
import { BAR } from '../lines/signs';
import { readTable, startsTable, type Table } from '../tables/readTable';
import { noTitle } from '../titles/titleShape';
import type { StatusWords } from '../words/readStatus';
import { isBoldAlone, isLabel } from './labelLines';
import { Outline } from './outline';
import { type FrontValue, readFrontMatter } from './readFrontMatter';
import { sameOutline } from './sameOutline';

/**
 * Builds the outline of lines. Linear. `before` is that of the lines before, which is the same if no line that differs means something else,
 * and else before the section of those that differ, and from the next one on that stands under the same headings.
 */
export function* buildOutline(scanned: Scan, words: StatusWords, before: Outline | null): Steps<Outline> {
	const known = before?.words === words && !before.front && !before.frontLine && scanned.grown !== null ? before : null;
	const same = known && (yield* sameOutline(known, scanned));
	return same ?? (yield* new Outliner(new Outline(scanned.table, words), known, scanned).run());
}

interface OpenItem {
	readonly block: number;
	readonly indent: number;
	readonly quote: number;
	readonly kind: number;
	readonly list: number;
	/** The paragraph in it that labels what follows, or -1. */
	label: number;
}

class Outliner {
	readonly #outline: Outline;
	readonly #lines: LineTable;
	/** The outline of the lines before, and what was read anew since. */
	readonly #before: Outline | null;
	readonly #first: number;
	readonly #after: number;
	readonly #grown: number;
	readonly #headings: number[] = [];
	readonly #items: OpenItem[] = [];
	#label = -1;
	/** Columns added to lines that belong to a numbered item although they are not indented under it. */
	#shift = 0;
	#afterBlank = true;
	#lastText = -1;
	/** The last rule, as long as nothing but paragraphs stands behind it; -1 for none, and for one that a line stands right above. */
	#rule = -1;

	constructor(outline: Outline, before: Outline | null, { first, after, grown }: Scan) {
		this.#outline = outline;
		this.#lines = outline.lines;
		this.#before = before;
		this.#first = first;
		this.#after = after;
		this.#grown = grown ?? 0;
	}

	*run(): Steps<Outline> {
		const made = this.#outline;
		const { forms, signs, count } = this.#lines;
		const values = readFrontMatter(this.#lines);
		if (values) this.#frontTitle(values);
		const before = values ? null : this.#before;
		for (let at = before ? this.#takeHead(before) : 0; at < count; at++) {
			if (at % 512 === 0) yield;
			const form = forms[at] as number;
			const state = stateIn(form);
			if (state === BLANK) {
				this.#afterBlank = true;
				continue;
			}
			if (state === TEXT) {
				if ((signs[at] as number) & BAR && startsTable(this.#lines, at)) {
					const table = yield* readTable(this.#lines, at);
					this.#table(table);
					at = table.after - 1;
				} else this.#line(at, form);
			}
			this.#afterBlank = false;
			this.#lastText = at;
			if (before && this.#outline.kinds[at] === HEADING && this.#isUnderSame(before, at)) {
				yield* this.#takeTail(before, at);
				return made;
			}
		}
		this.#closeItems(0);
		this.#foot();
		this.#closeHeadings(0);
		const title = values ? (made.frontLine?.number ?? made.kinds.indexOf(HEADING)) : -1;
		if (values && title >= 0) made.front = { at: title, values };
		return made;
	}

	/** Takes what stands before the section of the first line that differs; gives the line of its heading. */
	#takeHead(before: Outline): number {
		const start = before.headings.findLast(at => at < this.#first) ?? 0;
		const made = this.#outline;
		made.takeLines(before, 0, start, 0, line => line);
		for (const table of before.tables) if (table.header.line < start) made.addTable(table);
		for (let at = before.heading[start] as number; start > 0 && at >= 0; at = before.heading[at] as number) {
			this.#headings.unshift(at);
			made.last[at] = at;
		}
		return start;
	}

	/** Where a line of before is now, -1 for those that may have gone. */
	#lineOf(line: number): number {
		return line < this.#first ? line : line >= this.#after - this.#grown ? line + this.#grown : -1;
	}

	/** Whether a heading behind all that differs stands under the headings of before. */
	#isUnderSame(before: Outline, at: number): boolean {
		if (at < this.#after) return false;
		let now = this.#outline.heading[at] as number;
		let known = before.heading[at - this.#grown] as number;
		while (known >= 0 && now >= 0 && this.#lineOf(known) === now) {
			known = before.heading[known] as number;
			now = this.#outline.heading[now] as number;
		}
		return known < 0 && now < 0;
	}

	/** Takes what stands behind a heading. */
	*#takeTail(before: Outline, heading: number): Steps<void> {
		const made = this.#outline;
		const grown = this.#grown;
		const start = heading - grown;
		made.takeLines(before, start + 1, before.count, grown, line => this.#lineOf(line));
		for (let at = start; at >= 0; at = before.heading[at] as number)
			made.last[this.#lineOf(at)] = this.#lineOf(before.last[at] as number);
		for (const { header } of before.tables)
			if (header.line > start) made.addTable(yield* readTable(this.#lines, header.line + grown));
	}

	/** What stands at the foot of a document, behind a rule, is about all of it, and not about its last part. */
	#foot(): void {
		if (this.#rule < 0) return;
		const { kinds, heading, count } = this.#outline;
		const top = this.#headings[0] ?? -1;
		const title = top >= 0 && this.#levelOf(top) < 2 ? top : -1;
		for (let at = this.#rule; at < count; at++) if (kinds[at] === PARAGRAPH) heading[at] = title;
	}

	/** The title in the front matter is a heading over everything beneath. */
	#frontTitle(values: readonly FrontValue[]): void {
		const title = values.find(({ field, form }) => field === 'title' && form === 'value');
		if (!title) return;
		const { line, start, end } = title;
		const { text, quote, indent } = line;
		const made = line.shaped({ ...HEADLINE, quote, indent, from: start, to: text.trimEnd().length });
		made.title = { ...noTitle, start, end };
		this.#outline.frontLine = made;
		this.#push(line.number, HEADING, -1);
		this.#headings.push(line.number);
	}

	#line(at: number, form: number): void {
		const kind = kindIn(form);
		if (kind === BULLET || kind === NUMBERED) this.#listItem(at, form, kind);
		else if (kind === HEADING) this.#heading(at, form);
		else if (kind === RULE) {
			this.#closeItems(0);
			this.#closeBold();
			this.#label = -1;
			this.#rule = this.#afterBlank ? at : -1;
		} else this.#paragraph(at, form);
	}

	/** A rule, or another name in bold, ends what a bold line stands over, and no other section. */
	#closeBold(name = -1): void {
		const keep = this.#headings.length - 1;
		if (keep < 0 || this.#levelOf(this.#headings[keep] as number) !== BOLD_LEVEL) return;
		if (name < 0 || isBoldName(this.#lines.textOf(name))) this.#closeHeadings(keep);
	}

	#heading(at: number, form: number): void {
		this.#closeItems(0);
		this.#label = -1;
		let keep = this.#headings.length;
		while (keep > 0 && this.#levelOf(this.#headings[keep - 1] as number) >= levelIn(form)) keep--;
		this.#closeHeadings(keep);
		this.#push(at, HEADING, -1);
		this.#headings.push(at);
	}

	#levelOf(heading: number): number {
		return this.#outline.frontLine?.number === heading ? 0 : levelIn(this.#lines.forms[heading] as number);
	}

	#listItem(at: number, form: number, kind: number): void {
		const column = this.#lines.indents[at] as number;
		const quote = quoteIn(form);
		this.#adopt(at, form, kind, column, quote);
		const indent = column + this.#shift;
		const closed = this.#closeDeeper(indent, quote, false);
		const list = kind === NUMBERED ? (closed?.kind === NUMBERED && closed.indent === indent ? closed.list : at) : -1;
		this.#push(at, kind, this.#items.at(-1)?.block ?? -1, list);
		this.#items.push({ block: at, indent, quote, kind, list, label: -1 });
	}

	/** `- Status: done` at the same column right under `1. Title` is a detail of it, though Markdown begins a new list there. */
	#adopt(at: number, form: number, kind: number, column: number, quote: number): void {
		if (!this.#items.some(item => item.kind === NUMBERED && item.indent === column && item.quote === quote)) return;
		const belongs =
			kind === BULLET && (form & BOXED) === 0 && (!this.#afterBlank || this.#lines.fieldsIn(at) === FIELDS);
		this.#shift = belongs ? 2 : 0;
	}

	#paragraph(at: number, form: number): void {
		const lines = this.#lines;
		const indent = lines.indents[at] as number;
		this.#closeBold(at);
		const isALabel = isLabel(lines, at);
		// After a blank line a paragraph belongs to an item only by its indentation; before one it goes on, but for a labelled one
		// in the column of an outer item: `_Depends on: 2_` beneath the steps of a task.
		const isOuter = indent > 0 && this.#items.length > 1 && lines.fieldsIn(at) === FIELDS;
		if (this.#afterBlank || isOuter) this.#closeDeeper(indent + this.#shift, quoteIn(form), true);
		// A bold label at the margin, or one over boxes, begins something new even without a blank line.
		else if (indent === 0 && (isBoldAlone(lines, at) || (isALabel && this.#isOverBoxes(at)))) this.#closeItems(0);
		// A labelled line left of the list above it is no part of that, nor of what that stands under.
		else if (indent < (this.#items[0]?.indent ?? 0) && lines.fieldsIn(at) !== NO_LABELS) {
			this.#closeItems(0);
			this.#label = -1;
		}
		const item = this.#items.at(-1);
		this.#push(at, PARAGRAPH, item?.block ?? -1);
		const goesOn = !this.#afterBlank && lines.fieldsIn(at) !== NO_LABELS;
		const label = isALabel ? at : goesOn ? (item ? item.label : this.#label) : -1;
		if (item) item.label = label;
		else this.#label = label;
	}

	/** Whether the list right beneath a line has boxes, and the one right above it none. */
	#isOverBoxes(at: number): boolean {
		const isBoxed = (line: number): boolean => ((this.#lines.forms[line] ?? 0) & BOXED) !== 0;
		return isBoxed(at + 1) && !this.#items.some(({ block }) => isBoxed(block));
	}

	#table(table: Table): void {
		const { indents, forms } = this.#lines;
		const first = table.header.line;
		if (this.#afterBlank) this.#closeDeeper(indents[first] as number, quoteIn(forms[first] as number), true);
		this.#outline.addTable(table);
		const parent = this.#items.at(-1)?.block ?? -1;
		for (const { line } of table.rows) this.#push(line, ROW, parent);
		if (parent < 0) this.#label = -1;
	}

	/** Closes the items that a line at this column does not belong to; gives the last one closed. */
	#closeDeeper(indent: number, quote: number, isParagraph: boolean): OpenItem | undefined {
		let keep = this.#items.length;
		let closed: OpenItem | undefined;
		while (keep > 0) {
			const item = this.#items[keep - 1] as OpenItem;
			if (item.quote === quote && indent >= item.indent + 2) break;
			closed = item;
			keep--;
		}
		this.#closeItems(keep);
		if (isParagraph && keep === 0) this.#shift = 0;
		return closed;
	}

	#closeItems(keep: number): void {
		for (let i = keep; i < this.#items.length; i++) this.#close((this.#items[i] as OpenItem).block);
		this.#items.length = keep;
		if (keep === 0) this.#shift = 0;
	}

	#closeHeadings(keep: number): void {
		for (let i = keep; i < this.#headings.length; i++) this.#close(this.#headings[i] as number);
		this.#headings.length = keep;
	}

	#close(block: number): void {
		const { last } = this.#outline;
		last[block] = Math.max(last[block] as number, this.#lastText);
	}

	#push(at: number, kind: number, item: number, list = -1): void {
		const made = this.#outline;
		made.kinds[at] = kind;
		if (kind !== PARAGRAPH) this.#rule = -1;
		if (kind === HEADING) made.headings.push(at);
		made.heading[at] = this.#headings.at(-1) ?? -1;
		made.item[at] = item;
		made.label[at] = this.#items.at(-1)?.label ?? this.#label;
		made.list[at] = list;
		made.last[at] = at;
	}
}

const HEADLINE = { level: 0, numberStart: -1, numberEnd: -1, boxStart: -1, boxEnd: -1, optional: false };
