import type { Gathered } from './inferDependencies';
import type { Outline } from './outline';
import type { PendingDependencies, ReadTask } from './readTask';
import { allAfterWords, allBeforeWords, bentTaskNouns, sectionNouns, taskNouns } from './words.data';
import { wide } from '../util/wide';

/** How many tasks a text without their names names at most (`all previous tasks`); each that says so would else name all. */
const MOST = 300;

const nouns = [...taskNouns, ...bentTaskNouns].filter(noun => noun !== '第').join('|');
const sections = sectionNouns.filter(noun => noun !== '第').join('|');
const every = 'all|alle|todas|todos|toutes|tous|все|всех|所有';
const numbers = String.raw`\d{1,4}(?:\s?(?:,|and|und|et|y|e|и|&|[-–—])\s?\d{1,4})*`;

const everything = 'everything|全部|すべて|모두';
const alone = new RegExp(`^(?:${every}|${everything})$`, 'u');
const hasNoun = new RegExp(`^\\s?(?:${nouns})|^\\s?(?:$|[.,;(（])`, 'u');
/** `3.x`, `tasks M1.x`, not `Python 3.x`. */
const family = wide(/(?<![\p{L}\p{N}.])([a-z]{0,5}\d{1,4}\.)x(?![\p{L}\p{N}])/giu);
const beforeFamily = wide(
	new RegExp(`(?:^|[,;、，&(（]|(?<!\\p{L})(?:(?:${nouns})s?|and|und|et|y|e|и|or|all|after))\\s?$`, 'u'),
);
/** `all Phase 3, 4, 5 tasks`, `all tasks of Phase 3`. */
const ofSections = wide(
	new RegExp(
		`(?<!\\p{L})(?:${every}) (?:(?:the |of |las |los |les )?(?:${nouns})s? \\p{L}{1,4} (?:the |la |der )?)?(${sections})s? (${numbers})(?: (?:${nouns})s?)?(?=\\s*(?:$|[.,;)）]))`,
		'giu',
	),
);

/** What stands for several tasks in a text, and whether a task at a place is one of them. */
interface Many {
	readonly start: number;
	readonly end: number;
	readonly has: (task: ReadTask, place: number) => boolean;
}

/** Whether a dependency names tasks by what they have in common: all further up or down, those of a section, or of one stem. */
export function namesMany({ line, start, end }: PendingDependencies): boolean {
	return speaksOfMany.test(line.text.slice(start, end));
}

/** What every text that names many has in it; one pattern, since each task is asked. */
const speaksOfMany = new RegExp(
	`\\d\\.x|(?:${every}) |^\\s*(?:${every}|${everything})\\s*$|${[...allBeforeWords, ...allAfterWords].join('|')}`,
	'iu',
);

/** Adds the tasks that a dependency names so: inferred. `place` is that of the task itself among all. */
export function addMany(
	gathered: Gathered,
	{ line, start, end, direction }: PendingDependencies,
	outline: Outline,
	all: readonly ReadTask[],
	place: number,
): void {
	const text = line.text.slice(start, end).toLowerCase();
	const named = new Set(gathered.map(({ id }) => id));
	for (const { start: from, end: to, has } of manyIn(text, direction === 'blocks', outline, place)) {
		const span = line.span(start + from, start + to);
		const found = all.filter((task, at) => at !== place && task.verdict.id !== null && has(task, at));
		for (const { id } of direction === 'blocks' ? found.slice(0, MOST) : found.slice(-MOST))
			if (id !== null && !named.has(id))
				gathered.push({ id, span, certainty: 'inferred', source: 'prose', direction, isOfMany: true });
	}
}

function manyIn(text: string, isBlocking: boolean, outline: Outline, place: number): readonly Many[] {
	const many: Many[] = [];
	const words = isBlocking
		? allAfterIn(text)
		: (alone.exec(text.trim())?.[0] ?? allBeforeWords.find(each => text.includes(each)));
	if (words !== undefined)
		many.push({
			...placeOf(text, words),
			has: ({ kind }, at) => kind === 'task' && (isBlocking ? at > place : at < place),
		});
	for (const { 0: whole, 1: stem = '', index } of family.all(text)) {
		if (!beforeFamily.test(text.slice(Math.max(0, index - 20), index))) continue;
		many.push({
			start: index,
			end: index + whole.length,
			has: ({ id }) => id !== null && id.toLowerCase().startsWith(stem),
		});
	}
	for (const { 0: whole, 1: noun = '', 2: list = '', index } of ofSections.all(text)) {
		const ids = numbersIn(list);
		many.push({
			start: index,
			end: index + whole.length,
			has: task => task.kind === 'task' && isUnder(outline, task, noun, ids),
		});
	}
	return many;
}

function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

/** What names all tasks further down; `all subsequent phases` are not all tasks. */
function allAfterIn(text: string): string | undefined {
	const words = alone.exec(text.trim())?.[0] ?? allAfterWords.find(each => text.includes(each));
	return words !== undefined && hasNoun.test(text.slice(placeOf(text, words).end)) ? words : undefined;
}

/** The numbers of a list with ranges (`3, 5–7 and 9`). */
function numbersIn(list: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [, first = '', last = first] of list.matchAll(/(\d+)(?:\s?[-–—]\s?(\d+))?/g))
		for (let number = Number(first); number <= Math.min(Number(last), Number(first) + MOST); number++)
			found.add(String(number));
	return found;
}

/** Whether a heading around a task is that of a section with one of these numbers. */
function isUnder(outline: Outline, { own }: ReadTask, noun: string, numbers: ReadonlySet<string>): boolean {
	for (let at = outline.heading[own.number] as number; at >= 0; at = outline.heading[at] as number) {
		const id = outline.title(at)?.id;
		if (id?.noun === noun && numbers.has(id.id)) return true;
	}
	return false;
}
