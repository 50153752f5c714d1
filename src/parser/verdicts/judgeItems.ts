import { append } from '../../util/append';
import { pushAll } from '../../util/pushAll';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { WIDE_START } from '../lines/forms';
import { BULLET, NUMBERED } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { DOTTED_NUMBER } from '../lines/signs';
import {
	isCriteriaLabel,
	isDecidedLabel,
	isNextLabel,
	isSummaryLabel,
	isUnder,
	speaksOfTasks,
} from '../outline/labels';
import { lentBy } from '../outline/listingIn';
import { nearestOver, type Outline } from '../outline/outline';
import { readSlot, type SlotContext } from '../titles/readSlot';
import { readDuration } from '../words/readDuration';
import { readStatus } from '../words/readStatus';
import { believedId, hasNamed, idsOf, isDefinition } from './believedId';
import { comparedLists } from './comparedLists';
import { isPart, partOf, placeOf } from './families';
import { saysOfTask } from './headingFacts';
import { itemsOver } from './itemsOver';
import { judgeMarked } from './judgeMarked';
import { judgeWorded } from './judgeWorded';
import { isUnderTask, numberIds } from './numberIds';
import { calledLikeHeading } from './overviews';
import { readRange } from './readRange';
import { numeralOf, runningLists } from './runningLists';
import { type Candidates, makeCandidate, type IdPlace } from './verdict';

/** Decides which list items may be tasks, and which of their ids to believe. */
export function* judgeItems(
	outline: Outline,
	context: SlotContext,
	families: ReadonlyMap<string, number>,
	candidates: Candidates,
): Steps<void> {
	const lists = new Map<number, number[]>();
	const boxed = new Set<string>();
	const signed: number[] = [];
	const ticked: number[] = [];
	const isSection = calledLikeHeading(outline);
	const { kinds, count } = outline;
	for (let at = 0; at < count; at++) {
		if (at % 512 === 0) yield;
		const kind = kinds[at];
		if (kind !== BULLET && kind !== NUMBERED) continue;
		const isBoxed = outline.isBoxed(at);
		const range = readRange(outline, at, isBoxed);
		if (range && !isBoxed && !isUnder(outline, at, isNextLabel)) {
			candidates[at] = makeCandidate('range', null, { range });
			continue;
		}
		if (kind === NUMBERED) append(lists, outline.list[at] as number, at);
		const sign = isBoxed || kind === NUMBERED ? '' : signBefore(outline, at, context);
		const isSigned = '☐☒⬜🔲'.includes(sign || ' ') && !isSection(at);
		if (isSigned) boxed.add(placeOf(outline, at)).add(partOf(outline, at));
		else if (sign === '☑' && !isSection(at)) ticked.push(at);
		else if (sign) signed.push(at);
		if (!isBoxed && kind === BULLET && !isSigned && (outline.signs(at) & DOTTED_NUMBER) === 0) continue;
		const written = believedId(outline, at, families) ?? subNumber(outline, at, candidates);
		if (isBoxed)
			candidates[at] = makeCandidate(kind === NUMBERED ? 'numbered' : 'checklist', written, {
				listNumber: numeralOf(outline, at),
				range,
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
	// `- ☑ Title` is a box where others have another sign for one; else it tells of what was reached, as `- ✅ Title` does.
	if (boxed.size > 0)
		for (const at of ticked) {
			boxed.add(placeOf(outline, at)).add(partOf(outline, at));
			candidates[at] ??= makeCandidate('checklist', believedId(outline, at, families));
		}
	else pushAll(signed, ticked);
	// `- ✅ Title` in a list of `- ⬜ Title`, or in a phase beside one that has such a list.
	for (const at of signed)
		if (
			!candidates[at] &&
			(boxed.has(placeOf(outline, at)) || boxed.has(partOf(outline, at))) &&
			outline.title(at)?.marks.some(({ read }) => read.status)
		)
			candidates[at] = makeCandidate('checklist', believedId(outline, at, families));
	yield;
	judgeNumbered(outline, context, candidates, lists, families, false);
	yield;
	judgeMarked(outline, context, candidates, families);
	// What comes next defines a task that nothing else does, which bullets may be named like.
	if (judgeNumbered(outline, context, candidates, lists, families, true))
		judgeMarked(outline, context, candidates, families);
	judgeWorded(outline, candidates, families);
	yield;
	yield* numberIds(outline, candidates);
}

/**
 * Numbered items are tasks with a mark, a slot or a field on or under them; the others of a list follow when most are. Judges the lists of next
 * steps or all others, and tells whether it found any.
 */
function judgeNumbered(
	outline: Outline,
	context: SlotContext,
	candidates: Candidates,
	lists: ReadonlyMap<number, readonly number[]>,
	families: ReadonlyMap<string, number>,
	isNext: boolean,
): boolean {
	let isFound = false;
	let defined: ReadonlySet<string> | null = null;
	let told: ReadonlySet<number> | null = null;
	const hasOthers = candidates.some(candidate => candidate !== null && candidate.form !== 'range');
	const areNamed = hasNamed(candidates);
	let isOpen: boolean | null = null;
	const isOpenElsewhere = (): boolean => {
		isOpen ??= [...lists.values()].some(list => list.some(at => isMarkedOpen(outline, at) || isLeft(at)));
		return isOpen;
	};
	const isOpenLabel = (label: Line) => saysStatus(outline, label, 'open');
	// `1. Dig` under `To do`.
	const isLeft = (at: number): boolean => outline.title(at)?.marks.length === 0 && isUnder(outline, at, isOpenLabel);
	const isWork = (label: Line) =>
		speaksOfTasks(label) || isPart(outline, label.number) || isOpenLabel(label) || saysStatus(outline, label, 'done');
	const runsOn = runningLists(outline, lists);
	const compared = comparedLists(outline, [...lists.values()]);
	for (const list of lists.values()) {
		if (compared.has(list)) continue;
		const open = list.filter(at => !outline.isBoxed(at) && !candidates[at]);
		const first = open[0];
		if (first === undefined || isUnder(outline, first, isCriteriaLabel)) continue;
		const next = isUnder(outline, first, isNextLabel);
		if (next !== isNext) continue;
		defined ??= idsOf(candidates);
		told ??= itemsOver(outline, ({ field }) => saysOfTask(field));
		const fields = told;
		// `1. Dig (8h)` may be a step beside tasks; among those of a list others may be done.
		const areTimed =
			!hasOthers &&
			list.length > 1 &&
			list.some(at => isTimed(outline, at, context)) &&
			list.every(at => isTimed(outline, at, context) || isMarked(outline, at, context, false));
		// `2. Dig (3h)` over boxes, beside `1. [x] Measure`.
		const areBoxed = list.some(at => outline.isBoxed(at));
		const tells = (at: number): boolean =>
			areTimed ||
			fields.has(at) ||
			isMarked(outline, at, context, hasOthers) ||
			(areBoxed && (holdsBoxes(outline, at) || endsInTime(outline, at, context)));
		const nested = list.some(at => (outline.item[at] as number) >= 0);
		// Beside `### Task 1` and `- [ ] T001` marks alone tell of the work.
		const onlyTells = (areNamed && !isUnderTask(outline, first, candidates)) || isUnder(outline, first, isSummaryLabel);
		if (
			!next &&
			(hasOthers ||
				isUnder(outline, first, isDecidedLabel) ||
				(isOpenElsewhere() && !isUnder(outline, first, isWork))) &&
			!runsOn(list) &&
			list.every(at => isDoneOnly(outline, at, fields, families, onlyTells))
		)
			continue;
		const telling = list.filter(at => outline.isBoxed(at) || (!next && tells(at)));
		const saying = telling.length;
		// One of some steps is marked (`5. Under 60 min in all ✅`).
		if (
			!next &&
			hasOthers &&
			saying === 1 &&
			list.length > 2 &&
			isDoneOnly(outline, telling[0] as number, fields, families, false)
		)
			continue;
		for (const at of open) {
			const isTask = next
				? isDefinition(outline, at, families, defined)
				: !nested && saying > 0 && (tells(at) || saying * 2 >= list.length);
			if (!isTask) continue;
			isFound = true;
			candidates[at] = makeCandidate('numbered', believedId(outline, at, families), {
				listNumber: numeralOf(outline, at),
				surely: areBoxed,
			});
		}
	}
	return isFound;
}

/** Whether a sign of a line says that something is not done. */
function isMarkedOpen(outline: Outline, at: number): boolean {
	return outline.title(at)?.marks.some(({ read }) => read.status !== null && read.status !== 'done') ?? false;
}

/** Whether a heading is called by a status (`Completed`, `To do`). */
function saysStatus({ words }: Outline, label: Line, status: 'open' | 'done'): boolean {
	return label.level > 0 && lentBy(label.content, words).startsWith(status);
}

/**
 * `1. ✅ The menu is there`: what was reached, and in what only tells of the work what was not, without an id, a slot or a field; beside a
 * list of tasks it is none of them.
 */
function isDoneOnly(
	outline: Outline,
	at: number,
	fields: ReadonlySet<number>,
	families: ReadonlyMap<string, number>,
	onlyTells: boolean,
): boolean {
	const title = outline.title(at);
	if (!title || fields.has(at) || title.slots.length > 0 || believedId(outline, at, families)) return false;
	if (holdsBoxes(outline, at)) return false;
	return onlyTells || (title.marks.length > 0 && title.marks.every(({ read }) => read.status === 'done'));
}

const signAndTitle = wide(/^([☐☑☒\p{Extended_Pictographic}])\ufe0f?\s+(\S.*)/u);

const beforeWords = wide(/^[^\p{L}]+/u);

/** The sign before a title (`- ☐ Title`), empty where there is none. */
export function signBefore(outline: Outline, at: number, { words }: SlotContext): string {
	if (((outline.lines.forms[at] as number) & WIDE_START) === 0) return '';
	const [, sign = '', title = ''] = signAndTitle.exec(outline.content(at)) ?? [];
	// `- ⬜ Open` is a legend's.
	return readStatus(beforeWords.replace(title, ''), words).whole ? '' : sign;
}

function isMarked(outline: Outline, at: number, context: SlotContext, hasOthers: boolean): boolean {
	const title = outline.title(at);
	if (!title) return false;
	if (title.marks.some(mark => mark.read.status && mark.source !== 'strike')) return true;
	return title.slots.some(slot => {
		// `1. P0: blocks the release` may explain a level, `1. Tests: 10% - CRITICAL` tell of other tasks.
		if ((hasOthers || slot.start < title.end) && outline.line(at).text[slot.start - 1] !== '[') return false;
		const { field } = readSlot(slot.text, context);
		return field === 'priority' || field === 'status' || field === 'estimate' || field === 'keyed';
	});
}

/** Whether a title in bold has an effort in brackets behind it. */
function isTimed(outline: Outline, at: number, context: SlotContext): boolean {
	return isBold(outline.lines.textOf(at)) && endsInTime(outline, at, context);
}

function endsInTime(outline: Outline, at: number, { vocabulary }: SlotContext): boolean {
	const { remarks = [] } = outline.title(at) ?? {};
	return remarks.some(({ text }) => readDuration(text, vocabulary.hoursPerDay)?.length === text.trim().length);
}

/** Whether a box stands right beneath an item. */
function holdsBoxes(outline: Outline, at: number): boolean {
	for (let part = at + 1; part <= (outline.last[at] as number); part++)
		if (outline.item[part] === at && outline.isBoxed(part)) return true;
	return false;
}

/** Whether a numbered entry begins in bold. */
export function isBold(text: string): boolean {
	return /^\s*\d+[.)]\s+\*\*/.test(text);
}

/** A dotted number whose stem is the task around it is an id, also when there is only one. */
function subNumber(outline: Outline, at: number, candidates: Candidates): IdPlace | null {
	const id = outline.title(at)?.id;
	return id?.form === 'dotted' && hasStem(outline, at, id.id, candidates) ? id : null;
}

function hasStem(outline: Outline, at: number, id: string, candidates: Candidates): boolean {
	const stem = id.slice(0, id.lastIndexOf('.'));
	return (
		nearestOver(outline.item, at, item => {
			const parent = candidates[item];
			return parent && (parent.id?.id ?? parent.listNumber) === stem;
		}) >= 0 || nearestOver(outline.heading, at, heading => candidates[heading]?.id?.id === stem) >= 0
	);
}
