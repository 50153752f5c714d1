import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { HEADING } from '../../lines/lexLine';
import { NO_BLOCK } from '../../outline/outline';
import type { ClaimContext, ClaimText } from '../claimText';
import { sizeOf } from '../counts/sizes';
import { isOfPoints } from './pointTotals';

/** In so many headings the number is that of the tasks beneath, and in more than half. */
const FEWEST = 2;

const nouns = 'punkte|puntos|pontos|punten|punti';

const alone = wide(`^\\s*(\\d{1,3}) (?:${nouns})\\s*$/iu`);

const inBrackets = wide(`[(（\\[](\\d{1,3}) (?:${nouns})[)）\\]]\\s*$/iu`);

const counted = wide(`\\d\\s?(?:${nouns}|story points?|points?|pts|sp)(?!\\p{L})|(?:${nouns}|points?|pts|sp)[*_]*:/iu`);

/** The number in a bracket of a heading that counts the points of a list (`(7 Punkte)`, as a German calls its entries), null where it may be one of story points. */
export function pointsOfList({ text }: ClaimText, context: ClaimContext): string | null {
	const digits = alone.exec(text)?.[1];
	return digits !== undefined && areEntries(context) ? digits : null;
}

/** Whether points are what the document calls its tasks: the numbers in most headings are those of the tasks beneath, and nothing else has points. */
const areEntries = remembered((context: ClaimContext): boolean => {
	const { outline, populated, sectionAt } = context;
	let [headings, fitting] = [0, 0];
	for (let at = 0; at < outline.count; at++) {
		const kind = outline.kinds[at];
		if (kind === NO_BLOCK) continue;
		const section = kind === HEADING ? sectionAt.get(at)?.index : undefined;
		const digits = section === undefined ? undefined : inBrackets.exec(outline.content(at))?.[1];
		if (section === undefined || digits === undefined) {
			if (counted.test(outline.content(at))) return false;
			continue;
		}
		if (!populated.has(section)) return false;
		headings++;
		if (Number(digits) === sizeOf(section, context)) fitting++;
	}
	const hasColumn = outline.tables.some(({ header }) => header.cells.some(({ text }) => isOfPoints(text)));
	return !hasColumn && fitting >= FEWEST && fitting * 2 > headings;
});
