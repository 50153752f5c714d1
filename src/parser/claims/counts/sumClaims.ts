import type { SumClaim, SumPart } from '../../../model/claims';
import { lastNumber } from '../../../util/lastNumber';
import { wide } from '../../../util/wide';
import { BULLET, HEADING, NUMBERED, PARAGRAPH } from '../../lines/lexLine';
import type { Line } from '../../lines/line';
import { NO_BLOCK } from '../../outline/outline';
import { idFamily, readId, readIdBehind } from '../../words/readId';
import { type ClaimContext, unitOf } from '../claimText';
import { pointsAbove } from '../effort/pointsAbove';
import { makeSum, oneEach, sumPart } from '../makeSum';
import { plansListed } from '../states/plansListed';
import { columnSum } from '../tables/columnSums';

const statedSum = wide(
	/[:：]\**\s*(\d{1,6})(?:\s*(\p{L}+))?\**\s*$|[(（]\s*(\d{1,6})\s+(\p{L}+)\s*[)）]\**(?:[:：]\**)?\s*$/u,
);

/** Reads a number that a list beneath it or a column of tables should add up to. */
export function sumClaim(at: number, context: ClaimContext): SumClaim | null {
	const kind = context.outline.kinds[at];
	const beside =
		kind === HEADING || kind === PARAGRAPH
			? (plansListed(at, context) ??
				listSum(at, context) ??
				entrySum(at, context) ??
				namedSum(at, context) ??
				columnSum(at, context))
			: null;
	return beside ?? (kind === HEADING ? null : pointsAbove(at, context));
}

/** `### New files: 89`, `**Total files**: 89` over `- Services: 28 files` and others. */
function listSum(at: number, context: ClaimContext): SumClaim | null {
	const line = context.outline.line(at);
	const { content } = line;
	const match = statedSum.exec(content);
	if (!match) return null;
	const digits = (match[1] ?? match[3]) as string;
	const stated = (match[2] ?? match[4] ?? '').toLowerCase();
	const listed = partsOf(at, stated, context);
	if (!listed) return null;
	// With no noun on either side the list may count anything.
	if (listed.noun === '' && stated === '') return null;
	const noun = stated || listed.noun;
	// A field must say that it is one of them: most stand over a list by chance.
	if (context.outline.kinds[at] !== HEADING && !content.toLowerCase().includes(stem(noun))) return null;
	const start = line.from + match.index + match[0].indexOf(digits);
	return makeSum(line, start, digits, { noun, column: null, parts: listed.parts });
}

const bareCount = wide(/[(（](\d{1,2})[)）][:：*]{0,3}$/u);

/** `### Manuals (3)`, `**Manuals (3):**` right over a plain list: each entry is one. */
function entrySum(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	const line = outline.line(at);
	const match = bareCount.exec(line.content.trimEnd());
	if (!match || (outline.kinds[at] === PARAGRAPH && !isAllBold(line.content))) return null;
	const entries = entriesOf(at, context);
	if (!entries || entries.length < 2 || entries.some(entry => isOpenEnded(entry.content))) return null;
	const parts = oneEach(entries);
	const start = line.from + line.content.lastIndexOf(match[1] as string);
	return makeSum(line, start, match[1] as string, { noun: '', column: null, parts });
}

const countOfNoun = wide(/[(（](\d{1,3})\s+(\p{L}{4,20})[)）][:：*]{0,3}$/u);

/** What stands around an id that begins an entry, and sets it off from its title. */
const aroundId = /^[*_`[(]{0,4}/;
const behindId = /^[\])*_`]{0,4}\s{0,2}(?:[:：]|[-–—]\s)[*_]{0,3}\s*(?=[^\s\d])/;

/**
 * `### Paths (3 tasks)` over a plain list and nothing else: each entry is one where they are numbered from 1, or all begin with ids of one form.
 * Others may be groups: each is one where they come to about as many, and nothing stands beneath them or counts in them.
 */
function namedSum(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	const line = outline.line(at);
	const content = line.content.trimEnd();
	const [, digits = '', noun = ''] = (outline.kinds[at] === HEADING && countOfNoun.exec(content)) || [];
	if (unitOf(noun) !== 'task' || context.sectionAt.get(at)?.elsewhere) return null;
	const entries = entriesOf(at, context) ?? [];
	if (entries.length < 2 || entries.some(({ content: entry }) => isOpenEnded(entry))) return null;
	const isNear = Math.abs(Number(digits) - entries.length) * 4 <= entries.length;
	const isOneEach =
		entries.every(isNumberedAs) || areOfOneForm(entries) || (isNear && entries.every(entry => isPlain(entry, context)));
	if (!isOneEach) return null;
	// Less than half of what is stated is an excerpt.
	if (Number(digits) > 2 * entries.length || holdsMore(at, entries.at(-1)?.number ?? at, context)) return null;
	const parts = oneEach(entries);
	return makeSum(line, line.from + content.lastIndexOf(digits), digits, { noun: '', column: null, parts });
}

function isNumberedAs({ text, from }: Line, place: number): boolean {
	return lastNumber(text.slice(0, from).trimEnd().slice(0, -1)) === place + 1;
}

/** Whether nothing stands beneath an entry, and it names or counts no more than one thing. */
function isPlain({ content, number }: Line, { outline }: ClaimContext): boolean {
	return outline.item[number + 1] !== number && !/,|;|\band\b|&|\+|\d\s?(?:[-–—]|\.\.)\s?\d|\d\s[a-z]/i.test(content);
}

function areOfOneForm(entries: readonly Line[]): boolean {
	const ids = entries.map(({ content }) => idBefore(content));
	const families = new Set(ids.map(id => (id === null ? '' : idFamily(id))));
	return new Set(ids).size === ids.length && families.size === 1 && !families.has('');
}

/** The id that an entry begins with, where a colon or a dash and a title follow; else null. */
function idBefore(entry: string): string | null {
	const read = readIdBehind(entry, aroundId);
	const joint = read?.form === 'prefixed' ? behindId.exec(entry.slice(read.end)) : null;
	return read && joint && !readId(entry, read.end + joint[0].length) ? read.id : null;
}

/** Whether anything but what belongs to the last entry of a list stands beneath its heading, parts of their own included. */
function holdsMore(at: number, last: number, { outline }: ClaimContext): boolean {
	for (let next = last + 1; next < outline.count; next++) {
		if (outline.kinds[next] === HEADING) return outline.level(next) > outline.level(at);
		if (outline.kinds[next] !== NO_BLOCK && (outline.item[next] as number) < 0) return true;
	}
	return false;
}

function isAllBold(text: string): boolean {
	return text.startsWith('**') && /\*\*[:：]?$/.test(text.trimEnd());
}

/** `… and 5 more`, `etc.` */
function isOpenEnded(text: string): boolean {
	return /…|\.\.\.|\betc\b|\bmore\b|^\W*\d+\s?[-–—]\s?\d/i.test(text);
}

/** So many entries are added up; where line upon line states a sum, each may stand over all that follow. */
const MOST_ENTRIES = 300;

/** The outer entries of the list right beneath a block; null where one is a task or has a box, or there are too many. */
function entriesOf(at: number, { outline, classification }: ClaimContext): readonly Line[] | null {
	const entries: Line[] = [];
	const { kinds, heading: headings, item: items, count } = outline;
	const heading = kinds[at] === HEADING ? at : headings[at];
	for (let next = at + 1; next < count; next++) {
		const kind = kinds[next];
		if (kind === NO_BLOCK) continue;
		if (headings[next] !== heading) break;
		if (classification.verdicts[next] || outline.isBoxed(next)) return null;
		if ((items[next] as number) >= 0) continue;
		if (kind !== BULLET && kind !== NUMBERED) break;
		if (entries.push(outline.line(next)) > MOST_ENTRIES) return null;
	}
	return entries;
}

const listed = wide(/[:：]\**\s*(\d{1,6})(?![\d.,]*\d)\s*(\p{L}*)|[(（]\s*(\d{1,6})\s+(\p{L}+)\s*[)）]/u);

/** The numbers of the list right beneath a block; null unless every entry states one of the same noun, and of the stated one where that is said. */
function partsOf(at: number, stated: string, context: ClaimContext): { parts: SumPart[]; noun: string } | null {
	const parts: SumPart[] = [];
	const nouns = new Set<string>();
	for (const line of entriesOf(at, context) ?? []) {
		const match = listed.exec(line.maskedContent);
		if (!match) return null;
		const digits = (match[1] ?? match[3]) as string;
		const noun = (match[2] ?? match[4] ?? '').toLowerCase();
		if (noun !== '') nouns.add(stem(noun));
		if (nouns.size > 1 || (noun !== '' && stated !== '' && stem(noun) !== stem(stated))) return null;
		const start = line.from + match.index + match[0].indexOf(digits);
		parts.push(sumPart(line, start, digits));
	}
	return parts.length >= 2 ? { parts, noun: [...nouns][0] ?? '' } : null;
}

function stem(noun: string): string {
	return noun.replace(/s$/, '');
}
