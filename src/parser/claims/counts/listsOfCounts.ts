import type { CountClaim, Side } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { isTaken, meansUnbegun, saysDoneInEnglish, sideNamed, sideSaidBy } from '../../words/sides';
import { type ClaimContext, unitOf } from '../claimText';

/** One number of a list of counts, and what it counts. */
export interface ListedCount {
	/** Where its digits begin in the text. */
	readonly index: number;
	readonly digits: string;
	readonly side: Side;
}

/** What a list of counts says: its numbers, each of another side, and the noun for what they count where one stands in it. */
export interface ListOfCounts {
	readonly counts: readonly ListedCount[];
	readonly unit: CountClaim['unit'] | null;
}

/** One of a list may be this long. */
const LONGEST = 60;

const divider = wide(/[,;|·•()（）、，/+&]|\s[–—-]\s|\s(?:and|und|et|y|e|en|i|ve)\s/gu);

/** `✅ 2 done`, `2 ✅`, `4 tasks` */
const numberFirst = wide(
	/^(?:(\p{Extended_Pictographic})\ufe0f?\s{0,2})?(\d{1,6})(?![\d.,:%])(?:\s{0,2}(\p{Extended_Pictographic})\ufe0f?)?(?:\s{1,4}(\p{L}[\p{L}\p{M} -]{0,38}))?\.?$/u,
);

/** `✅ Done: 2`, `Done: 2 tasks` */
const labelFirst = wide(
	/^(?:\p{Extended_Pictographic}\ufe0f?\s{0,2})?(\p{L}[\p{L}\p{M} -]{1,30}?)\s?[:：]\s{0,3}(\d{1,6})(?:\s(\p{L}{3,12}))?\.?$/u,
);

const emphasis = /[*_~]/g;

/** `1/4` */
const pairAhead = /^[\s*_~]*\d+\s*\/\s*\d/;

/** `50%`, `50% complete` */
const share = wide(/^[\s*_~≈]*\d{1,3}(?:\.\d+)?\s?%(?:\s+\p{L}+)?[\s*_.]*$/u);

/** What is said of tests, and means nothing of tasks. */
const ofTests = /\b(?:passed|passing|failed|failing|skipped|tests?)\b/i;

/**
 * Reads a text that is a list of counts and nothing else: `2 done, 3 open`, `4 total · 2 done · 2 remaining`, `2 completed / 4 total`,
 * `4 tasks (2 done)`, `✅ 2 | ⬜ 3`, `4 | Done: 1 | Open: 3` behind a label, whose side is `first`. At least two numbers, each of another side;
 * null for anything else.
 */
export function listOfCounts(text: string, first: Side | null, context: ClaimContext): ListOfCounts | null {
	if (text.length > 8 * LONGEST || ofTests.test(text)) return null;
	const counts: (ListedCount & { readonly isUnbegun: boolean })[] = [];
	let unit: CountClaim['unit'] | null = null;
	for (const { piece, start, before, after } of pieces(text)) {
		if (/^[\s*_.]*$/.test(piece) || share.test(piece) || isOfElse(piece)) continue;
		const read = piece.length > LONGEST ? null : readPiece(piece.replace(emphasis, '').trim());
		if (!read) return null;
		const { digits, mark, words } = read;
		const ofLabel = counts.length === 0 && !pairAhead.test(text.slice(start)) ? first : null;
		let side: Side | null;
		if (words !== '' && isTaken(words) && saysDoneInEnglish(text)) side = 'in-progress';
		else if (words !== '') side = sideNamed(words) ?? (isNounAlone(words) ? (ofLabel ?? 'total') : null);
		else if (mark !== undefined) side = sideOfMark(mark, context);
		else side = ofLabel ?? sideByPlace(before, after, counts);
		if (side === null || counts.some(other => other.side === side)) return null;
		unit ??= words === '' ? null : unitOf(words);
		const isUnbegun = side === 'remaining' && (words === '' || meansUnbegun(words));
		counts.push({ index: start + piece.indexOf(digits), digits, side, isUnbegun });
	}
	if (counts.length < 2) return null;
	// Beside what is under way, what is pending is only what is not begun.
	const isApart = counts.some(({ side }) => side === 'in-progress' || side === 'blocked');
	return {
		counts: isApart ? counts.map(count => (count.isUnbegun ? { ...count, side: 'open' } : count)) : counts,
		unit,
	};
}

function readPiece(piece: string): { digits: string; mark: string | undefined; words: string } | null {
	const labelled = labelFirst.exec(piece);
	if (labelled) {
		const [, words = '', digits = '', noun] = labelled;
		return noun === undefined || unitOf(noun) ? { digits, mark: undefined, words } : null;
	}
	const [, sign, digits = '', behind, words = ''] = numberFirst.exec(piece) ?? [];
	return digits === '' ? null : { digits, mark: behind ?? sign, words };
}

/** `Progress: 25%`, `Updated: 1 May`: a label that counts nothing, with what it labels. */
function isOfElse(piece: string): boolean {
	const label = piece.length > LONGEST ? undefined : otherLabel.exec(piece.replace(emphasis, '').trim())?.[1];
	return label !== undefined && sideSaidBy(label) === null && unitOf(label) === null;
}

const otherLabel = wide(/^(?:\p{Extended_Pictographic}\ufe0f?\s{0,2})?(\p{L}[\p{L} ]{1,24}?)\s?[:：]\s?\S/u);

/** A number without a word: the whole behind a slash and what is done, or before a bracket. */
function sideByPlace(before: string, after: string, counts: readonly ListedCount[]): Side | null {
	const isWhole =
		counts.length === 0 ? after === '(' : counts.length === 1 && before === '/' && counts[0]?.side === 'done';
	return isWhole ? 'total' : null;
}

/** `tasks`, `story`: a noun for tasks, and nothing more. */
function isNounAlone(words: string): boolean {
	return unitOf(words) !== null && !/\s/.test(words.trim());
}

/** The side of the tasks that a sign marks; null where it may mean something else. */
export function sideOfMark(mark: string, { legend, vocabulary }: ClaimContext): Side | null {
	const status = legend.statuses.get(mark) ?? vocabulary.statuses.get(mark) ?? null;
	if (status === 'open') return 'remaining';
	return status === 'done' || status === 'in-progress' || status === 'blocked' ? status : null;
}

interface Piece {
	readonly piece: string;
	readonly start: number;
	/** The signs around it, empty for the first and behind the last. */
	readonly before: string;
	readonly after: string;
}

function pieces(text: string): readonly Piece[] {
	const found: Piece[] = [];
	let start = 0;
	let before = '';
	for (const { index, 0: sign } of divider.all(text)) {
		const after = sign.trim();
		found.push({ piece: text.slice(start, index), start, before, after });
		start = index + sign.length;
		before = after;
	}
	return [...found, { piece: text.slice(start), start, before, after: '' }];
}
