import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules';

/** The layers of `src/`, and what each may import; `src/README.md` says why. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
	util: [],
	model: ['util'],
	parser: ['util', 'model'],
	// Edits read the text that they would leave behind, to see which numbers are still true.
	edits: ['util', 'model', 'parser'],
	rules: ['util', 'model', 'edits'],
	config: ['util', 'model', 'parser', 'rules'],
	workspace: ['util', 'model', 'parser', 'config'],
	features: ['util', 'model', 'edits', 'rules', 'config', 'workspace'],
	host: ['util', 'model', 'edits', 'rules', 'config', 'workspace', 'features'],
	providers: ['util', 'model', 'edits', 'rules', 'config', 'workspace', 'features', 'host'],
	commands: ['util', 'model', 'edits', 'rules', 'config', 'workspace', 'features', 'host'],
	cli: ['util', 'model', 'parser', 'edits', 'rules', 'config', 'workspace', 'features'],
	agents: ['util', 'model', 'parser', 'edits', 'rules', 'config', 'workspace', 'features'],
	// What it needs from the start is in the host; the rest comes with the engine, which it imports when there is need.
	'extension.ts': ['host', 'engine.ts'],
	'bundledEngine.ts': ['engine.ts'],
	'engine.ts': ['util', 'model', 'parser', 'rules', 'config', 'workspace', 'features', 'host', 'providers', 'commands'],
};

/** The steps of reading, each a folder of `src/parser/`: a step calls those before it alone, though it may keep what a later one made. */
const STEPS = [
	'words',
	'damage',
	'lines',
	'titles',
	'tables',
	'outline',
	'names',
	'fields',
	'verdicts',
	'tasks',
	'claims',
];

/** Packages, and the only layers that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
	vscode: ['host', 'providers', 'commands', 'extension.ts', 'engine.ts', 'bundledEngine.ts'],
	'tally:texts': ['bundledEngine.ts'],
	'remark-parse': ['parser'],
	'remark-gfm': ['parser'],
	unified: ['parser'],
	'unist-util-visit': ['parser'],
	mdast: ['parser'],
	unist: ['parser'],
	'zod/mini': ['rules', 'config', 'cli', 'agents'],
	'jsonc-parser': ['config', 'features'],
	ignore: ['util'],
	picomatch: ['cli'],
	diff: ['cli'],
	'node:': ['cli', 'agents'],
};

suite('Architecture', () => {
	test('each layer imports only those below it', () => {
		for (const { file, layer, specifier } of imports()) {
			if (!specifier.startsWith('.')) continue;
			const target = layerOf(path.posix.join(path.posix.dirname(file), specifier));
			assert.ok(
				target === layer || LAYERS[layer]?.includes(target),
				`${file} imports ${specifier}: ${layer} may not know ${target}`,
			);
		}
	});

	test('each step of reading calls those before it alone', () => {
		const folders = readdirSync('src/parser', { withFileTypes: true }).filter(entry => entry.isDirectory());
		assert.deepEqual(folders.map(({ name }) => name).sort(), [...STEPS].sort());
		for (const { file, specifier, isOfTypes } of imports()) {
			const target = path.posix.join(path.posix.dirname(file), specifier);
			const [from, to] = [stepOf(file), stepOf(target)];
			if (from < 0 || to < 0 || isOfTypes) continue;
			assert.ok(to <= from, `${file} imports ${specifier}: ${STEPS[from]} come before ${STEPS[to]}`);
		}
	});

	test('packages, the editor and built-ins of Node are imported where they belong', () => {
		for (const { file, layer, specifier } of imports()) {
			if (specifier.startsWith('.')) continue;
			const name = specifier.startsWith('node:') ? 'node:' : specifier;
			assert.ok(PACKAGES[name]?.includes(layer), `${file} imports ${specifier}: not in ${layer}`);
		}
	});

	test('every folder of src is a layer', () => {
		for (const { file } of sources('src')) assert.ok(LAYERS[layerOf(file)], `${file} stands in no layer`);
	});

	test('no file is longer than 300 lines, no test longer than 500', () => {
		for (const [folder, most] of [
			['src', 300],
			['test', 500],
		] as const)
			for (const { file, text } of sources(folder)) {
				const lines = text.split('\n').length - 1;
				assert.ok(file.endsWith('.data.ts') || lines <= most, `${file} has ${lines} lines`);
			}
	});

	test('no default export and no .only', () => {
		for (const { file, text } of [...sources('src'), ...sources('test')]) {
			assert.ok(!/^export default /m.test(text), `${file} has a default export`);
			assert.ok(!/\b(?:test|suite|describe|it)\.only\(/.test(text), `${file} runs only a part of the tests`);
		}
	});

	test('no enum, and no state in modules', () => {
		for (const { file, text } of sources('src')) {
			assert.ok(!/^(?:export )?(?:const )?enum /m.test(text), `${file} has an enum`);
			assert.ok(!/^(?:export )?let /m.test(text), `${file} has a variable of its module`);
		}
	});

	test('every export says what it is', () => {
		for (const { file, text } of sources('src')) {
			const lines = text.split('\n');
			for (const [index, line] of lines.entries()) {
				if (!/^export (?:async )?(?:abstract )?(?:function|const|class|interface|type) /.test(line)) continue;
				assert.match(lines[index - 1] ?? '', /\*\/$/, `${file}:${index + 1} has no doc comment`);
			}
		}
	});

	test('no host of a registry is written down', () => {
		for (const file of ['package-lock.json', '.npmrc', 'package.json'])
			assert.ok(!/https?:\/\/[^"\s]*(?:registry|npm)/.test(readFileSync(file, 'utf8')), `${file} names a registry`);
	});
});

suite('Architecture: a rule is four things', () => {
	const files = readdirSync('src/rules');
	const declared = files.filter(file => readIn('src/rules', file).includes('= defineRule('));

	test('each rule file is in the registry, and each rule has its file', () => {
		assert.deepEqual(declared.map(file => file.replace(/\.ts$/, '')).sort(), rules.map(({ id }) => id).sort());
	});

	test('a rule file is its id and exports the rule by that name', () => {
		for (const { id } of rules) {
			const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
			const text = readIn('src/rules', `${id}.ts`);
			assert.ok(text.includes(`export const ${name} = defineRule({\n\tid: '${id}',`), `${id}.ts exports no ${name}`);
		}
	});

	test('each rule has a page and a test', () => {
		for (const { id } of rules) {
			assert.ok(files.includes(`${id}.md`), `src/rules/${id}.md is missing`);
			assert.ok(readdirSync('test/unit/rules').includes(`${id}.test.ts`), `test/unit/rules/${id}.test.ts is missing`);
		}
	});

	test('a page is for a rule', () => {
		for (const file of files.filter(name => name.endsWith('.md')))
			assert.ok(
				rules.some(({ id }) => `${id}.md` === file),
				`src/rules/${file} belongs to no rule`,
			);
	});

	test('the registry is in no two minds about an id', () => {
		assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
		for (const { id, description } of rules) {
			assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
			assert.match(description, /^[A-Z].*\.$/, `${id}: the description is one sentence`);
		}
	});
});

interface Import {
	readonly file: string;
	readonly layer: string;
	readonly specifier: string;
	/** Whether nothing is left of it when the code runs. */
	readonly isOfTypes: boolean;
}

const IMPORT = /^(?:import|export)\b([^;'"]*?)\bfrom '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm;

function* imports(): Iterable<Import> {
	for (const { file, text } of sources('src'))
		for (const [, names = '', from, bare, dynamic] of text.matchAll(IMPORT)) {
			const isOfTypes = /^\s*type\b/.test(names) || /^\s*\{(?:\s*type\s[^,}]*,?)+\s*\}\s*$/.test(names);
			yield { file, layer: layerOf(file), specifier: from ?? bare ?? dynamic ?? '', isOfTypes };
		}
}

/** The folder below src, or the file itself where it stands in none. */
function layerOf(file: string): string {
	const [, first = ''] = file.split('/');
	return file.split('/').length > 2 || LAYERS[first] ? first : `${first.replace(/\.ts$/, '')}.ts`;
}

/** The step of reading that a file is part of; -1 for what is none, `parse.ts` among it. */
function stepOf(file: string): number {
	const [, parser, step = ''] = file.split('/');
	return parser === 'parser' ? STEPS.indexOf(step) : -1;
}

function sources(folder: string): readonly { readonly file: string; readonly text: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(name => path.posix.join(folder, name.replaceAll('\\', '/')))
		.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
		.map(file => ({ file, text: readFileSync(file, 'utf8') }));
}

function readIn(folder: string, file: string): string {
	return file.endsWith('.ts') ? readFileSync(path.join(folder, file), 'utf8') : '';
}
