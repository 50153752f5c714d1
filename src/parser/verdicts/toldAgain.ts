import { append, countUp } from '../../util/append';
import { wide } from '../../util/wide';
import type { Outline } from '../outline/outline';

const word = wide(/\p{L}{4,}/gu);

/** The longer words of a text, in small letters. */
export function longWords(text: string): readonly string[] {
	return [...new Set(word.all(text.toLowerCase()).map(([found]) => found))];
}

/** The blocks of each part, by the outermost heading around them that is none of those given; those that stand under none are left out. */
export function byPart(
	outline: Outline,
	blocks: readonly number[],
	over: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
	const parts = new Map<number, number[]>();
	for (const at of blocks) {
		const part = partOf(outline, at, over);
		if (part >= 0) append(parts, part, at);
	}
	return parts;
}

/** The outermost heading around a block that is none of those given; -1 for none. */
function partOf({ heading: headings }: Outline, at: number, over: ReadonlySet<number>): number {
	let part = -1;
	let heading = headings[at] as number;
	for (; heading >= 0 && !over.has(heading); heading = headings[heading] as number) part = heading;
	return part;
}

/** How many of some words, but for those that stand in more than `common` places, one place has at most; and how many there are. */
export function mostShared(
	words: readonly string[],
	placesOf: ReadonlyMap<string, readonly number[]>,
	common: number,
): { readonly shared: number; readonly all: number } {
	const telling = words.filter(each => (placesOf.get(each)?.length ?? 0) <= common);
	const found = new Map<number, number>();
	for (const each of telling) for (const place of placesOf.get(each) ?? []) countUp(found, place);
	return { shared: Math.max(0, ...found.values()), all: telling.length };
}
