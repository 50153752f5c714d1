import type { PercentageClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { namesSection } from '../../tables/tableCells';
import { claimText } from '../claimText';
import { sideSaid } from './partsInBracket';
import { percentageBefore, percentageBehind } from './percentages';

/** `170/211 tests (`, `(170 of 211 tests)` */
const ratio = wide(
	/(?<![\p{L}\p{N}.,/%~≈–-])(\d{1,6})\s?(?:\/|(?:(?:out )?of|von|de|из)\s)\s?(\d{1,6})(?![\d/.,:%–-])((?:\s[\p{L}-]{2,20}){0,4})[*_]{0,2}\s?[()（）[\]]/gu,
	/%/,
);

const lastWord = wide(/(?<!\p{L})\p{L}{1,20}(?=[\s*_]{0,4}$)/u);

/** Reads the percentages that stand in or before a bracket beside the two numbers that they come from, whatever those count. */
export function sharesInLine(line: Line): readonly PercentageClaim[] {
	const text = claimText(line, line.from, line.to);
	return ratio.all(text.text).flatMap(({ 0: found, 1: part, 2: whole, 3: nouns = '', index }) => {
		const lead = text.text.slice(0, index);
		// `Week 2/7 (30%)`; `30% (2/7 left)` may be of what is done.
		const isOfRest = nouns.split(/\s/).some(noun => (sideSaid(noun) ?? 'done') !== 'done');
		if (Number(part) > Number(whole) || isOfRest || namesSection(`${lastWord.exec(lead)?.[0]} 1`)) return [];
		const isBefore = /[(（[]$/.test(lead);
		const read = isBefore ? percentageBefore : percentageBehind;
		const share = read(text, isBefore ? index : index + found.length, Number(part), Number(whole));
		return share && !share.approximate ? [{ ...share, isDoubtful: true }] : [];
	});
}
