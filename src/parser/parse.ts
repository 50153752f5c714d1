import type { Legend, LineState, TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import type { Vocabulary } from '../model/vocabulary';
import { atOnce, type Steps } from '../util/steps';
import { LineIndex } from '../util/lineIndex';
import { buildSections, plainText } from './buildSections';
import { buildTasks, type TaskMemory } from './buildTasks';
import { type Classification, classify } from './classify';
import { damageOf } from './damageOf';
import { findUnread, type Unread } from './findUnread';
import { contentOf } from './labels';
import { readClaims } from './claims/readClaims';
import { mergeListings } from './mergeListings';
import type { Block } from './block';
import { type Outline, outline } from './outline';
import { formsOf, sameForms } from './readDependencies';
import { ownPriorities, pairedPriorities } from './ownPriorities';
import { readReferences } from './readReferences';
import { readDirectives } from './readDirectives';
import { readLegend } from './readLegend';
import type { SlotContext } from './readSlot';
import { hideLinks } from './hideLinks';
import { type Scan, type ScannedLine, scan } from './scan';
import type { StatusWords } from './readStatus';
import { changedBlocks } from './sameShape';
import { settle } from './settle';
import { defaultVocabulary } from './vocabulary';

/** How to read. */
export interface ParseOptions {
	/** Asks remark about every piece instead of the doubtful ones alone; the result is the same, which a test proves. */
	readonly alwaysAsk?: boolean;
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
	#scan: Scan | null = null;
	#context: SlotContext | null = null;
	readonly #memory: TaskMemory = { forms: null, named: null, last: null };
	#last: {
		readonly outline: Outline;
		readonly classified: Classification;
		readonly context: SlotContext;
	} | null = null;

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
		const scanned = yield* scan(text, this.#scan);
		this.#scan = scanned;
		const lines = new LineIndex(text, scanned.starts);
		const settled = settle(text, hideLinks(scanned.lines), this.#alwaysAsk);
		const said = yield* readLegend(settled, vocabulary);
		const words = this.#wordsOf(said);
		const outlined = yield* outline(settled, words);
		yield;
		const paired = pairedPriorities(outlined, vocabulary);
		const legend = { ...said, priorities: [...paired.own, ...ownPriorities(outlined, paired.vocabulary)] };
		const context = this.#contextOf(paired.vocabulary, legend, words);
		yield;
		const last = this.#last;
		const changed = last?.context === context ? changedBlocks(last.outline, outlined, context) : null;
		const classified = last && changed ? last.classified : yield* classify(outlined, context);
		yield;
		const { sections, sectionOf } = buildSections(text, outlined, classified, context);
		const tableAt = new Map<number, object>();
		if (outlined.tables.length > 0)
			for (const { table, line } of outlined.blocks) if (table) tableAt.set(line.source.number, table.table);
		const tasks = mergeListings(
			yield* buildTasks(outlined, classified, sections, sectionOf, context, this.#memory, changed ?? []),
			task => tableAt.get(task.line) ?? null,
		);
		this.#last = { outline: outlined, classified, context };
		yield;
		const forms = sameForms(this.#memory.named, formsOf(tasks));
		this.#memory.named = forms;
		const first = titleHeading(outlined, classified);
		let states: readonly LineState[] | null = null;
		const single = classified.single ? (tasks[0]?.title ?? null) : null;
		return {
			text,
			lines,
			get states() {
				states ??= settled.map(({ source }) => source.state);
				return states;
			},
			vocabulary: context.vocabulary,
			title: single ?? (first ? plainText(contentOf(first)) : null),
			tasks,
			sections,
			claims: yield* readClaims(outlined, classified, sections, sectionOf, tasks, { ...context, legend }, forms),
			references: yield* readReferences(outlined, tasks, forms),
			legend,
			...unreadOf(settled, tasks, lines),
			directives: readDirectives(settled),
			damage: damageOf(settled),
			conflicts: scanned.conflicts,
		};
	}

	/** The words for statuses; the same object as before as long as the legend says the same, since titles are kept with it. */
	#wordsOf({ statuses }: Legend): StatusWords {
		if (statuses.size === 0) return this.#vocabulary;
		const before = this.#context;
		if (before && isSameMap(before.legend.statuses, statuses)) return before.words;
		return { statuses: new Map([...this.#vocabulary.statuses, ...statuses]) };
	}

	/** What slots are read with; the same object as before as long as it says the same. */
	#contextOf(vocabulary: Vocabulary, legend: Legend, words: StatusWords): SlotContext {
		const before = this.#context;
		const isSame =
			before !== null &&
			before.words === words &&
			isSameMap(before.vocabulary.priorityWords, vocabulary.priorityWords) &&
			isSameMap(before.legend.owners, legend.owners) &&
			before.legend.priorities.join('\n') === legend.priorities.join('\n');
		this.#context = isSame ? before : { vocabulary, legend, words };
		return this.#context;
	}
}

function isSameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
	if (a.size !== b.size) return false;
	for (const [key, value] of a) if (b.get(key) !== value) return false;
	return true;
}

/** The heading that says what a document is about: the first of the first level, else the first. */
function titleHeading({ blocks }: Outline, { verdicts }: Classification): Block | null {
	let first: Block | null = null;
	for (const block of blocks) {
		if (block.kind !== 'heading' || verdicts[block.index] || block.line.shape.level === 0) continue;
		if (block.line.shape.level === 1) return block;
		first ??= block;
	}
	return first;
}

/** What looks like a task and is none; a line that is read as one after all needs a word only about its box. */
function unreadOf(settled: readonly ScannedLine[], tasks: readonly Task[], lines: LineIndex): Unread {
	const { unread, fences } = findUnread(settled);
	if (unread.length === 0) return { unread, fences };
	const read = new Set(tasks.map(task => task.line));
	return {
		unread: unread.filter(({ span, reason }) => reason === 'long-mark' || !read.has(lines.lineAt(span.start))),
		fences,
	};
}
