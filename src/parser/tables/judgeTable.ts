import type { Status } from '../../model/task';
import type { Vocabulary } from '../../model/vocabulary';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { idFamily, mayBeName, mostRepeat, readId } from '../words/readId';
import { sideOf } from '../words/sides';
import { type FieldName, sectionNouns } from '../words/words.data';
import { fieldByCells, isDate } from './fieldByCells';
import { hasIdsAndTitles, hasPairs, idOf, letterOf, pairIn } from './idsInCells';
import { isPartSumLabel, partSums } from './partSums';
import { type Table, type TableRow, textsIn, cellText } from './readTable';
import { idIn, areRanges, isDecision, isFile, isPlaceholder, nameBesideTotal, namesSection, share } from './tableCells';
import {
	beginsWithStatus,
	idAndTitle,
	hasBoxes,
	isEffort,
	isNoun,
	isOfDecisions,
	isOfRisks,
	tellsOfWork,
	tellsRemedy,
} from './tableColumns';

/** A table whose rows are tasks: what each column holds. */
export interface Listing {
	readonly table: Table;
	readonly columns: readonly (FieldName | null)[];
	readonly idColumn: number;
	readonly titleColumn: number;
	/** Whether it has neither ids nor owners nor days on which each row was done, and ends in a total: where tasks are written elsewhere, it counts them. */
	readonly hasTotal: boolean;
	/** Whether its rows say nothing but their effort, and have no tickets: where tasks are written elsewhere, it adds up theirs. */
	readonly isOfEffort: boolean;
	/** The lines of rows that sum those above under the name of what they are of. */
	readonly sums: ReadonlySet<number>;
	/** Whether it tells by their ids when tasks were done. */
	readonly isLog: boolean;
	/** Whether its ids are pairs of numbers (`1-1`). */
	readonly isPaired: boolean;
	/** Whether its rows say nothing but an id and a title, beneath a heading that calls them by a status. */
	readonly isBare: boolean;
	/** The status of rows that say none, by their heading. */
	readonly lent: Status | null;
}

/**
 * What the headings over a table say of its rows, for those that do not say it themselves: a status, whether tasks are called so, or that it
 * tells of what is over (`Gaps resolved`) or is kept (`Review log`); empty for nothing.
 */
export type Lent = Status | `${Status} tasks` | 'told' | 'log' | '';

/** What was found out about tables, with what it was found by. */
const judged = new WeakMap<
	Table,
	{ readonly vocabulary: Vocabulary; readonly lent: Lent; readonly listing: Listing | null }
>();

/** Tells in steps whether a table lists tasks under headings that lend it a status; once it is told, it is known. */
export function* listingSteps(table: Table, vocabulary: Vocabulary, lent: Lent): Steps<Listing | null> {
	const known = judged.get(table);
	if (known?.vocabulary === vocabulary && known.lent === lent) return known.listing;
	const listing = yield* judge(table, vocabulary, lent);
	judged.set(table, { vocabulary, lent, listing });
	return listing;
}

/** The id of a row in a listing of tasks, null for none; undefined where the row is no task. Offsets count in its line. */
export function rowId(
	{ table, idColumn, titleColumn, isLog, isPaired, isBare, sums }: Listing,
	{ cells, line }: TableRow,
): { readonly id: string; readonly noun: null; readonly start: number; readonly end: number } | null | undefined {
	const title = cells[titleColumn];
	const cell = idColumn >= 0 ? cells[idColumn] : undefined;
	const found = cell
		? isPaired
			? pairIn(cell.text)
			: (idOf(table, idColumn, cell.text) ?? (isBare ? null : letterOf(table, idColumn, cell.text)))
		: null;
	if (!title || title.text === '' || (!found && isPlaceholder(cells)) || (found && pattern.test(found.id)))
		return undefined;
	if (!found && (sums.has(line) || [title.text, cell?.text ?? ''].some(text => isSum(text) || slack.test(text))))
		return undefined;
	if (cell && found) return { id: found.id, noun: null, start: cell.start + found.start, end: cell.start + found.end };
	return isLog || (idColumn >= 0 && idColumn !== titleColumn && (cell?.text ?? '') === '') ? undefined : null;
}

/** What shows how ids are written: `T-XXX`. */
const pattern = /-(?:X{3,}|N{3,})$/;

/** Whether a row of a table has an id, before its title too, or what it ends in (`002` for `TODO-002`). */
export function namesTask({ table, idColumn, titleColumn }: Listing, id: string): boolean {
	const names = [id, id.slice(id.indexOf('-') + 1)];
	const column = idColumn < 0 ? titleColumn : idColumn;
	return table.rows.some(({ cells }) => names.includes(cellText(cells, column).replace(/[*_`[]|[\s:：\]].*/g, '')));
}

function* judge(table: Table, vocabulary: Vocabulary, lent: Lent): Steps<Listing | null> {
	if (table.rows.length === 0) return null;
	const columns: (FieldName | null)[] = [];
	for (const [column, field] of table.fields.entries()) {
		yield;
		const found = fieldByCells(table, column, vocabulary);
		columns.push(field === null && found !== null && table.fields.includes(found) ? null : found);
	}
	const place = idAndTitle(table, columns);
	let { idColumn, titleColumn } = place;
	const isByStatus = idColumn < 0 && titleColumn < 0 && beginsWithStatus(table, columns, vocabulary);
	if (isByStatus) titleColumn = 1;
	if (titleColumn < 0 || isOfRisks(table, titleColumn) || isOfDecisions(table, columns, titleColumn, vocabulary))
		return null;
	const cells = textsIn(table, titleColumn);
	yield;
	// A numbered list of files is none of tasks.
	if (
		table.fields[titleColumn] !== 'title' &&
		share(cells, isFile) > 0.8 &&
		share(textsIn(table, idColumn), text => /^\d*$/.test(text)) > 0.8
	)
		return null;
	// Ids may stand in the title's cell (`**SEC-001**: …`).
	if (idColumn < 0)
		idColumn = share(withoutNames(cells), text => idIn(text) !== null && !namesSection(text)) > 0.5 ? titleColumn : -1;
	const says = columns.filter(
		(field, column) =>
			column !== idColumn && column !== titleColumn && field !== null && field !== 'title' && field !== 'id',
	);
	const telling = says.filter(
		field =>
			field === 'status' ||
			field === 'priority' ||
			field === 'owner' ||
			field === 'estimate' ||
			field === 'dependencies',
	);
	const isWork = lent.endsWith(' tasks') && table.fields[titleColumn] === 'title';
	const isStated = columns.includes('status');
	// `| ID | Task | Completed |`, `| ID | Bug | Resolved |` over dates alone.
	const isTitled = table.fields[titleColumn] === 'title' || isNoun(cellText(table.header.cells, titleColumn));
	const dated = isTitled ? columns.indexOf('done-date') : -1;
	const isOver = dated >= 0 && table.rows.every(row => isDate(cellText(row.cells, dated)));
	const tells = telling.length > 0 || isWork || isOver;
	const isBare = !tells && lent !== '' && lent !== 'log' && hasIdsAndTitles(table, idColumn, titleColumn);
	if ((!tells && !isBare) || (lent === 'told' && !isStated)) return null;
	// `| # | Finding | Severity | Fix |` in a log
	if (lent === 'log' && !isStated && !isOver && tellsRemedy(table)) return null;
	// Columns of counts make an overview, not a listing.
	if (table.header.cells.filter((_, column) => isCountColumn(table, column)).length >= 2) return null;
	if (table.fields[titleColumn] !== 'id' && share(cells, text => counted.test(text)) > 0.5) return null;
	const first = textsIn(table, 0);
	yield;
	if (share(first, isDate) > 0.5 || share(first, isDecision) > 0.5) return null;
	if (areRanges(cells, columns[0] === 'owner' && !isStated)) return null;
	const ids = idColumn >= 0 ? share(idsOver(table, idColumn), text => idOf(table, idColumn, text) !== null) : 0;
	// A title that begins with `Phase 1` behind an id of its own says when, and so does `Phase 1 schema` under "Task".
	const isCalledTask = /^\W*(?:tasks?|tickets?)\W*$/i.test(cellText(table.header.cells, titleColumn));
	const isSection = (text: string): boolean => namesSection(text) && !(isCalledTask && goesOn.test(text));
	if (share(first, titleColumn === 0 ? isSection : namesSection) > 0.4) return null;
	if (share(cells, isSection) > 0.4 && (ids < 0.6 || idColumn === titleColumn)) return null;
	yield;
	// `| Phase | Name |` over 1, 2, …; in `| Week | ID | Task |` the number says when.
	const isNumbered =
		new Set(first).size === first.length &&
		share(first, text => (isTitled && titleColumn > 0 ? numberAlone : numberOfPart).test(text)) > 0.6;
	const isApart = idColumn > 0 && idColumn !== titleColumn && ids > 0.6;
	const isOfParts = [0, titleColumn].some(column => namesSection(`${table.header.cells[column]?.text} 1`));
	if (isNumbered && !isApart && isOfParts && !(isCalledTask && isStated)) return null;
	const isPaired = idColumn >= 0 && ids < 0.6 && hasPairs(table, idColumn);
	if (idColumn >= 0 && ids < 0.6 && !isPaired && !isBare) idColumn = -1;
	if (telling.length === 0 && ids < 0.8 && !isBare) return null;
	const isOfEffort = idColumn < 0 && telling[0] === 'estimate' && telling.length === 1 && isEffort(table, columns);
	if (
		idColumn < 0 &&
		!isOfEffort &&
		!isByStatus &&
		!hasBoxes(table, columns) &&
		!(table.fields.includes('title') ? telling.includes('status') || telling.length > 1 : tellsOfWork(columns))
	)
		return null;
	// `| Component | Description | Tasks | Effort |`
	if (isOfEffort && columns[0] === null && new Set(first).size === first.length) titleColumn = 0;
	if (columns.some((_, column) => isCountHeader(cellText(table.header.cells, column)))) return null;
	// `| Task | Points | Status | Completed date |`: what tells how far each is and when it was done is no sum of others.
	const isDated = isStated && columns.includes('done-date');
	const said = lent === 'log' ? null : (lent.split(' ')[0] as Status | '') || null;
	const status = isStated || lent === 'told' ? null : isOver ? 'done' : said;
	return {
		table,
		columns,
		idColumn,
		titleColumn,
		hasTotal: idColumn < 0 && !columns.includes('owner') && !isDated && endsInTotal(table),
		isOfEffort: isOfEffort && !columns.includes('id'),
		sums: partSums(table, vocabulary.hoursPerDay),
		isLog: isOver && idColumn === titleColumn,
		isPaired,
		isBare,
		lent: status,
	};
}

/** The cells in a column of ids, without those at the foot of a table: totals, and empty ones from a total on. */
function idsOver({ rows }: Table, column: number): readonly string[] {
	const ids = textsIn({ rows }, column);
	const last = ids.findLastIndex(text => text !== '');
	const foot = rows.findIndex(({ cells }, row) => row > last && cells.some(({ text }) => isSum(text)));
	return (foot < 0 ? ids : ids.slice(0, foot)).filter(text => !isSum(text));
}

/** Whether a text is the label of what sums others: of all, or of a part. */
export function isSum(text: string): boolean {
	return isTotalLabel(text) || isPartSumLabel(text) || nameBesideTotal(text) !== null;
}

/** Time that is kept free for nothing yet. */
const slack = wide(
	/^\P{L}*(?:buffer|contingency|puffer|zeitpuffer|pufferzeit|colchón|réserve)(?: time)?(?:\P{L}*$| for )/iu,
);

/** `Phase 1 schema`; not `Phase 1: Schema`. */
const goesOn = wide(/^[^\p{L}]*\p{L}+ \d+[a-z]? \p{L}/u);

const numberAlone = /^[\s*]*[A-Z]{0,2}\d+(?:\.\d+)?[\s*]*$/;

/** `2`, `M1`, `M1 — Beds`, `**3: Pond**` */
const numberOfPart = wide(/^[\s*]*[A-Z]{0,2}\d+(?:\.\d+)?[\s*]*(?:$|(?:\s[—–-]|[:：])\s*\p{L})/u);

/** `13`, `13 tasks`, `5/6`, `2 (T1, T2)`: how many, not what. */
const counted =
	/^[\s*]*\d+(?:\.\d+)?(?:\s?\/\s?\d+)?(?: (?:tasks?|items?|issues?|stories|story|bugs?|tareas?|tarefas?|tâches?|aufgaben?))?[\s*]*(?:[(（][^()（）]*[)）]\s*)?$/iu;

/** Whether a column is headed by a side (`Done`) and holds numbers, or nothing that is said in words. */
function isCountColumn(table: Table, column: number): boolean {
	if (!sideOf(cellText(table.header.cells, column).replace(/[*_`]/g, ''))) return false;
	const cells = textsIn(table, column);
	return share(cells, text => /^[^\p{L}\d]*(?:\d|$)/u.test(text)) > 0.5;
}

/** Titles, those left empty that begin with what no other number of its family stands for, or what most repeat: `S3 bucket`, `H264 files`. */
function withoutNames(titles: readonly string[]): readonly string[] {
	const read = titles.map(text => readId(text, 0));
	const first = new Map<string, string>();
	const families = new Set<string>();
	for (const { id } of read.filter(found => found !== null)) {
		const family = idFamily(id);
		if ((first.get(family) ?? id) !== id) families.add(family);
		first.set(family, id);
	}
	const areNames = mostRepeat(read.flatMap(id => (id && mayBeName(id) ? id.id : [])));
	return titles.map((text, row) => {
		const id = read[row];
		return id && mayBeName(id) && id.end < text.length && (areNames || !families.has(idFamily(id.id))) ? '' : text;
	});
}

/** Whether the last row is a total. */
function endsInTotal(table: Table): boolean {
	return isTotalLabel(cellText(table.rows.at(-1)?.cells, 0));
}

/** Whether a row's label says that the row sums the others, those of a part (`Sprint total`) too. */
export function isTotalLabel(text: string): boolean {
	return partTotal.test(text) || total.test(text) || totalAlone.test(text);
}

/** What every word for a total has in it. */
const ofTotal = /to[tp]|over|sum|all|ges|raz|celk|souč|össz|tổng|ит|вс|раз|مج|جم|[合总總計전합총]/i;

const partTotal = wide(`^[\\s*_]*(?:${sectionNouns.join('|')}) (?:sub-?)?totals?[\\s*_:]*$/i`, ofTotal);

const total = wide(
	/^[\s*_]*(?:(?:grand |sub)?(?:total|totals|overall|sum|all(?=\W*$|\s+(?:tasks|phases|items|sections)\b)|итого|всего|المجموع|الإجمالي|合计|总计|總計|合計|計|gesamt|summe|totaal|totale|razem|suma|toplam|genel toplam)\b|(?:合计|总计|總計|合計|計|итого|всего|المجموع|الإجمالي))/iu,
	ofTotal,
);

const totalAlone = wide(
	/^[\s*_]*(?:전체|합계|총계|총합|celkem|součet|összesen|totali|totalt|summa|разом|всього|tổng(?: cộng)?)[\s*_:：]*$/iu,
	ofTotal,
);

function isCountHeader(text: string): boolean {
	return /^[\s*]*(?:count|remaining|# tasks)[\s*]*$/i.test(text);
}
