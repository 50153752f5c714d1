import type { Side, SumClaim, SumPart } from '../../../model/claims';
import { sumOfParts } from '../../../model/sumOfParts';
import { wide } from '../../../util/wide';
import type { Line } from '../../lines/line';
import { sideNamed } from '../../words/sides';
import { makeSum, sumPart } from '../makeSum';
import { slackOf } from './carriedPriorities';

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

/** Behind a word the number may be one of a name (`Phase 2`). */
const total = wide(
	/(?<=(?:^|[:：|(（;·]|\s[—–-]|\btotal|\ball)[\s*_]{0,4})(\d{1,6})((?:\s+\p{L}{2,20}){0,2})[*_]{0,2}\s*[(（]([^()（）]{8,160})[)）]/giu,
);

/** `5 open`, `P0: 5` */
const part = /^([^\d~≈<>≥≤%/]*(?:P\d: ?)?)(\d{1,5})([^\d~≈<>≥≤%/]*(?:P\d ?)?)$/;
/** `6 tests + 5 drafts` */
const added = /^[^,;|·/+]+(?:\+[^,;|·/+]+)+$/;
const name = wide(/\p{L}[\p{L}\d -]*/u);

/**
 * Reads a total behind which a bracket parts it into all there is: by how grave things are or by priority, none left out (`9 findings (2 critical,
 * 3 high, 3 medium, 2 low)`), or into what is done and what is not (`40 issues (6 open, 34 closed)`),
 * or adds up parts that come to about as many (`11 tasks (6 tests + 5 drafts)`).
 */
export function partsInBracket(line: Line): SumClaim | null {
	const text = line.maskedContent;
	for (const match of total.all(text)) {
		const [found, digits, noun, inside] = match as unknown as [string, string, string, string];
		const start = line.from + match.index;
		const listed = partsIn(line, start + found.length - 1 - inside.length, inside);
		if (!listed || (sideSaid(noun.trim()) ?? 'total') !== 'total') continue;
		const { parts, words } = listed;
		const claim = makeSum(line, start, digits, { noun: 'parts', column: null, parts, isDoubtful: true });
		const sum = sumOfParts(parts);
		// `2 failures (12 passed, 2 failed)`
		if (parts.some(({ value }) => value === claim.value)) continue;
		if (areLevels(words, sum > claim.value) || areSides(words, parts, claim.value)) return claim;
		const isNear = Math.abs(sum - claim.value) <= slackOf(claim.value);
		if (isNear && added.test(inside) && !words.some(sideSaid)) return { ...claim, noun: 'added' };
	}
	return null;
}

function partsIn(line: Line, from: number, inside: string) {
	const parts: SumPart[] = [];
	const words: string[] = [];
	let at = 0;
	for (const piece of inside.split(/[,;+|·]|\s\/\s|\sand\s/)) {
		at = inside.indexOf(piece, at);
		const [, before = '', digits, behind = ''] = part.exec(piece) ?? [];
		if (digits === undefined) return null;
		parts.push(sumPart(line, from + at + before.length, digits));
		words.push((name.exec(before + behind)?.[0] ?? '').trim());
		at += piece.length;
	}
	return { parts, words };
}

/** Each level once and none left out between them, down to the least, or more than there are in all: such parts are all there is. */
function areLevels(words: readonly string[], isMore: boolean): boolean {
	const levels = words.map(word => {
		const [first = ''] = word.split(' ', 1);
		return /^P\d$/.test(first) ? Number(first[1]) : scale.findIndex(level => level.test(first));
	});
	const isRun = levels.every((level, place) => level === (levels[0] as number) + place);
	return isRun && levels.length > 2 && levels[0] !== -1 && (isMore || (levels.at(-1) as number) >= LEAST);
}

/** The side that a word says, those of tests too (`passing`, `failed`). */
export function sideSaid(word: string): Side | null {
	return /^pass/i.test(word) ? 'done' : /^(?:fail|err)/i.test(word) ? 'remaining' : sideNamed(word);
}

/** Whether words say what is done and what is not, and the numbers don't come to all in any way: what is begun or blocked may be open as well. */
function areSides(words: readonly string[], parts: readonly SumPart[], whole: number): boolean {
	const sides = words.map(sideSaid);
	if (parts.length > 7 || sides.includes(null) || sides.filter(side => side === 'done').length !== 1) return false;
	if (!sides.includes('remaining') && !sides.includes('open')) return false;
	let sums = [parts[sides.indexOf('done')]?.value ?? 0];
	for (const [place, { value }] of parts.entries())
		if (sides[place] !== 'done') sums = [...new Set([...sums, ...sums.map(sum => sum + value)])];
	return !sums.includes(whole);
}
