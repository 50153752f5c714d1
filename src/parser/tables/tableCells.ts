import { wide } from '../../util/wide';
import { none } from '../titles/readSlot';
import { numberAndLetter, partAndNumber, readId } from '../words/readId';
import { sectionNouns } from '../words/words.data';
import type { Cell } from './readTable';

/** The id in a cell that holds nothing else but a mark behind it, or begins with it. */
export function idIn(text: string): { id: string; start: number; end: number } | null {
	const lead = /^[\s*_~`[]*/.exec(text)?.[0].length ?? 0;
	const lettered = letteredAlone.exec(text)?.[1];
	if (lettered) return { id: lettered, start: lead, end: lead + lettered.length };
	const read = readId(text, lead);
	if (!read) return null;
	const rest = text
		.slice(read.end)
		.replace(/^\]\([^)]*\)/, '')
		.replace(/^[\]*_~`)]+/, '')
		// `~~1~~ ✅`
		.replace(/^\s*\p{Extended_Pictographic}\ufe0f?$/u, '');
	// `TSK-004-API-Client`: a serial number with its name.
	if (/^-[A-Za-z][\w-]*$/.test(rest) && /-\d{3,}$/.test(read.id))
		return { id: read.id, start: read.start, end: read.end };
	if (rest !== '' && !read.delimited && !/^\s/.test(rest)) return null;
	if (rest.trim() !== '' && read.form === 'plain' && !read.delimited) return null;
	return { id: read.id, start: read.start, end: read.end };
}

/** Whether a row says in all its cells that there is nothing: `| _None yet_ | - | N/A |`. */
export function isPlaceholder(cells: readonly Cell[]): boolean {
	return cells.every(({ text }) => {
		const words = untilNow
			.replace(
				text
					.toLowerCase()
					.replace(/[*_~`()]|\.$/g, '')
					.trim(),
				'',
			)
			.trim();
		return words === '' || none.has(words);
	});
}

/** What says that there may be something later; `no blockers yet` says all of it. */
const untilNow = wide(
	/^no [a-z]+(?: [a-z]+)? yet$|(?:^|\s)(?:yet|so far|for now|currently|at the moment|at this time|aún|todavía|por ahora|ainda|por enquanto|noch|bisher|derzeit|aktuell|pour l['’]instant|pour le moment|encore|nog|ancora|пока|поки|jeszcze|henüz|아직)(?=\s|$)|^(?:暂|暫|尚|まだ)/giu,
);

const letteredAlone = new RegExp(String.raw`^[\s*_~\`[]*(${numberAndLetter})[\s*_~\`\]]*$`);

/** Whether a cell holds nothing but a number and a letter (`5.C`). */
export function isLetteredId(text: string): boolean {
	return letteredAlone.test(text);
}

const sectionStart = wide(
	`^[^\\p{L}]*(?:${sectionNouns.filter(noun => noun !== '第').join('|')})\\s*[-#]?\\s*\\d+(?!\\d|-\\d{3}(?!\\d))/iu`,
);

/** Whether a text begins with the name of a section (`Phase 2`); not with an id of one and of a task in it (`SPRINT1-001`). */
export function namesSection(text: string): boolean {
	return sectionStart.test(text);
}

/** The share of texts that pass a test. */
export function share(texts: readonly string[], test: (text: string) => boolean): number {
	return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/** The section that a total is of: `Phase 1` of `Total Phase 1` and of `Phase 1 total`; null for other labels. */
export function nameBesideTotal(label: string): string | null {
	const match = sectionTotal.exec(label);
	return match?.[1] ?? match?.[2] ?? null;
}

const numbered = `(?:${sectionNouns.join('|')}) ?\\d+(?:\\.\\d+)?`;
const sum = '(?:(?:(?:sub|sous)-?)?total|gesamt|insgesamt|summe|totaal|razem|łącznie|toplam|итого|合计|合計)';
const sectionTotal = wide(
	`^[^\\p{L}\\d]*(?:${sum} (?:(?:of|for|de|da|do|del|du|für|de la) )?(${numbered})|(${numbered}) ${sum})[\\s*_]*$/iu`,
	new RegExp(`^(?=.*\\d).*${sum}`, 'i'),
);

/** Whether a text begins with what was decided (`ADR-7`). */
export function isDecision(text: string): boolean {
	return /^\W*ADR\b/.test(text);
}

/** Whether a text is the name of a file. */
export function isFile(text: string): boolean {
	return /^[`*]*[\w./@-]+\.\w{1,5}[`*]*$/.test(text);
}

/** Whether a text begins with the name of a file (`pumps.py (start)`). */
export function beginsWithFile(text: string): boolean {
	return /^[`*]*[\w./@-]+\.[a-z]{1,5}\b/i.test(text);
}

/** Whether a text begins with several ids: `T201-T202 (New tribes)`, `1, 2, 5`; not `1-2-user-sign-in`, nor with one of several parts (`P0.6-US-006`). */
export function isRangeOrList(text: string): boolean {
	if (partedStart.test(text)) return false;
	const [, first = '', join, last = '', rest = ''] = rangeOrList.exec(text) ?? [];
	if (join === undefined) return false;
	return join.includes(',') || ((last === '' || last === first) && !(first.endsWith('-') && /^[-\d]*:\s/.test(rest)));
}

const rangeOrList =
	/^[\s*`]*#?([A-Za-z]{0,5}-?)\d+(?:\.\d+)?(\s*(?:(?:-|–|—|~|to|through|至|到)\s*#?(?=[A-Za-z]{0,5}-?\d+(?!\d|(?:-\d+)*-[A-Za-z]))|,\s*#?(?=[A-Za-z]{0,5}-?\d)))([A-Za-z]{0,5}-?)\d+(.{0,8})/s;

const idAlone = /^[\s*`]*#?[A-Za-z]{0,5}-?\d+(?:\.\d+)?[\s*`]*$|^\W*$/;

/** Whether cells name tasks and nothing else, by ranges or lists of ids: most do, or some (or none, in a table of what is whose) and the rest by one id each. */
export function areRanges(texts: readonly string[], isOfOwners = false): boolean {
	const ranges = texts.filter(isRangeOrList).length;
	if (ranges * 2 > texts.length) return true;
	return (ranges > 0 || isOfOwners) && texts.every(text => isRangeOrList(text) || idAlone.test(text));
}

const partedStart = new RegExp(String.raw`^[\s*\`]*${partAndNumber}[\s*\`:]+[A-Za-z]`);
