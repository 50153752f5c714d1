import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { closedGaps } from './closedGaps';
import { numberedTasks, restartedNumbers } from './restartedNumbers';
import type { Finding } from './rule';
import { defineRule, suggestion } from './rule';

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
				mend: span => textOf(document, span).replace(/\\/g, ''),
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
		const missing = graph.edges.filter(
			({ resolution, dependency: { id, certainty } }) =>
				resolution === 'missing' && certainty === 'certain' && /^\d{1,6}$/.test(id),
		);
		if (missing.length === 0) return;
		const numbered = numberedTasks(document);
		yield* restartedNumbers(document, numbered, missing);
		yield* closedGaps(document, graph, numbered);
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
	const edits = spans.map((span): TextEdit => replacement(document, span, mend(span)));
	yield {
		span: first,
		message: say(first),
		related: others.slice(0, 10).map(span => ({ span, message: message('So are these.') })),
		fixes: [suggestion(title, edits)],
	};
}

/** Escaped brackets that stand where a box or slot does; `array\[0]` and `\[\[link]]` are meant so. */
const escaped = /(?<=^|[\s\](|])\\\[((?:[^\\[\]`]|\\[^\s\w[\]]){1,30})\\?\](?!\()/g;

/**
 * `\[ ]` in a box's place, `\[P0]` and the like, and what stands right beside them. Lines that are no tasks may be a legend:
 * they count once a task is damaged so.
 */
function escapedBrackets(document: TaskDocument): readonly Span[] {
	if (!document.text.includes('\\[')) return [];
	const owners = new Set(
		document.tasks.flatMap(task => task.owners.flatMap(({ value, source }) => (source === 'slot' ? value : []))),
	);
	const taskLines = new Set(document.tasks.map(({ line }) => line));
	const found = document.states.flatMap((state, line) => {
		if (state !== 'text') return [];
		const { start, end } = document.lines.lineSpan(line);
		const text = document.text.slice(start, end);
		if (!text.includes('\\[')) return [];
		return bracketChains(text)
			.filter(chain => chain.some(({ word, isBox }) => isBox || isMark(document, owners, word)))
			.flat()
			.map(({ from, to, isBox }) => ({
				span: { start: start + from, end: start + to },
				isSure: isBox || taskLines.has(line),
			}));
	});
	return found.some(({ isSure }) => isSure) ? found.map(({ span }) => span) : [];
}

interface Bracket {
	readonly from: number;
	readonly to: number;
	/** What stands in it, without backslashes. */
	readonly word: string;
	/** Whether it holds one sign and begins an item. */
	readonly isBox: boolean;
}

/** The escaped brackets of a line outside of code, those together that nothing but a space parts. */
function bracketChains(text: string): readonly (readonly Bracket[])[] {
	const chains: Bracket[][] = [];
	let ticks = 0;
	let counted = 0;
	for (const match of text.matchAll(escaped)) {
		const from = match.index;
		for (; counted < from; counted++) if (text[counted] === '`') ticks++;
		if (ticks % 2 === 1) continue;
		const word = (match[1] as string).replace(/\\/g, '');
		const isBox = [...word].length === 1 && from < 200 && /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/.test(text.slice(0, from));
		const bracket = { from, to: from + match[0].length, word, isBox };
		const last = chains.at(-1);
		const before = last?.at(-1);
		// After a box comes the title, whatever it begins with.
		if (last && before && !before.isBox && from - before.to <= 1) last.push(bracket);
		else chains.push([bracket]);
	}
	return chains;
}

/** Whether a text is what stands in a box or slot: a mark, priority, owner, tag, duration or dependency. */
function isMark({ vocabulary, legend }: TaskDocument, owners: ReadonlySet<string>, text: string): boolean {
	if (/^[ xX~/!-]$/.test(text) || /^\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|d|days?|w|weeks?|min|m)$/i.test(text))
		return true;
	if (/^(?:none|(?:tasks? )?#\d+(?:\s*,\s*#?\d+)*|P|US\d{1,3})$/i.test(text)) return true;
	const word = text.toLowerCase();
	if (vocabulary.priorities.some(priority => priority.toLowerCase() === word)) return true;
	return owners.has(text) || legend.owners.has(text) || vocabulary.statuses.has(word);
}

/** A script's way to write a line end, where a field or an item follows: `Actual: 2h\n- **Owner**: BE`. */
function writtenLineEnds(document: TaskDocument): readonly Span[] {
	const spans: Span[] = [];
	if (!document.text.includes('`n') && !document.text.includes('\\n')) return spans;
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
	const { start } = lines.around(offset);
	const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
	return `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}`;
}

function lineEnd({ lines }: TaskDocument, offset: number): number {
	return lines.around(offset).end;
}

function textOf({ text }: TaskDocument, { start, end }: Span): string {
	return text.slice(start, end);
}
