import { wide } from '../../../util/wide';
import { saysSideAlone, sideLength } from '../../words/sides';
import { attributeOf, type ClaimContext, sideCountedBy, unitLength, unitOfLabel } from '../claimText';

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
	const isKnown = context.isNoun(word.slice(0, 4).toLowerCase()) || attributeOf(word, context) !== null;
	return isKnown ? word.length : 0;
}

const noWord = wide(/^[^\p{L}\p{N}]+/u);

const firstWord = wide(/^[\p{L}\p{N}]+/u);

/** What changes nothing of what is counted. */
const beside = wide(
	/^(?:number|count|sum|amount|of|the|so far|now|yet|already|currently|still|to date|overall|all|total|current|project|plan|general|global|fully|work|progress|completion|completeness|status|state|anzahl|bisher|bereits|noch|de[rsnlm]?|die|das|nombre|du|la|les?|déjà|encore|número|los|las|el|ya|aún|do|da|dos|já|ainda|in|numero|già|ancora|liczba|już|jeszcze|количество|число|уже|ещё|sayısı|antal|aantal|al|nog|jumlah|số)(?!\p{L})/iu,
);
