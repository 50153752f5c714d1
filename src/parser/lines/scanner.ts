import type { Steps } from '../../util/steps';
import { undamage } from '../damage/undamage';
import { BOLD_LEVEL, beginsWithLabel, isBoldName } from './boldNames';
import { closes, opensFence } from './fence';
import {
	BLANK,
	COMMENT,
	CONFLICT,
	DAMAGED,
	DEFINES,
	DOUBTFUL,
	FENCE,
	FENCE_END,
	FRONT_MATTER,
	formOf,
	kindIn,
	OPENS,
	quoteIn,
	stateIn,
	TEXT,
	WIDE_START,
	withKind,
} from './forms';
import { glanceAtFields } from './lexFields';
import { BULLET, HEADING, type LineLexer, NUMBERED, PARAGRAPH, ROW, RULE } from './lexLine';
import { isReadAsItStands, type LineTable, maskedText } from './lineTable';
import { definition } from './links';
import type { Opened } from './opened';
import { ANGLE, COLON, DASH, DIGIT, EMPHASIS, FOREIGN_DIGIT, INK, numberSigns, TICK, WIDE, WORDY } from './signs';

/** Reads the lines of a table one after the other; what one opens counts for the next. */
export class Scanner {
	readonly #table: LineTable;
	readonly #lexer: LineLexer;
	#opened: Opened;
	/** The line that is read, where it stands, and its text where that is mended. */
	#number = 0;
	#start = 0;
	#end = 0;
	#mended: string | null = null;

	constructor(table: LineTable) {
		this.#table = table;
		this.#lexer = table.lexer;
		this.#opened = table.states.outermost.behindBlank;
	}

	/** Reads the lines from a number on until `isEnough` says that the rest is known; the number of the first line not read. */
	*read(first: number, opened: Opened, isEnough: (number: number, opened: Opened) => boolean): Steps<number> {
		this.#opened = opened;
		const { count } = this.#table;
		for (let number = first; number < count; number++) {
			if (isEnough(number, this.#opened)) return number;
			this.#line(number);
			if (number % 256 === 0) yield;
		}
		return count;
	}

	/** The text of the line. */
	#text(): string {
		return this.#mended ?? this.#table.text.slice(this.#start, this.#end);
	}

	/** A part of it; one function for all lines. */
	readonly #stretch = (start: number, end: number): string => this.#text().slice(start, end);

	#isInConflict(): boolean {
		return this.#table.conflicts.some(({ start, end }) => start <= this.#start && this.#start < end);
	}

	/** Takes a line, and gives its signs. */
	#load(number: number): number {
		const { text, starts, around } = this.#table;
		const start = this.#table.startOf(number);
		let end = number + 1 < starts.length ? (starts[number + 1] as number) : text.length;
		if (end > start && text.charCodeAt(end - 1) === 10) end--;
		if (end > start && text.charCodeAt(end - 1) === 13) end--;
		this.#number = number;
		this.#start = start;
		this.#end = end;
		this.#mended = null;
		const signs = this.#lexer.load(text, start, end);
		if (!around || (signs & WIDE) === 0) return signs;
		const mended = undamage(text.slice(start, end), around)?.text;
		if (mended === undefined) return signs;
		this.#mended = mended;
		return this.#lexer.load(mended, 0, mended.length);
	}

	#line(number: number): void {
		const table = this.#table;
		const lexer = this.#lexer;
		const opened = this.#opened;
		const signs = this.#load(number);
		const isInConflict = table.conflicts.length > 0 && this.#isInConflict();
		const isMasked =
			(signs & (TICK | ANGLE | FOREIGN_DIGIT)) !== 0 &&
			!isReadAsItStands(this.#text(), signs, isInConflict ? CONFLICT : TEXT, opened);
		if (isMasked) {
			const masked = maskedText(this.#text(), signs);
			lexer.load(masked, 0, masked.length);
		}
		lexer.lex();
		table.clear(number);
		table.opened[number] = opened.id;
		table.lengths[number] = this.#end - this.#start;
		table.stamps[number] = ++table.lastStamp;
		table.signs[number] = signs;
		if (isInConflict) return this.#keep(CONFLICT, opened);
		if (opened.frontMatter)
			return this.#keep(
				FRONT_MATTER,
				/^(?:---|\.\.\.)\s*$/.test(this.#text()) ? table.states.add({ ...opened, frontMatter: false }) : opened,
			);
		if (opened.comment)
			return this.#keep(
				COMMENT,
				this.#text().includes('-->') ? table.states.add({ ...opened, comment: false }) : opened,
			);
		const isBlank = (signs & INK) === 0;
		const { fence } = opened;
		if (fence && lexer.quote >= fence.quote && (isBlank || lexer.indent >= fence.container)) {
			if (closes(fence, this.#text(), lexer)) this.#keep(FENCE_END, opened.item.behindBlank);
			else this.#keep(FENCE, opened);
		} else if (isBlank) this.#keep(BLANK, opened.item.behindBlank);
		else if (number === 0 && signs & DASH && /^---\s*$/.test(this.#text()) && hasFrontMatterEnd(table))
			this.#keep(FRONT_MATTER, table.states.add({ ...opened, frontMatter: true }));
		else this.#textLine(signs);
	}

	#textLine(signs: number): void {
		const lexer = this.#lexer;
		const { codes, kind, from, indent } = lexer;
		const { afterBlank, item: around } = this.#opened;
		const item = around.at(indent);
		const first = from < lexer.length ? (codes[from] as number) : 0;
		const fence = first === TICK_CODE || first === TILDE ? opensFence(this.#text(), lexer, item.column) : null;
		if (fence) return this.#keep(FENCE, this.#table.states.add({ ...item.behindBlank, fence }));
		if (kind === PARAGRAPH && signs & ANGLE && this.#text().startsWith('<!--', from)) {
			const isClosed = this.#text().includes('-->', from + 4);
			return this.#keep(
				COMMENT,
				isClosed ? item.behindBlank : this.#table.states.add({ ...item.behindBlank, comment: true }),
			);
		}
		// Nothing else can be an underline, or the rule of a table.
		const isRuled = (signs & WORDY) === 0 || first === EQUALS;
		const underline = isRuled ? this.#underlineLevel() : 0;
		if (underline > 0) {
			const table = this.#table;
			const before = this.#number - 1;
			table.forms[before] = withKind(table.forms[before] as number, HEADING, underline);
			table.forget(before);
			lexer.kind = RULE;
			return this.#keep(TEXT, item.outermost.behindBlank);
		}
		const isItem = kind === BULLET || kind === NUMBERED;
		const inside = isItem ? item.with(lexer.contentIndent) : kind === HEADING && indent < 4 ? item.outermost : item;
		// What looks like a row may be a heading over its underline, or a table that has ended.
		const isEnd =
			kind === HEADING || kind === RULE || (isRuled && /^ {0,3}(?:=[= \t]*|[-:|][-:| \t]*)$/.test(this.#text()));
		const isDoubtful =
			lexer.isDeep ||
			(afterBlank && (indent - item.column >= 4 || (lexer.quote > 0 && /^(?: {4}| {0,3}\t)/.test(this.#text())))) ||
			(first === LESS && kind === PARAGRAPH && /^<[A-Za-z/!?]/.test(this.#text().slice(from, from + 2)));
		const isDefinition = first === OPEN && kind === PARAGRAPH && indent < 4 && this.#defines();
		this.#keep(
			TEXT,
			isEnd ? inside.behindBlank : inside.behind,
			(isDoubtful ? DOUBTFUL : 0) |
				(isDefinition ? DEFINES : 0) |
				(first === OPEN ? OPENS : 0) |
				(first > 0x7f ? WIDE_START : 0),
		);
		if (signs & (DIGIT | FOREIGN_DIGIT)) this.#table.signs[this.#number] = signs | numberSigns(codes, lexer.length);
		if (kind === PARAGRAPH || kind === ROW || (isItem && lexer.boxStart < 0))
			this.#table.labels[this.#number] = glanceAtFields(lexer, signs, this.#stretch);
		if (signs & (COLON | WIDE) && indent < 2 && (kind === BULLET || kind === PARAGRAPH) && this.#isUnderName()) {
			const before = this.#number - 1;
			this.#table.forms[before] = withKind(this.#table.forms[before] as number, HEADING, BOLD_LEVEL);
			this.#table.forget(before);
		}
	}

	/** Whether a line begins with a label, right beneath one that is a bold name of a task. */
	#isUnderName(): boolean {
		const { forms, indents, signs } = this.#table;
		const before = this.#number - 1;
		const form = before < 0 ? BLANK : (forms[before] as number);
		if (stateIn(form) !== TEXT || kindIn(form) !== PARAGRAPH || quoteIn(form) > 0 || this.#lexer.quote > 0)
			return false;
		if ((indents[before] as number) > 0 || ((signs[before] as number) & EMPHASIS) === 0) return false;
		return isBoldName(this.#table.textOf(before)) && beginsWithLabel(this.#text().trimStart());
	}

	#defines(): boolean {
		const { codes, from, length } = this.#lexer;
		return definition.test(String.fromCharCode(...codes.subarray(from, Math.min(length, from + 90))));
	}

	/** `Title` over `=====` or `-----`: the level of the heading, 0 for anything else. A rule under a labelled line stays a rule. */
	#underlineLevel(): number {
		const { forms, indents } = this.#table;
		const { quote, indent } = this.#lexer;
		const number = this.#number;
		const before = number > 0 ? (forms[number - 1] as number) : BLANK;
		if (
			stateIn(before) !== TEXT ||
			kindIn(before) !== PARAGRAPH ||
			quote > 0 ||
			indent > 3 ||
			(indents[number - 1] as number) > 3
		)
			return 0;
		const line = /^\s*(?:(={3,})|-{3,})\s*$/.exec(this.#text());
		const title = line ? this.#table.textOf(number - 1).trim() : '';
		if (!line || title.length > 80 || /[.:;!?|,]$|^[\p{L} *_]{2,40}[:：]|\*\*$/u.test(title)) return 0;
		return line[1] ? 1 : 2;
	}

	#keep(state: number, opened: Opened, more = 0): void {
		const table = this.#table;
		const lexer = this.#lexer;
		const number = this.#number;
		table.forms[number] = formOf(state, lexer, this.#mended === null ? more : more | DAMAGED);
		table.indents[number] = lexer.indent;
		table.froms[number] = lexer.from;
		this.#opened = opened;
	}
}

const TICK_CODE = 96;
const TILDE = 126;
const EQUALS = 61;
const LESS = 60;
const OPEN = 91;

function hasFrontMatterEnd({ text, starts }: LineTable): boolean {
	for (let line = 1; line < Math.min(starts.length, 400); line++) {
		const start = starts[line] as number;
		if (/^(?:---|\.\.\.)[ \t]*\r?\n?$/.test(text.slice(start, Math.min(starts[line + 1] ?? text.length, start + 12))))
			return true;
	}
	return false;
}
