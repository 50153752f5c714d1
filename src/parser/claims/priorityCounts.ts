import type { CountClaim } from '../../model/claims';
import type { Task } from '../../model/task';
import { wide } from '../../util/wide';
import { labelWords } from '../labels';
import type { LabelledValue } from '../lexFields';
import { NO_BLOCK } from '../outline';
import { readPriority } from '../readPriority';
import { carriedBy, slackOf } from './carriedPriorities';
import { fieldScope, speaksOfAll } from './claimScope';
import { type ClaimContext, unitOf } from './claimText';
import { countedAt } from './countsTasks';

const bareCount = wide(/^[\s*_]*(\d{1,5})(?:\s*(\p{L}[^(（·|,;.]{0,20}))?\s*(?:$|[(（·|,;.*_])/u);

/** So many lines before and behind one are looked at for the other priorities of the same list. */
const FAR = 6;

/**
 * Reads counts by the words of priorities that tasks carry, in a summary (`**High:** 3 · **Medium:** 1`). The same words may count risks or
 * findings: beside no stated total several of them must come to about all tasks, beside one they must not be more.
 */
export function priorityCounts(at: number, tasks: readonly Task[], context: ClaimContext): readonly CountClaim[] {
	const { outline } = context;
	const own = outline.fields(at).filter(field => countIn(field) !== null && priorityOf(field, context));
	if (own.length === 0) return [];
	const section = context.sectionOf(at);
	const { words, count } = carriedBy(tasks);
	const all = own.every(({ label }) => words.has(labelWords(label))) ? listAround(at, context) : null;
	if (!all || fieldScope(section, context, at).section !== 0 || !speaksOfAll(section, context)) return [];
	const stated = [...all.values()].reduce((sum, value) => sum + value, 0);
	const most = slackOf(count);
	const isWhole = all.size >= 2 && Math.abs(stated - count) <= most;
	if (!isWhole && (countedAt(at, context) !== 'tasks' || stated > count + most)) return [];
	return own.map(field => {
		const digits = countIn(field) as string;
		const start = field.valueStart + field.value.indexOf(digits);
		return {
			type: 'count',
			role: 'part',
			span: outline.line(at).span(start, start + digits.length),
			text: digits,
			value: Number(digits),
			atLeast: false,
			unit: 'task',
			side: 'total',
			scope: { section: 0, attribute: { field: 'priority', value: priorityOf(field, context) as string } },
			place: 'field',
			group: null,
			elsewhere: context.sections[0]?.elsewhere ?? false,
			ids: null,
		};
	});
}

/** What the labels of a list say by priority; null where one says it twice: those are several lists. */
function listAround(at: number, context: ClaimContext): ReadonlyMap<string, number> | null {
	const { outline } = context;
	const found = new Map<string, number>();
	for (let line = Math.max(0, at - FAR); line <= Math.min(outline.count - 1, at + FAR); line++) {
		if (outline.heading[line] !== outline.heading[at] || outline.kinds[line] === NO_BLOCK) continue;
		for (const field of outline.fields(line)) {
			const digits = countIn(field);
			const priority = digits === null ? null : priorityOf(field, context);
			if (priority === null) continue;
			if (found.has(priority)) return null;
			found.set(priority, Number(digits));
		}
	}
	return found;
}

/** The digits of a value that may count tasks. */
function countIn({ value }: LabelledValue): string | null {
	const [, digits, noun] = bareCount.exec(value) ?? [];
	return digits !== undefined && (noun === undefined || unitOf(noun) === 'task') ? digits : null;
}

function priorityOf({ label }: LabelledValue, { vocabulary, legend }: ClaimContext): string | null {
	const words = labelWords(label);
	return words.includes(' ') ? null : readPriority(words, vocabulary, legend.priorities);
}
