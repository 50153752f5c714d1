import type { Side } from '../../model/claims';
import { wide } from '../../util/wide';
import { meansUnbegun, sideOf } from '../sides';

/** The side that is said behind a number; what is the label of the next (`4 | Completed: 1`) says nothing of this. */
export function sideBehind(after: string, isApart: boolean): Side | null {
	if (nextLabel.test(after)) return null;
	return isApart && meansUnbegun(after) ? 'open' : (sideOf(after) ?? sideAfterUnit(after));
}

const nextLabel = wide(
	/^[^\p{L}\p{N},;|·(/–—-]{0,6}[,;|·(/–—-][^\p{L}\p{N}]{0,8}\p{L}[\p{L}\p{M} -]{0,30}\**\s?[:：]/u,
);

const sideBehindNoun = wide(
	/^[\s*_]*(?:[\p{L}\p{N}-]+\s+){0,2}?(?:sub-?tasks?|tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|задач[аи]?)[\s*_(:,-]*([\p{L}][\p{L} -]{2,20})/iu,
);

/** `tasks complete`, `items remaining`: the side behind the noun. */
export function sideAfterUnit(after: string): Side | null {
	const match = sideBehindNoun.exec(after);
	return match ? sideOf(match[1] as string) : null;
}

const noWord = wide(/[^\p{L}\s-]+/gu);

/** `Completed (15/20)`, `Remaining: 5/20`: the side before the numbers. */
export function sideBefore(before: string): Side | null {
	const words = noWord.replace(before, ' ').trim();
	return words === '' ? null : sideOf(words);
}
