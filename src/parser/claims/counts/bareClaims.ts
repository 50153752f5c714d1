import type { Claim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { PARAGRAPH } from '../../lines/lexLine';
import { anyHourWord } from '../../words/readDuration';
import { sideNamed } from '../../words/sides';
import { fieldScope, isOfNamed, speaksOfAll } from '../claimScope';
import { type ClaimContext, claimText, unitOf } from '../claimText';
import { shareClaim } from '../states/completionClaims';
import { countsOf, ofWhole } from './countClaims';
import { listOfCounts } from './listsOfCounts';
import { sizeOf } from './sizes';

/** `1 of 4 tasks`, `25% complete (1 of 4 tasks)` */
const twoNumbers = wide(
	String.raw`^[^\p{L}\d]*(?:\d{1,3}(?:\.\d+)?\s?%(?:\s+\p{L}{4,12})?\s*[(（:—–-]\s*|(?:已?完成|完了)\s?)?\d+\s*${ofWhole}\s*\d+\s+(?=\p{L})/iu`,
);

/** `4 tasks total`, `4 tasks, 9h`, `4 tasks across 2 phases` */
const allTasks = wide(
	String.raw`^[^\p{L}\d]*\d{1,6} (?=\p{L}+(?: (?:in )?total[\s*_.)]*$|[*_]*\s*[,·|•+]\s*[~≈]?\d[\d.,]*\s?(?:${anyHourWord})[\s*_.)]*$|[*_]*(?:,| (?:across|in|over|en|em|auf|dans)) \d{1,3} \p{L}+[\s*_.]*$))/iu`,
);

/** `共 3 个任务`, `총 3개 작업`, `Total of 3 tasks` */
const totalFirst = wide(
	/^[^\p{L}\d]*(?:(?:总|總)?共[计計]?|一共|[总總合]?[计計]|全部?|총|total(?: of)?(?= ))\s?(?=\d{1,6}\s?(\p{L}{1,12}(?: \p{L}{1,12})?)[\s*_]*(?:$|[,，.。;；(（]))/iu,
);

/** `3 tasks remaining`, `2 open tasks` */
const ofSide = wide(/^[^\p{L}\d]*\d{1,6} (\p{L}[\p{L} ]{4,40})[\s*_.!]*$/u);

/** `4/5 done` */
const pairOfSide = wide(/^[^\p{L}\d]*\d{1,6}\s?\/\s?(\d{1,6}) (\p{L}{4,14})[\s*_.!]*$/u);

/** `80% of the tasks are done` */
const shareOfTasks = wide(
	/^[^\p{L}\d]*(?=[~≈]?\d{1,3}(?:\.\d+)?\s?%\s+of\s+(?:all\s+|the\s+){0,2}tasks\s+(?:are\s+)?(?:now\s+)?(?:done|completed?|finished)[\s*_.!]*$)/iu,
);

/** A line of counts is not longer. */
const LONGEST = 100;

/** What a line without labels states: a share in its closing bracket, two numbers right at its beginning, or a list of counts. */
export function bareClaims(at: number, section: number, context: ClaimContext): readonly Claim[] {
	const line = context.outline.line(at);
	const { content } = line;
	const claims: Claim[] = [];
	const strong =
		context.outline.kinds[at] === PARAGRAPH
			? /^\*\*[^*]+[(（]([^()（）]{3,40})[)）]\*\*\s*$/u.exec(content)?.[1]
			: undefined;
	if (strong !== undefined && /%/.test(strong)) {
		const start = line.from + content.lastIndexOf(strong);
		const share = shareClaim(claimText(line, start, start + strong.length), fieldScope(section, context));
		if (share && /complete|done|finished|ready/i.test(strong)) claims.push(share);
	}
	if (content.length > LONGEST) return claims;
	const [ahead = '', noun = ''] = (content.length < 60 && totalFirst.exec(line.maskedContent)) || [];
	const isTotal = unitOf(noun) !== null;
	const text = claimText(line, line.from + (isTotal ? ahead.length : 0), line.to);
	const lead = shareOfTasks.exec(text.text)?.[0];
	const rest = lead === undefined ? null : claimText(line, line.from + lead.length, line.to);
	const share = rest && shareClaim(rest, fieldScope(section, context));
	if (share) return [...claims, share];
	const before = content.length < 60 ? (twoNumbers.exec(text.text) ?? allTasks.exec(text.text)) : null;
	const isOfNoun = isTotal || (before !== null && unitOf(text.text.slice(before[0].length)) !== null);
	const isSide = !isOfNoun && (saysSide(text.text) || isPairOfAll(text.text, section, context));
	const isList = isSide || (!isOfNoun && listOfCounts(text.text, null, context) !== null);
	if (!before && !isList && !isOfNoun) return claims;
	const scope = fieldScope(section, context);
	if (isOfNamed(section, scope, content, context)) return claims;
	const counts = countsOf(text, scope, context, {
		place: 'prose',
		unit: isSide ? 'task' : null,
		isAway: isList && scope.section !== section && !speaksOfAll(section, context),
	});
	for (const claim of counts) if (claim.type === 'percentage' || isList || isOfNoun) claims.push(claim);
	return claims;
}

function saysSide(text: string): boolean {
	const words = ofSide.exec(text)?.[1];
	return (
		words !== undefined &&
		sideNamed(words) !== null &&
		(unitOf(words) ?? unitOf(words.slice(words.lastIndexOf(' ') + 1))) === 'task'
	);
}

/** Whether two numbers and a word for done count the tasks, of which there are as many. */
function isPairOfAll(text: string, section: number, context: ClaimContext): boolean {
	const [, whole, word = ''] = pairOfSide.exec(text) ?? [];
	if (whole === undefined) return false;
	const size = sizeOf(fieldScope(section, context).section, context);
	return Number(whole) === size && sideNamed(word) === 'done';
}
