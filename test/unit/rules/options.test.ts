import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import type { RuleSetting } from '../../../src/rules/rule';

/** How many findings a rule has in a text, with a setting. */
function count(text: string, rule: string, setting?: RuleSetting): number {
	const document = parse(text);
	const found = checkDocument(document, buildGraph(document), setting === undefined ? {} : { [rule]: setting });
	return found.filter(finding => finding.rule === rule).length;
}

suite('options of rules', () => {
	test('how far a percentage may be off', () => {
		const text = '| Priority | Complete | Total | Progress |\n|---|---|---|---|\n| P0 | 1 | 3 | 36% |\n\n- [x] A\n';
		assert.equal(count(text, 'percentage'), 1);
		assert.equal(count(text, 'percentage', { slack: 1 }), 1);
		assert.equal(count(text, 'percentage', { slack: 2 }), 0);
	});

	test('how many siblings must have what one lacks', () => {
		const text = ['BE', 'FE', 'QA'].map((owner, at) => `${at + 1}. [ ] **Work ${at}** — [P0][${owner}][1h][None]\n`);
		const list = `${text.join('')}4. [ ] **Work 4** — [P0][1h][None]\n`;
		assert.equal(count(list, 'missing-owner'), 1);
		assert.equal(count(list, 'missing-owner', { severity: 'warning', siblings: 4 }), 0);
	});

	test('how sections for later are called', () => {
		const text = '# Work ✅ COMPLETE\n\n- [x] #1: A\n\n## Parking lot\n\n- [ ] #2: B\n';
		assert.equal(count(text, 'stated-completion'), 1);
		assert.equal(count(text, 'stated-completion', { setAside: ['parking lot'] }), 0);
	});

	test('how far a stated effort and an estimate of a whole may be off', () => {
		const text = '**Total effort**: 11 hours\n\n1. [ ] **A** — [P0][BE][5h][None]\n2. [ ] **B** — [P0][BE][5h][None]\n';
		assert.equal(count(text, 'effort-total'), 1);
		assert.equal(count(text, 'effort-total', { slack: 10 }), 0);
	});

	test('a severity in an object counts as one alone does', () => {
		const text = '1. [ ] **A** — [P0][BE][5h][Task #9]\n';
		assert.equal(count(text, 'unknown-dependency', { severity: 'off' }), 0);
	});
});
