import type { SumClaim, SumPart } from '../../../model/claims';
import { remembered } from '../../../util/remembered';
import { wide } from '../../../util/wide';
import { labelWords } from '../../outline/labels';
import type { Outline } from '../../outline/outline';
import { isTotalLabel } from '../../tables/judgeTable';
import type { TableRow } from '../../tables/readTable';
import { fieldScope, speaksOfAll } from '../claimScope';
import type { ClaimContext } from '../claimText';
import { makeSum, sumPart } from '../makeSum';

/** `points`, `SP`, `puntos relativos`. */
export const points =
	/^(?:story |relative )?(?:points?|pts?|sp|puntos?|pontos?|punkte|punten)(?: (?:relativos|de historias?|de histórias?))?$/i;

/** What a column of points may be headed with where their name is not said. */
const estimates = /^(?:estimates?|estimation|estimación|estimativa|est|size|effort|esfuerzo|esforço|aufwand)$/i;

/** The words of a label that names the total of an estimate, and the one among them that says that it is all. */
const ofTotal = wide(
	/^(?:(?:grand|total|overall|gesamt|totaal|planned|committed|story|relative|of|in|de|em|estimated?|estimation|estimación|estimativa|estimad[oa]s?|effort|esfuerzo|esforço|points?|pts|sp|puntos?|pontos?|punkte|punten|historias?|histórias?)(?: |$))+$/u,
);
const saysAll = /(?:^| )(?:total|overall|gesamt|totaal)(?: |$)/;

/** Whether the words of a label name the total of an estimate: `total points`, `estimación total`. */
export function isPointTotal(words: string): boolean {
	return ofTotal.test(words) && saysAll.test(words);
}

const amount = wide(/^[\s*_]*(\d{1,6})(?:\s?([\p{L} ]{1,30}))?[\s*_.。]*$/u);

/**
 * Reads a total of points in a summary (`**Total points:** 21`, `Estimación total: 21 puntos`) that the tables of tasks add up to, wherever
 * they stand: where all tasks are in tables with one such column, and nothing else can be meant.
 */
export function pointTotal(at: number, context: ClaimContext): SumClaim | null {
	const { outline } = context;
	for (const { label, value, valueStart } of outline.fields(at)) {
		const [found = '', digits = '', noun = ''] = amount.exec(value) ?? [];
		const words = labelWords(label);
		if (digits === '' || !isPointTotal(words)) continue;
		const named = noun.trim();
		if (named === '' ? !words.split(' ').some(word => points.test(word)) : !points.test(named)) continue;
		const section = context.sectionOf(at);
		if (fieldScope(section, context).section !== 0 || !speaksOfAll(section, context)) continue;
		const { column, parts } = columnOfAll(outline, context);
		if (parts.length < 2) continue;
		const start = valueStart + found.indexOf(digits);
		return makeSum(outline.line(at), start, digits, { noun: named || 'points', column, parts });
	}
	return null;
}

interface Column {
	readonly column: string;
	readonly parts: readonly SumPart[];
}

const none: Column = { column: '', parts: [] };

/** The one column of points in which each task of the document has its number; without parts where there is none. */
const columnOfAll = remembered((outline: Outline, context: ClaimContext): Column => {
	const { verdicts } = context.classification;
	const names = new Set<string>();
	const kinds = new Set<string>();
	const ids = new Set<string>();
	const rowsRead = new Set<number>();
	const parts: SumPart[] = [];
	for (const { header, rows } of outline.tables) {
		const columns = header.cells.flatMap(({ text }, column) => (kindOf(text) === null ? [] : [column]));
		const [column, more] = columns;
		if (column === undefined) continue;
		const { text } = header.cells[column] as TableRow['cells'][number];
		names.add(text);
		kinds.add(kindOf(text) as string);
		if (more !== undefined || kinds.size > 1) return none;
		for (const { line, cells } of rows) {
			if (isTotalLabel(cells[0]?.text ?? '')) continue;
			const verdict = verdicts[line];
			const cell = cells[column];
			const value = cell ? pointsIn(cell.text) : null;
			// Parts of a task, a task said twice and one that is dropped can be counted or not.
			const id = verdict?.id?.id ?? '';
			if (!cell || value === null || verdict?.kind !== 'task' || ids.has(id) || isDropped(cells, context)) return none;
			if (id !== '') ids.add(id);
			rowsRead.add(line);
			parts.push(sumPart(outline.line(line), cell.start + cell.text.indexOf(value), value));
		}
	}
	for (const [line, verdict] of verdicts.entries())
		if (verdict?.kind === 'task' && !rowsRead.has(line) && !ids.has(verdict.id?.id ?? '')) return none;
	return { column: [...names][0] ?? '', parts };
});

/** What a header calls a column that may hold points; null for other columns. */
function kindOf(header: string): string | null {
	const name = labelWords(header);
	const unit = /[(（]([^)）]{1,40})[)）]/u.exec(header)?.[1];
	if (points.test(name) || points.test(unit ?? '')) return 'points';
	return unit === undefined && estimates.test(name) ? name : null;
}

/** Whether a header says that its column holds points. */
export function isOfPoints(header: string): boolean {
	return kindOf(header) === 'points';
}

const inCell = wide(/^[\s*_]*(\d{1,4})(?:\s?([\p{L} ]{1,30}))?[\s*_]*$/u);

/** The digits of a cell that holds nothing but points. */
export function pointsIn(text: string): string | null {
	const [, digits, noun] = inCell.exec(text) ?? [];
	return digits !== undefined && (noun === undefined || points.test(noun.trim())) ? digits : null;
}

/** Whether a row has the word for a status of what is cancelled. */
export function isDropped(cells: TableRow['cells'], { vocabulary }: ClaimContext): boolean {
	return cells.some(({ text }) => vocabulary.statuses.get(labelWords(text)) === 'cancelled');
}
