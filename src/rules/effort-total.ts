import { inUnitOf } from '../edits/effortText';
import { replacement } from '../edits/textEdit';
import type { EffortClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { extentOf } from '../model/extent';
import { rounded } from '../model/hours';
import { hoursOfOthers, isPartlyOfOthers } from '../model/hoursOfOthers';
import { nameOf } from '../model/nameOf';
import { widerScopes } from '../model/population';
import {
	effortHolds,
	type FoundEffort,
	hoursListed,
	type HoursWithin,
	hoursWithin,
	isExcerpt,
	isOfShared,
	isPartly,
	isTimeFrame,
} from '../model/statedEffort';
import { hasDependentCells } from '../model/unreadBehind';
import { lastWhere } from '../util/lastWhere';
import type { Message } from '../util/message';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { contains, byStart } from '../util/span';
import { sumOf } from '../util/sum';
import type { Finding, Related } from './rule';
import { changeFix, defineRule, numberOption, withoutSafeFixes } from './rule';
import { speaksOf } from './speaksOf';

/** A stated effort that the estimates it stands over do not add up to. */
export const effortTotal = defineRule({
	id: 'effort-total',
	description: 'A stated effort that the estimates beneath it do not add up to.',
	severity: 'warning',
	fixable: 'both',
	options: { slack: numberOption('How many percent of what is found a stated effort may be off.', 100) },
	*check({ document }, { slack }) {
		const hoursOf = hoursWithin(document);
		const wrong = new Set<number>();
		for (const claim of claimsOf(document, 'effort')) {
			const finding = report(document, hoursOf, claim, slack);
			if (!finding) continue;
			wrong.add(claim.span.start);
			// Where a part is known to be wrong, its sum is wrong as well; where all tasks come to a total, one of its parts may be.
			const isOfWrong = claim.parts.some(({ span }) => wrong.has(span.start));
			const ofTasks = isOfWrong && claim.place === 'cell' ? hoursOf(claim.scope, claim.side) : null;
			if (ofTasks && effortHolds(claim, ofTasks, slack)) continue;
			const isTrue = claim.place === 'cell' && claim.minHours === hoursWritten(document);
			yield isOfWrong || isTrue ? withoutSafeFixes(finding) : finding;
		}
	},
});

/** The hours of all tasks that have some. */
const hoursWritten = remembered(({ tasks }: TaskDocument): number =>
	rounded(sumOf(tasks, ({ kind, estimate }) => (kind === 'task' ? (estimate?.minHours ?? 0) : 0))),
);

function report(document: TaskDocument, hoursOf: HoursWithin, claim: EffortClaim, percent: number): Finding | null {
	if (isTimeFrame(claim)) return null;
	// A total row or a total that ends a list sums what is above it in the first place.
	const isSumAbove = claim.place === 'cell' && claim.parts.length > 0;
	const listed = hoursListed(claim);
	const isOff = isSumAbove && listed && !effortHolds(claim, listed, percent);
	const isOfTasks =
		!isOff &&
		!claim.isOfNamed &&
		!isExcerpt(document, claim) &&
		(!isSumAbove || claim.scope.section === 0) &&
		speaksOf(document, claim);
	const found = (isOfTasks && hoursOf(claim.scope, claim.side)) || listed;
	if (!found || effortHolds(claim, found, percent)) return null;
	const wider = isOfTasks ? widerScopes(document, claim).map(scope => hoursOf(scope, claim.side)) : [];
	// A total that says no more may be of what is left.
	const left = isOfTasks && claim.isDoubtful && claim.side === 'total' ? hoursOf(claim.scope, 'remaining') : null;
	if ([...wider, left].some(other => other && effortHolds(claim, other, percent))) return null;
	// What the stated parts beneath it come to is right: one of them is wrong.
	if (listed && !isSumAbove && effortHolds(claim, listed, percent)) return null;
	const tooMany = claim.minHours > found.hours[1];
	if (tooMany && found.tasks.length > 0 && isPartly(document, claim.scope)) return null;
	// Others can only add to it.
	const others = isOfTasks && found.tasks.length > 0 ? hoursOfOthers(document, claim) : 0;
	if (others > 0 && tooMany && claim.minHours <= found.hours[1] + others) return null;
	const { scope } = claim;
	const isOfMore =
		tooMany &&
		found.tasks.length > 0 &&
		(scope.section === 0 || claim.isDoubtful) &&
		(scope.attribute === null || others > 0) &&
		(others > 0 || claim.minHours > 2 * found.hours[1] || extentOf(document) !== 'whole');
	const written = inUnitOf(claim, found.hours);
	const by = rounded(tooMany ? claim.minHours - found.hours[1] : found.hours[0] - claim.maxHours);
	// A total row with another range; a wider one, or one within, may be rounded or meant so.
	const [low, high] = [claim.minHours - found.hours[0], claim.maxHours - found.hours[1]];
	const overlaps = by <= 0;
	const isRounded = overlaps && low <= 0 === high >= 0;
	// A range or a guess is an estimate of its own, which the tasks don't make wrong by a sum.
	const isSum = found.hours[0] === found.hours[1] && claim.minHours === claim.maxHours;
	const safe =
		isSum &&
		!isOfMore &&
		// What somebody has in hand may be told, not what of it is planned.
		!(claim.scope.attribute && claim.minHours > 2 * found.hours[1]) &&
		!isPartlyOfOthers(document, claim) &&
		wider.every(other => other?.tasks.length === found.tasks.length) &&
		(!listed || found === listed || isSumAbove) &&
		// Of two numbers that should be one, either may be wrong.
		!(isSumAbove && claim.parts.length === 1) &&
		!claim.isDoubtful &&
		!claim.isOfNamed &&
		!(claim.isOfHeadings && found === listed) &&
		!claim.approximate &&
		!claim.atLeast &&
		claim.side === 'total' &&
		!(claim.place === 'cell' && hasDependentCells(document, claim));
	const edit = replacement(document, claim.span, written);
	const finding = {
		span: claim.span,
		message: explanation(
			summedFor(claim, found, isSumAbove),
			claim.text,
			written,
			overlaps
				? difference(rounded(Math.max(Math.abs(low), Math.abs(high))), low + high > 0, true)
				: difference(Math.round(by * 100) / 100, tooMany, isSum),
		),
	};
	const subtotal = subtotalOf(document, claim, found);
	if (subtotal)
		return {
			...finding,
			severity: 'information',
			related: [{ span: subtotal.span, message: message('Says {0} here.', subtotal.text) }],
		};
	return {
		...finding,
		...(isOfMore || isRounded ? { severity: 'information' } : {}),
		related: relatedTo(claim, found),
		// A total that is the sum of its rows is wrong by one of them.
		fixes:
			(isSumAbove && listed && found !== listed) || isOfShared(claim.scope, found) ? [] : [changeFix(edit, null, safe)],
	};
}

/** A total of the same tasks in a table beneath a heading that says otherwise: what the heading states may be the time that there is for them. */
function subtotalOf(document: TaskDocument, claim: EffortClaim, found: FoundEffort): EffortClaim | null {
	const span = document.sections[claim.scope.section]?.span;
	if (claim.place !== 'heading' || !span || claim.scope.attribute) return null;
	const totals = totalsOfTables(document);
	const before = lastWhere(totals.length, at => (totals[at] as EffortClaim).span.start < span.start);
	for (let at = before + 1; at < totals.length && contains(span, (totals[at] as EffortClaim).span); at++) {
		const other = totals[at] as EffortClaim;
		const listed = other.minHours === claim.minHours ? null : hoursListed(other);
		if (listed?.hours.every((hours, end) => rounded(hours - (found.hours[end] as number)) === 0)) return other;
	}
	return null;
}

const totalsOfTables = remembered(({ claims }: TaskDocument) =>
	claimsOf({ claims }, 'effort')
		.filter(({ place, parts }) => place === 'cell' && parts.length > 1)
		.sort(byStart),
);

type Summed = 'tasks' | 'above' | 'headings' | 'list';

/** What was added up. */
function summedFor({ isOfNamed, isOfHeadings }: EffortClaim, { tasks }: FoundEffort, isSumAbove: boolean): Summed {
	if (tasks.length > 0 || isOfNamed) return 'tasks';
	if (isSumAbove) return 'above';
	return isOfHeadings ? 'headings' : 'list';
}

function explanation(what: Summed, ...args: readonly [string, string, Message]): Message {
	if (what === 'above') return message('States {0} in all; what stands above adds up to {1} ({2}).', ...args);
	if (what === 'headings') return message('States {0}; the headings beneath add up to {1} ({2}).', ...args);
	if (what === 'tasks') return message('States {0}; the estimates of the tasks add up to {1} ({2}).', ...args);
	return message('States {0}; the list beneath adds up to {1} ({2}).', ...args);
}

/** Between ranges that is how far they are apart. */
function difference(hours: number, tooMany: boolean, isSum: boolean): Message {
	if (isSum) return tooMany ? message('{0} h too many', hours) : message('{0} h too few', hours);
	return tooMany ? message('at least {0} h too many', hours) : message('at least {0} h too few', hours);
}

function relatedTo({ parts }: EffortClaim, { tasks }: FoundEffort): readonly Related[] {
	if (tasks.length === 0) return parts.slice(0, 10).map(({ span }) => ({ span, message: message('Counted here.') }));
	return tasks
		.slice(0, 10)
		.flatMap(task =>
			task.estimate
				? [{ span: task.estimate.span, message: message('Task {0}: {1}.', nameOf(task), task.estimate.text) }]
				: [],
		);
}
