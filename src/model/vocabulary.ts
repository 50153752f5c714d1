import type { Status } from './task';

/** The words and marks by which tasks are read; part of every cache key, so a value and never changed in place. */
export interface Vocabulary {
	/** Lower-case words and single marks or emoji, each with the status it means. */
	readonly statuses: ReadonlyMap<string, Status>;
	/** Canonical priorities, most urgent first (`P0` … `P3`). */
	readonly priorities: readonly string[];
	/** Lower-case words that mean a priority (`critical` → `P0`). */
	readonly priorityWords: ReadonlyMap<string, string>;
	/** Owners by their canonical spelling; empty means that any owner is known. */
	readonly owners: readonly string[];
	readonly hoursPerDay: number;
	/** Identifies the value: equal keys read every text alike. */
	readonly key: string;
}
