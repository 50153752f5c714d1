import type { Side } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { anyHourWord } from '../../words/readDuration';
import { sideOf } from '../../words/sides';

/** Words that say that a duration is work, not a time frame. */
export const effortWord =
	/effort|estimate|hours?|person[- ]days|work(?:load)?(?:\s+(?:completed|remaining|left))?$|work\s+completed|total (?:time|est\.?$)|temps (?:total|estimé)|tiempo (?:total|estimado)|tempo (?:total|estimado)|charge (?:totale|estimée)|time (?:spent|required|needed|estimate)|esforço|esfuerzo|horas|aufwand|stunden|трудозатраты|часы|оценка|الجهد|ساعات|工时|工時|工数|预估|预计时间|估算|見積|時間|耗时|heures|sforzo|impegno|tempo (?:totale|stimato)|\bore\b|inspanning|schatting|geschatte (?:tijd|duur)|\buren\b|nakład|szacowany|szacunek|pracochłonno|godzin|tahmin|efor|(?:toplam|iş) süre|\bsaat|예상 ?(?:시간|공수)|소요 ?시간|작업량|ước tính|\bgiờ|uppskatt|insats|tidsåtgång|timmar|трудоміст|оцінка|годин|estimasi/iu;

/** Whether a duration is one of hours. */
export function isInHours(text: string): boolean {
	return inHours.test(text);
}

const inHours = wide(`\\d[\\d.,\\s]{0,9}\\+?\\s?-?(?:${anyHourWord})(?!\\p{L})|小时|小時|時間|시간/iu`);

/** Words that say that it is passing time, or so much of each day. */
export const frame =
	/\/ ?(?:day|week|tag|woche|jour|d[ií]a)|(?:per|pro|par|por) (?:day|week|tag|woche|jour|semaine|d[ií]a|semana)|spent|actual|elapsed|billed|billable|invoiced|delivered|logged|tracked|consumed|\bused\b|burn(?:ed|t)|facturad|facturée|abgerechnet|geleistet|zafakturowan|deadline|timeline|due|duration|timeframe|target|eta|within|start|(?<!verbleib)end|date|sprint|response|available|capacity|截止|期限/i;

/** Whether a label says that a duration is work: by a word for it, or as an estimate of what is left (`Tiempo Estimado Restante`). */
export function isOfEffort(label: string): boolean {
	return effortWord.test(label) || (/estim|geschätzt/i.test(label) && sideOfLabel(label) === 'remaining');
}

/** What is said of the side behind a duration: `3h done`, `18h left`. */
export function sideBehind(text: string): Side | null {
	const side = sideOf(text);
	return side === 'done' || side === 'remaining' ? side : null;
}

/** Which part of the work the label of an effort speaks of; `open` where it may be all of it or what is left (`Effort to complete`). */
export function sideOfLabel(label: string): Side {
	if (
		/remaining|left|pending|restant|rest(?:aufwand|stunden|zeit|arbeit)|verbleibend|rimanent|rester|pozosta|kalan|còn lại|återst|kvar|осталось|залиши|剩余|残(?:り|工数|作業|時間)|남은/i.test(
			label,
		)
	)
		return 'remaining';
	if (
		/completed|done|spent|actual|so far|concluíd|erledigt|completat|voltooid|ukończon|tamamlan|hoàn thành|slutför|виконано|выполнено|已完成|完了|완료/i.test(
			label,
		)
	)
		return 'done';
	if (/\bto (?:complete|completion|finish|close)\b/i.test(label)) return 'open';
	// `Total open hours`, `Effort terminé`
	for (const { index, 0: word } of anyWord.all(label)) {
		const side = isOfAll.test(word) ? null : sideOf(label.slice(index));
		if (side !== null && side !== 'total') return side;
	}
	return 'total';
}

const anyWord = wide(/(?<!\p{L})\p{L}{2,}/gu);

/** Words that say of an estimate what it is for, or when it was made. */
const isOfAll = /^(?:complete|planned)$/i;
