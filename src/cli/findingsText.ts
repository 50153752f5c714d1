import type { CheckedFinding } from '../rules/check';
import { toText } from '../util/message';
import type { Terminal } from './command';
import { place } from './json';
import type { FileReading } from './readTasks';
import { excerpt } from './text/excerpt';
import type { Colour } from './text/paint';
import { printable, textWidth } from './text/width';
import { wrap } from './text/wrap';

/** The width of an excerpt where no terminal sets one. */
const READABLE = 120;
const MARGIN = '      ';

/** What a severity is called, and its colour. */
export const severityWords: Readonly<Record<CheckedFinding['severity'], readonly [word: string, colour: Colour]>> = {
	error: ['error', 'red'],
	warning: ['warning', 'yellow'],
	information: ['note', 'blue'],
};

/** The findings of a file: each with its place, the line it stands in, the other places and what can be done; or nothing. */
export function findingsText(reading: FileReading, terminal: Pick<Terminal, 'columns' | 'paint'>): string {
	return reading.findings.map(finding => `${findingText(reading, finding, terminal)}\n`).join('\n');
}

function findingText(
	reading: FileReading,
	found: CheckedFinding,
	{ columns, paint }: Pick<Terminal, 'columns' | 'paint'>,
): string {
	const { document, path } = reading;
	const { finding, severity } = found;
	const { line, column } = place(document.lines, finding.span.start);
	const notes = [
		...(finding.fixes ?? []).map(fix => `${fix.safe ? 'fix:' : 'perhaps:'} ${toText(fix.title)}`),
		...(finding.related ?? []).map(related => {
			const other = place(document.lines, related.span.start);
			return `line ${other.line}: ${toText(related.message)}`;
		}),
	];
	const [word, colour] = severityWords[severity];
	const at = `${path}:${line}:${column}`;
	const head = `${at}  ${word}  `;
	const paintHead = (text: string): string =>
		paint('bold', at) + paint(colour, `  ${word}  `) + text.slice(head.length);
	return [
		...headLines(head + printable(toText(finding.message)), found.rule, columns).map(([text, rule], index) =>
			[index === 0 ? paintHead(text) : text, rule && paint('dim', rule)].join(''),
		),
		...excerptLines(reading, found, Math.min(columns ?? READABLE, READABLE), text => paint(colour, text)),
		...notes.flatMap(note =>
			wrap(`${MARGIN}= ${printable(note)}`, columns ?? Number.POSITIVE_INFINITY, `${MARGIN}  `).map(text =>
				paint('dim', text),
			),
		),
	].join('\n');
}

/** The sentence with the rule's id behind it: at the right edge of a terminal, else three spaces after. */
function headLines(text: string, rule: string, columns: number | null): (readonly [text: string, rule: string])[] {
	if (columns === null) return [[text, `   ${rule}`]];
	const width = Math.min(columns, READABLE);
	const lines = wrap(text, width, MARGIN);
	const last = lines.at(-1) ?? '';
	const space = width - textWidth(last) - rule.length;
	const before = lines.slice(0, -1).map(line => [line, ''] as const);
	return space >= 2
		? [...before, [last, ' '.repeat(space) + rule]]
		: [...before, [last, ''], ['', ' '.repeat(Math.max(0, width - rule.length)) + rule]];
}

function excerptLines(
	{ document: { text, lines } }: FileReading,
	{ finding: { span } }: CheckedFinding,
	width: number,
	mark: (text: string) => string,
): string[] {
	const index = lines.lineAt(span.start);
	const whole = lines.lineSpan(index);
	// A byte order mark takes no room on the line that it begins.
	const start = text.charCodeAt(whole.start) === 0xfeff ? whole.start + 1 : whole.start;
	const number = String(index + 1).padStart(5);
	const gutter = `${' '.repeat(number.length)} │ `;
	const shown = excerpt(
		text.slice(start, whole.end),
		Math.max(0, span.start - start),
		Math.max(0, Math.min(span.end, whole.end) - start),
		Math.max(20, width - gutter.length),
	);
	const [from, to] = shown.marked;
	const line = shown.line.slice(0, from) + mark(shown.line.slice(from, to)) + shown.line.slice(to);
	return [`${number} │ ${line}`.trimEnd(), gutter + mark(shown.squiggle)];
}
