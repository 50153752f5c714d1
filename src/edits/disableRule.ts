import type { TaskDocument } from '../model/document';
import { spanAt } from '../util/span';
import { replacement, type TextEdit } from './textEdit';

/** Comments that silence a rule, and what they are about. */
export interface Disabling {
	readonly scope: 'line' | 'table';
	readonly edits: readonly TextEdit[];
}

/**
 * Silences a rule for one line (0-based) by a comment above it, which goes into the item before, so that their list stays one. Between
 * the rows of a table no line can stand, so the whole table is put between two. Null where a comment would be text: in code, say.
 */
export function disableForLine(document: TaskDocument, rule: string, line: number): Disabling | null {
	const { states } = document;
	// A fence begins with a line above which there is none yet.
	if (states[line] !== 'text' && (states[line] !== 'fence' || states[line - 1] === 'fence')) return null;
	const table = tableOf(document, line);
	if (table) {
		const { before } = readLine(document, table.first);
		const edits = [
			insertion(document, table.first, `${before}<!-- tally-disable ${rule} -->`),
			insertion(document, table.last + 1, `${before}<!-- tally-enable ${rule} -->`),
		];
		return { scope: 'table', edits };
	}
	const above = document.directives.findLast(each => each.line < line);
	const isAbove = above?.kind === 'disable-next-line' && isBlankBetween(document, above.line, line);
	const edit =
		(isAbove && withRule(document, above, rule)) ||
		insertion(document, line, `${columnOf(document, line)}<!-- tally-disable-next-line ${rule} -->`);
	return { scope: 'line', edits: [edit] };
}

/** Silences a rule for the whole document: in the comment that does so already, else by one at its top. */
export function disableForFile(document: TaskDocument, rule: string): TextEdit {
	for (const directive of document.directives) {
		const added = directive.kind === 'disable-file' && withRule(document, directive, rule);
		if (added) return added;
	}
	const first = document.states.findIndex(state => state !== 'front-matter');
	return insertion(document, first < 0 ? document.states.length : first, `<!-- tally-disable-file ${rule} -->`);
}

/** A comment with one rule more; null where it names none and so is about all. */
function withRule(
	document: TaskDocument,
	{ rules }: TaskDocument['directives'][number],
	rule: string,
): TextEdit | null {
	const end = rules.at(-1)?.span.end;
	return end === undefined ? null : replacement(document, { start: end, end }, `, ${rule}`);
}

function insertion({ text, lines }: TaskDocument, line: number, added: string): TextEdit {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const start = lines.starts[line];
	const at = start ?? text.length;
	const newText = start === undefined ? `${eol}${added}` : `${added}${eol}`;
	return replacement({ text }, spanAt(at), newText);
}

/** What stands before a comment over a line: its own quote marks and indentation, or those of what the list item before it holds. */
function columnOf(document: TaskDocument, line: number): string {
	const { before, marker } = readLine(document, line);
	if (marker === '') return before;
	for (let above = line - 1; above >= 0; above--) {
		const other = readLine(document, above);
		if (other.isBlank || other.before.length > before.length) continue;
		return other.before === before ? before + other.marker.replace(/\S/g, ' ') : before;
	}
	return before;
}

/** The table within which a line stands, by its first and last line; null also for the line it begins with. */
function tableOf(document: TaskDocument, line: number): { readonly first: number; readonly last: number } | null {
	const isRow = (at: number): boolean => {
		const { marker, rest } = readLine(document, at);
		return document.states[at] === 'text' && marker === '' && rest.includes('|');
	};
	let rule = line;
	while (isRow(rule) && !/^[\s|:]*-[\s|:-]*$/.test(readLine(document, rule).rest)) rule--;
	if (!isRow(rule) || !isRow(rule - 1)) return null;
	let last = line;
	while (isRow(last + 1)) last++;
	return { first: rule - 1, last };
}

function isBlankBetween(document: TaskDocument, above: number, below: number): boolean {
	for (let line = above + 1; line < below; line++) if (!readLine(document, line).isBlank) return false;
	return true;
}

/** A line as quote marks and indentation, the marker of a list item with the blanks behind it, and the rest. */
function readLine({ text, lines }: TaskDocument, line: number) {
	const { start, end } = lines.lineSpan(line);
	const whole = text.slice(start, end);
	const before = /^(?:[ \t]*>)*[ \t]*/.exec(whole)?.[0] ?? '';
	const rest = whole.slice(before.length);
	const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/.exec(rest)?.[0] ?? '';
	return { before, marker, rest, isBlank: rest.trim() === '' };
}
