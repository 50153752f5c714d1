import type { Claim, CompletionClaim, CountClaim, PercentageClaim } from '../../model/claims';
import { wide } from '../../util/wide';
import { HEADING, ROW } from '../lexLine';
import type { Outline } from '../outline';

/** So many lines before and behind a percentage are looked at for the numbers it comes from. */
const FAR = 6;

const percentAlone = wide(
	/:(?<lead>[^\p{L}\p{N}:]*)(?<value>\d{1,3}(?:\.(?<digits>\d{1,6}))?)\s?%[^\p{L}\p{N}]*(?:(?:complete|completed|done)[^\p{L}\p{N}]*)?$/iu,
);

/**
 * Claims with what the percentages among them come from: one that is all that a line says of the progress (`Completion: 25%`) and that stands
 * in a block with one total and one number of what is done is also a share of those two. `lines` has the line of each claim.
 */
export function withSharesOfBlocks(
	claims: readonly Claim[],
	lines: readonly number[],
	outline: Outline,
): readonly Claim[] {
	return claims.flatMap((claim, at): readonly Claim[] => {
		const share = claim.type === 'completion' ? shareOf(claim, at, claims, lines, outline) : null;
		return share ? [claim, share] : [claim];
	});
}

function shareOf(
	{ percent, percentTo, place, scope }: CompletionClaim,
	at: number,
	claims: readonly Claim[],
	lines: readonly number[],
	outline: Outline,
): PercentageClaim | null {
	const own = lines[at] as number;
	if (percent === null || percentTo !== percent || place !== 'field' || scope.attribute) return null;
	if (outline.kinds[own] === ROW || outline.kinds[own] === HEADING) return null;
	const line = outline.line(own);
	const found = percentAlone.exec(line.text);
	if (!found) return null;
	const counts: CountClaim[] = [];
	for (const step of [-1, 1])
		for (let next = at + step; isNear(lines[next], own, outline); next += step) {
			const other = claims[next];
			if (other?.type === 'count' && other.place === 'field' && other.scope.section === scope.section)
				counts.push(other);
		}
	const [part, whole] = [only(counts, 'done'), only(counts, 'total')];
	if (!part || !whole || part.unit !== whole.unit || whole.value === 0) return null;
	const { lead = '', value = '', digits = '' } = found.groups ?? {};
	const approximate = /[~≈]\s?$/.exec(lead)?.[0] ?? '';
	const start = found.index + 1 + lead.length - approximate.length;
	const end = line.text.indexOf('%', start) + 1;
	return {
		type: 'percentage',
		span: line.span(start, end),
		text: line.text.slice(start, end),
		value: Number(value),
		digits: digits.length,
		approximate: approximate !== '',
		part: part.value,
		whole: whole.value,
		beside: { part: part.span, whole: whole.span, scope },
	};
}

function isNear(line: number | undefined, own: number, { heading, kinds }: Outline): boolean {
	return line !== undefined && Math.abs(line - own) <= FAR && heading[line] === heading[own] && kinds[line] !== HEADING;
}

/** The one count of a side that speaks of all tasks; null where there are more, or one that is no plain number. */
function only(counts: readonly CountClaim[], side: CountClaim['side']): CountClaim | null {
	const found = counts.filter(count => count.side === side && !count.scope.attribute);
	const [count] = found;
	return found.length === 1 && count && !count.atLeast && count.ids === null ? count : null;
}
