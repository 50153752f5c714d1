import type { Status } from '../model/task';
import type { RuleSetting } from '../rules/rule';

/** What a user can choose, by the names that `settings.json` has after `tally.` */
export interface Settings {
	/** File patterns, any case; one without a slash is about the name alone. */
	readonly include: readonly string[];
	/** File patterns as above: files that are left alone whatever they hold, unless they are switched on by hand. */
	readonly exclude: readonly string[];
	/** Which files have problems while no editor shows them: none, those named as task lists, or all task lists. */
	readonly 'problems.closedFiles': 'off' | 'named' | 'all';
	/** Rules that are to weigh something else than by default, or that have options. */
	readonly rules: Readonly<Record<string, RuleSetting | undefined>>;
	/** Own status words, marks and emoji, each with what it means. */
	readonly statuses: Readonly<Record<string, Status>>;
	/** Own priority words, each with the priority it means; a priority that is none of P0 to P3 joins the scale. */
	readonly priorities: Readonly<Record<string, string>>;
	/** Every owner there is; with none named, any owner is known. */
	readonly owners: readonly string[];
	/** What a day in an estimate comes to. */
	readonly hoursPerDay: number;
	/** Whether completing a task also updates the numbers that were true before. */
	readonly updateClaims: 'on' | 'ask' | 'off';
	/** Whether tasks and sections have a lens over them. */
	readonly 'codeLens.enabled': boolean;
	/** Whether finished tasks have one too. */
	readonly 'codeLens.finishedTasks': boolean;
}

/** Some of the settings. */
export type SomeSettings = { readonly [K in SettingKey]?: Settings[K] | undefined };

/** The name of a setting, without `tally.` */
export type SettingKey = keyof Settings;

/** What counts where nothing is set; the one place that says so. */
export const defaultSettings: Settings = {
	include: ['*TODO*.md', '*task*list*.md', 'TASKS.md', 'ROADMAP.md', 'PLAN.md', 'BACKLOG.md'],
	exclude: [],
	'problems.closedFiles': 'off',
	rules: {},
	statuses: {},
	priorities: {},
	owners: [],
	hoursPerDay: 8,
	updateClaims: 'on',
	'codeLens.enabled': true,
	'codeLens.finishedTasks': false,
};
