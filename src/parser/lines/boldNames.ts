import { wide } from '../../util/wide';
import { readId } from '../words/readId';
import { fieldOf } from './lexFields';

/** The level of a bold line that stands over labelled values as a heading does: beneath all others. */
export const BOLD_LEVEL = 7;

const sign = String.raw`(?:[^\p{L}\p{N}\s*_\[\]()|<>:-]{1,3}\s{1,3})?`;

/** Bold text and nothing else but a sign before it, and a sign or a bracket behind it. */
const boldAlone = wide(
	String.raw`^${sign}\*\*${sign}(?=[A-Za-z])[^*]{3,200}\*\*(?:\s{0,3}(?:[^\p{L}\p{N}\s*_]{1,3}|[[(][^\])]{1,40}[\])]))?\s*$/u`,
);

const beforeName = wide(/^[^\p{L}]+/u);

const titleBehind = wide(/^\s?[—–:-]\s+[\p{L}\p{N}`"'«„]/u);

/** Whether a line is bold and begins with an id that is set off from a title: `**POND-1 — Dig**`. */
export function isBoldName(text: string): boolean {
	if (!text.includes('**') || !boldAlone.test(text)) return false;
	const at = beforeName.exec(text)?.[0].length ?? 0;
	const id = readId(text, at);
	return id?.form === 'prefixed' && titleBehind.test(text.slice(id.end, id.end + 6));
}

const label = wide(/^(?:[-*+]\s+)?(\*\*)?(\p{L}[\p{L} /]{1,30})\s?(?:\*\*)?\s?[:：]/u);

/** Whether a line begins with a label in bold, or with that of a field. */
export function beginsWithLabel(text: string): boolean {
	const [, emphasis, name = ''] = label.exec(text) ?? [];
	return name !== '' && (emphasis !== undefined || fieldOf(name) !== null);
}
