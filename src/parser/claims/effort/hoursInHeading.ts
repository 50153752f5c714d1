import type { EffortPart } from '../../../model/claims';
import { append } from '../../../util/append';
import { remembered } from '../../../util/remembered';
import { rememberedBy } from '../../../util/rememberedBy';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { HEADING } from '../../lines/lexLine';
import { NO_BLOCK } from '../../outline/outline';
import { readDuration } from '../../words/readDuration';
import type { ClaimContext } from '../claimText';
import { isInHours, isOfEffort, sideOfLabel } from './effortSides';
import { effortPart } from './makeEffort';

/** The duration that ends a heading, with what stands before it and whether that is a colon. */
export interface HeadingHours {
	readonly text: string;
	readonly start: number;
	readonly before: string;
	readonly isBehindColon: boolean;
}

const durationAtEnd = wide(
	/(?:[([（]\s?(?:(?:est(?:imated?)?|total|effort|estimate|time|aufwand)[.:]?\s)?|\s[—–-]\s+|\s[·|]\s+|:\s+|[⏱⏰⌛🕐🕒]\ufe0f?\s*)([~≈]?\d[^()[\]（）—·|]{0,40})[)\]）]?\s*$/iu,
);

/** `9h, 3 tasks` */
const countBehind = /,\s\d{1,5} (?:tasks?|items?|issues?|stories|tickets?)$/i;

/** `3 tasks, 9h`: a count of tasks before the hours. */
const countAhead =
	/^\d{1,5} (?:tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|itens|tâches?|aufgaben?|задач[аи]?),\s(?=[~≈]?\d)/iu;

/** Reads what may be a duration at the end of a heading (`### Day 4: Repairs (8 hours)`, `## P0 - 40 hours`); null where nothing sets it off. */
export function hoursAtEnd(line: Line): HeadingHours | null {
	const content = line.maskedContent;
	const match = durationAtEnd.exec(content);
	if (!match) return null;
	const text = (match[1] as string).replace(countAhead, '').replace(countBehind, '');
	const start = line.from + match.index + match[0].lastIndexOf(text);
	return { text, start, before: content.slice(0, match.index), isBehindColon: match[0].startsWith(':') };
}

/** `(5 days left)`, `(2h per week)`: no time that work takes. */
export const isOfTime = /left|ago|within|per\b/i;

/** What stands beside the work that a whole takes in, or may. */
const isBeside = /optional|stretch|bonus|nice.to.have|buffer|puffer|reserve|contingency|~~/i;

/**
 * The hours of the headings of the next level beneath one, or the document (-1), where each states some; none where a heading is a task or states
 * none. One that `except` gives is left out.
 */
export function hoursOfHeadings(parent: number, context: ClaimContext, except = -1): readonly EffortPart[] {
	const { headings, parts } = statedWithin(context, parent);
	return except < 0 ? parts : partsOfAll(headings.filter(({ at }) => at !== except));
}

/** A heading and its hours; null where it is a task or states none. */
interface StatedHours {
	readonly at: number;
	readonly part: EffortPart | null;
}

/** The headings right beneath one: as many lines may ask for them as stand there. */
const statedWithin = rememberedBy(
	(parent: number) => parent,
	(context: ClaimContext, parent) => {
		const headings = (headingsWithin(context).get(parent) ?? []).map(
			(at): StatedHours => ({ at, part: context.classification.verdicts[at] ? null : partOf(at, context) }),
		);
		return { headings, parts: partsOfAll(headings) };
	},
);

function partsOfAll(headings: readonly StatedHours[]): readonly EffortPart[] {
	const parts = headings.flatMap(({ part }) => part ?? []);
	return parts.length === headings.length && parts.length > 1 ? parts : [];
}

function partOf(at: number, context: ClaimContext): EffortPart | null {
	const line = context.outline.line(at);
	const { text = '', start = 0, isBehindColon } = hoursAtEnd(line) ?? {};
	if (isBeside.test(line.content)) return null;
	const stated = isHours(text) && !isBehindColon ? partIn(line, text, start, context) : null;
	return stated ?? (text === '' ? partBeneath(at, context) : null);
}

/** The hours that the first labelled lines beneath a heading say it takes (`**Effort:** 13 hours`). */
function partBeneath(at: number, context: ClaimContext): EffortPart | null {
	const { outline } = context;
	for (let next = at + 1; next < outline.count && outline.kinds[next] !== HEADING; next++) {
		if (outline.kinds[next] === NO_BLOCK) continue;
		const fields = outline.fields(next);
		if (fields.length === 0 || context.classification.verdicts[next]) return null;
		for (const { label, value, valueStart } of fields)
			if (isOfEffort(label) && sideOfLabel(label) === 'total' && isHours(value))
				return partIn(outline.line(next), value, valueStart, context);
	}
	return null;
}

function isHours(text: string): boolean {
	return isInHours(text) && !isOfTime.test(text);
}

function partIn(line: Line, text: string, start: number, { vocabulary }: ClaimContext): EffortPart | null {
	const duration = readDuration(text, vocabulary.hoursPerDay);
	if (!duration || text.slice(duration.length).trim() !== '' || duration.atLeast) return null;
	return effortPart(line, start, duration);
}

/** The headings right beneath each. */
const headingsWithin = remembered(({ outline }: ClaimContext): ReadonlyMap<number, readonly number[]> => {
	const within = new Map<number, number[]>();
	for (const at of outline.headings) append(within, outline.heading[at] as number, at);
	return within;
});
