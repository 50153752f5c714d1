import type { Section } from '../../model/document';
import type { Status } from '../../model/task';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { FIELDS, NO_LABELS } from '../lines/lexFields';
import { BULLET, HEADING } from '../lines/lexLine';
import { ELSEWHERE, ELSEWHERE_WORD, type LineTable, PHASED } from '../lines/lineTable';
import { COLON, WIDE } from '../lines/signs';
import type { SlotContext } from '../titles/readSlot';
import type { Classification } from '../verdicts/classify';
import { withoutEntities } from '../words/entities';
import {
	bracketedPriority,
	headingPriority,
	readPriority,
	priorityAlone,
	withoutCountedLevels,
} from '../words/readPriority';
import { lentBy } from './listingIn';
import { NO_BLOCK, type Outline } from './outline';

/** The sections of a document and, for each block, the index of the one it stands in. */
export interface Sections {
	readonly sections: readonly Section[];
	readonly sectionOf: (at: number) => number;
}

const elsewhereText =
	/\[(?:see|continued|continues)\b[^\]]{0,200}\]|\bsee\s+[[`*"]*[\w./-]+\.md\b|\bcontinued (?:in|on)\b|\(see [^)]{0,200}\.md[^)]{0,200}\)/i;

/** Builds the sections from the headings that are no tasks. */
export function* buildSections(
	text: string,
	outline: Outline,
	classification: Classification,
	{ vocabulary, legend }: SlotContext,
): Steps<Sections> {
	const { lines, heading: headings, last } = outline;
	const { verdicts } = classification;
	const elsewhere = sectionsElsewhere(outline, classification);
	yield;
	const priorities = statedPriorities(outline, vocabulary, legend.priorities);
	yield;
	const levels = levelsBeside(outline, classification, vocabulary);
	yield;
	/** The section of each heading. */
	const indexOf = new Map<number, number>([[-1, 0]]);
	const sections: Section[] = [
		{
			index: 0,
			title: '',
			level: 0,
			parent: null,
			titleSpan: { start: 0, end: 0 },
			span: { start: 0, end: text.length },
			line: 0,
			endLine: Math.max(0, outline.count - 1),
			priority: null,
			isNamedByPriority: false,
			status: null,
			elsewhere: elsewhere.has(-1),
		},
	];
	const first = outline.headings[0] ?? -1;
	const title = first >= 0 && outline.isOnlyTop(first) ? first : -1;
	let hasPhases: boolean | null = null;
	for (const at of outline.headings) {
		if (sections.length % 128 === 0) yield;
		const parent = indexOf.get(headings[at] as number) ?? 0;
		// A heading that is a task stands in the section around it.
		if (verdicts[at] || outline.level(at) === 0) {
			indexOf.set(at, parent);
			continue;
		}
		const line = lines.line(at);
		const content = line.content;
		const box = boxAhead.exec(content)?.[0].length ?? 0;
		const endLine = last[at] as number;
		const isPhase = /P\d/.test(content) && !/priorit/i.test(content) && (hasPhases ??= callsPhases(outline));
		const named =
			isPhase || (at === title && !levelApart.test(content))
				? null
				: (headingPriority(withoutCountedLevels(content), vocabulary, legend.priorities) ?? levels.get(at) ?? null);
		const stated = isPhase || named || at === title ? null : bracketedPriority(content, vocabulary, legend.priorities);
		indexOf.set(at, sections.length);
		sections.push({
			index: sections.length,
			title: plainText(content.slice(box)),
			level: line.level,
			parent,
			titleSpan: line.span(line.from + box, line.to),
			span: { start: line.start, end: lines.startOf(endLine) + (lines.lengths[endLine] as number) },
			line: at,
			endLine,
			priority: named ?? stated ?? priorities.get(at) ?? null,
			isNamedByPriority: named !== null,
			status: at === title ? null : statusIn(content, outline),
			elsewhere: elsewhere.has(at),
		});
	}
	return { sections, sectionOf: at => indexOf.get(headings[at] as number) ?? 0 };
}

/** A level that a title begins with, or that a sign sets off in it (`# Shed – P1 fixes`); in `# Shed P1` it is part of a name. */
const levelApart = wide(/(?:^|[^\p{L}\p{N}\s])[\s*_]{0,4}P\d/u);

const phase = wide(
	/^[\s>*+_-]*(?:(?:current|active|next|last) phase|(?:aktuelle|nächste) phase|phase)[*_]{0,2}\s?[:：][*_`\s]{0,5}P\d(?![\p{L}\p{N}])/iu,
);

/** Whether a document says of its phases what others say of priorities: `**Current phase:** P0`. */
function callsPhases({ lines, count }: Outline): boolean {
	for (let at = 0; at < count; at++) if (lines.answer(at, PHASED, saysPhase)) return true;
	return false;
}

function saysPhase(lines: LineTable, at: number): boolean {
	return ((lines.signs[at] as number) & (COLON | WIDE)) !== 0 && phase.test(lines.textOf(at));
}

/** What a heading calls its tasks; one that is longer says more. */
function statusIn(content: string, { words }: Outline): Status | null {
	// What is in a backlog may be done and stay there.
	const lent = content.length < 40 && !/backlog|icebox/i.test(content) ? lentBy(content, words) : '';
	return lent === 'told' || lent === 'log' ? null : (lent.split(' ')[0] as Status | '') || null;
}

/** `## [x] Phase 1` */
const boxAhead = /^\[[ xX/~!-]?\]\s+/;

/** Priorities that a field directly under a heading states (`**Priority**: P0`). */
function statedPriorities(
	outline: Outline,
	vocabulary: SlotContext['vocabulary'],
	own: readonly string[],
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	for (let at = 0; at < outline.count; at++) {
		if (outline.fieldsIn(at) !== FIELDS || (outline.item[at] as number) >= 0) continue;
		const heading = outline.heading[at] as number;
		// A level-one heading is the document's title: its priority is no section's.
		if (heading < 0 || found.has(heading) || outline.level(heading) < 2) continue;
		const value = outline.fields(at).find(field => field.field === 'priority')?.value;
		const priority = value ? readPriority(value, vocabulary, own) : null;
		if (priority) found.set(heading, priority);
	}
	return found;
}

/** The levels that headings are called by, where another beside each is called by another: `### Hoch`, `### Niedrig`. */
function levelsBeside(
	outline: Outline,
	{ verdicts }: Classification,
	vocabulary: SlotContext['vocabulary'],
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	const beside = new Map<string, Set<string>>();
	const placeOf = (at: number): string => `${outline.heading[at]} ${outline.level(at)}`;
	for (const at of outline.headings) {
		const level = verdicts[at] || outline.level(at) === 0 ? null : priorityAlone(outline.content(at), vocabulary);
		if (level === null) continue;
		found.set(at, level);
		const place = placeOf(at);
		beside.set(place, (beside.get(place) ?? new Set()).add(level));
	}
	for (const at of found.keys()) if ((beside.get(placeOf(at))?.size ?? 0) < 2) found.delete(at);
	return found;
}

/** Headings under which the text says that tasks are written somewhere else, or a range stands for some. */
function sectionsElsewhere(outline: Outline, { verdicts, hasRanges }: Classification): ReadonlySet<number> {
	const found = new Set<number>();
	if (!hasRanges && (outline.lines.words & ELSEWHERE_WORD) === 0) return found;
	for (let at = 0; at < outline.count; at++) {
		const kind = outline.kinds[at];
		if (kind === NO_BLOCK) continue;
		const verdict = verdicts[at];
		// A range with a box says itself how far its tasks are.
		if (!(verdict ? verdict.kind === 'range' && !outline.isBoxed(at) : speaksOfElsewhere(outline, at))) continue;
		if (!verdict && isDetail(outline, at, verdicts)) continue;
		if (kind === HEADING && !verdict) found.add(at);
		for (let heading = outline.heading[at] as number; ; heading = outline.heading[heading] as number) {
			found.add(heading);
			if (heading < 0) break;
		}
	}
	return found;
}

/** Whether an entry or a labelled line belongs to a task (`- Fix: see FIXES.md`): it says where more of that is, and nothing of others. */
function isDetail(outline: Outline, at: number, verdicts: Classification['verdicts']): boolean {
	const item = outline.item[at] as number;
	const owner = item >= 0 && item !== at && verdicts[item] ? item : (outline.heading[at] as number);
	const kind = verdicts[owner]?.kind;
	return (
		(kind === 'task' || kind === 'subtask') && (outline.kinds[at] === BULLET || outline.fieldsIn(at) !== NO_LABELS)
	);
}

function speaksOfElsewhere({ lines }: Outline, at: number): boolean {
	if ((lines.words & ELSEWHERE_WORD) === 0) return false;
	return lines.answer(at, ELSEWHERE, saysElsewhere);
}

function saysElsewhere(lines: LineTable, at: number): boolean {
	return elsewhereText.test(lines.textOf(at));
}

/** What plain text has none of: emphasis, code, backslashes, links, entities, and white space but single spaces inside. */
const unplain = /[*_~`\\\]&]|[^\S ]| {2}|^ | $/;

/** White space that is not one space alone. */
const runs = / ?[^\S ]\s*| {2}\s*/g;

/** `[words](target "title")`; the target may have brackets of its own. */
const link =
	/!?\[((?:[^\][]|\[[^\][]{0,100}\]){0,400})\]\(\s?(?:<[^<>\n]{0,800}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,800})(?:\s"[^"\n]{0,200}")?\s?\)/g;

/** `[[Page]]`, `[[Page|words]]`: links between notes. */
const noteLink = /!?\[\[(?:[^\][|]{1,200}\|)?([^\][|]{1,200})\]\]/g;

/** Markdown text as it reads: without emphasis, code marks, link targets and entities. */
export function plainText(markdown: string): string {
	if (!unplain.test(markdown)) return markdown;
	let linked = markdown.includes('](') ? markdown.replace(link, '$1') : markdown;
	if (linked.includes('[[')) linked = linked.replace(noteLink, '$1');
	// Underscores in code are its own (`__init__`).
	const pieces = linked.includes('`') ? linked.split(/(`[^`]{1,200}`)/) : [linked];
	return pieces
		.map((piece, at) => (at % 2 === 1 ? piece.slice(1, -1) : withoutEntities(piece.replace(/\*\*|~~|`/g, ''))))
		.join('')
		.replace(/\\([[\]*_`~|])/g, '$1')
		.replace(runs, ' ')
		.trim();
}
