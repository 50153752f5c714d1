import { WHOLE } from '../../../model/claims';
import type { CountClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { type ClaimContext, unitOf } from '../claimText';
import { makeCount } from '../counts/makeCount';
import { besideNumber, isOfThisTime } from '../counts/thisTime';

const allOf = wide(
	/(?<![\p{L}])(?:all|todos os|todas as|todos los|todas las|tou(?:te)?s les|alle|все|全部|جميع)\s+(?:the\s+)?(\d{1,5})\s+(?=\p{L})/iu,
);

/** Reads `all 28 tasks`, the one way in which a sentence or a title states the whole. */
export function allClaim(line: Line, from: number, to: number, context: ClaimContext): CountClaim | null {
	const all = allOf.exec(line.masked.slice(from, to));
	if (!all) return null;
	const digits = all[1] as string;
	const start = from + all.index + all[0].lastIndexOf(digits);
	const unit = unitOf(line.masked.slice(start + digits.length, to));
	// `All 6 subtasks finished` speaks of one task.
	if (!unit || unit === 'subtask' || isOfThisTime(besideNumber(line.masked.slice(start, to)))) return null;
	return makeCount({
		role: 'total',
		span: line.span(start, start + digits.length),
		text: digits,
		value: Number(digits),
		unit,
		side: 'total',
		scope: WHOLE,
		place: 'prose',
		elsewhere: context.sections[0]?.elsewhere ?? false,
	});
}
