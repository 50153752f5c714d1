import { codePages } from './codepages.data';
import { beliefs, type CodePage, type DamageEvidence, type Sequence, sequencesIn } from './damagedSequences';

/** Text whose damage is undone, and where each of its characters came from. */
export interface Undamaged {
	readonly text: string;
	/** For each UTF-16 unit of `text` (and its end) the offset in the damaged text. */
	readonly offsets: readonly number[];
	/** Each stretch that is mended, in the damaged text and as small as can be, and what it becomes. */
	readonly mended: readonly { readonly start: number; readonly end: number; readonly text: string }[];
	/** The table that explains most of the line. */
	readonly encoding: string;
}

const pages: readonly CodePage[] = Object.entries(codePages).map(([name, page]) => ({
	name,
	bytes: new Map([...page].map((char, index) => [char, 0x80 + index])),
}));

/** Characters that a damaged two, three or four byte sequence can begin with, in any of the tables. */
const leads = new Set(Object.values(codePages).flatMap(page => [...page].slice(0xc2 - 0x80, 0xf5 - 0x80)));

/** Control characters and Apple's private one: between two rounds of damage, never in text. */
const leftover = /[\u0080-\u009f\uf8ff]/;

/** What every stretch has in it that is lost for good: see `damageOf`. */
export const mayBeLost = /[\ufffdðğ\uf8ffâï]/;

/** Undoes UTF-8 that was read with a one-byte table, however often it was; null where a line is sound. Linear. */
export function undamage(line: string, around: DamageEvidence | null = null): Undamaged | null {
	if (!mayBeDamaged(line)) return null;
	const lenient = rounds(line, around, null);
	if (!lenient || !leftover.test(lenient.text)) return lenient;
	// Text that was damaged twice passes through control characters on its way back; left over they are no text.
	const before = runsOf(line);
	const wrong = runsOf(lenient.text).map((run, at) => leftover.test(run) && !leftover.test(before[at] ?? ''));
	return wrong.includes(true) ? rounds(line, around, wrong) : lenient;
}

/** Whether any two characters look like the beginning of damage; cheap, and true for much sound text as well. */
export function mayBeDamaged(text: string): boolean {
	if (!/[^\x00-\x7f]{2}/.test(text)) return false;
	for (let i = 0; i + 1 < text.length; i++)
		if (text.charCodeAt(i) > 0x7f && text.charCodeAt(i + 1) > 0x7f && leads.has(text[i] as string)) return true;
	return false;
}

/** Characters beyond ASCII that stand together. Damage reaches no further, and mending it leaves no ASCII behind. */
function runsOf(text: string): readonly string[] {
	return text.match(/[^\x00-\x7f]+/g) ?? [];
}

function rounds(line: string, around: DamageEvidence | null, strict: readonly boolean[] | null): Undamaged | null {
	let text = line;
	let offsets: readonly number[] | null = null;
	const weights = new Map<string, number>();
	// Each round shortens what it mends by half or more, so all together cost little more than the first.
	for (
		let found = choose(text, around, strict, weights);
		found.length > 0;
		found = choose(text, around, strict, weights)
	) {
		const next = decode(text, found);
		const known: readonly number[] | null = offsets;
		offsets = known ? next.offsets.map(offset => known[offset] as number) : next.offsets;
		text = next.text;
	}
	if (!offsets) return null;
	const [encoding] = [...weights].reduce((most, each) => (each[1] > most[1] ? each : most));
	return { text, offsets, mended: mendedIn(line, text, offsets), encoding };
}

/** The sequences to decode in this round: for each run those of the table that explains most of it. */
function choose(
	text: string,
	around: DamageEvidence | null,
	strict: readonly boolean[] | null,
	weights: Map<string, number>,
): readonly Sequence[] {
	const best = new Map<number, { weight: number; page: CodePage; sequences: readonly Sequence[] }>();
	const candidates = pages
		.map(page => ({ page, believed: beliefs(sequencesIn(text, page, strict), page, around) }))
		.map(each => ({ ...each, weight: lengthOf(each.believed) }))
		.sort((a, b) => b.weight - a.weight);
	for (const { page, believed } of candidates)
		for (const [run, sequences] of byRun(believed)) {
			const weight = lengthOf(sequences);
			if (weight > (best.get(run)?.weight ?? 0)) best.set(run, { weight, page, sequences });
		}
	for (const { page, weight } of best.values()) weights.set(page.name, (weights.get(page.name) ?? 0) + weight);
	return [...best].sort(([a], [b]) => a - b).flatMap(([, { sequences }]) => sequences);
}

function byRun(sequences: readonly Sequence[]): ReadonlyMap<number, readonly Sequence[]> {
	const runs = new Map<number, Sequence[]>();
	for (const sequence of sequences) {
		const run = runs.get(sequence.run);
		if (run) run.push(sequence);
		else runs.set(sequence.run, [sequence]);
	}
	return runs;
}

function lengthOf(sequences: readonly Sequence[]): number {
	return sequences.reduce((sum, { length }) => sum + length, 0);
}

function decode(text: string, sequences: readonly Sequence[]): { text: string; offsets: readonly number[] } {
	const parts: string[] = [];
	const offsets: number[] = [];
	let at = 0;
	const copy = (end: number): void => {
		parts.push(text.slice(at, end));
		for (; at < end; at++) offsets.push(at);
	};
	for (const { start, length, char } of sequences) {
		copy(start);
		parts.push(char);
		at = start + length;
		for (let unit = 0; unit < char.length; unit++) offsets.push(unit === 0 ? start : at);
	}
	copy(text.length);
	offsets.push(text.length);
	return { text: parts.join(''), offsets };
}

/** Where two texts differ: stretches of neighbouring characters that are not what they came from. */
function mendedIn(line: string, text: string, offsets: readonly number[]): Undamaged['mended'] {
	const mended: { start: number; end: number; text: string }[] = [];
	for (let unit = 0; unit < text.length; ) {
		const char = String.fromCodePoint(text.codePointAt(unit) as number);
		const start = offsets[unit] as number;
		const end = offsets[unit + char.length] as number;
		unit += char.length;
		if (line.slice(start, end) === char) continue;
		const last = mended.at(-1);
		if (last?.end === start) mended[mended.length - 1] = { start: last.start, end, text: last.text + char };
		else mended.push({ start, end, text: char });
	}
	return mended;
}
