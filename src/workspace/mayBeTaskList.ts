import { isDigit } from '../util/isDigit';
import { fieldOf } from '../parser/lines/lexFields';
import { type FieldName, statusMarks, taskNouns } from '../parser/words/words.data';
import { wide } from '../util/wide';

/** No line's beginning is longer, as far as this look goes. */
const LONGEST = 400;
const LONGEST_LABEL = 60;
const LONGEST_FRONT = 4000;

const telling: ReadonlySet<FieldName | null> = new Set(['status', 'priority', 'owner', 'estimate', 'dependencies']);
const nouns = taskNouns.join('|');
const numberedNoun = new RegExp(`(?:${nouns})s?\\s?[-–]?\\s?[#№]?\\s?(?:[a-z]{0,10}-?)\\d`, 'iu');
const namedNoun = new RegExp(`(?:${nouns})\\s?[:：]`, 'iu');
const mark = new RegExp(`[${Object.values(statusMarks).flat().join('')}]`, 'u');
/** A sign and an id: `✅ **T-12**`. */
const marked = new RegExp(`^[${Object.values(statusMarks).flat().join('')}]\\ufe0f?[^\\d\n]{0,24}\\d`, 'u');
const item = /^(?:[-*+•–‣◦]|\d{1,9}[.)、])(?:\s+|(?=\\?\[))/;
const box = /^\\?\[(?:\s{0,9}[^\]]?\s{0,9}|[^\w\]]{2,8})\\?\](?![(:])/;
/** A slot or a remark: no link, no version, no day. */
const slot = wide(/\[(?!\d+\.\d+\.)[^\][]{1,80}\](?![(:])|[(（]~?\d[\d.\s–-]{0,12}\p{L}[^)）]{0,20}[)）]|~~|\bP\d\b/u);

/**
 * Whether a text could hold two tasks that say something, by a look at the beginnings of its lines: a fraction of the time
 * of a reading. A text that it turns down is no task list; one that it lets pass has to be read.
 */
export function mayBeTaskList(text: string): boolean {
	if (isOneTask(text)) return true;
	let tasks = 0;
	let hasNumber = false;
	let says = false;
	const colons = text.includes('：') ? /[:：]/g : null;
	let colon = -1;
	let bar = -1;
	for (let from = 0; from < text.length; ) {
		const newline = text.indexOf('\n', from);
		const lineEnd = newline < 0 ? text.length : newline;
		let start = from;
		while (start < lineEnd && isLead(text.charCodeAt(start))) start++;
		const end = Math.min(lineEnd, start + LONGEST);
		from = lineEnd + 1;
		if (start === end) continue;
		if (bar >= 0 && bar < start) bar = -1;
		if (bar < 0) bar = indexOrEnd(text.indexOf('|', start), text);
		if (bar < end && isRule(text, from) && isListingHeader(text.slice(start, end))) return true;
		const first = text.charCodeAt(start);
		const isHeading = first === 35 || isUnderline(text, from);
		const isItem = !isHeading && (isBullet(first) || isDigit(first));
		if (isHeading || isItem) {
			const line = text.slice(start, end);
			const marker = isItem ? item.exec(line) : null;
			const content = marker ? afterMarkers(line, marker[0].length) : '';
			if (marker && (box.test(content) || marked.test(content))) tasks++;
			if (isHeading && numberedNoun.test(line)) tasks++;
			else if (isHeading ? /\d/.test(line) || namedNoun.test(line) : marker && isDigit(first)) {
				hasNumber = true;
				says ||= mark.test(line) || slot.test(line);
			}
		}
		if (!says) {
			if (colon < start) colon = nextColon(text, start, colons);
			if (colon < end) says = hasFieldLabel(text.slice(start, end));
		}
		if (tasks >= 2 || (hasNumber && (says || tasks > 0))) return true;
	}
	return false;
}

/** Whether front matter could make the whole file one task: it has an id and a status. */
function isOneTask(text: string): boolean {
	if (!/^\ufeff?---/.test(text)) return false;
	const keys = text.slice(0, LONGEST_FRONT).match(/^[\w -]{1,30}(?=:)/gm) ?? [];
	const fields = new Set(keys.map(fieldOf));
	return fields.has('id') && fields.has('status');
}

/** What follows the markers of an item, and of one in it (`- 1. [ ] A`). */
function afterMarkers(line: string, at: number): string {
	const content = line.slice(at);
	return content.slice(item.exec(content)?.[0].length ?? 0);
}

function nextColon(text: string, from: number, colons: RegExp | null): number {
	if (!colons) return indexOrEnd(text.indexOf(':', from), text);
	colons.lastIndex = from;
	return colons.exec(text)?.index ?? text.length;
}

function indexOrEnd(index: number, { length }: string): number {
	return index < 0 ? length : index;
}

/** Whether a label in front of a colon names a field: `**Status**: `, `- Owner: `. */
function hasFieldLabel(line: string): boolean {
	let from = 0;
	for (const { index } of line.matchAll(/[:：]/g)) {
		const label = line.slice(Math.max(from, index - LONGEST_LABEL), index).replace(/^.*[|·;]/, '');
		if (telling.has(fieldOf(label.replace(/^[\s\-+>\d.)]+/, '')))) return true;
		from = index + 1;
	}
	return false;
}

/** Whether the cells of a row are headed as those of a list of tasks are. */
function isListingHeader(line: string): boolean {
	const fields = line.split('|').map(fieldOf);
	return fields.some(field => field === 'title' || field === 'id') && fields.filter(field => field !== null).length > 1;
}

function isLead(code: number): boolean {
	return code === 32 || code === 9 || code === 62 || code === 13 || code === 0xfeff || code === 0xa0 || code === 0x3000;
}

/** Whether the line that begins there makes the one before it a heading. */
function isUnderline(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (code === 61 || code === 45) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}

/** Whether a line could be the one between the head of a table and its rows. */
function isRule(text: string, from: number): boolean {
	let at = from;
	while (isLead(text.charCodeAt(at)) || text.charCodeAt(at) === 124) at++;
	return text.charCodeAt(at) === 45 || text.charCodeAt(at) === 58;
}

function isBullet(code: number): boolean {
	return code === 45 || code === 42 || code === 43 || code > 0x2000 || code === 92;
}
