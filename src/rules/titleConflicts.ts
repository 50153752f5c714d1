import { replacement } from '../edits/textEdit';
import { sectionAt, type TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { nameOf, nameSpan } from '../model/nameOf';
import type { Task } from '../model/task';
import { splitNumber } from '../util/lastNumber';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { type Span, textAt } from '../util/span';
import { wide } from '../util/wide';
import { changeFix, type Finding } from './rule';
import { shortened } from './shortened';

/** A place that names one task. */
interface Named {
	readonly id: string;
	readonly span: Span;
	/** Where the text behind it begins. */
	readonly titleAt: number;
	/** The task that it means; null where none or more than one is called so. */
	readonly task: Task | null;
}

/** A place that names one task by its id and another by its title. */
interface Conflict {
	readonly named: Task;
	readonly meant: Task;
	readonly span: Span;
	readonly idSpan: Span;
}

/**
 * Places that name a task by its id and, behind that, another one by its whole title (`Task 4 - Dig the pond`, which is task 3). A number without a
 * noun may be one of another list (`#4 - Dig the pond`), unless as many are right.
 */
export function* titleConflicts(graph: Graph): Iterable<Finding> {
	const { document } = graph;
	const conflicts: Conflict[] = [];
	let right = 0;
	let titles: ReadonlyMap<string, Task | null> | null = null;
	for (const { id, span, titleAt, task } of named(graph)) {
		const said = titlesAt(document, titleAt);
		const first = said[0];
		if (!task || first === undefined) continue;
		const own = titleOf(task);
		const isOwn = first.startsWith(own);
		if (isOwn) right++;
		if (isOwn || own.startsWith(said.at(-1) as string)) continue;
		titles ??= tasksByTitle(document.tasks);
		const meant = said.flatMap(title => titles?.get(title) ?? [])[0];
		if (!meant?.id || !isInPlaceOf(document, span, task, meant)) continue;
		const idSpan = { start: span.end - id.length, end: span.end };
		// Of a range the ids between its ends are not written.
		if (textAt(document, idSpan) === id) conflicts.push({ named: task, meant, span, idSpan });
	}
	for (const conflict of conflicts)
		if (right >= conflicts.length || !/^#?\d/.test(textAt(document, conflict.span))) yield report(document, conflict);
}

function report(document: TaskDocument, { named: task, meant, span, idSpan }: Conflict): Finding {
	return {
		span,
		message: message(
			'Task {0} is “{1}”; “{2}” is task {3}.',
			nameOf(task),
			shortened(task.title),
			shortened(meant.title),
			nameOf(meant),
		),
		related: [task, meant].map(each => ({ span: nameSpan(each), message: message('Task {0} is here.', nameOf(each)) })),
		fixes: [changeFix(replacement(document, idSpan, nameOf(meant)))],
	};
}

/**
 * Whether one task may be named in the place of another: with an id of its form, and not behind the other's (`| T-3 | T-1 | Title of T-3 |`); the
 * last of a range stands for none.
 */
function isInPlaceOf({ text, lines }: TaskDocument, { start }: Span, task: Task, meant: Task): boolean {
	const [own, other] = [task.id ?? '', meant.id ?? ''].map(id => splitNumber(id)[0].toLowerCase());
	const before = text.slice(lines.around(start).start, start).replace(/^\s*\d+[.)]\s/, '');
	const isLast = /\d\s?[-–—~]\s?$/.test(before);
	return own === other && !isLast && !` ${plain(before)} `.includes(` ${plain(meant.id ?? '')} `);
}

/** The places beside the tasks themselves behind which a title may stand. */
function* named(graph: Graph): Iterable<Named> {
	const { document, edges } = graph;
	const { tasks, text } = document;
	for (const { id, span, task } of document.references) {
		const titleAt = behindJoint(text, span.end);
		if (titleAt < 0) continue;
		const [only, more] =
			task === null ? graph.resolveIn(sectionAt(document, span.start).index, id) : graph.resolveFrom(task, id);
		yield { id, span, titleAt, task: more === undefined ? (tasks[only ?? -1] ?? null) : null };
	}
	for (const { from, to, statedBy, dependency } of edges) {
		const titleAt = behindJoint(text, dependency.span.end);
		if (titleAt >= 0) yield { ...dependency, titleAt, task: tasks[(from === statedBy ? to : from) ?? -1] ?? null };
	}
}

const joint = /[*_`\]]{0,4}[ \t]{0,3}[-–—:：|(（][ \t*_`]{0,6}(?=[^\s])/y;

/** Where a text goes on behind a dash, a colon, a bracket or the border of a cell at a place; -1 for anything else. */
function behindJoint(text: string, at: number): number {
	joint.lastIndex = at;
	return joint.test(text) ? joint.lastIndex : -1;
}

/** What may end a title before its line does. */
const ends = /\s[(（[]|\s[-–—]\s|[|)）]|,\s/g;

/** A title is not longer. */
const LONGEST = 160;

/** The titles that may stand at a place, the longest first; each of more than one word. */
function titlesAt({ text, lines }: TaskDocument, at: number): readonly string[] {
	const rest = text.slice(at, Math.min(lines.around(at).end, at + LONGEST));
	const places = [...rest.matchAll(ends)].map(({ index }) => index).reverse();
	const said = [rest.length, ...places].map(place => plain(rest.slice(0, place)));
	return [...new Set(said)].filter(title => title.includes(' '));
}

const word = wide(/[\p{L}\p{N}]+/gu);

/** The words of a text, whatever stands between them. */
function plain(text: string): string {
	return word
		.all(text.toLowerCase())
		.map(([found]) => found)
		.join(' ');
}

const titleOf = remembered(({ title }: Task) => plain(title));

/** The tasks by their titles; null where several share one. */
function tasksByTitle(tasks: readonly Task[]): ReadonlyMap<string, Task | null> {
	const found = new Map<string, Task | null>();
	for (const task of tasks) found.set(titleOf(task), found.has(titleOf(task)) ? null : task);
	return found;
}
