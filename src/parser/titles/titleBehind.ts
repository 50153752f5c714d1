import { wide } from '../../util/wide';
import { fieldOf } from '../lines/lexFields';
import { EMPHASIS } from '../lines/signs';
import { isSectionNoun } from '../words/readId';
import { readStatus } from '../words/readStatus';
import { fieldBehind } from './fieldBehind';
import { ending } from './titleEnding';
import { fieldsInRemark, isFieldRemark, isSpokenStatus, MOST_MARKS, waitsBeforeStop } from './titleShape';
import { TitleStart } from './titleStart';

/** A letter, a digit, or what closes emphasis or code. */
const mayEndInField = wide(/[\p{L}\d*_`]$/u);

/** Reads names, brackets and plain fields behind a title. */
export class TitleBehind extends TitleStart {
	/** Where a title ends with a date that may be a part of it, and where without; -1 where there is none. */
	#stamped = -1;
	#unstamped = -1;

	protected tail(length: number): string {
		return this.masked.slice(Math.max(this.start, this.end - length), this.end);
	}

	/** The day on which it was finished or is due is no part of the title; one that does not say which, only behind a field and before nothing else. */
	protected trailingStamp(isLast: boolean): boolean {
		const [all, word, tag] = ending.stamp.exec(this.tail(64)) ?? [];
		if (all === undefined || this.end - all.length <= this.start) return false;
		const said = word ?? tag;
		if (said === undefined ? !isLast : readStatus(said, this.words).status !== 'done' && fieldOf(said) !== 'due')
			return false;
		if (said === undefined) this.#stamped = this.end;
		this.end -= all.length;
		this.trim();
		this.#unstamped = this.end;
		return true;
	}

	/** Gives a title back the date that no field stands before. */
	protected keepStamp(): void {
		if (this.#stamped >= 0 && this.end === this.#unstamped) this.end = this.#stamped;
	}

	/** `Title — 2h`, `Title owner:ann`, `Title **P1**`: a field without brackets, behind a box or an id. */
	protected trailingBare(): boolean {
		if (this.has(this.remarks) > 2 || !mayEndInField.test(this.tail(2)) || !this.isWork()) return false;
		const found = fieldBehind(this.text, this.start, this.end);
		if (!found || found.from <= this.start) return false;
		const slot = this.slot(found.start - 1, found.end + 1);
		if (found.isOwner) this.mentions = [slot, ...(this.mentions ?? [])];
		else this.remarks = [slot, ...(this.remarks ?? [])];
		this.end = found.from;
		return true;
	}

	/** `@ann`, `#tag` behind everything else; in the middle of a title they are what it speaks of. */
	protected trailingMention(): boolean {
		// It has no brackets, and none of the title's does.
		const last = this.masked[this.end - 1];
		if (last === ']' || last === ')' || last === '*' || this.has(this.mentions) >= MOST_MARKS) return false;
		const match = ending.mention.exec(this.tail(48)) ?? ending.anchor.exec(this.tail(48));
		const start = this.end - (match?.[0].length ?? 0);
		if (!match || start <= this.start) return false;
		if (match[0].startsWith('@')) this.mentions = [this.slot(start, this.end + 1), ...(this.mentions ?? [])];
		// `@ann, @bob`
		this.end = start - (/@[\p{L}\p{N}-]+, $/u.test(this.masked.slice(this.start, start)) ? 2 : 0);
		return true;
	}

	/** `(2h)`, `（16小时）`, `(after T1).` at the end: kept as part of the title unless a reader finds its field in it. */
	protected trailingRemark(): boolean {
		// `*(2h)*`
		const around = (this.signs & EMPHASIS && /(?<=[)）])(?:\*\*?|_)$/.exec(this.tail(4))?.[0]) || '';
		const stop = /[)）][.。]$/.test(this.tail(2)) ? 1 : 0;
		const end = this.end - around.length - stop;
		const last = this.masked[end - 1];
		if ((last !== ')' && last !== '）') || this.has(this.remarks) > 2) return false;
		const open = Math.max(this.masked.lastIndexOf('(', end - 1), this.masked.lastIndexOf('（', end - 1));
		const from = open - around.length;
		if (this.masked[open - 1] === ']' || end - open > 200 || from < this.start) return false;
		if ((from === this.start && !this.id) || this.masked.slice(from, open) !== around) return false;
		const remark = this.slot(open, end);
		if (stop && !waitsBeforeStop(remark.text)) return false;
		const parts = fieldsInRemark(remark.text);
		if (parts.length > 0) {
			const slots = parts.map(part => this.slot(open + part.start, open + part.end + 2));
			this.remarks = [...slots, ...(this.remarks ?? [])];
			this.end = from;
			return true;
		}
		const read = readStatus(remark.text, this.words);
		this.remarks = [remark, ...(this.remarks ?? [])];
		if (isSpokenStatus(read, remark.text) && (read.percent === null || /compl|done/i.test(remark.text)))
			this.mark('bracket', remark.start, remark.end, read);
		// `Title ✅ (by Ann)`: what qualifies a mark is no part of the title, and the mark ends it.
		else if (
			!isFieldRemark(remark.text) &&
			!/[^→>⇒=\s]\s[✅☑]\ufe0f?\s$/.test(this.masked.slice(Math.max(0, open - 6), from))
		)
			return false;
		this.end = from;
		return true;
	}

	/** Whether the title stands behind a box or an id: `1. Welcome · 5 min` may be said of anything. */
	protected isWork(): boolean {
		if (this.id?.noun && isSectionNoun(this.id.noun)) return false;
		return (
			(this.id !== null && this.id.form !== 'plain') || (this.id === null && this.isBoxed()) || this.#isInBoxedHeading()
		);
	}

	/** `### [ ] Title ⏱️ 1h` */
	#isInBoxedHeading(): boolean {
		return (this.marks?.some(({ source }) => source === 'box') ?? false) && this.isHeading();
	}

	protected isBoxed(): boolean {
		return /\]\s*$/.test(this.text.slice(0, this.from));
	}
}
