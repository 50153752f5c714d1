import type { SumClaim } from '../../../model/claims';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { NO_BLOCK, type Outline } from '../../outline/outline';
import { makeSum } from '../makeSum';

const counted = wide(/^[\s*_]*\p{L}[^()（）:：]{0,60}[(（](\d{1,3})[)）][\s*_]*[:：][\s*_]*(?=\S)/u);

const nouns = '(?:tasks?|items?|issues?|stories|任务|任務|タスク|작업)';

/** `**Low risk**: 3 (T-1, T-2, T-3)`, `3 tasks (…)` */
const bracketed = wide(
	String.raw`[:：][\s*_]*(\d{1,3})(?:[个個件项項개]|\s${nouns})?\s?[(（](?=[^()（）]{3,400}[)）][\s*_.]*$)/iu`,
);

const ofTasks = new RegExp(String.raw`(?<![a-z])${nouns}[*_\s]{0,4}[:：(（]`, 'i');

const id = /^[`*_]{0,3}#?(?:[A-Z][A-Za-z\d]{0,9}(?:[-_.][A-Z\d]{1,10}){0,3}?[-_.]?)?\d{1,6}[a-z]?[`*_]{0,3}$/;

/**
 * Reads `**Beds (3):** B-1, B-2, B-3` and `**Beds**: 3 (B-1, B-2, B-3)`: the number is that of the ids behind it. It may be one of something else
 * (points, days), unless tasks are named beside it, or more such lines beneath the same heading are right than not.
 */
export function idsBehind(at: number, outline: Outline): SumClaim | null {
	const sum = sumAt(outline, at);
	if (!sum || sum.value === sum.parts.length || ofTasks.test(outline.line(at).maskedContent)) return sum;
	return (beneath(outline).get(outline.heading[at] as number) ?? 0) > 0 ? sum : null;
}

/** By each heading, how many such lines beneath it are right, less those that are not. */
const beneath = remembered((outline: Outline): ReadonlyMap<number, number> => {
	const found = new Map<number, number>();
	for (let at = 0; at < outline.count; at++) {
		const sum = sumAt(outline, at);
		if (!sum) continue;
		const heading = outline.heading[at] as number;
		found.set(heading, (found.get(heading) ?? 0) + (sum.value === sum.parts.length ? 1 : -1));
	}
	return found;
});

function sumAt(outline: Outline, at: number): SumClaim | null {
	if (outline.kinds[at] === NO_BLOCK || outline.isBoxed(at)) return null;
	const line = outline.line(at);
	const text = line.maskedContent;
	const match = counted.exec(text) ?? bracketed.exec(text);
	const parts = match ? idsFrom(line, line.from + match.index + match[0].length) : [];
	if (!match || parts.length < 2) return null;
	const [whole, digits] = match as unknown as [string, string];
	const start = line.from + match.index + whole.lastIndexOf(digits);
	return makeSum(line, start, digits, { noun: '', column: null, parts });
}

/** The ids that all of a line from a place on is; none where it is anything else. */
function idsFrom(line: Line, from: number): SumClaim['parts'] {
	const parts = [];
	let start = from;
	for (const piece of line.text.slice(from, line.to).split(/[,;、]/)) {
		const one = piece
			.trim()
			.replace(/[)）*_.]{1,6}$/, '')
			.trim();
		if (!id.test(one)) return [];
		const at = start + piece.indexOf(one);
		parts.push({ span: line.span(at, at + one.length), value: 1 });
		start += piece.length + 1;
	}
	return parts;
}
