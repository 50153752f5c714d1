import type { Damage } from '../../model/document';
import { mayBeLost } from '../damage/undamage';
import { DAMAGED } from './forms';
import { type LineTable, LOST_WORD } from './lineTable';
import { WIDE } from './signs';

/** What of a document's text is damaged: what reading it mends, and what nothing can; null for a sound text. */
export function damageOf(lines: LineTable): Damage | null {
	if (!lines.around && (lines.words & LOST_WORD) === 0) return null;
	const mended: Damage['mended'][number][] = [];
	const shares = new Map<string, number>();
	const lost: Damage['lost'][number][] = [];
	for (let number = 0; number < lines.count; number++) {
		const isDamaged = ((lines.forms[number] as number) & DAMAGED) !== 0;
		if (!isDamaged && (((lines.signs[number] as number) & WIDE) === 0 || !mayBeLost.test(lines.textOf(number))))
			continue;
		const { damage, start, text } = lines.line(number);
		if (damage) {
			shares.set(damage.encoding, (shares.get(damage.encoding) ?? 0) + damage.mended.length);
			for (const each of damage.mended)
				mended.push({ span: { start: start + each.start, end: start + each.end }, text: each.text });
		}
		for (const pattern of damage ? [broken, cutLetter] : [broken])
			for (const { 0: found, index } of text.matchAll(pattern))
				lost.push(lines.line(number).span(index, index + found.length));
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
