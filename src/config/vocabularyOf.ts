import type { Vocabulary } from '../model/vocabulary';
import { defaultVocabulary } from '../parser/vocabulary';
import { defaultSettings, type Settings } from './defaultSettings';

/** The words and marks by which documents are read: the built-in ones and the user's own, which come first. */
export function vocabularyOf(settings: Settings): Vocabulary {
	const { statuses, priorities, owners, hoursPerDay } = settings;
	const own = { statuses, priorities, owners, hoursPerDay };
	const none = {
		statuses: defaultSettings.statuses,
		priorities: defaultSettings.priorities,
		owners: defaultSettings.owners,
		hoursPerDay: defaultSettings.hoursPerDay,
	};
	const key = JSON.stringify(own);
	if (key === JSON.stringify(none)) return defaultVocabulary;
	return {
		statuses: new Map([...defaultVocabulary.statuses, ...lowerCase(statuses)]),
		priorities: scale(defaultVocabulary.priorities, Object.values(priorities)),
		priorityWords: new Map([...defaultVocabulary.priorityWords, ...lowerCase(priorities)]),
		owners: [...owners],
		hoursPerDay,
		key: `${defaultVocabulary.key}+${key}`,
	};
}

function lowerCase<T>(words: Readonly<Record<string, T>>): [string, T][] {
	return Object.entries(words).map(([word, value]) => [word.toLowerCase(), value]);
}

/** The built-in priorities with the user's own after them; those named by a number stand in the order of the numbers. */
function scale(builtIn: readonly string[], own: readonly string[]): string[] {
	const all = [...new Set([...builtIn, ...own])];
	const number = (name: string): number => Number(/^[a-z]+-?(\d+)$/i.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);
	// Infinity minus Infinity is NaN, which sort takes for "equal": names without a number stay in their order at the end.
	return all.sort((a, b) => number(a) - number(b) || 0);
}
