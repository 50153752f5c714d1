import type { LabelledValue } from './lexFields';
import { titleOf } from './lexed';
import type { StatusWords } from './readStatus';
import type { Table } from './readTable';
import type { ScannedLine } from './scan';
import type { TitleShape } from './titleShape';

/** A line of text in the outline of a document: what it stands under and what is written on it. */
export interface Block {
	/** Its place in `Outline.blocks`. */
	readonly index: number;
	readonly line: ScannedLine;
	readonly kind: 'heading' | 'bullet' | 'numbered' | 'paragraph' | 'row';
	/** Index of the block of the heading it stands under, or -1. */
	readonly heading: number;
	/** Index of the block of the list item it belongs to, or -1. */
	readonly item: number;
	/** Index of the paragraph that labels the list it stands in (`**Acceptance criteria**:`), or -1. */
	readonly label: number;
	/** Marks, id, slots and title of a heading or list item; read when first asked for, since most items are details. */
	readonly title: TitleShape | null;
	/** Its labelled values (`Status: done`); empty for headings. */
	readonly fields: readonly LabelledValue[];
	/** The table it is a row of, with its row number; null for other lines. */
	readonly table: { readonly table: Table; readonly row: number } | null;
	/** Which run of consecutive numbered items at one level it belongs to; -1 for other lines. */
	readonly list: number;
	/** Last line (index in the scan) that belongs to it: its nested lines, or all up to the next heading of its level. */
	readonly lastLine: number;
}

/** All that a block is but its place and its end. */
export type BlockParts = Pick<Block, 'line' | 'kind' | 'heading' | 'item' | 'label' | 'fields' | 'table' | 'list'> & {
	/** What it says as its title, or the words to read it with, or null for a line without one. */
	readonly titled: TitleShape | StatusWords | null;
};

/** A block as the outline makes it: it ends where the next begins that is none of its own. */
export class OutlineBlock implements Block {
	readonly index: number;
	readonly line: ScannedLine;
	readonly kind: Block['kind'];
	readonly heading: number;
	readonly item: number;
	readonly label: number;
	readonly fields: readonly LabelledValue[];
	readonly table: Block['table'];
	readonly list: number;
	readonly titled: BlockParts['titled'];
	lastLine: number;

	constructor(index: number, parts: BlockParts, lastLine: number) {
		this.index = index;
		this.line = parts.line;
		this.kind = parts.kind;
		this.heading = parts.heading;
		this.item = parts.item;
		this.label = parts.label;
		this.fields = parts.fields;
		this.table = parts.table;
		this.list = parts.list;
		this.titled = parts.titled;
		this.lastLine = lastLine;
	}

	get title(): TitleShape | null {
		return this.titled && 'statuses' in this.titled ? titleOf(this.line, this.titled) : this.titled;
	}

	/** Whether the same line stands at the same place of the same outline. */
	is(index: number, parts: BlockParts): boolean {
		return (
			this.index === index &&
			this.line === parts.line &&
			this.heading === parts.heading &&
			this.item === parts.item &&
			this.label === parts.label &&
			this.list === parts.list &&
			this.kind === parts.kind &&
			this.titled === parts.titled &&
			this.fields === parts.fields &&
			this.table?.table === parts.table?.table
		);
	}
}
