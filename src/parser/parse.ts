import type { Legend, LineState, SectionLink, SignedLine, TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import type { Vocabulary } from '../model/vocabulary';
import { LineIndex } from '../util/lineIndex';
import { atOnce, type Steps } from '../util/steps';
import { readClaims } from './claims/readClaims';
import { damageOf } from './lines/damageOf';
import { findUnread, type Unread } from './lines/findUnread';
import type { LineColumns } from './lines/lineColumns';
import type { LineTable } from './lines/lineTable';
import { readDirectives } from './lines/readDirectives';
import { type Scan, scan } from './lines/scan';
import { type Asked, settle } from './lines/settle';
import { withStars } from './lines/withStars';
import { idsOfHeadings } from './names/idsOfHeadings';
import { idsOfTables } from './names/idsOfTables';
import { readReferences } from './names/readReferences';
import { readSectionLinks } from './names/readSectionLinks';
import { buildOutline } from './outline/buildOutline';
import { buildSections, plainText } from './outline/buildSections';
import { listingStepsIn } from './outline/listingIn';
import type { Outline } from './outline/outline';
import { ownPriorities, pairedPriorities } from './outline/ownPriorities';
import { ownDash } from './outline/ownDash';
import { readLegend } from './outline/readLegend';
import { TaskBuilder } from './tasks/buildTasks';
import { signedLines } from './tasks/signedLines';
import type { SlotContext } from './titles/readSlot';
import { type Classification, classify } from './verdicts/classify';
import { movedLines, movedVerdicts } from './verdicts/movedLines';
import { changedBlocks } from './verdicts/sameShape';
import type { StatusWords } from './words/readStatus';
import { defaultVocabulary } from './words/vocabulary';

/** How to read. */
export interface ParseOptions {
	/** Asks remark about every piece instead of the doubtful ones alone; the result is the same, which a test proves. */
	readonly alwaysAsk?: boolean;
}

/** What one reading leaves for the next. */
interface LastReading {
	readonly outline: Outline;
	readonly classification: Classification;
	readonly context: SlotContext;
}

/** Reads a Markdown text as a task list. Total: any string gives a document; never throws. */
export function parse(
	text: string,
	vocabulary: Vocabulary = defaultVocabulary,
	options: ParseOptions = {},
): TaskDocument {
	return new Reader(vocabulary, options).read(text);
}

/**
 * Reads one document again and again as it changes. What is read anew is what changed; the answer is that of `parse`. The
 * spans of the document before move with the text: an answer holds until the next is asked for.
 */
export class Reader {
	readonly #vocabulary: Vocabulary;
	readonly #alwaysAsk: boolean;
	readonly #tasks = new TaskBuilder();
	#lines: LineTable | null = null;
	/** The columns of the reading before the last, which nobody looks at any more. */
	#spare: LineColumns | null = null;
	#asked: Asked = new Map();
	#context: SlotContext | null = null;
	#last: LastReading | null = null;

	constructor(vocabulary: Vocabulary = defaultVocabulary, { alwaysAsk = false }: ParseOptions = {}) {
		this.#vocabulary = vocabulary;
		this.#alwaysAsk = alwaysAsk;
	}

	/** Reads the text as it is now. */
	read(text: string): TaskDocument {
		return atOnce(this.steps(text));
	}

	/** The same in steps; a reading that is given up halfway leaves the reader sound. */
	*steps(text: string): Steps<TaskDocument> {
		const vocabulary = this.#vocabulary;
		const before = this.#lines;
		const starred = withStars(text);
		const scanned = yield* scan(starred, before, this.#spare);
		const { table } = scanned;
		this.#lines = table;
		this.#spare = null;
		const settled = yield* settle(table, this.#asked, this.#alwaysAsk);
		this.#asked = settled.asked;
		const said = yield* readLegend(table, vocabulary);
		const words = this.#wordsOf(said);
		// What was given up halfway leaves its lines, and nothing that was made of them.
		const last = this.#last?.outline.lines === before ? this.#last : null;
		const outlined = yield* buildOutline(scanned, words, settled.isSame ? (last?.outline ?? null) : null);
		yield;
		const paired = yield* pairedPriorities(outlined, vocabulary);
		const used = this.#vocabularyOf(paired.vocabulary);
		for (const one of outlined.tables) yield* listingStepsIn(outlined, one, used);
		const dash = said.statuses.has('-') ? null : ownDash(outlined);
		const legend = { ...said, dash, priorities: [...paired.own, ...ownPriorities(outlined, used)] };
		const context = this.#contextOf(used, legend, words);
		yield;
		const held = last?.context === context && settled.isSame ? heldBy(last, outlined, scanned, context) : null;
		const classified = held?.classified ?? (yield* classify(outlined, context));
		yield;
		const sections = yield* buildSections(text, outlined, classified, context);
		yield;
		const { tasks, touched, namesKey, forms, prefixed } = yield* this.#tasks.build(
			last ? scanned : null,
			outlined,
			classified,
			sections,
			context,
			held,
		);
		yield;
		const claims = yield* readClaims(outlined, classified, sections, tasks, { ...context, legend }, forms);
		const references = yield* readReferences(outlined, tasks, forms, touched);
		this.#spare = this.#last?.outline.lines ?? null;
		this.#last = { outline: outlined, classification: classified, context };
		let states: readonly LineState[] | null = null;
		let headedIds: ReadonlySet<string> | null = null;
		let signed: readonly SignedLine[] | null = null;
		let sectionLinks: readonly SectionLink[] | null = null;
		return {
			text,
			lines: new LineIndex(text, table.starts),
			get states() {
				states ??= Array.from({ length: table.count }, (_, number) => table.stateOf(number));
				return states;
			},
			get headedIds() {
				headedIds ??= new Set([...idsOfTables(outlined.tables), ...idsOfHeadings(outlined)]);
				return headedIds;
			},
			get signed() {
				signed ??= signedLines(outlined, classified, claims);
				return signed;
			},
			get sectionLinks() {
				sectionLinks ??= readSectionLinks(outlined, classified, sections.sections);
				return sectionLinks;
			},
			vocabulary: context.vocabulary,
			title: (classified.single ? tasks[0]?.title : titleOf(outlined, classified)) ?? null,
			tasks,
			sections: sections.sections,
			claims,
			references,
			legend,
			...unreadOf(table, tasks),
			directives: readDirectives(table),
			damage: damageOf(table),
			conflicts: table.conflicts,
			namesKey,
			prefixed,
		};
	}

	/** The words for statuses; the same object as before as long as the legend says the same, since titles are kept with it. */
	#wordsOf({ statuses }: Legend): StatusWords {
		if (statuses.size === 0) return this.#vocabulary;
		const before = this.#context;
		if (before && isSameMap(before.legend.statuses, statuses)) return before.words;
		return { statuses: new Map([...this.#vocabulary.statuses, ...statuses]) };
	}

	/** A vocabulary as the document adds to it; the same object as before as long as it says the same, since tables are judged by it. */
	#vocabularyOf(vocabulary: Vocabulary): Vocabulary {
		const before = this.#context?.vocabulary;
		return before && isSameMap(before.priorityWords, vocabulary.priorityWords) ? before : vocabulary;
	}

	/** What slots are read with; the same object as before as long as it says the same. */
	#contextOf(vocabulary: Vocabulary, legend: Legend, words: StatusWords): SlotContext {
		const before = this.#context;
		const isSame =
			before !== null &&
			before.words === words &&
			before.vocabulary === vocabulary &&
			isSameMap(before.legend.owners, legend.owners) &&
			before.legend.effortUnit === legend.effortUnit &&
			before.legend.arrow === legend.arrow &&
			before.legend.dash === legend.dash &&
			before.legend.priorities.join('\n') === legend.priorities.join('\n') &&
			isSameMap(before.legend.states, legend.states) &&
			[...before.legend.colours].join() === [...legend.colours].join();
		this.#context = isSame ? before : { vocabulary, legend, words };
		return this.#context;
	}
}

/** What was read anew, and the verdicts of before where they are now; null where these may not hold. */
function heldBy(last: LastReading, outline: Outline, scanned: Scan, context: SlotContext) {
	const since = last.classification;
	if (since.isCompared) return null;
	const changed = changedBlocks(last.outline, outline, scanned, context);
	if (changed) return { since, changed, lineOf: null, classified: since };
	const moved = movedLines(last.outline, outline, scanned, context);
	return moved && { since, ...moved, classified: movedVerdicts(since, outline.count, moved.lineOf) };
}

function isSameMap(a: ReadonlyMap<string, string | null>, b: ReadonlyMap<string, string | null>): boolean {
	if (a.size !== b.size) return false;
	for (const [key, value] of a) if (b.get(key) !== value) return false;
	return true;
}

/** What the heading says that a document is about: the first of the first level, else the first. */
function titleOf(outline: Outline, { verdicts }: Classification): string | null {
	let first = -1;
	for (const at of outline.headings) {
		if (verdicts[at] || outline.level(at) === 0) continue;
		if (first < 0) first = at;
		if (outline.level(at) !== 1) continue;
		first = at;
		break;
	}
	return first < 0 ? null : plainText(outline.content(first));
}

/** What looks like a task and is none; a line that is read as one after all needs a word only about its box. */
function unreadOf(table: LineTable, tasks: readonly Task[]): Unread {
	const { unread, fences } = findUnread(table);
	if (unread.length === 0) return { unread, fences };
	const read = new Set(tasks.map(task => task.line));
	const lines = new LineIndex(table.text, table.starts);
	return {
		unread: unread.filter(({ span, reason }) => reason === 'long-mark' || !read.has(lines.lineAt(span.start))),
		fences,
	};
}
