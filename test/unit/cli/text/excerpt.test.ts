import assert from 'node:assert/strict';
import { excerpt } from '../../../../src/cli/text/excerpt';

/** Marks the first place where `part` stands and compares the two lines. */
function check(line: string, part: string, width: number, expected: readonly [line: string, squiggle: string]): void {
	const start = line.indexOf(part);
	const shown = excerpt(line, start, start + part.length, width);
	assert.deepEqual([shown.line, shown.squiggle], expected);
}

suite('excerpts', () => {
	test('the squiggle lies under the marked part', () => {
		check('**Total Tasks**: 142 (23 P0, 54 P2)', '54 P2', 80, [
			'**Total Tasks**: 142 (23 P0, 54 P2)',
			'                             ~~~~~',
		]);
	});

	test('emoji and East Asian characters take two cells', () => {
		check('### ✅ 任务 9: x', '9', 80, ['### ✅ 任务 9: x', '            ~']);
		check('- ✅✅ done', '✅✅', 80, ['- ✅✅ done', '  ~~~~']);
	});

	test('tabs are spaces on both lines', () => {
		check('\t- [ ] a\tb', 'b', 80, ['    - [ ] a b', '            ~']);
	});

	test('a part inside a character marks the whole of it', () => {
		const shown = excerpt('a👨‍👩‍👧b', 3, 4, 80);
		assert.deepEqual([shown.line, shown.squiggle], ['a👨‍👩‍👧b', ' ~~']);
	});

	test('an empty part is marked where it stands, also at the end', () => {
		assert.equal(excerpt('abc', 1, 1, 80).squiggle, ' ~');
		assert.equal(excerpt('abc', 3, 3, 80).squiggle, '   ~');
		assert.equal(excerpt('', 0, 0, 80).squiggle, '~');
	});

	test('a long line is cut on both sides of what is marked', () => {
		check(`${'before '.repeat(20)}HERE${' after'.repeat(20)}`, 'HERE', 40, [
			'… before before before HERE after after…',
			'                       ~~~~',
		]);
	});

	test('a long line that is marked at its end', () => {
		check(`${'before '.repeat(20)}HERE`, 'HERE', 30, [
			'…re before before before HERE',
			'                         ~~~~',
		]);
	});

	test('a marked part that does not fit shows its beginning', () => {
		check(`a ${'x'.repeat(100)} b`, 'x'.repeat(100), 20, [`…${'x'.repeat(18)}…`, ` ${'~'.repeat(18)}`]);
	});

	test('a line of millions of characters takes no time', () => {
		const line = 'word '.repeat(2_000_000);
		const start = process.cpuUsage().user;
		const shown = excerpt(line, 5_000_000, 5_000_004, 60);
		assert.ok(process.cpuUsage().user - start < 500_000);
		assert.equal(shown.line.length <= 60, true);
		assert.match(shown.squiggle, /^ +~~~~$/);
	});

	test('what is coloured is what is marked', () => {
		const shown = excerpt('# ✅ Task 9', 5, 11, 80);
		assert.equal(shown.line.slice(...shown.marked), 'ask 9');
	});
});
