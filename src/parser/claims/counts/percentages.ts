import type { PercentageClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import type { Cell } from '../../tables/readTable';
import { sideOf } from '../../words/sides';
import { type ClaimText, unitOf } from '../claimText';

const behind = /^[^%\d\n]{0,40}?(?<approximate>[~≈]\s*)?(?<value>\d{1,3}(?:\.(?<digits>\d+))?)\s*%/u;

/** Words between a count and its percentage that take it from nothing: `3 of 4 tasks are done, about 75%`. */
const joining =
	/^(?:about|approx|roughly|ca|circa|or|is|are|now|overall|in|all|so|far|progress|completion|rate|pass(?:ed|ing)?|tests?)$/i;

/** Whether the words of a text are those of a count, and none that give the percentage another meaning (`up from 20%`). */
function isOfCount(text: string): boolean {
	return word.all(text).every(([found]) => joining.test(found) || unitOf(found) !== null || sideOf(found) !== null);
}

const word = wide(/[\p{L}\p{M}]+/gu);

/** What may follow: the end, a bracket, emphasis, punctuation, a word for done. */
const afterIt = wide(/^\s*(?:$|[)）\]*_|,;.·—–✅🎯]|(\p{L}[\p{L} ]*)|[^\p{L}\p{N}\s-])/u);

function isTheirs(between: string, after: string): boolean {
	const follows = afterIt.exec(after);
	return follows !== null && isOfCount(between) && (follows[1] === undefined || sideOf(follows[1]) === 'done');
}

/** The percentage within a few characters behind a part and its whole; `whole` is 0 where it stands elsewhere. */
export function percentageBehind(text: ClaimText, from: number, part: number, whole: number): PercentageClaim | null {
	const match = behind.exec(text.text.slice(from, from + 60));
	if (!match || !isTheirs(match[0], text.text.slice(from + match[0].length))) return null;
	return made(text, from, match, part, whole);
}

const before =
	/(?<![\d.]|\d\s?[-–—]\s?)(?<approximate>[~≈]\s*)?(?<value>\d{1,3}(?:\.(?<digits>\d+))?)\s*%(?=[^%\d\n]{0,40}$)/u;

/** The percentage within a few characters before both numbers: `25% (1/4)`, `25% complete: 1 of 4 tasks`. */
export function percentageBefore(text: ClaimText, to: number, part: number, whole: number): PercentageClaim | null {
	const from = Math.max(0, to - 60);
	const ahead = text.text.slice(from, to);
	const match = before.exec(ahead);
	const after = match ? ahead.slice(match.index + match[0].length) : '';
	// `75% remaining (1 of 4 done)`
	if (!match || !isTheirs(after, after) || sideOf(after) === 'remaining') return null;
	return made(text, from, match, part, whole);
}

const inCell = /(?<!\d[.,e]?)(?<approximate>[~≈]\s*)?(?<value>\d{1,3}(?:\.(?<digits>\d+))?)\s*[%٪]/;

/** The first percentage in a cell of a table. */
export function percentageInCell(cell: Cell, line: Line, part: number, whole: number): PercentageClaim | null {
	const match = inCell.exec(cell.text);
	return match && made({ line, start: cell.start }, 0, match, part, whole);
}

function made(
	{ line, start }: Pick<ClaimText, 'line' | 'start'>,
	from: number,
	match: RegExpExecArray,
	part: number,
	whole: number,
): PercentageClaim {
	const { approximate = '', value, digits = '' } = match.groups as { [name: string]: string | undefined };
	const written = approximate + value;
	const at = match[0].indexOf(written);
	const [first, end] = [start + from + match.index + at, start + from + match.index + match[0].length];
	return {
		type: 'percentage',
		span: line.span(first, end),
		text: match[0].slice(at),
		value: Number(value),
		digits: digits.length,
		approximate: approximate !== '',
		part,
		whole,
	};
}
