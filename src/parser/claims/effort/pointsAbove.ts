import type { SumClaim, SumPart } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { BULLET, NUMBERED } from '../../lines/lexLine';
import { labelWords } from '../../outline/labels';
import type { ClaimContext } from '../claimText';
import { makeSum, sumPart } from '../makeSum';
import { isPartTotal } from './partTotals';
import { isPointTotal, points } from './pointTotals';

const amount = wide(/^[\s*_]*(\d{1,6})\s?(\p{L}[\p{L} ]{0,29})[\s*_.。]*$/u);

const atEnd = wide(/[([（]\s?(\d{1,4})\s?(\p{L}[\p{L} ]{0,29})[)\]）][\s*_.。]*$/u);

/**
 * Reads a total of points that ends a list, or stands right behind one, of which each entry ends in its own (`- Dig the pond (5 pts)`, …,
 * `- **Sprint total**: 8 points`).
 */
export function pointsAbove(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	for (const { label, value, valueStart } of outline.fields(at)) {
		const [found = '', digits = '', noun = ''] = amount.exec(value) ?? [];
		if (digits === '' || !points.test(noun.trim())) continue;
		if (!isPartTotal(label) && !isPointTotal(labelWords(label)) && !/^\W*total\W*$/i.test(label)) continue;
		const parts = entriesAbove(at, context);
		if (parts.length < 2) continue;
		const start = valueStart + found.indexOf(digits);
		return makeSum(outline.line(at), start, digits, { noun: noun.trim(), column: null, parts });
	}
	return null;
}

/** The points of the entries above a line; none where one doesn't state its own, or is dropped. */
function entriesAbove(at: number, { outline, classification, vocabulary }: ClaimContext): readonly SumPart[] {
	const parts: SumPart[] = [];
	const { kinds, heading, item: items } = outline;
	const item = items[at];
	for (let entry = outline.before(at); entry >= 0 && heading[entry] === heading[at]; entry = outline.before(entry)) {
		if (entry === item) break;
		if (items[entry] !== item) continue;
		if (kinds[entry] !== BULLET && kinds[entry] !== NUMBERED) break;
		const line = outline.line(entry);
		const match = atEnd.exec(line.masked.slice(line.from, line.to));
		const box = outline.isBoxed(entry) ? line.box?.text.trim() : undefined;
		const isDropped = /~~/.test(line.content) || (box !== undefined && vocabulary.statuses.get(box) === 'cancelled');
		if (
			!match ||
			isDropped ||
			!points.test((match[2] as string).trim()) ||
			classification.verdicts[entry]?.kind === 'range'
		)
			return [];
		parts.push(sumPart(line, line.from + match.index + match[0].indexOf(match[1] as string), match[1] as string));
	}
	return parts.reverse();
}
