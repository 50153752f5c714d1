import type { Status } from '../model/task';
import { plainText } from './buildSections';
import type { Draft } from './draft';
import { lexTitle } from './lexTitle';
import type { Block } from './block';
import { addTitle, addValue } from './readFields';
import type { SlotContext } from './readSlot';
import type { TitleShape } from './titleShape';
import type { Verdict } from './verdict';
import { boxMarks } from './words.data';

/** A task's title and where it stands. */
export interface TitlePlace {
	readonly shape: TitleShape | null;
	readonly text: string;
	readonly span: { readonly start: number; readonly end: number };
}

/** The title of a task's own line. */
export function titleOf(block: Block, verdict: Verdict, { words }: SlotContext): TitlePlace {
	const { source } = block.line;
	if (verdict.headless)
		return { shape: null, text: '', span: block.line.source.span(block.line.shape.start, block.line.shape.end) };
	let shape = block.title;
	if (verdict.listing && block.table) {
		const cell = block.table.table.rows[block.table.row]?.cells[verdict.listing.titleColumn];
		if (cell) shape = lexTitle(source.text, source.masked, cell.start, cell.end, words);
	}
	if (!shape) return { shape, text: '', span: source.span(block.line.shape.start, block.line.shape.end) };
	// An id that was not believed is the beginning of the title.
	const dropped =
		shape.id && verdict.listing === null && shape.id.id !== verdict.id?.id ? shape.id.nameStart : shape.start;
	const start = Math.min(dropped, shape.end);
	return { shape, text: plainText(source.text.slice(start, shape.end)), span: source.span(start, shape.end) };
}

/** Adds what a task's own line says. */
export function readOwnLine(
	block: Block,
	verdict: Verdict,
	{ shape }: TitlePlace,
	draft: Draft,
	context: SlotContext,
): void {
	const { source, shape: line } = block.line;
	if (line.box)
		draft.marks.push({
			source: 'box',
			span: source.span(line.box.start, line.box.end),
			text: line.box.text,
			status: boxStatus(line.box.text, context),
			percent: null,
		});
	if (shape) addTitle(draft, source, shape, context);
	if (!verdict.listing || !block.table) return;
	const row = block.table.table.rows[block.table.row];
	verdict.listing.columns.forEach((field, column) => {
		const cell = row?.cells[column];
		if (
			!field ||
			!cell ||
			cell.text === '' ||
			column === verdict.listing?.titleColumn ||
			column === verdict.listing?.idColumn
		)
			return;
		addValue(
			draft,
			field,
			{ line: source, start: cell.start, end: cell.end, source: 'cell' },
			context,
			block.table?.table.header.cells[column]?.text ?? '',
		);
	});
}

function boxStatus(mark: string, { vocabulary, legend }: SlotContext): Status | null {
	const key = mark.trim() === '' ? ' ' : mark.trim().replace(/\ufe0f/g, '');
	return legend.statuses.get(key) ?? boxMarks[key] ?? vocabulary.statuses.get(key) ?? null;
}
