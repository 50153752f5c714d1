import { lastWhere } from '../util/lastWhere';
import type { LineIndex } from '../util/lineIndex';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';
import type { Claim } from './claims';
import type { Status, Task } from './task';
import type { Vocabulary } from './vocabulary';

/** A heading that groups tasks; section 0 is the document before and around all headings. */
export interface Section {
	readonly index: number;
	/** The heading's text without marks, priority words kept; empty for section 0. */
	readonly title: string;
	/** 1 to 6; 0 for the document. */
	readonly level: number;
	readonly parent: number | null;
	/** The heading's text, for findings; empty for section 0. */
	readonly titleSpan: Span;
	/** From its heading to the last character before the next heading of its level. */
	readonly span: Span;
	readonly line: number;
	readonly endLine: number;
	/** The priority that its heading lends to tasks without one. */
	readonly priority: string | null;
	/** Whether the heading itself names that priority; else a field beneath it ranks the section as a whole. */
	readonly isNamedByPriority: boolean;
	/** What its heading calls its tasks and nothing else (`Completed tasks`, `In progress`), or null. */
	readonly status: Status | null;
	/** Its text says that its tasks are written somewhere else. */
	readonly elsewhere: boolean;
}

/** A name of a task in running text (`see Task 9`). */
export interface Reference {
	/** The id as spelled. */
	readonly id: string;
	readonly span: Span;
	/** Index of the task it stands in, or null. */
	readonly task: number | null;
}

/** What a section says beneath its heading that it waits for: another one of those with a word and a number for a name (`Depends on: Phase 1`). */
export interface SectionLink {
	/** Index of the section that waits; one behind those of all sections is of a part that only a row of a table names. */
	readonly from: number;
	/** Index of the one it waits for; null when there is surely none of that name. */
	readonly to: number | null;
	/** The names of both (`Phase 2`, `US-2`). */
	readonly own: string;
	readonly name: string;
	/** Where that stands in the field. */
	readonly span: Span;
	/** Whether the other one is named by an id: it may be written in another document. */
	readonly isById: boolean;
}

/** Letters or emoji that were decoded with the wrong table. */
export interface Damage {
	/** Each stretch that is read as what it was, in the order of the text and as small as can be, and what it was. */
	readonly mended: readonly { readonly span: Span; readonly text: string }[];
	/** What is damaged and can't be told any more; it is read as it stands. */
	readonly lost: readonly Span[];
	/** The tables with which UTF-8 was read by mistake, in the order of their share. */
	readonly encodings: readonly string[];
}

/** What the document's own legend adds to the vocabulary. */
export interface Legend {
	/** null for a sign that stands for something else. */
	readonly statuses: ReadonlyMap<string, Status | null>;
	/** Owner tags and what they stand for, as written; empty when there is no owner legend. */
	readonly owners: ReadonlyMap<string, string>;
	/** The unit of efforts that are bare numbers (`Est = days`), empty where it says none. */
	readonly effortUnit: '' | 'h' | 'd';
	/** The arrow behind a title before what its task waits for (`→ #N: blocked by N`), empty where it says none. */
	readonly arrow: string;
	/** What `[-]` means by where all such stand, if no mark of `statuses`; null where it means what it does elsewhere. */
	readonly dash: Status | null;
	/** Priority names that the document's own tables or legend add to the vocabulary. */
	readonly priorities: readonly string[];
	/** Words for the status of a task, in lower case, that the document lists under a label of its own and the vocabulary lacks; they count as all of a field. */
	readonly states: ReadonlyMap<string, Status>;
	readonly spans: readonly Span[];
	/** Colours that are no statuses here: true beside any title, since the document says what else they mean; false behind boxes, since ticked ones have them as well. */
	readonly colours: ReadonlyMap<string, boolean>;
}

/**
 * What a line is part of: running text, a blank line, a code block (`fence-end` closes one), an HTML comment, front
 * matter, a stretch between conflict markers, or code or HTML as only a full Markdown parser can tell (`opaque`).
 */
export type LineState = 'text' | 'blank' | 'fence' | 'fence-end' | 'comment' | 'front-matter' | 'conflict' | 'opaque';

/** A line that looks like a task and is not read as one. */
export interface UnreadLine {
	readonly span: Span;
	/** `no-bullet`: a box without a list marker before it; `strange-bullet`: a box behind what is none; `long-mark`: more than one character in the box; `fence`: a box in a code block that swallows it by the way it ends. */
	readonly reason: 'no-bullet' | 'strange-bullet' | 'long-mark' | 'fence';
}

/** A bullet that begins with the sign of a status and is no task: it may tell of work that is counted somewhere. */
export interface SignedLine {
	readonly status: Status;
	/** Where its line begins. */
	readonly start: number;
	/** Whether a heading over it says that what stands there is done: it may be work of any part. */
	readonly isAmongDone: boolean;
}

/** A code block that takes in task lines because of how its end is written, or as all there is. */
export interface SwallowingFence {
	/** The line that opens it. */
	readonly span: Span;
	/** The line that looks like its end and is none (` ```text `), or null where nothing ends it. */
	readonly wrongEnd: Span | null;
	/** The line that ends it, where it holds the whole document; null for any other. */
	readonly end: Span | null;
	/** Boxes inside that are no tasks because of it. */
	readonly boxes: readonly Span[];
}

/** A comment that turns Tally or a rule on or off: `<!-- tally-disable-next-line stated-total -- waiting for Ana -->`. */
export interface Directive {
	readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file' | 'enable-file';
	/** Rule ids; empty for all. */
	readonly rules: readonly { readonly id: string; readonly span: Span }[];
	readonly reason: string;
	/** The whole comment. */
	readonly span: Span;
	readonly line: number;
}

/** A Markdown task list as it is read: immutable, with every task, section and claim, and where each stands. */
export interface TaskDocument {
	readonly text: string;
	readonly lines: LineIndex;
	/** What each line is part of, by 0-based line. */
	readonly states: readonly LineState[];
	readonly vocabulary: Vocabulary;
	/** The first heading, or null. */
	readonly title: string | null;
	/** Tasks, subtasks, items and ranges in document order. */
	readonly tasks: readonly Task[];
	readonly sections: readonly Section[];
	readonly claims: readonly Claim[];
	readonly references: readonly Reference[];
	/** The ids that head rows of tables and sections, lower case and without zeros before numbers; also where those are no tasks. */
	readonly headedIds: ReadonlySet<string>;
	/** What sections wait for, in the order of the sections. */
	readonly sectionLinks: readonly SectionLink[];
	readonly legend: Legend;
	readonly unread: readonly UnreadLine[];
	readonly signed: readonly SignedLine[];
	readonly fences: readonly SwallowingFence[];
	readonly directives: readonly Directive[];
	readonly damage: Damage | null;
	/** Stretches between conflict markers: counts, fixes and commands rest while there are any. */
	readonly conflicts: readonly Span[];
	/** Whether ids say priorities (`P1-9`). */
	readonly prefixed: boolean;
	/**
	 * The same object as in the reading before as long as nothing has changed that tells tasks apart and connects them: their ids and names, what they are,
	 * where they stand among each other, and what they say that they wait for.
	 */
	readonly namesKey?: object;
}

/** The task at an index; none where that is null. */
export function taskAt({ tasks }: TaskDocument, index: number | null): Task | undefined {
	return index === null ? undefined : tasks[index];
}

/** What stands right under a task. */
export function childrenOf({ tasks }: TaskDocument, { children }: Pick<Task, 'children'>): readonly Task[] {
	return children.flatMap(child => tasks[child] ?? []);
}

/** A section and those around it, from the inner to the outer; the document comes last. */
export function sectionsAround({ sections }: Pick<TaskDocument, 'sections'>, section: number): readonly Section[] {
	return pathsOf(sections)[section] ?? [];
}

const pathsOf = remembered((sections: readonly Section[]) => {
	const paths: (readonly Section[])[] = [];
	for (const section of sections) paths.push([section, ...(paths[section.parent ?? -1] ?? [])]);
	return paths;
});

/** The indexes of a section and those around it, from the inner to the outer; of a part that only a table names, its own. */
export function indexesAround({ sections }: Pick<TaskDocument, 'sections'>, section: number): readonly number[] {
	return indexPathsOf(sections)[section] ?? [section];
}

const indexPathsOf = remembered((sections: readonly Section[]) =>
	pathsOf(sections).map(path => path.map(({ index }) => index)),
);

/** The titles of a section and those around it, outermost first; empty for section 0. */
export function sectionPath(document: TaskDocument, section: number): readonly string[] {
	const around = sectionsAround(document, section).filter(({ level }) => level > 0);
	return around.map(({ title }) => title).reverse();
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(document: Pick<TaskDocument, 'sections'>, inner: number, outer: number): boolean {
	return indexesAround(document, inner).includes(outer);
}

/** The innermost section that an offset lies in. */
export function sectionAt({ sections }: TaskDocument, offset: number): Section {
	const last = lastWhere(sections.length, at => (sections[at] as Section).span.start <= offset);
	let found = sections[Math.max(0, last)] as Section;
	while (found.index > 0 && found.span.end <= offset) found = sections[found.parent ?? 0] as Section;
	return found;
}

/** The priority that a section lends to its tasks: its own, else that of the nearest one around it. */
export function sectionPriority(document: Pick<TaskDocument, 'sections'>, section: number): string | null {
	return lender(document, section)?.priority ?? null;
}

/** The section itself or the nearest around it that lends a priority. */
export function lender(document: Pick<TaskDocument, 'sections'>, section: number): Section | undefined {
	return sectionsAround(document, section).find(({ priority }) => priority !== null);
}
