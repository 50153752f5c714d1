import { idFamily, prefixedId } from '../words/readId';
import type { NamedTask } from './readDependencies';

const oneId = new RegExp(`^(?:${prefixedId}|[A-Z]+(?:[-_][A-Z0-9]+)+|\\d+(?:\\.\\d+)*)$`);

/** The ids in a list that programs write (`['A-1', "DRY-BEDS"]`), whether or not anything here is called so; none where it holds anything else. */
export function quotedIds(text: string): readonly NamedTask[] {
	if (!/^\s*\[\s*['"]/.test(text) || !/\]\s*$/.test(text)) return [];
	const found: NamedTask[] = [];
	const rest = text.replace(/(['"])([\w.-]{1,40})\1/g, (whole: string, _: string, id: string, at: number) => {
		if (!oneId.test(id)) return whole;
		found.push({ id, start: at + 1, end: at + 1 + id.length });
		return '';
	});
	return /^[\s[\],]*$/.test(rest) ? found : [];
}

/** Whether a slot holds nothing but other ids of the family of an id that begins with letters: `[T1, T2]` behind `T3`. */
export function namesAlike(text: string, id: string): boolean {
	const family = idFamily(id);
	if (family === '') return false;
	const ids = text.split(/\s?(?:[,&+–]|\s-\s)\s?|(?<=\d)-(?=[A-Za-z])/);
	return ids.every(each => /\d$/.test(each) && idFamily(each.trim()) === family && each.trim() !== id);
}
