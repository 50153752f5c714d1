import { inSection } from '../../../model/claims';
import type { EffortClaim, EffortPart, Scope } from '../../../model/claims';
import { rounded } from '../../../model/hours';
import { remembered } from '../../../util/remembered';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { HEADING, PARAGRAPH } from '../../lines/lexLine';
import { NO_BLOCK } from '../../outline/outline';
import { isTotalLabel } from '../../tables/judgeTable';
import { readDuration } from '../../words/readDuration';
import { sideNamed } from '../../words/sides';
import { fieldScope, speaksOfAll } from '../claimScope';
import { bareLabel, type ClaimContext, scopeOfSection } from '../claimText';
import { tableAt } from '../tables/columnSums';
import { effortWord, frame, isInHours, isOfEffort, sideOfLabel } from './effortSides';
import { effortsBeneath, effortSums, hoursKey, readCell } from './effortTables';
import { isEntry, partsOfEntries } from './partsOfEntries';
import { partsInBracket } from './hoursBeside';
import { hoursAtEnd, hoursOfHeadings, isOfTime } from './hoursInHeading';
import { hoursOfEntry, isHoursAlone } from './hoursOfEntries';
import { effortPart, makeEffort } from './makeEffort';
import { scopeBehindPart, scopeOfPartTotal } from './partTotals';
import { isTotalBehindTasks } from './totalsBehind';

const totalLabel = wide(/^\P{L}*(?:grand )?total\b/iu);

/** Reads a field that states an effort over tasks (`Total effort: 78 days`, `预计工时: 50小时`); null for time frames and other fields. */
export function effortField(field: StatedValue, at: number, scope: Scope, context: ClaimContext): EffortClaim | null {
	const label = bareLabel(field.label);
	const entry = hoursOfEntry(field, at, label, context);
	if (entry) return entry;
	const above = totalLabel.test(label) ? partsAbove(at, context) : [];
	const isAlone = isHoursAlone(field.value);
	const isBehind = isAlone && isTotalBehindTasks(label, at, context);
	const isTotal = isBehind || (isAlone && (isTotalLabel(label) || sideNamed(label) !== null) && saysOfAll(at, context));
	const bare = hoursOfLabel(field, label, at, scope, context);
	if (bare) return bare;
	const part = scopeOfPartTotal(label, at, scope, context);
	if ((!isOfEffort(label) && above.length === 0 && !isTotal && !part) || (frame.test(label) && !part)) return null;
	if (above.length === 0 && !part && totalLabel.test(label) && isBehindBuffer(at, context)) return null;
	const inBracket = above.length > 0 ? [] : partsInBracket(field, at, context);
	const parts = above.length > 0 ? above : inBracket.length > 0 ? inBracket : partsBeneath(at, context);
	const place = above.length > 0 ? 'cell' : 'field';
	const line = context.outline.line(at);
	// A total at the end of a list speaks of no more than that.
	const own =
		above.length > 0 || isBehind
			? inSection(context.sectionOf(at))
			: (part ?? scopeBehindPart(label, at, scope, context));
	const read = makeEffort(line, field.valueStart, field.valueEnd, own, label.toLowerCase(), place, parts, context);
	const claim = read && parts.length === 0 && !part && !isBehind ? withHeadings(read, at, context) : read;
	const written = claim && effortSums(context.outline, context).get(hoursKey([claim]));
	if (claim && isBehind) return { ...claim, isDoubtful: true };
	return claim && written ? { ...claim, isDoubtful: true, written } : claim;
}

/** Whether what is said on a line without a word for work is said of all tasks: at the foot, in a summary, before the first task. */
function saysOfAll(at: number, context: ClaimContext): boolean {
	if (at > context.foot) return true;
	const section = context.sectionOf(at);
	return speaksOfAll(section, context) && (!context.populated.has(section) || at < firstTask(context.classification));
}

const firstTask = remembered(({ verdicts }: ClaimContext['classification']): number =>
	verdicts.findIndex(verdict => verdict),
);

const hoursInLabel = wide(/(?<!\p{L})(?:hours|hrs|stunden|horas|heures|часов|часы)(?!\p{L})|工[时時]|時間|小时/iu);

/** Reads a bare number behind a label that says its unit: `Total hours: 14`. */
function hoursOfLabel(
	{ value, valueStart }: StatedValue,
	label: string,
	at: number,
	scope: Scope,
	context: ClaimContext,
): EffortClaim | null {
	const [found = '', text = ''] = bareNumber.exec(value) ?? [];
	if (text === '' || !hoursInLabel.test(label) || !totalLabel.test(label) || frame.test(label)) return null;
	const cell = { text, start: valueStart + found.indexOf(text), end: valueStart + found.indexOf(text) + text.length };
	const read = saysOfAll(at, context) ? readCell(cell, context.outline.line(at), label.toLowerCase(), context) : null;
	return read && { ...read, side: sideOfLabel(label), scope, place: 'field', parts: [], label: label.toLowerCase() };
}

const bareNumber = /^[\s*_]*([~≈]?\d{1,5}(?:\.\d+)?)[\s*_.]*$/;

/** Whether a field right above adds time that no task has (`Buffer (20%): 28 hours`): a total behind it takes that in. */
function isBehindBuffer(at: number, { outline }: ClaimContext): boolean {
	const heading = outline.heading[at];
	let before = outline.before(at);
	for (let further = 0; further < FAR && before >= 0 && outline.heading[before] === heading; further++) {
		if (outline.fields(before).some(({ label }) => buffer.test(label))) return true;
		before = outline.before(before);
	}
	return false;
}

/** So many lines before a total are looked at for it. */
const FAR = 6;

const buffer =
	/\b(?:buffer|contingency|reserve|overhead|padding)\b|puffer|reserva|colchón|резерв|буфер|缓冲|緩衝|バッファ/iu;

/** Reads the duration in a section's heading (`### Day 4: Repairs (8 hours)`, `## P0 - 40 hours`, `## Total time: 13 hours`). */
export function effortInHeading(at: number, section: number, context: ClaimContext): EffortClaim | null {
	const line = context.outline.line(at);
	const found = hoursAtEnd(line);
	if (!found) return null;
	// `(Week 2)`, `(in 3 weeks)`, `(5 days left)` are frames; hours are always work, days only beside a word for it.
	const { text, start, before, isBehindColon: isTotal } = found;
	if (isTotal && !(/total/i.test(before) && effortWord.test(before))) return null;
	const isWork = isTotal || /(?:complete|completed|done|finished)$/i.test(before);
	if ((!isWork && !isInHours(text)) || isOfTime.test(text)) return null;
	const scope = isTotal ? fieldScope(section, context) : scopeOfSection(section, context);
	const labelled = partsOfLabels(at, context);
	const listed = labelled.length > 0 ? labelled : partsBeneath(at, context);
	const table = listed.length > 0 ? null : tableAt(context.outline, at, true);
	const parts = table ? effortsBeneath(table, context) : listed;
	const claim = makeEffort(line, start, start + text.length, scope, '', 'heading', parts, context);
	return claim && parts.length === 0 && !isTotal ? withHeadings(claim, at, context) : claim;
}

/** An effort in hours with those of the headings beneath the one that it stands in or under, where no list and no table tells more. */
function withHeadings(claim: EffortClaim, at: number, context: ClaimContext): EffortClaim {
	const { outline } = context;
	if (!isInHours(claim.text)) return claim;
	const own = outline.kinds[at] === HEADING ? at : (outline.heading[at] as number);
	const beneath = hoursOfHeadings(own, context);
	// A summary speaks of the sections beside it.
	const isSummary = own !== at && beneath.length === 0 && speaksOfAll(context.sectionOf(at), context);
	const parts = isSummary ? hoursOfHeadings(outline.heading[own] ?? -1, context, own) : beneath;
	if (parts.length > 0) return { ...claim, parts, isOfHeadings: true };
	// What ends the last of some sections may be the total of them all.
	const siblings =
		own === at || !totalLabel.test(claim.label) ? [] : hoursOfHeadings(outline.heading[own] ?? -1, context);
	const isOfAll =
		siblings.length > 0 &&
		rounded(sumOf(siblings, ({ minHours }) => minHours)) === rounded(claim.minHours) &&
		rounded(sumOf(siblings, ({ maxHours }) => maxHours)) === rounded(claim.maxHours);
	const section = context.sections[claim.scope.section]?.parent ?? 0;
	return isOfAll ? { ...claim, scope: inSection(section), parts: siblings, isOfHeadings: true } : claim;
}

/** The parts of a whole end within so many lines: where line upon line states a whole, each may look through all that follow. */
const MOST_LINES = 1000;

/** The durations of the list right beneath a heading or label, where each entry states one. */
function partsBeneath(at: number, context: ClaimContext): EffortPart[] {
	const parts: EffortPart[] = [];
	const { kinds, heading: headings, item: items, count } = context.outline;
	const heading = kinds[at] === HEADING ? at : headings[at];
	for (let next = at + 1; next < count; next++) {
		const kind = kinds[next];
		if (next - at > MOST_LINES) return [];
		if (kind === NO_BLOCK) continue;
		if (headings[next] !== heading || (kind === PARAGRAPH && parts.length > 0)) break;
		if ((items[next] as number) >= 0 || !isEntry(kind) || context.classification.verdicts[next]) continue;
		// A total is none of the parts.
		if (context.outline.fields(next).some(({ label }) => totalLabel.test(label))) break;
		const part = partOf(next, context);
		if (!part) return [];
		parts.push(part);
	}
	return parts.length > 1 ? parts : [];
}

/** The durations of the bold labels that part what stands right beneath a heading, where each states one: `**Part 1 (10 hours)**`. */
function partsOfLabels(at: number, context: ClaimContext): EffortPart[] {
	const { outline } = context;
	const parts: EffortPart[] = [];
	for (let next = at + 1; next < outline.count && outline.kinds[next] !== HEADING; next++) {
		if (next - at > MOST_LINES) return [];
		if (outline.kinds[next] !== PARAGRAPH || !boldInBracket.test(outline.content(next))) continue;
		const part = partOf(next, context);
		if (part) parts.push(part);
	}
	return parts.length > 1 ? parts : [];
}

const boldInBracket = /^\*\*[^*]+[)）]\*\*$/;

/** The durations of the list that ends in a total or stands right above it, where each entry states one. */
function partsAbove(at: number, context: ClaimContext): readonly EffortPart[] {
	const { outline, classification } = context;
	const parts = partsOfEntries(at, outline, entry => {
		// A sum of sums, and the tasks' own hours, are none.
		const isOther = classification.verdicts[entry] || outline.fields(entry).some(({ label }) => totalLabel.test(label));
		return isOther ? null : partOf(entry, context);
	});
	return parts.length > 1 ? parts : [];
}

/** The duration that an entry of a list ends in. */
function partOf(at: number, { outline, vocabulary }: ClaimContext): EffortPart | null {
	const line = outline.line(at);
	const content = line.maskedContent;
	const match = /(?:[:：(（]\**\s*|\s[—–-]\s+)([~≈]?\d[^()（）]{0,30}?)[)）]?\**\s*(?:\([^)]{0,200}\)\s*)?$/u.exec(
		content,
	);
	const duration = match ? readDuration(match[1] as string, vocabulary.hoursPerDay) : null;
	if (!match || !duration) return null;
	const start = line.from + match.index + match[0].indexOf(match[1] as string);
	return effortPart(line, start, duration);
}
