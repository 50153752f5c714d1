import type { Vocabulary } from '../model/vocabulary';
import { defaultVocabulary, makeVocabulary } from '../parser/words/vocabulary';
import { defaultSettings, type Settings } from './defaultSettings';

/** The words and marks by which documents are read: the built-in ones and the user's own, which go first. */
export function vocabularyOf(settings: Settings): Vocabulary {
	const key = keyOf(settings);
	if (key === keyOf(defaultSettings)) return defaultVocabulary;
	const { statuses, priorities, owners, hoursPerDay } = settings;
	const vocabulary = makeVocabulary({ statuses, priorities: Object.values(priorities), owners, hoursPerDay });
	const own = Object.entries(priorities).map(([word, priority]) => [word.toLowerCase(), priority] as const);
	return { ...vocabulary, priorityWords: new Map([...vocabulary.priorityWords, ...own]), key };
}

function keyOf({ statuses, priorities, owners, hoursPerDay }: Settings): string {
	return JSON.stringify({ statuses, priorities, owners, hoursPerDay });
}
