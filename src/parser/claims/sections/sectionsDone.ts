import type { SumClaim } from '../../../model/claims';
import type { Section } from '../../../model/document';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { readStatus } from '../../words/readStatus';
import { sideOf } from '../../words/sides';
import { sectionNouns } from '../../words/words.data';
import { fieldScope } from '../claimScope';
import type { ClaimContext } from '../claimText';
import { makeSum } from '../makeSum';

const pairAndNoun = wide(
	/^([\s*_]*)(\d{1,2})\s*(?:\/|of|out of|von|de|sur|из)\s*(\d{1,2})(?:\s+(\p{L}{3,14})(?:\s+(?:(?:are|is|sind|ist|now)\s+)?(\p{L}{3,20}))?)?[\s*_.✅]*$/iu,
);

const nounAndSide = wide(/^\P{L}*(\p{L}{3,14})\s+(\p{L}{3,20})$/u);

/** Reads how many sections of one kind are done: `Progress: 2/10 phases complete`, `Phases done: 2 of 10`; null where there are not so many. */
export function sectionsDone(
	{ label, value, valueStart }: StatedValue,
	at: number,
	context: ClaimContext,
): readonly SumClaim[] | null {
	const [, lead = '', digits = '', whole = '', behind = '', said = ''] = pairAndNoun.exec(value) ?? [];
	if (digits === '') return null;
	const [, before = '', side = ''] = behind === '' ? (nounAndSide.exec(label) ?? []) : [];
	const noun = (behind || before).toLowerCase();
	if (noun === '' || sideOf(behind === '' ? side : said || 'done') !== 'done') return null;
	if (fieldScope(context.sectionOf(at), context).section !== 0) return null;
	const sections = sectionsOf(noun, context);
	if (sections.length < 2 || sections.length !== Number(whole)) return null;
	const marked = sections.filter(section => saysDone(section, context));
	const ticked = sections.filter(({ index }) => {
		const { done, open } = context.tallyOf(index);
		return done > 0 && open === 0;
	});
	const stated = Number(digits);
	const fitting = [marked, ticked].find(({ length }) => length === stated);
	const parts = (fitting ?? (marked.length > 0 ? marked : ticked)).map(({ titleSpan }) => ({
		span: titleSpan,
		value: 1,
	}));
	const of = { noun: 'sections', column: null, parts, isDoubtful: true, isOfSections: true } as const;
	return [makeSum(context.outline.line(at), valueStart + lead.length, digits, of)];
}

const numbered = wide(/^[^\p{L}]*(\p{L}{3,14})\s+(\d{1,2})(?![\p{L}\d])/u);
const nouns = new Set(sectionNouns);

/** The sections that are called by a noun and a number each has alone, on one level. */
function sectionsOf(plural: string, { sections }: ClaimContext): readonly Section[] {
	const found = sections.filter(({ title }) => {
		const noun = numbered.exec(title)?.[1]?.toLowerCase() ?? '';
		return nouns.has(noun) && plural.startsWith(noun.slice(0, -1)) && plural.length <= noun.length + 2;
	});
	const numbers = new Set(found.map(({ title }) => numbered.exec(title)?.[2]));
	return numbers.size === found.length && new Set(found.map(({ level }) => level)).size === 1 ? found : [];
}

/** Whether a heading says that all of it is done: by a mark or a word at its end. */
function saysDone({ line }: Section, { outline, words }: ClaimContext): boolean {
	if (outline.title(line)?.marks.some(({ read }) => read.status === 'done')) return true;
	const [, said] = atEnd.exec(outline.line(line).content) ?? [];
	if (said === undefined) return false;
	const read = readStatus(said.trim(), words);
	return read.status === 'done' && read.whole;
}

const atEnd = wide(/(?:[:：([（]|\s[–—-]\s)\s{0,3}([^:：()[\]（）*_]{2,40})[)\]）*_]{0,4}$/u);
