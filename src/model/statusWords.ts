import { remembered } from '../util/remembered';
import { wide } from '../util/wide';
import type { CountClaim, Side } from './claims';
import { claimsOf } from './claimsOf';
import type { TaskDocument } from './document';
import type { Task } from './task';

/** What is no word at both ends of a status: `⏸️ Waiting`. */
const signsAround = wide(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu);

const signFirst = wide(/^\p{Extended_Pictographic}/u);

/** What qualifies a word within its emphasis: `**DONE (10 Feb)**`. */
const qualifier = /(?<=\p{L})\s?(?:\([^()*]{1,60}\)| [–—-] [^*]{1,120})(?=(?:\*\*|__)$)/u;

/** `✓&nbsp;done`, `x&nbsp;deferred` */
const signAndSpace = /^.?&nbsp;/;

/** The word that a mark writes, lower case. */
function wordOf(text: string): string {
	const plain = text.replace(signAndSpace, '');
	return signsAround.replace(/[*_]$/.test(plain) ? plain.replace(qualifier, '') : plain, '').toLowerCase();
}

/** What a task writes of its status: words and signs, each apart; a box writes neither, and a word that nobody knows says nothing. */
const written = remembered(({ marks }: Task): ReadonlySet<string> => {
	const said = marks.filter(({ source, status }) => source !== 'box' && status !== null);
	return new Set(said.flatMap(({ text }) => [wordOf(text), signFirst.exec(text)?.[0] ?? '']).filter(Boolean));
});

/** Whether a task writes a word for its status. */
export function writesWord({ marks }: Task, word: string): boolean {
	return marks.some(({ text }) => wordOf(text) === word);
}

/** Whether two words or more for one side have a number each, or a word that tasks write heads a column: then each counts those alone that write it. */
const divided = remembered(({ claims, tasks }: TaskDocument): ReadonlySet<Side> => {
	const first = new Map<Side, string>();
	const found = new Set<Side>();
	const heads = new Set(
		claimsOf({ claims }, 'table').flatMap(({ rows }) =>
			(rows[0]?.cells ?? []).flatMap(({ role, words }) => (role === 'other' ? wordOf(words?.[0] ?? '') : [])),
		),
	);
	if (heads.size > 0)
		for (const task of tasks) for (const word of written(task)) if (heads.has(word)) found.add(mergedSide(task.status));
	for (const claim of claimsOf({ claims }, 'count')) {
		if (!claim.words) continue;
		const [word = ''] = claim.words;
		const side = mergedSide(claim.side);
		if ((first.get(side) ?? word) !== word) found.add(side);
		first.set(side, word);
	}
	return found;
});

/** Beside `not started`, `pending` may be all that remains or only what is not begun. */
function mergedSide(side: Side): Side {
	return side === 'open' ? 'remaining' : side;
}

/** How many tasks write one of some words. */
export function countWriting(tasks: readonly Task[], words: readonly string[]): number {
	return tasks.filter(task => words.some(word => written(task).has(word))).length;
}

/**
 * How many of those on a side write one of the words that a number stands beside; null where no other word for the side is in use: then
 * the word stands for all of them.
 */
export function countByWord(
	document: TaskDocument,
	members: readonly Task[],
	{ side, words }: Pick<CountClaim, 'side' | 'words'>,
): number | null {
	if (!words) return null;
	const isSigned = words.some(word => signFirst.test(word));
	const isOther = members.some(task => {
		const said = [...written(task)];
		return !words.some(word => said.includes(word)) && said.some(word => isSigned || !signFirst.test(word));
	});
	const count = countWriting(members, words);
	return isOther && (count > 0 || divided(document).has(mergedSide(side))) ? count : null;
}
