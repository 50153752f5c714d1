import assert from 'node:assert/strict';
import type { TaskDocument } from '../../../src/model/document';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import type { Span } from '../../../src/util/span';
import { anyDocument } from '../../support/anyDocument';
import { allSpans, checkBounds, checkSpans } from '../../support/checkSpans';
import { property } from '../../support/property';

suite('properties: spans', () => {
	property('spans lie in the text and cut no character and no line end', anyDocument, text => {
		const document = parse(text);
		const found = checkDocument(document, buildGraph(document)).flatMap(({ finding }) => [
			finding.span,
			...(finding.related ?? []).map(({ span }) => span),
		]);
		for (const span of [...allSpans(document), ...found]) checkBounds(document, span);
	});

	property('spans cover what was read', anyDocument, text => checkSpans(parse(text)));

	property(
		'spans are nested: what a task says lies in its lines, a section in the one around it',
		anyDocument,
		text => {
			const document = parse(text);
			for (const { parent, span } of document.sections) {
				const outer = document.sections[parent ?? -1];
				if (outer) assert.ok(outer.level === 0 || isInside(outer.span, span), 'a section lies in the one around it');
			}
			for (const task of document.tasks) {
				// What front matter says stands above the title too.
				const isAbove = document.lines.lineAt(text.search(/\n---\s*(?:\n|$)/)) >= task.line && /^\ufeff?---/.test(text);
				const own = linesOf(document, isAbove ? 0 : task.line, task.endLine);
				// What belongs to a second listing lies anywhere beneath that.
				const first = task.otherPlaces[0]?.span.start ?? text.length;
				const within = (span: Span, what: string): void =>
					assert.ok(isInside(own, span) || span.start >= first, `${what} of ${task.title}`);
				const section = document.sections[task.section];
				assert.ok(section && (section.level === 0 || isInside(section.span, task.span)), `section of ${task.title}`);
				for (const { span } of task.marks) within(span, 'mark');
				for (const { labelSpan, valueSpan } of task.details)
					for (const span of [labelSpan, valueSpan]) within(span, 'detail');
				for (const { labelSpan, valueSpan } of task.details)
					assert.ok(labelSpan.end <= valueSpan.start, 'label, then value');
				if (task.idSpan) within(task.idSpan, 'id');
			}
		},
	);
});

function linesOf({ lines }: TaskDocument, first: number, last: number): Span {
	return { start: lines.lineSpan(first).start, end: lines.lineSpan(last).end };
}

function isInside(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
