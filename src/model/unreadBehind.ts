import { append } from '../util/append';
import { remembered } from '../util/remembered';
import { overlaps, type Span } from '../util/span';
import type { Claim } from './claims';
import type { TaskDocument } from './document';

const shareBehind = /(?<![\d.,])\d[\d.,]*\s*(?:h|hrs?|hours?|%)(?![\p{L}+])/iu;

/** Whether hours or a share stand behind a number that nothing compares: they would go on speaking of the number that was. */
export function hasUnreadBehind(document: TaskDocument, { span }: { readonly span: Span }): boolean {
	const { text, lines } = document;
	const line = lines.lineAt(span.end);
	const [behind = ''] = text.slice(span.end, lines.lineSpan(line).end).split(/[|·]/, 1);
	const found = shareBehind.exec(behind);
	if (!found) return false;
	const start = span.end + found.index;
	return !claimsByLine(document)
		.get(line)
		?.some(claim => overlaps(claim.span, { start, end: start + 1 }));
}

/** The claims that begin on each line. */
const claimsByLine = remembered(({ claims, lines }: TaskDocument): ReadonlyMap<number, readonly Claim[]> => {
	const found = new Map<number, Claim[]>();
	for (const claim of claims) append(found, lines.lineAt(claim.span.start), claim);
	return found;
});
