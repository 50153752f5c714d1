import { attributeScope } from '../../../model/claims';
import type { Claim, CountClaim, Side } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { remembered } from '../../../util/remembered';
import type { Span } from '../../../util/span';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { isUnder } from '../../outline/labels';
import { readPriority } from '../../words/readPriority';
import { sideOf } from '../../words/sides';
import { fieldScope, speaksOfAll } from '../claimScope';
import { type ClaimContext, claimText, unitOf } from '../claimText';
import { fieldsNear } from '../fieldsNear';
import { fieldsBeside } from './amongOthers';
import { byPriority, carriedBy, levelWords, priorityStems, slackOf } from './carriedPriorities';
import { countedAt } from './countsTasks';
import { makeCount } from './makeCount';
import { percentageBehind } from './percentages';

const bareCount = wide(
	/^[\s*_]*(\d{1,5})(?:个|個|件|项|項|つ|개)?(?:\s*(\p{L}[^(（·|,;.]{0,20}))?\s*(?:$|[(（·|,;.*_])/u,
);

/** So many lines before and behind one are looked at for the other priorities of the same list. */
const FAR = 6;

/**
 * Reads counts by the words of priorities that tasks carry, in a summary (`**High:** 3 · **Medium:** 1`). The same words may count risks or
 * findings: beside no stated total several of them must come to about all tasks, beside one they must not be more.
 */
export function priorityCounts(at: number, section: number, context: ClaimContext): readonly Claim[] {
	const { outline } = context;
	const pairs = outline.fields(at).flatMap(field => pairOfPriority(field, at, section, context));
	if (pairs.length > 0) return pairs;
	const own = outline.fields(at).filter(field => countIn(field) !== null && priorityOf(field, context));
	if (own.length === 0) return [];
	const { words, count } = carriedBy(context.tasks);
	const isCarried = own
		.map(({ label }) => levelWords(label))
		.every(word => words.has(word) || lent(context.sections).has(word));
	const all = isCarried ? listAround(at, context) : null;
	if (!all || fieldScope(section, context).section !== 0 || !speaksOfAll(section, context)) return [];
	const stated = sumOf(all.values(), value => value);
	const most = slackOf(count);
	const isWhole = all.size >= 2 && Math.abs(stated - count) <= most;
	if (!isWhole && (countedAt(at, context) !== 'tasks' || stated > count + most)) return [];
	return own.map(field => {
		const digits = countIn(field) as string;
		const start = field.valueStart + field.value.indexOf(digits);
		return claimOf(digits, outline.line(at).span(start, start + digits.length), 'total', field, context);
	});
}

/** The words by which sections are called that lend their tasks a priority (`## High priority`). */
const lent = remembered(
	(sections: readonly Section[]): ReadonlySet<string> =>
		new Set(sections.flatMap(({ priority, title }) => (priority === null ? [] : levelWords(title)))),
);

const pairOf = wide(
	/^([\s*_]*)(\d{1,5}(?:\.\d)?)(\s*(?:\/|of|de|von|sur)\s*)(\d{1,5})(?:\s+(\p{L}[^(（·|,;.]{0,30}))?\s*(?:$|[(（·|,;.*_])/u,
);

const saysPriority = new RegExp(priorityStems, 'iu');

/** Reads `Medium: 1/4 completed (25%)` under `Breakdown by priority`: of so many tasks of it so many are done. */
function pairOfPriority(field: StatedValue, at: number, section: number, context: ClaimContext): readonly Claim[] {
	const { outline } = context;
	const [, lead = '', part = '', joint = '', whole = '', noun = ''] = pairOf.exec(field.value) ?? [];
	const priority = part === '' ? null : priorityOf(field, context);
	const side = noun === '' ? 'done' : (sideOf(noun) ?? sideOf(noun.replace(/^\S+\s+/, '')));
	if (!priority || side !== 'done' || !isUnder(outline, at, ({ content }) => saysPriority.test(content))) return [];
	if (fieldScope(section, context).section !== 0 || !speaksOfAll(section, context)) return [];
	const { counts, begun } = byPriority(context.tasks);
	// A list of which nothing comes to the tasks of its priority may be one of bugs.
	const isOfTasks = fieldsBeside(at, context).some(other => {
		const named = priorityOf(other, context);
		return named !== null && Number(pairOf.exec(other.value)?.[4]) === (counts.get(named) ?? 0);
	});
	if (!isOfTasks) return [];
	// What is begun may count for a half.
	if (part.includes('.') && begun.has(priority)) return [];
	const line = outline.line(at);
	const start = field.valueStart + lead.length;
	const behind = start + part.length + joint.length;
	const text = claimText(line, field.valueStart, field.valueEnd);
	const end = behind + whole.length;
	const share = percentageBehind(text, end - text.start, Number(part), Number(whole));
	return [
		claimOf(part, line.span(start, start + part.length), side, field, context),
		claimOf(whole, line.span(behind, end), 'total', field, context),
		...(share ? [share] : []),
	];
}

function claimOf(text: string, span: Span, side: Side, field: StatedValue, context: ClaimContext): CountClaim {
	return makeCount({
		role: 'part',
		span,
		text,
		value: Number(text),
		side,
		scope: attributeScope({ field: 'priority', value: priorityOf(field, context) as string }),
		place: 'field',
		elsewhere: context.sections[0]?.elsewhere ?? false,
	});
}

/** What the labels of a list say by priority; null where one says it twice: those are several lists. */
function listAround(at: number, context: ClaimContext): ReadonlyMap<string, number> | null {
	const { outline } = context;
	const found = new Map<string, number>();
	for (const field of fieldsNear(at, FAR, outline).flat()) {
		const digits = countIn(field);
		const priority = digits === null ? null : priorityOf(field, context);
		if (priority === null) continue;
		if (found.has(priority)) return null;
		found.set(priority, Number(digits));
	}
	return found;
}

/** The digits of a value that may count tasks. */
function countIn({ value }: StatedValue): string | null {
	const [, digits, noun] = bareCount.exec(value) ?? [];
	return digits !== undefined && (noun === undefined || unitOf(noun) === 'task') ? digits : null;
}

function priorityOf({ label }: StatedValue, { vocabulary, legend }: ClaimContext): string | null {
	const words = levelWords(label);
	return words.includes(' ') ? null : readPriority(words, vocabulary, legend.priorities);
}
