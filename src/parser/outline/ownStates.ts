import type { Status } from '../../model/task';
import type { Vocabulary } from '../../model/vocabulary';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { kindIn, stateIn, TEXT } from '../lines/forms';
import { HEADING, PARAGRAPH, ROW } from '../lines/lexLine';
import { type LineTable, OWN_STATES } from '../lines/lineTable';
import { BAR, DASH, WORDY } from '../lines/signs';
import { readStatus } from '../words/readStatus';
import { stateKey } from '../words/stateKey';

/** From so many entries on a list tells of states. */
const FEWEST = 3;
/** An opening line is no longer. */
const LONGEST = 60;

/** The labels and headings over a list of states. */
const opening = wide(
	/^[^\p{L}]*(?:(?:allowed|valid|possible|available|task|ticket|issue|item|story|own|our|the|workflow|erlaubte|mögliche) ){0,2}(?:status(?:es)?|states?|stati|statuts?|estados?|statussen|statusy|durumlar|статусы?|状态|狀態|任务状态|任務狀態|ステータス|状態|상태|legend|status(?:werte|legende|definition(?:en)?)|zustände)(?: ?(?:values?|words?|names?|codes?|keys?|labels?|options|definitions?|meanings?|legend|workflow|posibles|possíveis|permitidos|possibles|possibili|задач|定义|定義|说明|說明|值|列表|一覧|の定義|정의|값))?[^\p{L}]*$/iu,
	/sta[td]|estado|durum|статус|[状狀][态態]|ステータス|상태|legend|zust/i,
);

/** A header over what states mean. */
const meaning =
	/^\W*(?:meaning|descri|defini|explan|when|bedeut|beschr|erklär|signific|descripc|descriç|znacz|opis|значен|описан|含义|含義|说明|說明|描述|意味|説明|의미|설명)/iu;

/** A bullet without a box. */
const bullet = /^(?:[-*+]|\d{1,2}[.)])\s(?!\s{0,4}\[)/;

/** A word or two in code, in bold, before what it means, or alone. */
const entry = wide(/^[^\p{L}`*]{0,6}(?:`([^`]{1,24})`|\*\*([^*]{1,24})\*\*|([^:：=—–`*]{1,24})(?:[:：=—–]|$))/u);

/**
 * The words for states that a document lists itself under a label that says so, and that no vocabulary knows: those before the one for done.
 * Behind one for what has begun they say that a task has, else that it is open. In lower case, without marks.
 */
export function* readOwnStates(lines: LineTable, vocabulary: Vocabulary): Steps<ReadonlyMap<string, Status>> {
	const found = new Map<string, Status>();
	for (let number = 0; number < lines.count; number++) {
		if (number % 512 === 0) yield;
		const form = lines.forms[number] as number;
		const kind = kindIn(form);
		if (stateIn(form) !== TEXT || (kind !== HEADING && kind !== PARAGRAPH && kind !== ROW)) continue;
		if (kind === ROW && !isRule(lines, number + 1)) continue;
		if (!lines.answer(number, OWN_STATES, opensStates)) continue;
		const words =
			kind === HEADING || !isHeader(lines.textOf(number)) ? listed(lines, number + 1) : rowsOf(lines, number);
		const read = words.map(word => readStatus(word, vocabulary));
		if (
			words.length < FEWEST ||
			new Set(words).size < words.length ||
			!read.some(({ status, whole }) => status && whole)
		)
			continue;
		const done = read.findIndex(({ status }) => status === 'done');
		let hasBegun = false;
		for (const [at, word] of words.slice(0, done < 0 ? words.length : done).entries()) {
			const status = read[at]?.status ?? null;
			hasBegun ||= status === 'in-progress';
			if (status === null && !found.has(stateKey(word))) found.set(stateKey(word), hasBegun ? 'in-progress' : 'open');
		}
	}
	found.delete('');
	return found;
}

function opensStates(lines: LineTable, number: number): boolean {
	const text = lines.textOf(number);
	if (isHeader(text)) return opensTable(text);
	return text.length <= LONGEST && opening.test(text);
}

/** Whether a line parts the header of a table from its rows. */
function isRule({ count, signs }: LineTable, number: number): boolean {
	return number < count && ((signs[number] as number) & (WORDY | BAR | DASH)) === (BAR | DASH);
}

function isHeader(text: string): boolean {
	return /^\s{0,3}\|/.test(text);
}

/** Whether a text is the header of a table of states and what they mean. */
function opensTable(text: string): boolean {
	const cells = cellsOf(text);
	return cells.length <= 4 && cells.some(cell => opening.test(cell)) && cells.some(cell => meaning.test(cell));
}

/** The words that a table gives a meaning to. */
function rowsOf(lines: LineTable, header: number): readonly string[] {
	const column = cellsOf(lines.textOf(header)).findIndex(cell => opening.test(cell));
	const words: string[] = [];
	for (let at = header + 2; at < lines.count && isHeader(lines.textOf(at)); at++)
		words.push((cellsOf(lines.textOf(at))[column] ?? '').replace(/[*`]/g, ''));
	return words.every(word => word.length <= 24) ? words : [];
}

function cellsOf(text: string): readonly string[] {
	return text
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|')
		.map(cell => cell.trim());
}

/** The words that a list gives a meaning to, which begins on a line or after blank ones. */
function listed(lines: LineTable, from: number): readonly string[] {
	const words: string[] = [];
	let at = from;
	while (at < lines.count && lines.textOf(at).trim() === '') at++;
	for (; at < lines.count && stateIn(lines.forms[at] as number) === TEXT; at++) {
		const text = lines.textOf(at).trim();
		const [whole, code, bold, bare] = bullet.test(text)
			? (entry.exec(text.replace(bullet, '').split(' - ', 1)[0]?.trim() ?? '') ?? [])
			: [];
		if (whole === undefined) break;
		words.push((code ?? bold ?? bare ?? '').replace(/[:：]$/, '').trim());
	}
	return words;
}
