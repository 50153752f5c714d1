import { type Candidate, makeCandidate, type IdPlace, placeOf } from './verdict';
import { readRange } from './judgeHeadings';
import { contentOf, isCriteriaLabel, isNextLabel, isUnder } from './labels';
import type { Block } from './block';
import type { Outline } from './outline';
import type { Steps } from '../util/steps';
import { append } from '../util/append';
import { countFamilies, familyOf } from './families';
import { isSectionNoun } from './readId';
import { readStatus } from './readStatus';
import { readSlot, type SlotContext } from './readSlot';
import type { FieldName } from './words.data';

const telling: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'priority', 'owner', 'estimate', 'dependencies']);

/** Decides which list items may be tasks, and which of their ids to believe. */
export function* judgeItems(outline: Outline, context: SlotContext, candidates: (Candidate | null)[]): Steps<void> {
	const families = countFamilies(outline);
	const told = itemsWithFields(outline);
	const lists = new Map<number, Block[]>();
	for (const block of outline.blocks) {
		if (block.index % 512 === 0) yield;
		if (block.kind !== 'bullet' && block.kind !== 'numbered') continue;
		const { shape } = block.line;
		const range = shape.box ? null : readRange(block);
		if (range && !isNext(outline, block)) {
			candidates[block.index] = makeCandidate('range', null, { range });
			continue;
		}
		if (block.kind === 'numbered') append(lists, block.list, block);
		const isDetail = !shape.box && block.kind === 'bullet' && !/\d\.\d/.test(block.line.source.masked);
		if (isDetail && !isSignedBox(block, context)) continue;
		const written = believedId(block, families) ?? subNumber(outline, block, candidates);
		if (shape.box) {
			candidates[block.index] = makeCandidate(block.kind === 'numbered' ? 'numbered' : 'checklist', written, {
				listNumber: shape.number?.text ?? null,
			});
		} else if (block.kind === 'bullet' && isSignedBox(block, context)) {
			candidates[block.index] = makeCandidate('checklist', written);
		} else if (block.kind === 'bullet' && written && /\d\.\d/.test(written.id) && block.title?.id?.delimited) {
			// `- **9.1**: …`, a bullet that begins with its task's id and a further number.
			if (hasStem(outline, block, written.id, candidates))
				candidates[block.index] = makeCandidate('checklist', written, { surely: false });
		}
	}
	judgeNumbered(outline, context, candidates, lists, told, families);
	numberIds(outline, candidates);
}

/** Numbered items are tasks with a mark, a slot or a field on or under them; the others of a list follow when most are. */
function judgeNumbered(
	outline: Outline,
	context: SlotContext,
	candidates: (Candidate | null)[],
	lists: ReadonlyMap<number, readonly Block[]>,
	told: ReadonlySet<number>,
	families: ReadonlyMap<string, number>,
): void {
	const defined = new Set(candidates.map(candidate => candidate?.id?.id.toLowerCase()));
	for (const list of lists.values()) {
		const open = list.filter(block => !block.line.shape.box && !candidates[block.index]);
		if (open.length === 0) continue;
		if (isUnder(outline, open[0] as Block, isCriteriaLabel)) continue;
		const next = isNext(outline, open[0] as Block);
		const nested = list.some(block => block.item >= 0);
		const saying = list.filter(
			block => block.line.shape.box || (!next && (told.has(block.index) || isMarked(block, context))),
		);
		for (const block of open) {
			const says = told.has(block.index) || isMarked(block, context);
			if (next && isDefinition(block, families, defined)) {
				candidates[block.index] = makeCandidate('numbered', believedId(block, families), {
					listNumber: block.line.shape.number?.text ?? null,
					surely: false,
				});
				continue;
			}
			if (next || nested || (!says && saying.length * 2 < list.length) || saying.length === 0) continue;
			candidates[block.index] = makeCandidate('numbered', believedId(block, families), {
				listNumber: block.line.shape.number?.text ?? null,
				surely: false,
			});
		}
	}
}

/** `- ☐ Title`: a sign for a box. */
export function isSignedBox(block: Block, { words }: SlotContext): boolean {
	const { source, shape } = block.line;
	if (!(source.text.charCodeAt(shape.start) > 0x7f)) return false;
	const title = /^[☐☑☒⬜🔲]\ufe0f?\s+(.*)/u.exec(contentOf(block))?.[1];
	// `- ⬜ Open` is a legend's.
	return title !== undefined && !readStatus(title.replace(/^[^\p{L}]+/u, ''), words).whole;
}

/** An entry of a next-steps list defines its task only if its id is written nowhere else. */
function isDefinition(
	block: Block,
	families: ReadonlyMap<string, number>,
	defined: ReadonlySet<string | undefined>,
): boolean {
	const id = believedId(block, families);
	const { title } = block;
	if (!id || !title?.id?.delimited || title.id.form === 'plain' || title.start >= title.end) return false;
	return !defined.has(id.id.toLowerCase()) && !/^\d+\s?[-–—]\s?\d+$/.test(id.id);
}

function isMarked(block: Block, context: SlotContext): boolean {
	const { title } = block;
	if (!title) return false;
	if (title.marks.some(mark => mark.read.status && mark.source !== 'strike')) return true;
	return title.slots.some(slot => {
		const read = readSlot(slot.text, context);
		return read.field === 'priority' || read.field === 'status' || read.field === 'estimate' || read.field === 'keyed';
	});
}

/** List numbers are ids where they run on; lists that restart at 1 are local order. */
function numberIds(outline: Outline, candidates: (Candidate | null)[]): void {
	const runs = new Map<number, Block[]>();
	for (const block of outline.blocks) {
		const candidate = candidates[block.index];
		if (candidate?.form === 'numbered' && candidate.listNumber && !candidate.id && block.item < 0)
			append(runs, block.list, block);
	}
	let restarts = 0;
	for (const run of runs.values())
		if (Number((candidates[(run[0] as Block).index] as Candidate).listNumber) <= 1) restarts++;
	// Numbers that the document refers to are ids all the same: each means the list it stands in.
	if (restarts > 1 && !refersToNumbers(outline)) return;
	// `1.` on every line: Markdown counts them itself.
	for (const run of runs.values())
		if (run.length > 1 && new Set(run.map(block => block.line.shape.number?.text)).size === 1) return;
	for (const run of runs.values()) {
		for (const block of run) {
			const candidate = candidates[block.index] as Candidate;
			const number = block.line.shape.number;
			if (number)
				candidates[block.index] = {
					...candidate,
					id: { id: number.text, noun: null, start: number.start, end: number.end },
				};
		}
	}
}

/** Whether a slot or a dependency field names tasks by bare numbers (`[Task #2]`, `Depends on: #3`). */
function refersToNumbers(outline: Outline): boolean {
	return outline.blocks.some(
		({ title, fields }) =>
			title?.slots.some(
				({ text }) => /^\s*(?:task\s*)?(?:#\s*)?\d+(?:\s*,\s*#?\d+)*\s*$/i.test(text) && /task|#/i.test(text),
			) || fields.some(({ field, value }) => field === 'dependencies' && /(?:task\s*|#)\d/i.test(value)),
	);
}

/** A dotted number whose stem is the task around it is an id, also when there is only one. */
function subNumber(outline: Outline, block: Block, candidates: readonly (Candidate | null)[]): IdPlace | null {
	const id = block.title?.id;
	if (id?.form !== 'dotted' || !hasStem(outline, block, id.id, candidates)) return null;
	return placeOf(id);
}

/** An id that stands alone before a title may be chance (`S3 bucket`): it needs a delimiter or others of its family. */
function believedId(block: Block, families: ReadonlyMap<string, number>): IdPlace | null {
	const id = block.title?.id;
	if (!id || (id.noun && (isSectionNoun(id.noun) || (id.noun === 'day' && !families.has('day'))))) return null;
	if (!id.delimited && (id.form === 'prefixed' || id.form === 'dotted') && (families.get(familyOf(id)) ?? 0) < 2)
		return null;
	return placeOf(id);
}

/** Items under which a telling field stands. */
function itemsWithFields(outline: Outline): ReadonlySet<number> {
	const told = new Set<number>();
	for (const block of outline.blocks) {
		if (block.item < 0) continue;
		const fields = block.fields.filter(field => field.field && telling.has(field.field));
		if (fields.length > 0) told.add(block.item);
	}
	return told;
}

function hasStem(outline: Outline, block: Block, id: string, candidates: readonly (Candidate | null)[]): boolean {
	const stem = id.slice(0, id.lastIndexOf('.'));
	for (let item = block.item; item >= 0; item = (outline.blocks[item] as Block).item) {
		const parent = candidates[item];
		if (parent && (parent.id?.id ?? parent.listNumber) === stem) return true;
	}
	for (let heading = block.heading; heading >= 0; heading = (outline.blocks[heading] as Block).heading) {
		if (candidates[heading]?.id?.id === stem) return true;
	}
	return false;
}

function isNext(outline: Outline, block: Block): boolean {
	return isUnder(outline, block, isNextLabel);
}
