import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { nameOf, nameSpan } from '../model/nameOf';
import type { Detail, PriorityMark, StatusMark, Task } from '../model/task';
import { append } from '../util/append';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { lineOf } from '../util/lineIndex';
import { contains, byStart } from '../util/span';
import type { Finding, Fix } from './rule';
import { defineRule } from './rule';
import { isWork } from './subtasksOf';
import { tasksWith } from './tasksWith';

/** A second `Priority:` or `Status:` in one task, or a whole second set of fields: a heading may be lost. */
export const duplicateField = defineRule({
	id: 'duplicate-field',
	description: 'A second priority or status field in one task; with another value, a heading is probably lost.',
	severity: 'warning',
	fixable: 'both',
	*check({ document }) {
		for (const task of tasksWith(document, 'fields')) {
			if (!isWork(task)) continue;
			const marks = ownFields(document, task, task.marks);
			const lost = marks.find(({ span }) => lineOf(document, span) === task.line);
			if (task.form === 'heading' && task.id === null && lost) yield lostHeading(task, lost, taskAbove(document, task));
			for (const fields of [ownFields(document, task, task.priorities), marks])
				if (fields.length > 1) yield* repeated(document, task, fields);
		}
	},
});

function taskAbove({ tasks }: TaskDocument, { index }: Task): Task | null {
	let at = index - 1;
	while (at >= 0 && tasks[at]?.kind !== 'task') at--;
	return tasks[at] ?? null;
}

type Mark = PriorityMark | StatusMark;

/** The values in fields of the task itself, not of another place that writes it. */
function ownFields<T extends Mark>(document: TaskDocument, task: Task, marks: readonly T[]): readonly T[] {
	const isOwn = ({ span }: T): boolean => {
		const line = lineOf(document, span);
		return task.line <= line && line <= task.endLine;
	};
	return marks.filter(mark => mark.source === 'field' && isOwn(mark)).sort(byStart);
}

function lostHeading(task: Task, { span }: Mark, above: Task | null): Finding {
	return {
		span: fieldWith(task.details, span)?.labelSpan ?? span,
		message: above
			? message('The fields of task {0} end above; a task whose heading is lost begins here.', nameOf(above))
			: message('A task whose heading is lost begins here.'),
		related: above ? [{ span: nameSpan(above), message: message('Task {0} stands here.', nameOf(above)) }] : [],
	};
}

function* repeated(document: TaskDocument, task: Task, marks: readonly Mark[]): Iterable<Finding> {
	const [first, ...others] = marks;
	if (!first) return;
	const byLine = new Map<number, Detail[]>();
	for (const detail of task.details) append(byLine, lineOf(document, detail.valueSpan), detail);
	const fieldOf = ({ span }: Mark): Detail | undefined => fieldWith(byLine.get(lineOf(document, span)) ?? [], span);
	/** The whole of a field, remarks included. */
	const valueOf = (mark: Mark): string => (fieldOf(mark)?.value ?? mark.text).trim().toLowerCase();
	for (const other of others) {
		const isEqual = valueOf(other) === valueOf(first);
		// What a bold line alone begins may say it as well.
		if (
			isEqual &&
			boldLine.test(document.text.slice(first.span.end, document.lines.starts[lineOf(document, other.span)]))
		)
			continue;
		const label = fieldOf(other)?.label ?? other.text;
		const line = lineOf(document, first.span) + 1;
		yield {
			span: other.span,
			message: isEqual
				? message('Task {0} states {1} a second time; the same stands on line {2}.', nameOf(task), label, line)
				: message(
						'Task {0} states {1} a second time, other than on line {2}: the heading of another task is probably lost.',
						nameOf(task),
						label,
						line,
					),
			related: [{ span: first.span, message: message('It stands here first.') }],
			fixes: removal(document, other, isEqual),
		};
	}
}

const boldLine = /^[ \t]*(\*\*|__)\S.*[^:\s]\1[ \t]*$/m;

/** Takes the line out where nothing else stands on it. */
function removal(document: TaskDocument, { span }: Mark, safe: boolean): readonly Fix[] {
	const { lines, text } = document;
	const line = lines.lineAt(span.start);
	const own = lines.lineSpan(line);
	const rest = text.slice(own.start, span.start) + text.slice(span.end, own.end);
	if (/[|·]/.test(rest) || isHead(document, line)) return [];
	// With the line end before it, so that the last line of a document goes too.
	const start = line === 0 ? own.start : lines.lineSpan(line - 1).end;
	const edits = [replacement(document, { start, end: own.end }, '')];
	return [{ title: message('Remove the second line'), safe: safe && !partsLists(document, line), edits }];
}

/** Whether lines further in hang on a line. */
function isHead(document: TaskDocument, line: number): boolean {
	const [own, next] = [line, line + 1].map(at => /^\s*(?=\S)/.exec(textOfLine(document, at))?.[0].length ?? 0) as [
		number,
		number,
	];
	return next > own;
}

/** Whether a list right beneath would join what stands above once the line is gone. */
function partsLists(document: TaskDocument, line: number): boolean {
	const [above, below] = [line - 1, line + 1].map(at => textOfLine(document, at).trim()) as [string, string];
	return above === '' && /^(?:[-*+]|\d+[.)])\s/.test(below);
}

/** A line without its end; empty before the first and behind the last. */
function textOfLine({ lines, text }: TaskDocument, line: number): string {
	const { start, end } = lines.lineSpan(line);
	return text.slice(start, end);
}

function fieldWith(details: readonly Detail[], span: Span): Detail | undefined {
	return details.find(({ valueSpan }) => contains(valueSpan, span));
}
