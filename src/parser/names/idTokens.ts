import { wide } from '../../util/wide';
import { joinedId } from '../words/joinedIds';
import {
	bareId,
	dashedId,
	idFamily,
	isOfParts,
	isParted,
	isUsual,
	numberAndLetter,
	partAndNumber,
	prefixedId,
	spacedId,
} from '../words/readId';
import { bentTaskNouns, sectionNouns, taskNouns } from '../words/words.data';
import type { IdForms, NamedTask } from './readDependencies';

const nouns = [...taskNouns, ...bentTaskNouns].filter(noun => noun !== '第').join('|');
/** Names of sections and of things that have numbers of their own. */
export const skip = [
	...sectionNouns.filter(noun => noun !== '第'),
	'pull request',
	'merge request',
	'pr',
	'mr',
	'github',
	'gitlab',
	'rfc',
	'adr',
	'version',
].join('|');
/** A name of a task, or of a section with its number. Scripts without spaces touch the ids they speak of, and `Task1` is a name but no file's. */
const tokenOf = (id: string) =>
	wide(
		String.raw`(?:(?<![\w/.\p{Script=Cyrillic}-])(${nouns})s?(?=\d+(?:\.\d+)*[a-z]?(?![\w/-]|\.\w))|(?:(?<![A-Za-z\p{Script=Cyrillic}])(${skip})s?\s+|(?<![A-Za-z\p{Script=Cyrillic}])(${nouns})s?\s*(?:[:：]\s*)?)?(#\s?)?(?<![A-Za-z0-9/]|[A-Za-z0-9]_|(?<!\.)\.|[^\d\s]-))(${id}|\d+(?:\.\d+)*[a-z]?)(?![A-Za-z0-9%]|_(?=[A-Za-z0-9])|\.(?:\d|[A-Z](?![A-Za-z]))|-(?![A-Za-z]{1,5}\d)[A-Za-z])/giu`,
	);
const tokens = {
	usual: tokenOf(prefixedId),
	dashed: tokenOf(`${dashedId}|${prefixedId}`),
	lettered: tokenOf(`${numberAndLetter}|${prefixedId}`),
	parted: tokenOf(`${partAndNumber}|${prefixedId}`),
	spaced: tokenOf(`${spacedId}|${prefixedId}`),
	joined: tokenOf(`${joinedId}|${prefixedId}`),
};

/**
 * A longer range is read as its two ends, and so is any behind some twenty such in one text: what a few characters stand for has to be held in
 * memory, for each place that says so.
 */
export const LONGEST_RANGE = 300;
/** Where there are more ids, a range is no longer than a tenth of that. */
export const MANY_IDS = 3000;

/** How some ids of a document are spelled that are something else in others: with two numbers of two digits behind a word (`TICKET-08-01`), with a space (`T 2.1`), a letter behind a number (`5.C`), a number behind that of its part (`05.1-001`), or with parts that each end in a number (`EPIC-0-T1`). */
export type Spelling = keyof typeof tokens;

const letteredAlone = new RegExp(`^${numberAndLetter}$`);
const dashedAlone = new RegExp(`^${dashedId}$`);

/** The spelling of one id. */
export function spellingOf(id: string): Spelling {
	if (id.includes(' ')) return 'spaced';
	if (dashedAlone.test(id)) return 'dashed';
	if (isOfParts(id)) return 'joined';
	return letteredAlone.test(id) ? 'lettered' : isParted(id) ? 'parted' : 'usual';
}

/** Whether an id is of pieces that no spelling knows (`bd-a1b2`, `BE/1`, `2025-001`). */
export function isOdd(id: string): boolean {
	return oddAlone.test(id) && !isUsual(id) && !isDotted.test(id) && spellingOf(id) === 'usual';
}

/** `1.3a` */
const isDotted = /^\d+(?:\.\d+)*[a-z]?$/i;

const oddAlone = /^(?:(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{1,12}(?:[-_./][A-Za-z0-9]{1,12}){1,4}|20\d\d-\d{3})$/;

/** The places in a text that may name tasks or sections. */
export function tokensIn(text: string, { spelling }: IdForms): Iterable<RegExpExecArray> {
	return tokens[spelling].all(text);
}

/** A hyphen before the last id of a range (`T003-T004`, `003-004`). */
const toLast = String.raw`-(?=[A-Za-z]{0,6}-?\d{1,4}(?![\w-]))`;
const wholeId = new RegExp(String.raw`^${joinedId}|^${prefixedId}(?![\w/-])|^${prefixedId}(?=/|${toLast})`, 'i');
const goesOn = new RegExp(String.raw`^(?!${toLast})[\w-]`);

/** What stands for tasks behind another's id and a slash: ids of its family (`T001/T002`), and, where there are such tasks, ends of its number (`BUG-001/002/003`). */
export function* behindSlashes(text: string, from: number, id: string, { known }: IdForms): Generator<NamedTask> {
	const number = /\D(\d\d+)$/.exec(id)?.[1] ?? '';
	for (let at = from; text[at] === '/'; ) {
		const start = at + 1;
		const whole = wholeId.exec(text.slice(start, start + 40))?.[0] ?? '';
		at = start + (whole.length || number.length);
		const other = whole || id.slice(0, -number.length) + text.slice(start, at);
		if (whole ? idFamily(whole) !== idFamily(id) : !isEnd(text, start, at) || !known.has(bareId(other))) return;
		yield { id: other, start, end: at };
	}
}

/** Whether an end of a number stands alone between two places. */
function isEnd(text: string, start: number, end: number): boolean {
	return end > start && !goesOn.test(text.slice(end, end + 16));
}
