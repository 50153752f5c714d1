import type { Claim, RangeClaim, Scope } from '../../model/claims';
import type { Section } from '../../model/document';
import type { IdForms } from '../readDependencies';
import { type ClaimContext, type ClaimText, claimText, unitOf } from './claimText';
import { countClaims } from './countClaims';
import { rangeInBracket } from './rangeClaims';
import { wide } from '../../util/wide';

const countAndRange = wide(
	/^([^\p{L}\d]*(\d{1,5}\s*[^\s()（）,;]+(?: [^\s()（）,;]+)?))\s*(?:$|[(（]([^()（）]{3,60})[)）]|[,;])/u,
);

/** Reads the number of tasks, and the ids, that a line of a summary states of the section it names (`Setup: 3 tasks (T001-T003)`). */
export function sectionLine(
	label: string,
	text: ClaimText,
	home: number,
	context: ClaimContext,
	forms: IdForms,
): readonly Claim[] {
	// More words make it a number of some of them (`3 tasks may run in parallel`).
	const match = countAndRange.exec(text.text);
	if (!match || !unitOf((match[2] as string).replace(/^\d+/, ''))) return [];
	const range = match[3] ? rangeInBracket(text, 0, forms) : null;
	const named = range ? sectionOver(range, context) : context.names.named(label, home);
	if (named === null || named === 0 || (range && !isNamed(label, named, context))) return [];
	const scope: Scope = { section: named, attribute: null };
	const elsewhere = context.sections[named]?.elsewhere ?? false;
	const counts = countClaims(
		claimText(text.line, text.start, text.start + (match[1] as string).length),
		{ role: 'section', place: 'field', scope, side: null, unit: null, elsewhere },
		context,
	);
	return range ? [...counts, { ...range, scope }] : counts;
}

/** The innermost section that holds both ends of a range. */
function sectionOver({ first, last }: RangeClaim, { sections, sectionOfId }: ClaimContext): number | null {
	const ends = [first, last].map(id => sectionOfId(id));
	if (ends.includes(undefined)) return null;
	const around = new Set(ancestors(sections, ends[0] as number));
	return ancestors(sections, ends[1] as number).find(section => around.has(section)) ?? null;
}

/** Whether a label shares a word with the title of a section, or of one in it that the label begins. */
function isNamed(label: string, section: number, { sections, names }: ClaimContext): boolean {
	const words = label.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	return sections.some(
		({ index }) =>
			ancestors(sections, index).includes(section) &&
			words.some(word => names.wordsOf(index).some(other => other.startsWith(word.replace(/s$/, '')))),
	);
}

function ancestors(sections: readonly Section[], section: number): readonly number[] {
	const found: number[] = [];
	for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) found.push(at);
	return found;
}
