import type { Status } from '../../model/task';
import type { Vocabulary } from '../../model/vocabulary';
import { small, spellings } from '../../util/small';
import { priorityWords, statusMarks, statusWords } from './words.data';

/** What a configuration may add to the built-in vocabulary. */
export interface VocabularyAdditions {
	/** Word or mark to status. */
	readonly statuses?: Readonly<Record<string, Status>>;
	/** Priority names, most urgent first; they come after the built-in ones unless they are spelled alike. */
	readonly priorities?: readonly string[];
	readonly owners?: readonly string[];
	readonly hoursPerDay?: number;
}

/** The built-in words, with additions from a configuration. */
export function makeVocabulary(additions: VocabularyAdditions = {}): Vocabulary {
	const statuses = new Map<string, Status>();
	for (const table of [statusWords, statusMarks])
		for (const [status, words] of Object.entries(table))
			for (const word of words.flatMap(spellings)) statuses.set(word, status as Status);
	for (const [word, status] of Object.entries(additions.statuses ?? {})) statuses.set(small(word), status);
	const priorities = ['P0', 'P1', 'P2', 'P3'];
	const words = new Map<string, string>();
	priorityWords.forEach((row, level) => {
		for (const word of row.flatMap(spellings)) words.set(word, `P${level}`);
	});
	for (const name of additions.priorities ?? []) {
		if (!priorities.some(known => known.toLowerCase() === name.toLowerCase()) && !words.has(name.toLowerCase()))
			priorities.push(name);
	}
	const hoursPerDay = additions.hoursPerDay ?? 8;
	return {
		statuses,
		priorities,
		priorityWords: words,
		owners: additions.owners ?? [],
		hoursPerDay,
		key: JSON.stringify(additions),
	};
}

/** The built-in vocabulary: eight hours a day, any owner, P0 to P3. */
export const defaultVocabulary: Vocabulary = makeVocabulary();
