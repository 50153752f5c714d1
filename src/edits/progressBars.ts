import type { TaskDocument } from '../model/document';
import { append } from '../util/append';
import { overlaps } from '../util/span';
import type { Change } from './change';

/** What is drawn for done and for not done, one pair a style; the first pair with a sign is the one it is from. */
const styles: readonly (readonly [full: string, empty: string])[] = [
	['█', '░'],
	['█', '▒'],
	['▓', '░'],
	['▰', '▱'],
	['■', '□'],
	['▮', '▯'],
	['●', '○'],
	['🟩', '⬜'],
	['🟦', '⬜'],
	['⬛', '⬜'],
	['#', '-'],
	['=', '-'],
];

const signs = /([█▓▰■▮●🟩🟦⬛]*)([░▒▱□▯○⬜]*)/gu;
const inBrackets = /(?<=\[)([#=]*)([-._ ]*)(?=\])/g;

/** Shorter ones are no bars. */
const SHORTEST = 5;

/**
 * Changes with those that draw progress bars anew (`[██░░░░░░░░] 25%`) on lines whose percentage, or `n/m`, they change. A bar that did
 * not show what its line said, give or take one sign, is left as it is.
 */
export function withBars(document: TaskDocument, changes: readonly Change[]): readonly Change[] {
	const { text, lines } = document;
	const onLine = new Map<number, Change[]>();
	for (const change of changes) append(onLine, lines.lineAt(change.span.start), change);
	return [...onLine].flatMap(([line, own]): readonly Change[] => {
		const { start, end } = lines.lineSpan(line);
		const before = text.slice(start, end);
		const bar = own.every(({ span }) => span.end <= end) ? barIn(before) : null;
		const drawn = bar && redrawn(bar, shareIn(before), shareIn(written(before, start, own)));
		if (!bar || drawn === null) return own;
		const span = { start: start + bar.start, end: start + bar.end };
		const around = own.find(other => overlaps(other.span, span));
		if (!around) return [...own, { span, newText: drawn }];
		const whole = around.newText.replace(text.slice(span.start, span.end), drawn);
		return own.map(change => (change === around ? { ...change, newText: whole } : change));
	});
}

/** A bar that showed one share as it shows another; null where it did not show the first, or stays as it is. */
function redrawn({ full, empty, filled, length }: Bar, was: number | null, now: number | null): string | null {
	if (was === null || now === null || was === now || now > 100) return null;
	if (Math.abs((100 * filled) / length - was) > 100 / length) return null;
	// Neither empty nor full before it is.
	const shown = Math.min(Math.max(Math.round((now * length) / 100), now > 0 ? 1 : 0), now < 100 ? length - 1 : length);
	return shown === filled ? null : full.repeat(shown) + empty.repeat(length - shown);
}

interface Bar {
	readonly full: string;
	readonly empty: string;
	readonly filled: number;
	readonly length: number;
	readonly start: number;
	readonly end: number;
}

/** The only bar on a line; null for none or several. */
function barIn(line: string): Bar | null {
	const found = [...line.matchAll(signs), ...line.matchAll(inBrackets)].flatMap((match): readonly Bar[] => {
		const [full, empty] = [[...(match[1] ?? '')], [...(match[2] ?? '')]];
		const length = full.length + empty.length;
		if (length < SHORTEST || new Set(full).size > 1 || new Set(empty).size > 1) return [];
		const style = styles.find(([yes, no]) => yes === full[0] || (full.length === 0 && no === empty[0]));
		if (!style) return [];
		const { index } = match;
		return [
			{
				full: full[0] ?? style[0],
				empty: empty[0] ?? style[1],
				filled: full.length,
				length,
				start: index,
				end: index + match[0].length,
			},
		];
	});
	const [only] = found;
	return only && found.length === 1 ? only : null;
}

/** The one percentage of a line, else its one `n/m` in percent; null where there are several or none. */
function shareIn(line: string): number | null {
	const [percent, ...more] = line.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*%/g);
	if (percent) return more.length === 0 ? Number(percent[1]) : null;
	const [pair, ...others] = line.matchAll(/(?<![\d.])(\d{1,6})\s*(?:\/|of)\s*(\d{1,6})(?!\d)/g);
	return pair && others.length === 0 && Number(pair[2]) > 0 ? (100 * Number(pair[1])) / Number(pair[2]) : null;
}

/** A line with changes written into it. */
function written(line: string, start: number, changes: readonly Change[]): string {
	return changes
		.toSorted((a, b) => b.span.start - a.span.start)
		.reduce((so, { span, newText }) => so.slice(0, span.start - start) + newText + so.slice(span.end - start), line);
}
