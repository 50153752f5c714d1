import { inSection } from '../../../model/claims';
import type { RangeClaim } from '../../../model/claims';
import type { IdForms } from '../../names/readDependencies';
import { generalTaskNouns } from '../../words/words.data';
import { rangeOfIds } from '../claimScope';
import { type ClaimText, claimText } from '../claimText';

const nouns = generalTaskNouns.filter(noun => noun.length > 2).join('|');
/** A range behind a task word, or by itself. */
const ranged = new RegExp(`^\\s*((?:${nouns})s?\\s+)?(\\S(?:.*\\S)?)\\s*$`, 'iu');
/** `Week 1: Tasks 1-8`, `Week 1 — T001 to T008`. */
const tail = /(?:\s[—–-]|[:：])\s+([^:：—()[\]]{3,60})$/u;

/** Reads the ids that a bracket names (`T010–T015`, `Tasks 1-8`, `#1-#8`); null for bare numbers and other texts. */
export function rangeClaim(text: ClaimText, section: number, forms: IdForms): RangeClaim | null {
	const [, noun = '', written = ''] = ranged.exec(text.text) ?? [];
	const ids = rangeOfIds(written, forms);
	// Numbers that no word or sign makes ids are counts, years or versions.
	if (!ids || (noun === '' && !/[A-Za-z#]/.test(written))) return null;
	const start = text.start + text.text.indexOf(written, noun.length);
	return {
		type: 'range',
		span: text.line.span(start, start + written.length),
		text: text.line.text.slice(start, start + written.length),
		first: ids[0] as string,
		last: ids[ids.length - 1] as string,
		ids,
		scope: inSection(section),
	};
}

/** Reads the ids in the first bracket of a text (`4 tasks (T001-T004)`). */
export function rangeInBracket(text: ClaimText, section: number, forms: IdForms): RangeClaim | null {
	const bracket = /[(（]([^()（）]{3,60})[)）]/u.exec(text.text);
	if (!bracket) return null;
	const start = text.start + bracket.index + 1;
	return rangeClaim(claimText(text.line, start, start + (bracket[1] as string).length), section, forms);
}

/** Reads the ids that end a heading without a bracket. */
export function rangeAtEnd(text: ClaimText, section: number, forms: IdForms): RangeClaim | null {
	const match = tail.exec(text.text);
	if (!match) return null;
	const start = text.start + match.index + match[0].length - (match[1] as string).length;
	return rangeClaim(claimText(text.line, start, text.end), section, forms);
}
