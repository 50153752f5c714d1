import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { literalPatterns } from '../../support/patterns';
import { wide } from '../../../src/util/wide';

/** The classes of Unicode that patterns of src name. */
const classes = new Set(
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.ts'))
		.flatMap(file => [...readFileSync(path.join('src', file), 'utf8').matchAll(/\\[pP]\{([\w=]+)\}/g)])
		.map(([, name]) => name as string),
);
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

suite('wide', () => {
	for (const name of classes)
		test(`the twin for ASCII finds what \\p{${name}} finds, alone, in a set, and not`, () => {
			for (const source of [`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}_-]`, `[^\\p{${name}}!]`]) {
				const pattern = new RegExp(`^${source}$`, 'u');
				const twin = wide(pattern).for('');
				assert.doesNotMatch(twin.source, /\\p/i);
				for (const char of ASCII)
					assert.equal(twin.test(char), pattern.test(char), `${source} on ${JSON.stringify(char)}`);
			}
		});

	test('no pattern has the opposite of a class within a set, which has no twin', () => {
		const bad = literalPatterns('src').filter(({ source }) => /\[(?:\\.|[^\]\\])*\\P/.test(source));
		assert.deepEqual(bad, []);
	});

	test('a text with one other character is searched by the pattern itself', () => {
		const pattern = wide(/(?<!\p{L})a\p{L}*/gu);
		assert.deepEqual(
			pattern.all('ab aé éa').map(([found]) => found),
			['ab', 'aé'],
		);
		assert.equal(pattern.replace('ab, a', '-'), '-, -');
		assert.equal(wide(/^\p{Script=Han}+$/u).exec('任务')?.[0], '任务');
		assert.equal(wide(/\p{Script=Han}/u).test('task'), false);
	});

	test('all that is found ends where a pattern finds nothing but places', () => {
		assert.deepEqual(
			wide(/b*/g)
				.all('abb')
				.map(({ 0: found, index }) => [found, index]),
			Array.from('abb'.matchAll(/b*/g), ({ 0: found, index }) => [found, index]),
		);
	});

	test('brackets and classes behind a backslash are left alone', () => {
		const { source } = wide(/\[\p{L}\]\\[\]\p{N}]/u).for('');
		assert.equal(source, '\\[[A-Za-z]\\]\\\\[\\]0-9]');
	});
});
