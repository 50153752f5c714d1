import { wide } from '../../util/wide';
import type { Line } from '../lines/line';
import { BAR, COLON, DASH, DIGIT, EMPHASIS, HASH, PICTURED, signsOf, WIDE } from '../lines/signs';
import { effortBefore } from '../words/readDuration';
import { readStatus, type StatusWords } from '../words/readStatus';
import { isFieldPiece, piecesBehind } from './pieces';
import { textsInRow } from './rowOfTexts';
import { signField } from './signFields';
import { TitleBehind } from './titleBehind';
import { ending } from './titleEnding';
import {
	behindDash,
	closingEmphasis,
	estimateLead,
	fieldAtEnd,
	isFieldRemark,
	isShare,
	isLevel,
	isShoutedLevel,
	isSpokenStatus,
	MOST_MARKS,
	type Slot,
	type TitleShape,
} from './titleShape';

/** The marks, id, slots and title of a heading or list item, read once with the same words. */
export function titleOf(line: Line, words: StatusWords): TitleShape {
	if (!line.title || line.words !== words) {
		line.title = lexTitle(line.text, line.masked, line.from, line.to, words, line.signs);
		line.words = words;
	}
	return line.title;
}

/**
 * Reads marks, id, slots and title from a line's content. `masked` has inline code blanked out, `signs` are those of the line. Linear.
 */
export function lexTitle(
	text: string,
	masked: string,
	from: number,
	to: number,
	words: StatusWords,
	signs = signsOf(text),
): TitleShape {
	const lexer = new TitleLexer(text, masked, from, to, words, signs);
	lexer.behindBox();
	lexer.leading();
	lexer.leadingPieces();
	lexer.trailing();
	lexer.rowOfTexts();
	return lexer.result();
}

/** A word behind a sign and nothing else. */
const levelAtEnd = wide(/(?<=^\P{L}{1,8})\p{L}+(?=[*_]*$)/u);

/** What stands before a bar, without what is in brackets behind it. */
const pieceBefore = wide(/^(([^|()\n]{1,24}?)(?:\s?\([^|()]{1,24}\))?)\s\|\s+/u);

const wordOrMark = wide(/[\p{L}\p{N}!]/u);

const colour = /^[🔴🟠🟡🟢🔵]/u;

/** So many slots behind a title are read, and of what stands between dots there as many of each kind. */
const MOST_SLOTS = 16;

const strongBox = /(\*\*?|_)\\?\[[^[\]]{1,8}\]\s*$/;

const SPACE = 32;
const CLOSE = 93;

/** Reads what stands behind a title. */
class TitleLexer extends TitleBehind {
	/** `**[ ] Title**`: what opens before a box closes behind the title. `- [ ] 2h: Title`: an effort behind one is no id. */
	behindBox(): void {
		if (!this.isBoxed()) return;
		if ((this.signs & EMPHASIS) !== 0)
			this.emphasis = strongBox.exec(this.text.slice(Math.max(0, this.from - 16), this.from))?.[1] ?? '';
		const found = (this.signs & DIGIT) === 0 ? null : effortBefore(this.masked, this.start);
		if (!found || this.start + found.length >= this.end) return;
		this.slots = [this.slot(this.start - 1, this.start + found.effort.length + 1)];
		this.start += found.length;
	}

	/** `T1 | P0 | DONE | Title`: behind an id the title begins behind the last bar with a field before it. */
	leadingPieces(): void {
		if (!this.id || (this.signs & BAR) === 0) return;
		for (;;) {
			const [found, piece = '', said = ''] = pieceBefore.exec(this.masked.slice(this.start, this.start + 60)) ?? [];
			if (found === undefined || this.start + found.length >= this.end) return;
			if (isFieldPiece(said)) (this.slots ??= []).push(this.slot(this.start - 1, this.start + piece.length + 1));
			else {
				const read = readStatus(said, this.words);
				if (!read.status || !read.whole) return;
				this.mark('bracket', this.start, this.start + said.length, read);
			}
			this.start += found.length;
		}
	}

	trailing(): void {
		const signs = this.signs;
		if ((signs & DIGIT) !== 0) this.trailingStamp(true);
		for (let more = true; more && this.end > this.start && this.has(this.marks) < MOST_MARKS; ) {
			this.trim();
			more =
				this.trailingBare() ||
				((signs & HASH) !== 0 && this.trailingMention()) ||
				((signs & COLON) !== 0 && this.#trailingField(true)) ||
				this.#trailingSlot() ||
				((signs & COLON) !== 0 && this.#trailingField(false)) ||
				((signs & PICTURED) !== 0 && this.#trailingPicture()) ||
				this.trailingRemark() ||
				((signs & (DASH | WIDE)) !== 0 && (this.#trailingWord() || this.#behindSlot())) ||
				((signs & EMPHASIS) !== 0 && this.#closeEmphasis()) ||
				this.#trailingPieces() ||
				((signs & DIGIT) !== 0 && this.trailingStamp(false));
		}
		this.keepStamp();
	}

	/** `Keys: [✅ Confirm] [🔄 Again]`: a row of brackets that is text belongs to the title. */
	rowOfTexts(): void {
		const count = this.trailingSlots ? textsInRow(this.trailingSlots, this.words) : 0;
		if (!this.trailingSlots || count === 0) return;
		this.end = (this.trailingSlots[count - 1] as Slot).end + 1;
		this.trailingSlots = this.trailingSlots.slice(count);
	}

	/** What begins with an emoji; behind a box and an arrow it is what is to come of the work (`- [ ] Fill it → ✓`), no status. */
	#trailingPicture(): boolean {
		if (this.isBoxed() && ending.result.test(this.tail(48))) return false;
		return this.#trailingPhrase() || this.#trailingSign() || this.#trailingDate() || this.#trailingEmoji();
	}

	#closeEmphasis(): boolean {
		const length = closingEmphasis(this.masked, this.start, this.end, this.emphasis);
		this.end -= length;
		return length > 0;
	}

	#trailingEmoji(): boolean {
		if (!(this.masked.charCodeAt(this.end - 1) > 0x7f)) return false;
		const match = ending.emoji.exec(this.tail(16));
		if (!match) return false;
		const start = this.end - match[0].length;
		this.markEmoji(start, this.end);
		this.end = start;
		return true;
	}

	/** `📅 2026-01-05`, `🆔 abc`, `⏫`: a field. */
	#trailingSign(): boolean {
		const field = this.has(this.fields) < MOST_MARKS ? signField(this.masked, this.start, this.end) : null;
		if (!field) return false;
		this.fields = [field, ...(this.fields ?? [])];
		this.end = field.labelStart;
		return true;
	}

	/** `✅ 2025-12-08`, `✅ Already there` behind slots: a done date or a remark is no part of the title. */
	#trailingDate(): boolean {
		const match = ending.date.exec(this.tail(64)) ?? ending.remark.exec(this.tail(256));
		if (!match) return false;
		const start = this.end - match[0].length;
		// A mark with a date is that date; with words it says the status.
		const sign = match[1] as string;
		const read = readStatus(sign, this.words);
		if (read.status && !/\d$/.test(match[0])) this.mark('emoji', start, start + sign.length, read);
		this.end = start;
		return true;
	}

	/** `Title ✅ COMPLETED`, `Title ✅ Done (2025-09-07)`, `Title ✅ **DONE (100%)**`, `Title ⚡ CRITICAL`: a mark and its word. */
	#trailingPhrase(): boolean {
		const match = ending.phrase.exec(this.tail(64)) ?? ending.strongPhrase.exec(this.tail(200));
		if (!match) return false;
		const said = match[0].replace(/\([^()]*\)$/, '').trimEnd();
		const read = readStatus(said.replace(/[*_]/g, ''), this.words);
		const start = this.end - match[0].length;
		const level = levelAtEnd.exec(said);
		if (
			level &&
			(isShoutedLevel(level[0]) || (colour.test(said) && isLevel(level[0]))) &&
			this.has(this.trailingSlots) < MOST_SLOTS
		) {
			this.#addTrailing(start + level.index - 1, start + level.index + level[0].length + 1);
			this.end = start;
			return true;
		}
		if (!read.status || read.by !== 'word' || !read.whole) return false;
		this.mark('bracket', start, start + said.length, read);
		this.end = start;
		return true;
	}

	#trailingSlot(): boolean {
		// `Title **[P1]**`: emphasis round a slot alone.
		const last = this.masked[this.end - 1];
		const strong = last === '*' && /\*\*\[[^\][*]{1,40}\]\*\*$/.test(this.tail(48)) ? 2 : 0;
		if ((last !== ']' && strong === 0) || this.has(this.trailingSlots) >= MOST_SLOTS) return false;
		const open = this.masked.lastIndexOf('[', this.end - 1);
		if (open < this.start || this.end - open > 160) return false;
		// `[[Page]]` links to a page.
		if (this.masked[open - 1] === '[' && this.masked[this.end - 2] === ']') return false;
		this.end -= strong;
		// `word[i]` is text, `![…]` a picture.
		if (open > this.start && this.#isWord(open - 1)) return false;
		// A formatter's backslashes before the brackets are no part of the slot, nor of the title.
		const close = this.masked[this.end - 2] === '\\' ? this.end - 1 : this.end;
		this.#addTrailing(open, close);
		this.end = (this.masked[open - 1] === '\\' ? open - 1 : open) - strong;
		return true;
	}

	/** Whether a letter, a digit or an exclamation mark stands at a place. */
	#isWord(at: number): boolean {
		const code = this.masked.charCodeAt(at);
		if (code === SPACE || code === CLOSE) return false;
		return wordOrMark.test(this.masked[at] as string);
	}

	/** `Title — depends on: Task 2 — status: done`, `Title · blockedBy: ['A-1']`: a field behind a dash, a bar or a dot. */
	#trailingField(isList: boolean): boolean {
		if (isList && !/\][*_]{0,2}$/.test(this.tail(3))) return false;
		const found = fieldAtEnd(this.tail(isList ? 240 : 120), this.words, isList);
		if (!found || this.end - found.length <= this.start) return false;
		const end = this.end - found.emphasis;
		this.#addTrailing(end - found.value - 1, end + 1);
		this.end -= found.length;
		return true;
	}

	/** `Title - DONE`, `Title - **IN PROGRESS (70%)**`, `Title - HIGH`, `Title — Est 2h`, `Title — @ann (kitchen)`: a status, a level, an estimate or names after a dash. */
	#trailingWord(): boolean {
		const at = behindDash(this.masked, this.start, this.end);
		if (!at) return false;
		const said = this.masked.slice(at.start, at.end);
		const names = ending.mentions.exec(said)?.[0] ?? '';
		if (names !== '' && this.has(this.mentions) < MOST_MARKS) {
			const found = [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) =>
				this.slot(at.start + index, at.start + index + name.length + 1),
			);
			this.mentions = [...found, ...(this.mentions ?? [])];
			this.end = at.dash;
			return true;
		}
		const lead = estimateLead(said);
		if (lead > 0 || isShoutedLevel(said)) {
			this.#addTrailing(at.start + lead - 1, at.end + 1);
			this.end = at.dash;
			return true;
		}
		// Only what people shout or write alone is a status; `Redis - pending jobs` is a title.
		const read = readStatus(said, this.words);
		if (isSpokenStatus(read, said)) this.mark('bracket', at.start, at.end, read);
		// How far it is, beside a status of its own; behind a box it may be the aim (`Coverage - 80%`).
		else if (!isShare(said) || !(this.isHeading() || this.has(this.marks) > 0)) return false;
		this.end = at.dash;
		return true;
	}

	/** `Title [P1][2h] — in the old shed`: a remark behind slots that say a field. */
	#behindSlot(): boolean {
		const [, slot = '', remark = ''] = ending.behindSlot.exec(this.tail(300)) ?? [];
		if (!isFieldRemark(slot)) return false;
		this.end -= remark.length;
		return true;
	}

	/** `Title · P1 · 2h · Deep`, `Title | P1`, `Title, P1`: behind a box or an id the title ends before the first field. */
	#trailingPieces(): boolean {
		if (this.has(this.trailingSlots) >= MOST_SLOTS) return false;
		if ((this.signs & (WIDE | BAR)) === 0 && this.masked[this.end - 2] !== 'P') return false;
		if (!/ [·•|] |, P[0-4]$/.test(this.masked.slice(this.start, this.end)) || !this.isWork()) return false;
		const pieces = piecesBehind(this.text, this.start, this.end, this.words);
		if (!pieces) return false;
		for (const { start, end } of pieces.fields.slice(0, MOST_SLOTS).reverse()) this.#addTrailing(start - 1, end + 1);
		this.mentions = [...pieces.mentions.slice(0, MOST_SLOTS), ...(this.mentions ?? [])];
		this.remarks = [...pieces.remarks.slice(0, MOST_SLOTS), ...(this.remarks ?? [])];
		this.end = pieces.from;
		return true;
	}

	#addTrailing(outerStart: number, outerEnd: number): void {
		const slot = this.slot(outerStart, outerEnd);
		if (this.trailingSlots) this.trailingSlots.unshift(slot);
		else this.trailingSlots = [slot];
	}
}
