import assert from 'node:assert/strict';
import { message, toText } from '../../../src/util/message';

suite('messages', () => {
	test('hold words, numbers and messages', () => {
		const amount = message('{0} {1} tasks', 2, 'done');
		assert.equal(toText(message('{1} found, {0} stated.', amount, 0)), '0 found, 2 done tasks stated.');
	});
	test('keep a place that nothing is given for', () => assert.equal(toText(message('{0} and {1}', 'a')), 'a and {1}'));
});
