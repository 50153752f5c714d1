import { type Glyph, glyphs } from './width';

/** A line of a document and a squiggle under a part of it, both cut to the same window. */
export interface Excerpt {
	readonly line: string;
	/** Where the marked part lies in `line`, in UTF-16 units, to be coloured. */
	readonly marked: readonly [start: number, end: number];
	/** Spaces and `~`. */
	readonly squiggle: string;
}

/** Units of text on each side of the marked part that are looked at; more is never shown. */
const REACH = 400;

/**
 * Shows one line with a squiggle under [start, end), in UTF-16 units of the line, in at most `width` cells: a longer line
 * is cut on both sides, so that what is marked stays in sight. An empty part is marked with one `~`.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
	const from = start > REACH ? start - REACH : 0;
	const all = [...glyphs(line.slice(from, Math.min(line.length, Math.max(end, start) + REACH, start + 2 * REACH)))];
	const isMarked = (glyph: Glyph): boolean => from + glyph.end > start && from + glyph.start < end;
	let [first, last] = [0, all.length];
	const inner = all.findIndex(isMarked);
	const focus = inner >= 0 ? inner : all.findIndex(glyph => from + glyph.start >= start);
	const total = all.reduce((sum, glyph) => sum + glyph.width, 0);
	if (total > width || from > 0) [first, last] = window(all, focus < 0 ? all.length : focus, isMarked, width - 2);
	const shown = all.slice(first, last);
	const head = first > 0 || from > 0 ? '…' : '';
	const tail = last < all.length || from + (all.at(-1)?.end ?? 0) < line.length ? '…' : '';
	return render(shown, head, tail, isMarked, focus < 0 ? shown.length : focus - first);
}

/** The stretch of glyphs that fits: the marked part with what stands around it, a little more of it before than after. */
function window(
	all: readonly Glyph[],
	focus: number,
	isMarked: (glyph: Glyph) => boolean,
	width: number,
): [first: number, last: number] {
	let first = focus;
	let last = focus;
	let room = width;
	const take = (glyph: Glyph | undefined): boolean => glyph !== undefined && (room -= glyph.width) >= 0;
	while (last < all.length && isMarked(all[last] as Glyph) && take(all[last])) last++;
	const before = Math.floor((room * 2) / 3);
	for (let spent = 0; first > 0 && room > 0; first--) {
		const glyph = all[first - 1] as Glyph;
		spent += glyph.width;
		if (spent > before && last < all.length) break;
		if (!take(glyph)) break;
	}
	while (last < all.length && room > 0 && take(all[last])) last++;
	while (first > 0 && room > 0 && take(all[first - 1])) first--;
	return [first, last];
}

function render(
	shown: readonly Glyph[],
	head: string,
	tail: string,
	isMarked: (glyph: Glyph) => boolean,
	focus: number,
): Excerpt {
	let line = head;
	let squiggle = ' '.repeat(head.length);
	let start = -1;
	let end = -1;
	shown.forEach((glyph, index) => {
		const marked = isMarked(glyph);
		if (marked && start < 0) start = line.length;
		if (index === focus && start < 0) squiggle += '~';
		else squiggle += (marked ? '~' : ' ').repeat(glyph.width);
		line += glyph.text;
		if (marked) end = line.length;
	});
	if (start < 0) start = end = line.length;
	if (!squiggle.includes('~')) squiggle += '~';
	return { line: line + tail, marked: [start, end], squiggle: squiggle.trimEnd() };
}
