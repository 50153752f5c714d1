import type { Claim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { namesSection } from '../../tables/tableCells';
import { sideNamed } from '../../words/sides';
import { fieldScope } from '../claimScope';
import { type ClaimContext, claimText, isProgress, unitOf } from '../claimText';
import { type CountPlace, countClaims } from '../counts/countClaims';
import { listOfCounts } from '../counts/listsOfCounts';
import { sizeOf } from '../counts/sizes';

/** A title, then what a number may stand behind: a dash, a dot, a bar, a colon, a sign. */
const joint = wide(/(?:\s[—–\-·|•]|[:：]|\p{Extended_Pictographic}\ufe0f?)\s+(?=[`*_]{0,3}\d)/gu);

/** `3 tasks`, `3 tasks, 9h` */
const countAndHours = wide(/^(\d{1,5}\s+\p{L}[\p{L} ]*)(?:,\s[~≈]?\d[\d.–-]*\s?\p{L}+)?$/u);

const pairAndWords = wide(
	/^\d{1,5}\s*(?:\/|of)\s*\d{1,5}\s+(\p{L}[\p{L} ]{2,30})(?:\s*[(（,]\s*\d{1,3}(?:\.\d+)?\s*%\s*[)）]?)?$/u,
);

/** `[████░░] 2 / 3` */
const behindBar = wide(
	/(?:\[[█▓▰■▮░▒▱□▯#=\-._ ]{5,60}\]|[█▓▰■▮●🟩🟦⬛░▒▱□▯○⬜]{5,60})\s*(\d{1,5}\s*\/\s*\d{1,5})\s*$/u,
);

/** The number is no further from the end. */
const LONGEST = 80;

/** The counts that a heading ends in, behind its title: `- 3 tasks`, `— 2 of 4 done`, `· 2 done, 3 open`, `[████░░] 2 / 3`. */
export function countsBehindTitle(
	line: Line,
	section: number,
	place: CountPlace,
	context: ClaimContext,
): readonly Claim[] {
	const { content } = line;
	const bar = behindBar.exec(content);
	if (bar) {
		const end = line.from + content.trimEnd().length;
		const label = /\p{L}(?:.*\p{L})?/u.exec(content.slice(0, bar.index))?.[0] ?? '';
		const about = isProgress(label) ? fieldScope(section, context) : place.scope;
		const text = claimText(line, end - (bar[1] as string).length, end);
		return countClaims(text, { ...place, scope: about, unit: 'task' }, context);
	}
	for (const { index, 0: sign } of joint.all(content)) {
		const start = index + sign.length;
		if (content.length - start > LONGEST) continue;
		const written = content.slice(start).trimEnd();
		const lead = /^[`*_]*/.exec(written)?.[0].length ?? 0;
		const tail = written.slice(lead, lead > 0 ? -lead : undefined);
		const pair = pairOf(tail, line, section, context);
		const length = pair ?? lengthOfCounts(tail, context);
		if (length === 0) continue;
		const from = line.from + start + lead;
		return countClaims(
			claimText(line, from, from + length),
			pair === null ? place : { ...place, unit: 'task' },
			context,
		);
	}
	return [];
}

const pairAlone = wide(/^(\d{1,5})\s?\/\s?(\d{1,5})(\s?\p{Extended_Pictographic}\ufe0f?)?$/u);

/**
 * The length of a bare pair of numbers that counts the tasks of its section, of which there are as many; null for another: `Monday — 1/4` may be
 * a date, `Beds — 1/4` a part, `Beds — 1/4 🔄` says how far they are.
 */
function pairOf(tail: string, { content }: Line, section: number, context: ClaimContext): number | null {
	const [all, part, whole, sign = ''] = pairAlone.exec(tail) ?? [];
	if (all === undefined || Number(whole) !== sizeOf(section, context)) return null;
	return namesSection(content) || part === '0' || sign !== '' ? all.length - sign.length : null;
}

/** How much of a text is counts, where it is nothing else: 0 for any other. */
function lengthOfCounts(tail: string, context: ClaimContext): number {
	if (listOfCounts(tail, null, context)) return tail.length;
	const words = pairAndWords.exec(tail)?.[1];
	if (words !== undefined) return sideNamed(words) !== null || unitOf(words) !== null ? tail.length : 0;
	return countAndHours.exec(tail)?.[1]?.length ?? 0;
}
