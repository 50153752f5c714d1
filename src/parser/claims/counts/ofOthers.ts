import type { Side } from '../../../model/claims';
import { sideOf } from '../../words/sides';
import { attributeOfLabel, type ClaimContext, unitOf, unitOfLabel } from '../claimText';

/** `Tasks added this week: 4` */
export const ofSomeTime =
	/^(?:last|projected|expected|anticipated|forecast|planned (?:completion|progress))\b|\b(?:added|created|new|removed|since|until|limit|max|maximum|target|goal|(?:last|per) (?:day|week|sprint|month))\b|\b(?:on|at|by)$/i;

/** What all there is may be called before a word for a side: `Overall completed`, `Currently done`. */
const ofAll =
	/^(?:overall|total|all|already|currently|fully|now|so far|not|still|work|project|plan|checklist|list|to|in)\b/i;

/** `Pages done`: the side of something else than tasks. */
export function isOfOthers(label: string, stated: Side | undefined, context: ClaimContext): boolean {
	const words = label.split(' ').filter(Boolean);
	const noun = words.at(-2);
	if (stated || sideOf(label) || noun === undefined || ofAll.test(label)) return false;
	return unitOfLabel(label) === null && unitOf(noun) === null && !attributeOfLabel(label, context);
}
