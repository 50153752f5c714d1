import { lineAt, lineStarts } from '../../util/lineIndex';

/** How the lines of a text differ from those of the text before. */
export interface LineChange {
	/** Where each line of the new text begins. */
	readonly starts: Int32Array;
	/** The first line that differs. */
	readonly first: number;
	/** The first line of the new text after those that differ. */
	readonly after: number;
}

/** Compares two texts from both ends. Linear, at the speed of memory. */
export function changedLines(
	{ text: old, starts: oldStarts }: { readonly text: string; readonly starts: Int32Array },
	text: string,
): LineChange {
	const shorter = Math.min(old.length, text.length);
	const head = commonLength(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
	const tail = commonLength(
		shorter - head,
		(from, to) => old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
	);
	const grown = text.length - old.length;
	// A line end before or after the change may be one half of CR LF: one line more on both sides is read anew.
	const first = Math.max(0, lineAt(oldStarts, head) - 1);
	const next = Math.min(oldStarts.length, lineAt(oldStarts, old.length - tail) + 2);
	const from = oldStarts[first] as number;
	const to = next < oldStarts.length ? (oldStarts[next] as number) + grown : text.length;
	const isLast = next >= oldStarts.length;
	const read = lineStarts(text, from, to).filter(start => start > from && (start < to || (isLast && start === to)));
	const after = first + 1 + read.length;
	const starts = new Int32Array(after + oldStarts.length - next);
	starts.set(oldStarts.subarray(0, first + 1));
	starts.set(read, first + 1);
	for (let line = next, at = after; line < oldStarts.length; line++, at++)
		starts[at] = (oldStarts[line] as number) + grown;
	return { starts, first, after };
}

/** How much two texts have in common, found in growing and then shrinking strides. */
function commonLength(longest: number, isSame: (from: number, to: number) => boolean): number {
	let known = 0;
	let stride = 1 << 16;
	while (known < longest) {
		const to = Math.min(longest, known + stride);
		if (isSame(known, to)) known = to;
		else if (to - known === 1) break;
		else stride = Math.max(1, (to - known) >> 1);
	}
	return known;
}
