import type { Dependency } from '../../model/task';
import { remembered } from '../../util/remembered';
import type { Line } from '../lines/line';
import type { Outline } from '../outline/outline';
import type { Cell, Table } from '../tables/readTable';
import { asciiDigits } from '../words/asciiDigits';
import { bareId } from '../words/readId';
import { dedupe, type IdForms, isNameIn, namedTasks, type NamedTask, readDependencies } from './readDependencies';

/** What a row says of several tasks: what each of them waits for. */
export interface RowOfSeveral {
	/** The bare forms of their ids. */
	readonly subjects: readonly string[];
	/** The cell of what they wait for, and what it names; offsets count in the cell. */
	readonly cell: Cell;
	readonly named: readonly NamedTask[];
}

/** So many times a row may say that one task waits for another: what a few characters stand for has to be held in memory. */
const MOST_PAIRS = 1000;

/**
 * Whether a line is a row of a table that says what tasks written elsewhere wait for, and names several of them at once in a row
 * (`| T003–T010 | T001, T002 |`). The tables that list tasks are others.
 */
export function isRowOfSeveral(outline: Outline, at: number): boolean {
	const table = outline.rows.get(at)?.table;
	return table !== undefined && waitingIn(table) > 0;
}

/** The column of what is waited for in such a table, -1 for any other table. */
const waitingIn = remembered(({ fields, rows }: Table): number => {
	const column = fields.indexOf('dependencies');
	if (column < 1 || (fields[0] !== 'id' && fields[0] !== 'title')) return -1;
	const parts = rows.map(({ cells }) => partsOf(withoutRemark(cells[0]?.text ?? '')));
	if (!parts.some(ids => ids.length > 1)) return -1;
	return parts.every(ids => /^[A-Z]/.test(ids[0] ?? '') && ids.every(id => idAlone.test(id))) ? column : -1;
});

function partsOf(text: string): readonly string[] {
	return text.split(/[\s*_`,、，;；&+–—~至到]+|-(?=[A-Z]+\d)/).filter(part => part !== '' && !joint.test(part));
}

const joint = /^(?:-|to|through|thru|bis|and|und|et|y|e|и|和|及|与)$/i;
const idAlone = /^(?:[A-Z][A-Za-z-]*\d[A-Za-z0-9-]*|\d+)$/;

/** What stands before a bracket: behind it is said of some what is not true of all. */
function withoutRemark(text: string): string {
	return /^[^(（;；]*/.exec(text)?.[0] ?? '';
}

/** What a row of such a table says; null for one that says too much at once. */
export function readRowOfSeveral(outline: Outline, at: number, forms: IdForms): RowOfSeveral | null {
	const { table, row = 0 } = outline.rows.get(at) ?? {};
	const cells = table?.rows[row]?.cells;
	const cell = table && cells?.[waitingIn(table)];
	if (!cells || !cell) return null;
	const rows = readBy(forms);
	const key = `${cells[0]?.text}|${cell.text}`;
	let known = rows.get(key);
	if (known === undefined) rows.set(key, (known = read(cells[0]?.text ?? '', cell.text, forms)));
	return known && { ...known, cell };
}

const readBy = remembered((_: IdForms) => new Map<string, Omit<RowOfSeveral, 'cell'> | null>());

function read(first: string, second: string, forms: IdForms): Omit<RowOfSeveral, 'cell'> | null {
	const said = namedTasks(withoutRemark(asciiDigits(first)), forms, true);
	const subjects = said.map(({ id }) => bareId(id));
	const own = new Set(subjects);
	const named = dedupe(readDependencies(withoutRemark(asciiDigits(second)), forms).named).filter(
		({ id }) => !own.has(bareId(id)),
	);
	return subjects.length * named.length > MOST_PAIRS ? null : { subjects, named };
}

/** Adds what such rows say of a task; a name that nothing has only to the first one of a row. */
export function addRowsOfSeveral(
	gathered: Dependency[],
	lines: readonly Line[],
	id: string | null,
	outline: Outline,
	forms: IdForms,
): void {
	const known = new Set(gathered.map(dependency => bareId(dependency.id)));
	for (const line of lines) {
		const row = readRowOfSeveral(outline, line.number, forms);
		if (!row) continue;
		const isFirst = row.subjects[0] === bareId(id ?? '');
		for (const one of row.named) {
			if (known.has(bareId(one.id)) || (!isFirst && !isNameIn(forms, one.id))) continue;
			known.add(bareId(one.id));
			const span = line.span(row.cell.start + one.start, row.cell.start + one.end);
			gathered.push({ id: one.id, span, certainty: 'certain', source: 'field', direction: 'waits-for' });
		}
	}
}
