import { append } from '../../util/append';
import { WIDE_START } from '../lines/forms';
import { fieldOf } from '../lines/lexFields';
import { BULLET } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { BRACKET, DIGIT, PICTURED } from '../lines/signs';
import { isCriteriaLabel, isNextLabel, isTasksLabel, isUnder } from '../outline/labels';
import { lentBy } from '../outline/listingIn';
import { type Outline, chainOver } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import { idFamily, isSectionNoun, type ReadId } from '../words/readId';
import { readStatus } from '../words/readStatus';
import { believedId, idsOf, isDefinition } from './believedId';
import { placeOf, TASK_ITEM } from './families';
import { itemsOver } from './itemsOver';
import { saysWork } from './spokenTitles';
import { type Candidates, type IdPlace, makeCandidate } from './verdict';

/** A bullet that may be a task. */
interface Found {
	readonly at: number;
	readonly id: IdPlace;
	readonly isSigned: boolean;
}

/**
 * Bullets that begin with a sign and an id (`- ✅ **T-12**: Title`, `- 1.2 ✅ Title`), or with an id over a line for their status, are tasks where
 * a document has several of one kind, nothing else defines their ids, and no other tasks than such as are named like them. So are those that end in
 * an effort or a priority (`- T-12: Title (8h, P0)`), and what stands in a list with them. Without a sign
 * (`- Task #4: Title`) they are where others are called tasks, and those with a serial number (`- **[API-001]** Title`) under `Tasks:`.
 * So are several in one list with their ids in brackets (`- [T-12] Title`) beside tasks that are named like them.
 * Signed ones with numbers of the same shape (`- ✅ POND-001: Title`, `- ⬜ BEDS-001: Title`) are of one kind, whatever the letters.
 */
export function judgeMarked(
	outline: Outline,
	context: SlotContext,
	candidates: Candidates,
	families: ReadonlyMap<string, number>,
): void {
	const kins = new Map<string, Found[]>();
	const listed: { at: number; id: IdPlace }[] = [];
	let defined: Set<string> | null = null;
	let told: ReadonlySet<number> | null = null;
	const worked = besideWork(outline, context);
	const bracketed = inBrackets(outline);
	for (let at = 0; at < outline.count; at++) {
		if (candidates[at] || !isLooseBullet(outline, at)) continue;
		told ??= itemsOver(outline, ({ field, value }) => field === 'status' && hasStatus(value, outline));
		const saysStatus = isSignedBullet(outline, at) || (told.has(at) && hasSureId(outline, at)) || worked.has(at);
		const isListed = !saysStatus && isSerialBullet(outline, at) && isUnder(outline, at, isTasksLabel);
		const isSigned = saysStatus || (!isListed && bracketed.has(at));
		if (!isSigned && !isListed && !isNamedBullet(outline, at)) continue;
		defined ??= idsOf(candidates);
		if (!isDefinition(outline, at, families, defined)) continue;
		if (isUnder(outline, at, isCriteriaLabel) || isUnder(outline, at, isNextLabel) || isUnder(outline, at, isWaiting))
			continue;
		const id = believedId(outline, at, families) as IdPlace;
		defined.add(id.id.toLowerCase());
		if (isListed) listed.push({ at, id });
		else append(kins, kinOf(id), { at, id, isSigned });
	}
	if (listed.length > 1) for (const each of listed) addListed(outline, candidates, each);
	if (kins.size === 0) return;
	// `- ⬜ Title` is of the same list.
	const others = candidates.filter(
		(candidate, at) =>
			candidate !== null &&
			candidate.form !== 'range' &&
			(candidate.id !== null || candidate.form !== 'checklist' || outline.isBoxed(at)),
	);
	const countTold = [...kins.values()].flat().filter(({ at }) => told?.has(at)).length;
	const left: Found[][] = [];
	for (const [kin, found] of kins) {
		const isTold = found.some(({ at }) => told?.has(at));
		// What is called a task, or says its status beneath, is one beside boxes that have no ids.
		const beside = kin === 'task' || isTold ? others.filter(candidate => candidate?.id) : others;
		const alike = beside.filter(candidate => candidate?.id && kinOf(candidate.id) === kin).length;
		const marked = found.filter(
			({ at }) => told?.has(at) || worked.has(at) || outline.title(at)?.marks.some(({ read }) => read.status !== null),
		);
		// One task like them is enough for several in brackets, and one with a status for several that are called tasks.
		const isCalled = kin === 'task' && marked.length > 0 && found.length > 1;
		const isEnough = isCalled || (alike > 0 && found.some(({ at }) => bracketed.has(at)));
		const count = Math.max(marked.length, isTold ? countTold : 0) + alike;
		if ((beside.length > 0 && alike === 0) || (count < 2 && !isEnough)) {
			left.push(found);
			continue;
		}
		const isNamedSo = isCalled || marked.length > 1 || families.has(TASK_ITEM);
		for (const { at, id, isSigned } of found)
			if (isSigned || isNamedSo) candidates[at] = makeCandidate('checklist', id, { surely: false });
	}
	addOfShape(outline, candidates, left);
}

/**
 * Bullets with a sign whose numbers count as those of the tasks do (`POND-001`, `BEDS-001`), which begin with a sign as well or have boxes, where
 * what is done stands for itself.
 */
function addOfShape(outline: Outline, candidates: Candidates, left: readonly (readonly Found[])[]): void {
	const counted = left.filter(
		found =>
			found.some(({ id }) => /-(?:0|1$)/.test(id.id)) &&
			found.every(({ at, id }) => isSerial(outline, at) && !id.noun && hasStatusBefore(outline, at, id)),
	);
	if (counted.length === 0) return;
	const signed = new Set<string>();
	const boxed = new Set<string>();
	for (let at = 0; at < candidates.length; at++) {
		const id = candidates[at]?.form === 'checklist' && outline.kinds[at] === BULLET ? candidates[at]?.id : null;
		if (!id) continue;
		if (outline.isBoxed(at)) boxed.add(shapeOf(id));
		else if (hasStatusBefore(outline, at, id)) signed.add(shapeOf(id));
	}
	const isDone = (label: Line) => label.level > 0 && lentBy(label.content, outline.words).startsWith('done');
	for (const { at, id } of counted.flat())
		if (signed.has(shapeOf(id)) || (boxed.has(shapeOf(id)) && isUnder(outline, at, isDone)))
			candidates[at] = makeCandidate('checklist', id, { surely: false });
}

function hasStatusBefore(outline: Outline, at: number, id: IdPlace): boolean {
	return outline.title(at)?.marks.some(({ read, start }) => read.status !== null && start < id.start) ?? false;
}

/** What an id looks like, whatever its letters and digits are: `POND-001` as `BEDS-012`, not as `POND-1`. */
function shapeOf({ id }: IdPlace): string {
	return id.replace(/\d/g, '0').replace(/[A-Za-z]+/g, 'A');
}

/** A task of a list, and the epics around it as sections. */
function addListed(outline: Outline, candidates: Candidates, { at, id }: { at: number; id: IdPlace }): void {
	candidates[at] = makeCandidate('checklist', id, { surely: false });
	for (const heading of chainOver(outline.heading, at))
		if (candidates[heading]?.id?.noun === 'epic') candidates[heading] = null;
}

/** A bullet that begins with a serial number in bold, in brackets or before a colon. */
function isSerialBullet(outline: Outline, at: number): boolean {
	const text = outline.lines.textOf(at);
	return /^\s*[-*+]\s+\*\*\[?[A-Z]{1,10}-\d{3}/.test(text) && hasSureId(outline, at);
}

/** Bullets with a serial number, of which one in their list at least ends in an effort or a priority. */
function besideWork(outline: Outline, context: SlotContext): ReadonlySet<number> {
	const places = new Set<string>();
	for (let at = 0; at < outline.count; at++)
		if (isLooseBullet(outline, at) && /[([（]/.test(outline.lines.textOf(at)) && isWork(outline, at, context))
			places.add(placeOf(outline, at));
	const found = new Set<number>();
	if (places.size > 0)
		for (let at = 0; at < outline.count; at++)
			if (isLooseBullet(outline, at) && places.has(placeOf(outline, at)) && isSerial(outline, at)) found.add(at);
	return found;
}

/** Bullets that begin with a serial number in brackets, of which a list has several: what is left to do, no links, no log. */
function inBrackets(outline: Outline): ReadonlySet<number> {
	const lists = new Map<string, number[]>();
	for (let at = 0; at < outline.count; at++)
		if (isLooseBullet(outline, at) && isInBrackets(outline, at)) append(lists, placeOf(outline, at), at);
	const isTold = ({ content, level }: Line) =>
		isElsewhere(content) || (level > 0 && !/^(?:open|)(?: tasks)?$/.test(lentBy(content, outline.words)));
	return new Set(
		[...lists.values()].filter(list => list.length > 1 && !isUnder(outline, list[0] as number, isTold)).flat(),
	);
}

/** Whether a bullet begins with a serial number in brackets that are no link. */
export function isInBrackets(outline: Outline, at: number): boolean {
	return (outline.signs(at) & BRACKET) !== 0 && bracketed.test(outline.lines.textOf(at)) && isSerial(outline, at);
}

const bracketed = /^\s*[-*+]\s+(?:\*\*)?\[[A-Z][\w-]{1,24}\](?!\()/;

/** Whether a heading or label stands over what is written elsewhere (`Related`, `Changelog`). */
export function isElsewhere(label: string): boolean {
	return elsewhere.test(label);
}

const elsewhere =
	/^\W*(?:related|references?|see also|links?|sources?|change ?log|history|commits?|release notes|issues closed)\b/i;

function isWork(outline: Outline, at: number, context: SlotContext): boolean {
	const title = outline.title(at);
	return title !== null && isSerial(outline, at) && saysWork(title, context);
}

/** Whether the id counts work: `T-12`, `A01`, `T1`; not `M1`, which may be a milestone, nor `OPT-1`. */
function isSerial(outline: Outline, at: number): boolean {
	const id = outline.title(at)?.id;
	if (!id || !hasSureId(outline, at) || noWork.test(id.id)) return false;
	return id.noun === 'task' || /-\d|\D0\d|^t\d/i.test(id.id);
}

/** What begins the ids of decisions, choices, risks, demands, meetings, incidents and cases. */
const noWork =
	/^(?:adr|rfc|dec|decision|opt|option|risk|r|req|fr|nfr|ac|mtg|meeting|inc|incident|tc|uc|kpi|milestone|goal|obj)-?\d/i;

/** A bullet with a digit and without a box, in no other item. */
function isLooseBullet(outline: Outline, at: number): boolean {
	if (outline.kinds[at] !== BULLET || (outline.signs(at) & DIGIT) === 0) return false;
	return !outline.isBoxed(at) && (outline.item[at] as number) < 0;
}

/** Whether a bullet begins with a picture, or has a status behind its id or its title. */
function isSignedBullet(outline: Outline, at: number): boolean {
	if (((outline.lines.forms[at] as number) & WIDE_START) !== 0) return true;
	if ((outline.signs(at) & PICTURED) === 0 && !saysMore.test(outline.lines.textOf(at))) return false;
	const { id, marks = [], start: from = 0 } = outline.title(at) ?? {};
	// A sign behind a title may be praise, and the number before it a version.
	return marks.some(({ start }) => id && start >= id.end && (hasSureId(outline, at) || (isDotted(id) && start < from)));
}

/** A bracket, or a word behind a dash, that ends a line: the status may be said there. */
const saysMore = /[)\]][\s*_]*$|\s[—–-]\s[A-Za-z ]{4,15}[\s*_]*$/;

function hasSureId(outline: Outline, at: number): boolean {
	const id = outline.title(at)?.id;
	if (!id?.delimited) return false;
	return id.noun === null ? id.form === 'prefixed' : !isSectionNoun(id.noun);
}

function isDotted({ form, delimited }: ReadId): boolean {
	return form === 'dotted' && delimited;
}

function hasStatus(text: string, { words }: Outline): boolean {
	return readStatus(text, words).status !== null;
}

/** Whether a bullet begins with the word "task" and a number. Few hold that word, and the title of one costs memory. */
function isNamedBullet(outline: Outline, at: number): boolean {
	return /task/i.test(outline.lines.textOf(at)) && outline.title(at)?.id?.noun === 'task';
}

function kinOf({ id, noun }: IdPlace): string {
	return noun ?? idFamily(id);
}

/** A label over what something waits for. */
function isWaiting(label: Line): boolean {
	return fieldOf(label.content) === 'dependencies';
}
