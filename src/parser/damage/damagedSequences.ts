/** A one-byte table, turned round: the byte above 0x7F that each character stands for. */
export interface CodePage {
	readonly name: string;
	readonly bytes: ReadonlyMap<string, number>;
}

/** Characters that are valid UTF-8 when each is taken for the byte it stands for in a table. */
export interface Sequence {
	readonly start: number;
	readonly length: number;
	/** What they decode to. */
	readonly char: string;
	/** Which stretch of characters beyond ASCII it is part of, counted in the text. */
	readonly run: number;
	readonly kind: Kind;
	/** The sequences that follow each other without anything between them. */
	readonly chain: Chain;
}

interface Chain {
	sequences: number;
	sure: number;
	foreign: number;
	length: number;
	/** The length of the stretch of characters beyond ASCII that it is part of. */
	runLength: number;
}

/**
 * How much a sequence tells. `sure`: hardly any sound text holds it. `latin`: a Latin letter beyond Western Europe, which
 * text holds that was damaged for certain. `foreign`: a letter of another script, believed in words. `doubtful`: more likely a
 * letter with a sign after it (`«perché…»`, `√π`).
 */
type Kind = 'sure' | 'latin' | 'foreign' | 'doubtful';

/** What a text shows of one table. */
interface Evidence {
	readonly sure: boolean;
	/** Several Latin letters beyond Western Europe. */
	readonly latin: boolean;
	/** A whole word of another script. */
	readonly word: boolean;
}

/** A whole text, asked where one of its lines does not say enough; worked out for each table when first asked for. */
export class DamageEvidence {
	readonly #text: string;
	readonly #known = new Map<CodePage, Evidence>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Whether another text shows the same of every table that this one was asked about. */
	agrees(other: DamageEvidence): boolean {
		return [...this.#known].every(([page, known]) => {
			const found = other.of(page);
			return found.sure === known.sure && found.latin === known.latin && found.word === known.word;
		});
	}

	/** What the whole text shows of a table. */
	of(page: CodePage): Evidence {
		const known = this.#known.get(page) ?? evidenceIn(sequencesIn(this.#text, page, null));
		this.#known.set(page, known);
		return known;
	}
}

/** Those of the sequences of a line that are damage; `around` says what the line is part of. */
export function beliefs(
	sequences: readonly Sequence[],
	page: CodePage,
	around: DamageEvidence | null,
): readonly Sequence[] {
	if (sequences.length === 0) return sequences;
	const { sure, latin, word } = evidenceIn(sequences);
	return sequences.filter(({ kind, chain, char }) => {
		if (kind === 'sure') return true;
		if (kind === 'latin') return sure || latin || around?.of(page).sure;
		if (kind === 'doubtful') return sure || (char < '\u0100' && page.name === 'macintosh' && around?.of(page).sure);
		return (
			chain.foreign >= 3 || chain.sure > 0 || (chain.length === chain.runLength && (word || around?.of(page).word))
		);
	});
}

function evidenceIn(sequences: readonly Sequence[]): Evidence {
	return {
		sure: sequences.some(({ kind }) => kind === 'sure'),
		latin: sequences.filter(({ kind }) => kind === 'latin').length > 1,
		word: sequences.some(({ chain }) => chain.foreign >= 3),
	};
}

/**
 * All sequences of a text in a table. `strict` says for which runs characters are out of the question that only stand
 * between two rounds of damage; null for none.
 */
export function sequencesIn(text: string, page: CodePage, strict: readonly boolean[] | null): readonly Sequence[] {
	const found: Sequence[] = [];
	const isLatinTable = !/125[16]$/.test(page.name);
	let run = -1;
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) < 0x80) continue;
		run++;
		const runStart = at;
		const first = found.length;
		let chain: Chain | null = null;
		while (at < text.length && text.charCodeAt(at) > 0x7f) {
			const decoded = decodeAt(text, at, page.bytes, !strict?.[run]);
			if (!decoded) {
				chain = null;
				at++;
				continue;
			}
			chain ??= { sequences: 0, sure: 0, foreign: 0, length: 0, runLength: 0 };
			const { length, char } = decoded;
			const kind = kindOf(text, at, decoded, isLatinTable);
			chain.sequences++;
			chain.length += length;
			if (kind === 'foreign') chain.foreign++;
			if (kind === 'sure') chain.sure++;
			found.push({ start: at, length, char, run, kind, chain });
			at += length;
		}
		for (let index = first; index < found.length; index++) {
			const each = found[index] as Sequence;
			each.chain.runLength = at - runStart;
			// Company makes sure: a sound letter with a sign behind it stands alone.
			if (each.kind === 'doubtful' && each.chain.sequences > 1) found[index] = { ...each, kind: 'sure' };
		}
	}
	return found;
}

/** What stands behind a word in sound text. */
const closing = /^[…”’“»›™®°–—]+$/;

interface Decoded {
	readonly lead: number;
	readonly length: number;
	readonly char: string;
}

function kindOf(text: string, at: number, { lead, length }: Decoded, isLatinTable: boolean): Kind {
	const signs = text.slice(at + 1, at + length);
	const isEnd = closing.test(signs) && /\p{L}/u.test(text[at] as string) && !/\p{L}/u.test(text[at + length] ?? '');
	if (length === 4) return 'sure';
	if (length === 3) {
		if ((lead === 0xe2 || lead === 0xef) && !isEnd) return 'sure';
		return isEnd || /^\p{L}+$/u.test(text.slice(at, at + length)) ? 'doubtful' : 'sure';
	}
	if (!isLatinTable || lead > 0xcb || (lead > 0xc8 && lead < 0xcb)) return 'foreign';
	const before = text[at - 1] ?? '';
	if (isEnd && /\p{Lu}/u.test(before)) return 'doubtful';
	if (lead > 0xc3) return 'latin';
	// A tick or a root before what it is about.
	return text[at] === '√' && /^[\p{L}∞∑∏∫]/u.test(signs) && !/\p{L}/u.test(before) ? 'doubtful' : 'sure';
}

function decodeAt(text: string, at: number, bytes: ReadonlyMap<string, number>, isLenient: boolean): Decoded | null {
	const lead = bytes.get(text[at] as string) ?? 0;
	if (lead < 0xc2 || lead > 0xf4) return null;
	const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	let code = lead & (0xff >> (length + 1));
	for (let i = 1; i < length; i++) {
		const byte = bytes.get(text[at + i] ?? '') ?? 0;
		if (byte < 0x80 || byte > 0xbf) return null;
		code = (code << 6) | (byte & 0x3f);
	}
	const smallest = [0x80, 0x800, 0x10000][length - 2] as number;
	const isCharacter = code >= smallest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter && isPlausible(code, isLenient) ? { lead, length, char: String.fromCodePoint(code) } : null;
}

/** Controls and private characters are no text that somebody wrote. */
function isPlausible(code: number, isLenient: boolean): boolean {
	if (isLenient && (code < 0xa0 || code === 0xf8ff)) return true;
	return code >= 0xa0 && !(code >= 0xe000 && code <= 0xf8ff);
}
