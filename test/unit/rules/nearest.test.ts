import assert from 'node:assert/strict';
import { idRuns } from '../../../src/rules/idRuns';
import { nearest } from '../../../src/rules/nearest';
import { taskDocument } from '../../support/taskDocument';

suite('Nearest words', () => {
	test('a digit too many', () => assert.deepEqual(nearest('924', ['1', '24', '92', '300'], 2), ['24', '92']));
	test('two letters swapped', () => assert.deepEqual(nearest('Hihg', ['low', 'high'], 2), ['high']));
	test('only the nearest', () => assert.deepEqual(nearest('prioriti', ['priority', 'priorities'], 2), ['priority']));
	test('nothing near', () => assert.deepEqual(nearest('T500', ['T001', 'T002'], 2), []));
	test('one letter is like no other', () => assert.deepEqual(nearest('7', ['1', '2'], 2), []));
});

suite('Runs of ids', () => {
	test('consecutive numbers are one run', () => runs('71 72 73 75', '71–73, 75'));
	test('prefixes and zeros are kept', () => runs('T008 T009 T010', 'T008–T010'));
	test('at most six runs', () => runs('1 3 5 7 9 11 13', '1, 3, 5, 7, 9, 11, …'));
	test('words are no numbers', () => runs('setup 1', 'setup, 1'));

	test('a task without an id leaves nothing to name', () => {
		assert.equal(idRuns(taskDocument([{ id: '1' }, {}]).tasks), '');
	});

	function runs(ids: string, expected: string): void {
		const tasks = ids.split(' ').map(id => ({ id }));
		assert.equal(idRuns(taskDocument(tasks).tasks), expected);
	}
});
