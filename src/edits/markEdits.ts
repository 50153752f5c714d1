import type { TaskDocument } from '../model/document';
import type { Status, StatusMark } from '../model/task';
import type { Change } from './change';
import { withDate } from './dateText';
import { insertionFor, type LineMark, lineMarksOf, removalOf, trailingModel } from './lineMarks';
import { headOf, mostCommon, type Siblings, tailOf, usualDate, usualWords } from './siblings';
import type { StatusPlace } from './statusPlaces';
import { defaultBox, defaultMark, defaultStatusText, isDateTail } from './statusText';
import { strikeEdits } from './strike';

/** How a place is to read. */
export interface Wish {
	readonly status: Status;
	/** Today's date as `2025-10-24`. */
	readonly today: string;
	/** Whether marks are rewritten even where siblings have none, because the line would not be read as a task without one. */
	readonly keepsMarks: boolean;
}

/** The changes that make one place of a task say a status, in the way its siblings say it. */
export function markEdits(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	wish: Wish,
): readonly Change[] {
	const lineMarks = lineMarksOf(document, place);
	const others = place.marks.filter(mark => mark.source !== 'strike' && !lineMarks.some(line => line.mark === mark));
	const rewritten = others
		.filter(mark => mark.status !== wish.status)
		.map(mark => {
			const like = siblings.writing(place, mark, wish.status);
			const words = usualWords(document, like) ?? defaultWords(document, mark, wish.status);
			return rewrite(document, mark, words, usualDate(document, like), wish);
		});
	return [
		...strikeEdits(document, siblings, place, wish.status),
		...rewritten,
		...decorate(document, siblings, place, lineMarks, wish, others.length > 0),
	];
}

/** Emoji and brackets on the task's line: they come, go and move as on the lines of siblings with the same status. */
function decorate(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	own: readonly LineMark[],
	wish: Wish,
	isSaidElsewhere: boolean,
): readonly Change[] {
	const { status } = wish;
	const like = siblings.like(place, status);
	const models = usualMarks(document, like, status);
	const changes: Change[] = [];
	let left = own.length;
	for (const line of own) {
		const model = models.find(each => each.line.mark.source === line.mark.source);
		if (line.mark.status === status) continue;
		if (model && (model.line.side === line.side || hasRemark(document, line))) {
			changes.push(rewrite(document, line.mark, model.words, model.date, wish));
		} else if (model) {
			changes.push({ span: removalOf(line), newText: '' }, insert(document, place, model, wish));
		} else if (!wish.keepsMarks && goes(document, line, like, status, isSaidElsewhere || left > 1)) {
			changes.push({ span: removalOf(line), newText: '' });
			left--;
		} else {
			changes.push(rewrite(document, line.mark, defaultWords(document, line.mark, status), null, wish));
		}
	}
	for (const model of models)
		if (!own.some(line => line.mark.source === model.line.mark.source))
			changes.push(insert(document, place, model, wish));
	if (models.length === 0 && own.length === 0 && !isSaidElsewhere && status !== 'open')
		changes.push(insert(document, place, firstMark(document, siblings, place, status), wish));
	return changes;
}

/** Whether a mark goes rather than being rewritten: where siblings of that status have none, and nothing else would be lost. */
function goes(
	document: TaskDocument,
	line: LineMark,
	like: readonly StatusPlace[],
	status: Status,
	isSaidElsewhere: boolean,
): boolean {
	if (hasRemark(document, line)) return false;
	if (like.length > 0) return status === 'open' || isSaidElsewhere;
	if (status !== 'open') return false;
	// Without an open sibling to look at, an emoji that the document uses for open elsewhere is its way.
	const open = defaultMark(document, line.mark.text, 'open').replace(/\ufe0f/gu, '');
	return line.mark.source !== 'emoji' || !document.text.includes(open);
}

/** Whether more than a status and its date stands in a mark, which would be lost with it. */
function hasRemark(document: TaskDocument, { mark }: LineMark): boolean {
	const tail = tailOf(document, mark);
	return mark.source !== 'emoji' && tail !== '' && !isDateTail(tail);
}

/** A mark as most siblings have it: its words, the date behind them if there is one, and one mark that shows its place. */
interface Model {
	readonly words: string;
	readonly date: string | null;
	readonly line: LineMark;
}

function usualMarks(document: TaskDocument, like: readonly StatusPlace[], status: Status): readonly Model[] {
	const marks = like.flatMap(place => lineMarksOf(document, place).filter(line => line.mark.status === status));
	const sources = [...new Set(marks.map(line => line.mark.source))];
	return sources.flatMap(source => {
		// What says more than the status (`DONE: merged by Ann`) or how far it is belongs to its own task.
		const plain = marks
			.filter(line => line.mark.source === source && !hasRemark(document, line))
			.filter(({ mark }) => mark.percent === null || mark.percent === 100);
		const holders = like.filter(place => place.marks.some(mark => plain.some(line => line.mark === mark)));
		if (holders.length * 2 <= like.length) return [];
		const side = mostCommon(plain.map(line => line.side));
		const onSide = plain.filter(line => line.side === side);
		const words = mostCommon(onSide.map(line => wordsOf(document, line)));
		const line = onSide.find(each => wordsOf(document, each) === words);
		if (!line || words === null) return [];
		return [
			{
				words,
				line,
				date: usualDate(
					document,
					onSide.map(({ mark }) => mark),
				),
			},
		];
	});
}

function wordsOf(document: TaskDocument, { mark, span }: LineMark): string {
	return mark.source === 'emoji' ? document.text.slice(span.start, span.end) : headOf(document, mark);
}

function defaultWords(document: TaskDocument, mark: StatusMark, status: Status): string {
	if (mark.source === 'box') return defaultBox(document, status);
	if (mark.source === 'emoji') return defaultMark(document, mark.text, status);
	return defaultStatusText(document, mark.text, status);
}

/** A share of the work behind the word: `IN PROGRESS (70%): …`. */
const percentTail = /^\s*[([]\s*~?\d+(?:[.,]\d+)?\s*%\s*[)\]]/u;

/** Writes new words over a mark's and keeps the remark behind them; a date there comes and goes with the finished state. */
function rewrite(
	document: TaskDocument,
	mark: StatusMark,
	words: string,
	date: string | null,
	{ status, today }: Wish,
): Change {
	const { start, end } = mark.span;
	const tail = mark.source === 'emoji' ? '' : tailOf(document, mark);
	const variation = mark.source === 'emoji' && document.text.charCodeAt(end) === 0xfe0f ? 1 : 0;
	const share = percentTail.exec(tail)?.[0] ?? '';
	if (share !== '' && (status === 'done' || status === 'open')) {
		const newText = words + share.replace(/\d+(?:[.,]\d+)?/u, status === 'done' ? '100' : '0');
		return { span: { start, end: end - tail.length + share.length }, newText };
	}
	if (status !== 'done' && isDateTail(tail)) return { span: { start, end }, newText: words };
	const stamp = status === 'done' && tail === '' && date !== null ? (withDate(date, today) ?? '') : '';
	return { span: { start, end: end - tail.length + variation }, newText: words + stamp };
}

function insert(document: TaskDocument, place: StatusPlace, { words, date, line }: Model, { today }: Wish): Change {
	const { span, mark } = line;
	const text = words + (date === null ? '' : (withDate(date, today) ?? ''));
	const open = mark.source === 'emoji' ? '' : document.text.slice(span.start, mark.span.start);
	const close = mark.source === 'emoji' ? '' : document.text.slice(mark.span.end, span.end);
	const { offset, newText } = insertionFor(document, place, line, open + text + close);
	return { span: { start: offset, end: offset }, newText };
}

/** A mark for a task that has none, where no sibling of that status shows one: placed as marks of other statuses are, else behind the title. */
function firstMark(document: TaskDocument, siblings: Siblings, place: StatusPlace, status: Status): Model {
	const others = (['done', 'in-progress', 'blocked', 'open'] as const).flatMap(each => siblings.like(place, each));
	const shown = others.flatMap(other => lineMarksOf(document, other)).find(({ mark }) => mark.source === 'emoji');
	const words = defaultMark(document, shown?.mark.text ?? '✅', status);
	const at = place.titleSpan.end;
	const mark: StatusMark = { source: 'emoji', span: { start: at, end: at }, text: words, status, percent: null };
	return { words, date: null, line: shown ?? trailingModel(mark) };
}
