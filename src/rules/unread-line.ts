import { replacement } from '../edits/textEdit';
import type { SwallowingFence, TaskDocument, UnreadLine } from '../model/document';
import { message } from '../util/message';
import { type Span, textAt, spanAt } from '../util/span';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule, suggestion } from './rule';

/** A line that looks like a task and is not read as one. */
export const unreadLine = defineRule({
	id: 'unread-line',
	description: 'A line that looks like a task and is not read as one, and why.',
	severity: 'information',
	fixable: 'suggestion',
	*check({ document }) {
		for (const fence of document.fences) if (fence.end) yield around(document, fence, fence.end);
		if (document.unread.length === 0) return;
		const { lines, tasks } = document;
		const read = new Set(tasks.map(({ span }) => lines.lineAt(span.start)));
		// A word in brackets may say the status of a task (`1. [DONE] Dig`).
		for (const line of document.unread)
			if (!saysStatus(document, line) || !read.has(lines.lineAt(line.span.start))) yield report(document, line);
	},
});

/** Ticks and nothing else: a box that has too many. */
const ticks = /^[x✓✔√✅☑]+$/i;

function saysStatus({ text }: TaskDocument, { reason, span }: UnreadLine): boolean {
	return reason === 'long-mark' && !ticks.test(text.slice(span.start + 1, span.end - 1));
}

/** A code block that holds all there is, and what is left without the two lines that make it one. */
function around(document: TaskDocument, { span, boxes }: SwallowingFence, end: Span): Finding {
	const { text, lines } = document;
	const edits = [span, end].map(({ start }) => {
		const line = lines.lineAt(start);
		const begin = lines.lineSpan(line).start;
		return replacement(document, { start: begin, end: lines.starts[line + 1] ?? text.length }, '');
	});
	return {
		span,
		message: message('The whole document is a code block; boxes that are read as code: {0}.', boxes.length),
		fixes: [suggestion(message('Take the lines of the code block away'), edits)],
	};
}

function report(document: TaskDocument, { span, reason }: UnreadLine): Finding {
	const written = textAt(document, span);
	switch (reason) {
		case 'no-bullet': {
			const edit = replacement(document, spanAt(span.start), '- ');
			return {
				span,
				message: message('Not read as a task: no list marker stands before the box, as in - {0}.', written),
				fixes: [suggestion(message('Write a list marker'), [edit])],
			};
		}
		case 'strange-bullet':
			return {
				span,
				message: message('Not read as a task: {0} is no list marker.', written),
				fixes: [changeFix(replacement(document, span, '-'))],
			};
		case 'long-mark':
			return {
				span,
				message: message('Not read as a box: a box holds one character, this one {0}.', written.length - 2),
				fixes: oneCharacter(document, { span, reason }),
			};
		case 'fence':
			return { span, message: message('Not read as a task: it stands in a code block that should have ended above.') };
	}
}

const marks: Readonly<Record<string, string>> = { x: 'x', done: 'x', todo: ' ', wip: '/', 'in progress': '/' };

/** The mark that the words in the box stand for. */
function oneCharacter(document: TaskDocument, { span }: UnreadLine): readonly Fix[] {
	const inside = document.text.slice(span.start + 1, span.end - 1).toLowerCase();
	const mark = marks[ticks.test(inside) ? 'x' : inside];
	if (mark === undefined) return [];
	return [changeFix(replacement(document, span, `[${mark}]`))];
}
