import { lineStarts } from '../util/lineIndex';
import type { Span } from '../util/span';
import type { Steps } from '../util/steps';
import { changedLines } from './changedLines';
import { closes, type Fence, opensFence } from './fence';
import { DamageEvidence } from './damagedSequences';
import { linkLabel } from './hideLinks';
import { type LineShape, lexLine } from './lexLine';
import { LineMemo } from './lineMemo';
import { type SourceLine, sourceLine } from './sourceLine';
import { mayBeDamaged } from './undamage';

/** A line with its structure. */
export interface ScannedLine {
	readonly source: SourceLine;
	readonly shape: LineShape;
	/** Whether only a full Markdown parser can tell if this line is text (it may be code or HTML). */
	readonly doubtful: boolean;
	/** What was open before it. */
	readonly before: Opened;
	readonly memo: LineMemo;
	/** The link label that it defines, lower case, or null. */
	readonly defines: string | null;
}

/** All lines of a text, fences, comments, front matter and conflict markers settled. */
export interface Scan {
	readonly text: string;
	readonly starts: readonly number[];
	readonly lines: readonly ScannedLine[];
	readonly conflicts: readonly Span[];
	/** What its lines were mended by; null where nothing looks like damage. */
	readonly around: DamageEvidence | null;
}

/** What stands open where a line begins: whatever the reading of a line depends on besides its own text. */
interface Opened {
	readonly fence: Fence | null;
	readonly comment: boolean;
	readonly frontMatter: boolean;
	/** Columns that the list items around need their nested lines to be indented by. */
	readonly containers: readonly number[];
	readonly afterBlank: boolean;
}

/** A comment at the beginning of a line, which the masked text no longer shows. */
const commentStart = /^\s*(?:>\s*)*<!--/;
const nothing: readonly number[] = [];

/**
 * Reads the lines of a text, one pass, linear. With what was read before only the lines that differ are read, and those after
 * them whose meaning changes by it; the others are the same objects, moved to where they stand now.
 */
export function* scan(text: string, before: Scan | null = null): Steps<Scan> {
	const change = before && before.conflicts.length === 0 ? changedLines(before, text) : null;
	const starts = change ? change.starts : lineStarts(text);
	const conflicts = findConflicts(text, starts);
	const written = change ? text.slice(starts[change.first], starts[change.after]) : text;
	const around = before?.around || mayBeDamaged(written) ? new DamageEvidence(text) : null;
	const scanner = new Scanner(text, starts, conflicts, around);
	const anew = function* (): Steps<Scan> {
		const lines: ScannedLine[] = [];
		yield* scanner.read(lines, undefined, () => false);
		return { text, starts, lines, conflicts, around };
	};
	if (!before || !change || conflicts.length > 0 || (around && before.around?.agrees(around) === false))
		return yield* anew();
	const old = before.lines;
	const moved = starts.length - old.length;
	// An underline makes a heading of the line before it, so the reading begins there.
	let first = Math.max(0, change.first - 1);
	while (first > 0 && old[first]?.shape.kind === 'rule') first--;
	// Front matter is such only with an end, which may have come or gone.
	if (old[0]?.source.text.startsWith('---') && first < 400) return yield* anew();
	const lines = old.slice(0, first);
	const after = yield* scanner.read(lines, old[first]?.before, (number, opened) => {
		if (number < change.after + 2) return false;
		const [read, known, next] = [lines[number - 1], old[number - moved - 1], old[number - moved]];
		// An underline changes the kind of the line before it.
		return (
			next !== undefined &&
			isSame(next.before, opened) &&
			read?.shape.kind === known?.shape.kind &&
			read?.source.state === known?.source.state
		);
	});
	for (let number = after; number < starts.length; number++) {
		const line = old[number - moved] as ScannedLine;
		line.source.place.number = number;
		line.source.place.start = starts[number] as number;
		lines.push(line);
	}
	return { text, starts, lines, conflicts, around };
}

function isSame(a: Opened, b: Opened): boolean {
	return (
		a === b ||
		(a.comment === b.comment &&
			a.frontMatter === b.frontMatter &&
			a.afterBlank === b.afterBlank &&
			(a.fence === b.fence ||
				(a.fence?.char === b.fence?.char &&
					a.fence?.length === b.fence?.length &&
					a.fence?.quote === b.fence?.quote &&
					a.fence?.container === b.fence?.container)) &&
			a.containers.length === b.containers.length &&
			a.containers.every((column, place) => column === b.containers[place]))
	);
}

class Scanner {
	readonly #text: string;
	readonly #starts: readonly number[];
	readonly #conflicts: readonly Span[];
	readonly #around: DamageEvidence | null;
	#lines: ScannedLine[] = [];
	#opened: Opened = { fence: null, comment: false, frontMatter: false, containers: nothing, afterBlank: true };

	constructor(text: string, starts: readonly number[], conflicts: readonly Span[], around: DamageEvidence | null) {
		this.#text = text;
		this.#starts = starts;
		this.#conflicts = conflicts;
		this.#around = around;
	}

	/** Appends lines to those that are known, until `isEnough` says that the rest is known too; the number of the first line not read. */
	*read(
		lines: ScannedLine[],
		opened: Opened | undefined,
		isEnough: (number: number, opened: Opened) => boolean,
	): Steps<number> {
		this.#lines = lines;
		if (opened) this.#opened = opened;
		for (let number = lines.length; number < this.#starts.length; number++) {
			if (isEnough(number, this.#opened)) return number;
			this.#line(number);
			if (number % 256 === 0) yield;
		}
		return this.#starts.length;
	}

	#line(number: number): void {
		const text = this.#text;
		const start = (this.#starts[number] as number) + (number === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
		let end = this.#starts[number + 1] ?? text.length;
		if (end > start && text.charCodeAt(end - 1) === 10) end--;
		if (end > start && text.charCodeAt(end - 1) === 13) end--;
		const source = sourceLine(text, number, start, end, this.#around);
		const { fence, comment, frontMatter } = this.#opened;
		if (this.#conflicts.some(span => span.start <= start && start < span.end)) return this.#push(source, 'conflict');
		if (frontMatter)
			return this.#push(source, 'front-matter', lexLine(source.masked), {
				frontMatter: !/^(?:---|\.\.\.)\s*$/.test(source.text),
			});
		if (comment)
			return this.#push(source, 'comment', lexLine(source.masked), { comment: !source.text.includes('-->') });
		const shape = lexLine(fence || commentStart.test(source.text) ? source.text : source.masked);
		if (fence && shape.quote >= fence.quote && (source.state === 'blank' || shape.indent >= fence.container)) {
			if (closes(fence, source.text, shape)) this.#push(source, 'fence-end', shape, { fence: null, afterBlank: true });
			else this.#push(source, 'fence', shape);
			return;
		}
		if (source.state === 'blank') return this.#push(source, 'blank', shape, { fence: null, afterBlank: true });
		if (number === 0 && /^---\s*$/.test(source.text) && hasFrontMatterEnd(text, this.#starts))
			return this.#push(source, 'front-matter', shape, { frontMatter: true });
		this.#textLine(source, shape);
	}

	#textLine(source: SourceLine, shape: LineShape): void {
		const containers = within(this.#opened.containers, shape.indent);
		const container = containers[containers.length - 1] ?? 0;
		const opened = opensFence(source.text, shape, container);
		if (opened) return this.#push(source, 'fence', shape, { fence: opened, containers, afterBlank: true });
		if (source.text.startsWith('<!--', shape.start) && shape.kind === 'paragraph')
			return this.#push(source, 'comment', shape, {
				fence: null,
				containers,
				afterBlank: true,
				comment: !source.text.includes('-->', shape.start + 4),
			});
		const underline = underlineLevel(source, shape, this.#lines[this.#lines.length - 1]);
		if (underline > 0) {
			const title = this.#lines.pop() as ScannedLine;
			this.#lines.push({
				...title,
				shape: { ...title.shape, kind: 'heading', level: underline },
				memo: new LineMemo(),
			});
			const rule: LineShape = { ...shape, kind: 'rule' };
			return this.#push(source, 'text', rule, { fence: null, containers: nothing, afterBlank: true });
		}
		const definition =
			shape.kind === 'paragraph' && shape.indent < 4 && source.masked[shape.start] === '['
				? /^\[([^\]]{1,80})\]:\s*\S/.exec(source.masked.slice(shape.start, shape.start + 90))
				: null;
		const isItem = shape.kind === 'bullet' || shape.kind === 'numbered';
		this.#push(
			source,
			'text',
			shape,
			{
				fence: null,
				containers: isItem
					? [...containers, shape.contentIndent]
					: shape.kind === 'heading' && shape.indent < 4
						? nothing
						: containers,
				// What looks like a row may be a heading over its underline, or a table that has ended.
				afterBlank:
					shape.kind === 'heading' || shape.kind === 'rule' || /^ {0,3}(?:=[= \t]*|[-:|][-:| \t]*)$/.test(source.text),
			},
			shape.isDeep ||
				(this.#opened.afterBlank &&
					(shape.indent - container >= 4 || (shape.quote > 0 && /^(?: {4}| {0,3}\t)/.test(source.text)))) ||
				isHtmlStart(source.text, shape),
			definition && linkLabel(definition[1] as string),
		);
	}

	#push(
		source: SourceLine,
		state: SourceLine['state'],
		shape: LineShape = lexLine(source.masked),
		change: Partial<Opened> | null = null,
		doubtful = false,
		defines: string | null = null,
	): void {
		this.#lines.push({
			source: state === source.state ? source : source.withState(state),
			shape,
			doubtful,
			before: this.#opened,
			defines,
			memo: new LineMemo(),
		});
		if (change) {
			const opened = { ...this.#opened, ...change };
			if (!isSame(opened, this.#opened)) this.#opened = opened;
		}
	}
}

/** The containers that a line at this column still stands in. */
function within(containers: readonly number[], indent: number): readonly number[] {
	let keep = containers.length;
	while (keep > 0 && indent < (containers[keep - 1] as number)) keep--;
	return keep === containers.length ? containers : containers.slice(0, keep);
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
