import { wide } from '../util/wide';
import { RANGE, type LineTable } from './lineTable';
import type { Outline } from './outline';
import { DIGIT } from './signs';
import type { IdRange } from './verdict';
import { pluralTaskNouns, taskNouns } from './words.data';

const plural = [
	...taskNouns
		.filter(noun => /^[a-z ]+$/.test(noun))
		.map(noun => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
	...pluralTaskNouns,
].join('|');

/** A number with the letters before it, and how one comes from the first to the last. */
const name = String.raw`\s*#?([A-Za-z]{0,4}-?)(\d{1,6})`;
const joint = String.raw`\s*(?:-|–|—|\.{2,3}|to|through|bis|до)`;
const rangeTitle = wide(
	new RegExp(
		String.raw`^[^\p{L}\p{N}]*(?:\*\*)?(?:(?:${plural})\s+${name}${joint}${name}|#?([A-Z]{1,4}-?)(\d{1,6})${joint}\s*#?\5(\d{1,6}))(?:\*\*)?\s*(?:$|:?\s*(?:[(（].*[)）\]]\s*)?$|[:：])`,
		'iu',
	),
);

/** Reads a placeholder for several tasks (`Tasks 28-47: (…)`), or null; ids alone (`T3–T6: …`) make one only `withIds`. */
export function readRange(outline: Outline, at: number, withIds = false): IdRange | null {
	if ((outline.signs(at) & DIGIT) === 0 || !outline.lines.answer(at, RANGE, mayBeRange)) return null;
	return rangeIn(outline.content(at), withIds);
}

const days = /^[^a-z]*days\s/i;

const rangeWord = wide(new RegExp(`^[^\\p{L}\\d]*(?:(?:${plural})\\s|[a-z]{1,4}-?\\d)`, 'iu'));

function mayBeRange(lines: LineTable, at: number): boolean {
	return rangeWord.test(lines.textOf(at).slice(lines.froms[at]));
}

function rangeIn(content: string, withIds: boolean): IdRange | null {
	const [, ...parts] = rangeTitle.exec(content) ?? [];
	const isOfIds = parts[4] !== undefined;
	// `- [ ] Days 3-4: Dig` is one task that takes two days.
	if (parts.length === 0 || (isOfIds && !withIds) || (withIds && days.test(content))) return null;
	const [prefix = '', from, , to] = isOfIds ? [parts[4], parts[5], '', parts[6]] : parts;
	const [first, last] = [Number(from), Number(to)];
	return last > first && last - first < 1000 ? { prefix, first, last } : null;
}
