import type { Line } from './line';

/** So many more lines than there are have room: lines may come without new columns. */
const ROOM = 256;

/** What is known of each line of a text, as columns of numbers; they may be longer than the text. */
export class LineColumns {
	/** Their lengths without line ends. */
	readonly lengths: Int32Array;
	/** State, kind, level, quote marks and what else is known of their shape. */
	readonly forms: Int32Array;
	/** What characters they hold. */
	readonly signs: Int32Array;
	/** Columns of white space before them. */
	readonly indents: Int32Array;
	/** Where their content begins, as an offset in the line. */
	readonly froms: Int32Array;
	/** A number for each line that was read, never the same for two: unchanged lines keep theirs. */
	readonly stamps: Int32Array;
	/** What was open before them, as its place among all that ever was. */
	readonly opened: Int32Array;
	/** What `LineTable.answer` found out about them: for each question whether it was asked, and the answer. */
	readonly answers: Int32Array;
	/** Whether they hold labelled values: see `kindOfFields`. */
	readonly labels: Uint8Array;
	/** Whether they name tasks, as far as that is known: see `readReferences`. */
	readonly naming: Uint8Array;
	/** Those that are objects. */
	readonly lines: (Line | undefined)[];

	/** `spare` are columns that can be written over. */
	constructor(count: number, spare: LineColumns | null) {
		const from = spare && spare.forms.length >= count && spare.forms.length <= 2 * count + ROOM ? spare : null;
		const size = count + ROOM;
		this.lengths = from?.lengths ?? new Int32Array(size);
		this.forms = from?.forms ?? new Int32Array(size);
		this.signs = from?.signs ?? new Int32Array(size);
		this.indents = from?.indents ?? new Int32Array(size);
		this.froms = from?.froms ?? new Int32Array(size);
		this.stamps = from?.stamps ?? new Int32Array(size);
		this.opened = from?.opened ?? new Int32Array(size);
		this.answers = from?.answers ?? new Int32Array(size);
		this.labels = from?.labels ?? new Uint8Array(size);
		this.naming = from?.naming ?? new Uint8Array(size);
		// An object of another text would answer for a line that nobody has read yet.
		this.lines = from?.lines.fill(undefined) ?? new Array<Line | undefined>(size);
	}

	/** Takes the numbers of other lines; they stand from `at` on here. */
	copy(other: LineColumns, from: number, to: number, at: number): void {
		for (const column of COLUMNS) this[column].set(other[column].subarray(from, to), at);
	}

	/** Forgets what was known of a line. */
	clear(number: number): void {
		this.answers[number] = 0;
		this.labels[number] = 0;
		this.naming[number] = 0;
		this.lines[number] = undefined;
	}
}

const COLUMNS = [
	'lengths',
	'forms',
	'signs',
	'indents',
	'froms',
	'stamps',
	'opened',
	'answers',
	'labels',
	'naming',
] as const;
