import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/config/defaultSettings';
import { vocabularyOf } from '../../../src/config/vocabularyOf';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';

suite('the vocabulary of settings', () => {
	test('settings that say nothing about words give the built-in one', () => {
		assert.equal(vocabularyOf({ ...defaultSettings, updateClaims: 'off' }), defaultVocabulary);
	});

	test('own words stand beside the built-in ones, in any case', () => {
		const vocabulary = vocabularyOf({ ...defaultSettings, statuses: { Parked: 'blocked', '🅿️': 'blocked' } });

		assert.equal(vocabulary.statuses.get('parked'), 'blocked');
		assert.equal(vocabulary.statuses.get('🅿️'), 'blocked');
		assert.equal(vocabulary.statuses.get('done'), 'done');
	});

	test('an own word replaces the built-in meaning', () => {
		assert.equal(
			vocabularyOf({ ...defaultSettings, statuses: { draft: 'in-progress' } }).statuses.get('draft'),
			'in-progress',
		);
	});

	test('an own priority word means a priority; a new priority joins the scale at its end', () => {
		const vocabulary = vocabularyOf({ ...defaultSettings, priorities: { Must: 'P0', Someday: 'P4' } });

		assert.equal(vocabulary.priorityWords.get('must'), 'P0');
		assert.equal(vocabulary.priorityWords.get('someday'), 'P4');
		assert.deepEqual(vocabulary.priorities, ['P0', 'P1', 'P2', 'P3', 'P4']);
	});

	test('different words have different keys', () => {
		const keys = [
			vocabularyOf(defaultSettings),
			vocabularyOf({ ...defaultSettings, hoursPerDay: 6 }),
			vocabularyOf({ ...defaultSettings, owners: ['BE'] }),
			vocabularyOf({ ...defaultSettings, priorities: { must: 'P0' } }),
			vocabularyOf({ ...defaultSettings, priorities: { must: 'P1' } }),
		].map(vocabulary => vocabulary.key);

		assert.equal(new Set(keys).size, keys.length);
	});
});
