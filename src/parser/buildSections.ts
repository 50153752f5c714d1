import type { Section } from '../model/document';
import type { Classification } from './classify';
import { contentOf } from './labels';
import type { Block } from './block';
import type { Outline } from './outline';
import { headingPriority, readPriority } from './readPriority';
import type { SlotContext } from './readSlot';

/** The sections of a document and, for each block, the index of the one it stands in. */
export interface Sections {
	readonly sections: readonly Section[];
	readonly sectionOf: (block: Block) => number;
}

const elsewhereText =
	/\[(?:see|continued|continues)\b[^\]]*\]|\bsee\s+[[`*"]*[\w./-]+\.md\b|\bcontinued (?:in|on)\b|\(see [^)]*\.md[^)]*\)/i;

/** Builds the sections from the headings that are no tasks. */
export function buildSections(
	text: string,
	outline: Outline,
	{ verdicts }: Classification,
	{ vocabulary, legend }: SlotContext,
): Sections {
	const elsewhere = sectionsElsewhere(outline, verdicts);
	const priorities = statedPriorities(outline, vocabulary, legend.priorities);
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
			endLine: Math.max(0, outline.lines.length - 1),
			priority: null,
			elsewhere: elsewhere.has(-1),
		},
	];
	const place = (heading: number): number => {
		let at = heading;
		while (at >= 0 && !indexOf.has(at)) at = (outline.blocks[at] as Block).heading;
		return indexOf.get(at) ?? 0;
	};
	for (const block of outline.blocks) {
		if (block.kind !== 'heading' || verdicts[block.index] || block.line.shape.level === 0) continue;
		const parent = place(block.heading);
		const { source, shape } = block.line;
		const end = outline.lines[block.lastLine]?.source.end ?? source.end;
		indexOf.set(block.index, sections.length);
		sections.push({
			index: sections.length,
			title: plainText(contentOf(block)),
			level: shape.level,
			parent,
			titleSpan: source.span(shape.start, shape.end),
			span: { start: source.start, end },
			line: source.number,
			endLine: outline.lines[block.lastLine]?.source.number ?? source.number,
			priority: headingPriority(contentOf(block), vocabulary, legend.priorities) ?? priorities.get(block.index) ?? null,
			elsewhere: elsewhere.has(block.index),
		});
	}
	return { sections, sectionOf: block => place(block.heading) };
}

/** Priorities that a field directly under a heading states (`**Priority**: P0`). */
function statedPriorities(
	outline: Outline,
	vocabulary: SlotContext['vocabulary'],
	own: readonly string[],
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	for (const block of outline.blocks) {
		if (block.item >= 0 || block.heading < 0 || found.has(block.heading)) continue;
		// A level-one heading is the document's title: its priority is no section's.
		if ((outline.blocks[block.heading] as Block).line.shape.level < 2) continue;
		const value = block.fields.find(field => field.field === 'priority')?.value;
		const priority = value ? readPriority(value, vocabulary, own) : null;
		if (priority) found.set(block.heading, priority);
	}
	return found;
}

/** Headings under which the text says that tasks are written somewhere else, or a range stands for some. */
function sectionsElsewhere(outline: Outline, verdicts: Classification['verdicts']): ReadonlySet<number> {
	const found = new Set<number>();
	for (const block of outline.blocks) {
		const verdict = verdicts[block.index];
		const says = verdict?.kind === 'range' || (!verdict && speaksOfElsewhere(block));
		if (!says) continue;
		if (block.kind === 'heading' && !verdict) found.add(block.index);
		for (let heading = block.heading; ; heading = (outline.blocks[heading] as Block).heading) {
			found.add(heading);
			if (heading < 0) break;
		}
	}
	return found;
}

function speaksOfElsewhere({ line: { memo, source } }: Block): boolean {
	memo.elsewhere ??= elsewhereText.test(source.text);
	return memo.elsewhere;
}

/** Markdown text without emphasis, code marks and link targets. */
export function plainText(markdown: string): string {
	const linked = markdown.includes('](') ? markdown.replace(/!?\[([^\]]{0,400})\]\([^()\s]{0,800}\)/g, '$1') : markdown;
	return linked
		.replace(/\*\*|__|~~|`/g, '')
		.replace(/\\([[\]*_`~|])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
