import type { LineState } from '../../model/document';
import { unshared } from '../../util/byText';
import type { Span } from '../../util/span';
import type { DamageEvidence } from '../damage/damagedSequences';
import { mayBeLost, undamage } from '../damage/undamage';
import type { IdForms } from '../names/readDependencies';
import { asciiDigits } from '../words/asciiDigits';
import { mayComeFirst } from '../words/mayComeFirst';
import { mayWait } from '../words/waitsApart';
import { CONFLICT, DAMAGED, kindIn, levelIn, stateIn, TEXT } from './forms';
import { fieldsOf, kindOfFields, UNSEEN } from './lexFields';
import { LineLexer } from './lexLine';
import { Line, Places } from './line';
import { LineColumns } from './lineColumns';
import { withoutLinks } from './links';
import { mask } from './mask';
import { isSameOpened, type Opened, OpenStates } from './opened';
import { ANGLE, BRACKET, FOREIGN_DIGIT, TICK } from './signs';

const STATES: readonly LineState[] = [
	'text',
	'blank',
	'fence',
	'fence-end',
	'comment',
	'front-matter',
	'conflict',
	'opaque',
];
// What a line's own text answers, asked at most once of each line: see `LineTable.answer`.
/** Whether it is a placeholder for several tasks. */
export const RANGE = 0;
/** Whether it says what must come first. */
export const COMES_FIRST = 2;
/** Whether it names a task with its priority. */
export const NAMES_PRIORITY = 4;
/** Whether it pairs words with levels of priority. */
export const PAIRS = 6;
/** Whether it says that tasks stand elsewhere. */
export const ELSEWHERE = 8;
/** Whether it opens a legend. */
export const LEGEND = 10;
/** Whether it may say what tags of owners mean. */
export const TAGS = 12;
/** Whether it is a legend that says in which unit efforts are, or what an arrow means. */
export const EXPLAINS = 14;
/** Whether it is a ticked box with a colour behind its title. */
export const COLOURED = 16;
/** Whether it says of a phase what others say of a priority. */
export const PHASED = 18;
/** Whether it is the heading or the count of what waits. */
export const WAITING = 20;
/** Whether it is that of what is blocked. */
export const BLOCKED = 22;
/** Whether it opens a list of states. */
export const OWN_STATES = 24;
/** Whether it has a coloured dot. */
export const DOTTED = 26;

// What stands somewhere in a text: see `wordsIn`.
/** A word by which a legend begins. */
export const LEGEND_WORD = 1;
/** One that tells of other places. */
export const ELSEWHERE_WORD = 2;
/** One that says what comes first. */
export const ORDER_WORD = 4;
/** The beginning of a comment for Tally. */
export const DIRECTIVE_WORD = 8;
/** What every stretch has in it that is lost for good. */
export const LOST_WORD = 16;
/** One for what waits. */
export const WAIT_WORD = 32;
/** Any of them: where text is damaged, its words show only once it is mended. */
export const ANY_WORD = LEGEND_WORD | ELSEWHERE_WORD | ORDER_WORD | DIRECTIVE_WORD | LOST_WORD | WAIT_WORD;

/** Which words a text holds, without regard to where they stand. */
export function wordsIn(text: string): number {
	return (
		(/legend|легенда|图例|凡例|标识|status (?:marker|icon|symbol)s/i.test(text) ? LEGEND_WORD : 0) |
		(/\bsee\b|\bcontinue/i.test(text) ? ELSEWHERE_WORD : 0) |
		(mayComeFirst(text) ? ORDER_WORD : 0) |
		(text.includes('tally-') ? DIRECTIVE_WORD : 0) |
		(mayBeLost.test(text) ? LOST_WORD : 0) |
		(mayWait.test(text) ? WAIT_WORD : 0)
	);
}

/** A comment at the beginning of a line, which the masked text no longer shows. */
const commentStart = /^\s*(?:>\s*)*<!--/;

/**
 * All lines of a text as columns of numbers, one entry a line: what passes over all lines look at. A line becomes an object when a
 * reader wants to know more of it, which most lines never do.
 */
export class LineTable extends LineColumns {
	readonly text: string;
	readonly count: number;
	/** Offsets of their first characters, as in `LineIndex`. */
	readonly starts: Int32Array;
	#namingWith: IdForms | null = null;
	/** All that was ever open, which `opened` tells the places in. */
	states: OpenStates;
	readonly places: Places;
	readonly lexer = new LineLexer();
	/** What damaged lines are mended by; null where nothing looks like damage. */
	readonly around: DamageEvidence | null;
	/** Stretches between conflict markers, whole lines. */
	readonly conflicts: readonly Span[];
	/** Whether its text is one of many: parts of it that are kept would keep all of it. */
	readonly isAgain: boolean;
	lastStamp = 0;
	/** What the text may hold somewhere: see `wordsIn`. */
	words = 0;
	/** Labels of link definitions, lower case. */
	definitions: ReadonlySet<string> = new Set();

	/** `before` is the table of the same document before, `columns` are those of an older one that nobody looks at any more. */
	constructor(
		text: string,
		starts: Int32Array,
		around: DamageEvidence | null,
		conflicts: readonly Span[],
		before: LineTable | null,
		columns: LineColumns | null,
	) {
		super(starts.length, columns);
		this.text = text;
		this.count = starts.length;
		this.starts = starts;
		this.states = before?.states ?? new OpenStates();
		this.places = before?.places ?? new Places();
		this.isAgain = before !== null;
		this.around = around;
		this.conflicts = conflicts;
	}

	/** Where the text of a line begins: a byte order mark is no part of it. */
	startOf(number: number): number {
		const start = this.starts[number] as number;
		return number === 0 && this.text.charCodeAt(0) === 0xfeff ? start + 1 : start;
	}

	/** Where the content of a line begins in the document. */
	offsetOf(number: number): number {
		if ((this.forms[number] as number) & DAMAGED) {
			const line = this.line(number);
			return line.span(line.from, line.from).start;
		}
		return this.startOf(number) + (this.froms[number] as number);
	}

	stateOf(number: number): LineState {
		return STATES[stateIn(this.forms[number] as number)] as LineState;
	}

	/** The text of a line as it stands in the document. */
	writtenAt(number: number): string {
		const start = this.startOf(number);
		return this.text.slice(start, start + (this.lengths[number] as number));
	}

	/** The text of a line as it is read. */
	textOf(number: number): string {
		const known = this.lines[number];
		if (known) return known.text;
		const raw = this.writtenAt(number);
		return (this.forms[number] as number) & DAMAGED ? (undamage(raw, this.around)?.text ?? raw) : raw;
	}

	/** The same with inline code, comments and names of links blanked out. */
	maskedOf(number: number): string {
		if (this.definitions.size > 0) return this.line(number).masked;
		return this.lines[number]?.masked ?? maskedText(this.textOf(number), this.signs[number] as number);
	}

	/** A line as an object, made when it is first asked for. */
	line(number: number): Line {
		const known = this.lines[number];
		if (known) return known;
		const made = this.#make(number);
		this.lines[number] = made;
		return made;
	}

	/**
	 * Whether a line is what a question asks, which must follow from its own text; tested when first asked. `test` is one function for all
	 * lines: a new one for each would be most of what a key leaves to the garbage collector.
	 */
	answer(number: number, question: number, test: (lines: LineTable, number: number) => boolean): boolean {
		const known = (this.answers[number] as number) >> question;
		if (known & 1) return (known & 2) !== 0;
		const found = test(this, number);
		this.answers[number] = (this.answers[number] as number) | ((found ? 3 : 1) << question);
		return found;
	}

	/**
	 * Takes the lines from a number on, which stand from `after` on now, and the objects of all lines but those from `first` to there.
	 */
	takeTail(before: LineTable, first: number, from: number, after: number): void {
		this.copy(before, from, before.count, after);
		this.#namingWith = before.#namingWith;
		const { lines, count } = this;
		for (let number = 0; number < first; number++) lines[number] = before.lines[number];
		for (let number = after; number < count; number++) {
			const line = before.lines[number - after + from];
			lines[number] = line;
			if (line && from !== after) line.number = number;
		}
	}

	/** Takes what the table before knows of a line that is the same; whether it is. */
	takeSame(before: LineTable, from: number, number: number): boolean {
		const { states } = this;
		if (
			this.forms[number] !== before.forms[from] ||
			this.lengths[number] !== before.lengths[from] ||
			this.signs[number] !== before.signs[from] ||
			!isSameOpened(states.at(this.opened[number] as number), states.at(before.opened[from] as number)) ||
			before.writtenAt(from) !== this.writtenAt(number)
		)
			return false;
		for (const column of ['stamps', 'labels', 'answers', 'naming'] as const)
			this[column][number] = before[column][from] as number;
		const line = before.lines[from];
		if (line) line.number = number;
		this.lines[number] = line;
		return true;
	}

	/** Drops the objects of lines with certain signs: they are other lines now. */
	forgetLines(signs: number): void {
		for (let number = 0; number < this.count; number++) {
			if (((this.signs[number] as number) & signs) === 0) continue;
			this.forget(number);
			this.answers[number] = 0;
			this.labels[number] = UNSEEN;
			this.stamps[number] = ++this.lastStamp;
		}
	}

	/** Drops the object of a line. */
	forget(number: number): void {
		this.lines[number] = undefined;
		this.naming[number] = 0;
	}

	/** What is known of which lines name tasks by ids of these forms. */
	namingWith(forms: IdForms): Uint8Array {
		if (this.#namingWith !== forms) this.naming.fill(0);
		this.#namingWith = forms;
		return this.naming;
	}

	/** What a line has of labelled values: `NO_LABELS`, `OTHER_LABELS` or `FIELDS`. */
	fieldsIn(number: number): number {
		const known = this.labels[number] as number;
		if (known !== UNSEEN) return known;
		const found = kindOfFields(fieldsOf(this.line(number)));
		this.labels[number] = found;
		return found;
	}

	#make(number: number): Line {
		const form = this.forms[number] as number;
		const length = this.lengths[number] as number;
		const written = this.writtenAt(number);
		const raw = this.isAgain ? unshared(written) : written;
		const damage = form & DAMAGED ? undamage(raw, this.around) : null;
		const text = damage ? damage.text : raw;
		const signs = this.signs[number] as number;
		let masked = maskedText(text, signs);
		const { lexer } = this;
		const shape = isReadAsItStands(text, signs, form, this.states.at(this.opened[number] as number)) ? text : masked;
		lexer.load(shape, 0, shape.length);
		lexer.lex();
		lexer.kind = kindIn(form);
		lexer.level = levelIn(form);
		if (this.definitions.size > 0 && signs & BRACKET && stateIn(form) === TEXT)
			masked = withoutLinks(masked, this.definitions);
		return new Line({ number, places: this.places, length, signs }, text, masked, damage, this.stateOf(number), lexer);
	}
}

/** A line's text with inline code and comments blanked out and digits of other scripts as 0 to 9. */
export function maskedText(text: string, signs: number): string {
	const masked = signs & (TICK | ANGLE) ? mask(text) : text;
	return signs & FOREIGN_DIGIT ? asciiDigits(masked) : masked;
}

/** Whether a line's shape is that of its own text: in code, and where a comment opens. */
export function isReadAsItStands(
	text: string,
	signs: number,
	form: number,
	{ fence, comment, frontMatter }: Opened,
): boolean {
	if (comment || frontMatter || stateIn(form) === CONFLICT) return false;
	return fence !== null || ((signs & ANGLE) !== 0 && commentStart.test(text));
}
