import { byText } from '../../util/byText';
import { wide } from '../../util/wide';
import { asciiDigits } from './asciiDigits';

/** A duration in hours; a range keeps both ends. */
export interface Duration {
	readonly minHours: number;
	readonly maxHours: number;
	/** How many characters of the text it takes, from its beginning. */
	readonly length: number;
	/** `4+ days`: at least. */
	readonly atLeast: boolean;
}

/** What hours are called. */
const hourWords =
	'h hr hrs hour hours hora horas heure heures stunde stunden std uur uren godzina godziny godzin godz ore ora tim timme timmar год година години годин saat jam ч час часа часов ساعة ساعات 小时 小時 时 時間 시간 giờ';

/** The same, as the alternatives of a pattern. */
export const anyHourWord = hourWords.replaceAll(' ', '|');

/** Hours of each unit; a day takes the vocabulary's hours, a week five days, a month twenty. */
const units: ReadonlyMap<string, 'minute' | 'hour' | 'day' | 'week' | 'month'> = new Map([
	...unit(
		'minute',
		'm min mins minute minutes minuto minutos minuten minuut minuta minuty minut dakika dk мин минут минуты minuti хв хвилин minuter دقيقة دقائق 分 分钟 分鐘 분 phút',
	),
	...unit('hour', hourWords),
	...unit(
		'day',
		'd day days pd día días dia dias jour jours j tag tage tagen dag dagen dzień dni giorno giorni dagar gün hari pt день дня дней дні днів д يوم أيام 天 日 人日 人天 工作日 일 ngày',
	),
	...unit(
		'week',
		'w wk wks week weeks semana semanas semaine semaines woche wochen weken tydzień tygodnie tygodni settimana settimane vecka veckor тиждень тижні тижнів hafta minggu неделя недели недель нед أسبوع أسابيع 周 週 週間 주 tuần',
	),
	...unit(
		'month',
		'month months mes meses mois monat monate maand maanden miesiąc miesiące miesięcy mese mesi månad månader ay месяц месяца месяцев شهر أشهر 月 个月 個月 ヶ月 개월 tháng',
	),
]);

function unit<T extends string>(value: T, words: string): [string, T][] {
	return words.split(' ').map(word => [word, value]);
}

const number = String.raw`\d{1,6}(?:[.,]\d{1,6})?|\d{0,3}[½¼¾]|half(?: an?)?(?= )`;
const head = wide(
	String.raw`^\s*(?:(?:[~≈<>≤≥]|about |approx\.? |ca\.? |circa |est\.? )\s*)?(${number})\s*(?:(?:-|–|—|~|〜|to|bis|à|до|إلى)\s*(${number})\s*)?(?:(\+)\s*)?(?:[-‑]\s*)?(?:(?:developer|dev|person|man|work|working|business|engineer|engineering)[- ])?([\p{L}\p{M}]+)/iu`,
);

/** Reads a duration at the beginning of a text (`2h`, `4-5 days`, `~2 weeks`, `1h 30m`, `16小时`), or null. */
export function readDuration(text: string, hoursPerDay: number): Duration | null {
	return hoursPerDay === USUAL ? inUsualDays(text) : durationIn(text, hoursPerDay);
}

const USUAL = 8;
const inUsualDays = byText(text => durationIn(text, USUAL));

function durationIn(written: string, hoursPerDay: number): Duration | null {
	const text = asciiDigits(written);
	const interchanged = inInterchange(text, hoursPerDay);
	if (interchanged) return interchanged;
	let at = 0;
	let min = 0;
	let max = 0;
	let atLeast = false;
	for (;;) {
		const part = text.slice(at, at + 60);
		const match = head.exec(part);
		if (!match || (at > 0 && match[2])) break;
		const name = unitOf(match[4] as string);
		if (!name) break;
		const perUnit = { minute: 1 / 60, hour: 1, day: hoursPerDay, week: 5 * hoursPerDay, month: 20 * hoursPerDay }[
			name.unit
		];
		const low = toNumber(match[1] as string);
		const high = match[2] ? toNumber(match[2]) : low;
		min += low * perUnit;
		max += high * perUnit;
		atLeast ||= match[3] === '+';
		at += match[0].length - ((match[4] as string).length - name.length);
	}
	if (at === 0) return null;
	const far = min === max ? farEnd(text.slice(at, at + 60), min, hoursPerDay) : null;
	const read = {
		minHours: round(min),
		maxHours: round(far?.maxHours ?? max),
		length: at + (far?.length ?? 0),
		atLeast,
	};
	return { ...read, length: read.length + againBehind(text.slice(read.length, read.length + 40), read, hoursPerDay) };
}

const interchange = /^\s*P(?=[\dT])(?:(\d{1,4})W|(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?)(?!\w)/;

/** A duration as ISO 8601 writes it (`PT2H`, `P1DT4H`, `PT90M`, `P2W`); null for others. */
function inInterchange(text: string, hoursPerDay: number): Duration | null {
	const [whole = '', weeks = 0, days = 0, hours = 0, minutes = 0] = interchange.exec(text) ?? [];
	if (whole === '') return null;
	const sum = (Number(weeks) * 5 + Number(days)) * hoursPerDay + Number(hours) + Number(minutes) / 60;
	return { minHours: round(sum), maxHours: round(sum), length: whole.length, atLeast: false };
}

const beforeTitle =
	/((?:\d{1,3}(?:[.,]\d{1,2})?(?:h|w| ?(?:hrs?|hours?|mins?|minutes?|SP))|[1-9]?[05]m))(?:\s?[:：]|\s[-–—])\s+(?=\S)/y;

/** The effort that a title begins with, set off by a colon or a dash (`2h - Dig`, `30m: Rake`), and how long it is with that; null for none. A day may be the part of a task (`3d`). */
export function effortBefore(text: string, at: number): { readonly effort: string; readonly length: number } | null {
	beforeTitle.lastIndex = at;
	const [whole = '', effort = ''] = beforeTitle.exec(text) ?? [];
	return whole === '' ? null : { effort, length: whole.length };
}

const toFarEnd = /^\s*(?:-|–|—|~|〜|to|bis|à|до|إلى|至|到)\s*(?=\d)/iu;

/** The longer duration that makes a range with one of `hours` before it (`30 min – 2h`), and its length with what joins them. */
function farEnd(text: string, hours: number, hoursPerDay: number): Pick<Duration, 'maxHours' | 'length'> | null {
	const join = toFarEnd.exec(text)?.[0] ?? '';
	const end = join === '' ? null : durationIn(text.slice(join.length), hoursPerDay);
	return end && end.minHours > hours ? { maxHours: end.maxHours, length: join.length + end.length } : null;
}

/** The length of the same duration in another unit behind a slash (`1d / 8h`), 0 where there is none. */
function againBehind(text: string, { minHours, maxHours }: Duration, hoursPerDay: number): number {
	const slash = /^\s*\/\s*/.exec(text)?.[0] ?? '';
	const again = slash === '' ? null : durationIn(text.slice(slash.length), hoursPerDay);
	return again?.minHours === minHours && again.maxHours === maxHours ? slash.length + again.length : 0;
}

/** The longest unit that a word begins with and ends in: `小时` in `小时测试` counts, `h` in `high` does not. */
function unitOf(word: string): { unit: 'minute' | 'hour' | 'day' | 'week' | 'month'; length: number } | null {
	const lower = word.toLowerCase();
	// `2 PT` are days of a person, `2pt` points.
	if (word === 'pt') return null;
	const whole = units.get(lower);
	if (whole) return { unit: whole, length: word.length };
	for (let length = Math.min(3, lower.length - 1); length > 0; length--) {
		const found = units.get(lower.slice(0, length));
		if (found && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(lower[0] as string)) return { unit: found, length };
	}
	return null;
}

function toNumber(text: string): number {
	if (/^half/i.test(text)) return 0.5;
	const part = parts[text.at(-1) as string];
	if (part !== undefined) return Number(text.slice(0, -1)) + part;
	return Number(text.replace(',', inThousands.test(text) ? '' : '.'));
}

/** `1,500`: nobody counts thousandths of an hour. */
const inThousands = /^[1-9]\d{0,2},\d{3}$/;

const parts: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

function round(hours: number): number {
	return Math.round(hours * 1e5) / 1e5;
}
