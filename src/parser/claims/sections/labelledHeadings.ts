import type { Claim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { sideOf } from '../../words/sides';
import { type ClaimContext, isProgress, unitOf } from '../claimText';
import { fieldClaims } from '../counts/fieldClaims';
import { listOfCounts } from '../counts/listsOfCounts';

const labelAndCount = wide(/^([^\p{L}\d]*)(\p{L}[\p{L} ]{2,30}?)\s*[:：](?=[*_~≈\s]*\d{1,6}(\s*(?:\/|of)\s*\d)?)/u);

/** `## Progress: 1/4 tasks complete` says what a field says. */
export function labelled(at: number, content: string, section: number, context: ClaimContext): readonly Claim[] {
	const match = labelAndCount.exec(content);
	const label = match?.[2] as string;
	if (!match || !(sideOf(label) || unitOf(label) || isProgress(label) || /progress|completion/i.test(label))) return [];
	// One number alone may be that of the heading.
	if (match[3] === undefined && !listOfCounts(content.slice(match[0].length), null, context)) return [];
	const { from, to } = context.outline.line(at);
	const value = content.slice(match[0].length);
	const field = { label, value, valueStart: from + match[0].length, valueEnd: to, field: null };
	return fieldClaims(field, at, section, context, 'tasks').filter(
		({ type }) => type === 'count' || type === 'percentage',
	);
}
