import { append, countUp } from '../../util/append';
import type { Steps } from '../../util/steps';
import { WIDE_START } from '../lines/forms';
import { BULLET, HEADING, NUMBERED } from '../lines/lexLine';
import { DOTTED_NUMBER } from '../lines/signs';
import type { Outline } from '../outline/outline';
import { isSectionNoun, endsInLetter, idFamily, isParted, mayBeName, mostRepeat, type ReadId } from '../words/readId';

/** Beside the families stand the numbers of headings that the word "task" names, behind this. */
export const TASK_HEADING = 'task ';

/** That items are named by the word "task". */
export const TASK_ITEM = '#task';

/** Beside the families stands how many ids have a number that is filled up with zeros (`OPS-002`). */
export const FILLED = '-0';

/** Beside the families stands that two ids of one letter and a number (`A.1`, `A.2`) do, so that others are ids as well. */
export const APPENDED = 'A.1';

/** Whether an id is a letter and a number, which may be a word (`M.2 drives`). */
export function isAppended({ id }: ReadId): boolean {
	return /^[A-Z]\.\d+$/.test(id);
}

/** How many titles carry an id of each family (`t`, `p1-`, `.` for dotted numbers); how often days begin at 1. */
export function* countFamilies(outline: Outline): Steps<Map<string, number>> {
	const families = new Map<string, number>();
	const first = new Map<string, string>();
	const perhaps = new Map<string, string[]>();
	for (let at = 0; at < outline.count; at++) {
		if (at % 256 === 0) yield;
		const kind = outline.kinds[at];
		if (kind !== HEADING && kind !== NUMBERED && !outline.isBoxed(at) && !isSigned(outline, at)) continue;
		const id = outline.title(at)?.id;
		if (!id) continue;
		if (id.noun === 'day' && kind === HEADING)
			families.set('day', (families.get('day') ?? 0) + (id.delimited && id.id === '1' ? 1 : 0));
		if (id.noun === 'task') families.set(kind === HEADING ? TASK_HEADING + id.id : TASK_ITEM, 1);
		const family = familyOf(id);
		if (mayBeName(id)) append(perhaps, family, `${kind === HEADING ? at : placeOf(outline, at)} ${id.id}`);
		// `S3 bucket`, `S3 backup`: the same again makes no family, unless a zero says that it counts (`T001`).
		const isAgain = first.get(family) === id.id;
		if (isAgain && (endsInLetter(id.id) || (!id.delimited && !/\D0\d/.test(id.id)))) continue;
		if (!first.has(family)) first.set(family, id.id);
		countUp(families, family);
		if (isAppended(id) && families.get(family) === 2) families.set(APPENDED, 2);
		if (id.form === 'prefixed' && /-0\d/.test(id.id)) countUp(families, FILLED);
	}
	// `H264 encoder`, `H264 decoder`, `H265 encoder`: no two of a list have one id.
	for (const [family, names] of perhaps)
		if (mostRepeat(names) && names.length >= (families.get(family) ?? 0)) families.delete(family);
	return families;
}

/** `- ✅ 1.2 Title` */
function isSigned(outline: Outline, at: number): boolean {
	return (
		outline.kinds[at] === BULLET &&
		((outline.lines.forms[at] as number) & WIDE_START) !== 0 &&
		(outline.signs(at) & DOTTED_NUMBER) !== 0
	);
}

/** What a list item stands under, by which one list is told from another. */
export function placeOf({ heading, label, item }: Outline, at: number): string {
	return `${heading[at]} ${label[at]} ${item[at]}`;
}

/** `## Phase 1`: a heading over a part of the work. */
export function isPart(outline: Outline, at: number): boolean {
	const noun = outline.title(at)?.id?.noun;
	return noun !== null && noun !== undefined && isSectionNoun(noun);
}

/** What the lists of a plan's phases have in common: the phases' noun, and the label over the list; each place for itself elsewhere. */
export function partOf(outline: Outline, at: number): string {
	const { heading, label, item, lines } = outline;
	const over = heading[at] as number;
	if ((item[at] as number) >= 0 || over < 0 || !isPart(outline, over)) return placeOf(outline, at);
	const labelled = label[at] as number;
	return `${outline.title(over)?.id?.noun} ${labelled < 0 ? '' : lines.textOf(labelled)}`;
}

/** The family of numbers with a capital (`1A`, `10F`). */
const LETTERED = '1A';

/** Whether an id has a space, so that it may be a name and a version (`IE 11.0: mend the menu`). */
export function isSpaced({ id }: ReadId): boolean {
	return id.includes(' ');
}

/** Whether an id is a number with a capital, which may be a word (`3D: maps`). */
export function isLettered({ form, id }: ReadId): boolean {
	return form === 'plain' && /[A-Z]$/.test(id);
}

/** The family of numbers of parts and of tasks in them (`05.1-001`). */
const PARTED = '.-';

/** The family of an id, `.` for dotted numbers. */
export function familyOf(id: ReadId): string {
	if (endsInLetter(id.id)) return id.id.slice(0, -1).toLowerCase();
	if (isParted(id.id)) return PARTED;
	return id.form === 'dotted' ? '.' : isLettered(id) ? LETTERED : idFamily(id.id);
}

/** The first letters of an id and the level of its heading: `WEB-A1` and `WEB-B2` are of one kin, `P3-1` and `P4-1` too. */
export function kin(outline: Outline, at: number, id: ReadId): string {
	const family = familyOf(id);
	const dash = family.indexOf('-');
	return `${dash < 0 ? family : family.slice(0, dash + 1).replace(/\d+/, '')}${outline.level(at)}`;
}
