import { inSection, attributeScope } from '../../../model/claims';
import type { Attribute, Claim, CountClaim, Side } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { readPriority } from '../../words/readPriority';
import { sideNamed, sideOf } from '../../words/sides';
import { attributeOfLabel, type ClaimContext, type ClaimText, claimText, unitOf, unitOfLabel } from '../claimText';
import { type CountPlace, countClaims } from '../counts/countClaims';
import { pointsOfList } from '../effort/pointsOfLists';
import type { Tally } from './sectionTallies';

const countAlone = /^(\d{1,3})(\s+(?:in )?total)?\s*$/i;

/** `Remaining tasks`: the noun ends it, and one in the singular has a number instead (`Task (3)`). */
function namesTasks(text: string): boolean {
	const words = text.split(/[^\p{L}]+/u).filter(word => word !== '');
	const noun = words.at(-1) ?? '';
	const isOne = /^(?:task|issue|story|ticket|item|to-?do|tarea|tarefa|tâche|aufgabe|taak|zadanie|görev|задача)$/iu.test(
		noun,
	);
	return !isOne && unitOf(noun) === 'task' && unitOfLabel(words.join(' ')) === 'task';
}

const pairAlone = /^\s*\d+\s*(?:\/|of)\s*\d+\s*(?:(?:[=,–—]\s*\d{1,3}%|[✅✔✓☑]\ufe0f?)\s*)?$/u;

const beforeLast = wide(/^[^\p{L}]{0,9}(\p{L}[\p{L}\d]{0,19}(?: priority)?) \p{L}{2,20} ?$/iu);

/** `Módulos completados`: the side that the last of a few words names, over tasks that are all on one. */
function sideBehind(label: string, { done, open }: Tally): Side | null {
	// `Phase 1: Beds — Done`: how far it is, and no name.
	if (/[—–:-]\s[^\p{L}\d]*\p{L}+[^\p{L}\d]*$/u.test(label)) return null;
	const words = label.match(/\p{L}+/gu) ?? [];
	const isOneSided = done > 0 !== open > 0;
	return isOneSided && words.length > 1 && words.length <= 3 ? sideOf(words.at(-1) as string) : null;
}

/** `Completed (15/20)`: n is what stands in this section, m the whole of which it is a part. */
export function headingCounts(
	text: ClaimText,
	content: string,
	section: number,
	place: CountPlace,
	context: ClaimContext,
): readonly Claim[] {
	const label = content.slice(0, text.start - text.line.from - 1);
	const isPair = pairAlone.test(text.text);
	const first = sideOf(content.replace(/^[^\p{L}]+/u, ''));
	const side = first ?? (isPair ? sideBehind(label, context.tallyOf(section)) : null);
	const alone = countAlone.exec(text.text);
	const group = openGroup(section, context);
	if (alone && group) return countClaims(text, { ...place, unit: 'task' }, context);
	if (alone && (namesTasks(label) || (text.text.length < 3 && countsOwn(label, first, section, context)))) {
		const digits = claimText(text.line, text.start, text.start + (alone[1] as string).length);
		return countClaims(digits, { ...place, side: alone[2] === undefined ? side : null, unit: 'task' }, context);
	}
	const entries = context.populated.has(section) ? pointsOfList(text, context) : null;
	if (entries !== null) {
		const start = text.start + text.text.indexOf(entries);
		return countClaims(claimText(text.line, start, start + entries.length), { ...place, side, unit: 'task' }, context);
	}
	const bare = isPair && context.populated.has(section);
	const single = context.populated.has(section) ? singleCount(text, place, context) : [];
	if (single.length > 0) return single;
	const claims = countClaims(text, { ...place, side, unit: bare ? 'task' : place.unit }, context);
	const [part, whole] = claims;
	if (!isPair || part?.type !== 'count' || whole?.type !== 'count') return claims;
	if (side === null) return inChapter(part, whole, section, context) ?? claims;
	if (side === 'total') return claims;
	// What is done under `Remaining` remains no longer.
	const own: Claim = {
		...part,
		side: side === 'remaining' ? side : 'total',
		scope: inSection(section),
	};
	// The whole is one of modules, pages or what else the noun says, wherever those are.
	// `P1 Completed (2/2)` says only that all of it is done that stands here.
	const isOfAll = part.value < whole.value;
	const attribute =
		first !== null ? attributeOfLabel(content, context) : isOfAll ? attributeBefore(label, context) : null;
	if (first === null && !attribute) return [own];
	const parent = context.sections[section]?.parent ?? 0;
	return [own, { ...whole, side: 'total', scope: attribute ? attributeScope(attribute) : inSection(parent) }];
}

const pairBehindSide = wide(
	/^([^\p{L}\d]*\p{L}[\p{L} ]{2,40}?[*_\s]*[:：—–-][*_\s]*)(\d{1,6}\s*(?:\/|of)\s*\d{1,6})[*_\s]*(?:[✅✔✓☑]\ufe0f?\s*)?$/iu,
);

/** `Completed tasks: 15/20` behind a colon or a dash, over tasks: what it says in brackets as well. */
export function countsOfSide(line: Line, section: number, place: CountPlace, context: ClaimContext): readonly Claim[] {
	const [, label = '', pair = ''] = pairBehindSide.exec(line.content) ?? [];
	const side = pair === '' ? null : sideNamed(label);
	if (side === null || side === 'total' || !context.populated.has(section)) return [];
	const start = line.from + label.length;
	return headingCounts(claimText(line, start, start + pair.length), line.content, section, place, context);
}

/**
 * `Beds (2/3)` in a chapter of what is done, `Beds (1/3)` in that of what is open: n is what stands in this part, m in all parts that are
 * called so. Null where it may be read otherwise.
 */
function inChapter(part: CountClaim, whole: CountClaim, section: number, context: ClaimContext): Claim[] | null {
	const side = context.chapters.sideOf(section);
	if (side === null) return null;
	const { done, open } = context.tallyOf(section);
	const also = context.chapters.namesakesOf(section);
	// What is done elsewhere has another heading, or none.
	if (also.length === 0 && side === 'done') return [part, { ...whole, elsewhere: true }];
	// `Pond (0/4)` counts what is done all the same.
	if (side === 'remaining' && (done > 0 || (also.length === 0 && part.value !== open))) return null;
	return [
		{ ...part, side: side === 'remaining' ? side : 'total' },
		also.length === 0 ? whole : { ...whole, scope: { ...whole.scope, also } },
	];
}

/** `P1 Completed`: the priority that stands before a word for a side, and nothing else. */
function attributeBefore(label: string, { vocabulary, legend }: ClaimContext): Attribute | null {
	const before = beforeLast.exec(label)?.[1];
	const value = before === undefined ? null : readPriority(before, vocabulary, legend.priorities);
	return value === null ? null : { field: 'priority', value };
}

/** `2 remaining`, `open: 3`, `tasks: 4`: a number, the side or noun of it, and nothing else. */
function singleCount(text: ClaimText, place: CountPlace, context: ClaimContext): readonly Claim[] {
	const [, before = '', digits = '', after = ''] = oneCount.exec(text.text) ?? [];
	const words = before === '' ? after : before;
	if (digits === '' || (before !== '' && after !== '')) return [];
	const side = sideNamed(words);
	if (side === null && !(before !== '' && unitOf(words) === 'task')) return [];
	const start = text.start + text.text.indexOf(digits);
	const number = claimText(text.line, start, start + digits.length);
	return countClaims(number, { ...place, side, unit: 'task' }, context);
}

const oneCount = wide(/^\s*(?:(\p{L}[\p{L} -]{2,24}?)\s*[:：]\s*)?(\d{1,4})(?:\s+(\p{L}[\p{L} -]{2,24}))?\s*$/u);

/** Whether a heading calls what stands beneath it by a status that tasks come to and leave again (`In progress`), and none of it is done. */
function openGroup(section: number, { sections, tallyOf }: ClaimContext): boolean {
	const status = sections[section]?.status ?? null;
	const { done, open } = tallyOf(section);
	return status !== null && status !== 'done' && status !== 'cancelled' && open > 0 && done === 0;
}

/** Whether a bare number behind a label counts the tasks beneath: `### Fixed (3)` over tasks that all are, `### HIGH BUGS (3)` over any. */
function countsOwn(label: string, side: Side | null, section: number, context: ClaimContext): boolean {
	if (side === null) return context.populated.has(section) && attributeOfLabel(label, context) !== null;
	const { done, open } = context.tallyOf(section);
	return side === 'done' ? done > 0 && open === 0 : side === 'remaining' && open > 0 && done === 0;
}
