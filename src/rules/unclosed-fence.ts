import { replacement } from '../edits/textEdit';
import type { SwallowingFence, TaskDocument } from '../model/document';
import { message } from '../util/message';
import { spanAt } from '../util/span';
import type { Fix } from './rule';
import { defineRule, suggestion } from './rule';

/** A code block that swallows task lines because of how its end is written. */
export const unclosedFence = defineRule({
	id: 'unclosed-fence',
	description: 'A code block that swallows task lines because of how its end is written.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document }) {
		for (const fence of document.fences) {
			const { span, wrongEnd, end, boxes } = fence;
			const [first] = boxes;
			if (!first || end) continue;
			yield {
				span: wrongEnd ?? span,
				message: wrongEnd
					? message(
							'This line does not end the code block, because a language stands in it; boxes that are read as code: {0}.',
							boxes.length,
						)
					: message('Nothing ends this code block; boxes that are read as code: {0}.', boxes.length),
				related: [
					...(wrongEnd ? [{ span, message: message('The code block begins here.') }] : []),
					{ span: first, message: message('Read as code from here on.') },
				],
				fixes: proper(document, fence),
			};
		}
	},
});

/** Ends the block where its end was meant; where none is written, before its first box. */
function proper(document: TaskDocument, { span, wrongEnd, boxes }: SwallowingFence): readonly Fix[] {
	const { text, lines } = document;
	const title = message('End the code block here');
	if (wrongEnd) {
		const fence = /^(?:`+|~+)/.exec(text.slice(wrongEnd.start, wrongEnd.end))?.[0];
		return fence ? [suggestion(title, [replacement(document, wrongEnd, fence)])] : [];
	}
	const first = boxes[0];
	const opening = /^(?:`+|~+)/.exec(text.slice(span.start, span.end))?.[0];
	if (!first || !opening) return [];
	const begin = lines.around(first.start).start;
	const indent = text.slice(lines.around(span.start).start, span.start);
	const lineEnd = text.slice(0, begin).endsWith('\r\n') ? '\r\n' : '\n';
	const edit = replacement(document, spanAt(begin), `${indent}${opening}${lineEnd}`);
	return [suggestion(message('End the code block before line {0}', lines.lineAt(begin) + 1), [edit])];
}
