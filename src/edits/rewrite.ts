import type { TaskDocument } from '../model/document';
import type { Status, StatusMark } from '../model/task';
import type { Change } from './change';
import { withDate } from './dateText';
import { tailOf } from './siblings';
import { defaultBox, defaultMark, defaultStatusText, isDateTail } from './statusText';

/** How a place is to read. */
export interface Wish {
	readonly status: Status;
	/** Today's date as `2025-10-24`. */
	readonly today: string;
	/** Whether marks are rewritten even where siblings have none, because the line would not be read as a task without one. */
	readonly keepsMarks: boolean;
}

/** What a mark says for a status where no sibling shows it. */
export function defaultWords(document: TaskDocument, mark: StatusMark, status: Status): string {
	if (mark.source === 'box') return defaultBox(document, status);
	if (mark.source === 'emoji') return defaultMark(document, mark.text, status);
	return defaultStatusText(document, mark.text, status);
}

/** A share of the work behind the word: `IN PROGRESS (70%): …`. */
const percentTail = /^\s*[([]\s*~?\d+(?:[.,]\d+)?\s*%\s*[)\]]/u;

/** Writes new words over a mark's and keeps the remark behind them; a date there comes and goes with the finished state. */
export function rewrite(
	document: TaskDocument,
	mark: StatusMark,
	words: string,
	date: string | null,
	{ status, today }: Wish,
): Change {
	const { start, end } = mark.span;
	const tail = mark.source === 'emoji' ? '' : tailOf(document, mark);
	const variation = mark.source === 'emoji' && document.text.charCodeAt(end) === 0xfe0f ? 1 : 0;
	const share = percentTail.exec(tail)?.[0] ?? '';
	if (share !== '' && (status === 'done' || status === 'open')) {
		const newText = words + share.replace(/\d+(?:[.,]\d+)?/u, status === 'done' ? '100' : '0');
		return { span: { start, end: end - tail.length + share.length }, newText };
	}
	if (status !== 'done' && isDateTail(tail)) return { span: { start, end }, newText: words };
	const stamp = status === 'done' && tail === '' && date !== null ? (withDate(date, today) ?? '') : '';
	return { span: { start, end: end - tail.length + variation }, newText: words + stamp };
}
