import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '../../src/parser/parse';
import { buildGraph } from '../../src/model/graph';
import { rules } from '../../src/rules';
import { contextOf } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { toText } from '../../src/util/message';
import { withoutCarets } from '../support/checkRule';

const FILE = 'docs/fixes.md';
const INTRODUCTION = `# What Tally fixes

A **fix** is safe: \`tally fix\`, "Tally: Fix All" and \`source.fixAll.tally\` apply it unseen. A **suggestion** is for you to choose, in the light
bulb. The titles are those that the examples on the pages of the rules get; a test writes this table (\`UPDATE=1\`) and holds it true.

A number is fixed only where it can be derived from the tasks, exactly one way of counting can be meant, and the numbers beside it still
agree: the parts with their total, the rows with the total row.

| rule | fixes | suggestions |
|---|---|---|
`;

suite('docs/fixes.md', () => {
	test('has what the examples of each rule are offered', () => {
		const table = INTRODUCTION + rules.map(rowOf).join('');
		if (process.env['UPDATE']) return writeFileSync(FILE, table);
		assert.equal(readFileSync(FILE, 'utf8'), table, 'UPDATE=1 writes it');
	});

	for (const rule of rules)
		test(`${rule.id} offers what the catalogue says`, () => {
			const offered = fixesOf(rule);
			const safe = offered.some(each => each.safe);
			if (rule.fixable === 'no') assert.deepEqual(offered, []);
			if (rule.fixable === 'safe') assert.ok(offered.every(each => each.safe));
			if (rule.fixable === 'suggestion') assert.ok(!safe);
			if (rule.fixable === 'both') assert.ok(offered.length > 0);
		});
});

function rowOf(rule: Rule): string {
	const offered = fixesOf(rule);
	const titles = (safe: boolean): string =>
		[...new Set(offered.filter(fix => fix.safe === safe).map(fix => toText(fix.title).replaceAll('|', '\\|')))].join(
			' · ',
		);
	return `| [\`${rule.id}\`](../src/rules/${rule.id}.md) | ${titles(true)} | ${titles(false)} |\n`;
}

function fixesOf(rule: Rule) {
	const page = readFileSync(`src/rules/${rule.id}.md`, 'utf8');
	const incorrect = page.slice(page.indexOf('## Incorrect'), page.indexOf('## Correct'));
	return [...incorrect.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm)].flatMap(([, , example = '']) => {
		const document = parse(withoutCarets(example).text);
		return [...rule.check(contextOf(document, buildGraph(document)))].flatMap(({ fixes = [] }) => fixes);
	});
}
