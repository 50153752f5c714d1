import type * as gfm from 'remark-gfm';
import type * as markdown from 'remark-parse';
import type * as unifiedModule from 'unified';
import type * as visiting from 'unist-util-visit';
import type { Span } from '../../util/span';

/** Parses Markdown by remark with GitHub's extensions and gives the stretches that are code blocks or HTML, in order. */
export function askRemark(text: string): readonly Span[] {
	// Required at the first question: most documents never ask, and evaluating remark costs more than reading them.
	const { unified } = require('unified') as typeof unifiedModule;
	const { default: remarkParse } = require('remark-parse') as typeof markdown;
	const { default: remarkGfm } = require('remark-gfm') as typeof gfm;
	const { visit } = require('unist-util-visit') as typeof visiting;
	const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
	const spans: Span[] = [];
	visit(tree, ['code', 'html'], node => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start !== undefined && end !== undefined) spans.push({ start, end });
	});
	return spans.sort((a, b) => a.start - b.start);
}
