import type { Claim, Side } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { StatedValue } from '../../lines/lexFields';
import { isTotalLabel } from '../../tables/judgeTable';
import { cellText, fieldIn, type Table } from '../../tables/readTable';
import { sideNamed, sideSaidBy } from '../../words/sides';
import { unitOf } from '../claimText';
import { saysNext } from '../states/nextClaims';
import { percentLabel } from './shares';

/** What a row of a table of numbers may state: hours only as a total. */
export function isOfRow({ type }: Claim, { label }: StatedValue): boolean {
	return (
		type === 'count' ||
		type === 'percentage' ||
		type === 'completion' ||
		type === 'next' ||
		(type === 'effort' && (isTotalLabel(label) || totalEffort.test(label)))
	);
}

/**
 * The rows of a table of names and numbers (`| Total tasks | 7 |`) as labelled values; null where none counts tasks and no header says that
 * it is one. Further columns hold notes.
 */
export function metricFields(
	table: Table,
	first: number,
	byStatus: boolean,
): { field: StatedValue; row: number }[] | null {
	const { header, rows } = table;
	const isNamed =
		header.cells.length > 1 &&
		(header.cells.every(({ text }) => text !== '') || header.cells.every(({ text }) => text === '')) &&
		!rows.some(({ cells }) => cells.slice(2).some(({ text }) => noteless.test(text)));
	const isOfMetrics = metrics.test(cellText(header.cells, 0));
	if (!byStatus && !(isNamed && (isOfMetrics || rows.some(({ cells }) => totalLabel(cellText(cells, 0)))))) return null;
	// Among tasks its rows are something else.
	if (rows[0]?.line !== first) return [];
	const isPlan = planned.test(cellText(header.cells, 1));
	return rows.flatMap(row => {
		const field = fieldIn(row);
		// What is planned to be done is not done.
		if (isPlan && field && saysSide(field.label)) return [];
		const isRead = field && (/^(?:!\[|\D{0,4}\d)/.test(field.value) || saysNext(field.label));
		return isRead ? [{ field: { ...field, field: null }, row: row.line }] : [];
	});
}

/**
 * The rows of a table without headers that counts by status what the row of progress above them names (`| Task progress | 33% |`, `| Done | 1 |`,
 * `| Pending | 2 |`), as labelled values; those of subtasks name them (`Pending subtasks`). Null for other tables.
 */
export function progressBoard({ header, rows }: Table): { field: StatedValue; row: number }[] | null {
	if (header.cells.length !== 2 || cellText(header.cells, 1) !== '') return null;
	const found: { field: StatedValue; row: number }[] = [];
	let unit: ReturnType<typeof unitOf> = null;
	for (const row of rows) {
		const field = fieldIn(row);
		if (!field) continue;
		const named = progressOf.exec(clean(field.label))?.[1];
		if (named) unit = unitOf(named);
		if (unit === null || !(named ? unit === 'task' : number.test(field.value))) continue;
		const label = named || unit === 'task' ? field.label : `${field.label} ${unit}s`;
		found.push({ field: { ...field, label, field: null }, row: row.line });
	}
	return found.length > 2 ? found : null;
}

const progressOf = /^(\S{3,12}) progress$/i;

/**
 * The one row of a table whose columns are all counts (`| Total | Done | Open |`), as labelled values; null for other tables. One of them is
 * the total, or what is done.
 */
export function countsInRow({ header, rows }: Table): { field: StatedValue; row: number }[] | null {
	const [only, more] = rows;
	if (!only || more || header.cells.length < 2 || only.cells.length !== header.cells.length) return null;
	const sides = header.cells.map(({ text }) =>
		percentLabel.test(text.replace(/[*_]/g, '').trim()) ? 'share' : sideCounted(clean(text)),
	);
	const counts = sides.filter(side => side !== 'share');
	if (sides.includes(null) || new Set(sides).size < sides.length || counts.length < 2) return null;
	if (!counts.includes('total') && !counts.includes('done')) return null;
	if (!only.cells.every(({ text }, column) => (sides[column] === 'share' ? share : number).test(text))) return null;
	return header.cells.flatMap(({ text }, column) => {
		const cell = only.cells[column];
		if (!cell || sides[column] === 'share') return [];
		const { start: valueStart, text: value } = cell;
		const field = { label: clean(text), value, valueStart, valueEnd: valueStart + value.length, field: null };
		return [{ field, row: only.line }];
	});
}

function clean(text: string): string {
	return noLabel.replace(text, '').trim();
}

/** `Total tasks`, `Completed`: nothing else is named. */
function sideCounted(label: string): Side | null {
	return totalLabel(label) ? 'total' : sideNamed(label);
}

const number = /^[\s*_]*\d{1,6}[\s*_]*$/;

const share = /^[\s*_~≈]*\d{1,3}(?:\.\d+)?\s?%[\s*_]*$/;

/** A column of aims. */
const planned = wide(
	/^[^\p{L}]*(?:planned|plan|target|goal|budget|soll|ziel|geplant|objetivo|meta|previsto|planejado|planificado|objectif|prévu|план|цель|计划|計画|目标|目標|계획|목표)(?!\p{L})/iu,
);

function saysSide(label: string): boolean {
	const side = sideSaidBy(label);
	return side !== null && side !== 'total';
}

/** A number, which is no note. */
const noteless = /^[\s*_~≈]*[\d.,/]+[\s*_%]*$/;

/** What the first column of a table of numbers is called. */
const metrics =
	/^[\s*_]*(?:metrics?|indicators?|indicateurs?|indicador(?:es)?|métricas?|métriques?|metrik(?:en)?|kennzahl(?:en)?|metryk[ai]|wskaźniki?|metric(?:a|he)|показател[ьи]|показники?|指标|指標|지표)[\s*_]*$/iu;

/** `Temps total estimé`: the total behind the noun. */
const totalEffort = /^[\s*_]*(?:temps|durée|charge|tiempo|tempo|esfuerzo|esforço) total[e]?\b/iu;

const noLabel = wide(/^[^\p{L}]+|[*_`]/gu);

/** `Total tasks`, `总任务数`: what the whole of a table of numbers is called. */
export function totalLabel(text: string): boolean {
	const label = noLabel.replace(text, '');
	return (
		/^(?:total|all|overall|gesamt|totaal|łącznie|razem|toplam|всего|итого|总|總|合計|전체|총)/iu.test(label) &&
		unitOf(label.replace(/^(?:\p{L}+\s+(?:of |de |number of )?|[总總])/iu, '')) === 'task'
	);
}
