const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const monthPattern = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*';

/** A regular expression source that finds a date, in the ways that task lists write dates. */
export const datePattern = [
	'\\d{4}-\\d{2}-\\d{2}',
	'\\d{4}/\\d{2}/\\d{2}',
	'\\d{4}\\.\\d{2}\\.\\d{2}',
	'\\d{4}年\\d{1,2}月\\d{1,2}日',
	'\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
	'\\d{1,2}/\\d{1,2}/\\d{4}',
	`${monthPattern}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
	`\\d{1,2} ${monthPattern}\\.?,? \\d{4}`,
].join('|');

const anyDate = new RegExp(datePattern, 'i');

/** A text in which today's date (`2025-10-24`) stands for the first date in it, written the same way; null when there is none or its order of day and month can't be told. */
export function withDate(text: string, today: string): string | null {
	const found = anyDate.exec(text);
	const written = found && likeSample(found[0], today);
	return found && written ? text.slice(0, found.index) + written + text.slice(found.index + found[0].length) : null;
}

/** Whether a text is nothing but a date. */
export function isDate(text: string): boolean {
	const plain = text.trim();
	return anyDate.exec(plain)?.[0] === plain;
}

function likeSample(sample: string, today: string): string | null {
	const [year = '', month = '', day = ''] = today.split('-');
	const separator = /^\d{4}([-/.])/.exec(sample)?.[1];
	if (separator !== undefined) return [year, month, day].join(separator);
	if (/年/.test(sample)) return `${year}年${Number(month)}月${Number(day)}日`;
	const dots = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/.exec(sample);
	if (dots) return `${digits(day, dots[1])}.${digits(month, dots[2])}.${year}`;
	const slashes = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(sample);
	if (slashes) return slashed(slashes[1] ?? '', slashes[2] ?? '', year, month, day);
	return inWords(sample, year, month, day);
}

/** Only a number above twelve tells which of the two is the day. */
function slashed(first: string, second: string, year: string, month: string, day: string): string | null {
	if (Number(first) > 12) return `${digits(day, first)}/${digits(month, second)}/${year}`;
	if (Number(second) > 12) return `${digits(month, first)}/${digits(day, second)}/${year}`;
	return null;
}

function inWords(sample: string, year: string, month: string, day: string): string {
	const word = /[A-Za-z]{3,}/.exec(sample)?.[0] ?? '';
	const full = months[Number(month) - 1] ?? '';
	const name =
		months.some(each => each.toLowerCase() === word.toLowerCase()) && word.length > 3 ? full : full.slice(0, 3);
	const dot = sample.includes(`${word}.`) ? '.' : '';
	const comma = sample.includes(',') ? ',' : '';
	if (/^\d/.test(sample)) return `${Number(day)} ${name}${dot}${comma} ${year}`;
	const number = /\b0\d\b/.test(sample) ? day : String(Number(day));
	return `${name}${dot} ${number}${/\d(?:st|nd|rd|th)/i.test(sample) ? ordinal(Number(day)) : ''}${comma} ${year}`;
}

function ordinal(day: number): string {
	if (day % 100 >= 11 && day % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function digits(number: string, sample = ''): string {
	return sample.length === 2 ? number : String(Number(number));
}
