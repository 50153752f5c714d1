import type { TaskDocument } from '../model/document';
import type { StatusMark } from '../model/task';
import { type Cell, cellsOf, isEmptyCell } from './cells';
import { mostCommon } from './siblings';
import type { StatusPlace } from './statusPlaces';

/** The status cell of a row, and a mark in that column of another row, which shows what is written there. */
export interface StatusCell {
	readonly cell: Cell;
	readonly sample: StatusMark;
}

/** The status cell of a row that says nothing in it, found by the other rows of its section; null where there is none. */
export function emptyStatusCell(
	document: TaskDocument,
	place: StatusPlace,
	others: readonly StatusPlace[],
): StatusCell | null {
	if (place.shape !== 'row' || place.marks.some(({ source }) => source === 'cell')) return null;
	const cells = cellsOf(document, place.span);
	for (const other of rowsBeside(place, others)) {
		const theirs = cellsOf(document, other.span);
		const sample = other.marks.find(({ source }) => source === 'cell');
		const cell = sample && cells[columnOf(theirs, sample)];
		if (sample && cell && theirs.length === cells.length && isEmptyCell(cell)) return { cell, sample };
	}
	return null;
}

/** What stands in the status cell of most other rows where it says nothing (blank, a dash); null where they say something. */
export function usualEmptyCell(
	document: TaskDocument,
	place: StatusPlace,
	mark: StatusMark,
	others: readonly StatusPlace[],
): string | null {
	if (mark.source !== 'cell') return null;
	const column = columnOf(cellsOf(document, place.span), mark);
	const theirs = rowsBeside(place, others).flatMap(other => cellsOf(document, other.span)[column] ?? []);
	const empty = theirs.filter(isEmptyCell);
	return empty.length * 2 > theirs.length ? mostCommon(empty.map(({ text }) => text)) : null;
}

function rowsBeside(place: StatusPlace, others: readonly StatusPlace[]): readonly StatusPlace[] {
	return others.filter(other => other.shape === 'row' && other.section === place.section);
}

function columnOf(cells: readonly Cell[], { span }: StatusMark): number {
	return cells.findIndex(cell => cell.span.start <= span.start && span.end <= cell.span.end);
}
