import type { Status } from '../../model/task';
import type { Span } from '../../util/span';
import { wide } from '../../util/wide';
import type { Line } from '../lines/line';
import { none, type SlotContext } from '../titles/readSlot';
import { readChoice } from '../words/readChoice';
import { readPriority } from '../words/readPriority';
import { type ReadStatus, readStatus, type StatusWords } from '../words/readStatus';
import { readTick } from '../words/readTick';
import { joint, plainState, stateKey } from '../words/stateKey';
import { saysForWhat } from '../words/waitsApart';
import { fieldStatusWords, unknownWords } from '../words/words.data';
import type { ValuePlace } from './readFields';
import type { ReadTask } from './readTask';

/** Adds what the value of a status says: the status, and what it waits for (`Blocked by T001`). */
export function addStatus(task: ReadTask, place: ValuePlace, text: string, span: Span, context: SlotContext): void {
	const chosen = readChoice(text);
	if (chosen === '') return;
	const read = readField(chosen ?? text, context);
	// `⏸️ OPTIONAL` waits for nothing.
	const isOptional = read.status !== 'done' && /^[^a-z]*optional[^a-z]*$/i.test(text);
	if (isOptional) task.optional = true;
	// Who does not know how far it is says so, and whatever a mark says counts.
	const tick = read.status !== null ? null : (readPair(text) ?? (place.source === 'cell' ? readTick(text) : null));
	const isUnknown = read.status === null && unknown.has(plainState(text));
	if (isUnknown && task.marks.length > 0) return;
	const said = read.status === 'open' && saysForWhat(text) ? 'blocked' : read.status;
	const status = isOptional || isUnknown ? 'open' : (tick ?? said);
	if (status === null && isRemark(text)) return;
	// `🟠 HIGH` is a priority.
	if ((status === null || (!read.whole && coloured.test(text))) && isPriority(text, context)) return;
	if (status === null && none.has(text.toLowerCase())) return;
	task.addMark({ source: place.source, span, text, status, percent: read.percent });
	// `Blocked by T001`
	const first = waitingFor.exec(text);
	if (first)
		task.addPending({
			line: place.line,
			start: place.start + first[0].length,
			end: place.end,
			source: place.source,
			certainty: 'certain',
			direction: 'waits-for',
		});
}

const pair = wide(/^[^\p{L}\d]*(\d{1,4})\s?(?:\/|of)\s?(\d{1,4})(?![\d./-])(?:\s\p{L}+){0,2}[\s*_.)]*$/iu);

/** `1/3 done`: how far it is, by two numbers. */
function readPair(text: string): Status | null {
	const [, part, whole] = pair.exec(text) ?? [];
	if (whole === undefined || Number(part) > Number(whole) || Number(whole) === 0) return null;
	return Number(part) === 0 ? 'open' : part === whole ? 'done' : 'in-progress';
}

/** A status as a field says it: in words of fields where they are all of it, else as anywhere, else at the end (`Ann active`). */
function readField(text: string, { words, legend }: SlotContext): ReadStatus {
	const read = readStatus(text, words);
	// `✅ Approved` is done, whatever the word is of; `ready-for-review` is one word.
	if ((read.whole && text.search(joint) < 0) || (read.by === 'mark' && read.status === 'done')) return read;
	const clean = plainState(text);
	const key = stateKey(text);
	const told = ofFields.get(key) ?? legend.states.get(key);
	if (read.by !== 'nothing' && !told) return read;
	const status = told ?? behindName(clean, words) ?? statusOfRequest(clean, words);
	return status ? { status, percent: read.percent, by: 'word', whole: true } : read;
}

const unknown = new Set(unknownWords);

const ofFields: ReadonlyMap<string, Status> = new Map(
	Object.entries(fieldStatusWords).flatMap(([status, words]) => words.map(word => [word, status as Status] as const)),
);

/** The status behind a name of one or two words. What is done there may be a part of the task only (`Backend done`). */
function behindName(text: string, { statuses }: StatusWords): Status | null {
	const words = text.split(/\s+/);
	if (words.length > 4 || !/^\p{L}/u.test(text) || noName.test(text)) return null;
	for (let from = 1; from <= 2 && from < words.length; from++) {
		const status = statuses.get(words.slice(from).join(' '));
		if (status && status !== 'done' && status !== 'cancelled') return status;
	}
	return null;
}

/** `[PR #82](https://…)`, `MR !5 — merged`: what is to be merged is in review, if nothing behind its number says more. */
function statusOfRequest(text: string, words: StatusWords): Status | null {
	const [whole] = request.exec(text) ?? [];
	if (whole === undefined) return null;
	const behind =
		/^[^\p{L}\p{N}]*([^([\])（）]*)/u.exec(text.slice(whole.length).replace(/^\]\([^()]*\)/, ''))?.[1] ?? '';
	return behind === '' ? 'in-progress' : readStatus(behind, words).status;
}

const request = /^\[?(?:in |open )?(?:pr|mr|pull request|merge request)s?[\s:]{0,2}[#!]?\d{1,6}(?![\d.%])/;

/** What begins like this says that the status is not so, or when it will be. */
const noName = wide(
	/^(?:not?|non|never|needs?|to|will|must|should|can|may|was|been?|once|until|before|after|if|when|for|await\w*|former\w*|previous\w*|soon|un\w*)(?!\p{L})/u,
);

/** Whether a text that begins with nothing known tells of something else: more than three words (`Expand the existing page`), a clause of ideographs, code. */
function isRemark(text: string): boolean {
	return text.split(/\s+/).length > 3 || /[\u3040-\u30ff\u3400-\u9fff]{11}/.test(text) || code.test(text);
}

/** `ViewState(initial: .idle)`, `View.idle`. */
const code = /[(（][^()（）]*[:：]|^\w+\.[a-z]\w*$/i;

const coloured = wide(/^\P{L}{0,8}?[🔴🟠🟡🟢🔵⚪]/u);

function isPriority(text: string, { vocabulary, legend }: SlotContext): boolean {
	return readPriority(text, vocabulary, legend.priorities) !== null;
}

const waitingFor = /^[^a-z\d]{0,8}(?:block(?:ed|ing) (?:by|on)|waiting (?:for|on)|dependent on|depends on)\s+/iu;

/**
 * Whether a mark beside a title is a colour that says something else than a status (how sure, how urgent): the document tells what, or it stands behind
 * a ticked box, or behind an empty one where ticked ones have it as well.
 */
export function isOnlyColour({ box }: Line, mark: string, isBehind: boolean, { legend }: SlotContext): boolean {
	const told = legend.colours.get(mark.replace('\ufe0f', ''));
	if (told || !isBehind || box === null) return told === true;
	return told === false || (/^x$/i.test(box.text) && /^[🔴🟠🟡🟢🔵⚪]\ufe0f?$/u.test(mark));
}
