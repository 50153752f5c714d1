import type { Side } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { meansUnbegun, sideOf } from '../../words/sides';
import { unitOf } from '../claimText';

/** The number that follows a word, no date and no time. */
const number = String.raw`(?<=\s)[*~≈]*\d{1,6}(?![\d.]*(?:[-.:]\d|/\d{1,4}/)|\s?(?:%|days?|weeks?|months?|hours?|min)(?!\p{L}))`;

/** The side that is said behind a number, before or behind a noun; what is the label of the next (`4 | Completed: 1`) says nothing of this. */
export function sideBehind(after: string, isApart: boolean): Side | null {
	if (isNextLabel(after)) return null;
	return isApart && meansUnbegun(after) ? 'open' : (sideOf(after) ?? sideAfterUnit(after));
}

/** Whether a text begins with a divider and the label of another number. */
export function isNextLabel(after: string): boolean {
	return nextLabel.test(after);
}

const nextLabel = wide(
	String.raw`^[^\p{L}\p{N},;|·(/–—-]{0,6}[,;|·(/–—-][^\p{L}\p{N}]{0,8}\p{L}[\p{L}\p{M} -]{0,30}(?:\**\s?[:：]|${number})/u`,
);

const sideBehindNoun = wide(
	String.raw`^[\s*_]*(?:[\p{L}\p{N}-]+\s+){0,2}?(?:sub-?tasks?|tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|tâches?|aufgaben|taken|zada(?:ń|nia)|görev(?:ler)?|attività|uppgifter|завдан(?:ь|ня)|nhiệm vụ|công việc|tugas|задач[аи]?)([\s*_(:,-]*)([\p{L}][\p{L} -]{2,20})(\**\s?[:：]|${number})?/iu`,
);

/** `tasks complete`, `items remaining`: the side behind the noun. */
export function sideAfterUnit(after: string): Side | null {
	// `2 new tasks done` may be all there are, and not all that are done.
	if (unitOf(after) === null) return null;
	const [, between = '', words, number] = sideBehindNoun.exec(after) ?? [];
	// `2 tasks, open: 3` and `2 tasks, open 3` have a number of its own.
	if (words === undefined || (number !== undefined && /[(:,-]/.test(between))) return null;
	return /^planned/i.test(words) ? null : sideOf(words);
}

const noWord = wide(/[^\p{L}\s-]+/gu);

/** `Completed (15/20)`, `Remaining: 5/20`: the side before the numbers. */
export function sideBefore(before: string): Side | null {
	const words = noWord.replace(before, ' ').trim();
	return words === '' ? null : sideOf(words);
}
