import type { TaskDocument } from '../model/document';
import type { Status } from '../model/task';
import { countUp } from '../util/append';
import { remembered } from '../util/remembered';
import { wide } from '../util/wide';
import { datePattern } from './dateText';
import { boxCharacters, markRows, type Wording, wordRows } from './statusWording.data';

/** The words of a status (`✅ COMPLETE - 20 days`): what says it, and the remark that follows and stays. */
export interface StatusText {
	/** Emoji and word, a percentage included. */
	readonly head: string;
	/** From the space or bracket before the remark on; empty without one. */
	readonly tail: string;
}

/** Splits a status text before its remark: a bracket, a dash or bar with spaces, a comma, semicolon, colon or full stop. */
export function splitStatusText(text: string): StatusText {
	const from = box.exec(text)?.[0].length ?? 0;
	const at = text.slice(from).search(remark);
	return at <= 0 ? { head: text, tail: '' } : { head: text.slice(0, from + at), tail: text.slice(from + at) };
}

/** Some write a box into a field: `Status: [x] Done`. */
const box = /^\[[^\][]{0,2}\]\s*/u;

/** What begins a remark; the semicolon of an entity (`&nbsp;`) does not. */
const remark =
	/(?<!\s)(?:\s*[([（]|\s+(?:[-–—|:]|with|mit|con|com|avec)\s|\s*(?:[,，；。]|(?<!&#?\w{1,10});)|\s+(?:on|at|am|le|el)\s+\d)|[:.]\s/u;

const dateTail = new RegExp(`^\\s*(?:[-–—(|:,]+\\s*)?(?:on\\s+)?(?:${datePattern})\\s*\\)?$`, 'i');

/** Whether the remark behind a status is nothing but a date: ` - 2025-10-24`, ` (October 24, 2025)`. */
export function isDateTail(tail: string): boolean {
	return dateTail.test(tail);
}

/** The words for a status where no sibling shows any: in the language, case and way of joining of the words they replace. */
export function defaultStatusText(document: TaskDocument, old: string, status: Status): string {
	const { head } = splitStatusText(old);
	const [before = ''] = /^(?:&#?\w{1,10};|\[[^\][]{0,2}\]|[^\p{L}\p{N}])*/u.exec(head) ?? [];
	const rest = head.slice(before.length);
	const [after = ''] = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(rest) ?? [];
	const middle = rest.slice(0, rest.length - after.length);
	const word = middle.replace(/^~?\d+(?:[.,]\d+)?\s*%?\s*/u, '');
	const withSign = (text: string): string => text.replace(sign, mark => defaultMark(document, mark, status));
	const lead = withSign(before)
		.replace(/\[[^\][]{0,2}\]/u, () => `[${defaultBox(document, status)}]`)
		// A bracket that nothing closes would make the words unreadable.
		.replace(/(?<![[(（])[[(（]+$/u, brackets => (/[\])）]/u.test(after) ? brackets : ''));
	const isOnlySign = middle === '' && sign.test(before);
	return lead + (isOnlySign ? '' : defaultWord(document, word, status)) + withSign(after.replace(/^\s*%/u, ''));
}

const sign = /(?:\p{So}|√)\ufe0f?/u;

/** The emoji for a status: one that the document uses, else one that goes with the mark it replaces. */
export function defaultMark(document: TaskDocument, old: string, status: Status): string {
	const used = usedMarks(document, status);
	if (used !== null) return used;
	const bare = old.replace(/\ufe0f/gu, '').trim();
	const row = markRows.find(marks => Object.values(marks).some(mark => mark.replace(/\ufe0f/gu, '') === bare));
	return (row ?? markRows[0])?.[status] ?? old;
}

/** What a box holds for a status: by the document's legend, else by custom. */
export function defaultBox(document: TaskDocument, status: Status): string {
	for (const [mark, meaning] of document.legend.statuses)
		if (meaning === status && isOneCharacter(mark) && !/^\p{L}{2,}/u.test(mark)) return mark;
	return boxCharacters[status];
}

function usedMarks(document: TaskDocument, status: Status): string | null {
	for (const [mark, meaning] of document.legend.statuses)
		if (meaning === status && /\p{Extended_Pictographic}/u.test(mark) && isOneCharacter(mark)) return mark;
	return wording(document).marks.get(status) ?? null;
}

function isOneCharacter(text: string): boolean {
	return [...text.replace(/[\ufe0e\ufe0f]/gu, '')].length === 1;
}

function defaultWord(document: TaskDocument, old: string, status: Status): string {
	const row = rowFor(document, old);
	const joint = joined.exec(old)?.[1] ?? wording(document).joint;
	return inCaseOf(old, row[status].replace(/ /gu, joint));
}

/** The row that holds the old word; among several the one whose words the document uses most. */
function rowFor(document: TaskDocument, old: string): Wording {
	const { uses } = wording(document);
	const word = plainWord(old);
	let best = wordRows[0] as Wording;
	let bestScore = -1;
	for (const row of wordRows) {
		const words = wordsOf(row);
		// `Done` beside `To Do`, `done` and `DONE` beside `todo`: boards write titles, lists write words.
		const isTitled = /^\p{Lu}\p{Ll}/u.test(old) && row.open.includes(' ');
		let score = (words.has(word) ? 10_000 : 0) + (isTitled ? 0.5 : 0);
		for (const each of words) score += uses.get(each) ?? 0;
		if (score > bestScore) {
			best = row;
			bestScore = score;
		}
	}
	return best;
}

const wordsOf = remembered((row: Wording) => new Set(Object.values(row).map(plainWord)));

/** How a document writes statuses: the first emoji of each, how often it uses which word, and what joins words. */
interface Habits {
	readonly marks: ReadonlyMap<Status, string>;
	readonly uses: ReadonlyMap<string, number>;
	readonly joint: string;
}

const joined = wide(/\p{L}([-_])\p{L}/u);

const wording = remembered(({ text, tasks }: TaskDocument): Habits => {
	const marks = new Map<Status, string>();
	const uses = new Map<string, number>();
	let joint = ' ';
	for (const mark of tasks.flatMap(task => task.marks)) {
		const word = plainWord(mark.text);
		countUp(uses, word);
		if (mark.status === null) continue;
		if (joint === ' ' && /^\p{L}+[-_]\p{L}+$/u.test(mark.text)) joint = joined.exec(mark.text)?.[1] ?? joint;
		if (mark.source === 'emoji' && mark.percent === null && !marks.has(mark.status))
			marks.set(mark.status, text.slice(mark.span.start, mark.span.end));
	}
	return { marks, uses, joint };
});

function plainWord(text: string): string {
	return splitStatusText(text)
		.head.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '')
		.replace(/[-_\s]+/gu, ' ')
		.toLowerCase();
}

/** A word in the capitals of a sample: `HIGH`, `High`, `high`. */
export function inCaseOf(sample: string, word: string): string {
	if (!/\p{Lu}/u.test(sample)) return word;
	if (!/\p{Ll}/u.test(sample)) return word.toUpperCase();
	if (/\p{L}[\s_-]\p{Ll}/u.test(sample)) return word.charAt(0).toUpperCase() + word.slice(1);
	return word.replace(/(^|[\s_-])(\p{Ll})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());
}
