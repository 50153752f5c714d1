import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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
/** All characters but the halves of others. */
const ALL = Array.from({ length: 0x110000 }, (_, code) => code)
	.filter(code => code < 0xd800 || code > 0xdfff)
	.map(code => String.fromCodePoint(code));
/** Those for which a pattern has its twin for western letters. */
const WESTERN = ALL.filter(char => wide(/\p{L}/u).for(char).source.includes('\\u017f'));

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

	test('western letters, signs and pictures have a twin of their own, and other scripts have none', () => {
		const pattern = wide(/\p{L}/u);
		for (const text of ['é', 'ß', 'ğ', '—', '→', '✅', '🔴', '🇩🇪', '👷🏽', '1️⃣', '①', '《', '™', '\ue000'])
			assert.doesNotMatch(pattern.for(text).source, /\\p/, text);
		for (const text of ['é任', 'д', 'ا', 'あ', '１', 'ế', 'ﬁ', 'ⅷ'])
			assert.match(pattern.for(text).source, /\\p/, text);
	});

	for (const name of classes)
		test(`the twin for western texts finds what \\p{${name}} finds, alone, in a set, and not`, () => {
			for (const flags of ['u', 'iu'])
				for (const source of [`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}_-]`, `[^\\p{${name}}!]`]) {
					const pattern = new RegExp(`^${source}$`, flags);
					const twin = wide(pattern).for('é');
					const differ = WESTERN.filter(char => twin.test(char) !== pattern.test(char));
					assert.deepEqual(differ, [], `${source} with ${flags}`);
				}
		});

	test('the twin for western texts does for ASCII once it is there', () => {
		const pattern = wide(/\p{L}/u);
		const [twin] = [pattern.for('é'), pattern.for('—')];
		assert.equal(pattern.for('e'), twin);
		assert.notEqual(wide(/\p{L}/u).for('e').source, twin?.source);
	});

	test('words that can stand in no text of a twin are left out of it', () => {
		const source = '^(?:任务|task|tâche|задача|a(?:é)?|[|é)]x|(итог)|всего?)$';
		const pattern = wide(new RegExp(source, 'u'));
		assert.equal(pattern.for('task').source, '^(?:任务|task|a(?:é)?|[|é)]x|(итог)|всего?)$');
		assert.equal(pattern.for('tâche').source, '^(?:任务|task|tâche|a(?:é)?|[|é)]x|(итог)|всего?)$');
		assert.equal(pattern.for('задача').source, source);
	});

	test('a pattern and its text are the same, as a build hands the one for the other', () => {
		const source = String.raw`^\/(?<word>[\p{L}/]+)"\\`;
		const pattern = new RegExp(source, 'iu');
		const [made, told] = [wide(pattern), wide(`${pattern.source}/${pattern.flags}`)];
		for (const text of ['a', 'é', 'д']) {
			assert.equal(told.for(text).source, made.for(text).source);
			assert.equal(told.for(text).flags, made.for(text).flags);
		}
		assert.equal(wide('a/').for('').flags, '');
	});

	test('a build makes texts of the patterns that are handed over, and of no others', async () => {
		const file = pathToFileURL(path.resolve('scripts/lazyPatterns.mjs')).href;
		const { lazyPatterns } = (await import(file)) as { lazyPatterns: (text: string) => string };
		const code = String.raw`const a = wide(/[/)"]\/\p{L}/iu, sign), b = wide(
	/x\[/,
), c = /y/u, d = wide(${'`${words}/u`'}), e = (1 / wide(2)) / 3;`;
		const built = lazyPatterns(code);
		assert.ok(built.includes(String.raw`wide("[/)\"]\\/\\p{L}/iu", sign)`), built);
		assert.ok(built.includes(String.raw`wide("x\\[/"`), built);
		assert.ok(built.endsWith(String.raw`c = /y/u, d = wide(${'`${words}/u`'}), e = (1 / wide(2)) / 3;`), built);
		for (const { source, flags } of literalPatterns('src')) {
			const made = /^wide\((".*")\)$/.exec(lazyPatterns(`wide(/${source}/${flags})`));
			assert.equal(made && JSON.parse(made[1] as string), `${source}/${flags}`);
		}
	});

	test('a text without the sign of a pattern is not searched', () => {
		const pattern = wide(/(\d)\s?tasks/giu, { test: text => text.includes('tasks') });
		assert.equal(pattern.test('3 TASKS'), false);
		assert.equal(pattern.exec('3 TASKS'), null);
		assert.deepEqual(pattern.all('3 TASKS'), []);
		assert.equal(pattern.replace('3 TASKS', ''), '3 TASKS');
		assert.equal(pattern.test('3 tasks'), true);
		assert.equal(pattern.replace('3 tasks', 'none'), 'none');
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
