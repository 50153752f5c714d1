import { attributeScope } from '../../../model/claims';
import type { Claim } from '../../../model/claims';
import { isClosed } from '../../../model/task';
import type { StatedValue } from '../../lines/lexFields';
import { labelWords } from '../../outline/labels';
import { readPriority } from '../../words/readPriority';
import { type ClaimContext, claimText, unitOf } from '../claimText';
import { carriedBy, slackOf } from '../counts/carriedPriorities';
import { countsOf } from '../counts/countClaims';

/**
 * What a row of a table of numbers that is named by a priority counts (`| Critical | 2 |`, `| High priority | 3 tasks |`); `whole` is the row of
 * all tasks. The same words may count risks: about as many tasks as that row says have to be here, and write those words. Where they write
 * levels the most urgent of both has to be among them, else `High` could mean any.
 */
export function priorityMetric(
	field: StatedValue,
	at: number,
	{ whole, rows }: { readonly whole: StatedValue; readonly rows: readonly StatedValue[] },
	context: ClaimContext,
): readonly Claim[] {
	const priorityOf = (word: string): string | null => readPriority(word, context.vocabulary, context.legend.priorities);
	const word = wordIn(field);
	const priority = priorityOf(word);
	const { words, count } = carriedBy(context.tasks);
	if (priority === null || Math.abs(numberIn(whole) - count) > slackOf(count)) return [];
	const areLevels = words.has('p0') && [...words].every(each => /^p\d$/.test(each));
	if (!words.has(word) && !(areLevels && rows.some(row => priorityOf(wordIn(row)) === 'P0'))) return [];
	// What is left of them may be meant just as well.
	const left = context.tasks.filter(task => task.kind === 'task' && task.priority === priority && !isClosed(task));
	if (left.length === numberIn(field)) return [];
	const text = claimText(context.outline.line(at), field.valueStart, field.valueEnd);
	return countsOf(text, attributeScope({ field: 'priority', value: priority }), context).slice(0, 1);
}

/** The one word of a label beside those for priorities and tasks: `critical` of `Critical priority`; empty for other labels. */
function wordIn({ label }: StatedValue): string {
	const words = labelWords(label).split(' ');
	const [word = '', ...more] = words.filter(each => !besideLevel.test(each) && unitOf(each) !== 'task');
	return more.length > 0 || /issue|bug|problem/i.test(label) ? '' : word;
}

const besideLevel = /^(?:priority|prioridad|prioridade|priorité|priorität|приоритет|priorità|de|da|à)$/;

function numberIn({ value }: StatedValue): number {
	return Number(/\d+/.exec(value)?.[0]);
}
