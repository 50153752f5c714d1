import { remembered } from '../../util/remembered';
import { bareId } from '../words/readId';
import { bentTaskNouns, generalTaskNouns } from '../words/words.data';
import { rangeJoin } from './idRanges';
import type { IdForms, NamedTask } from './readDependencies';

/** So many ids show that their numbers count. */
const FEWEST = 2;

/**
 * What ids begin with before a number with zeros (`BE-P2-` of BE-P2-001, BE-P2-002), at how many digits it has: where all ids that end in as
 * many begin alike.
 */
export function prefixesOf(ids: readonly string[]): readonly string[] {
	const found: { prefix: string; count: number; isPadded: boolean }[] = [];
	for (const id of ids) {
		const number = /(?<!\d)\d{2,6}$/.exec(id)?.[0];
		if (!number) continue;
		const prefix = id.slice(0, -number.length);
		const known = (found[number.length] ??= { prefix, count: 0, isPadded: false });
		known.count++;
		known.isPadded ||= number.startsWith('0');
		if (known.prefix !== prefix) known.prefix = '';
	}
	return Array.from(found, one => (one && one.isPadded && one.count >= FEWEST ? one.prefix : ''));
}

/**
 * The id that a number means between two places of a text for dependencies (`002` for BE-P2-002), where it stands in a list of such; one that
 * no task has only if it begins with a zero.
 */
export function idOfNumber(
	text: string,
	start: number,
	end: number,
	number: string,
	{ prefixes, known }: IdForms,
): string | null {
	const prefix = prefixes[number.length];
	if (!prefix || !/^\d+$/.test(number)) return null;
	const id = prefix + number;
	// `TASK-002` goes by its number anyway.
	if (bareId(id) === number) return null;
	if (!number.startsWith('0') && !known.has(bareId(id))) return null;
	const before = text.slice(Math.max(0, start - AROUND), start);
	const behind = text.slice(end, end + AROUND);
	const first = /(?<!\d)(\d+)(\D+)$/.exec(before);
	const last = /^(\D+)(\d+)(?!\d)/.exec(behind);
	const isEnd = first?.[1]?.length === number.length && rangeJoin.test(first[2] as string);
	const isBegin = last?.[2]?.length === number.length && rangeJoin.test(last[1] as string);
	return (isEnd || opens.test(before)) && (isBegin || closes.test(behind)) ? id : null;
}

/** The id that a number means behind a word for tasks (`Task 2`, `Task #002` for T-02), wherever that stands: one that there is, where all ids that end in a number begin alike. */
export function idBehindNoun(noun: string, number: string, forms: IdForms): string | null {
	if (forms.plain || !/^\d{1,9}$/.test(number) || !generalNouns.has(noun.toLowerCase())) return null;
	return byNumber(forms).get(Number(number)) ?? null;
}

/** The ids by the numbers that they end in, but those that two end in; none where some begin otherwise, or where they go by their numbers anyway. */
const byNumber = remembered(({ ids }: IdForms): ReadonlyMap<number, string> => {
	const found = new Map<number, string>();
	const again = new Set<number>();
	let prefix: string | null = null;
	for (const id of ids) {
		const [, letters = '', digits] = /^(.*[A-Za-z_-])(\d{1,9})$/.exec(id) ?? [];
		if (!digits) continue;
		if (letters !== (prefix ??= letters) || bareId(id) === digits) return new Map();
		if (found.has(Number(digits))) again.add(Number(digits));
		found.set(Number(digits), id);
	}
	for (const number of again) found.delete(number);
	return found;
});

/**
 * The id that the end of one means behind another of the same part: W1-D2 for `W1-D1, D2`, W1-D3 for `W1-D1–D3`, and US-2 for `US-1, 2` and `US-1,2`
 * where only a list goes on `behind` it; null where there is none.
 */
export function ofSamePart(before: NamedTask | null, end: string, behind: string, { known }: IdForms): string | null {
	const isNumber = /^\d+$/.test(end);
	const joint = /^\D{1,12}(?=\d)/.exec(behind)?.[0] ?? '';
	if (isNumber ? !closes.test(behind) && !rangeJoin.test(joint) : !partEnd.test(end)) return null;
	const stem = (isNumber ? beforeNumber : beforePartEnd).exec(before?.id ?? '')?.[1];
	const id = bareId(`${stem}${end}`);
	return stem !== undefined && known.has(id) && (id === end || !known.has(bareId(end))) ? stem + end : null;
}

const partEnd = /^[A-Za-z]{1,5}\d+$/;
const beforePartEnd = /^(.*\d[-.])[A-Za-z]{1,5}\d+$/;
const beforeNumber = /^(.*[A-Za-z_-])\d+$/;

/** Words for tasks of any kind, in each case. */
export const generalNouns = new Set([...generalTaskNouns, ...bentTaskNouns]);

/** So far around a number is looked. */
const AROUND = 16;

const opens = /(?:(?:^|[,;、，；&+/[])[\s*_`]*|\d[*_`]*\s+(?:and|und|et|y|e|и|和|及|与)\s+[*_`]*)$/iu;
const closes = /^[*_`]*\s*(?:$|[,;、，；&+/\](（]|\.(?:\s|$)|(?:and|und|et|y|e|и|和|及|与)\s)/iu;
