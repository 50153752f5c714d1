import { withNumber } from '../edits/numberText';
import { percentHolds, percentOf } from '../edits/percent';
import { replacement, type TextEdit } from '../edits/textEdit';
import { countOf, judgeCount } from '../model/claimValue';
import type { CompletionClaim, CountClaim, PercentageClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { append } from '../util/append';
import { remembered } from '../util/remembered';
import { textAt } from '../util/span';
import { statesBegun } from './besideCounts';

/**
 * Whether a percentage whose two numbers stand on other lines may be held against them. What is begun can count for something; where the tasks
 * bear it out, the numbers are wrong; and that all is done, or nothing, is said of the tasks themselves.
 */
export function isOfPair(document: TaskDocument, claim: PercentageClaim): boolean {
	if (!claim.beside) return true;
	const { scope } = claim.beside;
	if (claim.value <= 0 || claim.value >= 100 || statesBegun(document, scope.section)) return false;
	if (countOf(document, scope, 'in-progress') > 0) return false;
	return !percentHolds(claim, countOf(document, scope, 'done'), countOf(document, scope, 'total'));
}

/** The percentage that a claim about progress states as well, where that is compared with two numbers beside it; null for others. */
export function shareAt(document: TaskDocument, { span }: CompletionClaim): PercentageClaim | null {
	const share = sharesOf(document).find(other => other.span.start >= span.start && other.span.end <= span.end);
	return share && isOfPair(document, share) ? share : null;
}

/** How many of the two numbers beside it are wrong that what a claim says about progress comes to. */
export function wrongUnder(document: TaskDocument, { span }: CompletionClaim): number {
	const share = sharesOf(document).find(other => other.span.start >= span.start && other.span.end <= span.end);
	if (!share?.beside || !percentHolds(share, share.part, share.whole)) return 0;
	return [share.beside.part, share.beside.whole].filter(({ start }) => {
		const count = countsByPlace(document).get(start);
		return count !== undefined && judgeCount(document, count)?.verdict === 'wrong';
	}).length;
}

const sharesOf = remembered(({ claims }: TaskDocument) =>
	claimsOf({ claims }, 'percentage').filter(({ beside }) => beside !== undefined),
);

/** The percentages that come from each count. */
const sharesByCount = remembered((document: TaskDocument) => {
	const found = new Map<number, PercentageClaim[]>();
	for (const share of sharesOf(document))
		for (const span of [share.beside?.part, share.beside?.whole]) if (span) append(found, span.start, share);
	return found;
});

/** The other counts that percentages come from which come from a count. */
export function countsSharing(document: TaskDocument, { span }: CountClaim): readonly CountClaim[] {
	return (sharesByCount(document).get(span.start) ?? []).flatMap(({ beside }) =>
		[beside?.part, beside?.whole].flatMap(other =>
			other && other.start !== span.start ? (countsByPlace(document).get(other.start) ?? []) : [],
		),
	);
}

/** The counts that a document states, by where they begin. */
export const countsByPlace = remembered(
	({ claims }: TaskDocument): ReadonlyMap<number, CountClaim> =>
		new Map(claimsOf({ claims }, 'count').flatMap(claim => [[claim.span.start, claim] as const])),
);

/** The edits that keep true the percentages which come from a count, when that becomes another number. */
export function sharesAlong(document: TaskDocument, claim: CountClaim, number: number): readonly TextEdit[] {
	const own = (sharesByCount(document).get(claim.span.start) ?? []).flatMap(share => {
		const isPart = share.beside?.part.start === claim.span.start;
		return shareAlong(document, share, isPart ? number : share.part, isPart ? share.whole : number);
	});
	return own.length > 0 ? own : shareOfAll(document, claim, number);
}

function shareAlong(
	document: TaskDocument,
	share: Pick<PercentageClaim, 'span' | 'value' | 'part' | 'whole' | 'digits' | 'approximate'>,
	part: number,
	whole: number,
): readonly TextEdit[] {
	if (!percentHolds(share, share.part, share.whole) || percentHolds(share, part, whole) || part > whole) return [];
	const newText = withNumber(textAt(document, share.span), share.value, percentOf(part, whole, share.digits));
	return newText === null ? [] : [replacement(document, share.span, newText)];
}

/** `2 tasks (40%)`: a percentage of all that there are, in the bracket behind a count. */
function shareOfAll(document: TaskDocument, { span, value, side, scope, unit }: CountClaim, number: number) {
	const said = side === 'total' ? undefined : sharesByLine(document).get(document.lines.lineAt(span.start));
	const between = said && document.text.slice(span.end, said.span.start);
	if (!said || said.percent === null || !between || !/^[^\d\n()（）]{0,20}[(（]\s?$/.test(between)) return [];
	const whole = countOf(document, scope, 'total', unit);
	const share = { span: said.span, value: said.percent, part: value, whole, digits: 0, approximate: false };
	return shareAlong(document, share, number, whole);
}

/** The only percentage of progress on each line. */
const sharesByLine = remembered((document: TaskDocument): ReadonlyMap<number, CompletionClaim | undefined> => {
	const found = new Map<number, CompletionClaim | undefined>();
	for (const claim of claimsOf(document, 'completion')) {
		const line = document.lines.lineAt(claim.span.start);
		if (claim.percent !== null) found.set(line, found.has(line) ? undefined : claim);
	}
	return found;
});
