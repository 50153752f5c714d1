import type { Source } from '../../model/task';
import { wide } from '../../util/wide';
import type { LabelledValue } from '../lines/lexFields';
import { COLON, PICTURED } from '../lines/signs';
import { readDuration } from '../words/readDuration';
import { isSectionNoun, type ReadId, readId, readPair } from '../words/readId';
import { type ReadStatus, readStatus, type StatusWords } from '../words/readStatus';
import { bracketed, isBracketedId, opensTitle, wrappedId } from '../words/wrappedIds';
import {
	isDelimitedNumber,
	jointBehindId,
	emoji,
	isSpokenStatus,
	isWhite,
	leadingPriority,
	mayBePriority,
	MOST_MARKS,
	noTitle,
	type Slot,
	titleEnd,
	type TitleMark,
	type TitleShape,
} from './titleShape';

const colouredPriority = wide(/^[🔴🟠🟡🟢🔵⚪]\ufe0f?\s*[*_[(`]*(?:P[0-4]|CRITICAL|HIGH|MEDIUM|LOW)(?![\p{L}\p{N}])/u);
const colouredEnd = /[🔴🟠🟡🟢🔵⚪]\ufe0f?\s?$/u;

const phrase = wide(/^(\p{Extended_Pictographic}\ufe0f?\s*\p{Lu}[\p{Lu} -]{2,24}?)(?:\s[—–-]|\s?[:：])\s+(?=\S)/u);

/** A title in the reading: what was taken off both its ends so far. This half reads what stands before it. */
export class TitleStart {
	protected readonly text: string;
	protected readonly masked: string;
	protected readonly words: StatusWords;
	protected readonly signs: number;
	protected readonly from: number;
	protected start: number;
	protected end: number;
	protected id: ReadId | null = null;
	protected slots: Slot[] | null = null;
	protected trailingSlots: Slot[] | null = null;
	protected marks: TitleMark[] | null = null;
	protected remarks: Slot[] | null = null;
	protected mentions: Slot[] | null = null;
	protected fields: LabelledValue[] | null = null;
	protected emphasis = '';
	/** The link whose text begins with the id. */
	protected link: Readonly<Record<'open' | 'close' | 'end', number>> | null = null;

	constructor(text: string, masked: string, from: number, to: number, words: StatusWords, signs: number) {
		this.text = text;
		this.masked = masked;
		this.words = words;
		this.signs = signs;
		this.from = from;
		this.start = from;
		this.end = to;
	}

	result(): TitleShape {
		this.trim();
		// A link that is all of the title is left out of it.
		if (this.link && this.end === this.link.end) this.end = this.link.close;
		else if (this.link) this.#behindLink(this.link);
		const slots = this.slots && this.trailingSlots ? [...this.slots, ...this.trailingSlots] : null;
		return {
			id: this.id,
			slots: slots ?? this.slots ?? this.trailingSlots ?? noTitle.slots,
			marks: this.marks?.sort((a, b) => a.start - b.start) ?? noTitle.marks,
			remarks: this.remarks ?? noTitle.remarks,
			mentions: this.mentions ?? noTitle.mentions,
			fields: this.fields ?? noTitle.fields,
			start: this.start,
			end: Math.max(this.start, this.end),
		};
	}

	/** `[T012: Title](T012.md) - 2h`: how long it takes; other words belong to the title. */
	#behindLink({ open, close, end }: Readonly<Record<'open' | 'close' | 'end', number>>): void {
		const start = end + (/^\s+[-–—]\s+/.exec(this.masked.slice(end, this.end))?.[0].length ?? 0);
		const duration = start > end ? readDuration(this.masked.slice(start, this.end), 8) : null;
		if (duration) {
			const to = start + duration.length;
			this.remarks = [{ text: this.text.slice(start, to), start, end: to }, ...(this.remarks ?? [])];
			this.end = close;
		} else this.start = open;
	}

	leading(): void {
		for (let more = true; more && this.start < this.end && this.has(this.marks) < MOST_MARKS; ) {
			this.#skipSpace();
			more =
				this.#openEmphasis() ||
				this.#leadingEmoji() ||
				this.#leadingSlot() ||
				this.#leadingPriority() ||
				this.#leadingDone() ||
				this.#leadingId();
		}
		this.#skipSpace();
	}

	protected has(list: readonly unknown[] | null): number {
		return list?.length ?? 0;
	}

	#skipSpace(): void {
		while (this.start < this.end && isWhite(this.masked.charCodeAt(this.start))) this.start++;
	}

	#openEmphasis(): boolean {
		const one = this.masked[this.start] as string;
		if (one !== '*' && one !== '_' && one !== '~') return false;
		const two = this.masked.slice(this.start, this.start + 2);
		if (two === '~~') {
			const close = this.masked.indexOf('~~', this.start + 2);
			if (close <= this.start + 2 || close > this.end) return false;
			this.mark('strike', this.start, close + 2, { status: 'cancelled', percent: null, by: 'mark', whole: true });
		}
		if (two !== '**' && two !== '~~') {
			const next = this.masked.charCodeAt(this.start + 1);
			if (one === '~' || this.id || Number.isNaN(next) || isWhite(next)) return false;
			this.emphasis = one;
			this.start += 1;
			return true;
		}
		// An id in bold of its own (`**T001** Title`) closes before the title begins.
		this.emphasis = two;
		this.start += 2;
		return true;
	}

	#leadingEmoji(): boolean {
		if ((this.signs & PICTURED) === 0 || !(this.masked.charCodeAt(this.start) > 0x7f)) return false;
		emoji.lastIndex = this.start;
		const match = emoji.exec(this.masked);
		if (!match || emoji.lastIndex > this.end) return false;
		if (this.#leadingPhrase()) return true;
		// `🟢 P3: Title`: the colour is that of the priority.
		if (!colouredPriority.test(this.text.slice(this.start, this.start + 24)))
			this.markEmoji(this.start, this.start + match[0].length);
		this.start += match[0].length;
		return true;
	}

	/** `✅ COMPLETED - Title`: a mark and its word. */
	#leadingPhrase(): boolean {
		const match = phrase.exec(this.masked.slice(this.start, Math.min(this.end, this.start + 48)));
		const said = match?.[1] ?? '';
		const read = readStatus(said, this.words);
		if (!match || !isSpokenStatus(read, said)) return false;
		this.mark('bracket', this.start, this.start + said.length, read);
		this.start += match[0].length;
		return true;
	}

	/** `## DONE: Task 2 - Title`: a heading says before the name of its task that it is done. */
	#leadingDone(): boolean {
		if ((this.signs & COLON) === 0 || this.id || !this.isHeading()) return false;
		const said = /^[A-Z]\w{3,9}(?=: )/.exec(this.masked.slice(this.start, this.start + 12))?.[0] ?? '';
		const read = readStatus(said, this.words);
		if (read.status !== 'done' || !read.whole) return false;
		const end = this.start + said.length;
		const id = readId(this.masked, end + 2);
		if (!id?.delimited || (id.noun ? isSectionNoun(id.noun) : id.form !== 'prefixed')) return false;
		this.mark('bracket', this.start, end, read);
		this.start = end + 2;
		return true;
	}

	#leadingSlot(): boolean {
		if (this.masked[this.start] !== '[' || this.masked[this.start + 1] === '[') return false;
		const close = this.masked.indexOf(']', this.start);
		if (close < 0 || close >= this.end || close - this.start > 80) return false;
		const after = this.masked[close + 1] ?? '';
		if (after === '(') return this.#leadingLink(close);
		if (after === ':') return false;
		const inner = this.masked.slice(this.start + 1, close);
		if (/^[ xX/~!-]?$/.test(inner))
			this.mark('box', this.start + 1, close, readStatus(`[${inner === '' ? ' ' : inner}]`, this.words));
		else if (this.id || !(isBracketedId(inner) || this.#namesTask(close)))
			(this.slots ??= []).push(this.slot(this.start, close + 1));
		else this.id = bracketed(readId(this.masked, this.start + 1), this.text.slice(0, this.from));
		this.start = close + 1;
		return true;
	}

	/** `[Task #1] Title`: behind another slot it is a slot as well. */
	#namesTask(close: number): boolean {
		const read = readId(this.masked, this.start + 1);
		if (read?.end !== close || (this.slots && read.form !== 'prefixed')) return false;
		return opensTitle(read, this.text.slice(0, this.from), this.emphasis !== '');
	}

	/** Whether the title is a heading's. */
	protected isHeading(): boolean {
		let before = this.from - 1;
		while (before >= 0 && isWhite(this.text.charCodeAt(before))) before--;
		return this.text[before] === '#';
	}

	/** `[T012](T012.md): Title`, `[T012: Title](T012.md)`: an id in a link. */
	#leadingLink(close: number): boolean {
		const read = this.id ? null : readId(this.masked, this.start + 1);
		const end = this.masked.indexOf(')', close) + 1;
		if (read?.form !== 'prefixed' || read.end > close || end === 0 || end > this.end) return false;
		this.id = read;
		if (read.end === close) this.start = end;
		else {
			this.link = { open: this.start, close, end };
			this.start = read.end;
		}
		this.#skipAfterId();
		return true;
	}

	/** `P1: Title`, `🔴 P1 Title`, `(P1) Title`, `**HIGH**: Title`, `**P1 L** Title`: a priority without a slot's brackets. */
	#leadingPriority(): boolean {
		if (this.has(this.slots) > 0 || !mayBePriority(this.masked.charCodeAt(this.start))) return false;
		leadingPriority.lastIndex = this.start;
		const match = leadingPriority.exec(this.masked);
		if (!match || leadingPriority.lastIndex >= this.end) return false;
		const [, opened, level = '', closed, emphasis, delimiter] = match;
		if ((opened === '(') !== (closed === ')') || (emphasis && emphasis !== this.emphasis)) return false;
		if (
			!closed &&
			!emphasis &&
			!delimiter &&
			!(colouredEnd.test(this.text.slice(this.from, this.start)) && /\d/.test(level))
		)
			return false;
		const start = this.start + (opened ? 1 : 0);
		this.slots = [{ text: level, start, end: start + level.length }];
		this.start = leadingPriority.lastIndex;
		return true;
	}

	#leadingId(): boolean {
		if (this.id) return this.#skipAfterId();
		const wrapped = wrappedId(this.text, this.start);
		if (wrapped && wrapped.end < this.end) {
			this.id = wrapped;
			this.start = wrapped.end + 1;
			this.#skipAfterId();
			return true;
		}
		const read = (this.isHeading() && readPair(this.masked, this.start)) || readId(this.masked, this.start);
		if (!read || read.end > this.end) return false;
		// A bare number begins many a title; its delimiter makes it an id.
		if (read.form === 'plain' && !isDelimitedNumber(read, this.masked)) return false;
		this.id = read;
		this.start = read.end;
		this.#skipAfterId();
		if (read.form === 'plain') this.#writtenId();
		// `1.2 (P) Title`: a parallel mark; `T1 (M): Title`: a size.
		this.start +=
			/^\s*\((?:P|X{0,2}[SL]|M)\)(?=[\s:])|/.exec(this.masked.slice(this.start, this.start + 8))?.[0].length ?? 0;
		return true;
	}

	/** `### 1. TASK 1.1: Title`, `### 1. **Task 7: Title**`: a written id beats the number before it. */
	#writtenId(): void {
		const opens = this.emphasis === '' && this.masked.startsWith('**', this.start);
		const read = readId(this.masked, this.start + (opens ? 2 : 0));
		if (!read?.delimited || read.end > this.end || read.form === 'plain' || read.form === 'dotted') return;
		if (read.noun !== null && isSectionNoun(read.noun)) return;
		if (opens) this.emphasis = '**';
		this.id = read;
		this.start = read.end;
		this.#skipAfterId();
	}

	/** The colon, dash, full stop or closing emphasis between id and title. */
	#skipAfterId(): boolean {
		const joint = jointBehindId(this.masked, this.start);
		if (joint.trim() === '' || (/^\s*\*\*/.test(joint) && this.emphasis !== '**')) return false;
		this.start = Math.min(this.end, this.start + joint.length);
		return true;
	}

	/** What stands between two brackets. */
	protected slot(outerStart: number, outerEnd: number): Slot {
		const start = outerStart + 1;
		const end = outerEnd - 1;
		return { text: this.text.slice(start, end), start, end };
	}

	protected markEmoji(start: number, end: number): void {
		const read = readStatus(this.masked.slice(start, end), this.words);
		if (read.status) this.mark('emoji', start, end, read);
	}

	protected mark(source: Source, start: number, end: number, read: ReadStatus): void {
		(this.marks ??= []).push({ source, text: this.text.slice(start, end), start, end, read });
	}

	protected trim(): void {
		this.end = titleEnd(this.masked, this.from, this.start, this.end);
	}
}
