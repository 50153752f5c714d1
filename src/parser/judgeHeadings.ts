import { type Candidate, makeCandidate, placeOf } from './verdict';
import { contentOf } from './labels';
import type { Block } from './block';
import type { Outline } from './outline';
import { readDuration } from './readDuration';
import { countFamilies, familyOf } from './families';
import { isSectionNoun, type ReadId } from './readId';
import { readSlot, type SlotContext } from './readSlot';
import { type FieldName, sectionNouns, taskNouns } from './words.data';

const telling: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'priority', 'owner', 'estimate']);
const sectionStart = new RegExp(`^(?:${sectionNouns.join('|')})(?![\\p{L}])`, 'iu');
const plural = taskNouns
	.filter(noun => /^[a-z ]+$/.test(noun))
	.map(noun => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`));
const rangeTitle = new RegExp(
	`^[^\\p{L}\\p{N}]*(?:\\*\\*)?(?:${plural.join('|')})\\s+#?([A-Za-z]{0,4}-?)(\\d+)\\s*(?:-|–|—|to|through)\\s*#?[A-Za-z]{0,4}-?(\\d+)(?:\\*\\*)?\\s*(?:$|:?\\s*(?:[(（[].*[)）\\]]\\s*)?$|:)`,
	'iu',
);

/** Reads a placeholder for several tasks (`Tasks 28-47: (…)`), or null. */
export function readRange(block: Block): { readonly first: number; readonly last: number } | null {
	const { memo } = block.line;
	if (memo.range === undefined) memo.range = rangeIn(contentOf(block));
	return memo.range;
}

function rangeIn(content: string): { first: number; last: number } | null {
	const match = rangeTitle.exec(content);
	if (!match) return null;
	const first = Number(match[2]);
	const last = Number(match[3]);
	return last > first && last - first < 1000 ? { first, last } : null;
}

interface HeadingFacts {
	readonly fields: Set<FieldName>;
	boxes: number;
	/** Boxes and rows with an id of their own that is no sub-number of the heading's. */
	identified: number;
	/** Rows with a sub-number of its id. */
	subRows: number;
	headings: number;
}

/** Decides which headings are tasks. */
export function judgeHeadings(outline: Outline, context: SlotContext, candidates: (Candidate | null)[]): void {
	const facts = gatherFacts(outline, candidates);
	const headings = outline.blocks.filter(({ kind, line }) => kind === 'heading' && line.shape.level > 0);
	const families = countFamilies(outline);
	for (const block of headings) {
		const range = readRange(block);
		if (range) candidates[block.index] = makeCandidate('range', null, { range });
	}
	// From the innermost outwards, so that a heading over tasks is known to be a section.
	for (const block of headings.reverse()) {
		const fact = facts.get(block.index) as HeadingFacts;
		const id = block.title?.id ?? null;
		if (!id && isNamedTask(block, fact)) {
			candidates[block.index] = makeCandidate('heading', null);
			continue;
		}
		if (candidates[block.index] || !id || !isTaskHeading(block, id, fact, context, families)) continue;
		candidates[block.index] = makeCandidate('heading', placeOf(id));
		for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading)
			(facts.get(heading) as HeadingFacts).headings++;
	}
	addFamily(headings, facts, candidates);
}

/** A heading whose id belongs to a family of which two others are tasks is one too, also with nothing beneath it. */
function addFamily(
	headings: readonly Block[],
	facts: ReadonlyMap<number, HeadingFacts>,
	candidates: (Candidate | null)[],
): void {
	const families = new Map<string, number>();
	for (const block of headings) {
		const id = block.title?.id;
		if (id?.form === 'prefixed' && candidates[block.index]?.form === 'heading')
			families.set(kin(block, id), (families.get(kin(block, id)) ?? 0) + 1);
	}
	for (const block of headings) {
		const id = block.title?.id;
		if (
			candidates[block.index] ||
			id?.form !== 'prefixed' ||
			!id.delimited ||
			(facts.get(block.index) as HeadingFacts).headings > 0
		)
			continue;
		if ((families.get(kin(block, id)) ?? 0) < 2) continue;
		candidates[block.index] = makeCandidate('heading', placeOf(id));
	}
}

/** The first word of an id and the level of its heading: `WEB-A1` and `WEB-B2` are of one kin. */
function kin(block: Block, id: ReadId): string {
	return `${familyOf(id).replace(/(?<=-).*$/, '')}${block.line.shape.level}`;
}

function isTaskHeading(
	block: Block,
	id: ReadId,
	fact: HeadingFacts,
	context: SlotContext,
	families: ReadonlyMap<string, number>,
): boolean {
	const { title } = block;
	if (!title || (id.noun && isSectionNoun(id.noun))) return false;
	const text = block.line.source.text.slice(title.start, title.end);
	if (fact.headings > 0) return false;
	const told = [...telling].some(field => fact.fields.has(field));
	const marked =
		title.marks.some(mark => mark.read.status) ||
		title.slots.some(slot => isTelling(slot.text, context)) ||
		title.remarks.some(remark => isDuration(remark.text, context));
	// `### M2: Shell` over a table of M2.1, M2.2, … that have a status of their own.
	if (id.form !== 'noun' && fact.subRows > 1 && !told && !marked) return false;
	// `### Day 4 (8 hours)` only says when.
	if (id.noun === 'day' && text === '' && !told && (fact.boxes > 0 || !title.marks.some(mark => mark.read.status)))
		return false;
	if (id.form === 'noun' || /^task-/i.test(id.id)) return fact.identified < 2 || (told && block.line.shape.level > 1);
	if (fact.identified > 1) return false;
	if (id.form === 'prefixed' && !(told && id.delimited) && (families.get(familyOf(id)) ?? 0) < 2) return false;
	if (id.form === 'prefixed' || id.form === 'hash')
		return text !== '' && (told || marked || (id.delimited && fact.boxes > 0));
	if (startsLikeSection(text) || text === '') return false;
	return told || (marked && fact.boxes === 0);
}

const namedTask = new RegExp(
	`^[^\\p{L}]*(?:${taskNouns.filter(noun => noun !== '第').join('|')})\\s*[:：]\\s*\\S`,
	'iu',
);

/** `## Epic: Menu` with fields beneath: a task without a number. */
function isNamedTask(block: Block, fact: HeadingFacts): boolean {
	return (
		isNamedTaskTitle(contentOf(block)) &&
		fact.headings === 0 &&
		[...telling].filter(field => fact.fields.has(field)).length >= 2
	);
}

/** Whether a title begins with a word for sections (`Phase`). */
export function startsLikeSection(text: string): boolean {
	return sectionStart.test(text);
}

/** Whether a heading names a task by a word and a colon, without a number. */
export function isNamedTaskTitle(content: string): boolean {
	return namedTask.test(content);
}

function isTelling(text: string, context: SlotContext): boolean {
	const slot = readSlot(text, context);
	return slot.field === 'status' || slot.field === 'estimate' || slot.field === 'priority';
}

function isDuration(text: string, { vocabulary }: SlotContext): boolean {
	const read = readDuration(text, vocabulary.hoursPerDay);
	return read !== null && read.length >= text.trim().length;
}

function gatherFacts(outline: Outline, candidates: readonly (Candidate | null)[]): Map<number, HeadingFacts> {
	const facts = new Map<number, HeadingFacts>();
	for (const block of outline.blocks) {
		if (block.kind === 'heading')
			facts.set(block.index, { fields: new Set(), boxes: 0, identified: 0, subRows: 0, headings: 0 });
		if (block.item < 0)
			for (const field of block.fields) if (field.field) facts.get(block.heading)?.fields.add(field.field);
		const isRow = candidates[block.index]?.form === 'row';
		if (!block.line.shape.box && !isRow) continue;
		const own = block.kind === 'heading' ? null : (block.title?.id ?? null);
		for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading) {
			const fact = facts.get(heading) as HeadingFacts;
			fact.boxes++;
			const over = (outline.blocks[heading] as Block).title?.id?.id ?? null;
			const id = isRow
				? (candidates[block.index]?.id?.id ?? null)
				: block.item < 0 && own && own.form !== 'plain'
					? own.id
					: null;
			if (id && !(over && id.startsWith(`${over}.`))) fact.identified++;
			else if (id && isRow) fact.subRows++;
		}
	}
	return facts;
}
