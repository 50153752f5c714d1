import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** What the tests use of `scripts/longTexts.mjs`. */
interface Script {
	readonly LongTexts: new (
		files: readonly string[],
	) => {
		readonly all: readonly string[];
		readonly codeOf: (file: string) => string;
	};
}

const words = 'one word, another word, and a third word';
const code = String.raw`import { readFileSync } from './a-module-that-has-a-rather-long-name';
export const { 'a name of a property that is long': renamed } = { 'a name of a property that is long': 1 };
export const plain = '${words}', again = '${words}', short = 'one word';
export const lines = ${'`'}first of some lines of text,
	second of some lines of text${'`'};
export const pieces = ${'`'}${'${short}'} and then ${words} ${'${plain}'} and thereafter ${words}${'`'};
export const raw = String.raw${'`'}(?:one word|another word|\d+\s*words)${'${short}'}${'`'};
export const rawAlone = String.raw${'`'}(?:one word|another word|\d+\s*words)${'`'};
export const tagged = ((texts: readonly string[]) => texts.join('-'))${'`'}untouched, since a tag may look at its texts${'`'};
export const pattern = /(?:one word|another [/] word|\/\d+\s*words)/gu, small = /\d/;
export const asked = () => /(?:one word|another word|a pattern of a function)/;
type Kind = 'a literal type that is as long as others are';
export const kind: Kind = 'a literal type that is as long as others are';
export class Told { text = '${words} of a class'; pattern = /(?:one word|another word|one of a class)/; }
`;

suite('the long texts of the bundles', () => {
	let folder: string;
	let LongTexts: Script['LongTexts'];

	suiteSetup(async () => {
		({ LongTexts } = (await import(pathToFileURL(path.resolve('scripts/longTexts.mjs')).href)) as Script);
	});
	setup(() => {
		folder = mkdtempSync(path.join(os.tmpdir(), 'tally-texts-'));
	});
	teardown(() => rmSync(folder, { recursive: true }));

	const written = (name: string, text: string): string => {
		const file = path.join(folder, name);
		writeFileSync(file, text);
		return file;
	};

	test('code without them gives what it gives with them', () => {
		const file = written('told.ts', code);
		const texts = new LongTexts([file]);
		const made = texts.codeOf(file);
		assert.deepEqual(shown(run(made, texts.all)), shown(run(code, [])));
		assert.equal(texts.all.filter(text => text === words).length, 1, 'each has one place');
	});

	test('names, modules, types, tags and patterns of functions stay; each line stays where it is', () => {
		const file = written('told.ts', code);
		const made = new LongTexts([file]).codeOf(file);
		const kept = [
			...code.matchAll(/'a name[^']*'|'\.\/a-module[^']*'|`untouched[^`]*`|\/\(\?:[^/]*(?:function|of a class)\)\//g),
		];
		assert.equal(kept.length, 6);
		for (const [text] of kept) assert.ok(made.includes(text), text);
		assert.ok(made.includes("type Kind = 'a literal type that is as long as others are';"));
		assert.equal(made.split(words).length, 1);
		const lineOf = (text: string, name: string) => text.split('\n').findIndex(line => line.includes(`const ${name}`));
		for (const name of ['pieces', 'raw', 'kind']) assert.equal(lineOf(made, name), lineOf(code, name), name);
	});

	test('a file that has none, is none of them, or has a new one since, is as it was', () => {
		const [none, other, newer] = ['none.ts', 'other.ts', 'newer.ts'].map(name =>
			written(name, "export const a = 'a';"),
		);
		assert.ok(none && other && newer);
		const texts = new LongTexts([none, newer]);
		for (const file of [other, newer]) writeFileSync(file, `export const a = '${words}';`);
		for (const file of [none, other, newer]) assert.equal(texts.codeOf(file), readFileSync(file, 'utf8'));
	});
});

/** What a module exports, run with those texts. */
function run(module: string, texts: readonly string[]): Record<string, unknown> {
	const { outputText } = ts.transpileModule(module, {
		compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
	});
	const exported: Record<string, unknown> = {};
	new Function('exports', 'require', outputText)(exported, () => ({ texts }));
	return exported;
}

/** The same as text: patterns and functions by what they give. */
function shown({ asked, Told, ...others }: Record<string, unknown>): string {
	const made = [(asked as () => RegExp)(), new (Told as new () => object)()];
	return JSON.stringify([others, made], (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
}
