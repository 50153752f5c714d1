import type { LineState } from '../model/document';
import { asciiDigits } from './asciiDigits';
import type { Span } from '../util/span';
import type { DamageEvidence } from './damagedSequences';
import { type Undamaged, undamage } from './undamage';

/** Where a line stands. It moves with the text before it when a document is read again, and all spans on the line with it. */
export interface LinePlace {
	number: number;
	start: number;
}

/** A stretch of one line. Its offsets are those of the newest reading. */
class LineSpan implements Span {
	readonly place: LinePlace;
	readonly from: number;
	readonly to: number;

	constructor(place: LinePlace, from: number, to: number) {
		this.place = place;
		this.from = from;
		this.to = to;
	}

	get start(): number {
		return this.place.start + this.from;
	}

	get end(): number {
		return this.place.start + this.to;
	}
}

/** One line of the source, read without damage, with its place in the document. */
export class SourceLine {
	readonly place: LinePlace;
	/** Its length in the document, without its line end. */
	readonly length: number;
	/** The line without its line end; damaged characters undone. */
	readonly text: string;
	/** The text with inline code and comments blanked out (same length): what marks, ids and slots are looked for in. */
	readonly masked: string;
	readonly state: LineState;
	readonly damage: Undamaged | null;

	constructor(
		place: LinePlace,
		length: number,
		text: string,
		state: LineState,
		masked: string,
		damage: Undamaged | null,
	) {
		this.place = place;
		this.length = length;
		this.text = text;
		this.state = state;
		this.masked = masked;
		this.damage = damage;
	}

	get number(): number {
		return this.place.number;
	}

	/** Absolute offset of its first character. */
	get start(): number {
		return this.place.start;
	}

	/** Absolute offset of its line end. */
	get end(): number {
		return this.place.start + this.length;
	}

	/** The absolute span of a stretch of `text`. */
	span(from: number, to: number): Span {
		const offsets = this.damage?.offsets;
		if (!offsets) return new LineSpan(this.place, from, to);
		return new LineSpan(this.place, offsets[from] ?? 0, offsets[to] ?? this.length);
	}

	/** The same line with other characters blanked out. */
	withMask(masked: string): SourceLine {
		return new SourceLine(this.place, this.length, this.text, this.state, masked, this.damage);
	}

	/** The same line with another state. */
	withState(state: LineState): SourceLine {
		return new SourceLine(this.place, this.length, this.text, state, this.masked, this.damage);
	}
}

/** Reads one line's characters; `around` is null where the whole document is known to be sound. */
export function sourceLine(
	text: string,
	number: number,
	start: number,
	end: number,
	around: DamageEvidence | null,
): SourceLine {
	const raw = text.slice(start, end);
	const damage = around && undamage(raw, around);
	const read = damage ? damage.text : raw;
	const state = isBlank(read) ? 'blank' : 'text';
	return new SourceLine({ number, start }, end - start, read, state, asciiDigits(mask(read)), damage);
}

function isBlank(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0 && code !== 0xfeff) return false;
	}
	return true;
}

/** Blanks inline code (its backticks stay) and comments that open and close on the line. Linear. */
function mask(text: string): string {
	if (!text.includes('`') && !text.includes('<!--')) return text;
	const parts: string[] = [];
	let at = 0;
	let scan = 0;
	// Lengths of backtick runs that are known to have no partner further right, so that each is looked for once.
	const lonely = new Set<number>();
	while (scan < text.length) {
		if (text[scan] === '`') {
			let run = scan;
			while (text[run] === '`') run++;
			const length = run - scan;
			const close = lonely.has(length) || text[scan - 1] === '\\' ? -1 : closingRun(text, run, length);
			if (close < 0) {
				lonely.add(length);
				scan = run;
				continue;
			}
			parts.push(text.slice(at, run), filler.repeat(close - run));
			at = close;
			scan = close + length;
		} else if (text.startsWith('<!--', scan)) {
			const close = text.indexOf('-->', scan + 4);
			if (close < 0) break;
			parts.push(text.slice(at, scan), ' '.repeat(close + 3 - scan));
			at = scan = close + 3;
		} else scan++;
	}
	if (parts.length === 0) return text;
	parts.push(text.slice(at));
	return parts.join('');
}

/** A character that no mark, id or word is made of. */
const filler = '\ue000';

function closingRun(text: string, from: number, length: number): number {
	for (let i = text.indexOf('`', from); i >= 0; ) {
		let run = i;
		while (text[run] === '`') run++;
		if (run - i === length) return i;
		i = text.indexOf('`', run);
	}
	return -1;
}
