import assert from 'node:assert/strict';
import { literalPatterns, nestedRepeats } from '../support/patterns';

suite('Patterns', () => {
	test('no repetition stands in another where they could share out the same characters', () => {
		const bad = literalPatterns('src').flatMap(({ file, line, source, flags }) =>
			nestedRepeats(source, flags).map(raw => `${file}:${line} ${raw}`),
		);
		assert.deepEqual(bad, []);
	});

	test('what can be shared out is noticed', () => {
		for (const source of [/(a+)*/, /(?:\w+\s*)+b/, /(?:x|\d*)*!/, /(a+a)+$/, /((?:ab)*c?)*d/])
			assert.notDeepEqual(nestedRepeats(source.source, source.flags), [], String(source));
	});

	test('what a sign keeps apart is left alone', () => {
		for (const source of [/(?:\d+\.)*\d/, /(?:\s*,\s*#?\d+)*/, /(?:\[[^\]]*\])+/, /(?:a{1,3})?b*/])
			assert.deepEqual(nestedRepeats(source.source, source.flags), [], String(source));
	});
});
