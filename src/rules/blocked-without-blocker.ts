import { splitStatusText } from '../edits/statusText';
import { inSection } from '../model/claims';
import type { TaskDocument } from '../model/document';
import { blockers } from '../model/graph';
import { nameOf } from '../model/nameOf';
import { members } from '../model/population';
import { isClosed, type Task } from '../model/task';
import { append, countUp } from '../util/append';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';
import { overlaps, textAt } from '../util/span';
import { wide } from '../util/wide';
import { defineRule } from './rule';
import { changeTo } from './statusMessage';
import { isWork } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A blocked task before which nothing open stands, and that does not say why. */
export const blockedWithoutBlocker = defineRule({
	id: 'blocked-without-blocker',
	description: 'A task that is called blocked, though nothing open stands before it and nothing says why.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document, graph }) {
		const parts = new Map<string, boolean>();
		for (const task of tasksWith(document, 'blocked')) {
			if (!isWork(task)) continue;
			const past = finishedPart(document, task, parts);
			if (past === null && (saysWhy(document, task) || introduced(document).has(task.section))) continue;
			if (blockers(graph, task.index).length > 0) continue;
			if (task.dependencies.some(({ span }) => isJoinedByWords(document, task, span.end))) continue;
			const ids = graph.waitsFor(task.index).map(({ dependency }) => dependency.id);
			const done = ids.length === 0 && past !== null ? [past] : ids;
			if (done.length === 0 && isAtRest(task)) continue;
			yield {
				span: task.marks.find(({ status }) => status === 'blocked')?.span ?? task.titleSpan,
				message:
					done.length > 0
						? message('Task {0} is blocked, but all it depends on is done: {1}.', nameOf(task), done.join(', '))
						: message('Task {0} is blocked, but nothing says by what.', nameOf(task)),
				fixes: [changeTo('open', task)],
			};
		}
	},
});

/** Whether a task only waits for its turn, or was laid aside (`Waiting`, `On hold`, ⏸️): no word or sign of it says that something blocks it. */
function isAtRest({ marks }: Task): boolean {
	const said = marks.filter(({ status }) => status === 'blocked');
	return said.length > 0 && said.every(({ source, text }) => source !== 'box' && !blocks.test(text));
}

const blocks = wide(
	/[🚫⛔🛑🔒]|bloc[ck]|imped|needs|await|bloqu|blok|заблок|stuck|halted|stalled|engelle|engelli|terhambat|bị chặn|阻塞|ブロック|متوقف|محظور/iu,
);

/** The part of the plan that a task says it waits for (`Waiting for Phase 1 completion`), where all its tasks are closed. */
function finishedPart(document: TaskDocument, { marks }: Task, known: Map<string, boolean>): string | null {
	for (const { text } of marks) {
		const name = partAwaited.exec(text)?.[1];
		if (name === undefined) continue;
		const isFinished = known.get(name) ?? isFinishedPart(document, name);
		known.set(name, isFinished);
		if (isFinished) return name;
	}
	return null;
}

function isFinishedPart(document: TaskDocument, name: string): boolean {
	const [section, another] = partsByName(document).get(name.toLowerCase()) ?? [];
	if (section === undefined || another !== undefined) return false;
	const own = members(document, { unit: 'task', side: 'total', scope: inSection(section) });
	return own.length > 0 && own.every(isClosed);
}

const partAwaited = wide(
	/^\P{L}*(?:waiting|waits|blocked|on hold|pending)(?: (?:for|on|by|until))? (\p{L}+ \d{1,4}(?:\.\d{1,4})?)(?:'s)?(?: (?:to |is |being )?(?:completion|completed?|finish|finished|done))?[.!]?$/iu,
);

/** The sections that a word and a number name, by these. */
const partsByName = remembered(({ sections }: TaskDocument) => {
	const found = new Map<string, number[]>();
	for (const { title, index } of sections) {
		const name = nameAtStart.exec(title)?.[0];
		if (name !== undefined) append(found, name.toLowerCase(), index);
	}
	return found;
});

const nameAtStart = wide(/^\p{L}+ \d{1,4}(?:\.\d{1,4})?(?![\p{L}\p{N}.])/u);

/** A remark behind its status or title, or a sentence beneath it: what blocks a task is often no task. */
function saysWhy(document: TaskDocument, task: Task): boolean {
	const remarks = task.marks.flatMap(({ source, text }) => (source === 'box' ? [] : splitStatusText(text.trim()).tail));
	const line = document.text.slice(task.titleSpan.start, task.span.end);
	return (
		remarks.some(hasWords) ||
		task.marks.some(
			mark => namesReason.test(mark.text) && !task.dependencies.some(({ span }) => overlaps(span, mark.span)),
		) ||
		/\s[-–—]\s|：|:\s/.test(task.title) ||
		/[)）]\s*$/.test(line) ||
		remarksInRow(document, task) ||
		sentences(document, task).length > 0
	);
}

/** The sections of which several tasks are blocked, with a text before the first task: it may say why. */
const introduced = remembered((document: TaskDocument): ReadonlySet<number> => {
	const blocked = new Map<number, number>();
	for (const { section } of tasksWith(document, 'blocked')) countUp(blocked, section);
	const found = new Set<number>();
	for (const { section: index, span } of document.tasks) {
		const several = (blocked.get(index) ?? 0) > 1;
		const section = document.sections[index];
		if (!several || !section || !blocked.delete(index)) continue;
		const before = document.text.slice(Math.max(section.span.start, section.titleSpan.end), span.start);
		if (before.split('\n').some(line => !line.includes('|') && severalWords.test(line))) found.add(index);
	}
	return found;
});

/** Whether a cell of a task's row behind its status, of no field that is known, holds several words. */
function remarksInRow({ text }: TaskDocument, task: Task): boolean {
	const status = task.marks.find(mark => mark.source === 'cell' && overlaps(mark.span, task.span));
	if (task.form !== 'row' || !status) return false;
	const said = [task.estimate, ...task.marks, ...task.priorities, ...task.owners, ...task.dependencies];
	const known = [task.titleSpan, ...said.map(each => each?.span)];
	let start = status.span.end;
	for (const cell of text.slice(start, task.span.end).split('|')) {
		const span = { start, end: start + cell.length };
		if (!known.some(each => each && overlaps(each, span)) && severalWords.test(cell)) return true;
		start = span.end + 1;
	}
	return false;
}

const severalWords = wide(/\p{L}\s+\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u);

/** `Waiting for the vendor`: what no task stands for. */
const namesReason = wide(/^\P{L}*\p{L}+ (?:for|on|by|until) \p{L}{2}/u);

/** Whether what a task waits for goes on without an id: `SCK-1 and a decision`. */
function isJoinedByWords({ text, lines }: TaskDocument, { dependencies }: Task, from: number): boolean {
	const rest = text.slice(from, Math.min(from + 120, lines.around(from).end));
	const joined =
		/^[*_`\]]*\s{0,9}(?:[,、，;+&]|(?:and|und|et|y|e|и)\s)[^\p{L}|]{0,9}(?:(?:and|a)\s)?\p{L}{2}[^,、，;.+&|]*/iu.exec(
			rest,
		)?.[0];
	return (
		joined !== undefined && !dependencies.some(({ span }) => from <= span.start && span.start < from + joined.length)
	);
}

/** The lines of a task that are neither a field that is known nor a task of their own. */
function sentences(document: TaskDocument, task: Task): readonly string[] {
	const inner = new Set(task.children.flatMap(child => linesOf(document.tasks[child] as Task)));
	const known = [task.estimate, ...task.marks, ...task.priorities, ...task.owners, ...task.dependencies].map(
		said => said?.span,
	);
	return linesOf(task)
		.slice(1)
		.flatMap(line => {
			const span = document.lines.lineSpan(line);
			const isKnown = known.some(said => said && overlaps(said, span)) || isNone(task, span);
			const text = textAt(document, span);
			return !inner.has(line) && !isKnown && hasWords(text) ? [text] : [];
		});
}

function isNone({ dependsOnNone }: Task, line: Span): boolean {
	return dependsOnNone !== null && overlaps(dependsOnNone, line);
}

function linesOf({ line, endLine }: Task): readonly number[] {
	return Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
}

function hasWords(text: string): boolean {
	return /\p{L}{2}/u.test(text);
}
