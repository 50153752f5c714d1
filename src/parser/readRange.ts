import { wide } from '../util/wide';
import { RANGE, type LineTable } from './lineTable';
import type { Outline } from './outline';
import { DIGIT } from './signs';
import type { IdRange } from './verdict';
import { taskNouns } from './words.data';

const plural = taskNouns
	.filter(noun => /^[a-z ]+$/.test(noun))
	.map(noun => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`));
const rangeTitle = wide(
	new RegExp(
		`^[^\\p{L}\\p{N}]*(?:\\*\\*)?(?:${plural.join('|')})\\s+#?([A-Za-z]{0,4}-?)(\\d+)\\s*(?:-|–|—|to|through)\\s*#?[A-Za-z]{0,4}-?(\\d+)(?:\\*\\*)?\\s*(?:$|:?\\s*(?:[(（[].*[)）\\]]\\s*)?$|:)`,
		'iu',
	),
);

/** Reads a placeholder for several tasks (`Tasks 28-47: (…)`), or null. */
export function readRange(outline: Outline, at: number): IdRange | null {
	if ((outline.signs(at) & DIGIT) === 0 || !outline.lines.answer(at, RANGE, mayBeRange)) return null;
	return rangeIn(outline.content(at));
}

const rangeWord = new RegExp(`^[^a-z\\d]*(?:${plural.join('|')})\\s`, 'i');

function mayBeRange(lines: LineTable, at: number): boolean {
	return rangeWord.test(lines.textOf(at).slice(lines.froms[at]));
}

function rangeIn(content: string): IdRange | null {
	const match = rangeTitle.exec(content);
	if (!match) return null;
	const first = Number(match[2]);
	const last = Number(match[3]);
	return last > first && last - first < 1000 ? { first, last } : null;
}
