import type { OtherPlace, Status, StatusMark } from '../../model/task';
import { append } from '../../util/append';
import { NONE } from '../../util/none';
import { textAt } from '../../util/span';
import { leastFinished, type ReadTask } from '../fields/readTask';
import type { Outline } from '../outline/outline';
import type { SlotContext } from '../titles/readSlot';
import { bareId, readId } from '../words/readId';
import { boxStatus } from './ownLine';
import type { Candidates, Verdict } from './verdict';

/** A box and the id behind it, one of several in a line; offsets count in it. */
interface BoxOfRow {
	readonly id: string;
	readonly idStart: number;
	readonly idEnd: number;
	/** What stands between the brackets. */
	readonly start: number;
	readonly end: number;
	/** Where it ends with what stands in brackets behind the id. */
	readonly to: number;
}

const behindId = /[*_~]{0,2}(?:\s?\([^()]{0,40}\))?\s*/y;
const nextBox = /[·•|,;]\s*\[([^\][\n])\]\s+[*_~]{0,2}/y;

/** The boxes of a list item that is nothing but a row of them (`- [x] T1 (3) · [ ] T2`); none for other items. */
export function boxesInRow(outline: Outline, at: number): readonly BoxOfRow[] {
	if (!outline.isBoxed(at)) return NONE;
	const text = outline.lines.textOf(at);
	if (text.lastIndexOf('[') <= text.indexOf(']')) return NONE;
	const { box, from, to, masked } = outline.line(at);
	if (!box) return NONE;
	const found: BoxOfRow[] = [];
	let { start, end } = box;
	for (let place = from; ; ) {
		while (/[*_~]/.test(masked[place] ?? '')) place++;
		const id = readId(masked, place);
		if (!id || id.form === 'plain') return NONE;
		behindId.lastIndex = id.end;
		behindId.exec(masked);
		const last = Math.max(id.end, behindId.lastIndex);
		found.push({ id: id.id, idStart: id.start, idEnd: id.end, start, end, to: last });
		if (last >= to) return found.length > 1 ? found : NONE;
		nextBox.lastIndex = last;
		const next = nextBox.exec(masked);
		if (!next) return NONE;
		place = nextBox.lastIndex;
		start = last + next[0].indexOf('[') + 1;
		end = start + 1;
	}
}

/** Rows of boxes tell how far tasks are that stand elsewhere, each with its id: they are no tasks themselves. */
export function dropRowsOfBoxes(outline: Outline, candidates: Candidates): void {
	const rows: (readonly [number, readonly BoxOfRow[]])[] = [];
	for (let at = 0; at < outline.count; at++) {
		const boxes = candidates[at]?.form === 'checklist' ? boxesInRow(outline, at) : NONE;
		if (boxes.length > 0) rows.push([at, boxes]);
	}
	if (rows.length === 0) return;
	const own = new Set(rows.map(([at]) => at));
	const ids = new Set(
		candidates.flatMap((candidate, at) => (candidate?.id && !own.has(at) ? bareId(candidate.id.id) : [])),
	);
	for (const [at, boxes] of rows) if (boxes.every(({ id }) => ids.has(bareId(id)))) candidates[at] = null;
}

/** The tasks with what rows of boxes say of them; the same list where there are none. */
export function withRowsOfBoxes(
	tasks: readonly ReadTask[],
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
	context: SlotContext,
): readonly ReadTask[] {
	let places: Map<string, number> | null = null;
	const told = new Map<number, OtherPlace[]>();
	for (let at = 0; at < outline.count; at++) {
		if (verdicts[at]) continue;
		for (const box of boxesInRow(outline, at)) {
			places ??= placesOf(tasks);
			const place = places.get(bareId(box.id));
			if (place !== undefined) append(told, place, placeOf(outline, at, box, context));
		}
	}
	if (told.size === 0) return tasks;
	return tasks.map((task, at) => withPlaces(task, told.get(at) ?? NONE));
}

/** The place of the first task of each id. */
function placesOf(tasks: readonly ReadTask[]): Map<string, number> {
	const places = new Map<string, number>();
	for (const [place, { id, range }] of tasks.entries())
		if (id !== null && !range && !places.has(bareId(id))) places.set(bareId(id), place);
	return places;
}

function withPlaces(task: ReadTask, places: readonly OtherPlace[]): ReadTask {
	if (places.length === 0) return task;
	const otherPlaces = [...task.otherPlaces, ...places];
	const marks: readonly StatusMark[] = [...task.marks, ...otherPlaces.flatMap(each => each.marks)];
	const status: Status = leastFinished(marks);
	return task.with({ status, otherPlaces });
}

function placeOf(outline: Outline, at: number, box: BoxOfRow, context: SlotContext): OtherPlace {
	const line = outline.line(at);
	const text = textAt(line, box);
	return {
		idSpan: line.span(box.idStart, box.idEnd),
		span: line.span(box.start - 1, box.to),
		line: at,
		title: '',
		marks: [
			{ source: 'box', span: line.span(box.start, box.end), text, status: boxStatus(text, context), percent: null },
		],
		lent: null,
		owners: NONE,
		estimate: null,
		dependencies: NONE,
		dependsOnNone: null,
	};
}
