import type { Claim, CompletionClaim, CountClaim, PercentageClaim, Scope, TableClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { HEADING, ROW } from '../../lines/lexLine';
import type { Outline } from '../../outline/outline';

/** So many lines before and behind a percentage are looked at for the numbers it comes from. */
const FAR = 6;

const percentAlone = wide(
	/:(?<lead>[^\p{L}\p{N}:]*)(?<value>\d{1,3}(?:\.(?<digits>\d{1,6}))?)\s?%[^\p{L}\p{N}]*(?:(?:complete|completed|done)[^\p{L}\p{N}]*)?$/iu,
);

/** The same in the row of a table of names and numbers, with a note at most behind it. */
const percentInRow = wide(
	/\|(?<lead>[^\p{L}\p{N}|]*)(?<value>\d{1,3}(?:\.(?<digits>\d{1,6}))?)\s?%[^\p{L}\p{N}|]*(?:\|\P{N}*)?$/u,
);

/** So many claims, of which a line or a table may have thousands. */
const MOST = 60;

/** So many lines behind a table a percentage may speak of its total row. */
const BEHIND = 3;

/**
 * Claims with what the percentages among them come from: one that is all that a line says of the progress (`Completion: 25%`) and that stands
 * in a block with one total and one number of what is done, or right below a table with both in its total row, is also a share of those two.
 * `lines` has the line of each claim.
 */
export function withSharesOfBlocks(
	claims: readonly Claim[],
	lines: readonly number[],
	outline: Outline,
): readonly Claim[] {
	let table: TableClaim | null = null;
	return claims.flatMap((claim, at): readonly Claim[] => {
		if (claim.type === 'table') table = claim;
		const share = claim.type === 'completion' ? shareOf(claim, at, claims, lines, outline, table) : null;
		return share ? [claim, share] : [claim];
	});
}

function shareOf(
	{ percent, percentTo, place, scope, span }: CompletionClaim,
	at: number,
	claims: readonly Claim[],
	lines: readonly number[],
	outline: Outline,
	table: TableClaim | null,
): PercentageClaim | null {
	const own = lines[at] as number;
	if (percent === null || percentTo !== percent || place !== 'field' || scope.attribute) return null;
	if (outline.kinds[own] === HEADING) return null;
	// What rows state stands at the first one of their table.
	let row = own;
	while (outline.kinds[row + 1] === ROW && outline.lines.offsetOf(row + 1) <= span.start) row++;
	const line = outline.line(row);
	const found = (outline.kinds[own] === ROW ? percentInRow : percentAlone).exec(line.text);
	const numbers = found && (numbersNear(at, scope, claims, lines, outline) ?? totalAbove(own, table, outline));
	if (!found || !numbers || numbers.whole.value < Math.max(1, numbers.part.value)) return null;
	const { part, whole } = numbers;
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

interface Numbers {
	readonly part: Pick<CountClaim, 'value' | 'span'>;
	readonly whole: Pick<CountClaim, 'value' | 'span'>;
}

/** The total and what is done in the lines around. */
function numbersNear(
	at: number,
	scope: Scope,
	claims: readonly Claim[],
	lines: readonly number[],
	outline: Outline,
): Numbers | null {
	const own = lines[at] as number;
	const counts: CountClaim[] = [];
	for (const step of [-1, 1])
		for (let next = at + step; isNear(lines[next], own, outline) && Math.abs(next - at) <= MOST; next += step) {
			const other = claims[next];
			if (other?.type === 'count' && other.place === 'field' && other.scope.section === scope.section)
				counts.push(other);
		}
	const [part, whole] = [only(counts, 'done'), only(counts, 'total')];
	return part && whole && part.unit === whole.unit ? { part, whole } : null;
}

/** The total and what is done in the total row of a table right above. */
function totalAbove(own: number, table: TableClaim | null, { heading, kinds }: Outline): Numbers | null {
	const total = table?.rows.at(-1);
	if (kinds[own] === ROW || !total?.isTotal || own - total.line > BEHIND || heading[own] !== heading[total.line])
		return null;
	const numberOf = (role: 'done' | 'total'): Numbers['part'] | null => {
		const [cell, more] = total.cells.filter(each => each.role === role && !each.isOfPoints);
		return cell && !more && cell.value !== null ? { value: cell.value, span: cell.span } : null;
	};
	const [part, whole] = [numberOf('done'), numberOf('total')];
	return part && whole && { part, whole };
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
