import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import type { Vocabulary } from '../model/vocabulary';
import { LineIndex } from '../util/lineIndex';
import { buildSections, plainText } from './buildSections';
import { buildTasks } from './buildTasks';
import { classify } from './classify';
import { damageOf } from './damageOf';
import { findUnread, type Unread } from './findUnread';
import { contentOf } from './labels';
import { readClaims } from './claims/readClaims';
import { mergeListings } from './mergeListings';
import { outline } from './outline';
import { formsOf } from './readDependencies';
import { ownPriorities } from './ownPriorities';
import { readReferences } from './readReferences';
import { readDirectives } from './readDirectives';
import { readLegend } from './readLegend';
import type { SlotContext } from './readSlot';
import { hideLinks } from './hideLinks';
import { type ScannedLine, scan } from './scan';
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
	{ alwaysAsk = false }: ParseOptions = {},
): TaskDocument {
	const scanned = scan(text);
	const lines = new LineIndex(text, scanned.starts);
	const settled = settle(text, hideLinks(scanned.lines), alwaysAsk);
	const legend = readLegend(settled, vocabulary);
	const slots: SlotContext = {
		vocabulary,
		legend,
		words: legend.statuses.size > 0 ? { statuses: new Map([...vocabulary.statuses, ...legend.statuses]) } : vocabulary,
	};
	const outlined = outline(settled, slots.words);
	const context: SlotContext = { ...slots, legend: { ...legend, priorities: ownPriorities(outlined, vocabulary) } };
	const classified = classify(outlined, context);
	const { sections, sectionOf } = buildSections(text, outlined, classified, context);
	const tableAt = new Map(
		outlined.blocks
			.filter(block => block.table)
			.map(block => [block.line.source.number, (block.table as { table: object }).table]),
	);
	const tasks = mergeListings(
		buildTasks(outlined, classified, sections, sectionOf, context),
		task => tableAt.get(task.line) ?? null,
	);
	const headings = outlined.blocks.filter(
		({ kind, index, line }) => kind === 'heading' && !classified.verdicts[index] && line.shape.level > 0,
	);
	const first = headings.find(block => block.line.shape.level === 1) ?? headings[0];
	const single = classified.single ? (tasks[0]?.title ?? null) : null;
	return {
		text,
		lines,
		states: settled.map(({ source }) => source.state),
		vocabulary,
		title: single ?? (first ? plainText(contentOf(first)) : null),
		tasks,
		sections,
		claims: readClaims(outlined, classified, sections, sectionOf, tasks, context),
		references: readReferences(outlined, tasks, formsOf(tasks)),
		legend: context.legend,
		...unreadOf(settled, tasks, lines),
		directives: readDirectives(settled),
		damage: damageOf(settled.map(({ source }) => source)),
		conflicts: scanned.conflicts,
	};
}

/** What looks like a task and is none; a line that is read as one after all needs a word only about its box. */
function unreadOf(settled: readonly ScannedLine[], tasks: readonly Task[], lines: LineIndex): Unread {
	const { unread, fences } = findUnread(settled);
	const read = new Set(tasks.map(task => task.line));
	return {
		unread: unread.filter(({ span, reason }) => reason === 'long-mark' || !read.has(lines.lineAt(span.start))),
		fences,
	};
}
