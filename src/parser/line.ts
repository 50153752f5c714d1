import type { LineState, Reference } from '../model/document';
import type { Span } from '../util/span';
import type { LabelledValue } from './lexFields';
import type { LineLexer } from './lexLine';
import type { LegendLine } from './readLegend';
import type { NameInLine } from './readReferences';
import type { StatusWords } from './readStatus';
import type { Cell, Table } from './readTable';
import type { TitleShape } from './titleShape';
import { NONE, type ReadTask } from './readTask';
import type { Undamaged } from './undamage';
import type { Vocabulary } from '../model/vocabulary';

/** A part of a line's text, with its place in it. */
interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a line's structure is made of. */
export type Shape = Pick<
	LineLexer,
	'level' | 'quote' | 'indent' | 'numberStart' | 'numberEnd' | 'boxStart' | 'boxEnd' | 'optional' | 'from' | 'to'
>;

/**
 * One line of the source, read without damage, with its Markdown structure. It moves with the text before it when a document is read
 * again, and all spans on it move along.
 */
export class Line {
	/** 0-based; where its first character stands in the document. Both move. */
	number: number;
	start: number;
	/** Its length in the document, without its line end. */
	readonly length: number;
	/** The line without its line end; damaged characters undone. */
	readonly text: string;
	/** The text with inline code, comments and names of links blanked out (same length): what marks, ids and slots are looked for in. */
	readonly masked: string;
	readonly damage: Undamaged | null;
	readonly state: LineState;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	readonly indent: number;
	readonly quote: number;
	/** The list number as written, and what stands between the brackets of a box; null when there is none. */
	readonly numeral: Stretch | null;
	readonly box: Stretch | null;
	readonly optional: boolean;
	/** What characters it holds. */
	readonly signs: number;
	/** The content, without marker, box and surrounding white space; offsets in the line. */
	readonly from: number;
	readonly to: number;

	// What was made of it, each worked out when it is first asked for. It follows from the line's own text, and from nothing else but what
	// is named beside it.
	/** The words that `title` was read with. */
	words: StatusWords | null = null;
	title: TitleShape | null = null;
	fields: readonly LabelledValue[] | null = null;
	cells: readonly Cell[] | null = null;
	/** The table that it is the header of. */
	table: Table | null = null;
	/** The task that it begins. */
	task: ReadTask | null = null;
	/** The names of tasks in it, and those of them that stand in running text. */
	named: readonly NameInLine[] = NONE;
	references: readonly Reference[] | null = null;
	/** What it says of marks and owners where no legend is open, read with a vocabulary. */
	legend: { readonly vocabulary: Vocabulary; readonly said: LegendLine | null } | null = null;
	/** What it labels: criteria, next steps, neither. */
	labels: number | null = null;

	constructor(
		place: { readonly number: number; readonly start: number; readonly length: number; readonly signs: number },
		text: string,
		masked: string,
		damage: Undamaged | null,
		state: LineState,
		shape: Shape,
	) {
		this.number = place.number;
		this.start = place.start;
		this.length = place.length;
		this.text = text;
		this.masked = masked;
		this.damage = damage;
		this.state = state;
		this.level = shape.level;
		this.indent = shape.indent;
		this.quote = shape.quote;
		this.numeral = stretch(masked, shape.numberStart, shape.numberEnd);
		this.box = stretch(masked, shape.boxStart, shape.boxEnd);
		this.optional = shape.optional;
		this.signs = place.signs;
		this.from = shape.from;
		this.to = shape.to;
	}

	/** Absolute offset of its line end. */
	get end(): number {
		return this.start + this.length;
	}

	/** Its text without marker and box. */
	get content(): string {
		return this.text.slice(this.from, this.to);
	}

	/** The absolute span of a stretch of `text`. */
	span(from: number, to: number): Span {
		const offsets = this.damage?.offsets;
		if (!offsets) return new LineSpan(this, from, to);
		return new LineSpan(this, offsets[from] ?? 0, offsets[to] ?? this.length);
	}
}

function stretch(text: string, start: number, end: number): Stretch | null {
	return start < 0 ? null : { text: text.slice(start, end), start, end };
}

/** A stretch of one line. Its offsets are those of the newest reading. */
class LineSpan implements Span {
	readonly line: Line;
	readonly from: number;
	readonly to: number;

	constructor(line: Line, from: number, to: number) {
		this.line = line;
		this.from = from;
		this.to = to;
	}

	get start(): number {
		return this.line.start + this.from;
	}

	get end(): number {
		return this.line.start + this.to;
	}
}
