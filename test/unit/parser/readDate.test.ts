import assert from 'node:assert/strict';
import { readDate } from '../../../src/parser/words/readDate';

suite('reading a date', () => {
	test('with slashes, where the numbers tell which is the day', () => {
		assert.equal(readDate('25/03/2026')?.date, '2026-03-25');
		assert.equal(readDate('03/25/2026')?.date, '2026-03-25');
		assert.equal(readDate('3/3/2026')?.date, '2026-03-03');
	});

	test('not where they do not', () => {
		assert.equal(readDate('12/03/2026'), null);
		assert.equal(readDate('25/26/2026'), null);
		assert.equal(readDate('25/03'), null);
	});
});
