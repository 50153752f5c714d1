import { small, spellings } from '../../util/small';
import { wide } from '../../util/wide';
import { BULLET } from '../lines/lexLine';
import type { Line } from '../lines/line';
import { criteriaLabels, generalTaskNouns, nextLabels, requirementLabels } from '../words/words.data';
import { NO_BLOCK, type Outline } from './outline';

const criteria = new Set([...criteriaLabels, ...requirementLabels].flatMap(spellings));
const requirements = new Set(requirementLabels);
const next = new Set(nextLabels.flatMap(spellings));

const edges = wide(/^[^\p{L}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu);

/** A label's or heading's words alone: no marks, numbers, brackets, emphasis. */
export function labelWords(text: string): string {
	return small(
		edges
			.replace(text.replace(/[*_`#~:：]/g, ' ').replace(/\([^)]{0,200}\)|（[^）]{0,200}）|\[[^\]]{0,200}\]/g, ' '), '')
			.replace(/\s+/g, ' ')
			.trim(),
	);
}

const CRITERIA = 1;
const NEXT = 2;
const SUMMARY = 4;
const REQUIREMENTS = 8;
const ADVICE = 16;
const TASKS = 32;
const WORK = 64;
const FOCUS = 128;
const DECISIONS = 256;
const BEFORE = 512;
const AFTER = 1024;
const ORDER = 2048;
const SCHEDULE = 4096;
const DECIDED = 8192;
const NOTES = 16384;
const TESTS = 32768;

/** The nearest label over a block, or else its heading; null for none. */
export function labelOver(outline: Outline, at: number): Line | null {
	const label = outline.label[at] as number;
	const over = label >= 0 ? label : (outline.heading[at] as number);
	return over >= 0 ? outline.line(over) : null;
}

/** Whether a heading or label stands over criteria or a legend (`Acceptance Criteria`), not over work. */
export function isCriteriaLabel(label: Line): boolean {
	return (kindsOf(label) & CRITERIA) !== 0;
}

/** Whether such a label does not stand over requirements, which may be all the work there is. */
export function isAcceptanceLabel(label: Line): boolean {
	return (kindsOf(label) & (CRITERIA | REQUIREMENTS)) === CRITERIA;
}

/** Whether a heading or label stands over a list of next steps. */
export function isNextLabel(label: Line): boolean {
	return (kindsOf(label) & NEXT) !== 0;
}

/** Whether one stands over what is under way or comes next, be it the work itself (`Current focus`); a `Critical path` is an order of all work. */
export function isFocusLabel(label: Line): boolean {
	return (kindsOf(label) & (NEXT | FOCUS)) !== 0 && (kindsOf(label) & ORDER) === 0;
}

/** Whether a heading or label stands over what is told of the work (`Key achievements`). */
export function isSummaryLabel(label: Line): boolean {
	return (kindsOf(label) & SUMMARY) !== 0;
}

/** Whether a heading stands over what is advised or comes next, which is told of elsewhere as well. */
export function isAdviceLabel(label: Line): boolean {
	return (kindsOf(label) & (ADVICE | NEXT)) !== 0;
}

/** Whether a heading stands over what was decided (`Architecture Decision Records`). */
export function isDecisionsLabel(label: Line): boolean {
	return (kindsOf(label) & DECISIONS) !== 0;
}

/** Whether one stands over what was decided or is held to (`Key decisions`, `Principles`). */
export function isDecidedLabel(label: Line): boolean {
	return (kindsOf(label) & DECIDED) !== 0;
}

/** Whether one stands over what is noted of the work (`Implementation notes`), was decided or came of it. */
export function isNotesLabel(label: Line): boolean {
	return (kindsOf(label) & (NOTES | DECISIONS | DECIDED | SUMMARY)) !== 0;
}

/** Whether a label stands over how it was before the work (`Before`). */
export function isBeforeLabel(label: Line): boolean {
	return (kindsOf(label) & BEFORE) !== 0;
}

/** Whether one stands over how it is after it. */
export function isAfterLabel(label: Line): boolean {
	return (kindsOf(label) & AFTER) !== 0;
}

/** Whether a heading stands over days and what is to be done on them (`Sprint schedule`). */
export function isScheduleLabel(label: Line): boolean {
	return (kindsOf(label) & SCHEDULE) !== 0;
}

/** Whether a label is called tasks and nothing else. */
export function isTasksLabel(label: Line): boolean {
	return (kindsOf(label) & TASKS) !== 0;
}

/** Whether a label is called tests and nothing else. */
export function isTestsLabel(label: Line): boolean {
	return (kindsOf(label) & TESTS) !== 0;
}

/** Whether the word for a task stands in a label (`Completed tasks`). */
export function speaksOfTasks(label: Line): boolean {
	return (kindsOf(label) & WORK) !== 0;
}

/** What kinds of labels a line is, one bit each. */
export function kindsOf(label: Line): number {
	if (label.labels === null) {
		const words = labelWords(label.content);
		label.labels =
			(isCriteria(words) ? CRITERIA : 0) |
			(isNext(words) ? NEXT : 0) |
			(isFocus.test(words) ? FOCUS : 0) |
			(isSummary.test(words) ? SUMMARY : 0) |
			(isAdvice.test(words) ? ADVICE : 0) |
			(isTasks.test(words) ? TASKS : 0) |
			(isOfDecisions.test(words) ? DECISIONS : 0) |
			(isDecided.test(words) ? DECIDED : 0) |
			(isOfNotes.test(words) ? NOTES : 0) |
			(words === 'tests' ? TESTS : 0) |
			(isBefore.test(words) ? BEFORE : 0) |
			(isAfter.test(words) ? AFTER : 0) |
			(isOrder.test(words) ? ORDER : 0) |
			(isSchedule.test(words) ? SCHEDULE : 0) |
			(hasTaskNoun.test(words) ? WORK : 0) |
			(requirements.has(words.replace(listBehind, '')) ? REQUIREMENTS : 0);
	}
	return label.labels;
}

const isSummary =
	/^(?:(?:key|main|major|current|known|final|overall) )?(?:achievements?|accomplishments?|highlights?|conclusions?|summary|blockers?|takeaways?|findings)$/;

const isFocus = /^(?:current focus|up next)$/;

const isAdvice =
	/^(?:[a-z]+ )?(?:recommendations|recommandations|recomendaciones|recomendações|empfehlungen|aanbevelingen|zalecenia|rekomendacje|öneriler)$/;

const isTasks = /^(?:tasks|task list|aufgaben|tareas|tarefas|tâches|задачи|任务|任務|タスク|작업)$/;

const isOfDecisions = /^(?:(?:architectur\w+ )?decision (?:records?|log)|adrs?)$/;

const isDecided =
	/(?:^|\s)(?:decisions|choices|principles|entscheidungen|grundsätze|prinzipien|decisiones|principios|decisões|princípios|décisions|principes|decisioni|principi|beslissingen|decyzje|zasady|kararlar|ilkeler|решения|принципы)$/;

const isOfNotes =
	/(?:^|\s)(?:notes?|remarks|comments|deviations|notizen|anmerkungen|hinweise|notas|observaciones|observações|remarques|opmerkingen|notities|uwagi|notatki|notlar|catatan|anteckningar|ghi chú|заметки|примечания|нотатки)$|(?:备注|備註|笔记|メモ|備考|메모|비고|ملاحظات)$/;

const isBefore = wide(/^(?:before|prima|antes|avant|vorher|voor|до|было)(?!\p{L})/u);

const isAfter = wide(/^(?:after|dopo|después|despues|depois|après|nachher|na|после|стало)(?!\p{L})/u);

/** An order of work: it goes through what is done as well. */
const isOrder = /^critical path$/;
const isSchedule = wide(
	/(?:^|\s)(?:schedule|timeline|calendar|agenda|zeitplan|terminplan|cronograma|calendario|calendário|calendrier|расписание|график)$|(?:日程|日程表|时间表|時間表|スケジュール|일정)$/u,
);

const isOfFiles = wide(
	/^files (?:with|created|modified|changed|updated|to|that|affected)\b|^(?:new|modified|changed|created|updated|affected|deleted) files$|^(?:archivos|ficheros|arquivos) (?:modificados|creados|criados|nuevos|novos)$|^fichiers (?:modifiés|créés)$|^(?:geänderte|neue) dateien$|^file (?:modificati|creati)$/u,
);

const hasTaskNoun = new RegExp(`(?<![a-z])(?:${generalTaskNouns.join('|')})(?![a-z]{2})`);

const listBehind = / (?:checklist|list|section)$/;

/** `acceptance criteria for phase 2`: the part of the plan that they belong to. */
const partBehind = wide(
	/ (?:for |of |de la |de |der |für )?(?:phase|sprint|milestone|stage|iteration|week|mvp|fase|etapa|semana|фаза|этап)(?: [\p{L}\p{N}.]{1,8})?$/u,
);

const ofCriteria = /crit|kriterien|критерии|gate|done|dod/;

/** `exit criteria for v0.6`: the release that they are to be met for. */
const releaseBehind = wide(
	/(?<=(?:criteria|crit[eéè]r(?:ios|es)[\p{L} '’]{0,20}|kriterien|критерии[\p{L} ]{0,20}|done)) (?:for|para|für|pour|для) (?:(?:\p{L}+ ){0,2}v?\d[\d.]*|(?:\p{L}{1,4} )?(?:release|launch|alpha|beta))$/u,
	ofCriteria,
);

/** `v0.6 quality gates`, `phase 2 acceptance criteria`, `sprint definition of done`: the same before them. */
const partBefore = wide(
	/^(?:v\d[\d.]*|mvp|alpha|beta|m\d{1,2}|(?:phase|sprint|milestone|stage|iteration|release|version|fase|etapa|этап|фаза)(?: [\p{L}\d.]{1,8})?)[ –—-]{1,3}(?=[\p{L} ]{0,24}(?:criteria|gates?|definition of done|dod)$)/u,
	/(?:criteria|gates?|done|dod)$/,
);

/** `definition of done for this sprint`: the part that is under way. */
const thisBehind = wide(
	/(?<=(?:criteria|crit[eéè]r(?:ios|es)[\p{L} '’]{0,20}|kriterien|gates?|done|dod)) (?:for|of|für|de|del|para|pour) (?:this|the|each|every|diese[nsr]?|den|die|das|este|esta|ce|cette) (?:\p{L}{1,12} )?(?:phase|sprint|milestone|meilenstein|stage|iteration|itération|iteración|release|week|woche|story|epic|feature|project|projekt|plan|fase|etapa|semana|projeto|proyecto|projet)$/u,
	ofCriteria,
);

/** `sprint 2 is done when`, `die phase ist fertig, wenn`. */
const isDoneWhen = wide(
	/^.{1,50} (?:is|are|ist|sind|está|est|is considered|gilt als) (?:done|complete|completed|finished|ready|fertig|abgeschlossen|erledigt|lista?|pronta?|concluída?|terminée?|completada?),? (?:when|once|if|wenn|sobald|cuando|quando|quand|lorsque)$/u,
	/ (?:when|once|if|wenn|sobald|cuando|quando|quand|lorsque)$/,
);

function isCriteria(words: string): boolean {
	return (
		criteria.has(words) ||
		isOfFiles.test(words) ||
		isDoneWhen.test(words) ||
		criteria.has(words.replace(listBehind, '')) ||
		(words.length < 60 &&
			[partBehind, releaseBehind, thisBehind, partBefore].some(part => criteria.has(part.replace(words, ''))))
	);
}

function isNext(words: string): boolean {
	return (
		next.has(words) ||
		/(?:^|\s)(?:immediate )?next (?:steps?|actions?|priorit(?:y|ies))\b/.test(words) ||
		/^(?:🎯\s*)?(?:immediate|recommended|suggested) next\b/.test(words) ||
		/^quick start tasks\b/.test(words)
	);
}

/** Boxes behind bullets without any are a list of their own: `**Files:**` over files, then the steps. */
function isBoxBehindBullets(outline: Outline, at: number, label: number): boolean {
	let first = label + 1;
	while (first < at && outline.kinds[first] === NO_BLOCK) first++;
	return outline.isBoxed(at) && outline.kinds[first] === BULLET && !outline.isBoxed(first);
}

/** Whether a block stands under a label of a kind: a list item around it, the paragraph over one of its lists, one of its headings. */
export function isUnder(outline: Outline, at: number, isKind: (label: Line) => boolean): boolean {
	for (let item = at; item >= 0; item = outline.item[item] as number) {
		if (item !== at && !outline.isBoxed(item) && isKind(outline.line(item))) return true;
		const label = outline.label[item] as number;
		if (label >= 0 && isKind(outline.line(label)) && !isBoxBehindBullets(outline, item, label)) return true;
	}
	// The title says what the document is, not what a part of it is (`# Next steps`).
	for (let heading = outline.heading[at] as number; heading >= 0; heading = outline.heading[heading] as number)
		if (isKind(outline.line(heading)) && !outline.isTitle(heading)) return true;
	return false;
}
