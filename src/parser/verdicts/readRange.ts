import { wide } from '../../util/wide';
import { RANGE, type LineTable } from '../lines/lineTable';
import { DIGIT } from '../lines/signs';
import type { Outline } from '../outline/outline';
import { pluralTaskNouns, taskNouns } from '../words/words.data';
import type { IdRange } from './verdict';

const plural = [
	...taskNouns
		.filter(noun => /^[a-z ]+$/.test(noun))
		.map(noun => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
	...pluralTaskNouns,
].join('|');

/** A number with the letters before it, and how one comes from the first to the last. */
const name = String.raw`\s*#?([A-Za-z]{0,4}-?)(\d{1,6})`;
const joint = String.raw`\s*(?:-|–|—|\.{2,3}|to|through|bis|до)`;

/** Behind ids that nothing sets apart (`T2–T4 Title`, `T2-T4 — Title`, `T2 to T4 Title`) a title may follow; `T2 - T4 Title` may be a task whose title begins so. */
const tight = String.raw`(?:[-–—]|\.{2,3}|\s(?:to|through|bis|до)\s)`;
const rangeTitle = wide(
	String.raw`^[^\p{L}\p{N}]*(?:\*\*)?(?:#?([A-Z]{1,4}-?)(\d{1,6})${tight}#?\1(\d{1,6})(?=(?:\*\*)?\s+(?:[-–—]\s+)?[\p{L}\p{N}*_\x60"“„'([])|(?:(?:${plural})\s+${name}${joint}${name}|#?([A-Z]{1,4}-?)(\d{1,6})${joint}\s*#?\8(\d{1,6}))(?:\*\*)?\s*(?:$|:?\s*(?:[(（].*[)）\]]\s*)?$|[:：]))/iu`,
);

/** Reads a placeholder for several tasks (`Tasks 28-47: (…)`), or null; ids alone (`T3–T6: …`) make one only `withIds`. */
export function readRange(outline: Outline, at: number, withIds = false): IdRange | null {
	if ((outline.signs(at) & DIGIT) === 0 || !outline.lines.answer(at, RANGE, mayBeRange)) return null;
	return rangeIn(outline.content(at), withIds);
}

const days = /^[^a-z]*days\s/i;

const rangeWord = wide(`^[^\\p{L}\\d]*(?:(?:${plural})\\s|[a-z]{1,4}-?\\d)/iu`);

function mayBeRange(lines: LineTable, at: number): boolean {
	return rangeWord.test(lines.textOf(at).slice(lines.froms[at]));
}

function rangeIn(content: string, withIds: boolean): IdRange | null {
	const [, ...parts] = rangeTitle.exec(content) ?? [];
	const ids = parts[0] === undefined ? parts.slice(7) : parts;
	const isOfIds = ids[0] !== undefined;
	// `- [ ] Days 3-4: Dig` is one task that takes two days.
	if (parts.length === 0 || (isOfIds && !withIds) || (withIds && days.test(content))) return null;
	const [prefix = '', from, to] = isOfIds ? ids : [parts[3], parts[4], parts[6]];
	const [first, last] = [Number(from), Number(to)];
	return last > first && last - first < 1000 ? { prefix, first, last } : null;
}
