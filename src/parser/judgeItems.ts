import { type Candidate, type Candidates, makeCandidate, type IdPlace } from './verdict';
import { readRange } from './judgeHeadings';
import { isCriteriaLabel, isNextLabel, isUnder } from './labels';
import { FIELDS, fieldOf } from './lexFields';
import type { Line } from './line';
import { WIDE_START } from './forms';
import { BULLET, NUMBERED } from './lexLine';
import type { Outline } from './outline';
import type { Steps } from '../util/steps';
import { append } from '../util/append';
import { familyOf } from './families';
import { idFamily, isSectionNoun } from './readId';
import { readStatus } from './readStatus';
import { readSlot, type SlotContext } from './readSlot';
import { BRACKET, DIGIT, DOTTED_NUMBER } from './signs';
import type { FieldName } from './words.data';
import { wide } from '../util/wide';

const telling: ReadonlySet<FieldName> = new Set<FieldName>(['status', 'priority', 'owner', 'estimate', 'dependencies']);

/** Decides which list items may be tasks, and which of their ids to believe. */
export function* judgeItems(
	outline: Outline,
	context: SlotContext,
	families: ReadonlyMap<string, number>,
	candidates: Candidates,
): Steps<void> {
	const lists = new Map<number, number[]>();
	const { kinds, count } = outline;
	for (let at = 0; at < count; at++) {
		if (at % 512 === 0) yield;
		const kind = kinds[at];
		if (kind !== BULLET && kind !== NUMBERED) continue;
		const isBoxed = outline.isBoxed(at);
		const range = isBoxed ? null : readRange(outline, at);
		if (range && !isUnder(outline, at, isNextLabel)) {
			candidates[at] = makeCandidate('range', null, { range });
			continue;
		}
		if (kind === NUMBERED) append(lists, outline.list[at] as number, at);
		const isSigned = !isBoxed && isSignedBox(outline, at, context);
		if (!isBoxed && kind === BULLET && !isSigned && (outline.signs(at) & DOTTED_NUMBER) === 0) continue;
		const written = believedId(outline, at, families) ?? subNumber(outline, at, candidates);
		if (isBoxed)
			candidates[at] = makeCandidate(kind === NUMBERED ? 'numbered' : 'checklist', written, {
				listNumber: numeralOf(outline, at),
			});
		else if (kind === NUMBERED) continue;
		else if (isSigned) candidates[at] = makeCandidate('checklist', written);
		// `- **9.1**: …`, a bullet that begins with its task's id and a further number.
		else if (
			written &&
			/\d\.\d/.test(written.id) &&
			outline.title(at)?.id?.delimited &&
			hasStem(outline, at, written.id, candidates)
		)
			candidates[at] = makeCandidate('checklist', written, { surely: false });
	}
	judgeNumbered(outline, context, candidates, lists, families);
	judgeMarked(outline, candidates, families);
	numberIds(outline, candidates);
}

/**
 * Bullets that begin with a sign and an id (`- ✅ **T-12**: Title`) are tasks where a document has several of one kind, nothing else defines
 * their ids, and no other tasks than such as are named like them.
 */
function judgeMarked(outline: Outline, candidates: Candidates, families: ReadonlyMap<string, number>): void {
	const kins = new Map<string, { at: number; id: IdPlace }[]>();
	let defined: Set<string> | null = null;
	for (let at = 0; at < outline.count; at++) {
		if (!isSignedBullet(outline, at) || candidates[at]) continue;
		defined ??= idsOf(candidates);
		if (!isDefinition(outline, at, families, defined)) continue;
		if (isUnder(outline, at, isCriteriaLabel) || isUnder(outline, at, isNextLabel) || isUnder(outline, at, isWaiting))
			continue;
		const id = believedId(outline, at, families) as IdPlace;
		defined.add(id.id.toLowerCase());
		append(kins, kinOf(id), { at, id });
	}
	if (kins.size === 0) return;
	const others = candidates.filter(candidate => candidate !== null && candidate.form !== 'range');
	for (const [kin, found] of kins) {
		const alike = others.filter(candidate => candidate?.id && kinOf(candidate.id) === kin).length;
		const marked = found.filter(({ at }) => outline.title(at)?.marks.some(({ read }) => read.status !== null));
		if ((others.length > 0 && alike === 0) || marked.length + alike < 2) continue;
		for (const { at, id } of found) candidates[at] = makeCandidate('checklist', id, { surely: false });
	}
}

/** A bullet without a box that begins with a picture, in no other item. */
function isSignedBullet(outline: Outline, at: number): boolean {
	return (
		outline.kinds[at] === BULLET &&
		((outline.lines.forms[at] as number) & WIDE_START) !== 0 &&
		(outline.signs(at) & DIGIT) !== 0 &&
		!outline.isBoxed(at) &&
		(outline.item[at] as number) < 0
	);
}

function kinOf({ id, noun }: IdPlace): string {
	return noun ?? idFamily(id);
}

/** A label over what something waits for. */
function isWaiting(label: Line): boolean {
	return fieldOf(label.content) === 'dependencies';
}

/** Numbered items are tasks with a mark, a slot or a field on or under them; the others of a list follow when most are. */
function judgeNumbered(
	outline: Outline,
	context: SlotContext,
	candidates: Candidates,
	lists: ReadonlyMap<number, readonly number[]>,
	families: ReadonlyMap<string, number>,
): void {
	let defined: ReadonlySet<string> | null = null;
	let told: ReadonlySet<number> | null = null;
	const hasOthers = candidates.some(candidate => candidate !== null && candidate.form !== 'range');
	for (const list of lists.values()) {
		const open = list.filter(at => !outline.isBoxed(at) && !candidates[at]);
		const first = open[0];
		if (first === undefined || isUnder(outline, first, isCriteriaLabel)) continue;
		defined ??= idsOf(candidates);
		told ??= itemsWithFields(outline);
		const fields = told;
		const says = (at: number): boolean => fields.has(at) || isMarked(outline, at, context);
		const next = isUnder(outline, first, isNextLabel);
		const nested = list.some(at => (outline.item[at] as number) >= 0);
		if (!next && hasOthers && list.every(at => isDoneOnly(outline, at, fields, families))) continue;
		const saying = list.filter(at => outline.isBoxed(at) || (!next && says(at))).length;
		for (const at of open) {
			const isTask = next
				? isDefinition(outline, at, families, defined)
				: !nested && saying > 0 && (says(at) || saying * 2 >= list.length);
			if (isTask)
				candidates[at] = makeCandidate('numbered', believedId(outline, at, families), {
					listNumber: numeralOf(outline, at),
					surely: false,
				});
		}
	}
}

/** `1. ✅ The menu is there`: what was reached, without an id, a slot or a field; beside a list of tasks it is none of them. */
function isDoneOnly(
	outline: Outline,
	at: number,
	fields: ReadonlySet<number>,
	families: ReadonlyMap<string, number>,
): boolean {
	const title = outline.title(at);
	if (!title || fields.has(at) || title.slots.length > 0 || believedId(outline, at, families)) return false;
	return title.marks.length > 0 && title.marks.every(({ read }) => read.status === 'done');
}

/** The ids of the candidates, lower case, before those of lists without boxes are known. */
function idsOf(candidates: Candidates): Set<string> {
	const ids = new Set<string>();
	for (const candidate of candidates) if (candidate?.id) ids.add(candidate.id.id.toLowerCase());
	return ids;
}

function numeralOf(outline: Outline, at: number): string | null {
	return outline.kinds[at] === NUMBERED ? (outline.line(at).numeral?.text ?? null) : null;
}

const beforeWords = wide(/^[^\p{L}]+/u);

/** `- ☐ Title`: a sign for a box. */
export function isSignedBox(outline: Outline, at: number, { words }: SlotContext): boolean {
	if (((outline.lines.forms[at] as number) & WIDE_START) === 0) return false;
	const title = /^[☐☑☒⬜🔲]\ufe0f?\s+(.*)/u.exec(outline.content(at))?.[1];
	// `- ⬜ Open` is a legend's.
	return title !== undefined && !readStatus(beforeWords.replace(title, ''), words).whole;
}

/** An entry of a next-steps list defines its task only if its id is written nowhere else. */
function isDefinition(
	outline: Outline,
	at: number,
	families: ReadonlyMap<string, number>,
	defined: ReadonlySet<string>,
): boolean {
	const id = believedId(outline, at, families);
	const title = outline.title(at);
	if (!id || !title?.id?.delimited || title.id.form === 'plain' || title.start >= title.end) return false;
	return !defined.has(id.id.toLowerCase()) && !/^\d+\s?[-–—]\s?\d+$/.test(id.id);
}

function isMarked(outline: Outline, at: number, context: SlotContext): boolean {
	const title = outline.title(at);
	if (!title) return false;
	if (title.marks.some(mark => mark.read.status && mark.source !== 'strike')) return true;
	return title.slots.some(slot => {
		const { field } = readSlot(slot.text, context);
		return field === 'priority' || field === 'status' || field === 'estimate' || field === 'keyed';
	});
}

/** List numbers are ids where they run on; lists that restart at 1 are local order. */
function numberIds(outline: Outline, candidates: Candidates): void {
	const runs = new Map<number, number[]>();
	for (let at = 0; at < outline.count; at++) {
		const candidate = candidates[at];
		if (candidate?.form === 'numbered' && candidate.listNumber && !candidate.id && (outline.item[at] as number) < 0)
			append(runs, outline.list[at] as number, at);
	}
	let restarts = 0;
	for (const run of runs.values()) if (Number((candidates[run[0] as number] as Candidate).listNumber) <= 1) restarts++;
	// Numbers that the document refers to are ids all the same: each means the list it stands in.
	if (restarts > 1 && !refersToNumbers(outline)) return;
	// `1.` on every line: Markdown counts them itself.
	for (const run of runs.values())
		if (run.length > 1 && new Set(run.map(at => candidates[at]?.listNumber)).size === 1) return;
	for (const run of runs.values())
		for (const at of run) {
			const { numeral } = outline.line(at);
			if (numeral)
				(candidates[at] as Candidate).id = { id: numeral.text, noun: null, start: numeral.start, end: numeral.end };
		}
}

/** Whether a slot or a dependency field names tasks by bare numbers (`[Task #2]`, `Depends on: #3`). */
function refersToNumbers(outline: Outline): boolean {
	for (let at = 0; at < outline.count; at++) {
		if ((outline.signs(at) & DIGIT) === 0) continue;
		const slots = outline.signs(at) & BRACKET ? (outline.title(at)?.slots ?? []) : [];
		if (slots.some(({ text }) => namesByNumber(text))) return true;
		if (
			outline.fieldsIn(at) === FIELDS &&
			outline.fields(at).some(({ field, value }) => field === 'dependencies' && /(?:task\s*|#)\d/i.test(value))
		)
			return true;
	}
	return false;
}

/** Whether a slot names tasks by bare numbers. */
export function namesByNumber(text: string): boolean {
	return /^\s*(?:task\s*)?(?:#\s*)?\d+(?:\s*,\s*#?\d+)*\s*$/i.test(text) && /task|#/i.test(text);
}

/** A dotted number whose stem is the task around it is an id, also when there is only one. */
function subNumber(outline: Outline, at: number, candidates: Candidates): IdPlace | null {
	const id = outline.title(at)?.id;
	return id?.form === 'dotted' && hasStem(outline, at, id.id, candidates) ? id : null;
}

/** An id that stands alone before a title may be chance (`S3 bucket`): it needs a delimiter or others of its family. */
function believedId(outline: Outline, at: number, families: ReadonlyMap<string, number>): IdPlace | null {
	const id = outline.title(at)?.id;
	if (!id || (id.noun && (isSectionNoun(id.noun) || (id.noun === 'day' && !families.has('day'))))) return null;
	// `Subtask 1` counts within its task.
	if (id.noun?.startsWith('sub') && /^\d+$/.test(id.id)) return null;
	if (!id.delimited && (id.form === 'prefixed' || id.form === 'dotted') && (families.get(familyOf(id)) ?? 0) < 2)
		return null;
	return id;
}

/** Items under which a telling field stands. */
function itemsWithFields(outline: Outline): ReadonlySet<number> {
	const told = new Set<number>();
	for (let at = 0; at < outline.count; at++) {
		const item = outline.item[at] as number;
		if (item < 0 || outline.fieldsIn(at) !== FIELDS) continue;
		if (outline.fields(at).some(({ field }) => field && telling.has(field))) told.add(item);
	}
	return told;
}

function hasStem(outline: Outline, at: number, id: string, candidates: Candidates): boolean {
	const stem = id.slice(0, id.lastIndexOf('.'));
	for (let item = outline.item[at] as number; item >= 0; item = outline.item[item] as number) {
		const parent = candidates[item];
		if (parent && (parent.id?.id ?? parent.listNumber) === stem) return true;
	}
	for (let heading = outline.heading[at] as number; heading >= 0; heading = outline.heading[heading] as number)
		if (candidates[heading]?.id?.id === stem) return true;
	return false;
}
