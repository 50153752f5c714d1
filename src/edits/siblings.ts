import type { TaskDocument } from '../model/document';
import type { Status, StatusMark } from '../model/task';
import { countUp, append } from '../util/append';
import { textAt } from '../util/span';
import { allPlaces, type StatusPlace } from './statusPlaces';
import { isDateTail, splitStatusText } from './statusText';

/** The other tasks of a document, asked how they write a status. */
export interface Siblings {
	/** The places most like this one among those of one status: in its section, else in the document; none when nothing is like it. */
	readonly like: (place: StatusPlace, status: Status) => readonly StatusPlace[];
	/** The marks in which the nearest of them write a status in the same field, box or column. */
	readonly writing: (place: StatusPlace, mark: StatusMark, status: Status) => readonly StatusMark[];
}

/** The siblings of the tasks that are about to change; those tell nothing. */
export function siblingsOf(document: TaskDocument, changing: ReadonlySet<number>): Siblings {
	const byStatus = new Map<Status, StatusPlace[]>();
	for (const place of allPlaces(document)) {
		const status = document.tasks[place.task]?.status;
		if (status === undefined || changing.has(place.task)) continue;
		append(byStatus, status, place);
	}
	const at = (status: Status) => byStatus.get(status) ?? [];
	return {
		like: (place, status) => {
			const sameShape = at(status).filter(other => other.shape === place.shape);
			const sameKind = sameShape.filter(other => other.kind === place.kind);
			const near = sameKind.filter(other => other.section === place.section);
			// One neighbour may be a whim; two make a habit.
			if (near.length > 1) return near;
			return sameKind.length > 0 ? sameKind : sameShape;
		},
		writing: (place, mark, status) => {
			const label = labelOf(document, place, mark);
			const isLike = (other: StatusPlace, each: StatusMark): boolean =>
				each.source === mark.source &&
				each.status === status &&
				isPlain(each) &&
				labelOf(document, other, each) === label;
			const others = at(status);
			const tiers = [
				others.filter(other => other.kind === place.kind && other.section === place.section),
				others.filter(other => other.kind === place.kind && other.shape === place.shape),
				others,
			];
			for (const tier of tiers) {
				const like = tier.flatMap(other => other.marks.filter(each => isLike(other, each)));
				if (like.length > 0) return like;
			}
			return [];
		},
	};
}

/** How most marks write their status, as it stands in the text: in words that mean nothing else, or that several of them use; null for none. */
export function usualWords(document: TaskDocument, marks: readonly StatusMark[]): string | null {
	const heads = marks
		.filter(mark => !ownState.test(plainWord(mark)))
		.map(mark => ({ head: headOf(document, mark), isKnown: isKnownStatus(document, mark) }));
	const shared = heads.filter(({ head }, at) => heads.some((other, place) => place !== at && other.head === head));
	const known = heads.filter(({ isKnown }) => isKnown);
	return mostCommon([...known, ...shared.filter(({ isKnown }) => !isKnown)].map(({ head }) => head));
}

/** Whether a mark is nothing but a status (`COMPLETE`), not one with its reason (`Blocked by the oven`). */
function isKnownStatus(document: TaskDocument, mark: StatusMark): boolean {
	if (mark.source === 'box') return true;
	const word = plainWord(mark);
	return word === '' || document.vocabulary.statuses.has(word) || document.legend.statuses.has(word);
}

/** What a mark says in words, without emoji, share and remark. */
function plainWord({ text }: StatusMark): string {
	return splitStatusText(text.trim())
		.head.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
		.replace(/^\d+\s*%\s*/u, '')
		.toLowerCase();
}

/** Words that tell why one task is in its state, not that any task is. */
const ownState = /^(?:deferred|postponed|failed|failing|missing|partial|partially|partly|superseded|duplicate)\b/;

/** What stands behind the words of most marks where that is a date (` - 2025-10-24`, ` (2025-10-24)`); null otherwise. */
export function usualDate(document: TaskDocument, marks: readonly StatusMark[]): string | null {
	const tails = marks.map(mark => tailOf(document, mark)).filter(isDateTail);
	return tails.length * 2 > marks.length ? (tails[0] ?? null) : null;
}

/** The value that stands most often in a list, the first of those that stand equally often; null for an empty list. */
export function mostCommon(values: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const value of values) countUp(counts, value);
	let best: string | null = null;
	for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
	return best;
}

/** What a mark says as it stands in the text, without the remark behind it. */
export function headOf(document: TaskDocument, mark: StatusMark): string {
	const raw = textAt(document, mark.span);
	return mark.source === 'box' ? raw : splitStatusText(raw).head;
}

/** The remark behind what a mark says; empty without one. */
export function tailOf(document: TaskDocument, mark: StatusMark): string {
	return document.text.slice(mark.span.start + headOf(document, mark).length, mark.span.end);
}

/** A percentage below 100 tells how far one task is, not how the document writes a status. */
function isPlain(mark: StatusMark): boolean {
	return mark.percent === null || (mark.percent === 100 && mark.status === 'done');
}

/** Fields go by their label, cells by their column; other marks are all alike. */
function labelOf(document: TaskDocument, place: StatusPlace, mark: StatusMark): string {
	if (mark.source === 'cell') {
		const before = document.text.slice(place.span.start, mark.span.start).replace(/\\\|/g, '');
		return `column ${before.split('|').length}`;
	}
	if (mark.source !== 'field') return '';
	const details = document.tasks[place.task]?.details ?? [];
	const detail = details.find(({ valueSpan }) => valueSpan.start <= mark.span.start && mark.span.end <= valueSpan.end);
	return detail?.label.toLowerCase() ?? '';
}
