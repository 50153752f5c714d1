import type { Section } from '../../../model/document';
import { indexesAround } from '../../../model/document';
import type { Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import type { Outline } from '../../outline/outline';

/** Nouns for tasks that ids give (`gap` for GAP-001), each with the innermost section that holds all such tasks and no others; 0 is the document. */
export function idNouns(sections: readonly Section[], tasks: readonly Task[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const homes = new Map<string, number>();
	for (const { kind, id, section } of tasks) {
		if (kind !== 'task') continue;
		const noun = wordOfId.exec(id ?? '')?.[1]?.toLowerCase() ?? '-';
		if (!homes.has(noun)) homes.set(noun, section);
		for (const at of indexesAround({ sections }, section))
			for (const key of [`${at}`, noun + at]) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const found = new Map([...titleNouns(sections)].map(noun => [noun, 0]));
	for (const [noun, first] of homes) {
		const all = counts.get(`${noun}0`);
		const home = indexesAround({ sections }, first).findLast(
			at => counts.get(noun + at) === all && counts.get(`${at}`) === all,
		);
		if (home !== undefined) found.set(noun, home);
	}
	return found;
}

const ofFaults = wide(/(?<!\p{L})(?:bugs?|defects?|findings?|gaps?)(?!\p{L})/giu);

const ofWork = wide(/task|plan|fix|sprint|todo|to-do|road/iu);

function singular(word: string): string {
	return word.toLowerCase().replace(/s$/, '');
}

/** The nouns of a title by which all that is listed beneath it is called (`# Known bugs`), in the singular. */
const titleNouns = remembered((sections: readonly Section[]): ReadonlySet<string> => {
	const title = sections.find(({ level }) => level === 1)?.title ?? '';
	return new Set(ofWork.test(title) ? [] : ofFaults.all(title).map(([word]) => singular(word)));
});

/** A label in which tasks stand for the noun by which the title calls all of them: `Total bugs`. */
export function withTasks(label: string, sections: readonly Section[]): string {
	const nouns = titleNouns(sections);
	return nouns.size === 0 ? label : anyWord.replace(label, word => (nouns.has(singular(word)) ? 'tasks' : word));
}

const anyWord = wide(/\p{L}{3,}/gu);

const wordOfId = wide(/^(\p{L}{3,})[-_ ]?\d/u);

/** An id that a tracker gives or that names its noun (`WEB-12`, `US-3`), but for tasks (`T1`, `TASK-1`). */
const ofTracker = wide(/^(?!t\d|t-\d|tasks?\b)\p{L}{2,}-?\d|^\p{L}{2,}-\p{L}/iu);

/** What headings over tasks, headers of tables and ids call what is listed, in one text of small letters; with ids of a tracker it may be anything. */
export function wordsOfWork(
	outline: Outline,
	sections: readonly Section[],
	populated: ReadonlySet<number>,
	tasks: readonly Task[],
): string {
	if (tasks.some(({ id }) => id !== null && ofTracker.test(id))) return 'issues tickets stories problemas';
	const headers = [...new Set([...outline.rows.values()].map(({ table }) => table.header))];
	const titles = sections.filter(({ index }) => populated.has(index)).map(({ title }) => title);
	const words = [...titles, ...headers.flatMap(({ cells }) => cells.map(({ text }) => text))].join('\n').toLowerCase();
	// `### Story 2.1: Dig`: what stands beneath is no story, nor is what stands elsewhere.
	const parts = new Set(titles.flatMap(title => numbered.exec(title)?.[1]?.toLowerCase() ?? []));
	return [...parts].reduce((rest, part) => rest.replaceAll(part, ''), words);
}

/** The noun of a title that names one of many, by its first letters. */
const numbered = /(?<![A-Za-z])([Ii]ssu|[Tt]ick|[Ss]tor|[Hh]ist)[a-zó]{0,6}(?![a-zó])\s*(?:#?\d|[A-Z](?![A-Za-z]))/;
