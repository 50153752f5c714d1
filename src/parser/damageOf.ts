import type { Damage } from '../model/document';
import type { ScannedLine } from './scan';
import type { SourceLine } from './sourceLine';

/** What of a document's text is damaged: what reading it mends, and what nothing can; null for a sound text. */
export function damageOf(lines: readonly ScannedLine[]): Damage | null {
	const mended: Damage['mended'][number][] = [];
	const shares = new Map<string, number>();
	const lost: Damage['lost'][number][] = [];
	for (const { source, memo } of lines) {
		const { damage, start } = source;
		if (damage) {
			shares.set(damage.encoding, (shares.get(damage.encoding) ?? 0) + damage.mended.length);
			for (const { start: from, end, text } of damage.mended)
				mended.push({ span: { start: start + from, end: start + end }, text });
		}
		memo.lost ??= /[^\x00-\x7f]/.test(source.text) && lostIn(source).length > 0;
		if (memo.lost) lost.push(...lostIn(source));
	}
	if (mended.length === 0 && lost.length === 0) return null;
	return { mended, lost, encodings: [...shares].sort((a, b) => b[1] - a[1]).map(([name]) => name) };
}

/**
 * The character that programs write for bytes they can't read, and beginnings of emoji, dashes and signs whose further bytes
 * a program left out because its table has no character for them.
 */
const broken = /\ufffd+|(?:ðŸ|ğŸ|\uf8ffü)[^\x00-\x7f]{0,2}|â[€œšžŒ˜\u00ad]|ï¸/g;

/** `à` whose second half was taken for a space that does not break, and that for a space. */
const cutLetter = /(?<!\p{Lu})Ã(?=[ \t]|$)/gu;

function lostIn(line: SourceLine): readonly Damage['lost'][number][] {
	const patterns = line.damage ? [broken, cutLetter] : [broken];
	return patterns.flatMap(pattern =>
		[...line.text.matchAll(pattern)].map(({ 0: found, index }) => line.span(index, index + found.length)),
	);
}
