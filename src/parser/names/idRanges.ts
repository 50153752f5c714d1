import type { TableRow } from '../tables/readTable';
import { LONGEST_RANGE, MANY_IDS } from './idTokens';
import type { IdForms } from './readDependencies';

/** What joins the two ends of a range of ids. */
export const rangeJoin = /^\s*(?:-|–|—|~|〜|\.{2,3}|…|to|through|thru|bis|à|a|até|hasta|до|إلى|至|到|から)\s*$/iu;

/** The last id of a range whose end leaves out what the first has before its number: T012 for `T010–12`. */
export function endOfRange(first: string, last: string): string {
	const [, before, number = ''] = /^(.*\D)(\d+)$/.exec(first) ?? [];
	if (before === undefined || !/^\d+$/.test(last) || !expandRange(first, last)) return last;
	return before + last.padStart(number.startsWith('0') ? number.length : 0, '0');
}

/** The ids strictly between two of one family; null when they make no range, or too long a one. */
export function expandRange(first: string, last: string, forms?: IdForms): string[] | null {
	const a = /^(.*?)(?<!\d)(\d+)([a-z]?)$/i.exec(first);
	const b = /^(.*?)(?<!\d)(\d+)([a-z]?)$/i.exec(last);
	if (!a || !b || (b[1] !== '' && a[1]?.toLowerCase() !== b[1]?.toLowerCase())) return null;
	const from = Number(a[2]);
	const to = Number(b[2]);
	const longest = forms && forms.known.size > MANY_IDS ? LONGEST_RANGE / 10 : LONGEST_RANGE;
	if (to <= from || to - from > longest) return null;
	const width = (a[2] as string).startsWith('0') ? (a[2] as string).length : 0;
	return Array.from({ length: to - from - 1 }, (_, i) => `${a[1]}${String(from + 1 + i).padStart(width, '0')}`);
}

const range = /^[\s*_~`#]*([A-Za-z]{1,6}-?)?(\d{1,4})(\D{1,12}?)(\1)?(\d{1,4})[\s*_~`]*$/;

/** The range that is all of a cell with the id of a row (`UX-01 to UX-08`, `T3–7`); null for others, and for `T3-7`, which may be the id of a part. */
export function rangeIn(
	{ idColumn, titleColumn }: { readonly idColumn: number; readonly titleColumn: number },
	{ cells }: TableRow,
): { readonly prefix: string; readonly first: number; readonly last: number } | null {
	const text = idColumn === titleColumn ? '' : (cells[idColumn]?.text ?? '');
	const [, prefix = '', from, join = '', again, to] = range.exec(text) ?? [];
	const [first, last] = [Number(from), Number(to)];
	return last > first && rangeJoin.test(join) && (join !== '-' || again) ? { prefix, first, last } : null;
}
