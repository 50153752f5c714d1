import type { Span } from '../util/span';
import { type LineShape, lexLine } from './lexLine';
import { DamageEvidence } from './damagedSequences';
import { type SourceLine, sourceLine } from './sourceLine';
import { mayBeDamaged } from './undamage';

/** A line with its structure. */
export interface ScannedLine {
	readonly source: SourceLine;
	readonly shape: LineShape;
	/** Whether only a full Markdown parser can tell if this line is text (it may be code or HTML). */
	readonly doubtful: boolean;
}

/** All lines of a text, fences, comments, front matter and conflict markers settled. */
export interface Scan {
	readonly lines: readonly ScannedLine[];
	readonly conflicts: readonly Span[];
	/** Labels of link reference definitions, lower case: brackets that name one are links. */
	readonly definitions: ReadonlySet<string>;
}

/** A comment at the beginning of a line, which the masked text no longer shows. */
const commentStart = /^\s*(?:>\s*)*<!--/;

interface Fence {
	readonly char: string;
	readonly length: number;
	readonly quote: number;
	readonly container: number;
}

/** Reads the lines of a text, one pass, linear. */
export function scan(text: string, starts: readonly number[]): Scan {
	const around = mayBeDamaged(text) ? new DamageEvidence(text) : null;
	const lines: ScannedLine[] = [];
	const conflicts = findConflicts(text, starts);
	const definitions = new Set<string>();
	const containers: number[] = [];
	let fence: Fence | null = null;
	let comment = false;
	let frontMatter = false;
	let afterBlank = true;
	for (let number = 0; number < starts.length; number++) {
		const start = (starts[number] as number) + (number === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
		let end = starts[number + 1] ?? text.length;
		if (end > start && text.charCodeAt(end - 1) === 10) end--;
		if (end > start && text.charCodeAt(end - 1) === 13) end--;
		const source = sourceLine(text, number, start, end, around);
		const push = (state: SourceLine['state'], shape: LineShape = lexLine(source.masked), doubtful = false) =>
			lines.push({ source: state === source.state ? source : source.withState(state), shape, doubtful });
		if (conflicts.some(span => span.start <= start && start < span.end)) {
			push('conflict');
			continue;
		}
		if (frontMatter) {
			push('front-matter');
			if (/^(?:---|\.\.\.)\s*$/.test(source.text)) frontMatter = false;
			continue;
		}
		if (comment) {
			push('comment');
			if (source.text.includes('-->')) comment = false;
			continue;
		}
		const shape = lexLine(fence || commentStart.test(source.text) ? source.text : source.masked);
		if (fence) {
			const outside = shape.quote < fence.quote || (source.state !== 'blank' && shape.indent < fence.container);
			if (!outside) {
				if (closes(fence, source.text, shape)) {
					fence = null;
					push('fence-end', shape);
					afterBlank = true;
				} else push('fence', shape);
				continue;
			}
			fence = null;
		}
		if (source.state === 'blank') {
			push('blank', shape);
			afterBlank = true;
			continue;
		}
		if (number === 0 && /^---\s*$/.test(source.text) && hasFrontMatterEnd(text, starts)) {
			frontMatter = true;
			push('front-matter', shape);
			continue;
		}
		while (containers.length > 0 && shape.indent < (containers[containers.length - 1] as number)) containers.pop();
		const container = containers[containers.length - 1] ?? 0;
		const opened = opensFence(source.text, shape, container);
		if (opened) {
			fence = opened;
			push('fence', shape);
			afterBlank = true;
			continue;
		}
		if (source.text.startsWith('<!--', shape.start) && shape.kind === 'paragraph') {
			push('comment', shape);
			afterBlank = true;
			if (!source.text.includes('-->', shape.start + 4)) comment = true;
			continue;
		}
		const underline = underlineLevel(source, shape, lines[lines.length - 1]);
		if (underline > 0) {
			const title = lines.pop() as ScannedLine;
			lines.push({ ...title, shape: { ...title.shape, kind: 'heading', level: underline } });
			push('text', { ...shape, kind: 'rule' });
			containers.length = 0;
			afterBlank = true;
			continue;
		}
		const definition =
			shape.kind === 'paragraph' && shape.indent < 4
				? /^\[([^\]]{1,80})\]:\s*\S/.exec(source.masked.slice(shape.start, shape.start + 90))
				: null;
		if (definition) definitions.add((definition[1] as string).trim().toLowerCase().replace(/\s+/g, ' '));
		const doubtful = (afterBlank && shape.indent - container >= 4) || isHtmlStart(source.text, shape);
		push('text', shape, doubtful);
		if (shape.kind === 'bullet' || shape.kind === 'numbered') containers.push(shape.contentIndent);
		else if (shape.kind === 'heading' && shape.indent < 4) containers.length = 0;
		afterBlank = shape.kind === 'heading' || shape.kind === 'rule';
	}
	return {
		lines: definitions.size > 0 ? lines.map(line => hideLinks(line, definitions)) : lines,
		conflicts,
		definitions,
	};
}

/** `Title` over `=====` or `-----`: the level of the heading, 0 for anything else. A rule under a labelled line stays a rule. */
function underlineLevel(source: SourceLine, shape: LineShape, before: ScannedLine | undefined): number {
	if (
		!before ||
		before.source.state !== 'text' ||
		before.shape.kind !== 'paragraph' ||
		shape.quote > 0 ||
		shape.indent > 3
	)
		return 0;
	const line = /^\s*(?:(={3,})|-{3,})\s*$/.exec(source.text);
	const title = before.source.text.trim();
	if (!line || title.length > 80 || /[.:;!?|,]$|^[\p{L} *_]{2,40}[:：]|\*\*$/u.test(title) || before.shape.indent > 3)
		return 0;
	return line[1] ? 1 : 2;
}

/** Brackets that name a link reference definition are links, no slots: they are blanked out of what slots are looked for in. */
function hideLinks(line: ScannedLine, definitions: ReadonlySet<string>): ScannedLine {
	const { source } = line;
	if (source.state !== 'text' || !source.masked.includes('[')) return line;
	const masked = source.masked.replace(
		/\[([^\][]{1,200})\](?:\[([^\][]{0,80})\])?/g,
		(whole, text: string, label?: string) => {
			const key = (label === undefined || label === '' ? text : label).trim().toLowerCase().replace(/\s+/g, ' ');
			return definitions.has(key) ? whole.replace(/[[\]]/g, '\ue000') : whole;
		},
	);
	return masked === source.masked ? line : { ...line, source: source.withMask(masked) };
}

function opensFence(text: string, shape: LineShape, container: number): Fence | null {
	if (shape.kind === 'heading' || shape.kind === 'rule' || shape.box) return null;
	const char = text[shape.start];
	if (char !== '`' && char !== '~') return null;
	let length = 0;
	while (text[shape.start + length] === char) length++;
	if (length < 3 || (char === '`' && text.includes('`', shape.start + length))) return null;
	const inItem = shape.kind === 'bullet' || shape.kind === 'numbered';
	if (!inItem && shape.indent - container >= 4) return null;
	return { char, length, quote: shape.quote, container: inItem ? shape.contentIndent : container };
}

function closes(fence: Fence, text: string, shape: LineShape): boolean {
	let at = shape.start;
	// The line's own reading may take it for a list item; a closing fence has nothing before it but space.
	if (shape.kind === 'bullet' || shape.kind === 'numbered' || shape.indent - fence.container >= 4) return false;
	let length = 0;
	while (text[at] === fence.char) {
		length++;
		at++;
	}
	return length >= fence.length && text.slice(at).trim() === '';
}

function isHtmlStart(text: string, shape: LineShape): boolean {
	return (
		shape.kind === 'paragraph' &&
		text[shape.start] === '<' &&
		/^<[A-Za-z/!?]/.test(text.slice(shape.start, shape.start + 2))
	);
}

function hasFrontMatterEnd(text: string, starts: readonly number[]): boolean {
	for (let line = 1; line < Math.min(starts.length, 400); line++) {
		const start = starts[line] as number;
		if (/^(?:---|\.\.\.)[ \t]*\r?\n?$/.test(text.slice(start, Math.min(starts[line + 1] ?? text.length, start + 12))))
			return true;
	}
	return false;
}

/** Stretches from `<<<<<<<` to `>>>>>>>`, whole lines. */
function findConflicts(text: string, starts: readonly number[]): readonly Span[] {
	if (!text.includes('<<<<<<< ')) return [];
	const found: Span[] = [];
	let open: number | null = null;
	for (let line = 0; line < starts.length; line++) {
		const first = starts[line] as number;
		const start = line === 0 && text.charCodeAt(0) === 0xfeff ? first + 1 : first;
		if (text.startsWith('<<<<<<< ', start)) open ??= start;
		else if (open !== null && text.startsWith('>>>>>>> ', start)) {
			found.push({ start: open, end: starts[line + 1] ?? text.length });
			open = null;
		}
	}
	return found;
}
