import { isDigit } from '../../util/isDigit';
import { headingWords } from './headingWords';
import { signsIn } from './signs';

/** What a line begins: running text. */
export const PARAGRAPH = 0;
/** A heading. */
export const HEADING = 1;
/** An entry of a list. */
export const BULLET = 2;
/** An entry with a number. */
export const NUMBERED = 3;
/** What may be a row of a table. */
export const ROW = 4;
/** A rule, or the underline of a heading. */
export const RULE = 5;

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const COLON = 58;
const QUOTE = 62;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const UNDERSCORE = 95;
const BAR = 124;
const BALLOT = 0x2610;
const LAST_BALLOT = 0x2612;
const COMMA_OF_LISTS = 0x3001;

/** Whether a unit may begin a sign: those of one unit, and the first halves of pictures. */
function isSign(code: number): boolean {
	return (code >= 0x2300 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e);
}

/** A sign, an id and what sets it off are no longer. */
const MOST_OF_ID = 48;

const signAndId =
	/^[\u2300-\u2bff\ud83c-\ud83e][\udc00-\udfff]?\ufe0f?\s+(?:\*\*)?(?:Task #?|[A-Z]{1,10}[-_]?)\d[\w.-]*(?:\*\*|__|:|\s[-–—]\s)/;

/** What a box holds in bold, where `[A]` and `[!]` may be other things. */
const inBold = /[ xX✓✔✅☑/~-]/u;

/** `-`, `*`, `+` and what else begins an entry of a list. */
const BULLETS: readonly number[] = [45, 42, 43, 0x2022, 0x2013, 0x2023, 0x25e6];

/**
 * Reads the Markdown structure at the beginning of a line: `load` one, then `lex` it, then the fields tell. One reader is used for all
 * lines of a text: numbers instead of objects, since it is asked for each of them. Offsets count in the line's own text.
 */
export class LineLexer {
	/** The UTF-16 units of the line, and how many count. */
	codes = new Uint16Array(256);
	length = 0;
	/** `PARAGRAPH`, `HEADING` … */
	kind = PARAGRAPH;
	/** How many quote marks (`>`) stand before it. */
	quote = 0;
	/** Columns of white space before it (after the quote marks); a tab goes to the next multiple of four. */
	indent = 0;
	/** Columns to its content: what a nested line must be indented by. */
	contentIndent = 0;
	/** A list item whose content stands so far behind its marker that Markdown may read code. */
	isDeep = false;
	/** 1 to 6 for headings, else 0. */
	level = 0;
	/** The list number as written; both -1 when there is none. */
	numberStart = -1;
	numberEnd = -1;
	/** What stands between the brackets of a box; both -1 when there is none. */
	boxStart = -1;
	boxEnd = -1;
	/** Kiro's star after a box. */
	optional = false;
	/** The content, without marker, box and surrounding white space. */
	from = 0;
	to = 0;
	/** Where the box that was looked for last ends, its bracket included. */
	#behindBox = 0;

	/** Takes a line, and gives its signs. */
	load(text: string, start: number, end: number): number {
		const length = end - start;
		if (length > this.codes.length) this.codes = new Uint16Array(2 * length);
		this.length = length;
		return signsIn(text, start, this.codes, length);
	}

	/** Reads the structure of the line that was taken; inline code is blanked out in it, where that is to count. */
	lex(): void {
		const { codes, length } = this;
		let at = 0;
		let quote = 0;
		let columns = 0;
		for (;;) {
			columns = 0;
			for (; at < length; at++) {
				const code = codes[at] as number;
				if (code === TAB) columns += 4 - (columns % 4);
				else if (isSpace(code)) columns++;
				else break;
			}
			if (at >= length || codes[at] !== QUOTE) break;
			quote++;
			at++;
			if (at < length && codes[at] === SPACE) at++;
		}
		let end = length;
		while (end > at && isSpace(codes[end - 1] as number)) end--;
		this.quote = quote;
		this.indent = columns;
		this.contentIndent = columns;
		this.isDeep = false;
		this.level = 0;
		this.numberStart = this.numberEnd = this.boxStart = this.boxEnd = -1;
		this.optional = false;
		this.from = at;
		this.to = end;
		const first = at < end ? (codes[at] as number) : 0;
		if (first === HASH && this.#heading(at, end)) return;
		if (this.#isRule(first, at, end)) this.kind = RULE;
		else if (!this.#listItem(at, end)) this.kind = first === BAR ? ROW : PARAGRAPH;
	}

	#heading(at: number, end: number): boolean {
		const { codes, length } = this;
		let start = at;
		while (start < length && codes[start] === HASH) start++;
		const level = start - at;
		if (level > 6 || (start < length && !isSpace(codes[start] as number))) return false;
		start = this.#skipBlanks(start, end);
		const words = headingWords(codes, start, end);
		this.kind = HEADING;
		this.level = level;
		this.from = Math.min(words.start, end);
		this.to = Math.max(this.from, words.end);
		return true;
	}

	#isRule(mark: number, at: number, end: number): boolean {
		if (mark !== 45 && mark !== STAR && mark !== 95) return false;
		const { codes } = this;
		let count = 0;
		for (let i = at; i < end; i++) {
			if (codes[i] === mark) count++;
			else if (!isSpace(codes[i] as number)) return false;
		}
		return count >= 3;
	}

	/** A list item; of an item in an item on one line (`- - [ ] A`) the inner one, if it holds a box. */
	#listItem(from: number, end: number): boolean {
		const { codes } = this;
		const marker = this.#marker(from, end);
		if (marker < 0) return false;
		let start = marker;
		let columns = this.indent + (marker - from);
		const width = columns;
		for (; start < end; start++) {
			const code = codes[start] as number;
			if (!isSpace(code)) break;
			columns += code === TAB ? 4 - (columns % 4) : 1;
		}
		const inner = start < end ? this.#marker(start, end) : -1;
		if (inner >= 0 && this.#at(inner) !== OPEN && this.#findBox(this.#skipBlanks(inner, end), end)) {
			// What is written beneath `1. - [ ] Title` is the number's.
			if (!isDigit(codes[from] as number)) this.indent = columns;
			return this.#listItem(start, end);
		}
		// Five columns of space and more are one space and indented code; an empty item's content begins one space in.
		this.isDeep = columns - width > 4;
		this.contentIndent = start >= end || this.isDeep ? width + 1 : columns;
		this.boxStart = this.boxEnd = -1;
		if (this.#findBox(start, end)) start = this.#behind(end);
		this.kind = BULLET;
		let digits = from;
		while (digits < marker && isDigit(codes[digits] as number)) digits++;
		if (digits > from) {
			this.kind = NUMBERED;
			this.numberStart = from;
			this.numberEnd = digits;
		}
		this.from = Math.min(start, end);
		this.to = end;
		return true;
	}

	/** Where the content begins behind the box that was found, and behind the colon after it (`- [ ]: Title`). */
	#behind(end: number): number {
		let start = this.#behindBox;
		const next = start + 1 < this.length ? (this.codes[start + 1] as number) : SPACE;
		if (this.#at(start) === STAR && next !== STAR && (start + 1 >= end || isSpace(next))) {
			this.optional = true;
			start++;
		}
		if (this.#at(start) === COLON && start + 1 < this.length && isSpace(this.codes[start + 1] as number)) start++;
		return this.#skipBlanks(start, end);
	}

	/**
	 * Where a bullet or a list number ends that begins at `at`, or -1; a space may be missing before a box (`-[ ]`), which Markdown would
	 * not forgive but people write.
	 */
	#marker(at: number, end: number): number {
		const first = this.#at(at);
		if (BULLETS.includes(first)) return this.#isSpaced(at + 1, end) ? at + 1 : -1;
		// `☐ Title` without a marker: the sign is all that makes it an item.
		if (first >= BALLOT && first <= LAST_BALLOT) return isSpace(this.#at(at + 1)) ? at : -1;
		// So it is with any sign before an id: `✅ **T012**: Title`.
		if (
			isSign(first) &&
			signAndId.test(String.fromCharCode(...this.codes.subarray(at, Math.min(end, at + MOST_OF_ID))))
		)
			return at;
		let digits = at;
		while (digits - at < 10 && isDigit(this.#at(digits))) digits++;
		if (digits === at || digits - at > 9) return -1;
		const delimiter = this.#at(digits);
		if (delimiter !== 46 && delimiter !== 41 && delimiter !== COMMA_OF_LISTS) return -1;
		return this.#isSpaced(digits + 1, end) ? digits + 1 : -1;
	}

	/** Whether nothing but space or a box follows. */
	#isSpaced(at: number, end: number): boolean {
		return at >= end || isSpace(this.#at(at)) || (this.#at(at) === OPEN && this.#findBox(at, end));
	}

	/** Finds a box, which may stand in bold with its title: it holds one character as people see it, an emoji with its variation selector, say, or none. */
	#findBox(at: number, end: number): boolean {
		const isStrong = this.#at(at) === STAR || this.#at(at) === UNDERSCORE;
		const lead = isStrong && this.#at(at + 1) === this.#at(at) ? at + 2 : isStrong ? at + 1 : at;
		const open = this.#at(lead) === BACKSLASH ? lead + 1 : lead;
		if (this.#at(open) !== OPEN) return false;
		const start = open + 1;
		let close = start;
		while (close <= end && close - start <= 8 && this.#at(close) !== CLOSE) close++;
		if (close > end || close - start > 8 || this.#at(close) !== CLOSE) return false;
		const after = close + 1;
		if (close > start && this.#at(close - 1) === BACKSLASH) close--;
		if (!this.#isBox(start, close, after, end)) return false;
		// `**[x]** Title` may explain the mark, and `**[A] Title**` have a letter of its own.
		if (isStrong && !(isSpace(this.#at(after)) && inBold.test(String.fromCharCode(this.#at(start))))) return false;
		this.boxStart = start;
		this.boxEnd = close;
		this.#behindBox = after;
		return true;
	}

	#isBox(start: number, close: number, after: number, end: number): boolean {
		const following = this.#at(after);
		const mark = this.#at(start);
		// Nearly all.
		if (close - start === 1 && following === SPACE && (mark === SPACE || mark === 120)) return true;
		const inner = String.fromCharCode(...this.codes.subarray(start, close));
		if (inner.length > 1 && !isOneMark(inner)) return false;
		// `[x](url)` and `[x][ref]` are links, `[x]:` defines one; a box is followed by white space, its title or nothing.
		if (following === 40 || (following === COLON && inner.trim() !== '') || following === OPEN || inner === 'P')
			return false;
		if (/^[A-WYZa-wyz]$/.test(inner) && this.#at(after + 1) === 40) return false;
		return !(
			inner.length === 1 &&
			!/[xXхХoO]/.test(inner) &&
			/[\p{L}\p{N}]/u.test(inner) &&
			after < end &&
			!isSpace(following)
		);
	}

	/** The unit at a place, 0 behind the end. */
	#at(at: number): number {
		return at < this.length ? (this.codes[at] as number) : 0;
	}

	#skipBlanks(from: number, end: number): number {
		let at = from;
		while (at < end && isSpace(this.codes[at] as number)) at++;
		return at;
	}
}

/** Whether a few characters are seen as one: an emoji sequence, or one character with spaces round it. */
function isOneMark(inner: string): boolean {
	const core = inner.trim();
	if (core.length < 2) return true;
	return /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u.test(
		core,
	);
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 0xa0 || code === 13 || code === 0xfeff || code === 0x3000;
}
