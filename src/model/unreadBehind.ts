import { append } from '../util/append';
import { lineOf } from '../util/lineIndex';
import { remembered } from '../util/remembered';
import { overlaps, type Span, touches } from '../util/span';
import { wide } from '../util/wide';
import type { Claim } from './claims';
import type { TaskDocument } from './document';

const shareBehind = wide(/(?<![\d.,])\d[\d.,]*\s*(?:h|hrs?|hours?|%)(?![\p{L}+])/iu);

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

const shareNear = /(?<![\d.,])\d{1,3}(?:\.\d{1,6})?(?=\s?%)/g;

/** So many lines before and behind a number are looked at. */
const FAR = 6;

/** The percentages on the lines around a number that nothing compares with two numbers. */
export function unreadShares(document: TaskDocument, { span }: { readonly span: Span }): readonly string[] {
	const { text, lines } = document;
	const own = lines.lineAt(span.start);
	const from = lines.starts[Math.max(0, own - FAR)] as number;
	const isRead = (at: number): boolean | undefined =>
		claimsByLine(document)
			.get(lines.lineAt(at))
			?.some(claim => claim.type === 'percentage' && touches(claim.span, at));
	return [...text.slice(from, lines.starts[own + FAR + 1]).matchAll(shareNear)].flatMap(({ 0: share, index }) =>
		isRead(from + index) ? [] : share,
	);
}

const shareOfDone = /(?<![\d.,])\d{1,3}(?:\.\d+)?\s?%\s(?:complete|completed|done|finished)\b/gi;

/**
 * Whether a row of a table says how much is done (`60% complete`) where nothing compares it, or its table has a column of running totals: both would go on speaking of
 * the number that was, whichever cell of the row is written anew.
 */
export function hasDependentCells(document: TaskDocument, { span }: { readonly span: Span }): boolean {
	const line = lineOf(document, span);
	const { start, end } = document.lines.lineSpan(line);
	const row = document.text.slice(start, end);
	if (!row.includes('|')) return false;
	const claims = claimsByLine(document).get(line) ?? [];
	const isRead = (at: number): boolean => claims.some(claim => overlaps(claim.span, { start: at, end: at + 1 }));
	for (const { index } of row.matchAll(shareOfDone)) if (!isRead(start + index)) return true;
	return rowsWithRunningTotals(document).has(line);
}

const running = wide(
	/\|[\s*_]*(?:cumulative|running(?: total)?|kumuli\p{Ll}*|kumulativ|acumulad[oa]|cumul(?:é|ato)?|накоплен\p{Ll}*|累计|累計|누적)(?!\p{L})/iu,
);

const isRule = /^[\s|:-]+$/;

/** The rows of tables with a column of running totals, by line. */
const rowsWithRunningTotals = remembered(({ text, lines }: TaskDocument): ReadonlySet<number> => {
	const found = new Set<number>();
	if (!running.test(text)) return found;
	const at = (line: number): string => text.slice(lines.lineSpan(line).start, lines.lineSpan(line).end);
	for (let line = 0; line + 1 < lines.starts.length; line++) {
		if (!running.test(at(line)) || !isRule.test(at(line + 1))) continue;
		for (line += 2; line < lines.starts.length && at(line).includes('|'); line++) found.add(line);
	}
	return found;
});

/** The claims that begin on each line, without percentages that nobody writes anew unseen. */
const claimsByLine = remembered(({ claims, lines }: TaskDocument): ReadonlyMap<number, readonly Claim[]> => {
	const found = new Map<number, Claim[]>();
	for (const claim of claims)
		if (claim.type !== 'percentage' || !claim.isDoubtful) append(found, lines.lineAt(claim.span.start), claim);
	return found;
});
