import { wide } from '../../util/wide';
import { HEADING } from '../lines/lexLine';
import type { Outline } from '../outline/outline';
import { endsInLetter, isOfParts, isSectionNoun } from '../words/readId';
import { APPENDED, familyOf, FILLED, isAppended, isLettered, isSpaced, TASK_HEADING } from './families';
import type { Candidates, IdPlace } from './verdict';

/** An id that stands alone before a title may be chance (`S3 bucket`): it needs a delimiter or others of its family. */
export function believedId(outline: Outline, at: number, families: ReadonlyMap<string, number>): IdPlace | null {
	const id = outline.title(at)?.id;
	if (!id || (id.noun && (isSectionNoun(id.noun) || (id.noun === 'day' && !families.has('day'))))) return null;
	// `Subtask 1` counts within its task.
	if (id.noun?.startsWith('sub') && /^\d+$/.test(id.id)) return null;
	// `Action 1 (Owner: [Name])` holds the place of one.
	if (id.noun === 'action' && outline.titleText(at) === '') return null;
	if (namesSeveral(outline, at)) return null;
	// `- [ ] [Task 2] It holds` tells of `### Task 2`.
	if (families.has(TASK_HEADING + id.id) && outline.kinds[at] !== HEADING && outline.line(at).text[id.end] === ']')
		return null;
	if ((isLettered(id) || isSpaced(id)) && (families.get(familyOf(id)) ?? 0) < 3) return null;
	if (isOfParts(id.id) && (families.get(familyOf(id)) ?? 0) < 2) return null;
	if (endsInLetter(id.id)) return (families.get(familyOf(id)) ?? 0) < 2 ? null : id;
	if (id.delimited || (id.form !== 'prefixed' && id.form !== 'dotted')) return id;
	const isAmong = (family: string): boolean => (families.get(family) ?? 0) > 1;
	// `BED-01` beside `POND-02`, and beside BED-10.
	const isFilled = id.form === 'prefixed' && /-0\d/.test(id.id) && isAmong(FILLED);
	return isFilled || isAmong(isAppended(id) ? APPENDED : familyOf(id)) ? id : null;
}

const others = wide(/^(?:[,&/]|(?:and|und|y|e|et|en|и)\s)\s*#?[A-Z]{0,6}-?\d/u);

/** Whether a title begins with the names of several tasks (`Issues #2, #3: …`). */
export function namesSeveral(outline: Outline, at: number): boolean {
	const id = outline.title(at)?.id;
	if (!id?.noun || !others.test(outline.titleText(at))) return false;
	return /s[\s#]*$/i.test(outline.line(at).text.slice(id.nameStart, id.start));
}

/** An entry of a next-steps list defines its task only if its id is written nowhere else. */
export function isDefinition(
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

/** The ids of the candidates, lower case, before those of lists without boxes are known. */
export function idsOf(candidates: Candidates): Set<string> {
	const ids = new Set<string>();
	for (const candidate of candidates) if (candidate?.id) ids.add(candidate.id.id.toLowerCase());
	return ids;
}

/** Whether tasks have names that no list number is: headings with a noun, or several items with letters before their number. */
export function hasNamed(candidates: Candidates): boolean {
	let items = 0;
	for (const candidate of candidates)
		if (
			candidate?.id &&
			(candidate.form === 'heading' ? candidate.id.noun : /^[a-z]/i.test(candidate.id.id) && ++items > 1)
		)
			return true;
	return false;
}
