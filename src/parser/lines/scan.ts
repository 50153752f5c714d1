import { lineStartSteps } from '../../util/lineIndex';
import type { Span } from '../../util/span';
import type { Steps } from '../../util/steps';
import { DamageEvidence } from '../damage/damagedSequences';
import { mayBeDamaged } from '../damage/undamage';
import { changedLines, type LineChange } from './changedLines';
import { DEFINES, kindIn, readAs } from './forms';
import { RULE } from './lexLine';
import type { LineColumns } from './lineColumns';
import { ANY_WORD, LineTable, maskedText, wordsIn } from './lineTable';
import { definition, linkLabel } from './links';
import { isSameOpened, OpenStates } from './opened';
import { Scanner } from './scanner';
import { BRACKET } from './signs';

/** All lines of a text, fences, comments, front matter and conflict markers settled, and what of them was read anew. */
export interface Scan {
	readonly table: LineTable;
	/** The lines that were read, from the first to before the last. */
	readonly first: number;
	readonly after: number;
	/** How many lines more there are than before; null when all were read. */
	readonly grown: number | null;
}

/**
 * Reads the lines of a text, one pass, linear. With what was read before only the lines that differ are read, and those after
 * them whose meaning changes by it; the others are moved to where they stand now. `spare` are columns to write over.
 */
export function* scan(text: string, before: LineTable | null, spare: LineColumns | null): Steps<Scan> {
	const change = before && before.conflicts.length === 0 ? changedLines(before, text) : null;
	const starts = change ? change.starts : new Int32Array(yield* lineStartSteps(text));
	yield;
	const conflicts = findConflicts(text, starts);
	const written = change ? text.slice(starts[change.first], starts[change.after]) : text;
	const around = before?.around || mayBeDamaged(written) ? new DamageEvidence(text) : null;
	yield;
	const isAnew = !before || !change || conflicts.length > 0 || (around && before.around?.agrees(around) === false);
	const table = new LineTable(text, starts, around, conflicts, before, spare);
	table.words = around ? ANY_WORD : (before?.words ?? 0) | wordsIn(written);
	yield;
	const read = isAnew ? null : yield* readAgain(table, before, change);
	if (!read) {
		// What was open in the lines of before is of no use where all are read.
		table.states = new OpenStates();
		yield* new Scanner(table).read(0, table.states.outermost.behindBlank, () => false);
	}
	// From here on all lines stand where they stand in the new text.
	table.places.move(text, starts);
	const first = read ? read.first : 0;
	const after = read ? read.after : table.count;
	const grown = before ? table.count - before.count : null;
	if (before && read) table.takeTail(before, first, after - (grown ?? 0), after);
	const isSame = defineLinks(table, before) && read;
	return isSame ? { table, first, after, grown } : { table, first: 0, after: table.count, grown: null };
}

/** Reads the lines that differ from those before, and what comes to mean something else by them; null where all must be read. */
function* readAgain(
	table: LineTable,
	before: LineTable,
	change: LineChange,
): Steps<{ readonly first: number; readonly after: number } | null> {
	const grown = table.count - before.count;
	// An underline makes a heading of the line before it, so the reading begins there.
	let first = Math.max(0, change.first - 1);
	while (first > 0 && kindIn(before.forms[first] as number) === RULE) first--;
	// Front matter is such only with an end, which may have come or gone.
	if (first < 400 && before.text.startsWith('---', before.startOf(0))) return null;
	table.lastStamp = before.lastStamp;
	table.copy(before, 0, first, 0);
	const { states } = table;
	let after = yield* new Scanner(table).read(first, states.at(before.opened[first] as number), (number, opened) => {
		if (number < change.after + 2) return false;
		const next = before.opened[number - grown];
		const form = table.forms[number - 1] as number;
		const known = before.forms[number - grown - 1] as number;
		// An underline changes the kind of the line before it.
		return (
			next !== undefined &&
			isSameOpened(states.at(next), opened) &&
			kindIn(form) === kindIn(known) &&
			readAs(form) === readAs(known)
		);
	});
	// Some of those that were read are as they were.
	while (first < after && first < before.count && table.takeSame(before, first, first)) first++;
	while (after > first && after - grown > first && table.takeSame(before, after - 1 - grown, after - 1)) after--;
	return { first, after };
}

/** Gathers the link definitions. When they are not those of before, lines with brackets are other lines now; whether they are the same. */
function defineLinks(table: LineTable, before: LineTable | null): boolean {
	const found = new Set<string>();
	for (let number = 0; number < table.count; number++) {
		if (((table.forms[number] as number) & DEFINES) === 0) continue;
		const masked = maskedText(table.textOf(number), table.signs[number] as number);
		found.add(linkLabel((definition.exec(masked.slice(table.froms[number])) as RegExpExecArray)[1] as string));
	}
	const known = before?.definitions;
	if (known?.size === found.size && [...found].every(label => known.has(label))) {
		table.definitions = known;
		return true;
	}
	table.definitions = found;
	table.forgetLines(BRACKET);
	return false;
}

/** Stretches from `<<<<<<<` to `>>>>>>>`, whole lines. */
function findConflicts(text: string, starts: Int32Array): readonly Span[] {
	if (!text.includes('<<<<<<< ')) return [];
	const found: Span[] = [];
	let open: number | null = null;
	for (let line = 0; line < starts.length; line++) {
		const first = starts[line] as number;
		const start = line === 0 && text.charCodeAt(0) === 0xfeff ? first + 1 : first;
		if (text.startsWith('<<<<<<< ', start)) open ??= start;
		else if (open !== null && text.startsWith('>>>>>>> ', start)) {
			found.push({ start: open, end: starts[line + 1] ?? text.length });
			open = null;
		}
	}
	return found;
}
