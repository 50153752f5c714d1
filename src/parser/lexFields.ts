import { type FieldName, fieldLabels } from './words.data';

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

const labels: ReadonlyMap<string, FieldName> = new Map(
	(Object.entries(fieldLabels) as [FieldName, readonly string[]][]).flatMap(([name, words]) =>
		words.map(word => [word, name] as const),
	),
);

/** The field that a label or a column header names, or null. */
export function fieldOf(label: string): FieldName | null {
	const clean = label
		.toLowerCase()
		.replace(/[*_`:：]/g, '')
		.replace(/^[^\p{L}\p{N}#№]+/u, '')
		.replace(/\s+/g, ' ')
		.trim();
	return labels.get(clean) ?? labels.get(clean.replace(/^([^(]*?) ?\(.*\)$/, '$1')) ?? null;
}

const strongLabel = /(\*\*|__)([^*_\n]{1,48}?)(?:(\s*(?:::?|：)\s*)\1|\1\s*(?:::?|：))/y;
const softLabel = /([*_])([^*_\n]{1,40}?)(?:(\s*[:：]\s*)\1|\1\s*[:：])/y;
/** `**Priority: HIGH | Effort: 1 day**`: strong emphasis round label and value. */
const wrappedStrong = /\*\*([\p{L}][\p{L}\p{M}\p{N} ()/&-]{0,46}?)\s*[:：]\s+(?=[^\s*])/uy;
/** `_Requirements: 1.1_`: emphasis round label and value. */
const wrapped = /([*_])(?!\1)([\p{L}][\p{L}\p{N} /-]{0,38}?)\s*[:：]\s/uy;
const plainLabel = /([\p{L}][\p{L}\p{M}\p{N}'’ ()/&._-]{0,39}?)\s*(?:[:：](?=\s|$|[^\p{L}\p{N}/\\:：])|::(?=\s))/uy;
const anyPlainLabel = /([\p{L}][\p{L}\p{M}\p{N} ]{0,29}?)\s*[：]/uy;

/** Reads the labelled values of a line's content: one, or several after bars. Linear. */
export function lexFields(text: string, masked: string, from: number, to: number): readonly LabelledValue[] {
	const found: LabelledValue[] = [];
	const first = labelAt(masked, skipDecoration(masked, from, to), to);
	if (!first) return found;
	let label: LabelAt = first;
	for (let guard = 0; guard < 12; guard++) {
		const next = nextLabel(masked, label.after, to);
		const value = trimValue(text, label.after, next?.from ?? to, label.closing);
		found.push({
			label: text.slice(label.start, label.end).trim(),
			labelStart: label.start,
			labelEnd: label.end,
			value: text.slice(value.start, value.end),
			valueStart: value.start,
			valueEnd: value.end,
			field: fieldOf(text.slice(label.start, label.end)),
			strong: label.strong,
		});
		if (!next) break;
		label = next.label;
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
	for (const pattern of [strongLabel, softLabel]) {
		pattern.lastIndex = at;
		const match = pattern.exec(masked);
		if (match && pattern.lastIndex <= to) {
			const start = at + (match[1] as string).length;
			return {
				start,
				end: start + (match[2] as string).trimEnd().length,
				after: pattern.lastIndex,
				strong: true,
				closing: '',
			};
		}
	}
	wrappedStrong.lastIndex = at;
	const strong = wrappedStrong.exec(masked);
	if (strong && masked.indexOf('**', wrappedStrong.lastIndex) > 0) {
		return {
			start: at + 2,
			end: at + 2 + (strong[1] as string).length,
			after: wrappedStrong.lastIndex,
			strong: true,
			closing: '**',
		};
	}
	wrapped.lastIndex = at;
	const round = wrapped.exec(masked);
	if (
		round &&
		masked
			.slice(at + 1, to)
			.trimEnd()
			.endsWith(round[1] as string)
	) {
		return {
			start: at + 1,
			end: at + 1 + (round[2] as string).length,
			after: wrapped.lastIndex,
			strong: false,
			closing: round[1] as string,
		};
	}
	for (const pattern of [plainLabel, anyPlainLabel]) {
		pattern.lastIndex = at;
		const match = pattern.exec(masked);
		if (match && pattern.lastIndex <= to && (match[1] as string).split(' ').length <= 5) {
			return {
				start: at,
				end: at + (match[1] as string).trimEnd().length,
				after: pattern.lastIndex,
				strong: false,
				closing: '',
			};
		}
	}
	return null;
}

/** The next label of a line with several: emphasised, or known, after a bar or a middle dot. */
function nextLabel(masked: string, from: number, to: number): { from: number; label: LabelAt } | null {
	for (let at = from; at < to; at++) {
		const char = masked[at] as string;
		if (char === '*' && masked[at + 1] === '*' && at > from && /[\s|·,;]/.test(masked[at - 1] as string)) {
			strongLabel.lastIndex = at;
			const match = strongLabel.exec(masked);
			if (match && strongLabel.lastIndex <= to) {
				const start = at + 2;
				return {
					from: at,
					label: {
						start,
						end: start + (match[2] as string).trimEnd().length,
						after: strongLabel.lastIndex,
						strong: true,
						closing: '',
					},
				};
			}
		}
		if (char === '|' || char === '·' || (char === '/' && masked[at - 1] === ' ' && masked[at + 1] === ' ')) {
			const label = labelAt(masked, skipDecoration(masked, at + 1, to), to);
			if (label && (label.strong || fieldOf(masked.slice(label.start, label.end)))) return { from: at, label };
		}
	}
	return null;
}

/** White space and emoji before a label. */
function skipDecoration(masked: string, from: number, to: number): number {
	let at = from;
	while (at < to) {
		const code = masked.codePointAt(at) as number;
		const char = String.fromCodePoint(code);
		if (/\s/.test(char) || char === '\ufe0f' || char === '\u200d' || /\p{Extended_Pictographic}/u.test(char))
			at += char.length;
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
