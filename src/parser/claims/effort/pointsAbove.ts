import type { SumClaim, SumPart } from '../../../model/claims';
import { sumOfParts } from '../../../model/sumOfParts';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { PARAGRAPH } from '../../lines/lexLine';
import type { Line } from '../../lines/line';
import { labelWords } from '../../outline/labels';
import type { Outline } from '../../outline/outline';
import type { ClaimContext } from '../claimText';
import { makeSum, sumPart } from '../makeSum';
import { partsOfEntries } from './partsOfEntries';
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
		const entries = pointsOfEntries(at, context);
		const parts = entries.length > 1 || isPartTotal(label) ? entries : groupsAbove(at, Number(digits), outline);
		if (parts.length < 2) continue;
		const start = valueStart + found.indexOf(digits);
		const sum = makeSum(outline.line(at), start, digits, { noun: noun.trim(), column: null, parts });
		return parts === entries ? sum : { ...sum, isDoubtful: true };
	}
	return null;
}

/** The points of the entries above a line; none where one doesn't state its own, or is dropped. */
function pointsOfEntries(at: number, { outline, classification, vocabulary }: ClaimContext): readonly SumPart[] {
	return partsOfEntries(at, outline, entry => {
		const line = outline.line(entry);
		const box = outline.isBoxed(entry) ? line.box?.text.trim() : undefined;
		const isDropped = /~~/.test(line.content) || (box !== undefined && vocabulary.statuses.get(box) === 'cancelled');
		return isDropped || classification.verdicts[entry]?.kind === 'range' ? null : pointsAtEnd(line);
	});
}

/** The points in the bold lines of a document (`**Dig the pond (2 pts)**`) that a line stands behind; none where those under its own heading come to its number. */
function groupsAbove(at: number, value: number, outline: Outline): readonly SumPart[] {
	const groups = boldLines(outline);
	const own = groups.filter(({ line }) => outline.heading[line] === outline.heading[at]).map(({ part }) => part);
	const isBehind = (groups.at(-1)?.line ?? at) < at;
	return isBehind && sumOfParts(own) !== value ? groups.map(({ part }) => part) : [];
}

const boldLines = remembered((outline: Outline): readonly { readonly line: number; readonly part: SumPart }[] => {
	const found: { readonly line: number; readonly part: SumPart }[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (outline.kinds[at] !== PARAGRAPH || !outline.content(at).startsWith('**')) continue;
		const part = pointsAtEnd(outline.line(at));
		if (part) found.push({ line: at, part });
	}
	return found;
});

/** The points in the bracket that a line ends in. */
function pointsAtEnd(line: Line): SumPart | null {
	const [text = '', digits = '', noun = ''] = atEnd.exec(line.maskedContent) ?? [];
	if (!points.test(noun.trim())) return null;
	return sumPart(line, line.to - text.length + text.indexOf(digits), digits);
}
