import type { SwallowingFence, UnreadLine } from '../model/document';
import type { Span } from '../util/span';
import type { ScannedLine } from './scan';

/** Lines that look like tasks and are none, and the code blocks that swallow some. */
export interface Unread {
	readonly unread: readonly UnreadLine[];
	readonly fences: readonly SwallowingFence[];
}

const box = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX~/!-]\]\s+\S/;
const bareBox = /^\s{0,3}\[[ xX]\]\s+\S/;
const longMark =
	/^\s*(?:[-*+]|\d{1,9}[.)])\s+(\[(?:x{2,3}|X{2,3}|done|DONE|todo|TODO|wip|WIP|in progress|IN PROGRESS)\])\s+\S/;

/** Finds what a writer surely meant as a task and Tally does not read. */
export function findUnread(lines: readonly ScannedLine[]): Unread {
	const unread: UnreadLine[] = [];
	const fences: SwallowingFence[] = [];
	let open: { line: ScannedLine; plain: boolean; wrongEnd: Span | null; boxes: Span[] } | null = null;
	for (const line of lines) {
		const { source, shape } = line;
		if (source.state === 'fence') {
			const whole = source.span(shape.start, source.text.length);
			open ??= { line, plain: /^[\s>]*(?:[-*+]\s+)?(?:`{3,}|~{3,})\s*$/.test(source.text), wrongEnd: null, boxes: [] };
			if (line !== open.line && /^\s*(?:`{3,}|~{3,})[A-Za-z]/.test(source.text)) open.wrongEnd ??= whole;
			// Before the wrong end the block is code as meant; what follows was meant as text.
			if (open.wrongEnd && box.test(source.text)) open.boxes.push(whole);
			continue;
		}
		if (open && source.state === 'fence-end') {
			if (open.wrongEnd && open.boxes.length > 0) fences.push(fenceOf(open));
			open = null;
			continue;
		}
		if (source.state !== 'text') continue;
		line.memo.unread ??= source.masked.includes('[') && (bareBox.test(source.masked) || longMark.test(source.masked));
		if (!line.memo.unread) continue;
		if (shape.kind === 'paragraph' && bareBox.test(source.masked))
			unread.push({ span: source.span(shape.start, shape.start + 3), reason: 'no-bullet' });
		const long = longMark.exec(source.masked);
		if (long) {
			const start = long[0].indexOf(long[1] as string);
			unread.push({ span: source.span(start, start + (long[1] as string).length), reason: 'long-mark' });
		}
	}
	if (open) {
		// Nothing ends it: all boxes after its opening line are lost.
		const boxes = open.boxes.length > 0 ? open.boxes : boxesAfter(lines, open.line);
		if (boxes.length > 0) fences.push(fenceOf({ ...open, boxes }));
	}
	return { unread, fences };
}

function fenceOf(open: { line: ScannedLine; wrongEnd: Span | null; boxes: readonly Span[] }): SwallowingFence {
	const { source, shape } = open.line;
	return { span: source.span(shape.start, source.text.length), wrongEnd: open.wrongEnd, boxes: open.boxes };
}

function boxesAfter(lines: readonly ScannedLine[], opening: ScannedLine): readonly Span[] {
	return lines
		.slice(lines.indexOf(opening) + 1)
		.filter(({ source }) => source.state === 'fence' && box.test(source.text))
		.map(({ source, shape }) => source.span(shape.start, source.text.length));
}
