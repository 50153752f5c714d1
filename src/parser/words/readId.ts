import { isDigit } from '../../util/isDigit';
import { wide } from '../../util/wide';
import { endOfJoined, familyOfJoined, isJoined, isPartOfYear } from './joinedIds';
import { readDate } from './readDate';
import { sectionNouns, stepNouns, taskNouns } from './words.data';

/** An id as a title or a text spells it. */
export interface ReadId {
	/** Without task word and `#`. */
	readonly id: string;
	/** The task or section word before it, lower case, or null. */
	readonly noun: string | null;
	/** `noun`: after a task word; `hash`: `#15`; `prefixed`: `T012`, `P1-9`; `dotted`: `9.1`; `plain`: `9`. */
	readonly form: 'noun' | 'hash' | 'prefixed' | 'dotted' | 'plain';
	/** Offsets of the id alone, and of the whole name with its word. */
	readonly start: number;
	readonly end: number;
	readonly nameStart: number;
	/** A colon, a full stop or a bracket follows, or emphasis closes round it: surely an id. */
	readonly delimited: boolean;
}

/** An id that begins with letters, in any case: words joined by hyphens, of which the last ends in a number, or a part of one (`TASK-016-2`, `S1-T3`, `ACC-001-T02`, `M7-CAB001`, `E2E-001`, `MVP-0.1-01`). */
export const prefixedId = String.raw`(?:[A-Za-z]{1,10}-\d{1,2}\.\d{1,2}-\d{2,3}(?!\d|[.-]\d)|(?![TtSs]-)[A-Za-z]{1,10}-\d{1,4}-[TtSs]\d{1,3}|[A-Za-z]{1,10}-\d{3}-\d{1,2}(?![\d-])|[A-UW-Za-uw-z]\.(?:\d{1,3}(?=\.\d)|\d\d?(?!\d))|[A-Za-z]{1,10}_\d{2,4}|(?:[A-Za-z]{1,10}\d{0,3}-){1,3}\d+|(?:[A-Za-z]{1,10}-){1,3}[A-Za-z]{1,6}\d+|(?:(?![Tt]\d)[A-Za-z]{1,10}\d{1,3}-[Tt]|(?![Ss]\d)[A-Za-z]{1,10}\d{1,3}-[Ss])\d+|(?:[A-Za-z]\d{1,2}-(?:[A-Za-z]{1,6}-)?[A-Za-z]{2,6}\d{2,4}|[A-Za-z]{2,4}\d{1,2}-(?:[A-Za-z]{1,6}-)?[A-Za-z]{2,6}\d{3}|[A-Za-z]\d{1,2}[A-Za-z]-\d{2,4})(?![\d-])|[A-Za-z]{1,10}-20\d\d-\d+|[A-Za-z]{1,5}\d+)(?:\.\d+)*(?:-[A-Z](?![A-Za-z0-9-])|[a-z])?`;

/** An id of letters and a number of sections, with a space between them (`T 2.1`). */
export const spacedId = String.raw`(?<![A-Za-z])[A-Z]{1,3} \d{1,3}(?:\.\d{1,3})+`;

/** An id of two numbers behind its word, short ones or of three digits (`TASK-1-2`, `TICKET-08-01`, `TASK-012-001`). */
export const dashedId = String.raw`[A-Za-z]{1,10}-(?:\d\d?-\d\d?|\d{3}-\d{3})(?![\d-])`;

/** A dotted number and the one of a task in that part (`05.1-001`). */
export const partAndNumber = String.raw`\d{1,3}(?:\.\d{1,3}){1,3}-\d{2,4}(?![\d-])`;

/** A number and a letter (`5.C`, `1.a`); an id in a cell alone, where it is set off, and where there are such. */
export const numberAndLetter = String.raw`\d{1,2}\.[A-Za-z](?![A-Za-z])`;

/** An id of a word and a letter (`BUG-A`). */
const wordAndLetter = String.raw`[A-Za-z]{2,10}-[A-Za-z](?![A-Za-z0-9-])`;

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const nounList = [...new Set([...taskNouns, ...sectionNouns, ...stepNouns])]
	.sort((a, b) => b.length - a.length)
	.map(escape)
	.join('|');

/** An id by itself: `T012`, `P1-9`, `SEC-001`, `API-V2-01`, `WEB-A3`, `9.1`, `1.3A`, `9`, `2a`. */
const idBody = String.raw`(?:${dashedId}|${prefixedId}|${spacedId}|(?<=[A-Za-z]-)(?:\d{3}-\d{1,3}|\d\d?-\d\d?)(?![\d-])|${partAndNumber}|\d+(?:\.\d+)+[a-z]?(?!-[A-Za-z])|\d{1,2}\.[a-z](?=[:*]|\s[–—-]\s)|\d+[a-z]?|${wordAndLetter})(?!\.\d)`;
const atStart = wide(
	String.raw`(?:(${nounList})s?\s*(?:[-–]\s*|ID:\s+(?=\S{1,30}\s*(?:$|[–—-]\s)))?)?(#\s?|№\s?)?(${idBody})(?![\p{L}\p{N}_/+]|\s?%)/iuy`,
);
const prefixed = /^[A-Za-z]/;
const secondDay = wide(/^\s?[-–—]\s?\d+(?![\p{L}\p{N}])/u);

const throughNext = /^ (?:through|thru|to|bis) #?[A-Za-z]{0,6}-?\d/;

/** The words that names of tasks and sections begin with, one and several of them. */
const firstWords = new Set(
	[...taskNouns, ...sectionNouns, ...stepNouns]
		.map(noun => noun.split(' ')[0] as string)
		.flatMap(word => [word, `${word}s`]),
);

/** Whether an id may begin at a place: a number, a sign, letters right before one of them, or a word for tasks or sections. */
function mayBeginId(text: string, at: number): boolean {
	let end = at;
	while (isLetter(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	// Digits, `#`, `-`, and letters of other scripts.
	if ((next >= 48 && next <= 57) || next === 35 || next > 0x7f) return true;
	if (end === at) return false;
	if (next === 45 || next === 46 || next === 95) return true;
	const digit = text.charCodeAt(end + 1);
	return next <= 32 && ((digit >= 48 && digit <= 57) || firstWords.has(text.slice(at, end).toLowerCase()));
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** `JAN-10-12`: days of a month. */
const days = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)-[0-3]?\d-[0-3]?\d$/i;

/** In capitals (`OBJ-map-4`: those before the first hyphen), or small with a hyphen before the number (`api-01`). */
const spelledAsId =
	/^(?:[A-Z]{1,10}\d{0,3}[-_])*[A-Z]{0,10}\d|^[a-z]{1,10}-\d|^[A-Z]{2,10}-(?:[a-z]{1,10}-){1,2}\d|^[A-Z]\.\d|^[A-Z]+ \d|^[A-Z]+-[A-Z]$/;

/** Reads the id that a text begins with behind signs such as emphasis (`**US-1: Dig**`). */
export function readIdBehind(text: string, signs = /^[*_`\s]*/): ReadId | null {
	return readId(text, signs.exec(text)?.[0].length ?? 0);
}

/** Reads an id that begins at `at`; null when there is none. A bare number is one only where its reader says so. */
export function readId(text: string, at: number): ReadId | null {
	if (!mayBeginId(text, at)) return null;
	const pattern = atStart.for(text);
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	// `EPIC-0-T1`, of which a shorter reading would make `EPIC-0`.
	const joinedEnd = endOfJoined(text, at);
	if (joinedEnd > at + (match?.[0].length ?? 0)) return prefixedAt(text, at, joinedEnd);
	if (!match) return null;
	// `SPRINT1-001`: a number that touches its word belongs to it.
	const withWord = match[1] && isDigit(text.charCodeAt(at + match[1].length)) ? endOfPrefixed(text, at) : -1;
	if (withWord > at + match[0].length) return prefixedAt(text, at, withWord);
	const id = match[3] as string;
	if (days.test(id) || isPartOfYear(text.slice(at, at + 16))) return null;
	const noun = match[1]?.toLowerCase() ?? null;
	const end = at + match[0].length;
	const word = match[1];
	// `Fix 3 failing tests` says how many.
	if (noun === 'fix' && !match[2] && !isDelimited(text, end)) return null;
	// `TC-1 through TC-5 pass` speaks of several.
	if (text.charCodeAt(end) === 32 && throughNext.test(text.slice(end, end + 20))) return null;
	// `Week-1-2` is two weeks.
	if (word && text[at + word.length] === '-' && isSectionNoun(word.toLowerCase()) && /^\d\d?-\d\d?$/.test(id))
		return null;
	// `TASK-001`, `TASK-UI-301`: the word is part of the id.
	if (word && !match[2] && text[at + word.length] === '-' && (/^\d/.test(id) || /^[A-Z]+$/.test(word)))
		return prefixedAt(text, at, end);
	// Without a task word a prefixed id is spelled in capitals, or small with a hyphen (`api-01`).
	if (!noun && prefixed.test(id) && !spelledAsId.test(id)) return null;
	// `IE 11.0`, `UTF 8.1`, `VITAMIN-C`: names of things, where nothing sets them off.
	if ((id.includes(' ') || endsInLetter(id)) && !isDelimited(text, end)) return null;
	if (endsInLetter(id) && choices.has(id.slice(0, -2).toLowerCase())) return null;
	if (/^P\d$/i.test(id) && !noun && !match[2]) return null;
	// `E2E`, `B2B`: a capital behind a digit makes a word, unless a task word says otherwise (`Task 2B`).
	if (
		/\d[A-Z]$/.test(id) &&
		!(noun ? /^\d/ : /^\d+\.|^[A-Z]+-?\d\d/).test(id) &&
		!(/^\d/.test(id) && isDelimited(text, end))
	)
		return null;
	// `1.5x faster` begins with a number.
	if (!noun && /^\d+\..*[a-z]$/i.test(id) && !isDelimited(text, end)) return null;
	const span = noun && !id.includes('.') ? secondDay.exec(text.slice(end, end + 8)) : null;
	// `Day 67-68: Title` is one task that takes two days; `Day 67 - 2026-08-01` is one day.
	if (span && !readDate(text.slice(end, end + 40).replace(/^\W+/, '')))
		return {
			id: id + span[0],
			noun,
			form: 'noun',
			start: end - id.length,
			end: end + span[0].length,
			nameStart: at,
			delimited: true,
		};
	const next = text[end] ?? '';
	const form = noun
		? 'noun'
		: match[2]
			? 'hash'
			: prefixed.test(id)
				? 'prefixed'
				: id.includes('.')
					? 'dotted'
					: 'plain';
	// `2.5x`, `3.5mm` and `1.2.3-beta` were refused by the look-ahead; `1,000` and `9-5` are numbers.
	if (form === 'plain' && /[,-]/.test(next) && /\d/.test(text[end + 1] ?? '')) return null;
	return {
		id,
		noun,
		form,
		start: end - id.length,
		end,
		nameStart: at,
		delimited: isDelimited(text, end),
	};
}

const prefixedAtPlace = new RegExp(String.raw`${prefixedId}(?![\w-])`, 'y');

/** The end of an id in capitals that begins at a place; -1 for none. */
function endOfPrefixed(text: string, at: number): number {
	prefixedAtPlace.lastIndex = at;
	const match = prefixedAtPlace.exec(text);
	return match && spelledAsId.test(match[0]) ? at + match[0].length : -1;
}

/** An id that begins with letters, whole between two places. */
function prefixedAt(text: string, start: number, end: number): ReadId {
	const id = text.slice(start, end);
	return { id, noun: null, form: 'prefixed', start, end, nameStart: start, delimited: isDelimited(text, end) };
}

const pair = /(\d{1,3})[-–](\d{1,3})(?=[.:] )/y;

/** Reads two numbers before a title (`11-12. Title`), which are one id; null where the second isn't one of the next few. */
export function readPair(text: string, at: number): ReadId | null {
	pair.lastIndex = at;
	const [id, first, last] = pair.exec(text) ?? [];
	const more = Number(last) - Number(first);
	if (!id || more < 1 || more > MOST_IN_PAIR) return null;
	return { id, noun: null, form: 'plain', start: at, end: at + id.length, nameStart: at, delimited: true };
}

const MOST_IN_PAIR = 9;

const setOff = wide(/^\s+(?:[—–·-]\s|[☐☒✓✗\p{Extended_Pictographic}])/u);

/** Whether a colon, a full stop, a bracket, a dash, a middle dot, a sign or the end of emphasis follows. */
export function isDelimited(text: string, end: number): boolean {
	return /[:.)：、\]]/.test(text[end] ?? '') || text.startsWith('**', end) || setOff.test(text.slice(end, end + 6));
}

/** Whether an id is a word and a letter (`BUG-A`), which others like it must show to be one. */
export function endsInLetter(id: string): boolean {
	return lettered.test(id);
}

const lettered = /^[A-Z]+-[A-Z]$/i;

/** Words that a letter makes a section or one of several things to choose from (`PHASE-A`, `OPTION-B`). */
const choices = new Set([...sectionNouns, ...stepNouns, 'option', 'plan', 'variant', 'choice', 'case', 'type', 'team']);

/** Whether an id is the number of a part and one within it (`05.1-001`). */
export function isParted(id: string): boolean {
	return parted.test(id);
}

const parted = new RegExp(`^${partAndNumber}$`);

/** Whether a word before a number names a section (`Phase 3`), not a task. */
export function isSectionNoun(noun: string): boolean {
	return sectionWords.has(noun);
}

const sectionWords = new Set([...sectionNouns, ...stepNouns]);

/** Whether what a title begins with may be the name of something (`S3 bucket`, `GPT-4 prompts`): nothing sets it off, and no zero shows that it counts. */
export function mayBeName({ form, delimited, id }: ReadId): boolean {
	return form === 'prefixed' && !delimited && !/\D0\d/.test(id);
}

/** Whether most of some names are another's as well, which ids never are. */
export function mostRepeat(names: readonly string[]): boolean {
	const once = new Set<string>();
	const twice = new Set(names.filter(name => once.size === once.add(name).size));
	return names.filter(name => twice.has(name)).length * 2 > names.length;
}

const prefixedAlone = new RegExp(`^${prefixedId}$`);

/** Whether an id that begins with letters is of the usual spelling. */
export function isUsual(id: string): boolean {
	return prefixedAlone.test(id);
}

/** Whether an id is one of several parts that each end in a number, and no other spelling. */
export function isOfParts(id: string): boolean {
	return isJoined(id) && !isUsual(id);
}

/** What stands before the last digits of a prefixed id, lower case (`T012` → `t`, `P1-9` → `p1-`, `WEB-A3` → `web-a`); empty for numbers. */
export function idFamily(id: string): string {
	const first = id.charCodeAt(0);
	if (first >= 48 && first <= 57 && !id.startsWith('20')) return '';
	if (isOfParts(id)) return familyOfJoined(id);
	const match =
		/^[A-Za-z]\d+[A-Za-z]-(?=\d)|^(?:[A-Za-z]+(?:-\d+-(?=[A-Za-z])|\d*[-_]|\.)(?=.*\d))*(?:[A-Za-z]+(?= ?\d)|20\d\d-)?|^[A-Za-z]+/.exec(
			id,
		);
	return (match?.[0] ?? '').toLowerCase();
}

/** The form by which two spellings of one id are equal: no task word, no `#`, lower case. */
export function bareId(name: string): string {
	const lower = name.toLowerCase();
	// A number has no word before it.
	if (/^\d+$/.test(lower)) return lower;
	return lower
		.replace(nounPrefix, '')
		.replace(/^[#№]\s?/, '')
		.trim();
}

const nounPrefix = new RegExp(`^(?:${nounList})s?\\s*(?:[-:]\\s*)?(?=[#№]?\\s?[a-z0-9])`, 'i');
