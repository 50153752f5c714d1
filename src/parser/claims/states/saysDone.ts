import { wide } from '../../../util/wide';
import type { ClaimContext, ClaimText } from '../claimText';
import { sideOfMark } from '../counts/listsOfCounts';

const signAhead = wide(/^[\s*_]*(\p{Extended_Pictographic})/u);

/** Whether a sign before the name, or a share behind the number that it has of the section, says that it counts what is done: `✅ Week 2: 1 task (33%)`. */
export function saysDone(text: ClaimText, section: number, context: ClaimContext): boolean {
	const sign = signAhead.exec(text.line.content)?.[1];
	if (sign !== undefined && sideOfMark(sign, context) === 'done') return true;
	const { done, open } = context.tallyOf(section);
	const count = Number(/\d+/.exec(text.text)?.[0]);
	const share = Number(/[(（]\s?(\d{1,3})\s?%/.exec(text.text)?.[1]);
	return count < done + open && Math.abs((100 * count) / (done + open) - share) < 1;
}
