import type { Claim } from '../../model/claims';
import { wide } from '../../util/wide';
import { PARAGRAPH } from '../lexLine';
import { fieldScope, isOfNamed } from './claimScope';
import { type ClaimContext, claimText, unitOf } from './claimText';
import { shareClaim } from './completionClaims';
import { countClaims } from './countClaims';

const twoNumbers = wide(/^[^\p{L}\d]*\d+\s*(?:\/|of)\s*\d+\s+\p{L}/u);

/** What a line without labels states: a share in its closing bracket, or two numbers right at its beginning. */
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
	if (content.length < 60 && twoNumbers.test(content)) {
		const scope = fieldScope(section, context);
		if (isOfNamed(section, scope, content, context)) return claims;
		const counts = countClaims(
			claimText(line, line.from, line.to),
			{
				role: scope.section === 0 ? 'total' : 'section',
				place: 'prose',
				scope,
				side: null,
				unit: null,
				elsewhere: context.sections[scope.section]?.elsewhere ?? false,
			},
			context,
		);
		const noun = line.masked.slice(line.from).replace(/^[^\p{L}\d]*\d+\s*(?:\/|of)\s*\d+/u, '');
		for (const claim of counts) if (claim.type === 'percentage' || unitOf(noun) !== null) claims.push(claim);
	}
	return claims;
}
