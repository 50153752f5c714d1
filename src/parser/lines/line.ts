import type { LineState, Reference } from '../../model/document';
import type { Vocabulary } from '../../model/vocabulary';
import { NONE } from '../../util/none';
import type { Span } from '../../util/span';
import type { Undamaged } from '../damage/undamage';
import type { ReadTask } from '../fields/readTask';
import type { NameInLine } from '../names/readReferences';
import type { LegendLine } from '../outline/readLegend';
import type { Cell, Table } from '../tables/readTable';
import type { TitleShape } from '../titles/titleShape';
import type { StatusWords } from '../words/readStatus';
import type { LabelledValue } from './lexFields';
import type { LineLexer } from './lexLine';

/** Where the lines of a document begin, as it is read now. */
export class Places {
	#starts: Int32Array = new Int32Array(1);
	/** 1 where a byte order mark stands before the first line: it is no part of it. */
	#mark = 0;

	/** Takes the places of another text. */
	move(text: string, starts: Int32Array): void {
		this.#starts = starts;
		this.#mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	}

	startOf(number: number): number {
		return (this.#starts[number] as number) + (number === 0 ? this.#mark : 0);
	}
}

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
	/** 0-based. It changes as lines come and go before it. */
	number: number;
	readonly #places: Places;
	/** Its length in the document, without its line end. */
	readonly length: number;
	/** The line without its line end; damaged characters undone. */
	readonly text: string;
	/** The text with inline code, comments and names of links blanked out (same length): what marks, ids and slots are looked for in. */
	readonly masked: string;
	readonly damage: Undamaged | null;
	readonly state: LineState;
	/** 1 to 6 for headings, 7 for a bold line that stands as one, else 0. */
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
	/** Its cells where some are joined to one, as many as its table has columns. */
	joined: readonly Cell[] | null = null;
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
		place: { readonly number: number; readonly places: Places; readonly length: number; readonly signs: number },
		text: string,
		masked: string,
		damage: Undamaged | null,
		state: LineState,
		shape: Shape,
	) {
		this.number = place.number;
		this.#places = place.places;
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

	/** Absolute offset of its first character. */
	get start(): number {
		return this.#places.startOf(this.number);
	}

	/** The same line with another shape. */
	shaped(shape: Shape): Line {
		const { number, length, signs, text, masked, damage, state } = this;
		return new Line({ number, places: this.#places, length, signs }, text, masked, damage, state, shape);
	}

	/** Absolute offset of its line end. */
	get end(): number {
		return this.start + this.length;
	}

	/** Its text without marker and box. */
	get content(): string {
		return this.text.slice(this.from, this.to);
	}

	/** The same with inline code, comments and names of links blanked out. */
	get maskedContent(): string {
		return this.masked.slice(this.from, this.to);
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
