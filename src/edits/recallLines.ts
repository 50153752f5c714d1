import type { TaskDocument } from '../model/document';
import type { Status, Task } from '../model/task';
import { allMarks } from '../model/task';
import { append } from '../util/append';
import { textAt } from '../util/span';
import type { Change } from './change';
import { memoryKey, type RewrittenLine, type StatusMemory } from './statusMemory';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * The edits, with those on lines that the memory knows replaced by the way back to what stood there. Lines of the task that its
 * siblings would have left alone are given back too.
 */
export function recallLines(
	document: TaskDocument,
	edits: readonly TextEdit[],
	goals: ReadonlyMap<Task, Status>,
	memory: StatusMemory,
): readonly Change[] {
	const [first] = goals.keys();
	if (!first) return edits;
	const owners = linesOf(document, [...goals.keys()]);
	const lines = new Set([...owners.keys(), ...edits.flatMap(edit => lineOf(document, edit) ?? [])]);
	const recalled = new Map<number, Change>();
	for (const line of lines) {
		const span = document.lines.lineSpan(line);
		const text = textAt(document, span);
		const task = owners.get(line) ?? first;
		const before = memory.recall(memoryKey(task), goals.get(task) ?? 'open', text);
		if (before !== null) recalled.set(line, difference(span.start, text, before));
	}
	const kept = edits.filter(edit => !recalled.has(lineOf(document, edit) ?? -1));
	return [...kept, ...recalled.values()];
}

/** What the edits make of each line, for the memory; whole lines that come or go are left out. */
export function rewrittenLines(
	document: TaskDocument,
	edits: readonly TextEdit[],
	tasks: readonly Task[],
): readonly RewrittenLine[] {
	const owners = linesOf(document, tasks);
	const byLine = new Map<number, TextEdit[]>();
	for (const edit of edits) {
		const line = lineOf(document, edit);
		if (line !== null) append(byLine, line, edit);
	}
	return [...byLine].flatMap(([line, own]) => {
		const task = owners.get(line) ?? tasks[0];
		const { start, end } = document.lines.lineSpan(line);
		const before = document.text.slice(start, end);
		const moved = own.map(edit => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } }));
		return task ? [{ task: memoryKey(task), status: task.status, before, after: applyEdits(before, moved) }] : [];
	});
}

/** The lines on which tasks say their status. */
function linesOf({ lines }: TaskDocument, tasks: readonly Task[]): ReadonlyMap<number, Task> {
	const found = new Map<number, Task>();
	for (const task of tasks) {
		const marks = allMarks(task);
		const own = [
			task.line,
			...task.otherPlaces.map(({ line }) => line),
			...marks.map(mark => lines.lineAt(mark.span.start)),
		];
		for (const line of own) if (!found.has(line)) found.set(line, task);
	}
	return found;
}

/** The line that an edit lies in; null when it takes or makes a line end. */
function lineOf({ lines }: TaskDocument, { span, newText, oldText }: TextEdit): number | null {
	return /[\r\n]/.test(newText + oldText) ? null : lines.lineAt(span.start);
}

/** The smallest change from one line to the other that parts no character. */
function difference(offset: number, from: string, to: string): Change {
	const [a, b] = [[...from], [...to]];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const left = a.slice(0, start).join('').length;
	const right = a.slice(a.length - end).join('').length;
	return {
		span: { start: offset + left, end: offset + from.length - right },
		newText: b.slice(start, b.length - end).join(''),
	};
}
