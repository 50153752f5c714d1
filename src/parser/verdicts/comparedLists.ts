import type { Line } from '../lines/line';
import { isAfterLabel, isBeforeLabel, labelOver } from '../outline/labels';
import type { Outline } from '../outline/outline';

/**
 * The numbered lists that only compare what was (`Before`, nothing of it done) with what is (`After`, all of it done), entry by entry: none of
 * the work. In a list of work what is due before a day comes first.
 */
export function comparedLists(outline: Outline, lists: readonly (readonly number[])[]): ReadonlySet<readonly number[]> {
	const compared = new Set<readonly number[]>();
	const under = (isKind: (label: Line) => boolean, isDone: boolean) =>
		lists.filter(list => {
			const label = labelOver(outline, list[0] as number);
			return label && isKind(label) && list.every(at => says(outline, at, isDone));
		});
	const before = under(isBeforeLabel, false);
	if (before.length === 0) return compared;
	const after = new Map(under(isAfterLabel, true).map(list => [numeralsOf(outline, list), list]));
	for (const list of before) {
		const other = list.length > 1 && after.get(numeralsOf(outline, list));
		if (other) compared.add(list).add(other);
	}
	return compared;
}

/** Whether an entry without a box has marks, and they all say that it is done, or all that it is not. */
function says(outline: Outline, at: number, isDone: boolean): boolean {
	const marks = outline.isBoxed(at) ? [] : (outline.title(at)?.marks ?? []);
	return marks.length > 0 && marks.every(({ read }) => (read.status === 'done') === isDone);
}

function numeralsOf(outline: Outline, list: readonly number[]): string {
	return list.map(at => outline.line(at).numeral?.text).join();
}
