import { NUMBERED } from '../lines/lexLine';
import type { Outline } from '../outline/outline';

/** The number of an item of a numbered list as written; null for other lines. */
export function numeralOf(outline: Outline, at: number): string | null {
	return outline.kinds[at] === NUMBERED ? (outline.line(at).numeral?.text ?? null) : null;
}

/** Whether the numbers of a list go on in another in which all have signs, or from one: `1.` and `2.` under a heading, `3.` under the next. */
export function runningLists(
	outline: Outline,
	lists: ReadonlyMap<number, readonly number[]>,
): (list: readonly number[]) => boolean {
	const numberOf = (at: number | undefined): number => (at === undefined ? 0 : Number(numeralOf(outline, at)));
	let ends: { readonly first: ReadonlySet<number>; readonly last: ReadonlySet<number> } | null = null;
	return list => {
		if (!ends) {
			const marked = [...lists.values()].filter(other => other.every(at => outline.title(at)?.marks.length));
			ends = {
				first: new Set(marked.map(other => numberOf(other[0]))),
				last: new Set(marked.map(other => numberOf(other.at(-1)))),
			};
		}
		const before = numberOf(list[0]) - 1;
		return ends.first.has(numberOf(list.at(-1)) + 1) || (before > 0 && ends.last.has(before));
	};
}
