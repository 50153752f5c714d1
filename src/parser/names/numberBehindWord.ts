import { idFamily } from '../words/readId';
import type { IdForms } from './readDependencies';

/** In a field for dependencies they name tasks by numbers that there are, whatever tasks are called elsewhere. */
export const looseNouns = new Set(['issue', 'story', 'item', 'ticket', 'bug', 'problem', 'todo']);

/**
 * The number in `ISSUE-001` where ids are bare numbers of as many digits: that of a task, or one with zeros, which is none of another
 * tracker's; null for every other id.
 */
export function numberBehindWord(written: string, { known, families, ids }: IdForms): string | null {
	const number = /^(?:task|issue|item|ticket|story|bug|todo)-(\d{1,6})$/i.exec(written)?.[1];
	if (number === undefined || families.has(idFamily(written))) return null;
	if (known.has(number)) return number;
	return number.startsWith('0') && ids.some(id => /^0\d+$/.test(id) && id.length === number.length) ? number : null;
}
