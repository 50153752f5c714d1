import type { Vocabulary } from '../model/vocabulary';
import { readDuration } from './readDuration';
import { readPriority } from './readPriority';
import { readStatus } from './readStatus';
import type { Table } from './readTable';
import { sideOf } from './sides';
import { isLetteredId, share } from './tableCells';
import { wide } from '../util/wide';
import type { FieldName } from './words.data';

/** Columns that say high and low of something else. */
const measure =
	/complexity|difficulty|confidence|risk|likelihood|probability|impact|impatto|auswirkung|wpływ|влияние|影响|影響|영향|complejidad|complexidade|complexité|komplexität|риск|сложность|复杂度|难度|风险|複雑|難易|복잡|난이도/iu;

/** Columns that say why. */
const reason = wide(
	/^\P{L}*(?:reasons?|rationale|why|motivos?|razón|razões|raison|grund|gründe|begründung|причина|原因|理由|사유|이유|reden|powód|neden)\P{L}*$/iu,
);

/** What a column holds: by its header, else by what stands in it; null for what no field is. */
export function fieldByCells(table: Table, column: number, vocabulary: Vocabulary): FieldName | null {
	const field = table.fields[column] ?? null;
	// `| Agent | Task |` over 5.A, 5.B, …: the agents are called by their tasks.
	if (field === 'owner' && !table.fields.includes('id') && holdsLettered(table, column)) return 'id';
	return field ?? typeByCells(table, column, vocabulary);
}

function typeByCells(table: Table, column: number, vocabulary: Vocabulary): FieldName | null {
	const header = table.header.cells[column]?.text ?? '';
	if (measure.test(header) || reason.test(header)) return null;
	const cells = table.rows
		.map(row => row.cells[column]?.text ?? '')
		.filter(text => text !== '' && !/^[-–—]+$/.test(text));
	const isOfDone = sideOf(header) === 'done';
	if (isOfDone && cells.length === table.rows.length && cells.every(isDate)) return 'done-date';
	if (cells.length < 2) return null;
	// `| Task | Completed |` over `✅ with a spade`.
	if (isOfDone && cells.every(text => marked.test(text) && readStatus(text, vocabulary).status !== null))
		return 'status';
	if (share(cells, text => readPriority(text, vocabulary, []) !== null && text.length < 16) > 0.8) return 'priority';
	if (share(cells, text => readStatus(text, vocabulary).whole && readStatus(text, vocabulary).by !== 'percent') > 0.8)
		return 'status';
	if (share(cells, text => wholeDuration(text, vocabulary)) > 0.8) return 'estimate';
	return null;
}

const marked = wide(/^(?![\d#*])[\p{Emoji}✓✔☐☑☒]/u);

function wholeDuration(text: string, vocabulary: Vocabulary): boolean {
	const read = readDuration(text, vocabulary.hoursPerDay);
	return read !== null && text.slice(read.length).trim() === '';
}

/** Whether a text begins with a date. */
export function isDate(text: string): boolean {
	return /^\**\s*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(
		text,
	);
}

/** Whether a column holds nothing but numbers with letters that all differ. */
function holdsLettered({ rows }: Table, column: number): boolean {
	const texts = rows.map(({ cells }) => (cells[column]?.text ?? '').replace(/[*_~`\s]/g, ''));
	return new Set(texts).size === texts.length && texts.every(isLetteredId);
}
