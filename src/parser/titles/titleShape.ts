import type { Source } from '../../model/task';
import { wide } from '../../util/wide';
import { fieldOf, type LabelledValue } from '../lines/lexFields';
import { readDuration } from '../words/readDuration';
import type { ReadId } from '../words/readId';
import { type ReadStatus, readStatus, type StatusWords } from '../words/readStatus';
import { type FieldName, priorityWords, waitWordsBehind, waitWordsBeside } from '../words/words.data';
import { ending } from './titleEnding';

/** A bracketed group (`[P0]`) or the words of one. Offsets count in the line. */
export interface Slot {
	/** The text between the brackets. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A status said in or round a title. */
export interface TitleMark {
	readonly source: Source;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly read: ReadStatus;
}

/** So many marks of one title are read; a line of thousands says no more than its first dozen. */
export const MOST_MARKS = 12;

/** What a task's own line says besides its list marker and box. */
export interface TitleShape {
	readonly id: ReadId | null;
	readonly slots: readonly Slot[];
	readonly marks: readonly TitleMark[];
	/** A bracketed remark that ends the title, for durations (`(16小时)`): its inner text and place. */
	readonly remarks: readonly Slot[];
	/** `@name` at the end, without the sign. */
	readonly mentions: readonly Slot[];
	/** Fields that signs begin behind the title (`📅 2026-01-05`). */
	readonly fields: readonly LabelledValue[];
	/** The title's text. */
	readonly start: number;
	readonly end: number;
}

/** The title of nothing. */
export const noTitle: TitleShape = {
	id: null,
	slots: [],
	marks: [],
	remarks: [],
	mentions: [],
	fields: [],
	start: 0,
	end: 0,
};

/** Whether a character is white space. */
export function isWhite(code: number): boolean {
	return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 0x7f && /\s/.test(String.fromCharCode(code));
}

const firstWord = wide(/^[^\p{L}]*([\p{L}][\p{L}\s-]*)/u);

/** Whether a word beside a title is meant as its status: shouted, with a mark, or one that hardly ends a title by chance. */
export function isSpoken(text: string): boolean {
	const word = firstWord.exec(text)?.[1]?.trim() ?? '';
	if (word === word.toUpperCase()) return true;
	return (
		text.trim().length <= word.length + 4 &&
		(/\p{Extended_Pictographic}/u.test(text) ||
			/^(?:done|completed?|partial|in[ -]progress|not[ -]started|blocked|on hold|cancelled|canceled|pending|deprecated|abgeschlossen|erledigt|afgerond|voltooid|ukończon[eo]|zakończon[eo]|tamamlandı|complet(?:ad[oa]|ato|ata)|conclu[ií]d[oa]|finalizad[oa]|terminad[oa]|terminée?|achevée?|завершен[оа]|выполнен[оа]|виконан[оа]|hoàn thành|slutförd|slutfört|klart)$/i.test(
				word,
			))
	);
}

/** Whether a text beside a title is a status word, and meant as the title's status. */
export function isSpokenStatus(read: ReadStatus, text: string): boolean {
	return read.status !== null && read.whole && read.by === 'word' && isSpoken(text);
}

const comesFirst = wide(`^\\s*(?:${waitWordsBeside}|deps?|前置|optional)(?!\\p{L})|\\d(?:${waitWordsBehind})\\s*$/iu`);

const levelOrName = wide(/^\s*(?:P\d|@[\p{L}\p{N}][\p{L}\p{N}-]*)\s*$/iu, /^\s*[p@]/i);

/** Whether a bracketed remark is nothing but a duration or names what the task waits for: no part of the title. */
export function isFieldRemark(text: string): boolean {
	const duration = readDuration(text, 8);
	if (duration && duration.length >= text.trim().length) return true;
	if (levelOrName.test(text) || isLevel(text) || isKeyed(text)) return true;
	return comesFirst.test(text) && /\d|optional/i.test(text) && text.length < 120;
}

/** Whether a bracketed remark is what a title waits for also before a full stop, where more is running text: it names an id, or ends in a number. */
export function waitsBeforeStop(text: string): boolean {
	return isFieldRemark(text) && comesFirst.test(text) && /[A-Za-z#]-?\d|\d\s*$/.test(text);
}

const levelNameOrPoints = wide(
	/^(?:P\d|@[\p{L}\p{N}][\p{L}\p{N}-]*|\p{L}+ priority|\d+(?:\.\d+)? ?(?:pts?|points|sp))$/iu,
);

/** `P0, 5 pts`, `Owner: Ann, Due: Friday`: the parts of a bracketed remark that all say a priority, an effort or points, or each have a label; none for other remarks. */
export function fieldsInRemark(text: string): readonly { readonly start: number; readonly end: number }[] {
	if (!between.test(text)) return [];
	const labels = isKeyed(text) ? nextLabel.all(text) : [];
	if (labels.length > 0)
		return [{ index: 0, 0: '' }, ...labels].map(({ index, 0: joint }, at) => ({
			start: index + joint.length,
			end: labels[at]?.index ?? text.length,
		}));
	if (text.length > 60) return [];
	let from = 0;
	const parts = text.split(joints).flatMap(part => {
		const start = from + (part.length - part.trimStart().length);
		const said = !joints.test(part) && part.trim() !== '';
		from += part.length;
		return said ? [{ start, end: start + part.trim().length }] : [];
	});
	const isField = (part: string): boolean =>
		levelNameOrPoints.test(part) || readDuration(part, 8)?.length === part.length;
	const said = parts.map(({ start, end }) => text.slice(start, end));
	// `(Ann, 2h)`: beside a field a word may be whose it is.
	const isAll = said.some(isField) && said.every(part => isField(part) || /^[A-Z][A-Za-z]{1,11}$/.test(part));
	return parts.length > 1 && isAll ? parts : [];
}

/** What parts a remark, and the same kept apart. */
const between = /[,;|·]|\s[–—-]\s/;
const joints = /([,;|·]|\s[–—-]\s)/;

/** `, Due: `: the joint before the next labelled value of a remark. */
const nextLabel = wide(/[,;]\s{0,4}(?=\p{L}[\p{L} _-]{0,24}[:：]\s)/gu);

const keyed = wide(/^\s*(\p{L}[\p{L}\p{N} _-]{0,30})(::|[:：]\s*(?=\S))/u);
const saidBeside: ReadonlySet<FieldName | null> = new Set(['status', 'priority', 'owner', 'estimate']);

/** Whether a bracket holds a field (`Status: open`), or any as Dataview writes it (`due:: 2026-01-05`). */
function isKeyed(text: string): boolean {
	const [, label = '', colon] = keyed.exec(text) ?? [];
	if (colon === '::' || colon === undefined) return colon !== undefined;
	const field = fieldOf(label);
	return saidBeside.has(field) || (field === 'dependencies' && /\d/.test(text) && text.length < 120);
}

/** What stands behind a title's last dash, or the arrow before something strong (`→ **BLOCKED**: …`), without emphasis; null when there is neither. */
export function behindDash(
	masked: string,
	from: number,
	to: number,
): { dash: number; start: number; end: number } | null {
	const tail = masked.slice(from, to);
	const arrow = tail.lastIndexOf(' → **');
	const dash = arrow >= 0 ? arrow : Math.max(tail.lastIndexOf(' - '), tail.lastIndexOf(' – '), tail.lastIndexOf(' — '));
	if (dash < 0) return null;
	let start = from + dash + 3;
	let end = to;
	while (/[*_\s]/.test(masked[start] ?? '')) start++;
	while (end > start && /[*_\s]/.test(masked[end - 1] as string)) end--;
	return { dash: from + dash, start, end };
}

/** Where a title ends: white space and the dash before slots are no part of it. */
export function titleEnd(masked: string, from: number, start: number, end: number): number {
	let at = end;
	for (; at > start; at--) {
		const last = masked.charCodeAt(at - 1);
		if (last === BACKSLASH || isWhite(last)) continue;
		if (last === COLON && at > from) continue;
		const isJoint =
			last <= 0x7f ? last === COLON || last === DASH || last === BAR : '—–：·'.includes(masked[at - 1] as string);
		if (!isJoint || !(at < 2 || isWhite(masked.charCodeAt(at - 2)))) break;
	}
	return at;
}

const BACKSLASH = 92;
const COLON = 58;
const DASH = 45;
const BAR = 124;

const inTitle: ReadonlySet<FieldName> = new Set<FieldName>([
	'status',
	'priority',
	'owner',
	'estimate',
	'dependencies',
	'blocks',
]);

/**
 * The field that a title ends in (` — owner: Ann`), or the list of one (` · blockedBy: ['A-1']`): how long it is with its dash, bar or dot, from
 * the label on, and the emphasis behind it; or null.
 */
export function fieldAtEnd(
	tail: string,
	words: StatusWords,
	isList: boolean,
): { length: number; value: number; emphasis: number } | null {
	const [whole = '', emphasis = '', said = '', label = '', value = ''] =
		(isList ? ending.list : ending.field).exec(tail) ?? [];
	const field = fieldOf(label);
	if (!field || !inTitle.has(field)) return null;
	if (field === 'status' && !readStatus(value, words).whole) return null;
	return { length: whole.length, value: said.length, emphasis: emphasis.length };
}

/** What may stand in capitals for something else. */
const ambiguous = new Set(['optional', 'important', 'normal', 'minor', 'trivial', 'med']);

const levels = new Set(
	priorityWords.flat().filter(word => !ambiguous.has(word) && !/^(?:must|should|could|won't|nice)/.test(word)),
);

/** Whether a text beside a title is a level of priority in capitals (`HIGH`, `P1`): small it is a word of the title. */
export function isShoutedLevel(text: string): boolean {
	return text === text.toUpperCase() && (/^P[0-4]$/.test(text) || levels.has(text.toLowerCase()));
}

/** Whether a text is a level of priority as one begins a value: `High`, `Critical`, or in capitals. */
export function isLevel(text: string): boolean {
	return /^\s*(?:Critical|Urgent|High|Medium|Low|CRITICAL|URGENT|HIGH|MEDIUM|LOW)\s*$/.test(text);
}

/** Whether a text is a percentage and nothing else. */
export function isShare(text: string): boolean {
	return /^~?\d{1,3}(?:[.,]\d+)?\s?%$/.test(text);
}

const beforeNumber = wide(/^\p{L}[\p{L} ]{1,24}\.?\s+(?=[~≈]?\d)/u);

/** How long the label is with which a text that is nothing but an estimate begins (`Est 2h`, `Effort ~3 days`); 0 for other texts. */
export function estimateLead(text: string): number {
	const label = beforeNumber.exec(text)?.[0] ?? '';
	if (label === '' || fieldOf(label) !== 'estimate') return 0;
	const value = text.slice(label.length);
	return readDuration(value, 8)?.length === value.length ? label.length : 0;
}

/** A priority before a title, with its brackets, emphasis and delimiter; sticky. */
export const leadingPriority =
	/(\()?(P[0-4]|(?:CRITICAL|HIGH|MEDIUM|LOW)(?: PRIORITY)?)(?: (?:XS|S|M|L|XL)(?=\*\*))?(\))?(\*\*)?( ?[:：]| [-–—](?= )|)(?:(?<=:)\*\*)?/y;

/** Whether a priority may begin with a character: `(`, or one of the capitals of the words. */
export function mayBePriority(code: number): boolean {
	return code === 40 || code === 80 || code === 67 || code === 72 || code === 77 || code === 76;
}

/** The colon, dash, full stop or closing emphasis between an id and its title, from a place on. A title may begin with a colon of its own: `: :core:pond`. */
export function jointBehindId(masked: string, start: number): string {
	if (masked[start - 1] === ' ' && /^:[a-z]/.test(masked.slice(start, start + 2))) return '';
	return behindId.exec(masked.slice(start, start + 24))?.[0] ?? '';
}

const behindId =
	/^\s*(?:(?:\*\*|\*|_)\s*)?(?:(?:[:.)：、]|[—–·|→-](?=\s))\s*)?(?:\*\*(?=[\s:—–·-])\s*)?(?:(?!(?<=\s):[a-z])[:：]|[—–·-](?=\s))?/;

const dashAndTitle = wide(/^ [-–—·] [\p{L}*`]/u);

/** `1.`, `1:`, `1 - Title`; `2026 - Title` begins with a year, and `5 - 10` counts. */
export function isDelimitedNumber({ id, end }: ReadId, text: string): boolean {
	const behind = text.slice(end, end + 4);
	return /^(?:[:.)：、]|\*\*)/.test(behind) || (id.length < 4 && dashAndTitle.test(behind));
}

/** An emoji or sign at a place: set `lastIndex` before. */
export const emoji =
	/(?:\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[○◯□☐☒√✓✔✗✘►])\ufe0f?/uy;

/** How many characters at the end of a stretch close emphasis that was opened before it; 0 for none. */
export function closingEmphasis(masked: string, start: number, end: number, opened: string): number {
	const single = masked[end - 1] as string;
	if (opened === single && end - start > 1 && masked.indexOf(single, start) === end - 1) return 1;
	for (const mark of ['**', '~~']) {
		if (
			end - start > 2 &&
			masked.slice(end - 2, end) === mark &&
			masked.slice(start, end - 2).split(mark).length % 2 === 1
		)
			return 2;
	}
	return 0;
}
