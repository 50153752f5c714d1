import { isWithin, type Section, sectionPriority, type TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { parse } from '../parser/parse';
import { sum } from '../util/sum';
import { contains, overlaps, type Span, byStart, spanAt } from '../util/span';
import { cellsOf } from './cells';
import { freeIds } from './nextId';
import { parentsToChange } from './parentsToChange';
import { priorityText } from './setPriority';
import { setStatus } from './setStatus';
import { mostCommon } from './siblings';
import { applyEdits, replacement, type TextEdit } from './textEdit';
import { updateClaims } from './updateClaims';

/** A piece of a new task's text; `stop` for what its writer is to write over, in the order in which one gets to them. */
export interface Piece {
	readonly text: string;
	readonly stop: number | null;
}

/** A task that does not stand in the document yet. */
export interface NewTask {
	readonly id: string | null;
	/** Where its pieces are put in. */
	readonly at: number;
	readonly pieces: readonly Piece[];
	/** What else changes, so that what the document states stays true. */
	readonly claimEdits: readonly TextEdit[];
}

/** Where a new task goes: behind another one, or at the end of a section. */
export interface NewTaskPlace {
	readonly behind: Task | null;
	readonly section: number;
}

/**
 * A new open task in the form of its siblings: with the next id, their slots, cells and fields, and the priority of the section.
 * Null where there is no form to follow, or where the document would not read it as that task and all others as before.
 */
export function newTask(document: TaskDocument, { behind, section }: NewTaskPlace, title: string): NewTask | null {
	const kind = behind?.kind === 'subtask' ? 'subtask' : 'task';
	const alike = document.tasks.filter(task => task.kind === kind && (!behind || task.form === behind.form));
	const here = alike.filter(task =>
		behind
			? task.section === behind.section && task.parent === behind.parent
			: task.parent === null && isWithin(document, task.section, section),
	);
	const anchor = behind ?? here.at(-1) ?? null;
	const siblings = here.length > 0 ? here : alike.filter(task => task.parent === null);
	const model = bestModel(siblings, anchor);
	const own = anchor?.section ?? section;
	const wanted = sectionPriority(document, own);
	if (!model || (!anchor && wanted === null)) return null;
	const id = idBehind(document, model, siblings);
	// Blank lines and rules behind a task part it from what follows.
	const at = textEnd(document, anchor?.endLine ?? lastOwnLine(document, own));
	const lineEnd = document.text.includes('\r\n') ? '\r\n' : '\n';
	const gap = lineEnd.repeat(anchor ? gapBetween(document, siblings) : 2);
	const open = withOpen(document, model);
	const text = write(open, open.tasks[model.index] as Task, { id, title, siblings, wanted });
	const insertion = replacement(document, spanAt(at), gap + text.map(piece => piece.text).join(''));
	const reopened = behind ? openAgain(document, behind) : [];
	const edits = reopened.flatMap(parent => parent.edits);
	const after = parse(applyEdits(document.text, [...edits, insertion]), document.vocabulary);
	const moved = edits.map(({ span, oldText, newText }) => (span.end > at ? 0 : newText.length - oldText.length));
	const wished = { kind, id, title, priority: wanted } as const;
	if (!isRead(document, after, at + gap.length + sum(moved), wished, reopened)) return null;
	return {
		id,
		at,
		pieces: [{ text: gap, stop: null }, ...text],
		claimEdits: [...edits, ...updateClaims(document, [...edits, insertion], after)],
	};
}

/** A finished task that an open subtask opens again. */
interface OpenAgain {
	readonly task: Task;
	readonly status: Status;
	readonly edits: readonly TextEdit[];
}

/** The finished tasks above a subtask, for another one beside it. */
function openAgain(document: TaskDocument, behind: Task): readonly OpenAgain[] {
	return parentsToChange(document, behind, new Map([[behind, 'open']]))
		.map(([task, status]) => ({ task, status, edits: setStatus(document, task.index, status, STATUS_ALONE).edits }))
		.filter(({ edits }) => edits.length > 0);
}

const STATUS_ALONE = { withSubtasks: false, withParents: false, updateClaims: 'off', today: '' } as const;

/** The one whose form is copied: the one that says most, then one that waits for nothing, an unfinished one, the nearest. */
function bestModel(siblings: readonly Task[], anchor: Task | null): Task | undefined {
	const rank = ({ owners, estimate, priorities, dependencies, status, index }: Task): number =>
		[owners.length === 0, !estimate, priorities.length === 0].filter(Boolean).length * 4e6 +
		(dependencies.length > 0 ? 2e6 : 0) +
		(status === 'open' ? 0 : 1e6) +
		(anchor ? Math.abs(index - anchor.index) : 0);
	return [...siblings].sort((a, b) => rank(a) - rank(b))[0];
}

/** The document with the model's task open, so that its marks can be copied. */
function withOpen(document: TaskDocument, { index, status }: Task): TaskDocument {
	if (status === 'open') return document;
	return parse(applyEdits(document.text, setStatus(document, index, 'open', STATUS_ALONE).edits), document.vocabulary);
}

/** The highest id and one more; in sections that begin at a hundred of their own, behind the highest there. */
function idBehind(document: TaskDocument, model: Task, siblings: readonly Task[]): string | null {
	const { next, inSection } = freeIds(document)(model);
	return /[1-9]0[01]$/.test(siblings[0]?.id ?? '') ? (inSection ?? next) : next;
}

/** What a task is written with. */
interface Content {
	readonly id: string | null;
	readonly title: string;
	readonly siblings: readonly Task[];
	readonly wanted: string | null;
}

/** The text of a task, and of the fields right beneath it, with other content. */
function write(document: TaskDocument, task: Task, content: Content): readonly Piece[] {
	const { text } = document;
	const values = valuesOf(document, task, content);
	const pieces: Piece[] = [];
	let stops = 1;
	for (const { start, end } of stretchesOf(document, task, values)) {
		let at = start;
		for (const { span, value, isStop } of values) {
			if (span.start < at || span.end > end) continue;
			const stop = isStop ? (span === task.titleSpan ? 1 : ++stops) : null;
			pieces.push({ text: text.slice(at, span.start), stop: null }, { text: value ?? '', stop });
			at = span.end;
		}
		pieces.push({ text: text.slice(at, end), stop: null });
	}
	return pieces.filter(piece => piece.text !== '' || piece.stop !== null);
}

/** What the new task has where the model has a span; a line whose value is null is left out. */
interface Value {
	readonly span: Span;
	readonly value: string | null;
	readonly isStop: boolean;
}

/** The stretches of the model's text that are copied: its own line up to its last value, and the fields beneath it. */
function stretchesOf({ text, lines }: TaskDocument, task: Task, values: readonly Value[]): readonly Span[] {
	const first = lines.lineSpan(task.line);
	const last = Math.max(...[...values, ...task.marks].map(({ span }) => (contains(first, span) ? span.end : 0)));
	// What follows the last value is about this one task, but for what closes the value's brackets.
	const rest =
		task.form === 'row' ? text.slice(last, first.end) : (closing.exec(text.slice(last, first.end))?.[0] ?? '');
	const stretches: Span[] = [{ start: first.start, end: last + rest.length }];
	let start = first.end;
	for (let line = task.line + 1; line <= task.endLine; line++) {
		const span = lines.lineSpan(line);
		const isField = task.details.some(
			({ labelSpan, valueSpan }) => contains(span, labelSpan) && contains(span, valueSpan),
		);
		if (!isField && (stretches.length > 1 || text.slice(span.start, span.end).trim() !== '')) break;
		if (!isField) continue;
		if (!values.some(each => each.value === null && contains(span, each.span)))
			stretches.push({ start, end: span.end });
		start = span.end;
	}
	return stretches;
}

const closing = /^[^\p{L}\p{N}\s]*/u;

function valuesOf(document: TaskDocument, task: Task, { id, title, siblings, wanted }: Content): readonly Value[] {
	const { priorities, owners, estimate, details, idSpan, titleSpan, marks } = task;
	const values: Value[] = [{ span: titleSpan, value: title, isStop: true }];
	const add = (span: Span | null, value: string | null, isStop = true): void => {
		if (span) values.push({ span, value, isStop });
	};
	// `#3` may be the id `P0 #3`.
	const unwritten = idSpan && task.id ? task.id.length - (idSpan.end - idSpan.start) : 0;
	add(id === null ? null : idSpan, id?.slice(unwritten) ?? null, false);
	for (const mark of priorities)
		if (wanted === null) add(mark.span, mark.text);
		else add(mark.span, priorityText(document, mark, wanted) ?? mark.text, false);
	add(
		around(owners),
		usual(siblings, each => each.owners.map(owner => owner.text).join(', ')),
	);
	add(
		estimate?.span ?? null,
		usual(siblings, each => each.estimate?.text ?? ''),
	);
	const cells = task.form === 'row' ? cellsOf(document, task.span).map(({ span }) => span) : [];
	const lines = details.map(({ valueSpan }) => valueSpan);
	values.push(...ofDependencies(document, task, [...cells, ...lines]));
	const said = [...values, ...marks];
	for (const span of cells) if (!touchesAny(span, said)) add(span, '');
	for (const { label, valueSpan } of details) {
		if (touchesAny(valueSpan, said)) continue;
		const others = siblings.filter(each => each.details.some(other => other.label === label));
		add(valueSpan, others.length * 2 > siblings.length ? '' : null);
	}
	return values.sort(byStart);
}

/** Where a task says what it waits for or holds up, with what others say there that wait for nothing; else without the brackets or the line. */
function ofDependencies({ text, lines, tasks }: TaskDocument, task: Task, holders: readonly Span[]): readonly Value[] {
	const { dependsOnNone, form, dependencies } = task;
	const none = dependsOnNone ?? tasks.find(other => other.dependsOnNone && other.form === form)?.dependsOnNone;
	const value = none ? text.slice(none.start, none.end) : null;
	const stop = (span: Span): Value => ({ span, value, isStop: value !== null });
	const held = holders.filter(holder => dependencies.some(({ span }) => contains(holder, span)));
	const free = around(dependencies.filter(({ span }) => !held.some(holder => contains(holder, span))));
	const found = [...held, ...(dependsOnNone ? [dependsOnNone] : [])].map(stop);
	if (!free) return found;
	const line = lines.around(free.start);
	const before = /\s?[[(][^[(]*$/.exec(text.slice(line.start, free.start))?.[0] ?? '';
	const behind = /^[^\])]*[\])]/.exec(text.slice(free.end, line.end))?.[0] ?? '';
	const isSlot = value !== null && before.trimStart().startsWith('[');
	if (isSlot)
		return [...found, stop({ start: free.start - before.trimStart().length + 1, end: free.end + behind.length - 1 })];
	return [
		...found,
		{ span: { start: free.start - before.length, end: free.end + behind.length }, value: '', isStop: false },
	];
}

function around(places: readonly { readonly span: Span }[]): Span | null {
	const [first, last] = [places[0], places.at(-1)];
	return first && last ? { start: first.span.start, end: last.span.end } : null;
}

function touchesAny(span: Span, others: readonly { readonly span: Span }[]): boolean {
	return others.some(other => contains(span, other.span) || overlaps(span, other.span));
}

function usual(siblings: readonly Task[], of: (task: Task) => string): string | null {
	return mostCommon(siblings.map(of).filter(text => text !== ''));
}

/** The last line of a section before the first inside it. */
function lastOwnLine({ sections }: TaskDocument, section: number): number {
	const { line, endLine } = sections[section] as Section;
	return Math.min(endLine, ...sections.flatMap(other => (other.line > line ? other.line - 1 : [])));
}

/** The end of the last line up to this one with something on it. */
function textEnd({ text, lines }: TaskDocument, line: number): number {
	let at = line;
	const isBare = (span: Span): boolean => /^\s*(?:[-*_]\s?){0,40}$/.test(text.slice(span.start, span.end));
	while (at > 0 && isBare(lines.lineSpan(at))) at--;
	return lines.lineSpan(at).end;
}

/** How many line ends stand between one sibling and the next. */
function gapBetween(document: TaskDocument, siblings: readonly Task[]): number {
	const { lines } = document;
	for (const [at, task] of siblings.entries()) {
		const next = siblings[at + 1];
		const gap = next ? next.line - lines.lineAt(textEnd(document, task.endLine)) : 0;
		if (gap === 1 || gap === 2) return gap;
	}
	return siblings[0]?.form === 'heading' ? 2 : 1;
}

/** Whether a text reads as before, with one open task more that begins at an offset, and those above it open again. */
function isRead(
	before: TaskDocument,
	after: TaskDocument,
	offset: number,
	wanted: Pick<Task, 'kind' | 'id' | 'title' | 'priority'>,
	reopened: readonly OpenAgain[],
): boolean {
	const statuses = new Map(reopened.map(({ task, status }) => [task, status]));
	const line = after.lines.lineAt(offset);
	const index = after.tasks.findIndex(task => task.line === line);
	const made = after.tasks[index];
	const keys = ['kind', 'id', 'title', 'priority'] as const;
	if (!made || after.tasks.length !== before.tasks.length + 1 || made.dependencies.length > 0) return false;
	return (
		made.status === 'open' &&
		keys.every(key => (key === 'priority' && wanted.priority === null) || made[key] === wanted[key]) &&
		before.tasks.every((old, at) => {
			const now = after.tasks[at < index ? at : at + 1];
			return now?.status === (statuses.get(old) ?? old.status) && keys.every(key => now[key] === old[key]);
		})
	);
}
