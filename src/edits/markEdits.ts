import type { TaskDocument } from '../model/document';
import type { Status, StatusMark } from '../model/task';
import type { Change } from './change';
import { insertionFor, type LineMark, lineMarksOf, removalOf, trailingModel } from './lineMarks';
import { headOf, mostCommon, type Siblings } from './siblings';
import type { StatusPlace } from './statusPlaces';
import { defaultBox, defaultMark, defaultStatusText, splitStatusText } from './statusText';
import { strikeEdits } from './strike';

/** The changes that make one place of a task say a status, in the way its siblings say it. */
export function markEdits(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	status: Status,
): readonly Change[] {
	const lineMarks = lineMarksOf(document, place);
	const changes: Change[] = [...strikeEdits(document, siblings, place, status)];
	for (const mark of place.marks) {
		if (mark.source === 'strike' || mark.status === status || lineMarks.some(line => line.mark === mark)) continue;
		changes.push(rewrite(document, mark, wordsFor(document, siblings, place, mark, status)));
	}
	const speaks = place.marks.some(mark => mark.source !== 'strike' && !lineMarks.some(line => line.mark === mark));
	return [...changes, ...decorate(document, siblings, place, lineMarks, status, speaks)];
}

/** Emoji and brackets on the task's line: they come, go and move as on the lines of finished or open siblings. */
function decorate(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	own: readonly LineMark[],
	status: Status,
	speaks: boolean,
): readonly Change[] {
	const like = siblings.like(place, status);
	const models = usualMarks(document, like, status);
	const changes: Change[] = [];
	let left = own.length;
	for (const line of own) {
		const model = models.find(each => each.source === line.mark.source);
		if (line.mark.status === status) continue;
		if (model && (model.line.side === line.side || hasRemark(document, line))) {
			changes.push(rewrite(document, line.mark, model.text));
		} else if (model) {
			changes.push({ span: removalOf(line), newText: '' }, insert(document, place, model.line, model.text));
		} else if (isSilentHere(document, line, like, status, speaks || left > 1)) {
			changes.push({ span: removalOf(line), newText: '' });
			left--;
		} else {
			changes.push(rewrite(document, line.mark, replacement(document, line.mark, status)));
		}
	}
	for (const model of models)
		if (!own.some(line => line.mark.source === model.source))
			changes.push(insert(document, place, model.line, model.text));
	if (models.length === 0 && own.length === 0 && !speaks && status !== 'open')
		changes.push(firstMark(document, siblings, place, status));
	return changes;
}

/** Whether a mark goes rather than being rewritten: where siblings of that status have none, and nothing else would be lost. */
function isSilentHere(
	document: TaskDocument,
	line: LineMark,
	like: readonly StatusPlace[],
	status: Status,
	otherwiseSaid: boolean,
): boolean {
	if (hasRemark(document, line)) return false;
	if (like.length > 0) return status === 'open' || otherwiseSaid;
	if (status !== 'open') return false;
	// Without an open sibling to look at, an emoji that the document uses for open elsewhere is its way.
	return line.mark.source !== 'emoji' || defaultIsUnused(document, line.mark);
}

function defaultIsUnused(document: TaskDocument, mark: StatusMark): boolean {
	return !document.text.includes(defaultMark(document, mark.text, 'open').replace(/\ufe0f/gu, ''));
}

function hasRemark(document: TaskDocument, { mark }: LineMark): boolean {
	const raw = document.text.slice(mark.span.start, mark.span.end);
	const { tail } = splitStatusText(raw);
	return mark.source !== 'emoji' && tail !== '' && !/\d{4}/.test(tail);
}

/** The kinds of marks that most of the siblings have on their line, each with its usual words and one that shows its place. */
function usualMarks(document: TaskDocument, like: readonly StatusPlace[], status: Status) {
	const marks = like.flatMap(place => lineMarksOf(document, place).filter(line => line.mark.status === status));
	const kinds = [...new Set(marks.map(line => line.mark.source))];
	return kinds.flatMap(source => {
		const ofKind = marks.filter(line => line.mark.source === source);
		const holders = like.filter(place => place.marks.some(mark => ofKind.some(line => line.mark === mark)));
		if (holders.length * 2 <= like.length) return [];
		const side = mostCommon(ofKind.map(line => line.side));
		const onSide = ofKind.filter(line => line.side === side);
		const plain = onSide.filter(line => line.mark.percent === null || line.mark.percent === 100);
		const text = mostCommon(plain.map(line => wholeText(document, line)));
		const line = plain.find(each => wholeText(document, each) === text);
		return line && text !== null ? [{ source, text, line }] : [];
	});
}

function wholeText(document: TaskDocument, { mark, span }: LineMark): string {
	if (mark.source === 'emoji') return document.text.slice(span.start, span.end);
	return headOf(document, mark);
}

function wordsFor(
	document: TaskDocument,
	siblings: Siblings,
	place: StatusPlace,
	mark: StatusMark,
	status: Status,
): string {
	return siblings.wording(place, mark, status) ?? replacement(document, mark, status);
}

function replacement(document: TaskDocument, mark: StatusMark, status: Status): string {
	if (mark.source === 'box') return defaultBox(document, status);
	if (mark.source === 'emoji') return defaultMark(document, mark.text, status);
	return defaultStatusText(document, mark.text, status);
}

/** Writes new words over a mark's, keeping the remark behind them and every character that stays the same at the edges. */
function rewrite(document: TaskDocument, mark: StatusMark, words: string): Change {
	const { start, end } = mark.span;
	const raw = document.text.slice(start, end);
	const head = headOf(document, mark);
	const behind = mark.source === 'emoji' && document.text.charCodeAt(end) === 0xfe0f ? 1 : 0;
	return { span: { start, end: raw.startsWith(head) ? start + head.length + behind : end + behind }, newText: words };
}

function insert(document: TaskDocument, place: StatusPlace, model: LineMark, text: string): Change {
	const bracketed =
		model.mark.source === 'emoji' || model.span.start === model.mark.span.start
			? text
			: document.text.slice(model.span.start, model.mark.span.start) +
				text +
				document.text.slice(model.mark.span.end, model.span.end);
	const { offset, newText } = insertionFor(document, place, model, bracketed);
	return { span: { start: offset, end: offset }, newText };
}

/** A mark for a task that has none, where no sibling of that status shows one: placed as marks of other statuses are. */
function firstMark(document: TaskDocument, siblings: Siblings, place: StatusPlace, status: Status): Change {
	const others = (['done', 'in-progress', 'blocked', 'open'] as const).flatMap(each => siblings.like(place, each));
	const shown = others.flatMap(other => lineMarksOf(document, other)).find(({ mark }) => mark.source === 'emoji');
	const text = defaultMark(document, shown?.mark.text ?? '✅', status);
	const at = place.titleSpan.end;
	const model = shown ?? trailingModel({ source: 'emoji', span: { start: at, end: at }, text, status, percent: null });
	return insert(document, place, model, text);
}
