import { applyEdits } from '../../src/edits/textEdit';
import { codePages } from '../../src/parser/damage/codepages.data';
import { parse } from '../../src/parser/parse';
import { repairs } from '../../src/rules/damaged-encoding';

/** What becomes of a text when its UTF-8 is read with a one-byte table. */
export function damaged(text: string, table: string): string {
	const page = [...(codePages[table] as string)];
	return Array.from(new TextEncoder().encode(text), byte =>
		byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80],
	).join('');
}

/** A text after its encoding was repaired. */
export function repaired(text: string): string {
	const { damage } = parse(text);
	return damage ? applyEdits(text, repairs(text, damage)) : text;
}
