import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { toText } from '../../../src/util/message';
import { root } from './tally';

/** The faults of an example as `line rule`, in the order of the text. */
function checkExample(name: string, expected: readonly string[]): void {
	const document = parse(readFileSync(path.join(root, 'examples', name), 'utf8'));
	const found = checkDocument(document, buildGraph(document)).map(({ rule, finding }) => ({
		place: `${document.lines.positionAt(finding.span.start).line + 1} ${rule}`,
		text: toText(finding.message),
	}));
	assert.deepEqual(
		found.map(({ place }) => place),
		expected,
		found.map(({ place, text }) => `${place}: ${text}`).join('\n'),
	);
}

suite('the examples hold the faults that their README tells, and no others', () => {
	test('TODO.md', () => {
		checkExample('TODO.md', [
			'5 stated-breakdown',
			'5 stated-breakdown',
			'26 dependency-cycle',
			'26 undeclared-dependency',
			'32 priority-inversion',
			'59 unknown-priority',
			'66 undeclared-dependency',
			'78 unknown-dependency',
			'113 stated-section',
		]);
	});

	test('ROADMAP.md', () => {
		checkExample('ROADMAP.md', [
			'21 open-subtasks',
			'39 stated-section',
			'101 percentage',
			'103 table-total',
			'109 stale-next',
		]);
	});

	test('tasks.md', () => {
		checkExample('tasks.md', [
			'6 stated-completion',
			'34 duplicate-dependency',
			'35 duplicate-id',
			'45 self-dependency',
			'46 unknown-dependency',
		]);
	});

	test('STATUS-TODO.md', () => {
		checkExample('STATUS-TODO.md', ['8 stated-breakdown', '9 stale-next', '27 status-conflict']);
	});

	test('README.md is no task list', () => {
		checkExample('README.md', []);
	});
});
