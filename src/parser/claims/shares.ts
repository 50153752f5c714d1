import type { PercentageClaim } from '../../model/claims';
import { wide } from '../../util/wide';
import { isTotalLabel } from '../judgeTable';
import type { Outline } from '../outline';
import type { TableRow } from '../readTable';
import { countIn } from './cellNumbers';

/** How a column of percentages is headed. */
export const percentLabel = wide(
	/^(?:percent(?:age)?|%|% of total|completion|% (?:complete|done)|complete %|percentual|porcentagem|porcentaje|pourcentage|prozent|процент|доля|نسبة|النسبة|占比|百分比|割合|비율)$/iu,
);

/**
 * The percentages of a table whose rows say what share of all they are (`| P0 | 2 | 50% |`): most of them are that share, and what is off by
 * a point may be so that they make 100.
 */
export function sharesOf(
	rows: readonly TableRow[],
	count: number,
	percent: number,
	outline: Outline,
): readonly PercentageClaim[] {
	const read = rows.map(({ cells }) => ({
		isTotal: isTotalLabel(cells[0]?.text ?? ''),
		part: countIn(cells[count]?.text ?? ''),
		match: /^[*_\s]*(([~≈]\s*)?(\d{1,3}(?:\.(\d+))?)\s*%)[*_\s]*$/.exec(cells[percent]?.text ?? ''),
	}));
	const parts = read.filter(({ isTotal }) => !isTotal);
	const whole = read.find(({ isTotal }) => isTotal)?.part ?? parts.reduce((sum, { part }) => sum + (part ?? 0), 0);
	let right = 0;
	const wrong: PercentageClaim[] = [];
	for (const [index, { isTotal, part, match }] of read.entries()) {
		if (isTotal || !part || !match || part > whole) continue;
		const off = Math.abs((100 * part) / whole - Number(match[3]));
		if (off <= 1) {
			right++;
			continue;
		}
		const { cells, line } = rows[index] as TableRow;
		const text = match[1] as string;
		const start = (cells[percent]?.start ?? 0) + match[0].indexOf(text);
		wrong.push({
			type: 'percentage',
			span: outline.line(line).span(start, start + text.length),
			text,
			value: Number(match[3]),
			digits: match[4]?.length ?? 0,
			approximate: match[2] !== undefined,
			part,
			whole,
		});
	}
	return right > Math.max(1, wrong.length) ? wrong : [];
}
