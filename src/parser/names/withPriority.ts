import { wide } from '../../util/wide';
import type { NamedTask } from './readDependencies';

/** `P0 #2` names the second task of that priority. */
export function withPriority(text: string, named: NamedTask): NamedTask {
	const { id, start, end } = named;
	const priority =
		/^\d+$/.test(id) && text[start] === '#' && priorityBefore.exec(text.slice(Math.max(0, start - 4), start));
	return priority ? { id: `${priority[1]} #${id}`, start: start - 3, end } : named;
}

const priorityBefore = wide(/(?<![\p{L}\p{N}])(P\d) $/u);

/** The number alone. */
export function withoutPriority(id: string): string {
	return id.replace(/^P\d #/, '');
}
