import assert from 'node:assert/strict';
import { applyFixes, type Configuration } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { applyEdits } from '../../../src/edits/textEdit';
import { type FormatterSetup, protectLists } from '../../../src/features/protectLists';
import { toText } from '../../../src/util/message';

type Texts = Readonly<Record<string, string>>;

suite('protecting task lists from formatters', () => {
	test('without formatters there is nothing to do', () => {
		const before = { 'package.json': '{ "name": "bees" }', '.vscode/settings.json': '{}' };
		assert.deepEqual(after(before), {});
		assert.equal(told(before), 'No configuration of a formatter was found; there is nothing to protect from.');
	});

	test('Prettier passes the lists over, whatever its configuration is written in', () => {
		const ignored = { '.prettierignore': '/TODO.md\n/docs/bees/TASKS.md\n' };
		assert.deepEqual(after({ '.prettierrc': '' }), ignored);
		assert.deepEqual(after({ 'prettier.config.mjs': 'export default {}' }), ignored);
		assert.deepEqual(after({ 'package.json': '{ "prettier": {} }' }), ignored);
		assert.deepEqual(after({ 'package.json': '{ "devDependencies": { "prettier": "^3.0.0" } }' }), ignored);
	});

	test('lines are added below those that are there, lists that are passed over already left out', () => {
		assert.deepEqual(after({ '.prettierignore': '# built\r\ndist\r\ndocs/' }), {
			'.prettierignore': '# built\r\ndist\r\ndocs/\r\n/TODO.md\r\n',
		});
		assert.deepEqual(after({ '.prettierignore': '*.md' }), {});
	});

	test('remark passes them over as well', () => {
		assert.deepEqual(after({ '.remarkrc.yaml': 'plugins: []\n' }), {
			'.remarkignore': '/TODO.md\n/docs/bees/TASKS.md\n',
		});
	});

	test('markdownlint no longer counts lists; comments and everything else stay', () => {
		assert.deepEqual(after({ '.markdownlint.jsonc': '{\n  // ours\n  "MD013": false, // long\n}\n' }), {
			'.markdownlint.jsonc': '{\n  // ours\n  "MD013": false,\n  "MD029": false, // long\n}\n',
		});
		assert.deepEqual(after({ '.markdownlint.json': '{ "MD029": { "style": "ordered" } }' }), {
			'.markdownlint.json': '{ "MD029": false }',
		});
		assert.deepEqual(after({ '.markdownlint.json': '{"ol-prefix": true}' }), {
			'.markdownlint.json': '{"ol-prefix": false}',
		});
		assert.deepEqual(after({ '.markdownlint-cli2.jsonc': '{\n\t"fix": true\n}\n' }), {
			'.markdownlint-cli2.jsonc': '{\n\t"fix": true,\n\t"config": {\n\t\t"MD029": false\n\t}\n}\n',
		});
		assert.deepEqual(after({ 'package.json': '{ "devDependencies": { "markdownlint-cli2": "*" } }' }), {
			'.markdownlint.json': '{\n\t"MD029": false\n}',
		});
	});

	test('YAML is added to, never rewritten', () => {
		assert.deepEqual(after({ '.markdownlint.yaml': '# ours\ndefault: true\nMD013:\n  line_length: 120' }), {
			'.markdownlint.yaml': '# ours\ndefault: true\nMD013:\n  line_length: 120\nMD029: false\n',
		});
		assert.deepEqual(after({ '.markdownlint-cli2.yaml': 'fix: true\nconfig:\n    MD013: false\nglobs:\n  - x\n' }), {
			'.markdownlint-cli2.yaml': 'fix: true\nconfig:\n    MD029: false\n    MD013: false\nglobs:\n  - x\n',
		});
		assert.deepEqual(after({ '.markdownlint-cli2.yaml': 'fix: true\n' }), {
			'.markdownlint-cli2.yaml': 'fix: true\nconfig:\n  MD029: false\n',
		});
	});

	test('what can not be changed safely is named, with what to write there', () => {
		for (const [path, text] of [
			['.markdownlint-cli2.mjs', 'export default {}'],
			['.markdownlint.yaml', '{ MD013: false }'],
			['.markdownlint.yml', 'MD029:\n  style: ordered\n'],
			['.markdownlint.json', '{ "MD013": '],
		] as const) {
			const { changes, advice } = protectLists(setup({ [path]: text }));
			assert.deepEqual(changes, [], path);
			const line = path.includes('cli2') ? 'config: { MD029: false }' : 'MD029: false';
			assert.deepEqual(advice.map(toText), [`${path} can’t be changed safely. Write there: ${line}`]);
		}
	});

	test('the editor does not format Markdown when it saves', () => {
		const settings = '{\n  // team\n  "editor.formatOnSave": true\n}\n';
		assert.deepEqual(after({ '.vscode/settings.json': settings }, { formatsOnSave: true }), {
			'.vscode/settings.json':
				'{\n  // team\n  "editor.formatOnSave": true,\n  "[markdown]": {\n    "editor.formatOnSave": false\n  }\n}\n',
		});
		assert.deepEqual(after({}, { formatsOnSave: true }), {
			'.vscode/settings.json': '{\n\t"[markdown]": {\n\t\t"editor.formatOnSave": false\n\t}\n}',
		});
		const both = '{\n\t"markdownlint.config": { "MD013": false },\n\t"[markdown]": { "editor.wordWrap": "on" }\n}';
		const mended = after({ '.vscode/settings.json': both }, { formatsOnSave: true })['.vscode/settings.json'] ?? '';
		assert.deepEqual(JSON.parse(mended), {
			'markdownlint.config': { MD013: false, MD029: false },
			'[markdown]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
		});
	});

	test('done once, there is nothing more to do', () => {
		const before: Texts = {
			'.prettierrc': '',
			'.prettierignore': 'dist',
			'.remarkrc.js': '',
			'.markdownlint.jsonc': '{ /* ours */ }',
			'docs/.markdownlint.yml': 'default: true',
			'docs/.markdownlint-cli2.yaml': 'config:\n  MD013: false',
			'.vscode/settings.json': '{ "editor.codeActionsOnSave": { "source.fixAll.markdownlint": "explicit" } }',
		};
		const first = { ...before, ...after(before) };
		assert.notDeepEqual(first, before);
		assert.deepEqual(after(first), {});
		assert.equal(told(first), 'Task lists are protected already from: Prettier, remark, markdownlint.');
	});

	test('markdownlint itself, so configured, leaves numbers alone', () => {
		const list = '# Bees\n\n## P0\n\n1. [ ] Buy hives\n\n## P1\n\n2. [ ] Buy bees\n4. [ ] Read a book\n';
		const written = after({ '.markdownlint.json': '{}' })['.markdownlint.json'] ?? '';
		const config = JSON.parse(written) as Configuration;
		assert.notEqual(applyFixes(list, lint({ strings: { list } })['list'] ?? []), list);
		assert.equal(applyFixes(list, lint({ strings: { list }, config })['list'] ?? []), list);
	});
});

function setup(texts: Texts, more: Partial<FormatterSetup> = {}): FormatterSetup {
	return {
		files: Object.entries(texts).map(([path, text]) => ({ path, text })),
		lists: ['TODO.md', 'docs/bees/TASKS.md'],
		formatsOnSave: false,
		...more,
	};
}

/** The files that change, as they are after. */
function after(texts: Texts, more?: Partial<FormatterSetup>): Texts {
	const { changes } = protectLists(setup(texts, more));
	for (const { path, isNew } of changes) assert.equal(isNew, !(path in texts), path);
	return Object.fromEntries(changes.map(({ path, edits }) => [path, applyEdits(texts[path] ?? '', edits)]));
}

function told(texts: Texts): string {
	return toText(protectLists(setup(texts)).told);
}
