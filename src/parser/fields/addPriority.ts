import type { Span } from '../../util/span';
import { wide } from '../../util/wide';
import type { SlotContext } from '../titles/readSlot';
import { readStatedPriority } from '../words/readPriority';
import { readStatus } from '../words/readStatus';
import type { ValuePlace } from './readFields';
import type { ReadTask } from './readTask';

/** What is said of a bug beside its priority, and may stand for it. */
const besidePriority = /sever|impa[ck]t|gravit|schwere|серь[её]зн|влияние|严重|影响|影響/i;

/** What a colour alone says in a column or a field for priorities, where no legend says otherwise. */
const levels: ReadonlyMap<string, string> = new Map([
	['🔴', 'high'],
	['🟠', 'high'],
	['🟡', 'medium'],
	['🟢', 'low'],
]);

const code = wide(/\p{L}{2}-?\d|\p{Ll}\p{Lu}|^`/u);

/** `Q3 2025`, `2026-01`. */
const year = /(?<!\d)20\d\d(?!\d)/;

/** Whether a text is a status behind its sign: `✅ Done`. */
function isSigned(text: string, { vocabulary }: SlotContext): boolean {
	return /^\p{Emoji}/u.test(text) && readStatus(text, vocabulary).whole;
}

/** Adds what stands in the place of a priority. */
export function addPriority(
	task: ReadTask,
	{ source }: ValuePlace,
	text: string,
	span: Span,
	context: SlotContext,
	label: string,
): void {
	const level = context.legend.statuses.has(text) ? undefined : levels.get(text.replace('\ufe0f', ''));
	const value = readStatedPriority(level ?? text, context.vocabulary, context.legend.priorities);
	// Several words that no priority begins are a remark (`first in phase C`), and so are ids, names of code (`LOG21 T2`, `PondPage`), times and statuses.
	if (value === null && (text.split(/\s+/).length > 2 || code.test(text) || year.test(text) || isSigned(text, context)))
		return;
	task.addPriority({ value, text, span, source, ...(besidePriority.test(label) ? { isBeside: true } : {}) });
}
