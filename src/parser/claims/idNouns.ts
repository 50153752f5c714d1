import type { Section } from '../../model/document';
import type { Task } from '../../model/task';
import { wide } from '../../util/wide';

/** Nouns for tasks that ids give (`gap` for GAP-001), each with the innermost section that holds all such tasks and no others; 0 is the document. */
export function idNouns(sections: readonly Section[], tasks: readonly Task[]): ReadonlyMap<string, number> {
	const around = (section: number): readonly number[] => {
		const parent = sections[section]?.parent ?? null;
		return [section, ...(parent === null ? [] : around(parent))];
	};
	const counts = new Map<string, number>();
	const homes = new Map<string, number>();
	for (const { kind, id, section } of tasks) {
		if (kind !== 'task') continue;
		const noun = wordOfId.exec(id ?? '')?.[1]?.toLowerCase() ?? '-';
		if (!homes.has(noun)) homes.set(noun, section);
		for (const at of around(section))
			for (const key of [`${at}`, noun + at]) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const found = new Map<string, number>();
	// `# Known bugs`: all that is listed is such.
	const title = sections.find(({ level }) => level === 1)?.title ?? '';
	for (const [word] of ofFaults.all(title)) if (!ofWork.test(title)) found.set(singular(word), 0);
	for (const [noun, first] of homes) {
		const all = counts.get(`${noun}0`);
		const home = around(first).findLast(at => counts.get(noun + at) === all && counts.get(`${at}`) === all);
		if (home !== undefined) found.set(noun, home);
	}
	return found;
}

const ofFaults = wide(/(?<!\p{L})(?:bugs?|defects?|findings?|gaps?)(?!\p{L})/giu);

const ofWork = wide(/task|plan|fix|sprint|todo|to-do|road/iu);

function singular(word: string): string {
	return word.toLowerCase().replace(/s$/, '');
}

/** A label in which tasks stand for the noun by which all of a document's are called: `Total bugs`. */
export function withTasks(label: string, nouns: ReadonlyMap<string, number>): string {
	return anyWord.replace(label, word => (nouns.get(singular(word)) === 0 ? 'tasks' : word));
}

const anyWord = wide(/\p{L}{3,}/gu);

const wordOfId = wide(/^(\p{L}{3,})[-_ ]?\d/u);
