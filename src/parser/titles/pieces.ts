import { wide } from '../../util/wide';
import { fieldOf } from '../lines/lexFields';
import { readDate } from '../words/readDate';
import { readDuration } from '../words/readDuration';
import { readStatus, type StatusWords } from '../words/readStatus';
import { isMention } from './readSlot';
import { isFieldRemark, isShoutedLevel, type Slot } from './titleShape';

/** What stands behind a title between middle dots or bars (`Title · P1 · 2h · Deep`). */
export interface Pieces {
	/** Where the title ends. */
	readonly from: number;
	/** Those that are nothing but a priority or a duration, or a field with its label (`priority: high`); what stands in brackets behind it is left out. */
	readonly fields: readonly Slot[];
	/** Those that say who does it (`@ann`), without the sign. */
	readonly mentions: readonly Slot[];
	/** Those that say what comes first (`*after T1*`). */
	readonly remarks: readonly Slot[];
}

/** `depends: T4`, `blockedBy: T4`. */
export const depends =
	/^(?:(?:depends?(?: on)?|blocked by|requires|after)(?:\s?[:：])?|(?:depends?[_-]?on|blocked[_-]?by)\s?[:：])\s#?[A-Za-z-]{0,12}\d/i;

const separator = /\s[·•|]\s/g;

/** The pieces of a stretch from the first on that is nothing but a field; null where none is. */
export function piecesBehind(text: string, start: number, end: number, words: StatusWords): Pieces | null {
	const stretch = text.slice(start, end);
	// `Title, P1`, unless it names several levels.
	const [comma = '', level = ''] = /(?<!\bP\d), (P[0-4])$/.exec(stretch) ?? [];
	if (level)
		return { from: end - comma.length, fields: [slotAt(text, end - level.length, end)], mentions: [], remarks: [] };
	const joints = [...stretch.matchAll(separator)].map(({ index }) => start + index);
	const pieces = joints.map((joint, at) => withoutRemark(text, bare(text, joint + 3, joints[at + 1] ?? end), words));
	const isField = ({ text: piece }: Slot): boolean => isFieldPiece(piece) || isLabelled(piece, words);
	const isName = ({ text: piece }: Slot): boolean => isMention(piece);
	const first = pieces.findIndex(piece => isField(piece) || isName(piece) || depends.test(piece.text));
	if (first < 0 || text.slice(start, joints[first]).trim() === '') return null;
	const behind = pieces.slice(first);
	const others = behind.filter(piece => !isField(piece));
	return {
		from: joints[first] as number,
		fields: behind.filter(isField),
		mentions: others.filter(isName).map(({ start: from, end: to }) => slotAt(text, from + 1, to)),
		remarks: others.flatMap(piece => partsOf(text, piece)).filter(part => isFieldRemark(part.text)),
	};
}

/** Whether a piece is a priority or a duration. A word for a status there (`· draft`) may be part of what is to be done. */
export function isFieldPiece(piece: string): boolean {
	if (piece === '' || piece.length > 24) return false;
	return isShoutedLevel(piece) || readDuration(piece, 8)?.length === piece.length;
}

/** A labelled field without what is in brackets behind it, however long that is; other pieces as they are. */
function withoutRemark(text: string, piece: Slot, words: StatusWords): Slot {
	const open = piece.text.endsWith(')') ? piece.text.indexOf(' (') : -1;
	const field = open < 0 ? piece : bare(text, piece.start, piece.start + open);
	return field !== piece && isLabelled(field.text, words) ? field : piece;
}

const labelled = wide(/^(\p{L}[\p{L} _-]{1,24}):\s+(\S[^:]{0,40})$/u);

/** Whether a piece is a field with its label and nothing else (`priority: high`, `due: 2026-01-05`); what it waits for is read elsewhere. */
function isLabelled(piece: string, words: StatusWords): boolean {
	const [, label = '', value = ''] = labelled.exec(piece) ?? [];
	const field = fieldOf(label);
	if (field === 'status') return readStatus(value, words).whole;
	if (field === 'priority') return /^\S+(?: \S+)?$/.test(value);
	if (field === 'estimate') return readDuration(value, 8)?.length === value.length;
	return field === 'owner' || (field === 'due' && readDate(value)?.length === value.length);
}

/** What stands between the dashes of a piece. */
function partsOf(text: string, { start, end }: Slot): Slot[] {
	const parts: Slot[] = [];
	let from = start;
	for (const { index } of text.slice(start, end).matchAll(/\s[—–-]\s/g)) {
		parts.push(bare(text, from, start + index));
		from = start + index + 3;
	}
	parts.push(bare(text, from, end));
	return parts;
}

/** A stretch without white space, emphasis or code round it. */
function bare(text: string, from: number, to: number): Slot {
	let [start, end] = [from, to];
	while (start < end && /[\s*_`]/.test(text[start] as string)) start++;
	while (end > start && /[\s*_`]/.test(text[end - 1] as string)) end--;
	return slotAt(text, start, end);
}

function slotAt(text: string, start: number, end: number): Slot {
	return { text: text.slice(start, end), start, end };
}
