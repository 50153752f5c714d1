import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { disableForFile, disableForLine } from '../../../src/edits/disableRule';
import { applyEdits } from '../../../src/edits/textEdit';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';

suite('a rule is silenced for a line', () => {
	test('in a list the comment goes into the item before', () => {
		check(
			'1. [ ] One\n   - a detail\n\n$2. [ ] Two\n',
			'1. [ ] One\n   - a detail\n\n   <!-- tally-disable-next-line some-rule -->\n2. [ ] Two\n',
		);
		check('- [ ] One\n$- [ ] Two\n', '- [ ] One\n  <!-- tally-disable-next-line some-rule -->\n- [ ] Two\n');
		check(
			'- [ ] One\n  - [ ] Its first\n    - a detail\n$  - [ ] Its second\n',
			'- [ ] One\n  - [ ] Its first\n    - a detail\n    <!-- tally-disable-next-line some-rule -->\n  - [ ] Its second\n',
		);
	});

	test('before the first item it stands where the list begins', () => {
		check('Today:\n\n$- [ ] One\n', 'Today:\n\n<!-- tally-disable-next-line some-rule -->\n- [ ] One\n');
		check('- [ ] One\n$  - [ ] Its\n', '- [ ] One\n  <!-- tally-disable-next-line some-rule -->\n  - [ ] Its\n');
	});

	test('the line keeps its quote marks, its indentation, and the line ends of the document', () => {
		check('> - One\r\n$> - Two\r\n', '> - One\r\n>   <!-- tally-disable-next-line some-rule -->\r\n> - Two\r\n');
		check('- One\n$  **Total**: 9\n', '- One\n  <!-- tally-disable-next-line some-rule -->\n  **Total**: 9\n');
		check('$# Title', '<!-- tally-disable-next-line some-rule -->\n# Title');
	});

	test('rows of a table stay together: the whole of it is silenced', () => {
		const table = '| id | title |\n|:---|---|\n| 1 | One |\n$| 2 | Two |';
		const silent = '<!-- tally-disable some-rule -->\n| id | title |\n|:---|---|\n| 1 | One |\n| 2 | Two |\n';
		check(table, `${silent}<!-- tally-enable some-rule -->`);
		check(`Text.\n\n${table}\n\nText.\n`, `Text.\n\n${silent}<!-- tally-enable some-rule -->\n\nText.\n`);
		check('$| id |\n|---|\n| 1 |\n', '<!-- tally-disable-next-line some-rule -->\n| id |\n|---|\n| 1 |\n');
	});

	test('a comment that is there already takes the rule in, unless it is about all', () => {
		const with_ = (rules: string): string => `<!-- tally-disable-next-line${rules} -- why -->\n\n`;
		check(`${with_(' other')}$# Title\n`, `${with_(' other, some-rule')}# Title\n`);
		check(`${with_('')}$# Title\n`, `${with_('')}<!-- tally-disable-next-line some-rule -->\n# Title\n`);
		check(
			`${with_(' other')}Text.\n$# Title\n`,
			`${with_(' other')}Text.\n<!-- tally-disable-next-line some-rule -->\n# Title\n`,
		);
	});

	test('not where a comment would be text', () => {
		for (const text of ['```\n$- [ ] One\n```\n', '---\n$status: open\n---\n', '<!--\n$- [ ] One\n-->\n'])
			check(text, null);
		check('$```\n- [ ] One\n', '<!-- tally-disable-next-line some-rule -->\n```\n- [ ] One\n');
	});

	test('in the examples every finding can be silenced, and Markdown sees the same lists and tables', () => {
		for (const name of ['TODO', 'ROADMAP', 'STATUS-TODO', 'tasks']) {
			const text = readFileSync(`examples/${name}.md`, 'utf8');
			const document = parse(text);
			const findings = checkDocument(document, buildGraph(document));
			for (const { rule, finding } of findings) {
				const silenced = disableForLine(document, rule, document.lines.lineAt(finding.span.start));
				const after = parse(applyEdits(text, silenced?.edits ?? []));
				const left = checkDocument(after, buildGraph(after));
				assert.ok(left.length < findings.length, `${name}: ${rule}`);
				assert.deepEqual(
					left.filter(each => each.rule !== rule).length,
					findings.filter(each => each.rule !== rule).length,
				);
				assert.deepEqual(shapeOf(after.text), shapeOf(text), `${name}: ${rule}`);
			}
		}
	});
});

suite('a rule is silenced for a file', () => {
	const checkFile = (text: string, expected: string): void =>
		assert.equal(applyEdits(text, [disableForFile(parse(text), 'some-rule')]), expected);

	test('at its top, behind what stands before the text', () => {
		checkFile('# Title\n', '<!-- tally-disable-file some-rule -->\n# Title\n');
		checkFile('---\na: b\n---\n# Title\n', '---\na: b\n---\n<!-- tally-disable-file some-rule -->\n# Title\n');
	});

	test('in the comment that does so already, wherever it stands', () => {
		checkFile(
			'# Title\n<!-- tally-disable-file -->\n<!-- tally-disable-file one, two -->\n',
			'# Title\n<!-- tally-disable-file -->\n<!-- tally-disable-file one, two, some-rule -->\n',
		);
	});
});

/** Checks what becomes of a text when a rule is silenced for the line that begins at `$`; null when it can't be. */
function check(marked: string, expected: string | null): void {
	const text = marked.replace('$', '');
	const document = parse(text);
	const found = disableForLine(document, 'some-rule', document.lines.lineAt(marked.indexOf('$')));
	assert.equal(found && applyEdits(text, found.edits), expected);
}

/** How many lists, items, tables and rows Markdown finds in a text. */
function shapeOf(text: string): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	const count = (node: { readonly type: string; readonly children?: readonly unknown[] }): void => {
		if (/^(?:list|table)/.test(node.type)) counts[node.type] = (counts[node.type] ?? 0) + 1;
		for (const child of node.children ?? []) count(child as Parameters<typeof count>[0]);
	};
	count(unified().use(remarkParse).use(remarkGfm).parse(text));
	return counts;
}
