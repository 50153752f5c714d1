import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import { nameOf } from '../model/nameOf';
import { allMarks, isClosed, mayBeBegun, type StatusMark, type Task } from '../model/task';
import { append } from '../util/append';
import { message } from '../util/message';
import { namesOf } from './idRuns';
import { defineRule, type Finding } from './rule';
import { sectionConflicts } from './sectionConflicts';
import { changeTo, markText } from './statusMessage';
import { tasksWith } from './tasksWith';

/** A task whose marks disagree about its status. */
export const statusConflict = defineRule({
	id: 'status-conflict',
	description: 'A task whose marks, or whose mark and section, disagree: a finished heading over an unfinished status.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document, graph }) {
		let expected: number | null = null;
		const alike = new Map<string, Conflict[]>();
		for (const task of tasksWith(document, 'marks')) {
			if (task.kind !== 'task' && task.kind !== 'subtask') continue;
			const pair = conflict(document, task);
			if (!pair) continue;
			if (isExpectation(task)) {
				expected ??= tasksWith(document, 'marks').filter(isExpectation).length;
				if (expected > 1) continue;
			}
			const [first, second] = pair;
			const [said, other] = [markText(document, first), markText(document, second)];
			const isOfListings = task.marks.includes(first) && !task.marks.includes(second);
			append(alike, isOfListings ? `${said} ${other}` : String(task.index), { task, first, second, said, other });
		}
		const placed = tasksWith(document, 'placed');
		for (const all of alike.values()) {
			const isOfMost = all.length > FEW && all.length * 2 > placed.length;
			for (const each of isOfMost ? [all] : all.map(one => [one])) yield report(document, each);
		}
		for (const task of placed) yield* listedAsDone(document, task);
		for (const edge of graph.edges) yield* waitedForAsDone(document, edge);
		yield* sectionConflicts(document);
	},
});

/** Two marks of a task that contradict each other, and what they say. */
interface Conflict {
	readonly task: Task;
	readonly first: StatusMark;
	readonly second: StatusMark;
	readonly said: string;
	readonly other: string;
}

/** More tasks than these of which two listings say the same otherwise, and most of those in both, are one thing to look at. */
const FEW = 4;

function report(document: TaskDocument, all: readonly Conflict[]): Finding {
	const { task, first, second, said, other } = all[0] as Conflict;
	const tasks = all.map(one => one.task);
	const isOne = all.length === 1;
	return {
		span: second.span,
		message: isOne
			? message('Task {0} says {1} here, but {2} on line {3}.', nameOf(task), other, said, shownLine(document, first))
			: message(
					'{0} tasks say {1} in this listing, but {2} in the other: {3}.',
					all.length,
					other,
					said,
					namesOf(tasks),
				),
		related: all
			.slice(0, 10)
			.map(one => ({ span: one.first.span, message: message('Task {0} says {1} here.', nameOf(one.task), said) })),
		fixes: (isOne ? [first, second] : []).flatMap(({ status }) => (status ? [changeTo(status, task)] : [])),
	};
}

/** A task with an unfinished mark that is said to be done where another waits for it (`Depends on: T1 ✅`). */
function* waitedForAsDone(document: TaskDocument, { dependency, to }: Edge): Iterable<Finding> {
	const task = dependency.isSaidDone && to !== null ? document.tasks[to] : undefined;
	const mark = task?.marks.find(({ status }) => status !== null);
	// What is struck through may be waited for no longer.
	const behind = document.text.slice(dependency.span.end, dependency.span.end + 30);
	const [, remark, sign] = /^[*_`]{0,3}[ \t]{0,2}(?:[(（]([^()（）\n]{2,24})[)）]|([✅✔✓☑]))/u.exec(behind) ?? [];
	const said = remark ?? sign;
	if (!task || !mark || isClosed(task) || said === undefined) return;
	yield {
		span: dependency.span,
		severity: 'information',
		message: message(
			'Task {0} says {1} here, but {2} on line {3}.',
			nameOf(task),
			said,
			markText(document, mark),
			shownLine(document, mark),
		),
		related: [{ span: mark.span, message: message('Task {0} says {1} here.', nameOf(task), markText(document, mark)) }],
	};
}

/** A task with an unfinished mark that a table of what is done has as well. */
function* listedAsDone(document: TaskDocument, task: Task): Iterable<Finding> {
	const row = task.otherPlaces.find(({ lent }) => lent === 'done');
	const mark = task.marks.find(({ status }) => status !== null && status !== 'done' && status !== 'cancelled');
	if (!row || !mark || task.kind !== 'task') return;
	const said = markText(document, mark);
	yield {
		span: mark.span,
		message: message(
			'Task {0} says {1} here, but stands among what is done on line {2}.',
			nameOf(task),
			said,
			row.line + 1,
		),
		related: [
			{ span: row.idSpan ?? row.span, message: message('Task {0} stands among what is done here.', nameOf(task)) },
		],
		fixes: [changeTo('done', task)],
	};
}

/** `- [ ] ✅ The form opens` among the steps of a test: what is expected, not what is done. */
function isExpectation({ kind, id, marks }: Task): boolean {
	const [box, sign] = marks;
	return (
		kind === 'subtask' &&
		id === null &&
		marks.length === 2 &&
		box?.source === 'box' &&
		box.status === 'open' &&
		sign?.source === 'emoji' &&
		sign.status === 'done' &&
		sign.span.start - box.span.end < 4
	);
}

/** The first mark and the first later one that contradicts it. */
function conflict(document: TaskDocument, task: Task): readonly [StatusMark, StatusMark] | null {
	const all = allMarks(task);
	// Of marks that contradict the same ones the first is enough: there may be thousands.
	const kinds = new Map(all.map(mark => [kindOf(document, task, mark), mark] as const).reverse());
	const marks = all.filter(mark => kinds.get(kindOf(document, task, mark)) === mark);
	for (const [at, first] of marks.entries())
		for (const second of marks.slice(at + 1))
			if (contradict(first, second) && !areFields(document, task, first, second) && !isBeside(document, first, second))
				return [first, second];
	return null;
}

function kindOf(document: TaskDocument, task: Task, mark: StatusMark): string {
	return [mark.status, mark.source === 'box', areFields(document, task, mark)].join();
}

/** Two fields in one place of a task are the business of `duplicate-field`. */
function areFields(document: TaskDocument, { line, endLine }: Task, ...marks: readonly StatusMark[]): boolean {
	return marks.every(({ source, span }) => {
		const at = document.lines.lineAt(span.start);
		return source === 'field' && line <= at && at <= endLine;
	});
}

/**
 * Done contradicts everything unfinished. An empty box says less than a word, so it goes with `in progress` and
 * `blocked`; two words have to agree.
 */
function contradict(a: StatusMark, b: StatusMark): boolean {
	if (a.status === null || b.status === null || a.status === b.status) return false;
	if (a.status === 'cancelled' || b.status === 'cancelled') return saysStruck(a, b) || saysStruck(b, a);
	if (a.status === 'done' || b.status === 'done') return true;
	if (a.status !== 'open' && b.status !== 'open') return false;
	// A sign that says why nothing is done goes with a word that says that nothing is (`⏸️`, `Not started`).
	if ((a.source === 'emoji') !== (b.source === 'emoji') && (a.status === 'blocked' || b.status === 'blocked'))
		return false;
	return !mayBeBegun(a) && !mayBeBegun(b);
}

/** A struck title is in the plan by a word, or by a box that was begun; struck when done it may be, and an empty box knows no better. */
function saysStruck({ source }: StatusMark, other: StatusMark): boolean {
	if (source !== 'strike' || other.status === null || other.status === 'done') return false;
	return other.source === 'box' ? other.status !== 'open' : other.source !== 'emoji';
}

/** A sign on the line of a word that says how far something unfinished is (`⏸️ Dig (PENDING)`) says less. */
function isBeside(document: TaskDocument, a: StatusMark, b: StatusMark): boolean {
	if (a.status === 'done' || b.status === 'done' || a.source === b.source) return false;
	return (a.source === 'emoji' || b.source === 'emoji') && shownLine(document, a) === shownLine(document, b);
}

function shownLine(document: TaskDocument, { span }: StatusMark): number {
	return document.lines.lineAt(span.start) + 1;
}
