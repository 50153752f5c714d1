import type { Claim } from '../../model/claims';
import { wide } from '../../util/wide';
import { PARAGRAPH } from '../lexLine';
import { hourWords } from '../readDuration';
import { fieldScope, isOfNamed, speaksOfAll } from './claimScope';
import { type ClaimContext, claimText, unitOf } from './claimText';
import { shareClaim } from './completionClaims';
import { countClaims, ofWhole } from './countClaims';
import { listOfCounts } from './listsOfCounts';

/** `1 of 4 tasks`, `25% complete (1 of 4 tasks)` */
const twoNumbers = wide(
	new RegExp(
		String.raw`^[^\p{L}\d]*(?:\d{1,3}(?:\.\d+)?\s?%(?:\s+\p{L}{4,12})?\s*[(（:—–-]\s*|(?:已?完成|完了)\s?)?\d+\s*${ofWhole}\s*\d+\s+(?=\p{L})`,
		'iu',
	),
);

/** `4 tasks total`, `4 tasks, 9h` */
const allTasks = wide(
	new RegExp(
		String.raw`^[^\p{L}\d]*\d{1,6} (?=\p{L}+(?: (?:in )?total[\s*_.)]*$|[*_]*\s*[,·|•+]\s*[~≈]?\d[\d.,]*\s?(?:${hourWords.replaceAll(' ', '|')})[\s*_.)]*$))`,
		'iu',
	),
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
	const text = claimText(line, line.from, line.to);
	const before = content.length < 60 ? (twoNumbers.exec(text.text) ?? allTasks.exec(text.text)) : null;
	const isList = !before && listOfCounts(text.text, null, context) !== null;
	if (!before && !isList) return claims;
	const scope = fieldScope(section, context);
	if (isOfNamed(section, scope, content, context)) return claims;
	const counts = countClaims(
		text,
		{
			role: scope.section === 0 ? 'total' : 'section',
			place: 'prose',
			scope,
			side: null,
			unit: null,
			elsewhere: context.sections[scope.section]?.elsewhere ?? false,
			isAway: isList && scope.section !== section && !speaksOfAll(section, context),
		},
		context,
	);
	const isOfTasks = isList || unitOf(text.text.slice(before?.[0].length)) !== null;
	for (const claim of counts) if (claim.type === 'percentage' || isOfTasks) claims.push(claim);
	return claims;
}
