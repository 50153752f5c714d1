import { codePages } from './codepages.data';

/** Text whose damage is undone, and where each of its characters came from. */
export interface Undamaged {
	readonly text: string;
	/** For each UTF-16 unit of `text` (and its end) the offset in the damaged text. */
	readonly offsets: readonly number[];
	/** How many stretches were mended. */
	readonly count: number;
	/** Offsets in the damaged text of the first mended stretch. */
	readonly first: { readonly start: number; readonly end: number };
	/** The table that explains most of the line. */
	readonly encoding: string;
}

/** What a byte above 0x7F looks like in each table, turned round. */
const bytesOf: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
	Object.entries(codePages).map(([name, page]) => [
		name,
		new Map([...page].map((char, index) => [char, 0x80 + index])),
	]),
);

/** Characters that a damaged two, three or four byte sequence can begin with, in any of the tables. */
const leads = new Set(Object.values(codePages).flatMap(page => [...page].slice(0xc2 - 0x80, 0xf5 - 0x80)));

/** Undoes UTF-8 that was read with a one-byte table, up to three times over; null where a line is sound. Linear. */
export function undamage(line: string): Undamaged | null {
	if (!mayBeDamaged(line)) return null;
	// Text that was damaged twice passes through control characters on its way back; left over they are no text.
	const lenient = rounds(line, true);
	if (!lenient || !leftover.test(lenient.text) || leftover.test(line)) return lenient;
	return rounds(line, false);
}

/** Control characters and Apple's private one: between two rounds of damage, never in text. */
const leftover = /[\u0080-\u009f\uf8ff]/;

function rounds(line: string, lenient: boolean): Undamaged | null {
	let result = undamageOnce(line, lenient);
	for (let round = 1; result && round < 3; round++) {
		const next = undamageOnce(result.text, lenient);
		if (!next) break;
		result = compose(result, next);
	}
	return result;
}

function compose(before: Undamaged, next: Undamaged): Undamaged {
	const offsets = next.offsets.map(offset => before.offsets[offset] as number);
	return { ...before, text: next.text, offsets, count: Math.max(before.count, next.count) };
}

function undamageOnce(line: string, lenient: boolean): Undamaged | null {
	if (!mayBeDamaged(line)) return null;
	let best: Undamaged | null = null;
	for (const [encoding, bytes] of bytesOf) {
		const candidate = decodeWith(line, bytes, encoding, lenient);
		if (candidate && weight(candidate) > (best ? weight(best) : 0)) best = candidate;
	}
	return best;

	/** Characters that the table explains. */
	function weight(candidate: Undamaged): number {
		return line.length - candidate.text.length + candidate.count;
	}
}

function mayBeDamaged(line: string): boolean {
	for (let i = 0; i + 1 < line.length; i++) {
		if (line.charCodeAt(i) > 0x7f && line.charCodeAt(i + 1) > 0x7f && leads.has(line[i] as string)) return true;
	}
	return false;
}

/** Replaces each valid UTF-8 sequence of two bytes or more; everything else stays as it is. */
function decodeWith(
	line: string,
	bytes: ReadonlyMap<string, number>,
	encoding: string,
	lenient: boolean,
): Undamaged | null {
	const pairs = pairPolicy(line, bytes, encoding);
	const parts: string[] = [];
	const offsets: number[] = [];
	let first: { start: number; end: number } | null = null;
	let count = 0;
	let at = 0;
	while (at < line.length) {
		const sequence = line.charCodeAt(at) > 0x7f ? decodeSequence(line, at, bytes, pairs, lenient) : null;
		if (sequence) {
			count++;
			first ??= { start: at, end: at + sequence.length };
			for (let unit = 0; unit < sequence.text.length; unit++) offsets.push(unit === 0 ? at : at + sequence.length);
			parts.push(sequence.text);
			at += sequence.length;
		} else {
			offsets.push(at);
			parts.push(line[at] as string);
			at++;
		}
	}
	if (!first) return null;
	offsets.push(line.length);
	return { text: parts.join(''), offsets, count, first, encoding };
}

/** Which lead bytes of two-byte sequences to believe: in sound text such pairs happen, longer sequences hardly ever. */
type PairPolicy = (lead: number) => boolean;

function pairPolicy(line: string, bytes: ReadonlyMap<string, number>, encoding: string): PairPolicy {
	// Cyrillic and Arabic letters stand in pairs in any sound text of those tables.
	if (encoding === 'windows-1251' || encoding === 'windows-1256') return () => false;
	let foreign = 0;
	let sure = false;
	let before = 0;
	for (const char of line) {
		const byte = bytes.get(char) ?? 0;
		if (isForeignLead(byte)) foreign++;
		sure ||= byte >= 0x80 && byte <= 0xbf && isSureLead(before);
		before = byte;
	}
	return lead => isSureLead(lead) || (sure && isLatinLead(lead)) || (foreign >= 3 && isForeignLead(lead));
}

/** Lead bytes that with a continuation byte spell what hardly any sound text holds (`Ã©`, `Â°`, `âœ`). */
function isSureLead(byte: number): boolean {
	return byte === 0xc2 || byte === 0xc3 || byte >= 0xe0;
}

/** Lead bytes of further Latin letters and accents, common in text that was damaged twice. */
function isLatinLead(byte: number): boolean {
	return (byte >= 0xc4 && byte <= 0xc6) || byte === 0xcb;
}

/** Lead bytes of Greek, Cyrillic, Hebrew and Arabic letters. */
function isForeignLead(byte: number): boolean {
	return byte >= 0xcd && byte <= 0xdb;
}

function decodeSequence(
	line: string,
	at: number,
	bytes: ReadonlyMap<string, number>,
	believesPair: PairPolicy,
	lenient: boolean,
): { text: string; length: number } | null {
	const lead = bytes.get(line[at] as string) ?? 0;
	const length =
		lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
	if (length === 0 || at + length > line.length || (length === 2 && !believesPair(lead))) return null;
	let code = lead & (0xff >> (length + 1));
	for (let i = 1; i < length; i++) {
		const byte = bytes.get(line[at + i] as string) ?? 0;
		if (byte < 0x80 || byte > 0xbf) return null;
		code = (code << 6) | (byte & 0x3f);
	}
	const smallest = [0, 0, 0x80, 0x800, 0x10000][length] as number;
	if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
	return isPlausible(code, lenient) ? { text: String.fromCodePoint(code), length } : null;
}

/** Controls and private characters are no text that somebody wrote. */
function isPlausible(code: number, lenient: boolean): boolean {
	if (lenient && ((code >= 0x80 && code < 0xa0) || code === 0xf8ff)) return true;
	return code >= 0xa0 && !(code >= 0xe000 && code <= 0xf8ff);
}
