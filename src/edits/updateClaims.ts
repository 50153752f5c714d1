import { completionHolds, countOf } from '../model/claimValue';
import type { Claim, CompletionClaim, CountClaim, SumClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { keptValue } from '../model/keptValue';
import { widerScopes } from '../model/population';
import { rollUps } from '../model/rollUp';
import { effortHolds, type FoundEffort, hoursWithin, isOfShared, isTimeFrame } from '../model/statedEffort';
import { statedPairs, type StatedPair } from '../model/statedPairs';
import { sumOfParts } from '../model/sumOfParts';
import { hasUnreadBehind } from '../model/unreadBehind';
import { parse } from '../parser/parse';
import { groupBy } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { overlaps, type Span, textAt } from '../util/span';
import { type Change, toEdits } from './change';
import { cellsBeside, statusCells } from './cellsBeside';
import { completionStatus, completionText } from './completionText';
import { inUnitOf } from './effortText';
import { keepIds, keepRange, keepUnfinished } from './keepIdLists';
import { digitsOf, keepShare, signBefore } from './keepShare';
import { withNumber } from './numberText';
import { percentHolds, percentOf } from './percent';
import { withBars } from './progressBars';
import { statesBesidePair } from './statesBesidePair';
import { tableChanges } from './tableChanges';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * The edits that keep true what a document states about itself when `statusEdits` turn it into `after`: counts, lists of ids,
 * percentages, words of completion and progress tables that hold before and would not hold after. What is false already is left
 * to its finding, and so is what can't be derived.
 */
export function updateClaims(
	document: TaskDocument,
	statusEdits: readonly TextEdit[],
	after: TaskDocument,
): readonly TextEdit[] {
	if (statusEdits.length === 0 || after.sections.length !== document.sections.length) return [];
	const counted = toEdits(document, [
		...document.claims.flatMap(claim => keep(document, after, claim)),
		...taskPercentages(document, after),
		...efforts(document, after),
	]);
	const changed = distinct(counted, statusEdits);
	if (!document.claims.some(claim => claim.type === 'percentage' || isOfStates(claim)))
		return toEdits(document, withBars(document, changed));
	// Percentages come from the numbers beside them, and sections are done by their headings too: they are worked out from the text with those in it.
	const last = parse(applyEdits(document.text, [...statusEdits, ...changed]), document.vocabulary);
	const derived = toEdits(document, [...percentages(document, last), ...sumsDone(document, last)]);
	return toEdits(document, withBars(document, [...changed, ...distinct(derived, [...statusEdits, ...changed])]));
}

function keep(before: TaskDocument, after: TaskDocument, claim: Claim): readonly Change[] {
	if (claim.type === 'count')
		return claim.ids === null ? keepCount(before, after, claim) : keepIds(before, after, claim);
	if (claim.type === 'completion') return keepCompletion(before, after, claim);
	if (claim.type === 'range') return keepRange(before, after, claim);
	if (claim.type === 'next' && claim.said) return keepUnfinished(before, after, claim);
	return claim.type === 'table' ? [...tableChanges(before, after, claim), ...statusCells(before, after, claim)] : [];
}

function keepCount(before: TaskDocument, after: TaskDocument, claim: CountClaim): readonly Change[] {
	const value = keptValue(before, after, claim);
	if (value === null || value === claim.value) return [];
	// `2 + 2 + 2 = 6`: nobody knows which of them is another one now.
	if (/\d[*_\s]*=[*_\s]*$/.test(before.text.slice(Math.max(0, claim.span.start - 12), claim.span.start))) return [];
	const raw = textAt(before, claim.span);
	const newText = withNumber(raw, claim.value, value);
	const share = shareOfCount(before, after, claim, value);
	if (newText === null || share === null) return [];
	return [{ span: claim.span, newText }, ...share, ...statesBesidePair(before, after, claim)];
}

/** The percentage in the bracket behind a count, of all that there are; null where what stands there can't be kept true. */
function shareOfCount(before: TaskDocument, after: TaskDocument, claim: CountClaim, value: number) {
	const cell = cellBehind.exec(before.text.slice(claim.span.end, claim.span.end + 40));
	if (claim.place !== 'field' || !(cell || hasUnreadBehind(before, claim))) return [];
	const [, lead, percent, rest] =
		cell ?? bracketBehind.exec(before.text.slice(claim.span.end, claim.span.end + 60)) ?? [];
	if (cell && claim.side === 'total') return [];
	if (lead === undefined || percent === undefined || claim.side === 'total') return null;
	const start = claim.span.end + lead.length;
	const span = { start, end: start + percent.length };
	const [was, now] = [before, after].map(each => countOf(each, claim.scope, 'total', claim.unit));
	const share = { value: Number(percent), digits: digitsOf(percent), approximate: /[~≈]/.test(lead) };
	const isAll = rest !== undefined && (cell || !hasUnreadBehind(before, { span }));
	if (!isAll || was === undefined || now === undefined || !percentHolds(share, claim.value, was))
		return cell ? [] : null;
	const newText = withNumber(percent, share.value, percentOf(value, now, share.digits));
	return newText === null ? null : [{ span, newText }];
}

/** `| Done | 2 | 40% |` */
const cellBehind = /^([\s*_]{0,9}\|[*_~≈\s]{0,9})(\d{1,3}(?:\.\d{1,6})?)(\s?%[*_\s]{0,9}\|)/;

const bracketBehind = /^([^\d\n%()（）]{0,20}[(（][~≈\s]{0,2})(\d{1,3}(?:\.\d{1,6})?)(\s?%[)）])/;

function keepCompletion(before: TaskDocument, after: TaskDocument, claim: CompletionClaim): readonly Change[] {
	const beside = claim.place === 'cell' ? cellsBeside(before, after, claim) : [];
	if (claim.percent !== null) return [...keepShare(before, after, claim, claim.percent), ...beside];
	const [was, now] = [before, after].map(document => completionStatus(document, claim));
	const hasBegun = claim.state === 'not-started' && was === 'open' && now !== 'open';
	if (completionHolds(before, claim) !== true || (completionHolds(after, claim) !== false && !hasBegun)) return beside;
	return [
		{ span: claim.span, newText: completionText(before, after, claim) },
		...signBefore(before, claim.span, statusOf[claim.state], completionStatus(after, claim)),
		...beside,
	];
}

const statusOf = { complete: 'done', 'not-started': 'open', 'in-progress': 'in-progress' } as const;

/** `[70% COMPLETE]` and `[1/3]` on a task follow its finished subtasks. */
function taskPercentages(before: TaskDocument, after: TaskDocument): readonly Change[] {
	if (before.tasks.length !== after.tasks.length) return [];
	const [was, now] = [rollUps(before), rollUps(after)];
	return before.tasks.flatMap(task => {
		const { index, marks } = task;
		const pairs = task.children.length > 1 ? statedPairs(before, task).flatMap(pair => keepPair(after, pair)) : [];
		const [old, sum] = [was[index], now[index]];
		if (!old || !sum || sum.subtasks === 0 || after.tasks[index]?.status === 'done') return pairs;
		const shares = marks.flatMap(({ percent, span, text }): readonly Change[] => {
			const raw = textAt(before, span);
			const digits = digitsOf(raw);
			if (percent === null || !percentHolds({ value: percent, digits }, old.done, old.subtasks)) return [];
			if (percentHolds({ value: percent, digits }, sum.done, sum.subtasks)) return [];
			const newText = withNumber(raw, percent, percentOf(sum.done, sum.subtasks, digits));
			return newText === null || text === '' ? [] : [{ span, newText }];
		});
		return [...pairs, ...shares];
	});
}

/** `[1/3]` that was true counts on, with its percentage. */
function keepPair(after: TaskDocument, { part, whole, span, percent, subtasks }: StatedPair): readonly Change[] {
	const now = subtasks.filter(({ index }) => after.tasks[index]?.status === 'done').length;
	if (subtasks.filter(({ status }) => status === 'done').length !== part || now === part) return [];
	const holds = percent && percentHolds({ value: percent.value, digits: 0 }, part, whole);
	const share = holds ? [{ span: percent.span, newText: String(percentOf(now, whole, 0)) }] : [];
	return [{ span, newText: String(now) }, ...share];
}

/** Stated hours follow the estimates they stand for: a plain number is exact, a range or a guess may stay as long as it holds. */
function efforts(before: TaskDocument, after: TaskDocument): readonly Change[] {
	// Progress tables keep those of all tasks, and a total in a list is about the list.
	const rows = new Set(claimsOf(before, 'table').flatMap(claim => claim.rows.map(row => row.line)));
	const claims = claimsOf(before, 'effort').filter(
		claim =>
			!claim.isOfNamed &&
			!isTimeFrame(claim) &&
			!(claim.place === 'field' && hasUnreadBehind(before, claim)) &&
			!(claim.parts.length > 0 && claim.place === 'cell' && claim.scope.section > 0) &&
			(claim.side !== 'total' || !rows.has(lineOf(before, claim.span))),
	);
	if (claims.length === 0) return [];
	const [was, now] = [hoursWithin(before), hoursWithin(after)];
	return claims.flatMap((claim): readonly Change[] => {
		const { minHours, maxHours, approximate, atLeast, side, span } = claim;
		const held = [claim.scope, ...widerScopes(before, claim)].find(scope => {
			const hours = was(scope, side);
			return hours && effortHolds(claim, hours);
		});
		const [old, found] = held ? [was(held, side), now(held, side)] : [];
		if (!held || !old || !found || isOfShared(held, found)) return [];
		const says = ({ hours }: FoundEffort): boolean => hours.every(each => Math.abs(each - minHours) < 0.01);
		const isExact = minHours === maxHours && !approximate && !atLeast && says(old) && found.hours[0] === found.hours[1];
		if (isExact ? says(found) : effortHolds(claim, found)) return [];
		const lead = /^[~≈<>\s]*/.exec(claim.text)?.[0] ?? '';
		return [{ span, newText: lead + inUnitOf(claim, found.hours) }];
	});
}

function percentages(before: TaskDocument, after: TaskDocument): readonly Change[] {
	const [was, now] = [before, after].map(document => claimsOf(document, 'percentage'));
	if (!was || !now || was.length !== now.length) return [];
	// Their order may be another one, where a reader finds them that did not before; a word before one may have changed.
	const others = groupBy(now, ({ span }) => wordsBefore(after, span));
	return was.flatMap((claim, at): readonly Change[] => {
		const alike = others.get(wordsBefore(before, claim.span));
		const other = alike ? alike.shift() : now[at];
		if (!other || !percentHolds(claim, claim.part, claim.whole) || percentHolds(claim, other.part, other.whole))
			return [];
		const raw = textAt(before, claim.span);
		const newText = withNumber(raw, claim.value, percentOf(other.part, other.whole, claim.digits));
		return newText === null ? [] : [{ span: claim.span, newText }];
	});
}

/** The words that stand on a line before a place, without its numbers, bars and signs: those that an edit leaves alone. */
function wordsBefore({ text, lines }: TaskDocument, { start }: Span): string {
	return text.slice(lines.around(start).start, start).replace(/[^\p{L}|]+/gu, ' ');
}

/** Whether a sum may be one of what is done: `Progress: 2/3 phases`, `Completed points: 5`. */
const isOfStates = (claim: Claim): claim is SumClaim => 'isOfTasks' in claim || 'isOfSections' in claim;

function sumsDone(before: TaskDocument, after: TaskDocument): readonly Change[] {
	const [was = [], now = []] = [before.claims.filter(isOfStates), after.claims.filter(isOfStates)];
	return was.flatMap(({ value, parts, span }, at): readonly Change[] => {
		const sum = now.length === was.length ? sumOfParts(now[at]?.parts ?? []) : value;
		return sum === value || sumOfParts(parts) !== value ? [] : [{ span, newText: String(sum) }];
	});
}

/** Without those that overlap an edit that is already there. */
function distinct(edits: readonly TextEdit[], others: readonly TextEdit[]): readonly TextEdit[] {
	const kept: TextEdit[] = [];
	for (const edit of edits) if (![...others, ...kept].some(other => overlaps(other.span, edit.span))) kept.push(edit);
	return kept;
}
