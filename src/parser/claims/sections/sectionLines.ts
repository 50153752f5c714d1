import { inSection } from '../../../model/claims';
import type { Claim, RangeClaim, Scope } from '../../../model/claims';
import { indexesAround, isWithin } from '../../../model/document';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { speaksOfAll } from '../claimScope';
import { type ClaimContext, type ClaimText, claimText, unitOf } from '../claimText';
import { countsOf } from '../counts/countClaims';
import { rangeInBracket } from '../counts/rangeClaims';
import { sizeOf } from '../counts/sizes';
import { saysDone } from '../states/saysDone';
import { sectionsInBracket } from './sectionsInBracket';

const countAndRange = wide(
	/^([^\p{L}\d]*(\d{1,5}\s*[^\s()（）,;，；]+(?: [^\s()（）,;，；]+)?))\s*(?:$|[(（]([^()（）]{3,60})[)）]|[,;，；])/u,
);

/** Reads the number of tasks, and the ids, that a line of a summary states of the section it names (`Setup: 3 tasks (T001-T003)`). */
export function sectionLine(
	label: string,
	text: ClaimText,
	home: number,
	context: ClaimContext,
	beside: () => readonly StatedValue[],
): readonly Claim[] {
	// More words make it a number of some of them (`3 tasks may run in parallel`).
	const match = countAndRange.exec(text.text);
	if (!match || !unitOf((match[2] as string).replace(/^\d+/, ''))) return [];
	const range = match[3] ? rangeInBracket(text, 0, context.forms) : null;
	const bracket = range || !match[3] ? null : sectionsInBracket(text.text, context, beside);
	const named = bracket?.section ?? (range ? sectionOver(range, context) : context.names.named(label, home));
	// Ends that only the document holds name no section.
	if (!named || (range && !isNamed(label, named, context))) return [];
	const scope: Scope = bracket ?? inSection(named);
	const side = saysDone(text, named, context) ? 'done' : null;
	const counted = claimText(text.line, text.start, text.start + (match[1] as string).length);
	const counts = countsOf(counted, scope, context, { side, unit: null });
	return range ? [...counts, { ...range, scope }] : counts;
}

/** `2/3`, `2 of 3 (67%)`, `2/3 migrated`, `2/3 tasks`, `2/3 ✅`, `⚠️ 2/3`: nothing that says what else is counted. */
const pairAlone = wide(
	/^([\s*_~]*(?:\p{Extended_Pictographic}\ufe0f?\s*)?\d{1,5}\s*(?:\/|of)\s*(\d{1,5}))(?:\s+(tasks|aufgaben|tareas|tarefas|tâches|taken|zadań|задач))?(?:\s+(?:\p{L}+ed|done|complete|finished))?[\s*_]*(?:$|[(（,;—–|·]|\p{Extended_Pictographic}|-\s)/iu,
);

/** So many lines at least of a list name sections with so many tasks. */
const FEWEST = 2;

/**
 * Reads how many tasks of a section are done, where a list says it of several (`- Beds: 2/3` beside `- Pond: 0/4 done`) and is right about the
 * whole of most: else it counts something else.
 */
export function sectionPair(
	label: string,
	text: ClaimText,
	home: number,
	context: ClaimContext,
	beside: () => readonly StatedValue[],
): readonly Claim[] {
	const [, pair, , noun] = pairAlone.exec(text.text) ?? [];
	const named = pair === undefined ? null : sectionCalled(label, noun, home, context);
	if (pair === undefined || named === null || !(noun || speaksOfAll(home, context))) return [];
	const pairs = beside().flatMap(field => {
		const [, , whole, what] = pairAlone.exec(field.value) ?? [];
		return whole === undefined
			? []
			: [{ section: sectionCalled(field.label, what, home, context), whole: Number(whole) }];
	});
	const right = pairs.filter(({ section, whole }) => section && sizeOf(section, context) === whole);
	if (right.length < (noun ? 1 : FEWEST) || right.length * 2 < pairs.length) return [];
	const counted = claimText(text.line, text.start, text.start + pair.length);
	return countsOf(counted, inSection(named), context);
}

/** The section that a label names, be it with the noun that stands behind its numbers (`Beds: 2/3 tasks` for `Beds tasks`). */
function sectionCalled(label: string, noun: string | undefined, home: number, { names }: ClaimContext): number | null {
	return (noun === undefined ? null : names.named(`${label} ${noun}`, home)) ?? names.named(label, home);
}

/** The innermost section that holds both ends of a range. */
function sectionOver({ first, last }: RangeClaim, { sections, sectionOfId }: ClaimContext): number | null {
	const ends = [first, last].map(id => sectionOfId(id));
	if (ends.includes(undefined)) return null;
	const around = new Set(indexesAround({ sections }, ends[0] as number));
	return indexesAround({ sections }, ends[1] as number).find(section => around.has(section)) ?? null;
}

/** Whether a label shares a word with the title of a section, or of one in it that the label begins. */
function isNamed(label: string, section: number, { sections, names }: ClaimContext): boolean {
	const words = label.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	return sections.some(
		({ index }) =>
			isWithin({ sections }, index, section) &&
			words.some(word => names.wordsOf(index).some(other => other.startsWith(word.replace(/s$/, '')))),
	);
}
