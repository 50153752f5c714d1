import { wide } from '../../../util/wide';
import { labelWords } from '../../outline/labels';
import type { TableRow } from '../../tables/readTable';
import { meansUnbegun, sideNamed } from '../../words/sides';
import type { ClaimContext } from '../claimText';

/** `points`, `SP`, `puntos relativos`. */
export const points =
	/^(?:story |relative )?(?:points?|pts?|sp|puntos?|pontos?|punkte|punten)(?: (?:relativos|de historias?|de histórias?))?$/i;

/** What a column of points may be headed with where their name is not said. */
const estimates = /^(?:estimates?|estimation|estimación|estimativa|est|size|effort|esfuerzo|esforço|aufwand)$/i;

/** The words of a label that names the total of an estimate, and the one among them that says that it is all. */
const ofPlan = 'planned|committed|planejad[oa]s|planificad[oa]s|geplante?|prévus';
const ofTotal = wide(
	`^(?:(?:grand|total|overall|gesamt|totaal|${ofPlan}|story|relative|of|in|de|em|estimated?|estimation|estimación|estimativa|estimad[oa]s?|effort|esfuerzo|esforço|points?|pts|sp|puntos?|pontos?|punkte|punten|historias?|histórias?)(?: |$))+$/u`,
);
const saysAll = /(?:^| )(?:total|overall|gesamt|totaal)(?: |$)/;
const saysPlan = wide(`(?:^| )(?:${ofPlan})(?: |$)/u`);

/** Whether the words of a label say that it is about what was planned, which may be more than what came of it. */
export function isPlanOfPoints(words: string): boolean {
	return saysPlan.test(words);
}

/** Whether the words of a label name the total of an estimate: `total points`, `estimación total`. */
export function isPointTotal(words: string): boolean {
	return ofTotal.test(words) && saysAll.test(words);
}

/** What is got done, beside the words for what is done. */
const delivered = /^(?:delivered|entregues?|entregad[oa]s|livrés|geliefert|burned)$/;

/** Which points the words of a label and what stands behind its number say that it counts: all that there are, those of what is done, those that are left. Null for other numbers. */
export function sideOfPoints(label: string, noun: string): 'total' | 'done' | 'remaining' | null {
	const words = label.split(' ');
	const rest = words.filter(word => !points.test(word) && !/^(?:de|story|relative)$/.test(word));
	if (noun === '' ? rest.length === words.length : !points.test(noun)) return null;
	const said = rest.join(' ');
	const isPlan = rest.length < words.length && ofTotal.test(label) && isPlanOfPoints(label);
	if (points.test(label) || isPointTotal(label) || totalOfPart.test(said) || isPlan) return 'total';
	if (delivered.test(said)) return 'done';
	const side = sideNamed(said);
	// `Open points` are questions as often as not.
	return side === 'done' || (side === 'remaining' && !meansUnbegun(said)) ? side : null;
}

/** Labels of totals that don't say of what. */
export const totalOfPart = wide(/^(?:(?:sprint|phase|epic|milestone|iteration|week|release|grand|overall) )?total$/iu);

/** What a header calls a column that may hold points; null for other columns. */
export function kindOf(header: string): string | null {
	const name = labelWords(header);
	const unit = /[(（]([^)）]{1,40})[)）]/u.exec(header)?.[1];
	if (points.test(name) || points.test(unit ?? '')) return 'points';
	return unit === undefined && estimates.test(name) ? name : null;
}

/** Whether a header says that its column holds points. */
export function isOfPoints(header: string): boolean {
	return kindOf(header) === 'points';
}

const inCell = wide(/^[\s*_]*(\d{1,4})(?:\s?([\p{L} ]{1,30}))?[\s*_]*$/u);

/** The digits of a cell that holds nothing but points. */
export function pointsIn(text: string): string | null {
	const [, digits, noun] = inCell.exec(text) ?? [];
	return digits !== undefined && (noun === undefined || points.test(noun.trim())) ? digits : null;
}

/** Whether a row has the word for a status of what is cancelled. */
export function isDropped(cells: TableRow['cells'], { vocabulary }: ClaimContext): boolean {
	return cells.some(({ text }) => vocabulary.statuses.get(labelWords(text)) === 'cancelled');
}
