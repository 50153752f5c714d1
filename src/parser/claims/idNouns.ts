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
	for (const [noun, first] of homes) {
		const all = counts.get(`${noun}0`);
		const home = around(first).findLast(at => counts.get(noun + at) === all && counts.get(`${at}`) === all);
		if (home !== undefined) found.set(noun, home);
	}
	return found;
}

const wordOfId = wide(/^(\p{L}{3,})[-_ ]?\d/u);
