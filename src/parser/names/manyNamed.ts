import { append } from '../../util/append';
import { lastWhere } from '../../util/lastWhere';
import { remembered } from '../../util/remembered';
import { wide } from '../../util/wide';
import type { PendingDependencies, ReadTask } from '../fields/readTask';
import type { Outline } from '../outline/outline';
import type { Gathered } from '../tasks/inferDependencies';
import { allAfterWords, allBeforeWords, bentTaskNouns, sectionNouns, taskNouns } from '../words/words.data';

/** How many tasks a text without their names names at most (`all previous tasks`); each that says so would else name all. */
const MOST = 300;

/** In a long document fewer: where each of its tasks names others so, they come to as many in all, or to the fewest for each. */
const MOST_IN_ALL = 500_000;
const FEWEST = 20;

const nouns = [...taskNouns, ...bentTaskNouns].filter(noun => noun !== '第').join('|');
const sections = sectionNouns.filter(noun => noun !== '第').join('|');
const every = 'all|alle|todas|todos|toutes|tous|все|всех|所有';
const numbers = String.raw`\d{1,4}(?:\s?(?:,|and|und|et|y|e|и|&|[-–—])\s?\d{1,4})*`;

const everything = 'everything|全部|すべて|모두';
const alone = new RegExp(`^(?:${every}|${everything})$`, 'u');
const hasNoun = new RegExp(`^\\s?(?:${nouns})|^\\s?(?:$|[.,;(（])`, 'u');
/** `3.x`, `tasks M1.x`, not `Python 3.x`. */
const family = wide(/(?<![\p{L}\p{N}.])([a-z]{0,5}\d{1,4}\.)x(?![\p{L}\p{N}])/giu);
const beforeFamily = wide(`(?:^|[,;、，&(（]|(?<!\\p{L})(?:(?:${nouns})s?|and|und|et|y|e|и|or|all|after))\\s?$/u`);
/** `all Phase 3, 4, 5 tasks`, `all tasks of Phase 3`. */
const ofSections = wide(
	`(?<!\\p{L})(?:${every}) (?:(?:the |of |las |los |les )?(?:${nouns})s? \\p{L}{1,4} (?:the |la |der )?)?(${sections})s? (${numbers})(?: (?:${nouns})s?)?(?=\\s*(?:$|[.,;)）]))/giu`,
);

/** What stands for several tasks in a text, and the places of these among all, in their order. */
interface Many {
	readonly start: number;
	readonly end: number;
	readonly places: readonly number[];
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
	const most = Math.max(FEWEST, Math.min(MOST, Math.floor(MOST_IN_ALL / all.length)));
	if (gathered.length >= most) return;
	const text = line.text.slice(start, end).toLowerCase();
	const named = new Set(gathered.map(({ id }) => id));
	for (const { start: from, end: to, places } of manyIn(text, direction === 'blocks', outline, all, place)) {
		const span = line.span(start + from, start + to);
		const others = places.filter(at => at !== place);
		for (const at of direction === 'blocks' ? others.slice(0, most) : others.slice(-most)) {
			const { id } = all[at] as ReadTask;
			if (id === null || named.has(id)) continue;
			if (gathered.length >= most) return;
			named.add(id);
			gathered.push({ id, span, certainty: 'inferred', source: 'prose', direction, isOfMany: true });
		}
	}
}

function* manyIn(
	text: string,
	isBlocking: boolean,
	outline: Outline,
	all: readonly ReadTask[],
	place: number,
): Iterable<Many> {
	const words = isBlocking
		? allAfterIn(text)
		: (alone.exec(text.trim())?.[0] ?? allBeforeWords.find(each => text.includes(each)));
	if (words !== undefined) {
		const tasks = tasksOf(all);
		const before = lastWhere(tasks.length, at => (tasks[at] as number) < place) + 1;
		const places = isBlocking
			? tasks.slice(before, before + MOST + 1)
			: tasks.slice(Math.max(0, before - MOST), before);
		yield { ...placeOf(text, words), places };
	}
	for (const { 0: whole, 1: stem = '', index } of family.all(text)) {
		if (!beforeFamily.test(text.slice(Math.max(0, index - 20), index))) continue;
		const places = byStem(all).get(stem) ?? [];
		yield {
			start: index,
			end: index + whole.length,
			places: isBlocking ? places.slice(0, MOST + 1) : places.slice(-MOST - 1),
		};
	}
	for (const { 0: whole, 1: noun = '', 2: list = '', index } of ofSections.all(text))
		yield { start: index, end: index + whole.length, places: placesUnder(noun, numbersIn(list), all, outline) };
}

/** The places of all tasks with ids. */
const tasksOf = remembered((all: readonly ReadTask[]) =>
	all.flatMap(({ kind, verdict }, place) => (kind === 'task' && verdict.id ? [place] : [])),
);

/** The places of those whose ids begin with a number and a dot, by that. */
const byStem = remembered((all: readonly ReadTask[]) => {
	const found = new Map<string, number[]>();
	for (const [place, { id, verdict }] of all.entries()) {
		const stem = verdict.id ? /^[a-z]{0,5}\d{1,4}\./.exec(id?.toLowerCase() ?? '')?.[0] : undefined;
		if (stem !== undefined) append(found, stem, place);
	}
	return found;
});

/** The places of tasks with ids under headings of sections with these numbers; not all where they are too many. */
function placesUnder(
	noun: string,
	numbers: ReadonlySet<string>,
	all: readonly ReadTask[],
	outline: Outline,
): readonly number[] {
	const found = new Set<number>();
	for (const number of numbers)
		for (const place of bySection(all, outline).get(`${noun} ${number}`) ?? [])
			if (found.add(place).size > MOST) return inOrder(found);
	return inOrder(found);
}

function inOrder(places: ReadonlySet<number>): readonly number[] {
	return [...places].sort((a, b) => a - b);
}

/** The places of tasks with ids by the nouns and numbers of the headings around them. */
const bySection = remembered((all: readonly ReadTask[], outline: Outline) => {
	const found = new Map<string, number[]>();
	for (const place of tasksOf(all)) {
		const { own } = all[place] as ReadTask;
		for (let at = outline.heading[own.number] as number; at >= 0; at = outline.heading[at] as number) {
			const id = outline.title(at)?.id;
			if (id?.noun) append(found, `${id.noun} ${id.id}`, place);
		}
	}
	return found;
});

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
