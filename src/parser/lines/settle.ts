import type { Span } from '../../util/span';
import type { Steps } from '../../util/steps';
import { askRemark } from './askRemark';
import { CONFLICT, DOUBTFUL, FRONT_MATTER, OPAQUE, quoteIn, readAs, stateIn, TEXT, BLANK, withState } from './forms';
import type { LineTable } from './lineTable';

/** The largest piece handed to remark; it needs seconds for some texts that are larger. */
const largestPiece = 16_000;

/** What remark said of pieces, by their text. */
export type Asked = ReadonlyMap<string, readonly Span[]>;

/**
 * Asks remark about each piece with doubtful lines and marks those that are code or HTML as opaque. `known` is what it said before. Gives
 * what it said now, and whether no line is another than it was.
 */
export function* settle(
	table: LineTable,
	known: Asked,
	always = false,
): Steps<{ readonly asked: Asked; readonly isSame: boolean }> {
	const asked = new Map<string, readonly Span[]>();
	let isSame = true;
	if (!always && !isUnsettled(table, 0, table.count)) return { asked, isSame };
	for (const [from, to] of pieces(table)) {
		if (!always && !isUnsettled(table, from, to)) continue;
		const forms = table.forms.subarray(from, to);
		const start = table.startOf(from);
		const end = table.startOf(to - 1) + (table.lengths[to - 1] as number);
		let opaque: readonly Span[] = [];
		// A piece that is too large for remark is read as text: better a task too many than one lost.
		if (end - start <= largestPiece && (always || forms.some(form => form & DOUBTFUL))) {
			const piece = table.text.slice(start, end);
			opaque = known.get(piece) ?? asked.get(piece) ?? askRemark(piece);
			asked.set(piece, opaque);
			yield;
		}
		let at = 0;
		for (let number = from; number < to; number++) {
			const form = table.forms[number] as number;
			if (readAs(form) !== TEXT) continue;
			const offset = table.offsetOf(number) - start;
			while (at < opaque.length && (opaque[at]?.end ?? 0) <= offset) at++;
			const span = opaque[at];
			const state = span && span.start <= offset ? OPAQUE : TEXT;
			if (state === stateIn(form)) continue;
			isSame = false;
			table.forms[number] = withState(form, state);
			table.forget(number);
		}
	}
	return { asked, isSame };
}

/** Whether any of some lines is in doubt, or was found to be no text. */
function isUnsettled({ forms }: LineTable, from: number, to: number): boolean {
	for (let number = from; number < to; number++) {
		const form = forms[number] as number;
		if ((form & DOUBTFUL) !== 0 || stateIn(form) === OPAQUE) return true;
	}
	return false;
}

/** Stretches of lines that Markdown reads independently: cut behind blank lines where a line begins in column 0, behind front matter, and round conflicts. */
function* pieces(table: LineTable): Generator<[number, number]> {
	const { forms, indents, count } = table;
	let from = 0;
	let isRaw = false;
	for (let i = 0; i < count; i++) {
		const form = forms[i] as number;
		if (i > 0 && isCut(form, indents[i] as number, forms[i - 1] as number, isRaw)) {
			yield [from, i];
			from = i;
		}
		if (isRaw || (form & DOUBTFUL && indents[i] === 0)) isRaw = staysRaw(table.textOf(i), isRaw);
	}
	if (count > 0) yield [from, count];
}

function isCut(form: number, indent: number, before: number, isRaw: boolean): boolean {
	// What stands between conflict markers opens nothing behind them.
	if ((stateIn(form) === CONFLICT) !== (stateIn(before) === CONFLICT)) return true;
	if (stateIn(before) === FRONT_MATTER && stateIn(form) !== FRONT_MATTER) return true;
	return !isRaw && readAs(form) === TEXT && quoteIn(form) === 0 && indent === 0 && stateIn(before) === BLANK;
}

const opensRaw = /^<(?:(?:pre|script|style|textarea)(?:[\s>]|$)|\?|!\[CDATA\[)/i;

const closesRaw = /<\/(?:pre|script|style|textarea)>|\?>|\]\]>/i;

/** Whether HTML that blank lines don't end stands open behind a line. */
function staysRaw(text: string, isRaw: boolean): boolean {
	return (isRaw || opensRaw.test(text)) && !closesRaw.test(text);
}
