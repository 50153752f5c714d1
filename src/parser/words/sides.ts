import type { Side } from '../../model/claims';
import { type Wide, wide } from '../../util/wide';

/** What is left and, beside a count of what is in progress, only what is not begun. */
const unbegun = wide(
	/^(?:open|pending|todo|to do|pendientes?|pendentes?|offen(?:e[nrs]?)?|openstaande?|te doen|do zrobienia|oczekując(?:[eay]|ych)|otwart(?:[eay]|ych)|abiert[oa]s|abert[oa]s|ouverte?s|bekleyen|bekliyor|beklemede|yapılacak(?:lar)?|待完成|待执行|待办|待处理|대기|ausstehend(?:e[nrs]?)?|en attente|à faire|por hacer|a fazer|ожидает|к выполнению|da fare|da completare|in attesa|öppna|att göra|відкрито|очікує|до виконання|chưa làm|cần làm|belum dikerjakan)(?:任务|작업|タスク)?(?:数量?|件数|数)?(?![\p{L}])/iu,
);

const sides: readonly (readonly [Side, Wide])[] = [
	[
		'remaining',
		wide(
			/^(?:remaining|left|to go|outstanding|incomplete|not (?:done|fixed|resolved)|unfinished|unfixed|unresolved|unsolved|nicht (?:behoben|erledigt|abgeschlossen)(?:e[nrs]?)?|no completad[oa]s?|não concluíd[oa]s?|non terminée?s?|не ?(?:выполнен|завершен|завершён|решен)(?:[оаы]|ные)?|restantes?|faltando|restant|verbleibend(?:e[nrs]?)?|rimanent[ei]|resterende?|pozostał(?:[oaey]|ych)|kalan|non completat[aeio]|återstår|återstående|kvar(?:varande)?|ej klara?|inte klara?|залиши(?:лось|лося|лися)|не (?:виконано|завершено)|còn lại|chưa (?:hoàn thành|xong)|tersisa|belum selesai|осталось|متبقية|متبقي|المتبقي|剩余|未完成|未完了|未(?:修[复復]|解[决決]|修正)|残り|残|남은|미완료)(?:任务|작업|タスク)?(?:数量?|件数|数)?(?![\p{L}])/iu,
		),
	],
	['remaining', unbegun],
	[
		'in-progress',
		wide(
			/^(?:in[ -]progress|wip|doing|ongoing|active|started|en curso|em andamento|en cours|in arbeit|в работе|в процессе|in bearbeitung|in uitvoering|bezig|lopende?|w toku|w trakcie|in corso|in lavorazione|pågående|pågår|в роботі|в процесі|đang (?:làm|thực hiện|tiến hành)|sedang dikerjakan|devam eden|devam ediyor|em progresso|en progreso|قيد التنفيذ|进行中|進行中|진행 ?중)(?![\p{L}])/iu,
		),
	],
	[
		'blocked',
		wide(
			/^(?:blocked|on hold|bloquead[oa]s?|bloquée?s?|blockiert|geblokkeerde?|zablokowan(?:[eay]|ych)|engellenen|bloke|bloccat[oaei]|blockerade?|заблоковано|bị chặn|заблокирован[оаы]|متوقفة|محظورة|阻塞|保留中|보류|차단됨)(?![\p{L}])/iu,
		),
	],
	[
		'cancelled',
		wide(
			/^(?:cancelled|canceled|dropped|deprecated|skipped|cancelad[oa]s?|annulée?s?|abgebrochen|geannuleerde?|anulowan(?:[eay]|ych)|[iİ]ptal(?: edilen)?|annullat[oaei]|avbrutna?|скасовано|đã hủy|отменен[оаы]|отменён|ملغاة|已取消)(?![\p{L}])/iu,
		),
	],
	[
		'open',
		wide(
			/^(?:not[ -]started|planned(?! tasks)|unstarted|no iniciad[oa]s?|não iniciad[oa]s?|nicht begonnen|(?:nog )?niet (?:begonnen|gestart)|nie ?rozpoczęt(?:[eay]|ych)|başlanmadı|başlamadı|başlanmayan|не начато|non iniziat[oaei]|(?:ej|inte) påbörjade?|не розпочато|chưa bắt đầu|belum dimulai|لم تبدأ|未开始|待开始|未着手)(?![\p{L}])/iu,
		),
	],
	[
		'done',
		wide(
			/^(?:done|completed?|complete[ds]?|finished|closed|resolved|remediated|mitigated|solved|fixed(?!\s+(?!(?:tasks?|issues?|items?|bugs?|defects?|findings?|already|so far|in|by|on|and|of)(?!\p{L}))\p{L})|implemented|passed|behoben(?:e[nrs]?)?|gelöst(?:e[nrs]?)?|corrigée?s?|résolue?s?|(?:corregid|corrigid|resuelt|resolvid)[oa]s?|исправлен[оаы]|решен[оаы]|hech[oa]s?|(?:realiz|finaliz|cerr)ad[oa]s?|effectuée?s?|umgesetzt(?:e[nrs]?)?|complet(?:ad[oa]s?|[oa]s)|complétée?s?|concluíd[oa]s?|feit[oa]s?|(?:corrett|risolt|completat|chius|conclus|terminat)[oaei]|terminée?s?|terminad[oa]s?|achevée?s?|réalisée?s?|faites?|erledigt(?:e[nrs]?)?|fertig|abgeschlossen(?:e[nrs]?)?|afgeronde?|voltooide?|klaar|gereed|(?:ukończ|zakończ|zrobi)on(?:[eayo]|ych)|(?:wykona|zrealizowa)n(?:[eayo]|ych)|zamknięt(?:[eay]|ych)|gotowe|klara?|färdiga?|slutförda?|avslutade?|виконан[оіа]|завершен[оіа]|(?:đã )?hoàn thành|đã xong|selesai|tamamlanan|tamamlandı|biten|bitti|yapıldı|(?:выполнен|завершен|завершён)(?:[оаы]|ные)?|сделано|закрыто|готово|مكتملة|مكتمل|منجزة|(?:已?完成|完了(?:済み)?|완료|已?修[复復]|已?解[决決]|(?:修正|解決|対応)済み?|해결됨?|수정됨)(?:任务|작업|タスク)?(?:数量?|件数)?)(?![\p{L}])/iu,
		),
	],
	[
		'total',
		wide(
			/^(?:total|totals|overall|all|in total|count|gesamt|totaal|łącznie|razem|toplam|всего|итого|الإجمالي|المجموع|总数|总计|合计|總計|合計|합계|총계|총합|celkem|összesen|total(?:es?|i|t)|totais|totaux|усього|всього|tổng(?: (?:số|cộng))?|jumlah|(?:总|總)(?:任务|任務)[数數]?|任[务務][总總][数數]|全部|전체|총)(?![\p{L}])/iu,
		),
	],
];

/** Signs, and what is counted where that comes first: `Tasks not started`. `Tasks planned` may be all there are, or those that are not begun. */
const beforeWords = wide(
	/^[^\p{L}\p{N}]*(?:(?:tasks?|items?|issues?|tareas?|tarefas?|tâches?|aufgaben|zada(?:nia|ń)|attività|uppgifter|завдання|nhiệm vụ|công việc|tugas|задачи?)\s+(?!planned))?/iu,
);

/** The side that a word names (`remaining`, `done`), by the beginning of a text; null for other words. */
export function sideOf(text: string): Side | null {
	const clean = beforeWords.replace(text, '');
	for (const [side, pattern] of sides) if (pattern.test(clean)) return side;
	return null;
}

/** How long the word for a side is that a text begins with, without a noun before it; 0 for other texts. */
export function sideLength(text: string): number {
	return sideAtStart(text)?.length ?? 0;
}

function sideAtStart(text: string): { readonly side: Side; readonly length: number } | null {
	for (const [side, pattern] of sides) {
		const said = pattern.exec(text)?.[0];
		if (said !== undefined) return { side, length: said.length };
	}
	return null;
}

/** The side that a text names and nothing else (`in progress`, `done`, `tasks remaining`, `open tasks`); null where more is said. */
export function sideNamed(text: string): Side | null {
	const clean = beforeWords.replace(text, '').trim();
	const said = sideAtStart(clean);
	return said && afterWords.test(clean.slice(said.length)) ? said.side : null;
}

const afterWords = wide(
	/^\P{L}*(?:(?:sub-?)?tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|tâches?|aufgaben|taken|zada(?:nia|ń)|attività|uppgifter|завдан(?:ь|ня)|nhiệm vụ|công việc|tugas|задач[аи]?|$)\P{L}*$/iu,
);

/** The side that a label says, or its last word (`Tasks completed`); of a total the side that it is on (`Total completed`). */
export function sideSaidBy(label: string): Side | null {
	const side = sideOf(label);
	if ((side !== null && side !== 'total') || /\splanned$/i.test(label)) return side;
	return side ? (sideOf(behindFirstWord(label)) ?? side) : sideOf(label.replace(/^.*\s/, ''));
}

/** Whether a label says of what side something is and nothing else, all of it or not (`Completed`, `Total Completed`). */
export function saysSideAlone(label: string): boolean {
	return sideNamed(label) !== null || (sideOf(label) === 'total' && sideNamed(behindFirstWord(label)) !== null);
}

/** What a label says behind its first word (`completed` of `Total completed`), or all of it where that is the only one. */
export function behindFirstWord(label: string): string {
	return firstWord.replace(label, '');
}

const firstWord = wide(/^\P{L}*\p{L}+\s+/u);

/** Whether a text begins with a word for what is left that, beside a count of what is in progress, means what is not begun: `pending`. */
export function meansUnbegun(text: string): boolean {
	return unbegun.test(beforeWords.replace(text, ''));
}

/** Whether a text begins with a word for work that is under way, beside which what is pending is only what is not begun. */
export function isUnderWay(text: string): boolean {
	const side = sideOf(text);
	return side === 'in-progress' || side === 'blocked';
}

/** Whether a label is `Taken`: in Dutch that is tasks, in English what somebody works on. */
export function isTaken(label: string): boolean {
	return /^\W*taken$/i.test(label);
}

/** Whether an English word for what is done stands in a text. */
export function saysDoneInEnglish(text: string): boolean {
	return /\b(?:done|completed?|finished|closed)\b/i.test(text);
}
