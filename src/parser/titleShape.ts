import type { Source } from '../model/task';
import { readDuration } from './readDuration';
import type { ReadId } from './readId';
import type { ReadStatus } from './readStatus';

/** A bracketed group (`[P0]`) or the words of one. Offsets count in the line. */
export interface Slot {
	/** The text between the brackets. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** With the brackets. */
	readonly outerStart: number;
	readonly outerEnd: number;
	readonly place: 'leading' | 'trailing';
}

/** A status said in or round a title. */
export interface TitleMark {
	readonly source: Source;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly read: ReadStatus;
}

/** What a task's own line says besides its list marker and box. */
export interface TitleShape {
	readonly id: ReadId | null;
	readonly slots: readonly Slot[];
	readonly marks: readonly TitleMark[];
	/** A bracketed remark that ends the title, for durations (`(16小时)`): its inner text and place. */
	readonly remarks: readonly Slot[];
	/** The title's text. */
	readonly start: number;
	readonly end: number;
}

/** Whether a word beside a title is meant as its status: shouted, with a mark, or one that hardly ends a title by chance. */
export function isSpoken(text: string): boolean {
	const word = /^[^\p{L}]*([\p{L}][\p{L}\s-]*)/u.exec(text)?.[1]?.trim() ?? '';
	if (word === word.toUpperCase()) return true;
	return (
		text.trim().length <= word.length + 4 &&
		(/\p{Extended_Pictographic}/u.test(text) ||
			/^(?:done|completed?|in[ -]progress|not[ -]started|blocked|on hold|cancelled|canceled|pending|deprecated)$/i.test(
				word,
			))
	);
}

/** Whether a bracketed remark is nothing but a duration or names what the task waits for: no part of the title. */
export function isFieldRemark(text: string): boolean {
	const duration = readDuration(text, 8);
	if (duration && duration.length >= text.trim().length) return true;
	if (/^\s*P\d\s*$/i.test(text)) return true;
	return (
		/^\s*(?:depends|blocked by|after|requires|deps?|waits for|optional|依赖|前置|依存|зависит|depende|dépend|abhängig)(?![\p{L}])/iu.test(
			text,
		) &&
		/\d|optional/i.test(text) &&
		text.length < 120
	);
}
