import type { Status } from '../../model/task';
import type { Span } from '../../util/span';
import { addArrow } from '../fields/addArrow';
import { addTitle, addValue } from '../fields/readFields';
import type { ReadTask } from '../fields/readTask';
import { PICTURED } from '../lines/signs';
import { plainText } from '../outline/buildSections';
import type { Outline } from '../outline/outline';
import { type Cell, type TableRow, cellText } from '../tables/readTable';
import { lexTitle } from '../titles/lexTitle';
import type { SlotContext } from '../titles/readSlot';
import { noTitle, type TitleMark, type TitleShape } from '../titles/titleShape';
import { boxMarks } from '../words/words.data';
import { withVariant } from './variants';
import type { Verdict } from './verdict';

/** A task's title and where it stands. */
export interface TitlePlace {
	readonly shape: TitleShape | null;
	readonly text: string;
	readonly span: Span;
}

/** The title of a task's own line. */
export function titlePlace(outline: Outline, at: number, verdict: Verdict): TitlePlace {
	const line = outline.line(at);
	const nothing = (shape: TitleShape | null): TitlePlace => ({ shape, text: '', span: line.span(line.from, line.to) });
	if (verdict.headless) return nothing(null);
	let shape = outline.title(at);
	if (shape && verdict.isVariant) shape = withVariant(shape);
	if (verdict.listing) {
		const cell = rowAt(outline, at)?.cells[verdict.listing.titleColumn];
		if (cell) shape = lexTitle(line.text, line.masked, cell.start, cell.end, outline.words, line.signs);
	}
	if (!shape) return nothing(shape);
	// An id that was not believed, or that stands in a column of its own, is the beginning of the title.
	const isElsewhere =
		verdict.listing === null
			? shape.id?.id !== verdict.id?.id
			: verdict.listing.idColumn !== verdict.listing.titleColumn;
	const dropped = shape.id && isElsewhere ? shape.id.nameStart : shape.start;
	// A pair of numbers is an id only by the rows of a table (`### 1-1: Dig`).
	const pair = !shape.id && verdict.form === 'heading' ? verdict.id : null;
	const behind = pair && line.text.slice(pair.end, shape.end).search(/[^\s:.)*–—-]/);
	const start = Math.min(pair && behind !== null && behind >= 0 ? pair.end + behind : dropped, shape.end);
	return { shape, text: plainText(line.text.slice(start, shape.end)), span: line.span(start, shape.end) };
}

/** The row of a table that a line is. */
export function rowAt({ rows }: Outline, at: number): TableRow | undefined {
	const found = rows.get(at);
	return found?.table.rows[found.row];
}

/** Adds what a task's own line says. */
export function readOwnLine(task: ReadTask, outline: Outline, at: number, { shape }: TitlePlace): void {
	const { own: line, verdict, context } = task;
	const { listing } = verdict;
	if (line.box)
		task.addMark({
			source: 'box',
			span: line.span(line.box.start, line.box.end),
			text: line.box.text,
			status: boxStatus(line.box.text, context),
			percent: null,
		});
	if (shape) addTitle(task, line.box ? withoutWarning(shape) : shape, context);
	const row = listing && rowAt(outline, at);
	if (!row && context.legend.arrow !== '') addArrow(task, context.legend.arrow);
	if (!row) return;
	listing.columns.forEach((field, column) => {
		const cell = row.cells[column];
		if (!cell || cell.text === '' || column === listing.titleColumn) return;
		if (column === listing.idColumn) return addIdCell(task, outline, cell);
		if (!field) return;
		const header = cellText(listing.table.header.cells, column);
		addValue(task, field, { line, start: cell.start, end: cell.end, source: 'cell' }, context, header);
	});
}

/** `- [x] ⚠️ Title`: between the box and the title it warns, and is no status. */
function withoutWarning(shape: TitleShape): TitleShape {
	const isWarning = ({ text, start }: TitleMark): boolean => start < shape.start && /^⚠\ufe0f?$/.test(text);
	return shape.marks.some(isWarning) ? { ...shape, marks: shape.marks.filter(mark => !isWarning(mark)) } : shape;
}

/** `| ~~1~~ ✅ |`: the mark beside an id, where no column is for the status. */
function addIdCell(task: ReadTask, { words }: Outline, { start, end }: Cell): void {
	const { own: line, verdict, context } = task;
	if ((line.signs & PICTURED) === 0 || verdict.listing?.columns.includes('status')) return;
	const marks = lexTitle(line.text, line.masked, start, end, words, line.signs).marks;
	addTitle(task, { ...noTitle, marks: marks.filter(({ source }) => source === 'emoji') }, context);
}

/** The status that a mark in a box means; null for one that nobody knows. */
export function boxStatus(mark: string, { vocabulary, legend }: SlotContext): Status | null {
	const key = mark.trim() === '' ? ' ' : mark.trim().replace(/\ufe0f/g, '');
	return (
		(key === '-' ? legend.dash : null) ??
		legend.statuses.get(key) ??
		boxMarks[key] ??
		vocabulary.statuses.get(key) ??
		null
	);
}
