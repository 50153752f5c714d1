import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import type { Severity } from '../../../src/rules/rule';

/** Comments that silence findings: which of the three duplicates of T001 are still reported, by line. */
suite('Silencing by comment', () => {
	test('the next line', () => {
		check('1 2 5', '- [ ] T001 a', '- [ ] T001 b', '<!-- tally-disable-next-line -->', '- [ ] T001 c', '- [ ] T001 d');
	});

	test('the next line that says something', () => {
		check(
			'1 2',
			'- [ ] T001 a',
			'- [ ] T001 b',
			'<!-- tally-disable-next-line duplicate-id -->',
			'<!-- tally-disable-next-line stated-total -->',
			'',
			'- [ ] T001 c',
		);
	});

	test('from here to there', () => {
		check(
			'1 6',
			'- [ ] T001 a',
			'<!-- tally-disable duplicate-id -->',
			'- [ ] T001 b',
			'- [ ] T001 c',
			'<!-- tally-enable duplicate-id -->',
			'- [ ] T001 d',
		);
	});

	test('from here to the end', () => {
		check('1 2', '- [ ] T001 a', '- [ ] T001 b', '<!-- tally-disable -->', '- [ ] T001 c', '- [ ] T001 d');
	});

	test('all but one', () => {
		check(
			'1 5',
			'- [ ] T001 a',
			'<!-- tally-disable -->',
			'- [ ] T001 b',
			'<!-- tally-enable duplicate-id -->',
			'- [ ] T001 c',
		);
	});

	test('the whole file, wherever it is said', () => {
		check('1', '- [ ] T001 a', '- [ ] T001 b', '', '<!-- tally-disable-file duplicate-id -->');
		check('1', '- [ ] T001 a', '- [ ] T001 b', '', '<!-- tally-disable-file -->');
	});

	test('another rule', () => {
		check('1 3', '- [ ] T001 a', '<!-- tally-disable-file stated-total -->', '- [ ] T001 b');
	});

	test('a comment in code says nothing', () => {
		check('1 6', '- [ ] T001 a', '', '```', '<!-- tally-disable-file -->', '```', '- [ ] T001 b');
	});

	test('a comment that silences all does not silence what is said about itself', () => {
		assert.deepEqual(found('<!-- tally-disable-file -->\n\n- [ ] T001 a\n'), ['1 unused-disable information']);
		assert.deepEqual(found('<!-- tally-disable-file unused-disable, stated-total -->\n\n- [ ] T001 a\n'), []);
	});

	test('what is silenced does not depend on the severity, and a rule that is off is not missed', () => {
		const text = '<!-- tally-disable-file duplicate-id -->\n\n- [ ] T001 a\n- [ ] T001 b\n';
		assert.deepEqual(found(text, { 'duplicate-id': 'warning' }), []);
		assert.deepEqual(found(text, { 'duplicate-id': 'off' }), []);
		assert.deepEqual(found(text, { 'unused-disable': 'off' }), []);
	});

	test('during a merge conflict only the conflict is reported', () => {
		const text = '<!-- tally-disable-file -->\n<<<<<<< ours\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs\n';
		assert.deepEqual(found(text), ['2 conflict-markers information']);
	});

	function check(expected: string, ...lines: readonly string[]): void {
		const duplicates = found(`${lines.join('\n')}\n`).filter(line => line.includes('duplicate-id'));
		assert.equal(['1', ...duplicates.map(line => line.split(' ')[0])].join(' '), expected);
	}

	function found(text: string, severities: Readonly<Record<string, Severity>> = {}): readonly string[] {
		const document = parse(text);
		return checkDocument(document, buildGraph(document), severities).map(
			({ rule, severity, finding }) => `${document.lines.lineAt(finding.span.start) + 1} ${rule} ${severity}`,
		);
	}
});
