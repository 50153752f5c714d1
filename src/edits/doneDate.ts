import type { TaskDocument } from '../model/document';
import type { Detail, Status, Task } from '../model/task';
import { spanAt } from '../util/span';
import { cellsOf, fillCell } from './cells';
import type { Change } from './change';
import { datePattern, isDate, withDate } from './dateText';
import { mostCommon, type Siblings } from './siblings';
import { contentEnd, type StatusPlace } from './statusPlaces';

const GAP = '[^\\S\\r\\n]{0,9}';
const WORD = '(?:done|completed|complete|finished|closed)';
const DATE = `(?:on\\s+)?(?:${datePattern})`;
/** Nothing but slots, tags and signs up to the end of the line. */
const AT_END = '(?=(?:[^\\p{L}\\p{N}@#[]|\\[[^\\][]{0,30}\\]|[@#][\\p{L}\\p{N}_/-]+)*$)';

/** A date that says by itself that it is the day on which the task was finished: `✅ 2025-10-24`, `(done 2025-10-24)`, `@done(2025-10-24)`. */
const clearStamp = new RegExp(
	`${GAP}(?:✅\\ufe0f?${GAP}|(?:[-–—,]\\s?)?[([](?:${WORD}|completion::)[\\s:]*(?=${DATE}[)\\]])|@done[\\s(:]*)${DATE}[)\\]]?`,
	'iu',
);

/** One that does so at the end of a line only, since a title may speak of dates: `- 2025-10-24`, `done 2025-10-24`. */
const lastStamp = new RegExp(
	`${GAP}(?:(?:[-–—,]\\s*)?(?<!\\p{L})${WORD}[\\s:(]*${DATE}[)\\]]*|[([](?:${datePattern})[)\\]]|[-–—]\\s*(?:${datePattern}))${AT_END}`,
	'iu',
);

/** Labels of lines that say when a task was finished. */
const doneLabel =
	/^(?:(?:date )?(?:done|completed|finished|closed)(?: (?:on|at|date))?|completion date|done date|erledigt am|(?:afgerond|voltooid) op|data (?:ukończenia|zakończenia)|tamamlanma tarihi|完成日期|完了日)$/i;

/** The changes that give a finished task its date where most finished siblings carry one, and take it from one that is no longer finished. */
export function doneDateChanges(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	status: Status,
	today: string,
): readonly Change[] {
	const task = document.tasks[place.task];
	if (!task) return [];
	const finished = siblings.like(place, 'done');
	return [
		...lineStamp(document, finished, place, status, today),
		...dateCells(document, siblings, place, status, today),
		...(place.isFirst ? dateDetail(document, siblings, place, task, status, today) : []),
	];
}

function lineStamp(
	document: TaskDocument,
	finished: readonly StatusPlace[],
	place: StatusPlace,
	status: Status,
	today: string,
): readonly Change[] {
	if (place.shape === 'row') return [];
	const own = stampOn(document, place);
	const stamps = finished.flatMap(other => stampOn(document, other) ?? []);
	const isUsual = stamps.length * 2 > finished.length;
	if (status !== 'done')
		return own && (own.isClear || isUsual) ? [{ span: { start: own.start, end: own.end }, newText: '' }] : [];
	const [model] = stamps;
	if (own || !model || !isUsual) return [];
	const text = withDate(model.text, today);
	const at = contentEnd(document, place);
	return text === null ? [] : [{ span: spanAt(at), newText: text.replace(/^(?=\S)/u, ' ') }];
}

/**
 * Only what is dated as finished counts, not a due date: a date without a word for it must stand in brackets or behind a dash. A
 * date inside the words of a status is written and taken away with them.
 */
function stampOn(document: TaskDocument, { span, titleSpan, marks }: StatusPlace) {
	const from = Math.min(titleSpan.start, span.end);
	let text = document.text.slice(from, span.end);
	for (const mark of marks) {
		const [start, end] = [mark.span.start - from, mark.span.end - from];
		if (start >= 0 && end <= text.length) text = text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
	}
	const clear = clearStamp.exec(text);
	const found = clear ?? lastStamp.exec(text);
	if (!found) return null;
	const start = from + found.index;
	return { start, end: start + found[0].length, text: found[0], isClear: clear !== null || start >= titleSpan.end };
}

/** A column that holds dates in finished rows and none in the others. */
function dateCells(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	status: Status,
	today: string,
): readonly Change[] {
	if (place.shape !== 'row') return [];
	const inTable = (each: Status) => siblings.like(place, each).map(other => cellsOf(document, other.span));
	const finished = inTable('done');
	const unfinished = [...inTable('open'), ...inTable('in-progress')];
	return cellsOf(document, place.span).flatMap((cell, column): readonly Change[] => {
		const dated = finished.filter(cells => isDate(cells[column]?.text ?? ''));
		if (dated.length === 0 || dated.length * 2 <= finished.length) return [];
		if (unfinished.some(cells => isDate(cells[column]?.text ?? ''))) return [];
		if (status === 'done' && !isDate(cell.text)) {
			const text = withDate(dated[0]?.[column]?.text ?? '', today);
			return text === null ? [] : [fillCell(cell, text)];
		}
		if (status === 'done' || !isDate(cell.text) || unfinished.length === 0) return [];
		return [{ span: cell.span, newText: mostCommon(unfinished.map(cells => cells[column]?.text ?? '')) ?? '' }];
	});
}

/** A line `Completed: 2025-10-24` under the task. */
function dateDetail(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	task: Task,
	status: Status,
	today: string,
): readonly Change[] {
	// `Done: 1` counts something else and is not written over.
	const own = task.details.find(each => isDoneDate(each) && (isDate(each.value) || isBlank(each.value)));
	const of = (each: Status) => siblings.like(place, each).flatMap(other => document.tasks[other.task] ?? []);
	if (status !== 'done') {
		if (!own || !isDate(own.value)) return [];
		const [blank] = of('open').flatMap(other => other.details.find(isDoneDate) ?? []);
		if (blank) return [{ span: own.valueSpan, newText: blank.value }];
		return [{ span: wholeLine(document, own), newText: '' }];
	}
	const finished = of('done');
	const dated = finished.flatMap(other => {
		const detail = other.details.find(each => isDoneDate(each) && withDate(each.value, today) !== null);
		return detail ? [{ other, detail }] : [];
	});
	const [model] = dated;
	if (!model || dated.length * 2 <= finished.length || (own && isDate(own.value))) return [];
	const value = withDate(model.detail.value, today) ?? today;
	if (own) return [{ span: own.valueSpan, newText: value }];
	return [newLine(document, model, place, task, today)];
}

/** Whether a value waits to be filled in. */
function isBlank(value: string): boolean {
	return /^(?:[^\p{L}\p{N}]*|tbd|n\/a|none|pending|not yet|yyyy[-/.]mm[-/.]dd)$/iu.test(value.trim());
}

function isDoneDate({ label }: Detail): boolean {
	return doneLabel.test(label.trim());
}

/** A copy of a sibling's line with today's date, behind the same line as there, indented as the task's own lines are. */
function newLine(
	document: TaskDocument,
	model: { readonly other: Task; readonly detail: Detail },
	place: StatusPlace,
	task: Task,
	today: string,
): Change {
	const { lines, text } = document;
	const lineOf = (detail: Detail): number => lines.lineAt(detail.labelSpan.start);
	const modelLine = lines.lineSpan(lineOf(model.detail));
	const before = model.other.details.findLast(detail => lineOf(detail) < lineOf(model.detail));
	const anchor = before && task.details.find(({ label }) => label === before.label);
	const after = anchor ? lineOf(anchor) : place.line;
	const { start, end } = lines.lineSpan(after);
	const lineEnd = text.slice(end, lines.lineSpan(after + 1).start) || '\n';
	const copy = withDate(text.slice(modelLine.start, modelLine.end), today) ?? '';
	const indent = anchor ? (/^\s*/.exec(text.slice(start, end))?.[0] ?? '') : (/^\s*/.exec(copy)?.[0] ?? '');
	return { span: { start: end, end }, newText: lineEnd + indent + copy.trimStart() };
}

function wholeLine(document: TaskDocument, { labelSpan }: Detail) {
	const { lines } = document;
	const line = lines.lineAt(labelSpan.start);
	// With the line end before it, so that the last line of a document goes too.
	return { start: line === 0 ? 0 : lines.lineSpan(line - 1).end, end: lines.lineSpan(line).end };
}
