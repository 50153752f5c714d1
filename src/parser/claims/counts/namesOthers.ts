import { wide } from '../../../util/wide';
import { saysSideAlone, sideLength } from '../../words/sides';
import { sectionNouns } from '../../words/words.data';
import { attributeOf, type ClaimContext, saidBehindNoun, sideCountedBy, unitLength, unitOfLabel } from '../claimText';

/**
 * Whether a label says something else than a side, a word for all, an attribute and a noun for tasks: that is what it counts (`Total completed
 * phases`, `Завершено этапов`, `Commits`).
 */
export function namesOthers(label: string, context: ClaimContext): boolean {
	if (sideCountedBy(label) || unitOfLabel(label) || saysSideAlone(label)) return false;
	let rest = noWord.replace(label, '');
	while (rest !== '') {
		const length = sideLength(rest) || (beside.exec(rest)?.[0].length ?? 0) || unitLength(rest) || known(rest, context);
		if (length === 0) return true;
		rest = noWord.replace(rest.slice(length), '');
	}
	return false;
}

/** The length of a word that says which tasks are meant, or that they are called by here; 0 for another. */
function known(text: string, context: ClaimContext): number {
	const word = firstWord.exec(text)?.[0] ?? '';
	const start = word.slice(0, 4).toLowerCase();
	const isPart = sectionNouns.some(noun => noun.startsWith(start) || start.startsWith(noun));
	const isKnown = (!isPart && context.isNoun(start)) || attributeOf(word, context) !== null;
	return isKnown ? word.length : 0;
}

const noWord = wide(/^[^\p{L}\p{N}]+/u);

const firstWord = wide(/^[\p{L}\p{N}]+/u);

/** What changes nothing of what is counted. */
const beside = wide(
	/^(?:number|count|sum|amount|about|approx|roughly|only|at|of (?:which|them|these|those)|davon|dont|di cui|de (?:ellas|ellos|las cuales|los cuales)|das quais|из них|з них|of|the|so far|now|yet|already|currently|still|to date|overall|all|total|current|project|plan|roadmap|backlog|scope|size|workload|general|global|fully|work|progress|completion|completeness|status|state|anzahl|bisher|bereits|noch|de[rsnlm]?|die|das|nombre|du|la|les?|déjà|encore|número|los|las|el|ya|aún|do|da|dos|já|ainda|in|numero|già|ancora|liczba|już|jeszcze|количество|число|уже|ещё|sayısı|antal|aantal|al|nog|jumlah|số)(?!\p{L})|^其中/iu,
);

/** Whether a noun for tasks that a text begins with means some of them, which the text says by a level that is no attribute here, by a part, or by words that nobody knows. */
export function isOfSome(text: string, hasAttribute: boolean): boolean {
	return (!hasAttribute && ofLevel.test(text)) || saidBehindNoun(text) === 'more' || ofPart.test(text);
}

const ofLevel = /^[\s*_]*(?:critical|high|medium|low|urgent|blocking|p\d)\b/i;

/** The longer nouns for parts of a plan, as a part of a pattern. */
export const longNouns = sectionNouns.filter(noun => noun.length > 3).join('|');

const somePart = `(?:mvp|${longNouns})(?!\\p{L})`;

/** Behind a noun and a side, or in a bracket: some of the tasks alone. */
const ofPart = wide(
	`^[^,;.|]{0,60}?(?:\\s(?:in|of|for|from|im|der|de|du|da|do|del|para|pour)\\s(?:the\\s)?${somePart}|\\(${somePart}[^()]{0,8}\\))/iu`,
);

/** The words right before a number, behind any other (`completed phases` of `5 tasks (completed phases: 1/2)`). */
export function lastLabel(before: string): string {
	// `phases (completed): 1/2`
	const label = before.replace(/[(（][^()（）]{0,30}[)）](?=[\s*_]*[:：][\s*_]*$)/, ' ');
	return label.slice((between.all(label).at(-1)?.index ?? -1) + 1);
}

const between = wide(/[\d,;|·()（）、，+]|\s[–—-](?=\s)/gu);
