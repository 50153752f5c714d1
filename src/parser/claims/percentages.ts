import type { PercentageClaim } from '../../model/claims';
import type { ClaimText } from './claimText';

const behind = /^[^%\d\n]{0,40}?(?<approximate>[~≈]\s*)?(?<value>\d{1,3}(?:\.(?<digits>\d+))?)\s*%/u;

/** `1 of 4 done (75% remaining)`, `3/4 (80% coverage)` */
const ofElse = /^\s*(?:remain|left|open|coverage|pass)/i;

/** The percentage within a few characters behind a part and its whole; `whole` is 0 where it stands elsewhere. */
export function percentageBehind(text: ClaimText, from: number, part: number, whole: number): PercentageClaim | null {
	const match = behind.exec(text.text.slice(from, from + 60));
	return match && ofElse.test(text.text.slice(from + match[0].length)) ? null : made(text, from, match, part, whole);
}

const before =
	/(?<![\d.]|\d\s?[-–—]\s?)(?<approximate>[~≈]\s*)?(?<value>\d{1,3}(?:\.(?<digits>\d+))?)\s*%(?=[^%\d\n]{0,40}$)/u;

/** The percentage within a few characters before both numbers: `25% (1/4)`, `25% complete: 1 of 4 tasks`. */
export function percentageBefore(text: ClaimText, to: number, part: number, whole: number): PercentageClaim | null {
	const from = Math.max(0, to - 60);
	const ahead = text.text.slice(from, to);
	const match = before.exec(ahead);
	return match && ofElse.test(ahead.slice(match.index + match[0].length)) ? null : made(text, from, match, part, whole);
}

function made(
	{ line, start }: ClaimText,
	from: number,
	match: RegExpExecArray | null,
	part: number,
	whole: number,
): PercentageClaim | null {
	if (!match?.groups) return null;
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
