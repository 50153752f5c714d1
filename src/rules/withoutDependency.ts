import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Edge } from '../model/graph';
import type { Dependency, Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import type { Message } from '../util/message';
import { remembered } from '../util/remembered';
import { overlaps, type Span } from '../util/span';
import { type Fix, suggestion } from './rule';

/** The suggestion to take a dependency out of the text that states it; none where that can't be done. */
export function takenOut(document: TaskDocument, { statedBy, dependency }: Edge, title: Message): readonly Fix[] {
	const edit = withoutDependency(document, document.tasks[statedBy] as Task, dependency);
	return edit ? [suggestion(title, [edit])] : [];
}

/**
 * The edit that takes a dependency out of the text that states it: out of its list, to the document's word for none
 * where it stands alone, with its line where that is a labelled line of its own, with its brackets where they hold nothing else
 * (`(depends on T001)`). Null for running text and for one of a range.
 */
export function withoutDependency(document: TaskDocument, task: Task, dependency: Dependency): TextEdit | null {
	const { text } = document;
	if (dependency.source === 'prose') return null;
	// A range (`T3-T8`) names several at once.
	if (task.dependencies.some(other => other !== dependency && overlaps(other.span, dependency.span))) return null;
	const line = lineOf(document, dependency.span);
	const { before, after } = neighbours(task, dependency, document.lines.lineSpan(line));
	if (before) {
		const joint = jointBefore(text.slice(before.span.end, dependency.span.start));
		if (joint === null) return null;
		return replacement(document, { start: dependency.span.start - joint.length, end: dependency.span.end }, '');
	}
	if (after) return replacement(document, upToNext(text, dependency, after), '');
	if (dependency.source === 'title') {
		const brackets = bracketsAround(text, dependency.span);
		return brackets && replacement(document, brackets, '');
	}
	// `⛔ abc`: the sign goes with its last id.
	const sign =
		dependency.source === 'emoji'
			? /(?<!\s)\s*⛔\ufe0f?\s*$/u.exec(text.slice(Math.max(0, dependency.span.start - 20), dependency.span.start))
			: null;
	if (sign)
		return replacement(document, { start: dependency.span.start - sign[0].length, end: dependency.span.end }, '');
	return dependency.source === 'detail'
		? replacement(document, wholeLine(document, line), '')
		: replacement(document, dependency.span, noneIn(document));
}

/** The brackets around a name and a few words before it, with the space before them; null where they hold more. */
function bracketsAround(text: string, { start, end }: Span): Span | null {
	const opening = /(?<!\s)\s*[(（][^()（）,;、，；\d\n]{0,40}$/u.exec(text.slice(Math.max(0, start - 60), start));
	return opening && /[)）]/.test(text[end] ?? '') ? { start: start - opening[0].length, end: end + 1 } : null;
}

/** The entries of the same list on both sides of one, in the order of the text. */
function neighbours(
	{ dependencies }: Task,
	dependency: Dependency,
	line: Span,
): { readonly before: Dependency | null; readonly after: Dependency | null } {
	let before: Dependency | null = null;
	let after: Dependency | null = null;
	let isPast = false;
	for (const other of dependencies) {
		const { start } = other.span;
		if (other === dependency) isPast = true;
		else if (other.source === dependency.source && start >= line.start && start <= line.end) {
			const isBefore = start < dependency.span.start || (start === dependency.span.start && !isPast);
			if (isBefore && start >= (before?.span.start ?? 0)) before = other;
			else if (!isBefore && (after === null || start < after.span.start)) after = other;
		}
	}
	return { before, after };
}

/** What joins an entry of a list to the one before it and goes with it; a remark behind that one (`Task 2 with keys, Task 1`) stays. */
function jointBefore(between: string): string | null {
	if (isJoint(between)) return between;
	return (
		/(?<!\s)(?:\s*[,;、，；]\s*(?:(?:and|und|et|y|e|и)\s+)?|\s+(?:and|und|et|y|e|и)\s+)$/u.exec(between)?.[0] ?? null
	);
}

/** Whether a text between or behind the entries of a list only joins them: signs, and one short word (`and`) at the most. */
export function isJoint(text: string): boolean {
	return /^[^\p{L}\p{N}]*(?:\p{L}{1,3}(?!\p{L})[^\p{L}\p{N}]*)?$/u.test(text);
}

/** `Task #32,68` without 32 is `Task #68`: words before the first id stay if the next has none of its own. */
function upToNext(text: string, first: Dependency, next: Dependency): Span {
	const named = text.slice(first.span.start, first.span.end);
	const nextNamed = text.slice(next.span.start, next.span.end);
	const words = named.endsWith(first.id) && nextNamed === next.id ? named.length - first.id.length : 0;
	return { start: first.span.start + words, end: next.span.start };
}

function wholeLine(document: TaskDocument, line: number): Span {
	const { starts } = document.lines;
	return { start: starts[line] ?? document.text.length, end: starts[line + 1] ?? document.text.length };
}

/** How this document writes that a task waits for nothing. */
const noneIn = remembered(({ tasks, text }: TaskDocument): string => {
	const span = tasks.find(({ dependsOnNone }) => dependsOnNone !== null)?.dependsOnNone;
	return span ? text.slice(span.start, span.end) : 'None';
});
