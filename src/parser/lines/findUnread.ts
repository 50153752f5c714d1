import type { SwallowingFence, UnreadLine } from '../../model/document';
import type { Span } from '../../util/span';
import { BLANK, BOXED, FENCE, FENCE_END, kindIn, OPENS, stateIn, TEXT } from './forms';
import { PARAGRAPH } from './lexLine';
import type { Line } from './line';
import type { LineTable } from './lineTable';
import { BRACKET } from './signs';

/** Lines that look like tasks and are none, and the code blocks that swallow some. */
export interface Unread {
	readonly unread: readonly UnreadLine[];
	readonly fences: readonly SwallowingFence[];
}

const box = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX~/!-]\]\s+\S/;
const bareBox = /^\s{0,3}\[[ xX]\]\s+\S/;
const strangeBullet = /^[\s>]*([●▪◦‣■○◆▸►→⇒»·—]|[A-Za-z][.)]|\(\d{1,3}\))\s*\[[ xX]\]\s+\S/u;
const longMark =
	/^\s*(?:[-*+]|\d{1,9}[.)])\s+(\[(?:[xX✓✔√✅☑]{2,3}|done|DONE|todo|TODO|wip|WIP|in progress|IN PROGRESS)\])\s+\S/;

/** Finds what a writer surely meant as a task and Tally does not read. */
export function findUnread(lines: LineTable): Unread {
	const unread: UnreadLine[] = [];
	const fences: SwallowingFence[] = [];
	let open: { line: Line; wrongEnd: Span | null; boxes: Span[] } | null = null;
	for (let number = 0; number < lines.count; number++) {
		const form = lines.forms[number] as number;
		const state = stateIn(form);
		if (state === FENCE) {
			const line = lines.line(number);
			const whole = wholeOf(line);
			open ??= { line, wrongEnd: null, boxes: [] };
			if (line !== open.line && /^\s*(?:`{3,}|~{3,})[A-Za-z]/.test(line.text)) open.wrongEnd ??= whole;
			// Before the wrong end the block is code as meant; what follows was meant as text.
			if (open.wrongEnd && box.test(line.text)) open.boxes.push(whole);
		} else if (open && state === FENCE_END) {
			if (open.wrongEnd && open.boxes.length > 0) fences.push(fenceOf(open));
			open = null;
		} else if (state === TEXT && form & OPENS && (form & BOXED) === 0) {
			const line = lines.line(number);
			if (kindIn(form) === PARAGRAPH && bareBox.test(line.masked))
				unread.push({ span: line.span(line.from, line.from + 3), reason: 'no-bullet' });
			const long = longMark.exec(line.masked);
			if (!long) continue;
			const start = long[0].indexOf(long[1] as string);
			unread.push({ span: line.span(start, start + (long[1] as string).length), reason: 'long-mark' });
		} else if (
			state === TEXT &&
			kindIn(form) === PARAGRAPH &&
			(lines.signs[number] as number) & BRACKET &&
			strangeBullet.test(lines.textOf(number))
		) {
			const line = lines.line(number);
			const [all = '', marker] = strangeBullet.exec(line.masked) ?? [];
			const start = all.indexOf(marker ?? '');
			if (marker) unread.push({ span: line.span(start, start + marker.length), reason: 'strange-bullet' });
		}
	}
	if (open) {
		// Nothing ends it: all boxes after its opening line are lost.
		const boxes = open.boxes.length > 0 ? open.boxes : boxesAfter(lines, open.line);
		if (boxes.length > 0) fences.push(fenceOf({ ...open, boxes }));
	}
	const around = fences.length === 0 ? fenceAround(lines) : null;
	return { unread, fences: around ? [around] : fences };
}

function fenceOf(open: { line: Line; wrongEnd: Span | null; boxes: readonly Span[] }): SwallowingFence {
	return { span: wholeOf(open.line), wrongEnd: open.wrongEnd, end: null, boxes: open.boxes };
}

/** The code block that holds the whole document, boxes and all; null where there is none. */
function fenceAround(lines: LineTable): SwallowingFence | null {
	const stateAt = (number: number) => stateIn(lines.forms[number] as number);
	let [first, last] = [0, lines.count - 1];
	while (first < last && stateAt(first) === BLANK) first++;
	while (last > first && stateAt(last) === BLANK) last--;
	if (stateAt(first) !== FENCE || stateAt(last) !== FENCE_END) return null;
	for (let number = first; number < last; number++) if (stateAt(number) !== FENCE) return null;
	const opening = lines.line(first);
	const boxes = boxesAfter(lines, opening);
	return boxes.length === 0 ? null : { span: wholeOf(opening), wrongEnd: null, end: wholeOf(lines.line(last)), boxes };
}

function wholeOf(line: Line): Span {
	return line.span(line.from, line.text.length);
}

function boxesAfter(lines: LineTable, opening: Line): readonly Span[] {
	const boxes: Span[] = [];
	for (let number = opening.number + 1; number < lines.count; number++)
		if (stateIn(lines.forms[number] as number) === FENCE && box.test(lines.textOf(number)))
			boxes.push(wholeOf(lines.line(number)));
	return boxes;
}
