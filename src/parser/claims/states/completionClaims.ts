import type { ClaimPlace, CompletionClaim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import type { SlotContext } from '../../titles/readSlot';
import { readStatus } from '../../words/readStatus';
import { sideOf } from '../../words/sides';
import { type ClaimText, unitOf } from '../claimText';
import { withoutDate } from '../sections/undated';

const beginsWithPercent = wide(/^[^\p{L}]*\d{1,3}(?:\.\d+)?\s*%/u);

const beginsWithRange = wide(/^[^\p{L}]*\d\s{0,9}[-–—]\s{0,9}\d{1,9}\s{0,9}%/u);

const beforeRemark = wide(/^[^\p{L}]*\p{L}[^([（]*(?=[(（])/u);

const beforeWord = wide(
	/(?<=^[^\p{L}\d]{0,9})(?:all|alle|todos?|toutes?|все|全部)\s+(?:(?:p\d|tasks?|items?)\s+){0,2}/iu,
);

/** Reads a word of completion from a bracket, field or cell: `ALL COMPLETE ✅`, `COMPLETED - September 27`, `100% Complete`. */
export function completionClaim(
	text: ClaimText,
	place: ClaimPlace,
	scope: Scope,
	context: SlotContext,
): CompletionClaim | null {
	const { words } = context;
	if (place === 'heading' && measured.test(text.line.content)) return null;
	if (hasAim(text.text) || isOfOthers(text.text)) return null;
	const clean = beforeWord.replace(text.text, '');
	const read = readStatus(clean, words);
	if (!read.status || read.by === 'mark') return null;
	// What comes first says the state; a word behind a dash or one of several to choose from does not.
	const first = readStatus(clean.split(/\s[—–-]\s/)[0] as string, words);
	if (first.by === 'nothing' || first.by === 'mark' || clean.split('|').length > 2) return null;
	if (!read.whole && !beginsWithPercent.test(clean)) {
		const undated = withoutDate(text.text);
		if (undated === text.text || undated === '') return null;
		return completionClaim({ ...text, text: undated, end: text.start + undated.length }, place, scope, context);
	}
	// `COMPLETE (with the rest handled separately)` takes itself back.
	if (
		/^[^(（,;—–-]*[(（,;—–-].*\b(?:remaining|except|separately|pending|but|mostly|excluding|partial(?:ly)?|minus|without)\b/i.test(
			clean,
		)
	)
		return null;
	// `Complete (95%)` says both that it is and that it is not.
	if (read.status !== 'done' && readStatus(clean.split(/[(（]/)[0] as string, words).status === 'done') return null;
	// `75-80% ready` speaks of a range, `30% remaining` of the rest, `19% → 37%` of a step that was made.
	if (beginsWithRange.test(clean) || /%\s*(?:→|->|=>)/.test(clean) || /%\s*(?:remaining|left)/i.test(clean))
		return null;
	const state =
		read.status === 'done'
			? 'complete'
			: read.status === 'open'
				? 'not-started'
				: read.status === 'in-progress'
					? 'in-progress'
					: null;
	if (!state) return null;
	if (
		state === 'not-started' &&
		read.percent !== 0 &&
		!/not[ -]?started|pending|todo|to do|planned|未开始|待开发|待办|не начато|لم تبدأ/iu.test(clean)
	)
		return null;
	const lead = text.text.length - text.text.trimStart().length;
	const remark = beforeRemark.exec(text.text.slice(lead));
	const length = remark ? remark[0].trimEnd().length : text.text.trim().length;
	const start = text.start + lead;
	return makeCompletion(text.line, start, start + length, scope, place, state, read.percent);
}

/** The same where a word says all of it, or 100%: a share is a guess more often than not. */
export function wordOfState(text: ClaimText, scope: Scope, context: SlotContext): CompletionClaim | null {
	const claim = completionClaim(text, 'field', scope, context);
	return claim?.percent === null || claim?.percent === 100 ? claim : null;
}

/** What a stretch of a line says of how far things are: by a word or a mark, or as a share. */
export function makeCompletion(
	line: Line,
	start: number,
	end: number,
	scope: Scope,
	place: ClaimPlace,
	state: CompletionClaim['state'],
	percent: number | null = null,
	percentTo = percent,
): CompletionClaim {
	const text = line.text.slice(start, end);
	return { type: 'completion', span: line.span(start, end), text, scope, place, state, percent, percentTo };
}

/** Headings whose percentage is one of something else (`Coverage: 85%`). */
export const measured = /\b(?:coverage|confidence|weight|discount|probability|accuracy|uptime|score|rate|growth)\b.*%/i;

/** `65% (target: 90%)`: a measure with an aim; `95% by March 3` is one. */
function hasAim(text: string): boolean {
	return /%(?:.{0,4}\b(?:target|goal)\b|\s+(?:by|until|bis)\s+(?:[a-zä]{3,9}\.?\s)?\d)/i.test(text);
}

const shareAndPair = wide(
	/(\d{1,3}(?:\.\d+)?)\s*%[^()（）\d]*[(（](\d{1,5})\s*(?:\/|of|de|von)\s*(\d{1,5})(\s+\p{L}[^()（）]*)[)）]/iu,
);

/** `62.5% complete (5/8 foundation tasks)`: a share of what the two numbers that give it count, which are not all tasks. */
function isOfOthers(text: string): boolean {
	const [, percent, part, whole, noun = ''] = shareAndPair.exec(text) ?? [];
	const isGiven = Math.abs((100 * Number(part)) / Number(whole) - Number(percent)) < 1;
	return isGiven && unitOf(noun) === null && sideOf(noun) === null;
}

const share = wide(/^[^\p{L}\d]*(\d{1,3}(?:\.\d+)?)(?:\s*[-–—]\s*(\d{1,3}(?:\.\d+)?))?\s*%\s*(\p{L}*)/u);

/** Reads a share of the whole from a field that speaks of the document's state: `75-80% ready`, `65% Complete (…)`. */
export function shareClaim(text: ClaimText, scope: Scope, place: ClaimPlace = 'field'): CompletionClaim | null {
	if (hasAim(text.text) || isOfOthers(text.text)) return null;
	const match = share.exec(text.text);
	if (!match || /^(?:remaining|left|coverage|pass|reduction)/i.test(match[3] as string)) return null;
	if (/^[\s*]*(?:→|->|=>)/.test(text.text.slice(match[0].length))) return null;
	const percent = Number(match[1]);
	const percentTo = match[2] ? Number(match[2]) : percent;
	if (percent > 100 || percentTo > 100 || percentTo < percent) return null;
	const start = text.start + match[0].search(/[~≈]\s*\d|\d/);
	const end = text.start + match[0].length - (match[3] as string).length;
	const length = text.line.text.slice(start, end).trimEnd().length;
	const state = stateAt(percent, percentTo);
	return makeCompletion(text.line, start, start + length, scope, place, state, percent, percentTo);
}

/** How far a share says that something is; the second is the upper end of a range. */
export function stateAt(percent: number, percentTo = percent): CompletionClaim['state'] {
	return percent >= 100 ? 'complete' : percentTo <= 0 ? 'not-started' : 'in-progress';
}
