import type { SumClaim } from '../../model/claims';
import { wide } from '../../util/wide';
import type { ClaimContext } from './claimText';
import { makeSum, sumPart } from './makeSum';

/** Words for how grave something is, from the gravest to the least. */
const scale: readonly RegExp[] = [
	/^(?:critical|blockers?|kritisch|crític[oa]s?|critiques?)$/i,
	/^(?:high|major|hoch|alt[oa]s?|élevée?s?)$/i,
	/^(?:medium|moderate|mittel|medi[oa]s?|médi[oa]s?|moyen(?:ne)?s?)$/i,
	/^(?:low|minor|niedrig|baj[oa]s?|baix[oa]s?|faibles?)$/i,
	/^(?:info|informational|trivial|cosmetic|notes?)$/i,
];
/** From here on a word says that nothing less grave is left out. */
const LEAST = 3;

const total = wide(/(?<![\p{L}\p{N}.,/–-])(\d{1,6})(?:\s+\p{L}{2,20}){0,2}[*_]{0,2}\s*[(（]([^()（）]{12,160})[)）]/u);

const part = wide(/^\s*(?:[^\p{L}\p{N}\s]{1,3}\s?)?(\d{1,5})\s+(\p{L}{3,16})(?:\s\p{L}{2,16})?\s*$/u);

/** Reads a total behind which a bracket parts it by how grave things are: `9 findings (2 critical, 3 high, 3 medium, 2 low)`. */
export function partsInBracket(at: number, { outline }: ClaimContext): SumClaim | null {
	const line = outline.line(at);
	const match = total.exec(line.masked.slice(line.from, line.to));
	if (!match) return null;
	const [whole, digits, inside] = match as unknown as [string, string, string];
	const levels: number[] = [];
	const parts = [];
	let start = line.from + match.index + whole.length - 1 - inside.length;
	for (const piece of inside.split(/[,;+|·]/)) {
		const [, count = '', word = ''] = part.exec(piece) ?? [];
		levels.push(scale.findIndex(level => level.test(word)));
		parts.push(sumPart(line, start + piece.indexOf(count), count));
		start += piece.length + 1;
	}
	// Each level once and none left out between them, down to the least: such parts are all there is.
	const isWhole = levels.every((level, place) => level >= 0 && (place === 0 || level === (levels[place - 1] ?? 0) + 1));
	if (parts.length < 3 || !isWhole || (levels.at(-1) ?? 0) < LEAST) return null;
	const own = { noun: 'parts', column: null, parts, isDoubtful: true } as const;
	return makeSum(line, line.from + match.index, digits, own);
}
