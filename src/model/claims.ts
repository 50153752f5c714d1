import type { Span } from '../util/span';
import type { Family } from './stories';
import { type Status, isClosed } from './task';

/** What a number counts: all of them, or those in one state; `remaining` is everything that is neither done nor cancelled. */
export type Side = 'total' | 'done' | 'remaining' | Exclude<Status, 'done'>;

/** The tasks a claim is about: a section (0 is the document) and, where named, those with one attribute. */
export interface Scope {
	readonly section: number;
	readonly attribute: Attribute | null;
	/** More sections of the same title, in other chapters (`## Completed`, `## Open`), or those named with it (`Phases 1-2`): it takes in all. */
	readonly also?: readonly number[];
	/** The ids of the only tasks that are meant: `T1–T4: done`. */
	readonly ids?: readonly string[];
	/** Which of stories and tasks its noun names, where both have ids of their own. */
	readonly family?: Family;
}

/** All tasks of a document. */
export const WHOLE: Scope = { section: 0, attribute: null };

/** All tasks of a section. */
export function inSection(section: number): Scope {
	return { section, attribute: null };
}

/** The tasks of the document that carry an attribute. */
export function attributeScope(attribute: Attribute): Scope {
	return { section: 0, attribute };
}

/** The tasks with some ids, wherever they stand. */
export function withIds(ids: readonly string[]): Scope {
	return { ...WHOLE, ids };
}

/** A value that tasks carry: a priority, an owner or a status, spelled canonically. */
export interface Attribute {
	readonly field: 'priority' | 'owner' | 'status';
	readonly value: string;
}

/** The kind of place in which a claim stands. */
export type ClaimPlace = 'heading' | 'field' | 'cell' | 'prose' | 'fence';

/** A number of tasks: `**Total Tasks**: 142`, `(23 P0, …)`, `(35/47 remaining)`, `Completed tasks: 1–16`. */
export interface CountClaim {
	readonly type: 'count';
	/** Which rule it belongs to: a stated total, one part of a breakdown, a section's own count. */
	readonly role: 'total' | 'part' | 'section';
	readonly span: Span;
	readonly text: string;
	readonly value: number;
	/** `50+`: at least. */
	readonly atLeast: boolean;
	readonly unit: 'task' | 'subtask' | 'item';
	readonly side: Side;
	readonly scope: Scope;
	readonly place: ClaimPlace;
	/** Claims written together (a total and its parts) share a group; null for one that stands alone. */
	readonly group: number | null;
	/** The document says that the rest is written elsewhere (`[See OTHER.md]`, a range placeholder in the scope). */
	readonly elsewhere: boolean;
	/** For `Completed tasks: 1–16`: the ids named, expanded; null for a plain number. */
	readonly ids: readonly string[] | null;
	/** Whether more may be so than it names: `Completed: T1, T2`. */
	readonly isSome?: true;
	/** The word for a status that says the side, lower case, and the sign before it. */
	readonly words?: readonly string[] | null;
	/** Whether what it says is left may be only what is not begun: `Pending: 3`. */
	readonly isUnbegun?: true;
	/** What its label says is counted, lower case, where that is no word for tasks (`Total findings`). */
	readonly noun?: string;
	/** What it is the sum of, where that stands on lines beside it. */
	readonly parts?: readonly SumPart[];
}

/** A word that says a section or the document is finished, or a percentage that says how far it is. */
export interface CompletionClaim {
	readonly type: 'completion';
	readonly span: Span;
	readonly text: string;
	readonly scope: Scope;
	readonly place: ClaimPlace;
	readonly state: 'complete' | 'not-started' | 'in-progress';
	readonly percent: number | null;
	/** The upper end of a stated range (`75-80%`); equal to `percent` otherwise. */
	readonly percentTo: number | null;
}

/** How far a phase is that only lines name, no heading: `**Phase 13**: Reports (COMPLETE)`. */
export interface StateClaim extends Pick<CompletionClaim, 'span' | 'text' | 'state' | 'percent'> {
	readonly type: 'state';
	/** Its name, lower case (`phase 13`). */
	readonly subject: string;
}

/** A percentage beside the two numbers it comes from. */
export interface PercentageClaim {
	readonly type: 'percentage';
	readonly span: Span;
	readonly text: string;
	readonly value: number;
	/** Digits after the decimal point, as written. */
	readonly digits: number;
	/** `~33%`. */
	readonly approximate: boolean;
	readonly part: number;
	readonly whole: number;
	/** Where the two numbers stand, if that is on other lines of its block (`Total: 8`, `Done: 2`, `Completion: 25%`), and what all three are about. */
	readonly beside?: { readonly part: Span; readonly whole: Span; readonly scope: Scope };
	/** Whether the three may count anything: which of them is wrong, nobody can tell. */
	readonly isDoubtful?: true;
}

/** What a column of a progress table counts; `unfinished`: tasks that are not done in a way that no status tells (`Partial`, `Missing`). */
export type ColumnRole = 'label' | 'percentage' | 'status' | 'hours' | 'unfinished' | 'other' | Side;

/** Whether a status is of a side. */
export function isOfSide(status: Status, side: Side): boolean {
	return side === 'remaining' ? !isClosed({ status }) : status === side;
}

/** Whether a column counts tasks that their status tells from others. */
export function isSide(role: ColumnRole): role is Side {
	return !noSides.has(role);
}

const noSides: ReadonlySet<ColumnRole> = new Set(['label', 'percentage', 'status', 'hours', 'unfinished', 'other']);

/** Whether a column counts tasks. */
export function isCount(role: ColumnRole): boolean {
	return isSide(role) || role === 'unfinished';
}

/** One cell of a progress table. */
export interface ClaimCell {
	readonly role: ColumnRole;
	readonly span: Span;
	readonly text: string;
	/** The number in it, or null. */
	readonly value: number | null;
	/** As of a count, by the column's header; the header itself where that says no side (`Accepted`). */
	readonly words?: readonly string[] | null;
	/** Whether it counts points, which are no number of tasks. */
	readonly isOfPoints?: true;
	/** What it says in a column of states. */
	readonly status?: Status | null;
	/** How many ids the range takes in that it holds instead of a number of tasks. */
	readonly width?: number | null;
}

/** One row of a progress table: what it is about and what it says. */
export interface ClaimRow {
	readonly label: string;
	readonly labelSpan: Span;
	/** The tasks its label names, or null when nothing fits. */
	readonly scope: Scope | null;
	/** The section whose name it says a part of, where other rows say the rest (`UI`, `Speed` for `UI & Speed`): they speak of it together. */
	readonly shared: number | null;
	/** Whether only its number and a word, the beginning of its label, or a section within another tell what it is about (`Attic loft` for `Attic`). */
	readonly isGuess?: true;
	readonly cells: readonly ClaimCell[];
	readonly isTotal: boolean;
	readonly line: number;
}

/** A table whose rows count tasks by priority, section, owner or status. */
export interface TableClaim {
	readonly type: 'table';
	readonly span: Span;
	readonly columns: readonly ColumnRole[];
	readonly rows: readonly ClaimRow[];
	readonly section: number;
}

/** A stated next action: a task that should be ready. */
export interface NextClaim {
	readonly type: 'next';
	readonly span: Span;
	readonly text: string;
	/** The ids it names, as spelled, of which one is enough; a full title counts as its task's id. */
	readonly ids: readonly string[];
	/** The task without an id whose full title it says, by its index. */
	readonly task?: number;
	/** The section that it names by its noun and number (`Phase 2`) instead of a task. */
	readonly section?: number;
	/** What it is said to be, where that is no next action: it may wait for others. */
	readonly said?: 'pending' | 'under-way';
}

/** One of the parts of a stated sum. */
export interface SumPart {
	readonly span: Span;
	readonly value: number;
}

/** A number that a list or a column should add up to: `Total New Files Required: 89` over `Services: 28 files` …, `(21 points)` over a table with points. */
export interface SumClaim {
	readonly type: 'sum';
	readonly span: Span;
	readonly text: string;
	readonly value: number;
	/** What is counted, as written (`files`, `scenarios`); empty where nothing says it. */
	readonly noun: string;
	/** The header of the column that makes it up, or null for the list beneath. */
	readonly column: string | null;
	readonly parts: readonly SumPart[];
	/** Whether the parts are what tasks say of themselves, wherever those are. */
	readonly isOfTasks?: true;
	/** Whether the parts are sections that are done. */
	readonly isOfSections?: true;
	/** Whether more than one number may be meant. */
	readonly isDoubtful?: true;
}

/** A duration that a stated effort should take in. */
export interface EffortPart {
	readonly span: Span;
	readonly minHours: number;
	readonly maxHours: number;
}

/** A stated effort over tasks or over the durations listed beneath it: `Total effort: 78 days`, `### Day 4 (8 hours)`. */
export interface EffortClaim {
	readonly type: 'effort';
	readonly span: Span;
	readonly text: string;
	readonly minHours: number;
	readonly maxHours: number;
	/** `4+ days`. */
	readonly atLeast: boolean;
	/** `~78 days`. */
	readonly approximate: boolean;
	/** Which part of the work it speaks of. */
	readonly side: Side;
	readonly scope: Scope;
	/** `cell` also for a total that ends a list. */
	readonly place: ClaimPlace;
	/** The durations listed beneath it, or above a total. */
	readonly parts: readonly EffortPart[];
	/** Label before it, lower case (`work completed`): equal labels state the same fact. */
	readonly label: string;
	/** Whether a column of a table that lists no tasks comes to it, or its row is set aside or about what a column of the tasks says: what is wrong, nobody can tell. */
	readonly isDoubtful?: true;
	/** Of an owner, or of all of them: hours of work in tables that list no tasks, whose nobody knows. */
	readonly unlisted?: number;
	/** Whether it is about the tasks alone that the bracket behind it names: the parts are their estimates. */
	readonly isOfNamed?: true;
	/** Whether the parts are hours in headings beneath it, which may be the ones that are wrong. */
	readonly isOfHeadings?: true;
	/** Where a table says what parts it takes in: those that are known, if others are not. */
	readonly written?: readonly Scope[];
}

/** A stated date: `Last Updated: October 2, 2025`. */
export interface DateClaim {
	readonly type: 'date';
	readonly span: Span;
	readonly text: string;
	/** Label, lower case. */
	readonly label: string;
	/** Year-month-day. */
	readonly date: string;
}

/** The ids that a heading says stand under it: `Phase 3: Build (T010–T015)`. */
export interface RangeClaim {
	readonly type: 'range';
	readonly span: Span;
	readonly text: string;
	/** First and last id, as spelled. */
	readonly first: string;
	readonly last: string;
	readonly ids: readonly string[];
	readonly scope: Scope;
}

/** A number that a document states about itself. */
export type Claim =
	| CountClaim
	| CompletionClaim
	| StateClaim
	| PercentageClaim
	| TableClaim
	| NextClaim
	| SumClaim
	| EffortClaim
	| DateClaim
	| RangeClaim;
