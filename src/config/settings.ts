// The namespace, since `{ z }` would bring along every locale: 427 kB instead of 20.
import * as z from 'zod/mini';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import type { Message } from '../util/message';
import { defaultSettings, type SettingKey, type Settings, type SomeSettings } from './defaultSettings';
import { readObject } from './readObject';

const severity = z.enum(['off', 'information', 'warning', 'error']);
const text = z.string().check(z.trim(), z.minLength(1));

/** What each setting takes: the one schema for the editor's settings and for configuration files. */
export const settingSchemas = {
	include: z.array(text),
	exclude: z.array(text),
	'problems.closedFiles': z.enum(['off', 'named', 'all']),
	rules: z.partial(z.strictObject(Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])))),
	statuses: z.record(text, z.enum(['open', 'in-progress', 'blocked', 'done', 'cancelled'])),
	priorities: z.record(text, text),
	owners: z.array(text),
	hoursPerDay: z.number().check(z.minimum(0.1), z.maximum(24)),
	updateClaims: z.enum(['on', 'ask', 'off']),
	'codeLens.enabled': z.boolean(),
	'codeLens.finishedTasks': z.boolean(),
} as const satisfies { readonly [K in SettingKey]: z.ZodMiniType<Settings[K]> };

const {
	'codeLens.enabled': _lenses,
	'codeLens.finishedTasks': _finished,
	'problems.closedFiles': _problems,
	...ofFiles
} = settingSchemas;

/** What a configuration file may hold: the settings that are about lists, not about the editor. */
export const fileSchema = z.partial(z.strictObject({ $schema: z.string(), ...ofFiles }));

const allSettings = z.partial(z.strictObject(settingSchemas));

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
	const given = (Object.keys(settingSchemas) as SettingKey[]).map(key => [key, get(key)] as const);
	const set = Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
	const { good, issues } = readObject(allSettings, set, 'tally.');
	return { settings: withSettings(defaultSettings, good), problems: issues.map(({ message }) => message) };
}

/** Settings in which those of a file, or others that are given, stand instead of the ones that were there. */
export function withSettings(settings: Settings, given: SomeSettings): Settings {
	return { ...settings, ...given } as Settings;
}

function ruleSchema({ options }: Rule) {
	return Object.keys(options).length === 0
		? severity
		: z.union([severity, z.strictObject({ severity: z.optional(severity), ...options })]);
}
