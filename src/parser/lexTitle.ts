import type { Source } from '../model/task';
import type { LabelledValue } from './lexFields';
import { type ReadId, readId } from './readId';
import { signField } from './signFields';
import { type ReadStatus, readStatus, type StatusWords } from './readStatus';
import {
	behindDash,
	behindId,
	bracketedId,
	closingEmphasis,
	emoji,
	ending,
	fieldAtEnd,
	isFieldRemark,
	isSpokenStatus,
	MOST_MARKS,
	titleEnd,
} from './titleShape';
import type { Slot, TitleMark, TitleShape } from './titleShape';

/** Reads marks, id, slots and title from a line's content. `masked` has inline code blanked out. Linear. */
export function lexTitle(text: string, masked: string, from: number, to: number, words: StatusWords): TitleShape {
	const lexer = new TitleLexer(text, masked, from, to, words);
	lexer.leading();
	lexer.trailing();
	return lexer.result();
}

class TitleLexer {
	readonly #text: string;
	readonly #masked: string;
	readonly #words: StatusWords;
	readonly #from: number;
	#start: number;
	#end: number;
	#id: ReadId | null = null;
	readonly #slots: Slot[] = [];
	readonly #trailingSlots: Slot[] = [];
	readonly #marks: TitleMark[] = [];
	readonly #remarks: Slot[] = [];
	readonly #mentions: Slot[] = [];
	readonly #fields: LabelledValue[] = [];
	#emphasis = '';

	constructor(text: string, masked: string, from: number, to: number, words: StatusWords) {
		this.#text = text;
		this.#masked = masked;
		this.#words = words;
		this.#from = from;
		this.#start = from;
		this.#end = to;
	}

	result(): TitleShape {
		this.#trim();
		return {
			id: this.#id,
			slots: [...this.#slots, ...this.#trailingSlots],
			marks: this.#marks.sort((a, b) => a.start - b.start),
			remarks: this.#remarks,
			mentions: this.#mentions,
			fields: this.#fields,
			start: this.#start,
			end: Math.max(this.#start, this.#end),
		};
	}

	leading(): void {
		for (let more = true; more && this.#start < this.#end && this.#marks.length < MOST_MARKS; ) {
			this.#skipSpace();
			more = this.#openEmphasis() || this.#leadingEmoji() || this.#leadingSlot() || this.#leadingId();
		}
		this.#skipSpace();
	}

	trailing(): void {
		for (let more = true; more && this.#end > this.#start && this.#marks.length < MOST_MARKS; ) {
			this.#trim();
			more =
				this.#trailingMention() ||
				this.#trailingSlot() ||
				this.#trailingField() ||
				this.#trailingPhrase() ||
				this.#trailingSign() ||
				this.#trailingDate() ||
				this.#trailingEmoji() ||
				this.#trailingRemark() ||
				this.#trailingWord() ||
				this.#closeEmphasis();
		}
	}

	#tail(length: number): string {
		return this.#masked.slice(Math.max(this.#start, this.#end - length), this.#end);
	}

	#skipSpace(): void {
		while (this.#start < this.#end && /\s/.test(this.#masked[this.#start] as string)) this.#start++;
	}

	#openEmphasis(): boolean {
		const two = this.#masked.slice(this.#start, this.#start + 2);
		const one = this.#masked[this.#start] as string;
		if (two === '~~') {
			const close = this.#masked.indexOf('~~', this.#start + 2);
			if (close <= this.#start + 2 || close > this.#end) return false;
			this.#mark('strike', this.#start, close + 2, { status: 'cancelled', percent: null, by: 'mark', whole: true });
		}
		if (two !== '**' && two !== '__' && two !== '~~') {
			if ((one !== '*' && one !== '_') || this.#id || /\s/.test(this.#masked[this.#start + 1] ?? ' ')) return false;
			this.#emphasis = one;
			this.#start += 1;
			return true;
		}
		// An id in bold of its own (`**T001** Title`) closes before the title begins.
		this.#emphasis = two;
		this.#start += 2;
		return true;
	}

	#closeEmphasis(): boolean {
		const length = closingEmphasis(this.#masked, this.#start, this.#end, this.#emphasis);
		this.#end -= length;
		return length > 0;
	}

	#leadingEmoji(): boolean {
		emoji.lastIndex = this.#start;
		const match = emoji.exec(this.#masked);
		if (!match || emoji.lastIndex > this.#end) return false;
		this.#markEmoji(this.#start, this.#start + match[0].length);
		this.#start += match[0].length;
		return true;
	}

	#trailingEmoji(): boolean {
		const match = ending.emoji.exec(this.#tail(16));
		if (!match) return false;
		const start = this.#end - match[0].length;
		this.#markEmoji(start, this.#end);
		this.#end = start;
		return true;
	}

	/** `📅 2026-01-05`, `🆔 abc`, `⏫`: a field. */
	#trailingSign(): boolean {
		const field = this.#fields.length < MOST_MARKS ? signField(this.#masked, this.#start, this.#end) : null;
		if (!field) return false;
		this.#fields.unshift(field);
		this.#end = field.labelStart;
		return true;
	}

	/** `✅ 2025-12-08`, `✅ Already there` behind slots: a done date or a remark is no part of the title. */
	#trailingDate(): boolean {
		const match = ending.date.exec(this.#tail(64)) ?? ending.remark.exec(this.#tail(64));
		if (!match) return false;
		const start = this.#end - match[0].length;
		// A mark with a date is that date; with words it says the status.
		const sign = match[1] as string;
		const read = readStatus(sign, this.#words);
		if (read.status && !/\d$/.test(match[0])) this.#mark('emoji', start, start + sign.length, read);
		this.#end = start;
		return true;
	}

	/** `Title ✅ COMPLETED`, `Title ✅ Done (2025-09-07)`: a mark and its word. */
	#trailingPhrase(): boolean {
		const match = ending.phrase.exec(this.#tail(64));
		if (!match) return false;
		const said = match[0].replace(/\([^()]*\)$/, '').trimEnd();
		const read = readStatus(said, this.#words);
		if (!read.status || read.by !== 'word' || !read.whole) return false;
		const start = this.#end - match[0].length;
		this.#mark('bracket', start, start + said.length, read);
		this.#end = start;
		return true;
	}

	#leadingSlot(): boolean {
		if (this.#masked[this.#start] !== '[') return false;
		const close = this.#masked.indexOf(']', this.#start);
		if (close < 0 || close >= this.#end || close - this.#start > 80) return false;
		const after = this.#masked[close + 1] ?? '';
		if (after === '(' || after === ':') return false;
		const inner = this.#masked.slice(this.#start + 1, close);
		if (/^[ xX/~!-]?$/.test(inner))
			this.#mark('box', this.#start + 1, close, readStatus(`[${inner === '' ? ' ' : inner}]`, this.#words));
		else if (this.#id || !bracketedId.test(inner)) this.#slots.push(this.#slot(this.#start, close + 1, 'leading'));
		else this.#id = readId(this.#masked, this.#start + 1);
		this.#start = close + 1;
		return true;
	}

	#trailingSlot(): boolean {
		// `Title **[P1]**`: emphasis round a slot alone.
		const strong = /\*\*\[[^\][*]{1,40}\]\*\*$/.test(this.#tail(48)) ? 2 : 0;
		if (this.#masked[this.#end - 1 - strong] !== ']' || this.#trailingSlots.length > 15) return false;
		const open = this.#masked.lastIndexOf('[', this.#end - 1);
		if (open < this.#start || this.#end - open > 160) return false;
		this.#end -= strong;
		// `word[i]` is text, `![…]` a picture.
		if (open > this.#start && /[\p{L}\p{N}!]/u.test(this.#masked[open - 1] as string)) return false;
		// A formatter's backslashes before the brackets are no part of the slot, nor of the title.
		const close = this.#masked[this.#end - 2] === '\\' ? this.#end - 1 : this.#end;
		this.#trailingSlots.unshift(this.#slot(open, close, 'trailing'));
		this.#end = (this.#masked[open - 1] === '\\' ? open - 1 : open) - strong;
		return true;
	}

	/** `Title — depends on: Task 2 — status: done`: a field behind a dash or a bar. */
	#trailingField(): boolean {
		const found = fieldAtEnd(this.#tail(120), this.#words);
		if (!found || this.#end - found.length <= this.#start) return false;
		this.#trailingSlots.unshift(this.#slot(this.#end - found.value - 1, this.#end + 1, 'trailing'));
		this.#end -= found.length;
		return true;
	}

	/** `@ann`, `#tag` behind everything else; in the middle of a title they are what it speaks of. */
	#trailingMention(): boolean {
		const match = ending.mention.exec(this.#tail(48)) ?? ending.anchor.exec(this.#tail(48));
		const start = this.#end - (match?.[0].length ?? 0);
		if (!match || start <= this.#start) return false;
		if (match[0].startsWith('@')) this.#mentions.unshift(this.#slot(start, this.#end + 1, 'trailing'));
		this.#end = start;
		return true;
	}

	/** `(2h)`, `（16小时）` at the end: kept as part of the title unless a reader finds its field in it. */
	#trailingRemark(): boolean {
		if (!/[)）]/.test(this.#masked[this.#end - 1] ?? '') || this.#remarks.length > 2) return false;
		const open = Math.max(this.#masked.lastIndexOf('(', this.#end - 1), this.#masked.lastIndexOf('（', this.#end - 1));
		if (this.#masked[open - 1] === ']' || this.#end - open > 200 || open < this.#start) return false;
		if (open === this.#start && !this.#id) return false;
		const remark = this.#slot(open, this.#end, 'trailing');
		const read = readStatus(remark.text, this.#words);
		this.#remarks.unshift(remark);
		if (isSpokenStatus(read, remark.text) && (read.percent === null || /compl|done/i.test(remark.text)))
			this.#mark('bracket', remark.start, remark.end, read);
		else if (!isFieldRemark(remark.text)) return false;
		this.#end = open;
		return true;
	}

	/** `Title - DONE`, `Title - **IN PROGRESS (70%)**`: a status after a dash, alone or before a colon. */
	#trailingWord(): boolean {
		const at = behindDash(this.#masked, this.#start, this.#end);
		if (!at) return false;
		const said = this.#masked.slice(at.start, at.end);
		// Only what people shout or write alone is a status; `Redis - pending jobs` is a title.
		const read = readStatus(said, this.#words);
		if (!isSpokenStatus(read, said)) return false;
		this.#mark('bracket', at.start, at.end, read);
		this.#end = at.dash;
		return true;
	}

	#leadingId(): boolean {
		if (this.#id) return this.#skipAfterId();
		const read = readId(this.#masked, this.#start);
		if (!read || read.end > this.#end) return false;
		// A bare number begins many a title; its delimiter makes it an id.
		const behind = this.#masked.slice(read.end, read.end + 2);
		if (read.form === 'plain' && !/^(?:[:.)：、]|\*\*|__)/.test(behind)) return false;
		this.#id = read;
		this.#start = read.end;
		this.#skipAfterId();
		// `1.2 (P) Title`: a parallel mark.
		this.#start += /^\s*\(P\)(?=\s)|/.exec(this.#masked.slice(this.#start, this.#start + 8))?.[0].length ?? 0;
		return true;
	}

	/** The colon, dash, full stop or closing emphasis between id and title. */
	#skipAfterId(): boolean {
		const match = behindId.exec(this.#masked.slice(this.#start, this.#start + 24));
		if (!match?.[0].trim() || (/^\s*\*\*/.test(match[0]) && this.#emphasis !== '**')) return false;
		this.#start = Math.min(this.#end, this.#start + match[0].length);
		return true;
	}

	#slot(outerStart: number, outerEnd: number, place: Slot['place']): Slot {
		const start = outerStart + 1;
		const end = outerEnd - 1;
		return { text: this.#text.slice(start, end), start, end, outerStart, outerEnd, place };
	}

	#markEmoji(start: number, end: number): void {
		const read = readStatus(this.#masked.slice(start, end), this.#words);
		if (read.status) this.#mark('emoji', start, end, read);
	}

	#mark(source: Source, start: number, end: number, read: ReadStatus): void {
		this.#marks.push({ source, text: this.#text.slice(start, end), start, end, read });
	}

	#trim(): void {
		this.#end = titleEnd(this.#masked, this.#from, this.#start, this.#end);
	}
}
