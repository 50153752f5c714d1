import type { Vocabulary } from '../../model/vocabulary';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { HEADING } from '../lines/lexLine';
import { PAIRS, type LineTable } from '../lines/lineTable';
import { DIGIT } from '../lines/signs';
import { isTotalLabel } from '../tables/judgeTable';
import { readPriority } from '../words/readPriority';
import { listingIn } from './listingIn';
import { NO_BLOCK, type Outline } from './outline';

const beforeWords = wide(/^[^\p{L}\p{N}]+/u);

/** The priorities that a document's own summary adds: labels of a table whose first column is called priority. */
export function ownPriorities(outline: Outline, vocabulary: Vocabulary): readonly string[] {
	const own: string[] = [];
	for (const table of outline.tables) {
		if (table.fields[0] !== 'priority' || listingIn(outline, table, vocabulary)) continue;
		for (const row of table.rows) {
			const label = beforeWords.replace((row.cells[0]?.text ?? '').replace(/[*_`]/g, ''), '').trim();
			if (label === '' || label.split(/\s+/).length > 3 || isTotalLabel(label) || readPriority(label, vocabulary, own))
				continue;
			own.push(label);
		}
	}
	return own;
}

/** `P1 = Critical`, `P2 (High)`: a level beside the word for it, with nothing behind that makes it part of something else. */
const pair = wide(
	/(?<![\p{L}\p{N}])(P\d)\**\s*(?:[=:：→|]|[—–-](?=\s)|\()\s*\**([\p{L}][\p{L}\p{M}]{1,20})(?=\**\s*(?:$|[,;:，；：、.()|]|[—–-]\s))/giu,
);

function pairsIn(text: string): readonly RegExpMatchArray[] {
	return pair.all(text.replace(/[*_`]|\p{Extended_Pictographic}\ufe0f?/gu, ''));
}

function hasPairs(lines: LineTable, at: number): boolean {
	const text = lines.textOf(at);
	return /P\d/i.test(text) && text.length <= 300 && pairsIn(text).length > 0;
}

/** The vocabulary as the document pairs priority words and levels itself (`P1 = Critical, P2 = High`, a table of both), and the levels it adds. */
export function* pairedPriorities(
	outline: Outline,
	vocabulary: Vocabulary,
): Steps<{ readonly vocabulary: Vocabulary; readonly own: readonly string[] }> {
	const levels = new Map<string, string | null>();
	for (let at = 0; at < outline.count; at++) {
		if (at % 1024 === 1023) yield;
		const kind = outline.kinds[at];
		if (kind === NO_BLOCK || kind === HEADING || (outline.signs(at) & DIGIT) === 0 || outline.isBoxed(at)) continue;
		if ((outline.rows.get(at)?.table.header.cells.length ?? 0) > 3 || !outline.lines.answer(at, PAIRS, hasPairs))
			continue;
		const text = outline.lines.textOf(at);
		for (const [, level, word] of pairsIn(text)) {
			const usual = vocabulary.priorityWords.get((word as string).toLowerCase());
			const said = (level as string).toUpperCase();
			if (usual) levels.set(usual, levels.has(usual) && levels.get(usual) !== said ? null : said);
		}
	}
	const paired = [...levels].filter(([usual, said]) => said !== null && said !== usual);
	if (levels.size < 2 || paired.length === 0) return { vocabulary, own: [] };
	const words = new Map([...vocabulary.priorityWords].map(([word, usual]) => [word, levels.get(usual) ?? usual]));
	const own = paired.flatMap(([, said]) => (said && !vocabulary.priorities.includes(said) ? said : []));
	return { vocabulary: { ...vocabulary, priorityWords: words }, own };
}
