import type { TaskDocument } from '../model/document';
import type { Status, StatusMark } from '../model/task';
import { textAt, spanAt } from '../util/span';
import type { Change } from './change';
import { withDate } from './dateText';
import { insertionFor, type LineMark, lineMarksOf, removalOf, trailingModel } from './lineMarks';
import { defaultWords, rewrite, type Wish } from './rewrite';
import { headOf, mostCommon, type Siblings, tailOf, usualDate } from './siblings';
import type { StatusPlace } from './statusPlaces';
import { defaultMark, isDateTail } from './statusText';

/** Emoji and brackets on the task's line: they come, go and move as on the lines of siblings with the same status. */
export function decorate(
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
	return mark.source === 'emoji' ? textAt(document, span) : headOf(document, mark);
}

function insert(document: TaskDocument, place: StatusPlace, { words, date, line }: Model, { today }: Wish): Change {
	const { span, mark } = line;
	const text = words + (date === null ? '' : (withDate(date, today) ?? ''));
	const open = mark.source === 'emoji' ? '' : document.text.slice(span.start, mark.span.start);
	const close = mark.source === 'emoji' ? '' : document.text.slice(mark.span.end, span.end);
	const { offset, newText } = insertionFor(document, place, line, open + text + close);
	return { span: spanAt(offset), newText };
}

/** A mark for a task that has none, where no sibling of that status shows one: placed as marks of other statuses are, else behind the title. */
function firstMark(document: TaskDocument, siblings: Siblings, place: StatusPlace, status: Status): Model {
	const others = (['done', 'in-progress', 'blocked', 'open'] as const).flatMap(each => siblings.like(place, each));
	const shown = others.flatMap(other => lineMarksOf(document, other)).find(({ mark }) => mark.source === 'emoji');
	const words = defaultMark(document, shown?.mark.text ?? '✅', status);
	const at = place.titleSpan.end;
	const mark: StatusMark = { source: 'emoji', span: spanAt(at), text: words, status, percent: null };
	return { words, date: null, line: shown ?? trailingModel(mark) };
}
