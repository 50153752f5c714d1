import { isJoined, isPartOfYear } from './joinedIds';
import { isDelimited, isSectionNoun, type ReadId, readId } from './readId';
import { generalTaskNouns } from './words.data';

const bracketedAlone =
	/^(?!US-?\d)(?=[A-Z])(?:(?:[A-Z]{1,10}\d?-){0,2}[A-Z]{0,10}\d{2,}|(?!(?:FR|NFR|REQ|AC|SC|UC|TC|ADR|RFC|P)-)[A-Z]{1,10}-(?:\d|\d{3}-\d\d|\d\d?-\d\d?))$/;

/** `[T001] Title`, `[POND-1] Title`: whether an id may stand in brackets; without a hyphen it has two digits and more, since `[P1]` and `[US1]` are slots. */
export function isBracketedId(id: string): boolean {
	return (bracketedAlone.test(id) || isJoined(id)) && !isPartOfYear(id);
}

/** A list, or a word that is put together: `` `T1`, `T2` ``, `` `T1`-like ``. */
const goesOn = /^(?:\s*[,;/&+]|\s(?:and|or|und|oder|y|et|e)\s|[-\w(])/;

const closes: Readonly<Record<string, string>> = { '`': '`', '(': ')' };

/** The id with its brackets; one of a single digit behind a box may be a name (`- [ ] [UTF-8] support`), which no bracket sets off. */
export function bracketed(id: ReadId | null, before: string): ReadId | null {
	const isName = id && /\D\d$/.test(id.id) && /\]\s*$/.test(before);
	return id && { ...id, nameStart: id.nameStart - 1, delimited: id.delimited && !isName };
}

/** `### [TASK-1] Title`, `- [ ] [T1] Title`, `- [ ] [Task #1] Title`, `- [ ] [001] Title`: whether a name in brackets before a title is its own, which in a list that is numbered otherwise only emphasis shows. */
export function opensTitle({ form, id, noun }: ReadId, before: string, inEmphasis: boolean): boolean {
	const isHeading = /#\s*$/.test(before);
	if (!isHeading && !/\]\s*$/.test(before)) return false;
	// `[001]` counts; so does `[120]` in emphasis, which else may be a code (`[404] Page`).
	if (form === 'plain') return inEmphasis ? /^\d{3}$/.test(id) : /^0\d\d$/.test(id);
	if (form === 'prefixed') return isHeading ? countsUp(id) : /^T\d$/.test(id);
	// `- [ ] [Epic 3] Title` says what it is a part of.
	if (noun === null ? form !== 'hash' : isHeading ? isSectionNoun(noun) : !ofTasks.has(noun)) return false;
	const number = inEmphasis ? id : (/(\d{1,9})[.)]\s/.exec(before)?.[1] ?? id);
	return number === id;
}

const ofTasks = new Set([...generalTaskNouns, 'issue']);

const idLabel = /(?:task|ticket|issue) id: ?/iy;

/** Reads an id that is all of some code or of a bracket (`` `T1` ``, `(T001)`), or stands behind `Task ID: `; null for anything else, and for names in small letters. */
export function wrappedId(text: string, at: number): ReadId | null {
	idLabel.lastIndex = at;
	const behind = idLabel.exec(text)?.[0].length ?? 0;
	if (behind > 0) return labelledId(text, at, at + behind);
	const close = closes[text[at] ?? ''];
	const read = close ? readId(text, at + 1) : null;
	if (!read || text[read.end] !== close || read.form === 'plain' || read.noun !== null || /^[a-z]/.test(read.id))
		return null;
	if ((close === ')' && !isBracketedId(read.id)) || goesOn.test(text.slice(read.end + 1, read.end + 8))) return null;
	return { ...read, nameStart: at, delimited: isDelimited(text, read.end + 1) };
}

function labelledId(text: string, at: number, start: number): ReadId | null {
	const read = wrappedId(text, start) ?? readId(text, start);
	return read?.form === 'prefixed' ? { ...read, nameStart: at, delimited: true } : null;
}

/** Whether an id in capitals has a number that counts (`TASK-1`, `S1-T1`, `A1.1`) and is no part of a year (`H1-2026`). */
function countsUp(id: string): boolean {
	return (/^[A-Z]+(?:-\d|\d+[-.](?=.*\d))/.test(id) || isJoined(id)) && !isPartOfYear(id);
}
