// The namespace, since `{ z }` would bring along every locale: 427 kB instead of 20.
import * as z from 'zod/mini';
import { rules } from '../rules/index';
import { nearest } from '../rules/nearest';
import type { Severity } from '../rules/rule';
import { type Message, message } from '../util/message';
import { defaultSettings, type SettingKey, type Settings } from './defaultSettings';

// Without this zod probes for `new Function`, which a web extension host may forbid.
z.config({ jitless: true });

const pattern = z.string().check(z.trim(), z.minLength(1));
const word = z.string().check(z.trim(), z.minLength(1));

/** What each setting takes: the one schema for the editor's settings and for configuration files. */
export const settingSchemas = {
	include: z.array(pattern),
	rules: z.record(z.string(), z.enum(['error', 'warning', 'information', 'off'])),
	statuses: z.record(word, z.enum(['open', 'in-progress', 'blocked', 'done', 'cancelled'])),
	priorities: z.record(word, word),
	owners: z.array(word),
	hoursPerDay: z.number().check(z.positive(), z.maximum(24)),
	updateClaims: z.enum(['on', 'ask', 'off']),
	'codeLens.enabled': z.boolean(),
} as const satisfies { readonly [K in SettingKey]: z.ZodMiniType<Settings[K]> };

/** Settings as they were read, and a sentence for each value that could not be used. */
export interface ReadSettings {
	readonly settings: Settings;
	readonly problems: readonly Message[];
}

/**
 * Reads the settings key by key; `get` answers `undefined` for what is not set. Never throws: a value of the wrong type is
 * one problem and the default counts; an entry of the wrong type in a list or map is left out and the others count.
 */
export function readSettings(get: (key: SettingKey) => unknown): ReadSettings {
	const problems: Message[] = [];
	const read = <K extends SettingKey>(key: K): Settings[K] => readSetting(key, get(key), problems);
	const settings: Settings = {
		include: read('include'),
		rules: knownRules(read('rules'), problems),
		statuses: read('statuses'),
		priorities: read('priorities'),
		owners: read('owners'),
		hoursPerDay: read('hoursPerDay'),
		updateClaims: read('updateClaims'),
		'codeLens.enabled': read('codeLens.enabled'),
	};
	return { settings, problems };
}

function readSetting<K extends SettingKey>(key: K, value: unknown, problems: Message[]): Settings[K] {
	if (value === undefined || value === null) return defaultSettings[key];
	const schema: z.ZodMiniType<Settings[K]> = settingSchemas[key] as unknown as z.ZodMiniType<Settings[K]>;
	const whole = schema.safeParse(value);
	if (whole.success) return whole.data;
	const wrong = new Set(whole.error.issues.map(issue => issue.path[0]));
	const rest = wrong.has(undefined) ? undefined : without(value, wrong);
	const good = rest === undefined ? undefined : schema.safeParse(rest);
	if (!good?.success) {
		problems.push(wrongValue(key, printed(value)));
		return defaultSettings[key];
	}
	for (const entry of wrong) problems.push(wrongEntry(key, entry, printed(entryOf(value, entry))));
	return good.data;
}

/** The severities of rules that there are; a name that no rule has is a problem. */
function knownRules(severities: Settings['rules'], problems: Message[]): Settings['rules'] {
	const ids = rules.map(rule => rule.id);
	const known: Record<string, Severity> = {};
	for (const [id, severity] of Object.entries(severities)) {
		const [near] = nearest(id, ids, 1);
		if (ids.includes(id)) known[id] = severity;
		else if (near === undefined)
			problems.push(message('{0}: there is no rule "{1}". The entry is left out.', 'tally.rules', id));
		else
			problems.push(
				message('{0}: there is no rule "{1}"; perhaps "{2}". The entry is left out.', 'tally.rules', id, near),
			);
	}
	return known;
}

/** A list or map without some of its entries. */
function without(value: unknown, entries: ReadonlySet<PropertyKey | undefined>): unknown {
	if (Array.isArray(value)) return value.filter((_, index) => !entries.has(index));
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.fromEntries(Object.entries(value).filter(([name]) => !entries.has(name)));
}

function entryOf(value: unknown, entry: PropertyKey | undefined): unknown {
	return typeof value === 'object' && value !== null && entry !== undefined ? Reflect.get(value, entry) : undefined;
}

function wrongValue(key: SettingKey, found: string): Message {
	const name = `tally.${key}`;
	switch (key) {
		case 'include':
			return message('{0} is {1}; it takes a list of file patterns. The default counts.', name, found);
		case 'owners':
			return message('{0} is {1}; it takes a list of names. The default counts.', name, found);
		case 'rules':
			return message('{0} is {1}; it takes a severity for each rule. The default counts.', name, found);
		case 'statuses':
			return message('{0} is {1}; it takes words, each with a status. The default counts.', name, found);
		case 'priorities':
			return message('{0} is {1}; it takes words, each with a priority. The default counts.', name, found);
		case 'hoursPerDay':
			return message('{0} is {1}; it takes a number above 0, at most 24. The default, 8, counts.', name, found);
		case 'updateClaims':
			return message('{0} is {1}; it takes {2}. The default, {3}, counts.', name, found, '"on", "ask", "off"', '"on"');
		case 'codeLens.enabled':
			return message('{0} is {1}; it takes true or false. The default, true, counts.', name, found);
	}
}

function wrongEntry(key: SettingKey, where: PropertyKey | undefined, found: string): Message {
	const name = `tally.${key}`;
	const entry = typeof where === 'number' ? String(where + 1) : printed(where);
	switch (key) {
		case 'rules':
			return message(
				'{0}: {1} is {2}; it takes {3}. The entry is left out.',
				name,
				entry,
				found,
				'"error", "warning", "information", "off"',
			);
		case 'statuses':
			return message(
				'{0}: {1} is {2}; it takes {3}. The entry is left out.',
				name,
				entry,
				found,
				'"open", "in-progress", "blocked", "done", "cancelled"',
			);
		case 'priorities':
			return message(
				'{0}: {1} is {2}; it takes a priority such as {3}. The entry is left out.',
				name,
				entry,
				found,
				'"P1"',
			);
		case 'include':
		case 'owners':
		case 'hoursPerDay':
		case 'updateClaims':
		case 'codeLens.enabled':
			return message(
				'{0}: entry {1} is {2}; it takes text that is not empty. The entry is left out.',
				name,
				entry,
				found,
			);
	}
}

/** A value as a user wrote it, cut where it is long. */
function printed(value: unknown): string {
	let text: string | undefined;
	try {
		text = JSON.stringify(value);
	} catch {
		// A value that refers to itself can't come from a settings file; its kind says enough.
	}
	text ??= String(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
