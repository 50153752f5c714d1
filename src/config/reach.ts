import { defaultSettings, type Settings } from './defaultSettings';

/** The settings that say which files Tally looks at. */
export type Reach = Pick<Settings, 'include' | 'exclude' | 'problems.closedFiles'>;

/**
 * Reads them as `readSettings` does, without the schemas of all settings and rules; `get` as there. Null when one of them can't
 * be used: what counts then, and what is to be said, `readSettings` knows.
 */
export function readReach(get: (key: keyof Reach) => unknown): Reach | null {
	const include = patterns(get('include') ?? defaultSettings.include);
	const exclude = patterns(get('exclude') ?? defaultSettings.exclude);
	const closed = get('problems.closedFiles') ?? defaultSettings['problems.closedFiles'];
	const isKnown = closed === 'off' || closed === 'named' || closed === 'all';
	return include && exclude && isKnown ? { include, exclude, 'problems.closedFiles': closed } : null;
}

function patterns(value: unknown): readonly string[] | null {
	if (!Array.isArray(value)) return null;
	const found = value.map((each: unknown) => (typeof each === 'string' ? each.trim() : ''));
	return found.includes('') ? null : found;
}
