import type { Vocabulary } from '../../model/vocabulary';
import { wide } from '../../util/wide';
import { readStatus } from '../words/readStatus';
import { type FieldName, taskNouns } from '../words/words.data';
import { isDateAlone } from './fieldByCells';
import { idColumnOf } from './idsInCells';
import { type Table, cellText, plainCell, textsIn } from './readTable';
import { beginsWithFile, idIn, namesSection, share } from './tableCells';

/** Headers over what has ids and states of its own, and is no work. */
const otherThings =
	/\b(?:risks?|tests?|cases?|scenarios?|metrics?|endpoints?|components?|req(?:uirement)?s?|decisions?|adrs?|versions?|releases?|files?|modules?|routes?|apis?)\b/i;

/** Headers over risks. */
const risk = wide(
	/^\P{L}*(?:(?:identified |key )?risks?|risiko|risiken|riesgos?|riscos?|risques?|rischio?|ryzyk[oa]|risico's|risico|риски?|风险|風險|リスク|위험|리스크)\P{L}*$/iu,
);

/** Headers over what is said of a risk. */
const ofRisks = wide(
	/^\P{L}*(?:impacto?|probability|likelihood|mitigation|contingency|mitigation strategy|contingency plan|probabilidade?|mitigación|mitigação|probabilité|atténuation|auswirkung(?:en)?|wahrscheinlichkeit|eintrittswahrscheinlichkeit|gegenmaßnahmen?|maßnahmen?|вероятность|влияние|митигация|概率|影响|缓解措施|应对措施|影響|確率|対策)\P{L}*$/iu,
);

/** `| Task | Risk | Impact |`: what may go wrong with tasks, and no work; not where the risk is said beside their titles. */
export function isOfRisks({ header, fields }: Table, titleColumn: number): boolean {
	if (fields.includes('estimate') || !risk.test(cellText(header.cells, titleColumn))) return false;
	return header.cells.some(({ text }) => ofRisks.test(text));
}

/** Headers over what was decided. */
const decision = wide(
	/^\P{L}*(?:(?:key |design )?decisions?|entscheidung(?:en)?|décisions?|decisi(?:ón|ones)|decis(?:ão|ões)|decision[ei]|beslissing(?:en)?|besluit|decyzj[ae]|karar(?:lar)?|рішення|решени[ея]|keputusan|quyết định|beslut|döntés|rozhodnutí|决定|決定|决策|決策|결정)\P{L}*$/iu,
);

/** `| # | Decision | Status |` over words that are mostly no status of work (`Adopted by the owner`). */
export function isOfDecisions(
	{ header, rows }: Table,
	columns: readonly (FieldName | null)[],
	titleColumn: number,
	vocabulary: Vocabulary,
): boolean {
	const status = columns.indexOf('status');
	if (status < 0 || !decision.test(cellText(header.cells, titleColumn))) return false;
	const said = rows.flatMap(({ cells }) => cells[status]?.text || []);
	return share(said, text => readStatus(text, vocabulary).status !== null) <= 0.5;
}

/** Headers over where something is. */
const place =
	/^\W*(?:pages?|screens?|views?|areas?|locations?|where|categor(?:y|ies)|seiten?|bereiche?|sayfa|ekran|strona|páginas?|pantallas?|telas?|écrans?|страниц[аы]|раздел|экран|页面|頁面|画面|ページ|화면)\W*$/iu;

/** Headers over what is said about a task beside its title. */
const remarks =
	/note|comment|remark|evidence|proof|reason|detail|result|outcome|coverage|implement|verif|rationale|bemerk|anmerk|komment|notiz|grund|begründ|beleg|nachweis|ergebnis|umsetzung|notas?|coment|observ|evidencia|motivo|razón|resultado|remarque|raison|preuve|uwagi|açıklama|примеч|коммент|причин|результат|备注|備註|说明|說明|原因|结果|証拠|備考|理由|結果|비고|메모|이유/iu;

/** Headers over what comes of a task, which tell what it is where no other does. */
const deliverable =
	/^\W*(?:deliverables?|entregables?|entregáve(?:l|is)|livrables?|liefer(?:gegenstand|gegenstände|ergebnis|ergebnisse)|teslimat|交付物|成果物|산출물)\W*$/iu;

/** Headers over what is kept in logs. */
const ofLogs =
	/change|event|meeting|session|entr(?:y|ies)|commit|incident|author|änder|ereignis|sitzung|eintrag|vorfall|cambio|evento|sesión|mudança|sessão|changement|événement|séance|změn|zmian|událost|wydarz|изменен|событи|变更|變更|事件|会议|変更|会議|변경/iu;

/** So much of the texts in a column of titles differ. */
const MOST_DIFFER = 0.8;

const noun = new RegExp(`^[*_\\s]*(?:${taskNouns.join('|')})s?[*_\\s]*$`, 'iu');

/** Whether a header is a word for tasks (`Bug`). */
export function isNoun(header: string): boolean {
	return noun.test(header);
}

/** Which columns of a table hold ids and titles: by their headers, else by what stands in them; -1 for none. */
export function idAndTitle(
	table: Table,
	columns: readonly (FieldName | null)[],
): { readonly idColumn: number; readonly titleColumn: number } {
	const { fields } = table;
	const texts = (column: number): readonly string[] => textsIn(table, column);
	const headerOf = (column: number): string => cellText(table.header.cells, column);
	const isDated = (column: number): boolean => share(texts(column), isDateAlone) > 0.8;
	const isFree = (column: number): boolean => columns[column] === null && fields[column] === null && !isDated(column);
	const hasIds = (column: number): boolean => share(texts(column), isIdAlone) > 0.8;
	const isIdColumn = (column: number, form: RegExp): boolean => {
		const header = headerOf(column);
		if (!isFree(column) || otherThings.test(header) || namesSection(`${header} 1`)) return false;
		if (form === serial && whose.test(header)) return false;
		const all = texts(column).map(text => text.replace(otherName, ''));
		return new Set(all).size === all.length && share(all, text => isIdAlone(text) && form.test(text)) > 0.8;
	};
	let idColumn = idColumnOf(table, columns);
	// `要件ID`, `Backlog ID`
	if (idColumn < 0)
		idColumn = columns.findIndex(
			(_, at) =>
				isFree(at) &&
				(/[^ -~] ?ID[*_]*$/i.test(headerOf(at)) || (/ ID[*_]*$/i.test(headerOf(at)) && isIdColumn(at, serial))) &&
				hasIds(at),
		);
	let titleColumn = fields.findIndex((field, column) => field === 'title' && column !== idColumn);
	// A description says more than a title does.
	const isLate = titleColumn > 1 && /^\W*(?:desc|beschr|açıkl|опис|描述|설명|説明)/iu.test(headerOf(titleColumn));
	// `| # | Day | What | Done |`
	const isBehindDays = isDated(idColumn + 1);
	const next = idColumn + (isBehindDays ? 2 : 1);
	const isOfLog = (column: number): boolean =>
		ofLogs.test(headerOf(column)) && columns.some((_, other) => isDated(other));
	// `| # | Page | Description |`: where something is, or what several rows have, is no title.
	const isPlace = (column: number): boolean =>
		place.test(headerOf(column)) || new Set(texts(column)).size < table.rows.length * MOST_DIFFER;
	const isFirst = idColumn === 0 || columns[0] === 'id' || (idColumn === 1 && saysEnough(columns));
	if (
		(titleColumn < 0 || (isLate && !isPlace(next))) &&
		isFirst &&
		columns.length > next &&
		isFree(next) &&
		!hasIds(next) &&
		!(isBehindDays && (isPlace(next) || isOfLog(next) || otherThings.test(headerOf(next))))
	)
		titleColumn = next;
	// `| ID | Severity | Bug | Status |`: the one column that no header tells of.
	if (titleColumn < 0 && idColumn === 0 && columns.includes('status') && columns.includes('priority')) {
		const free = columns.flatMap((_, column) => (column > 0 && isFree(column) && !hasIds(column) ? column : []));
		if (free.length === 1) titleColumn = free[0] as number;
	}
	const isTitle = (column: number): boolean =>
		column > idColumn &&
		isFree(column) &&
		!otherThings.test(headerOf(column)) &&
		share(texts(column), text => isPhrase(text) && !isIdAlone(text) && !namesSection(text)) > 0.8;
	// `Phase` heads parts of the work, `Step` a piece of it.
	const isPart = (header: string): boolean => namesSection(`${header} 1`) && !/\bstep\b/i.test(header);
	// `| # | Status | File | Error |`, `| Area | Check | Owner | Status |`: the first column of texts that differ.
	const isOfOthers = table.header.cells.some(({ text }) => ofRisks.test(text)) || (isFree(0) && hasIds(0));
	const isUnnamed = idColumn < 0 && tellsOfWork(columns) && !isOfOthers;
	if (titleColumn < 0 && (isUnnamed || (idColumn === 0 && columns.includes('status'))))
		titleColumn = columns.findIndex(
			(_, column) =>
				isTitle(column) &&
				!(isUnnamed && isPart(headerOf(column))) &&
				!isPlace(column) &&
				!isOfLog(column) &&
				!remarks.test(headerOf(column)) &&
				share(texts(column), beginsWithFile) < 0.5,
		);
	// `| # | Ticket |`
	if (titleColumn < 0 && idColumn >= 0)
		titleColumn = fields.findIndex((field, column) => field === 'id' && column > idColumn && !hasIds(column));
	// `| Status | Room |` over boxes: whatever stands beside a box is work.
	if (titleColumn < 0 && idColumn < 0) titleColumn = besideBoxes(table, columns);
	// Where ids stand under "Task", the name is the title.
	const named = fields.findIndex((field, column) => field === 'title' && column > titleColumn);
	if (idColumn < 0 && titleColumn >= 0 && named >= 0 && hasIds(titleColumn))
		return { idColumn: titleColumn, titleColumn: named };
	// `| Issue | Scope |`
	const beside = titleColumn + 1;
	const isText = (text: string): boolean => text.length > 6 && idIn(text) === null;
	if (idColumn < 0 && titleColumn >= 0 && beside < columns.length && isFree(beside) && hasIds(titleColumn))
		if (share(texts(beside), isText) > 0.8) return { idColumn: titleColumn, titleColumn: beside };
	// `| Issue | Priority | Status | Deliverable |`
	const made = columns.findIndex((_, at) => at > titleColumn && isFree(at) && deliverable.test(headerOf(at)));
	if (idColumn < 0 && titleColumn >= 0 && made >= 0 && hasIds(titleColumn) && !hasIds(made))
		return { idColumn: titleColumn, titleColumn: made };
	// `| Epic | Name |`
	if (idColumn < 0)
		idColumn = fields.findIndex((_, at) => at < titleColumn && isFree(at) && isNoun(headerOf(at)) && hasIds(at));
	if (!saysEnough(columns)) {
		// `| Backlog | Task | Status |`, `| US | Title | Priority | Estimate |` over BL-1, BL-2, …
		const isOfWork = columns.includes('status') || (columns.includes('priority') && columns.includes('estimate'));
		if (idColumn < 0 && titleColumn > 0 && isOfWork && isIdColumn(0, serial)) idColumn = 0;
		return { idColumn, titleColumn };
	}
	// `| Ticket | Status | Owner |` over `Q-1 Pipes`
	if (titleColumn < 0 && idColumn >= 0 && share(texts(idColumn), text => idIn(text) !== null && !isIdAlone(text)) > 0.8)
		titleColumn = idColumn;
	// `| ID | Owner | Status |`: tasks that are told of by their ids alone.
	if (titleColumn < 0 && idColumn === 0 && columns.includes('status') && hasIds(0)) titleColumn = 0;
	if (idColumn >= 0) return { idColumn, titleColumn };
	// `| Slice | Capability |` over S01, S02, …
	let own = columns.findIndex((_, column) => column !== titleColumn && isIdColumn(column, begun));
	if (own < 0 && titleColumn !== 0 && columns.includes('dependencies') && isIdColumn(0, /^/)) own = 0;
	if (own < 0) return { idColumn, titleColumn };
	idColumn = own;
	if (titleColumn < 0) titleColumn = columns.findIndex((_, column) => isTitle(column));
	return { idColumn: titleColumn < 0 ? -1 : idColumn, titleColumn };
}

const begun = /^[\s*_~`[]*[A-Z]/i;

/** `BL-7`, `S01`: no `Q1` and no `v12`, which say when. */
const serial = /^[\s*_~`[]*(?!v\d)[A-Z]+(?:[-_]|\d\d)/i;

/** Headers over whom something belongs to. */
const whose =
	/team|squad|crew|group|owner|user|customer|client|assign|equipo|equip[eo]|équipe|grupo|groupe|gruppe|kunde|benutzer|usuario|usuário|zespół|takım|команда|клиент|团队|客户|チーム|顧客|팀/iu;

/** What stands behind the id of a row that has another name as well, or is for several: ` / CU-8`, `..006`. */
const otherName = /(?:\s\/\s[\w -]{1,24}|\.\.\d{1,4})$/;

/** Whether a text is long enough for a title; Chinese and Japanese say more with less. */
function isPhrase(text: string): boolean {
	return text.length > (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 1 : 6);
}

/** Whether a table has a column for the status that holds nothing but boxes. */
export function hasBoxes({ rows }: Table, columns: readonly (FieldName | null)[]): boolean {
	return columns.some((field, column) => field === 'status' && textsIn({ rows }, column).every(text => box.test(text)));
}

const box = /^\[[ xX✓✔/~!-]?\]$/;

/** The first column of texts that differ, in a table with a column of boxes; -1 for none. */
function besideBoxes(table: Table, columns: readonly (FieldName | null)[]): number {
	if (!hasBoxes(table, columns)) return -1;
	return columns.findIndex((field, column) => {
		const texts = textsIn(table, column);
		return field === null && new Set(texts).size === texts.length && share(texts, text => /\p{L}/u.test(text)) > 0.8;
	});
}

/** Headers over what a status means, or over what was looked at. */
const ofLegends =
	/mean|descri|defini|explan|symbol|icon|bedeut|erklär|signific|explic|значен|описан|含义|含義|意味|说明|의미|check|criteri|service|environment|metric|count|number/iu;

/** `| Status | Entry | Notes |`: a table whose rows begin with their status and go on with what it is said of, no legend and no board. */
export function beginsWithStatus(
	{ header, fields, rows }: Table,
	columns: readonly (FieldName | null)[],
	vocabulary: Vocabulary,
): boolean {
	const title = cellText(header.cells, 1);
	if (fields[0] !== 'status' || columns[1] !== null || fields[1] !== null || rows.length < 2) return false;
	if ([otherThings, place, remarks, ofLegends].some(others => others.test(title)) || namesSection(`${title} 1`))
		return false;
	const said = textsIn({ rows }, 0);
	if (!said.every(text => readStatus(text, vocabulary).whole)) return false;
	// A legend says each status once.
	const isAgain = new Set(said.map(text => text.toLowerCase())).size < said.length;
	if (!isAgain && (said.length > 2 || columns.length < 3)) return false;
	const texts = textsIn({ rows }, 1);
	return (
		new Set(texts).size === texts.length &&
		texts.every(text => /\p{L}{2}/u.test(text) && !isDateAlone(text)) &&
		share(texts, beginsWithFile) < 0.5
	);
}

/** `| Task | Effort |`, with an effort in each row but those of totals; not `| Task | Time |`, which may be measured. */
export function isEffort({ header, rows }: Table, columns: readonly (FieldName | null)[]): boolean {
	const column = columns.indexOf('estimate');
	const headerOf = (at: number): string => plainCell(cellText(header.cells, at));
	return (
		header.cells.some((_, at) =>
			/^(?:tasks?|work items?|tareas?|tarefas?|tâches?|aufgaben?|taak|zadani[ea]|görev(?:ler)?|задачи?|任务|任務|タスク|작업)$/iu.test(
				headerOf(at),
			),
		) &&
		effortHeader.test(headerOf(column)) &&
		textsIn({ rows }, column).every(text => /\d/.test(text))
	);
}

const effortHeader =
	/effort|estimate|^est|hrs?$|hours|esfuerzo|esforço|charge|aufwand|трудозатраты|оценка|工[时時数]|预[估计]|見積/iu;

/** Whether the other columns speak of work: what it waits for, or a status and one more. */
function saysEnough(columns: readonly (FieldName | null)[]): boolean {
	if (columns.includes('dependencies')) return true;
	return (
		columns.includes('status') && (['estimate', 'owner', 'priority'] as const).some(field => columns.includes(field))
	);
}

/** Whether columns tell how far something is, and whose or how urgent it is: that is work, whatever it is called. */
export function tellsOfWork(columns: readonly (FieldName | null)[]): boolean {
	return columns.includes('status') && (columns.includes('owner') || columns.includes('priority'));
}

/** Whether a cell holds an id and nothing else but marks round it or the target of its link. */
function isIdAlone(text: string): boolean {
	const found = idIn(text);
	return found !== null && /^[\s*_~`\])]*$/.test(text.slice(found.end).replace(/\]\([^)]{0,300}\)/, ''));
}

/** Whether a column says what was done about something. */
export function tellsRemedy({ header }: Table): boolean {
	return header.cells.some(({ text }) => remedy.test(text));
}

const remedy =
	/^\W*(?:fix(?:es|ed)?(?: (?:by|in|applied))?|resolution|resolved(?: by| in)?|remedy|corrections?|behoben|behebung|korrektur|solución|corrección|correção|correctifs?|correzione|poprawka|çözüm|düzeltme|исправлени[ея]|修复|修復|修正|対応|수정)\W*$/iu;
