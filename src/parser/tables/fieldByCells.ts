import type { Vocabulary } from '../../model/vocabulary';
import { wide } from '../../util/wide';
import { readDuration } from '../words/readDuration';
import { readPriority } from '../words/readPriority';
import { readStatus } from '../words/readStatus';
import { readTick } from '../words/readTick';
import { sideNamed, sideOf } from '../words/sides';
import { type FieldName, progressWords } from '../words/words.data';
import { type Cell, type Table, cellText, textsIn } from './readTable';
import { isLetteredId, share } from './tableCells';

/** Columns that say high and low of something else. */
export const measure =
	/complexity|difficulty|confidence|reliability|ris[kc]|riesgo|risque|ryzyk|リスク|風險|위험|信[頼赖]|置信|可信|신뢰|confian[zçc]|zuverläss|достоверн|likelihood|probability|impact|impatto|auswirkung|wpływ|влияние|影响|影響|영향|complejidad|complexidade|complexité|komplexität|риск|сложность|复杂度|难度|风险|複雑|難易|복잡|난이도/iu;

/** Columns that say why. */
const reason = wide(
	/^\P{L}*(?:reasons?|rationale|why|motivos?|razón|razões|raison|grund|gründe|begründung|причина|原因|理由|사유|이유|reden|powód|neden)\P{L}*$/iu,
);

/** What a column holds: by its header, else by what stands in it; null for what no field is. */
export function fieldByCells(table: Table, column: number, vocabulary: Vocabulary): FieldName | null {
	const field = table.fields[column] ?? null;
	// `| Agent | Task |` over 5.A, 5.B, …: the agents are called by their tasks.
	if (field === 'owner' && !table.fields.includes('id') && holdsLettered(table, column)) return 'id';
	if ((field === null || field === 'done-date') && holdsTicks(table, column, vocabulary)) return 'status';
	return field ?? typeByCells(table, column, vocabulary);
}

function typeByCells(table: Table, column: number, vocabulary: Vocabulary): FieldName | null {
	const header = cellText(table.header.cells, column);
	if (measure.test(header) || reason.test(header)) return null;
	const cells = textsIn(table, column).filter(text => text !== '' && !/^[-–—]+$/.test(text));
	const isOfDone = sideOf(header) === 'done';
	if (isOfDone && cells.length === table.rows.length && cells.every(isDate)) return 'done-date';
	if (cells.length < 2) return null;
	// `| Task | Completed |` over `✅ with a spade`.
	if (isOfDone && cells.every(text => marked.test(text) && readStatus(text, vocabulary).status !== null))
		return 'status';
	if (share(cells, text => readPriority(text, vocabulary, []) !== null && text.length < 16) > 0.8) return 'priority';
	if (share(cells, text => readStatus(text, vocabulary).whole && readStatus(text, vocabulary).by !== 'percent') > 0.8)
		return 'status';
	if (
		saysProgress.has(header.replace(/[*_`]/g, '').trim().toLowerCase()) &&
		cells.every(text => percentAlone.test(text))
	)
		return 'status';
	if (share(cells, text => wholeDuration(text, vocabulary)) > 0.8) return 'estimate';
	if (hoursLeft.test(header) && share(cells, text => hoursAlone.test(text)) > 0.8) return 'estimate';
	return headsOwners(header) &&
		share(cells, text => text.length <= LONGEST_OWNER && /\p{L}/u.test(text) && !isDate(text)) > 0.8
		? 'owner'
		: null;
}

/** Whether a column, the only one of its kind, is headed by a word or a sign for done and tells of each row whether it is: `| Done? |` over `Yes`, `No`. */
function holdsTicks({ header, fields, rows }: Table, column: number, vocabulary: Vocabulary): boolean {
	const isOther = ({ text }: Cell, at: number): boolean =>
		at !== column && (fields[at] === 'status' || headsDone(text));
	if (!headsDone(cellText(header.cells, column)) || header.cells.some(isOther)) return false;
	const cells = textsIn({ rows }, column).filter(text => text !== '' && !/^[-–—]+$/.test(text));
	return cells.length > 0 && cells.every(text => readTick(text) !== null || readStatus(text, vocabulary).whole);
}

function headsDone(header: string): boolean {
	const text = header.replace(/[*_`?]/g, '').trim();
	return /^[✅☑✓✔]\ufe0f?$/u.test(text) || sideNamed(text) === 'done';
}

const marked = wide(/^(?![\d#*])[\p{Emoji}✓✔☐☑☒]/u);

/** Whoever does something is named in so many characters. */
const LONGEST_OWNER = 40;

/** `Who`; `Owner agent`, `담당 에이전트`: a word for owners with another that is no label of its own. */
function headsOwners(header: string): boolean {
	const words = header.replace(/[*_`]/g, '').trim().split(/\s+/);
	if (words.length === 1) return whoever.test(words[0] as string);
	return words.length === 2 && words.some(word => ownerWord.test(word)) && !words.some(word => besideOwner.test(word));
}

/** Over names they say who does it; before a colon they may say for whom it is. */
const whoever = /^(?:who|person|dev|developer|resource|by|wer|qui|quién|quem|chi|kto|kim|кто|хто|誰|谁)\??$/iu;

const ownerWord =
	/^(?:owner|owning|assigned|assignee|responsible|담당|负责|負責|担当|verantwortliche[rs]?|zuständige[rs]?|responsable|responsável|responsabile|verantwoordelijke|odpowiedzialn[aiy]|sorumlu|ответственн(?:ый|ая))$/iu;

/** What is said of owners without naming them. */
const besideOwner = wide(
	/^(?:e-?mail|contact|notes?|comments?|status|state|approv(?:al|ed)|sign-?off|response|review(?:ed)?|ack|date|on|at|since|until|by|hours?|time|load|count|module|area|component|task|ticket|id|path|file|url|link|repo|budget|priority|sprint|phase|week|version)$/iu,
);

function wholeDuration(text: string, vocabulary: Vocabulary): boolean {
	const read = readDuration(text, vocabulary.hoursPerDay);
	return read !== null && text.slice(read.length).trim() === '';
}

/** `Hrs`, `Remaining hours`: what tasks are thought to take. */
const hoursLeft = wide(
	/^\P{L}*(?:(?:est\.? |estimated |planned |remaining )?hrs?\.?(?: (?:left|remaining))?|remaining hours|hours (?:left|remaining)|horas restantes|heures restantes|restliche stunden|verbleibende stunden|reststunden|resterende uren|ore rimanenti|pozostałe godziny|kalan saat|оставшиеся часы|剩余工时|剩余小时|残り時間|남은 시간)\P{L}*$/iu,
);

const hoursAlone = /^[*_~≈]*\d[\d.,]*\s?h?[*_]*$/i;

const percentAlone = /^[*_\s]*\d{1,3}(?:\.\d+)?\s?%[*_\s]*$/;

const saysProgress: ReadonlySet<string> = new Set([...progressWords, '%', '% complete', '% done', 'percent complete']);

/** Whether a text begins with a date. */
export function isDate(text: string): boolean {
	return /^\**\s*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(
		text,
	);
}

const months =
	'jan|feb|fév|mar|mär|abr|apr|avr|ma[iyj]|jun|juin|jul|juil|ago|aug|aoû|sep|set|oct|okt|out|nov|dec|dez|dic|déc';

const dateAlone = wide(
	`^[*_]{0,2}(?:\\p{L}{2,10}\\.?,? )?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{4})?|\\d{1,2}\\.? (?:${months})\\p{L}{0,7}\\.?(?: \\d{4})?|(?:${months})\\p{L}{0,7}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}月\\d{1,2}日)[*_]{0,2}$/iu`,
);

/** Whether a text is a day and nothing else (`2026-09-13`, `13. 9.`, `13 Sep`); not `1.2`, which may be a number. */
export function isDateAlone(text: string): boolean {
	return dateAlone.test(text);
}

/** Whether a column holds nothing but numbers with letters that all differ. */
function holdsLettered({ rows }: Table, column: number): boolean {
	const texts = textsIn({ rows }, column).map(text => text.replace(/[*_~`\s]/g, ''));
	return new Set(texts).size === texts.length && texts.every(isLetteredId);
}
