import type { Steps } from '../util/steps';
import type { LineShape } from './lexLine';
import type { LabelledValue } from './lexFields';
import { type Block, type BlockParts, OutlineBlock } from './block';
import { fieldsOf } from './lexed';
import type { TitleShape } from './titleShape';
import type { StatusWords } from './readStatus';
import { type FrontValue, readFrontMatter } from './readFrontMatter';
import { readTable, type Table } from './readTable';
import type { ScannedLine } from './scan';

/** The lines of a document as a tree. */
export interface Outline {
	readonly lines: readonly ScannedLine[];
	readonly blocks: readonly Block[];
	readonly tables: readonly Table[];
	/** The front matter of a file that may hold one task, and the block of that task's title; null for other files. */
	readonly front: { readonly block: number; readonly values: readonly FrontValue[] } | null;
}

interface OpenItem {
	readonly block: number;
	readonly indent: number;
	readonly quote: number;
	readonly kind: 'bullet' | 'numbered';
	list: number;
}

/** Builds the outline of scanned lines. Linear. */
export function outline(lines: readonly ScannedLine[], words: StatusWords): Steps<Outline> {
	return new Outliner(lines, words).run();
}

const noFields: readonly LabelledValue[] = [];

class Outliner {
	readonly #lines: readonly ScannedLine[];
	readonly #words: StatusWords;
	readonly #blocks: OutlineBlock[] = [];
	readonly #tables: Table[] = [];
	#headings: { block: number; level: number }[] = [];
	#items: OpenItem[] = [];
	#label = -1;
	#lists = 0;
	/** Columns added to lines that belong to a numbered item although they are not indented under it. */
	#shift = 0;
	#afterBlank = true;
	#lastText = -1;
	/** Index of the block that the front matter speaks of, or -1. */
	#front = -1;

	constructor(lines: readonly ScannedLine[], words: StatusWords) {
		this.#lines = lines;
		this.#words = words;
	}

	*run(): Steps<Outline> {
		const values = readFrontMatter(this.#lines);
		if (values) this.#frontTitle(values);
		for (let i = 0; i < this.#lines.length; i++) {
			if (i % 256 === 0) yield;
			const line = this.#lines[i] as ScannedLine;
			if (line.source.state === 'blank') {
				this.#afterBlank = true;
				continue;
			}
			if (line.source.state !== 'text') {
				this.#afterBlank = false;
				this.#lastText = i;
				continue;
			}
			const table = line.source.text.includes('|') ? readTable(this.#lines, i) : null;
			if (table) {
				this.#table(table);
				i = table.after - 1;
			} else this.#line(line, i);
			this.#afterBlank = false;
			this.#lastText = i;
		}
		this.#closeItems(0);
		this.#closeHeadings(0);
		const front = values && (this.#front >= 0 ? this.#front : this.#blocks.findIndex(({ kind }) => kind === 'heading'));
		return {
			lines: this.#lines,
			blocks: this.#blocks,
			tables: this.#tables,
			front: values && front !== null && front >= 0 ? { block: front, values } : null,
		};
	}

	/** The title in the front matter is a heading over everything beneath. */
	#frontTitle(values: readonly FrontValue[]): void {
		const title = values.find(({ field, form }) => field === 'title' && form === 'value');
		if (!title) return;
		const { line, start, end } = title;
		const shape: LineShape = {
			...line.shape,
			kind: 'heading',
			level: 0,
			number: null,
			box: null,
			start,
			end: line.source.text.trimEnd().length,
		};
		const said: TitleShape = { id: null, slots: [], marks: [], remarks: [], mentions: [], fields: [], start, end };
		this.#front = this.#push({ ...line, shape }, line.source.number, 'heading', -1, said, []);
		this.#headings.push({ block: this.#front, level: 0 });
	}

	#line(line: ScannedLine, index: number): void {
		const { shape } = line;
		switch (shape.kind) {
			case 'heading':
				this.#heading(line, index);
				break;
			case 'rule':
				this.#closeItems(0);
				this.#label = -1;
				break;
			case 'bullet':
			case 'numbered':
				this.#listItem(line, index, shape.kind);
				break;
			case 'paragraph':
			case 'row':
				this.#paragraph(line, index);
				break;
		}
	}

	#heading(line: ScannedLine, index: number): void {
		this.#closeItems(0);
		this.#label = -1;
		let keep = this.#headings.length;
		while (keep > 0 && (this.#headings[keep - 1] as { level: number }).level >= line.shape.level) keep--;
		this.#closeHeadings(keep);
		const block = this.#push(line, index, 'heading', -1, this.#words, noFields);
		this.#headings.push({ block, level: line.shape.level });
	}

	#listItem(line: ScannedLine, index: number, kind: 'bullet' | 'numbered'): void {
		const { shape } = line;
		const fields = shape.box ? noFields : fieldsOf(line);
		this.#adopt(shape, kind, fields);
		const indent = shape.indent + this.#shift;
		const closed = this.#closeDeeper(indent, shape.quote, kind);
		const parent = this.#items[this.#items.length - 1];
		const list =
			kind === 'numbered'
				? closed?.kind === 'numbered' && closed.indent === indent
					? closed.list
					: ++this.#lists
				: -1;
		const block = this.#push(line, index, kind, parent?.block ?? -1, this.#words, fields, list);
		this.#items.push({ block, indent, quote: shape.quote, kind, list });
	}

	/** `- Status: done` at the same column right under `1. Title` is a detail of it, though Markdown begins a new list there. */
	#adopt(shape: LineShape, kind: 'bullet' | 'numbered', fields: readonly LabelledValue[]): void {
		const base = this.#items.find(
			item => item.kind === 'numbered' && item.indent === shape.indent && item.quote === shape.quote,
		);
		if (!base) return;
		const belongs = kind === 'bullet' && !shape.box && (!this.#afterBlank || fields.some(field => field.field));
		this.#shift = belongs ? 2 : 0;
	}

	#paragraph(line: ScannedLine, index: number): void {
		const { shape } = line;
		const fields = fieldsOf(line);
		// After a blank line a paragraph belongs to an item only by its indentation; before one it goes on.
		if (this.#afterBlank) this.#closeDeeper(shape.indent + this.#shift, shape.quote, null);
		// A bold label at the margin begins something new even without a blank line.
		else if (shape.indent === 0 && /^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*[:：]?\s*$/.test(line.source.text.trim()))
			this.#closeItems(0);
		const parent = this.#items[this.#items.length - 1];
		const block = this.#push(line, index, 'paragraph', parent?.block ?? -1, null, fields);
		const only = fields.length === 1 ? fields[0] : undefined;
		const isLabel =
			(only !== undefined && only.value === '') ||
			/[:：]\s*(?:(?:\*\*|__)\s*)?$/.test(line.source.text) ||
			/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(line.source.text);
		if (!parent) this.#label = isLabel ? block : fields.length > 0 && !this.#afterBlank ? this.#label : -1;
	}

	#table(table: Table): void {
		const first = this.#lines[table.header.line] as ScannedLine;
		if (this.#afterBlank) this.#closeDeeper(first.shape.indent, first.shape.quote, null);
		this.#tables.push(table);
		const parent = this.#items[this.#items.length - 1];
		table.rows.forEach((row, number) => {
			this.#push(this.#lines[row.line] as ScannedLine, row.line, 'row', parent?.block ?? -1, null, noFields, -1, {
				table,
				row: number,
			});
		});
		if (!parent) this.#label = -1;
	}

	/** Closes the items that a line at this column does not belong to; gives the last one closed. */
	#closeDeeper(indent: number, quote: number, kind: 'bullet' | 'numbered' | null): OpenItem | undefined {
		let keep = this.#items.length;
		let closed: OpenItem | undefined;
		while (keep > 0) {
			const item = this.#items[keep - 1] as OpenItem;
			const inside = item.quote === quote && indent >= item.indent + 2;
			if (inside) break;
			closed = item;
			keep--;
		}
		this.#closeItems(keep);
		if (kind === null && keep === 0) this.#shift = 0;
		return closed;
	}

	#closeItems(keep: number): void {
		for (let i = keep; i < this.#items.length; i++) this.#close((this.#items[i] as OpenItem).block);
		this.#items.length = keep;
		if (keep === 0) this.#shift = 0;
	}

	#closeHeadings(keep: number): void {
		for (let i = keep; i < this.#headings.length; i++) this.#close((this.#headings[i] as { block: number }).block);
		this.#headings.length = keep;
	}

	#close(block: number): void {
		const closed = this.#blocks[block];
		if (closed) closed.lastLine = Math.max(closed.lastLine, this.#lastText);
	}

	#push(
		line: ScannedLine,
		lastLine: number,
		kind: Block['kind'],
		item: number,
		titled: BlockParts['titled'],
		fields: readonly LabelledValue[],
		list = -1,
		table: Block['table'] = null,
	): number {
		const heading = this.#headings[this.#headings.length - 1]?.block ?? -1;
		const parts: BlockParts = { line, kind, heading, item, label: this.#label, titled, fields, table, list };
		const index = this.#blocks.length;
		const known = line.memo.block;
		const block = known?.is(index, parts) ? known : new OutlineBlock(index, parts, lastLine);
		block.lastLine = lastLine;
		line.memo.block = block;
		this.#blocks.push(block);
		return index;
	}
}
