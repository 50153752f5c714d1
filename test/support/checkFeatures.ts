import assert from 'node:assert/strict';
import { hover } from '../../src/features/hover';
import { lenses } from '../../src/features/lenses';
import { type QuickAction, quickFixes } from '../../src/features/quickFixes';
import { type OutlineSymbol, symbols } from '../../src/features/symbols';
import { type TreeNode, type TreeOptions, tree } from '../../src/features/tree';
import { troubledTasks } from '../../src/features/troubledTasks';
import type { TaskDocument } from '../../src/model/document';
import { buildGraph } from '../../src/model/graph';
import { parse } from '../../src/parser/parse';
import { checkDocument } from '../../src/rules/check';
import { toText } from '../../src/util/message';
import type { Span } from '../../src/util/span';
import { withoutFirstBreak } from './checkEdits';

/** The address that all documents of these tests have. */
export const URI = 'file:///list/TODO.md';

/** Checks the lens lines of a text: each stands over its line behind `>`, its entries parted by a bar. */
export function checkLenses(printed: string): void {
	const expected = withoutFirstBreak(printed);
	const text = expected
		.split('\n')
		.filter(line => !/^\s*> /.test(line))
		.join('\n');
	assert.equal(printLenses(parse(text)), expected);
}

/** Checks the tree of a text, folded nodes included; `▾` starts unfolded, `▸` folded. */
export function checkTree(text: string, printed: string, options: TreeOptions = {}): void {
	const document = parse(withoutFirstBreak(text));
	const graph = buildGraph(document);
	const troubled = troubledTasks(document, checkDocument(document, graph));
	const roots = tree(document, graph, URI, toText, { troubled, ...options });
	assert.equal(printNodes(roots, ''), withoutFirstBreak(printed));
	const ids = idsOf(roots);
	assert.equal(new Set(ids).size, ids.length, 'node ids are unique');
}

/** Checks the hover card at `$0`; links to commands are shortened to their ids. An empty card means none. */
export function checkHover(marked: string, card: string): void {
	const { document, offset } = readMarked(marked);
	const found = hover(document, buildGraph(document), offset, { uri: URI, translate: toText });
	assert.equal(shortLinks(found?.markdown ?? ''), withoutFirstBreak(card).trimEnd());
}

/** The text under the hover at `$0`, or null where there is none. */
export function hovered(marked: string): string | null {
	const { document, offset } = readMarked(marked);
	const found = hover(document, buildGraph(document), offset, { uri: URI, translate: toText });
	return found && document.text.slice(found.span.start, found.span.end);
}

/** Checks what the light bulb offers at `$0` or over `$0…$0`: one title a line, with its rule or command; `*` marks the preferred. */
export function checkActions(marked: string, printed: string): void {
	const { document, span } = readMarked(marked);
	const findings = checkDocument(document, buildGraph(document), {});
	const actions = quickFixes(document, findings, span, URI);
	assert.equal(actions.map(printAction).join('\n'), withoutFirstBreak(printed).trimEnd());
}

/** Checks the outline of a text. */
export function checkSymbols(text: string, printed: string): void {
	const document = parse(withoutFirstBreak(text));
	assert.equal(printSymbols(symbols(document), ''), withoutFirstBreak(printed));
}

/** Reads a text without its one or two `$0`. */
export function readMarked(marked: string): { document: TaskDocument; offset: number; span: Span } {
	const [before = '', middle, after] = withoutFirstBreak(marked).split('$0');
	assert.notEqual(middle, undefined, 'the text has no $0');
	const document = parse(before + (middle ?? '') + (after ?? ''));
	const end = before.length + (after === undefined ? 0 : (middle ?? '').length);
	return { document, offset: before.length, span: { start: before.length, end } };
}

function printLenses(document: TaskDocument): string {
	const byLine = new Map<number, string[]>();
	for (const { span, message } of lenses(document, buildGraph(document), URI)) {
		const line = document.lines.lineAt(span.start);
		byLine.set(line, [...(byLine.get(line) ?? []), toText(message)]);
	}
	return document.text
		.split('\n')
		.flatMap((line, index) => {
			const own = byLine.get(index);
			return own ? [`> ${own.join(' | ')}`, line] : [line];
		})
		.join('\n');
}

function printNodes(nodes: readonly TreeNode[], indent: string): string {
	return nodes
		.map(node => {
			const fold = node.children.length === 0 ? '' : node.expanded ? '▾ ' : '▸ ';
			const box = node.checkbox === null ? '' : node.checkbox === 'checked' ? '☑ ' : '☐ ';
			const icon = node.icon?.id === 'warning' ? '⚠ ' : '';
			const line = `${indent}${fold}${box}${icon}${toText(node.label)} | ${toText(node.description)}\n`;
			return line + printNodes(node.children, `${indent}  `);
		})
		.join('');
}

function idsOf(nodes: readonly TreeNode[]): readonly string[] {
	return nodes.flatMap(node => [node.id, ...idsOf(node.children)]);
}

function printAction({ title, mends, command, preferred }: QuickAction): string {
	return `${preferred ? '*' : ' '} ${toText(title)} (${mends?.rule ?? command?.id ?? ''})`;
}

function printSymbols(found: readonly OutlineSymbol[], indent: string): string {
	return found
		.map(
			({ name, detail, children }) => `${indent}${name} | ${toText(detail)}\n${printSymbols(children, `${indent}  `)}`,
		)
		.join('');
}

function shortLinks(markdown: string): string {
	return markdown.replace(/\(command:([\w.]+)\?[^)\s]*\)/g, '($1)');
}
