const HASH = 35;
const STAR = 42;
const LESS = 60;
const GREATER = 62;
const CLOSE_BRACE = 125;

/** Longer tags and attributes are text. */
const LONGEST = 120;

/**
 * Where the words of a heading begin and end between what only dresses them up: closing hashes, an anchor (`<a id="x"></a>`, `{#x}`), stars around all of
 * it. White space around them is no part of them.
 */
export function headingWords(
	codes: Uint16Array,
	from: number,
	until: number,
): { readonly start: number; readonly end: number } {
	let start = from;
	let end = withoutHashes(codes, from, until);
	for (const { last, pattern } of anchors)
		if (codes[end - 1] === last)
			end = withoutBlanks(codes, start, end - lengthOf(pattern, codes, Math.max(start, end - LONGEST), end));
	if (codes[start] === LESS) start += lengthOf(anchorAhead, codes, start, Math.min(end, start + LONGEST));
	const stars = areBetweenStars(codes, start, end) ? 2 : 0;
	return { start: start + stars, end: end - stars };
}

const anchors = [
	{ last: CLOSE_BRACE, pattern: /\{:?\s?[#.][^{}]*\}$/ },
	{ last: GREATER, pattern: /<a\s[^<>]*>\s?<\/a>$/i },
] as const;

const anchorAhead = /^<a\s[^<>]*>\s?<\/a>\s*/i;

function withoutHashes(codes: Uint16Array, start: number, until: number): number {
	let end = until;
	while (end > start && codes[end - 1] === HASH) end--;
	if (end === until || (end > start && !isBlank(codes[end - 1]))) return until;
	return withoutBlanks(codes, start, end);
}

function withoutBlanks(codes: Uint16Array, start: number, until: number): number {
	let end = until;
	while (end > start && isBlank(codes[end - 1])) end--;
	return end;
}

/** How long the part of a stretch is that a pattern finds. */
function lengthOf(pattern: RegExp, codes: Uint16Array, start: number, end: number): number {
	return pattern.exec(String.fromCharCode(...codes.subarray(start, end)))?.[0].length ?? 0;
}

function isBlank(code: number | undefined): boolean {
	return code === 32 || code === 9;
}

/** Whether two stars stand at both ends of a stretch, something between them, and no others there. */
function areBetweenStars(codes: Uint16Array, start: number, end: number): boolean {
	const isAt = (at: number): boolean => codes[at] === STAR && codes[at + 1] === STAR;
	if (end - start < 5 || !isAt(start) || !isAt(end - 2)) return false;
	for (let at = start + 2; at < end - 2; at++) if (isAt(at)) return false;
	return true;
}
