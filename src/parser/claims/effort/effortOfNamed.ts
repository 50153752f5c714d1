import { WHOLE, inSection } from '../../../model/claims';
import type { EffortClaim, EffortPart } from '../../../model/claims';
import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { COLON, DIGIT, ROUND, WIDE } from '../../lines/signs';
import { NO_BLOCK } from '../../outline/outline';
import { readDuration } from '../../words/readDuration';
import { bareId } from '../../words/readId';
import { idsInBracket } from '../claimScope';
import { type ClaimContext, unitOf } from '../claimText';
import { frame, sideOfLabel } from './effortSides';
import { effortAt } from './makeEffort';
import { taskOfEachId } from './taskOfEachId';

const labelled = wide(
	/^(?<lead>[^\p{L}]{0,8}(?<label>\p{L}[^:：()（）]{0,60})[:：][\s*_]*)(?<hours>[~≈]?\d[^:：()（）]{0,30}?)[\s*_]*[(（](?<names>[^()（）]{3,400})[)）][\s*_]*$/u,
);

const taskWord = /^\s*(?:tasks?|issues?|stories|tickets?|items?)[:\s]\s*/i;

/** Labels whose hours may be the time that there is. */
const ofTime = /\b(?:days?|weeks?|months?|quarters?|budget)\b/i;

/** Reads an effort over the tasks in the bracket behind it (`**Watering**: 6-8 hours (Tasks #3, #4)`); null where one of them has no estimate. */
export function effortOfNamed(at: number, context: ClaimContext): EffortClaim | null {
	const { outline, vocabulary } = context;
	const signs = outline.signs(at);
	if ((signs & DIGIT) === 0 || (signs & (ROUND | WIDE)) === 0 || (signs & (COLON | WIDE)) === 0) return null;
	const line = outline.line(at);
	const found = labelled.exec(line.maskedContent);
	const { lead = '', label = '', hours = '', names = '' } = found?.groups ?? {};
	if (!found || frame.test(label) || ofTime.test(label) || sideOfLabel(label) !== 'total') return null;
	const ids = idsInBracket(`(${names.replace(taskWord, '')})`, context.forms)?.ids ?? [];
	const parts = ids.length > 1 ? partsOf(ids, context.tasks) : null;
	const said = { place: 'field', scope: WHOLE, label: label.toLowerCase().trim() } as const;
	return parts && hoursOver(parts, line, line.from + lead.length, hours, said, vocabulary);
}

/** Hours that stand at a place of a line and nothing else, over the estimates of some tasks; null for other texts. */
function hoursOver(
	parts: readonly EffortPart[],
	line: Line,
	start: number,
	hours: string,
	said: Pick<EffortClaim, 'place' | 'scope' | 'label'>,
	{ hoursPerDay }: ClaimContext['vocabulary'],
): EffortClaim | null {
	const duration = readDuration(hours, hoursPerDay);
	if (!duration || hours.slice(duration.length).trim() !== '' || !hoursWord.test(hours)) return null;
	return {
		...effortAt(line, start, hours.slice(0, duration.length), duration),
		side: 'total',
		parts,
		isOfNamed: true,
		...said,
	};
}

/** `### Ann (pumps) - 32h`, `### Watering (6 hours)` */
const inHeading = wide(/(?:[([（]\s?|\s[—–-]\s|:\s)([~≈]?\d[^()[\]（）—:]{0,20})[)\]）]?\s*$/u);

/** A list of ids stands so many lines beneath its heading at most. */
const NEAR = 6;

/**
 * Reads the hours in a heading over no task of its own, where a line beneath it lists the tasks that it is about (`- Tasks: T1, T4-T6`). They
 * may be the time that somebody has: they state a sum only where one of several such headings is right.
 */
export function effortOverNames(at: number, section: number, context: ClaimContext): EffortClaim | null {
	if (context.populated.has(section) || !inHeading.test(context.outline.content(at))) return null;
	return overNames(context).get(at) ?? null;
}

const overNames = remembered((context: ClaimContext) => {
	const found = new Map<number, EffortClaim>();
	for (const { level, line, index } of context.sections) {
		const claim = level === 0 || context.populated.has(index) ? null : readOverNames(line, index, context);
		if (claim) found.set(line, claim);
	}
	const isSum = ({ parts, minHours, maxHours }: EffortClaim): boolean =>
		minHours === maxHours && sumOf(parts, part => part.minHours) === minHours;
	return [...found.values()].some(isSum) ? found : new Map<number, EffortClaim>();
});

function readOverNames(
	at: number,
	section: number,
	{ outline, vocabulary, forms, tasks }: ClaimContext,
): EffortClaim | null {
	const line = outline.line(at);
	const found = inHeading.exec(line.content);
	if (!found) return null;
	const listed: string[] = [];
	for (let below = at + 1; below <= at + NEAR && below < outline.count; below++) {
		if (outline.kinds[below] === NO_BLOCK) continue;
		if (outline.heading[below] !== at) break;
		for (const { label, value } of outline.fields(below)) if (unitOf(label) === 'task') listed.push(value);
	}
	const ids = listed.length === 1 ? (idsInBracket(`(${listed[0]})`, forms)?.ids ?? []) : [];
	const parts = ids.length > 0 ? partsOf(ids, tasks) : null;
	const hours = found[1] as string;
	const said = { place: 'heading', scope: inSection(section), label: '' } as const;
	return parts && hoursOver(parts, line, line.from + found.index + found[0].indexOf(hours), hours, said, vocabulary);
}

const hoursWord = wide(/(?<!\p{L})(?:h|hrs?|hours?|horas|stunden|heures|часов|часа)(?!\p{L})|小时|小時|時間/iu);

/** The estimates of the tasks with these ids; null where one is not known, or can be counted or not. */
function partsOf(ids: readonly string[], tasks: readonly Task[]): readonly EffortPart[] | null {
	const known = taskOfEachId(tasks);
	const parts: EffortPart[] = [];
	for (const id of ids) {
		const task = known.get(bareId(id));
		if (!task?.estimate || task.status === 'cancelled') return null;
		const { span, minHours, maxHours } = task.estimate;
		if (minHours === null || maxHours === null) return null;
		parts.push({ span, minHours, maxHours });
	}
	return parts;
}
