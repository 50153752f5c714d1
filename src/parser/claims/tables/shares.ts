import type { PercentageClaim } from '../../../model/claims';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import type { Outline } from '../../outline/outline';
import { isTotalLabel } from '../../tables/judgeTable';
import { cellText, type TableRow } from '../../tables/readTable';
import { percentageInCell } from '../counts/percentages';
import { countIn } from './cellNumbers';

/** How a column of percentages is headed. */
export const percentLabel = wide(
	/^(?:percent(?:age)?|%|% of total|completion|% (?:complete|done)|complete %|percentual|porcentagem|porcentaje|pourcentage|prozent|процент|доля|نسبة|النسبة|占比|百分比|割合|비율)$/iu,
);

const percentAlone = /^[*_\s]*(?:[~≈]\s*)?\d{1,3}(?:\.\d+)?\s*%[*_\s]*$/;

/** So many times as many are right as wrong where the shares may be of another column: some fit by chance. */
const SURE = 4;

/**
 * The percentages of a table whose rows say what share of all they are (`| P0 | 2 | 50% |`): most of them are that share, and what is off by
 * a point may be so that they make 100. `isAlone`: no other column of amounts stands beside.
 */
export function sharesOf(
	rows: readonly TableRow[],
	count: number,
	percent: number,
	outline: Outline,
	isAlone = true,
): readonly PercentageClaim[] {
	const read = rows.map(({ cells, line }) => ({
		isTotal: isTotalLabel(cellText(cells, 0)),
		part: countIn(cellText(cells, count)),
		cell: cells[percent],
		line,
	}));
	const parts = read.filter(({ isTotal }) => !isTotal);
	const whole = read.find(({ isTotal }) => isTotal)?.part ?? sumOf(parts, ({ part }) => part ?? 0);
	let right = 0;
	const wrong: PercentageClaim[] = [];
	for (const { part, cell, line } of parts) {
		if (!part || part > whole || !cell || !percentAlone.test(cell.text)) continue;
		const claim = percentageInCell(cell, outline.line(line), part, whole);
		if (!claim) continue;
		if (Math.abs((100 * part) / whole - claim.value) <= 1) right++;
		else wrong.push(claim);
	}
	return right > Math.max(1, wrong.length * (isAlone ? 1 : SURE)) ? wrong : [];
}
