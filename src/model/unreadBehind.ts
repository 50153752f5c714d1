import { overlaps, type Span } from '../util/span';
import type { TaskDocument } from './document';

const shareBehind = /(?<![\d.,])\d[\d.,]*\s*(?:h|hrs?|hours?|%)(?![\p{L}+])/iu;

/** Whether hours or a share stand behind a number that nothing compares: they would go on speaking of the number that was. */
export function hasUnreadBehind({ text, lines, claims }: TaskDocument, { span }: { readonly span: Span }): boolean {
	const [behind = ''] = text.slice(span.end, lines.lineSpan(lines.lineAt(span.end)).end).split(/[|·]/, 1);
	const found = shareBehind.exec(behind);
	const start = span.end + (found?.index ?? 0);
	return found !== null && !claims.some(claim => overlaps(claim.span, { start, end: start + 1 }));
}
