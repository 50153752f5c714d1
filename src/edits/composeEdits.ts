import { lastWhere } from '../util/lastWhere';
import type { TextEdit } from './textEdit';

/** Answers where an offset of a text comes to lie after edits in the order of the text; inside a replaced stretch it is where that begins. */
export function movedOffset(edits: readonly TextEdit[]): (offset: number) => number {
	let by = 0;
	const shifts = edits.map(({ span, newText }) => {
		by += newText.length - (span.end - span.start);
		return by;
	});
	return offset => {
		const before = lastWhere(edits.length, at => (edits[at] as TextEdit).span.end <= offset);
		const start = edits[before + 1]?.span.start ?? offset;
		return Math.min(offset, start) + (shifts[before] ?? 0);
	};
}

/**
 * The edits of a text that do at once what `first` and, on the text after those, `second` do. Both are in the order of the text
 * and overlap nothing of their own; what touches becomes one edit.
 */
export function composeEdits(
	text: string,
	first: readonly TextEdit[],
	second: readonly TextEdit[],
): readonly TextEdit[] {
	const parts = [
		...inMiddle(first),
		...second.map(({ span: { start, end }, newText }) => ({ start, end, from: null, newText })),
	].sort((a, b) => a.start - b.start || a.end - b.end);
	const groups: (typeof parts)[] = [];
	let reach = -1;
	for (const part of parts) {
		if (part.start > reach) groups.push([part]);
		else groups.at(-1)?.push(part);
		reach = Math.max(reach, part.end);
	}
	let grown = 0;
	return groups.map(group => {
		const start = Math.min(...group.map(part => part.start));
		const end = Math.max(...group.map(part => part.end));
		const before = grown;
		for (const { from, start: own, end: last } of group) if (from) grown += last - own - (from.end - from.start);
		const span = { start: start - before, end: end - grown };
		return { span, oldText: text.slice(span.start, span.end), newText: written(text, group, span, start) };
	});
}

interface Part {
	/** In the text between the two. */
	readonly start: number;
	readonly end: number;
	/** What the first edits replaced, in the first text; null for one of the second. */
	readonly from: { readonly start: number; readonly end: number } | null;
	readonly newText: string;
}

function inMiddle(edits: readonly TextEdit[]): readonly Part[] {
	let by = 0;
	return edits.map(({ span, newText }) => {
		const start = span.start + by;
		by += newText.length - (span.end - span.start);
		return { start, end: start + newText.length, from: span, newText };
	});
}

/** What stands in a group in the end: the text in the middle with the second edits made in it. */
function written(text: string, group: readonly Part[], span: { start: number; end: number }, start: number): string {
	let middle = '';
	let at = span.start;
	for (const { from, newText } of group) {
		if (!from) continue;
		middle += text.slice(at, from.start) + newText;
		at = from.end;
	}
	middle += text.slice(at, span.end);
	let result = '';
	let done = 0;
	for (const part of group) {
		if (part.from) continue;
		result += middle.slice(done, part.start - start) + part.newText;
		done = part.end - start;
	}
	return result + middle.slice(done);
}
