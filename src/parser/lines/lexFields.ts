import { byText } from '../../util/byText';
import { small, spellings } from '../../util/small';
import { wide } from '../../util/wide';
import { type FieldName, fieldLabels } from '../words/words.data';
import type { LineLexer } from './lexLine';
import type { Line } from './line';
import { BAR, COLON, EMPHASIS, SLASH, WIDE } from './signs';

/** A label and the value after its colon. Offsets count in the line. */
export interface LabelledValue {
	/** Without emphasis, as written. */
	readonly label: string;
	readonly labelStart: number;
	readonly labelEnd: number;
	readonly value: string;
	readonly valueStart: number;
	readonly valueEnd: number;
	/** Which field the label names, or null. */
	readonly field: FieldName | null;
	/** Whether the label is emphasised (`**Owner**: BE`). */
	readonly strong: boolean;
}

/** What is read of a labelled value, wherever its label stands. */
export type StatedValue = Pick<LabelledValue, 'label' | 'value' | 'valueStart' | 'valueEnd' | 'field'>;

const labels: ReadonlyMap<string, FieldName> = labelsByWord();

/** Each label, and those of Latin script without their accents too (`estimacion`), `ı` as capitals have it. */
function labelsByWord(): ReadonlyMap<string, FieldName> {
	const found = new Map<string, FieldName>();
	const all = Object.entries(fieldLabels) as [FieldName, readonly string[]][];
	for (const [name, words] of all) for (const word of words.flatMap(spellings)) found.set(word, name);
	for (const [word, name] of [...found]) {
		const bare = /[à-ÿ]/.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;
		if (!found.has(bare)) found.set(bare, name);
	}
	return found;
}

const beforeLabel = wide(/^[^\p{L}\p{N}#№]+/u);

/** The field that a label or a column header names, or null. */
export const fieldOf = byText((label): FieldName | null => {
	const clean = beforeLabel
		.replace(small(label).replace(/[*_`:：]/g, ''), '')
		.replace(/\s+/g, ' ')
		.trim();
	return labels.get(clean) ?? labels.get(clean.replace(/^([^(]*?) ?\(.*\)$/, '$1')) ?? null;
});

const strongLabel = /(\*\*)([^*_\n]{1,48}?)(?:(\s*(?:::?|：)\s*)\1|\1\s*(?:::?|：))/y;
const softLabel = /([*_])([^*_\n]{1,40}?)(?:(\s*[:：]\s*)\1|\1\s*[:：])/y;
/** `**Priority: HIGH | Effort: 1 day**`: strong emphasis round label and value. */
const wrappedStrong = wide(/\*\*([\p{L}][\p{L}\p{M}\p{N} ()/&-]{0,46}?)\s*[:：]\s+(?=[^\s*])/uy);
/** `_Requirements: 1.1_`: emphasis round label and value. */
const wrapped = wide(/([*_])(?!\1)([\p{L}][\p{L}\p{N} /-]{0,38}?)\s*[:：]\s/uy);
const plainLabel = wide(
	/([\p{L}][\p{L}\p{M}\p{N}'’ ()/&._-]{0,39}?)\s*(?:[:：](?=\s|$|[^\p{L}\p{N}/\\:：])|::(?=\s))/uy,
);
const anyPlainLabel = wide(/([\p{L}][\p{L}\p{M}\p{N} （）]{0,29}?)\s*[：]/uy);

/** What a line has of labelled values: not looked at yet, none, only such with other labels than fields, or fields. */
export const UNSEEN = 0;
/** It has none. */
export const NO_LABELS = 1;
/** It has such with other labels than fields. */
export const OTHER_LABELS = 2;
/** It has fields. */
export const FIELDS = 3;

/** What a line's labelled values come to. */
export function kindOfFields(fields: readonly LabelledValue[]): number {
	return fields.some(({ field }) => field !== null) ? FIELDS : fields.length > 0 ? OTHER_LABELS : NO_LABELS;
}

/**
 * What `kindOfFields(lexFields(…))` is, where a look at the units of a line tells; `UNSEEN` where it does not. `signs` are those of the line;
 * `textOf` gives a stretch of it.
 */
export function glanceAtFields(
	{ codes, length, from }: LineLexer,
	signs: number,
	textOf: (from: number, to: number) => string,
): number {
	if ((signs & (COLON | WIDE)) === 0) return NO_LABELS;
	let at = from;
	let words = 1;
	for (; at < length && codes[at] !== COLON_CODE; at++) {
		const code = codes[at] as number;
		if (code > 0x7f) return UNSEEN;
		if (isLabelCode(code, at === from)) {
			if (code === 32) words++;
			continue;
		}
		// Emphasis and white space may stand before a label; anything else is none, and begins none.
		const mayGoOn = code <= 32 || (at === from && (code === 42 || code === 95));
		return mayGoOn ? UNSEEN : NO_LABELS;
	}
	if (at === length || at === from) return NO_LABELS;
	if (codes[at - 1] === 32) return UNSEEN;
	const next = at + 1 < length ? (codes[at + 1] as number) : 32;
	if (next > 0x7f) return UNSEEN;
	const isSpaced = next === COLON_CODE ? at + 2 < length && isWhite(codes[at + 2] as number) : !isWordCode(next);
	if (!isSpaced || at - from > 40 || words > 5) return NO_LABELS;
	if (fieldOf(textOf(from, at))) return FIELDS;
	return mayHaveMore(codes, at, length, signs) ? UNSEEN : OTHER_LABELS;
}

/** Whether further labels may stand behind the first: bars, dots, slashes or emphasis tell. */
function mayHaveMore(codes: Uint16Array, from: number, length: number, signs: number): boolean {
	if (signs & BAR) return true;
	if ((signs & (EMPHASIS | SLASH | WIDE)) === 0) return false;
	for (let at = from; at < length; at++) {
		const code = codes[at];
		if (code === 0xb7 || (code === 42 && codes[at - 1] === 42) || (code === 47 && codes[at - 1] === 32)) return true;
	}
	return false;
}

const COLON_CODE = 58;

/** A character of a plain label: a letter first, then also digits and a few signs. */
function isLabelCode(code: number, isFirst: boolean): boolean {
	if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
	if (isFirst) return false;
	// Digits, space, & ' ( ) - . / _
	return (
		(code >= 48 && code <= 57) || code === 32 || (code >= 38 && code <= 41) || (code >= 45 && code <= 47) || code === 95
	);
}

/** Letters, digits, slashes and colons: behind a colon they make it a part of a time, an address or a name. */
function isWordCode(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 58) || code === 92;
}

function isWhite(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** The labelled values of a line. */
export function fieldsOf(line: Line): readonly LabelledValue[] {
	line.fields ??= lexFields(line.text, line.masked, line.from, line.to);
	return line.fields;
}

/** Reads the labelled values of a line's content: one, or several after bars. Linear. */
export function lexFields(text: string, masked: string, from: number, to: number): readonly LabelledValue[] {
	const found: LabelledValue[] = [];
	const first = labelAt(masked, skipDecoration(masked, from, to), to);
	if (!first) return found;
	let at: LabelAt = first;
	for (let guard = 0; guard < 12; guard++) {
		const next = nextLabel(masked, at.after, to);
		const value = trimValue(text, at.after, next?.from ?? to, at.closing);
		found.push({
			label: text.slice(at.start, at.end).trim(),
			labelStart: at.start,
			labelEnd: at.end,
			value: text.slice(value.start, value.end),
			valueStart: value.start,
			valueEnd: value.end,
			field: fieldOf(text.slice(at.start, at.end)),
			strong: at.strong,
		});
		if (!next) break;
		at = next.label;
	}
	return found;
}

interface LabelAt {
	readonly start: number;
	readonly end: number;
	/** Where the value begins. */
	readonly after: number;
	readonly strong: boolean;
	/** Emphasis that closes after the value (`_Label: value_`), or empty. */
	readonly closing: string;
}

function labelAt(masked: string, at: number, to: number): LabelAt | null {
	const first = masked[at];
	return first === '*' || first === '_' ? emphasisedAt(masked, at, to) : plainAt(masked, at, to);
}

function emphasisedAt(masked: string, at: number, to: number): LabelAt | null {
	for (const pattern of [strongLabel, softLabel]) {
		pattern.lastIndex = at;
		const match = pattern.exec(masked);
		if (match && pattern.lastIndex <= to)
			return label(at + (match[1] as string).length, match[2] as string, pattern.lastIndex, true, '');
	}
	const strong = wrappedStrong.for(masked);
	strong.lastIndex = at;
	const round = strong.exec(masked);
	if (round && masked.indexOf('**', strong.lastIndex) > 0)
		return label(at + 2, round[1] as string, strong.lastIndex, true, '**');
	const soft = wrapped.for(masked);
	soft.lastIndex = at;
	const match = soft.exec(masked);
	const mark = match?.[1] ?? '';
	const rest = masked.slice(at + 1, to).trimEnd();
	return match && rest.endsWith(mark) ? label(at + 1, match[2] as string, soft.lastIndex, false, mark) : null;
}

/** So far a bracket is looked for. */
const NEAR = 200;

function plainAt(masked: string, at: number, to: number): LabelAt | null {
	for (const wanted of [plainLabel, anyPlainLabel]) {
		const pattern = wanted.for(masked);
		pattern.lastIndex = at;
		const match = pattern.exec(masked);
		if (match && pattern.lastIndex <= to && (match[1] as string).split(' ').length <= 5)
			return closesBracket(masked, at, to) ? null : label(at, match[1] as string, pattern.lastIndex, false, '');
	}
	return null;
}

/** Whether a stretch closes a bracket that the line before opened: it is the rest of a sentence. */
function closesBracket(masked: string, at: number, to: number): boolean {
	return (
		/^[^()]*\)/.test(masked.slice(at, Math.min(to, at + NEAR))) &&
		!masked.slice(Math.max(0, at - NEAR), at).includes('(')
	);
}

function label(start: number, text: string, after: number, strong: boolean, closing: string): LabelAt {
	return { start, end: start + text.trimEnd().length, after, strong, closing };
}

/** The next label of a line with several: emphasised, or known, after a bar or a middle dot. */
function nextLabel(masked: string, from: number, to: number): { from: number; label: LabelAt } | null {
	for (let at = from; at < to; at++) {
		const char = masked[at] as string;
		if (char === '*' && masked[at + 1] === '*' && at > from && /[\s|·,;]/.test(masked[at - 1] as string)) {
			strongLabel.lastIndex = at;
			const match = strongLabel.exec(masked);
			if (match && strongLabel.lastIndex <= to)
				return { from: at, label: label(at + 2, match[2] as string, strongLabel.lastIndex, true, '') };
		}
		if (char === '|' || char === '·' || (char === '/' && masked[at - 1] === ' ' && masked[at + 1] === ' ')) {
			const next = labelAt(masked, skipDecoration(masked, at + 1, to), to);
			if (next && (next.strong || fieldOf(masked.slice(next.start, next.end)))) return { from: at, label: next };
		}
	}
	return null;
}

const picture = wide(/\p{Extended_Pictographic}/u);

/** White space and emoji before a label. */
function skipDecoration(masked: string, from: number, to: number): number {
	let at = from;
	while (at < to) {
		const code = masked.codePointAt(at) as number;
		const char = String.fromCodePoint(code);
		if (/\s/.test(char) || char === '\ufe0f' || char === '\u200d' || picture.test(char)) at += char.length;
		else break;
	}
	return at;
}

function trimValue(text: string, from: number, to: number, closing: string): { start: number; end: number } {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /[\s|·\\]/.test(text[end - 1] as string)) end--;
	if (closing.length === 1 && end > start && text[end - 1] === closing) end--;
	if (closing === '**') {
		const close = text.indexOf('**', start);
		if (close >= 0 && close < end) end = close;
	}
	while (end > start && /\s/.test(text[end - 1] as string)) end--;
	return { start, end };
}
