import type { Span } from '../util/span';

/** What a task's state comes down to, whatever words or marks the document uses. */
export type Status = 'open' | 'in-progress' | 'blocked' | 'done' | 'cancelled';

/**
 * What a line is: a `task`; a `subtask` of one; an `item`, a box that is no task (an acceptance criterion, a loose box
 * beside identified tasks); a `range`, a placeholder for tasks that are written elsewhere (`Tasks 28-47`).
 */
export type TaskKind = 'task' | 'subtask' | 'item' | 'range';

/** `certain` where the document says so in a slot or field; `inferred` where it was gathered from running text. */
export type Certainty = 'certain' | 'inferred';

/** How a line is written: the forms of a task. */
export type TaskForm = 'heading' | 'numbered' | 'checklist' | 'row' | 'range';

/** Where a task says something about itself. */
export type Source =
	| 'box'
	| 'emoji'
	| 'bracket'
	| 'strike'
	| 'slot'
	| 'field'
	| 'cell'
	| 'id'
	| 'title'
	| 'section'
	| 'detail'
	| 'prose'
	| 'front-matter';

/** One place in which a task says its status. */
export interface StatusMark {
	readonly source: Source;
	/** The characters to replace: what stands between the box's brackets, the emoji, the field's words, the bracketed words. */
	readonly span: Span;
	/** The text in `span`, as it is read (damaged characters undone). */
	readonly text: string;
	/** null for a mark or word that neither the document's legend nor the vocabulary knows. */
	readonly status: Status | null;
	/** The percentage that stands with it (`[70% COMPLETE]`), or null. */
	readonly percent: number | null;
}

/** Whether a mark that says open may stand for what is begun as well: an empty box, which knows two states only, an hourglass, and a cross alone. */
export function mayBeBegun({ source, text }: StatusMark): boolean {
	return source === 'box' || /^[⏳⌛]/u.test(text) || (source === 'emoji' && /^❌/u.test(text));
}

/** A value with the place that says it. */
export interface Said<T> {
	readonly value: T;
	readonly text: string;
	readonly span: Span;
	readonly source: Source;
}

/** A priority as it is written: `value` is the canonical name (`P0` … `P3`, or the document's own), null if unknown. */
export interface PriorityMark {
	readonly value: string | null;
	readonly text: string;
	readonly span: Span;
	readonly source: Source;
	/** Said as a severity or an impact, which stands for a priority where nothing else says one. */
	readonly isBeside?: true;
}

/** How long a task takes, in hours; a range keeps both ends. */
export interface Estimate {
	readonly text: string;
	readonly minHours: number;
	readonly maxHours: number;
	readonly span: Span;
	readonly source: Source;
}

/** A task that is named as a dependency; resolving the name is the graph's work. */
export interface Dependency {
	/** The id as the document spells it (`2`, `T012`, `P1-9`). */
	readonly id: string;
	/** The characters that name it. */
	readonly span: Span;
	readonly certainty: Certainty;
	/**
	 * `slot` or `field`, `emoji` behind its sign, `detail` for a labelled line beneath a task whose slot or field says something
	 * else, `prose`, or `front-matter` in a file that holds one task: those that it names may stand in other files.
	 */
	readonly source: Source;
	/** `waits-for`: this task waits for `id`; `blocks`: `id` waits for this task. */
	readonly direction: 'waits-for' | 'blocks';
	/** Set where the text names several tasks at once, without the id of each (`all previous tasks`, `3.x`). */
	readonly isOfMany?: true;
	/** Set where the text says itself that it is done (`AI-04 (done)`): then it may stand in another list. */
	readonly isSaidDone?: true;
}

/** Text in an estimate's place that is none: `[8hrs?]`, `[h]`, `-2h`, `8-4h`. */
export interface InvalidEstimate {
	readonly text: string;
	readonly span: Span;
	/** `unclear`: more or less than a number and a unit; `no-number`: a unit alone; `negative`; `reversed`: the larger number first. */
	readonly reason: 'unclear' | 'no-number' | 'negative' | 'reversed';
}

/** A labelled line that belongs to a task (`File: …`, `Tests: …`), known fields included. */
export interface Detail {
	readonly label: string;
	readonly value: string;
	readonly labelSpan: Span;
	readonly valueSpan: Span;
}

/** Another place that writes the same task by design (an overview table and a heading). */
export interface OtherPlace {
	/** Where it writes the id; null where it has none of its own. */
	readonly idSpan: Span | null;
	readonly span: Span;
	readonly line: number;
	readonly title: string;
	readonly marks: readonly StatusMark[];
	/** The status that a row without a mark has by its table (`| Bug | Resolved |` over dates); null for none. */
	readonly lent: Status | null;
	/** What this place says; the task has it as its own only where its first place says nothing. */
	readonly owners: readonly Said<string>[];
	readonly estimate: Estimate | null;
	readonly dependencies: readonly Dependency[];
	readonly dependsOnNone: Span | null;
}

/**
 * Why a line is the kind of task it is: it has an id of its own; it is written with a mark or fields; it is a row of a
 * listing; it is a box in a document whose tasks have no ids; its number continues its parent's; it stands inside a task;
 * it stands under a label for criteria; it is a box without an id beside identified tasks; it stands for several tasks;
 * it is a second block of fields whose heading is lost.
 */
export type Because =
	| 'own-id'
	| 'marked'
	| 'row'
	| 'box'
	| 'sub-number'
	| 'inside'
	| 'criteria'
	| 'loose'
	| 'retold'
	| 'range'
	| 'lost-heading';

/** One task, subtask, item or range of a document. Some of it may be worked out when it is asked for: a copy by spreading has less. */
export interface Task {
	/** Its place in `TaskDocument.tasks`. */
	readonly index: number;
	readonly kind: TaskKind;
	readonly form: TaskForm;
	readonly because: Because;
	/** As written (`9`, `9.1`, `T012`, `P1-9`, `15`), without a task word or `#`; null when it has none. */
	readonly id: string | null;
	readonly idSpan: Span | null;
	/** Every form that names it, the id first. */
	readonly names: readonly string[];
	readonly title: string;
	readonly titleSpan: Span;
	readonly status: Status;
	readonly marks: readonly StatusMark[];
	/** Its effective priority: its own, else its section's; null when nothing says one. */
	readonly priority: string | null;
	/** Each place that states a priority of its own, in document order. */
	readonly priorities: readonly PriorityMark[];
	readonly owners: readonly Said<string>[];
	readonly estimate: Estimate | null;
	readonly invalidEstimates: readonly InvalidEstimate[];
	/** The day by which it is to be done, `value` as `2026-01-05`; null where nothing says one with its year. */
	readonly due: Said<string> | null;
	readonly dependencies: readonly Dependency[];
	/** Where its dependencies are stated to be none (`[None]`, `Dependencies: -`), or null. */
	readonly dependsOnNone: Span | null;
	readonly details: readonly Detail[];
	/** Kiro's `- [ ]*` and `(optional)`: never holds its parent open. */
	readonly optional: boolean;
	/** Index of the parent task, or null. */
	readonly parent: number | null;
	readonly children: readonly number[];
	/** Index of its section in `TaskDocument.sections`. */
	readonly section: number;
	/** For a range: the first and last number it stands for, and the letters before them (`T3–T6`). */
	readonly range: { readonly prefix?: string; readonly first: number; readonly last: number } | null;
	readonly otherPlaces: readonly OtherPlace[];
	/** 0-based line of the task, and the last line that belongs to it. */
	readonly line: number;
	readonly endLine: number;
	/** The task's own line without indentation and line end. */
	readonly span: Span;
}

/** What all places of a task say of its status. */
export function allMarks({ marks, otherPlaces }: Pick<Task, 'marks' | 'otherPlaces'>): readonly StatusMark[] {
	return otherPlaces.length === 0 ? marks : [...marks, ...otherPlaces.flatMap(place => place.marks)];
}

/** Whether a task counts as finished work: done or cancelled. */
export function isClosed({ status }: Pick<Task, 'status'>): boolean {
	return status === 'done' || status === 'cancelled';
}
