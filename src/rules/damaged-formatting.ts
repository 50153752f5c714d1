import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Span } from '../util/span';
import type { Finding } from './rule';
import { defineRule } from './rule';
import { restartedNumbers } from './restartedNumbers';

/** What a formatter or a script did to task lines: escaped brackets, written-out line ends, numbers that begin again. */
export const damagedFormatting = defineRule({
	id: 'damaged-formatting',
	description: 'What a formatter did to tasks: escaped brackets, written-out line ends, numbers that begin again.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document, graph }) {
		yield* once(
			escapedBrackets(document),
			span => message('A formatter escaped these brackets: {0}.', textOf(document, span)),
			{
				document,
				title: message('Take the backslashes out'),
				mend: span => textOf(document, span).replace(/\\([[\]])/g, '$1'),
			},
		);
		yield* once(
			writtenLineEnds(document),
			span => message('A line end is written as {0} here.', textOf(document, span)),
			{
				document,
				title: message('Write line ends'),
				mend: span => lineEndAt(document, span.start),
			},
		);
		yield* restartedNumbers(document, graph);
	},
});

interface Mending {
	readonly document: TaskDocument;
	readonly title: Message;
	readonly mend: (span: Span) => string;
}

/** One finding for all that is damaged alike: one run of a formatter did it, and one fix undoes it. */
function* once(
	spans: readonly Span[],
	say: (span: Span) => Message,
	{ document, title, mend }: Mending,
): Iterable<Finding> {
	const [first, ...others] = spans;
	if (!first) return;
	const edits = spans.map((span): TextEdit => replacement(document.text, span, mend(span)));
	yield {
		span: first,
		message: say(first),
		related: others.slice(0, 10).map(span => ({ span, message: message('So are these.') })),
		fixes: [{ title, safe: false, edits }],
	};
}

/** `\[ ]` in a box's place, `\[P0]` and the like at the end of a task's line; `array\[0]` and `\[\[link]]` are meant so. */
function escapedBrackets(document: TaskDocument): readonly Span[] {
	const owners = new Set(
		document.tasks.flatMap(task => task.owners.flatMap(({ value, source }) => (source === 'slot' ? value : []))),
	);
	return document.tasks.flatMap(task => {
		const line = wholeLine(document, task);
		const text = document.text.slice(line.start, line.end);
		return [...text.matchAll(/(?<=^|[\s\]])\\\[([^\\[\]`]{1,30})\\?\](?!\()/g)].flatMap(match =>
			isMark(document, owners, match[1] as string) && !isInCode(text, match.index)
				? { start: line.start + match.index, end: line.start + match.index + match[0].length }
				: [],
		);
	});
}

/** Whether a text is what stands in a box or slot: a mark, priority, owner, duration or dependency. */
function isMark({ vocabulary, legend }: TaskDocument, owners: ReadonlySet<string>, text: string): boolean {
	if (/^[ xX~/!-]$/.test(text) || /^\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|d|days?|w|weeks?|min|m)$/i.test(text))
		return true;
	if (/^(?:none|(?:tasks? )?#\d+(?:\s*,\s*#?\d+)*)$/i.test(text)) return true;
	const word = text.toLowerCase();
	if (vocabulary.priorities.some(priority => priority.toLowerCase() === word)) return true;
	return owners.has(text) || legend.owners.has(text) || vocabulary.statuses.has(word);
}

function isInCode(text: string, at: number): boolean {
	return text.slice(0, at).split('`').length % 2 === 0;
}

/** A script's way to write a line end, where a field or an item follows: `Actual: 2h\n- **Owner**: BE`. */
function writtenLineEnds(document: TaskDocument): readonly Span[] {
	const spans: Span[] = [];
	for (const { details } of document.tasks)
		for (const { valueSpan } of details) {
			const rest = textOf(document, { start: valueSpan.start, end: lineEnd(document, valueSpan.start) });
			const match = /(?:`r`n|`n|\\r\\n|\\n)(?=\s*(?:[-*+] |\*\*|#{1,6} ))/.exec(rest);
			if (!match) continue;
			const start = valueSpan.start + match.index;
			if (!spans.some(span => span.start === start)) spans.push({ start, end: start + match[0].length });
		}
	return spans;
}

/** The line end of the document and the indentation of the line that it breaks. */
function lineEndAt({ text, lines }: TaskDocument, offset: number): string {
	const { start } = lines.lineSpan(lines.lineAt(offset));
	const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
	return `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}`;
}

function lineEnd({ lines }: TaskDocument, offset: number): number {
	return lines.lineSpan(lines.lineAt(offset)).end;
}

function wholeLine({ lines }: TaskDocument, { line }: Task): Span {
	return lines.lineSpan(line);
}

function textOf({ text }: TaskDocument, { start, end }: Span): string {
	return text.slice(start, end);
}
