import assert from 'node:assert/strict';
import { readReach } from '../../../src/config/reach';
import { readSettings } from '../../../src/config/settings';

/** The settings that it reads, among them values of every kind. */
const values = [
	...[undefined, null, '', 'off', 'named', 'all', 'none', 3, true, {}, []],
	...[['*.md'], [' *.md '], ['a/**', ''], ['  '], ['a', 3], [null], [['a']]],
];

suite('the settings that say which files Tally looks at', () => {
	test('they are read as all settings are; where that tells of a problem, they are not read', () => {
		for (const key of ['include', 'exclude', 'problems.closedFiles'] as const)
			for (const value of values) {
				const get = (name: string): unknown => (name === key ? value : undefined);
				const { settings, problems } = readSettings(get);
				const { include, exclude, 'problems.closedFiles': closed } = settings;
				const expected = problems.length > 0 ? null : { include, exclude, 'problems.closedFiles': closed };
				assert.deepEqual(readReach(get), expected, `${key}: ${JSON.stringify(value)}`);
			}
	});
});
