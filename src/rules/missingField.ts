import { cellsOf, fillCell } from '../edits/cells';
import { mostCommon } from '../edits/siblings';
import { replacement, type TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { nameSpan, nameOf } from '../model/nameOf';
import type { Detail, Source, Task } from '../model/task';
import { isClosed } from '../model/task';
import { groupBy } from '../util/append';
import { type Message, message } from '../util/message';
import { remembered } from '../util/remembered';
import { contains, type Span } from '../util/span';
import { type Finding, type Fix, numberOption, suggestion } from './rule';
import { slotEdit } from './slotEdit';
import { tasksWith } from './tasksWith';

/** A field that a task may say of itself. */
type FieldKind = 'priority' | 'owner' | 'estimate';

/** A place in which a task says something, whatever it is. */
interface FieldPlace {
	readonly span: Span;
	readonly text: string;
	readonly source: Source;
}

/** How many others must have a field before one without it is missed. */
export const siblingsOption = numberOption('How many others in the section must have it.', 100, 3);

/** The open tasks that lack what all others of their form in their section have, with the values that most of those have. */
export function* missing(
	document: TaskDocument,
	kind: FieldKind,
	enough: number,
	say: (task: string, others: number) => Message,
): Iterable<Finding> {
	const without = tasksWith(document, `no-${kind}`).filter(task => task.kind === 'task' && !has(document, task, kind));
	// Where nobody has it, nobody misses it.
	if (without.length === document.tasks.length) return;
	for (const [key, [task, another]] of grouped(without)) {
		if (!task || another || isClosed(task)) continue;
		const siblings = (likeTasks(document).get(key) ?? []).filter(other => other !== task);
		if (siblings.length < Math.max(1, enough) || saysInOtherWords(document, task, siblings, kind)) continue;
		yield {
			span: nameSpan(task),
			message: say(nameOf(task), siblings.length),
			fixes: likeSiblings(document, task, siblings, kind),
		};
	}
}

/** Offers the values that most siblings have, written where they write them. */
function likeSiblings(document: TaskDocument, task: Task, siblings: readonly Task[], kind: FieldKind): readonly Fix[] {
	const texts = siblings.flatMap(sibling => placesOf(sibling, kind)[0]?.text ?? []);
	const first = mostCommon(texts);
	const second = mostCommon(texts.filter(text => text !== first));
	return [first, second].flatMap((value): readonly Fix[] => {
		const model = siblings.find(sibling => placesOf(sibling, kind)[0]?.text === value);
		const edit = model && value !== null ? written(document, task, model, kind) : null;
		return edit && value !== null ? [suggestion(message('Write {0}', value), [edit])] : [];
	});
}

/** Where a task says its priority, owners or estimate. */
function placesOf({ priorities, owners, estimate }: Task, kind: FieldKind): readonly FieldPlace[] {
	if (kind === 'priority') return priorities;
	if (kind === 'owner') return owners;
	return estimate ? [estimate] : [];
}

/** Whether a task that says nothing itself has a field by its section or what stands under it. */
function has(document: TaskDocument, task: Task, kind: FieldKind): boolean {
	if (kind === 'priority') return task.priority !== null;
	return task.children.some(child => placesOf(document.tasks[child] as Task, kind).length > 0);
}

const likeTasks = remembered(({ tasks }: TaskDocument) => grouped(tasks.filter(({ kind }) => kind === 'task')));

/** Tasks by their section and the way they are written. */
function grouped(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
	return groupBy(tasks, ({ section, form }) => `${section} ${form}`);
}

/** Something stands where the siblings have the field, though no priority, owner or estimate is read in it. */
function saysInOtherWords(document: TaskDocument, task: Task, siblings: readonly Task[], kind: FieldKind): boolean {
	return siblings.some(sibling => {
		const place = placesOf(sibling, kind)[0];
		if (!place) return false;
		if (place.source === 'cell') return (cellLike(document, task, sibling, place)?.text ?? '') !== '';
		const label = detailAt(sibling, place)?.label.toLowerCase();
		return label !== undefined && task.details.some(detail => detail.label.toLowerCase() === label);
	});
}

/** The edit that writes a sibling's value into a task, in the same cell, line or slot; null where it has no such place. */
function written(document: TaskDocument, task: Task, sibling: Task, kind: FieldKind): TextEdit | null {
	const place = placesOf(sibling, kind)[0];
	if (!place) return null;
	if (place.source === 'slot') return slotEdit(document, task, sibling, place);
	if (place.source === 'cell') {
		const cell = cellLike(document, task, sibling, place);
		const filled = cell && fillCell(cell, place.text);
		return filled ? replacement(document, filled.span, filled.newText) : null;
	}
	const detail = detailAt(sibling, place);
	return detail ? lineEdit(document, task, sibling, detail) : null;
}

function cellLike(document: TaskDocument, task: Task, sibling: Task, { span }: FieldPlace) {
	const column = cellsOf(document, sibling.span).findIndex(cell => contains(cell.span, span));
	return column === -1 ? undefined : cellsOf(document, task.span)[column];
}

function detailAt({ details }: Task, { span }: FieldPlace): Detail | undefined {
	return details.find(({ valueSpan }) => contains(valueSpan, span));
}

/** A copy of the sibling's line behind the same line as there; null where it shares its line or the task has no such line. */
function lineEdit(document: TaskDocument, task: Task, sibling: Task, detail: Detail): TextEdit | null {
	const { lines, text } = document;
	const lineOf = ({ labelSpan }: Detail): number => lines.lineAt(labelSpan.start);
	const line = lineOf(detail);
	const before = sibling.details.findLast(other => lineOf(other) < line);
	const isShared = sibling.details.some(other => other !== detail && lineOf(other) === line);
	const anchor = before && task.details.find(({ label }) => label === before.label);
	if (isShared || (before && !anchor)) return null;
	const after = anchor ? lineOf(anchor) : task.line;
	if (!anchor && line !== sibling.line + 1) return null;
	const { end } = lines.lineSpan(after);
	const lineEnd = text.slice(end, lines.starts[after + 1] ?? end) || '\n';
	const model = lines.lineSpan(line);
	return { span: { start: end, end }, oldText: '', newText: lineEnd + text.slice(model.start, model.end) };
}
