import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import { type Span, spanAt, byStart, textAt } from '../util/span';

/** The edit that gives a task the slot in which a sibling says something (`[BE]`), before or behind the same slot as there. */
export function slotEdit(
	document: TaskDocument,
	task: Task,
	sibling: Task,
	place: { readonly span: Span },
): TextEdit | null {
	const theirs = slotsOf(document, sibling);
	const own = slotsOf(document, task);
	const at = theirs.findIndex(({ span }) => span.start <= place.span.start && place.span.end <= span.end);
	const slot = theirs[at];
	if (!slot) return null;
	const newText = textAt(document, slot.span);
	const behind = own.find(({ kind }) => kind !== slot.kind && kind === theirs[at + 1]?.kind);
	if (behind) return insertion(behind.span.start, newText);
	const before = own.findLast(({ kind }) => kind !== slot.kind && kind === theirs[at - 1]?.kind);
	return before ? insertion(before.span.end, newText) : null;
}

interface Slot {
	readonly kind: 'priority' | 'owner' | 'estimate' | 'dependencies';
	/** With its brackets. */
	readonly span: Span;
}

/** The bracketed slots on a task's own line, in order. */
function slotsOf(document: TaskDocument, task: Task): readonly Slot[] {
	const { priorities, owners, estimate, dependencies, dependsOnNone, line } = task;
	const found: Slot[] = [];
	const add = (kind: Slot['kind'], inner: Span): void => {
		const own = document.lines.lineSpan(line);
		if (inner.start < own.start || inner.end > own.end) return;
		const start = document.text.lastIndexOf('[', inner.start);
		const end = document.text.indexOf(']', inner.end) + 1;
		if (start < own.start || end === 0 || end > own.end || found.some(({ span }) => span.start === start)) return;
		found.push({ kind, span: { start, end } });
	};
	for (const { span, source } of priorities) if (source === 'slot') add('priority', span);
	for (const { span, source } of owners) if (source === 'slot') add('owner', span);
	if (estimate?.source === 'slot') add('estimate', estimate.span);
	for (const { span, source } of dependencies) if (source === 'slot') add('dependencies', span);
	if (dependsOnNone) add('dependencies', dependsOnNone);
	return found.sort(byStart);
}

function insertion(at: number, newText: string): TextEdit {
	return { span: spanAt(at), oldText: '', newText };
}
