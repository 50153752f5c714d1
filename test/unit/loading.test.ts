import assert from 'node:assert/strict';
import path from 'node:path';
import { type Extension, type QuietEditor, quietEditors } from '../support/quietEditor';

const FIRST = ['extension.js'];
const ENGINE = ['tally.js'];

/** Markdown of all kinds that says nothing about tasks. */
const notes = `# Release notes 2.1

Some words, [a link](https://example.com) and a list:

- One
- Two: see above

1. First
2. Second

| Option | Meaning |
|--------|---------|
| -v     | more    |
`;
const list = '# Plan\n\n1. [ ] **Wash** — [P1][1h][None]\n2. [ ] **Dry** — [P1][1h][Task #1]\n';

suite('what the desktop extension loads', () => {
	test('in a window without task lists: what is needed from the start, and no more', async () => {
		assert.deepEqual(await loadedBy({}, () => {}), []);
		assert.deepEqual(await loadedBy({}, editor => editor.open('notes.md', notes)), []);
		const settings = { updateClaims: 'ask', rules: { percentage: 'off' }, exclude: ['old/**'] };
		assert.deepEqual(await loadedBy({ settings }, editor => editor.open('notes.md', notes)), []);
	});

	test('for a file that is named as a list, or whose text may be one: the engine, and remark not yet', async () => {
		assert.deepEqual(await loadedBy({}, editor => editor.open('TODO.md', 'Nothing yet.\n')), ENGINE);
		assert.deepEqual(await loadedBy({}, editor => editor.open('notes.md', list)), ENGINE);
		const settings = { include: ['notes.*'] };
		assert.deepEqual(await loadedBy({ settings }, editor => editor.open('notes.md', notes)), ENGINE);
	});

	test('for a list that was open before', async () => {
		const { loaded } = await run(
			{},
			editor => editor.open('TODO.md', list),
			() => {},
		);
		assert.deepEqual(loaded, [...ENGINE, ...FIRST].sort());
	});

	test('not for a list that is left alone', async () => {
		const settings = { exclude: ['TODO.md'] };
		assert.deepEqual(await loadedBy({ settings }, editor => editor.open('TODO.md', list)), []);
	});

	test('for a command, for a look at the view, for a configuration', async () => {
		assert.deepEqual(await loadedBy({}, editor => editor.call('tally.showLog')), ENGINE);
		assert.deepEqual(await loadedBy({}, editor => editor.look()), ENGINE);
		assert.deepEqual(await loadedBy({ found: ['.tally.json'] }, () => {}), ENGINE);
	});

	test('for settings that want problems of closed files, or that can not be used and have to be told of', async () => {
		assert.deepEqual(await loadedBy({ settings: { 'problems.closedFiles': 'all' } }, () => {}), ENGINE);
		assert.deepEqual(await loadedBy({ settings: { include: 'TODO.md' } }, () => {}), ENGINE);
	});

	test('a command answers, the first one too', async () => {
		const { answer } = await run(
			{},
			() => {},
			editor => editor.call('tally.showLog'),
		);
		assert.deepEqual(answer, { applied: true, message: '' });
	});
});

type Given = Parameters<Awaited<ReturnType<typeof quietEditors>>['quietEditor']>[0];

/** What is loaded in an editor by something that happens in it, beyond what activation has loaded. */
async function loadedBy(given: Given, happens: (editor: QuietEditor) => unknown): Promise<readonly string[]> {
	const { loaded } = await run(given, () => {}, happens);
	assert.deepEqual(
		FIRST.filter(file => !loaded.includes(file)),
		[],
	);
	return loaded.filter(file => !FIRST.includes(file));
}

/** Starts the extension anew in an editor; answers with what it loads, and what the last thing that happens answers. */
async function run(
	given: Given,
	before: (editor: QuietEditor) => void,
	happens: (editor: QuietEditor) => unknown,
): Promise<{ readonly loaded: readonly string[]; readonly answer: unknown }> {
	const { quietEditor, provide } = await quietEditors();
	const dist = path.resolve('dist');
	for (const file of Object.keys(require.cache)) if (file.startsWith(dist)) delete require.cache[file];
	const editor = quietEditor(given);
	const { loaded, end } = provide(editor.vscode);
	try {
		before(editor);
		const { activate } = require(path.join(dist, 'extension.js')) as Extension;
		activate(editor.context);
		const answer = await happens(editor);
		await new Promise(resolve => setImmediate(resolve));
		return { loaded: [...new Set(loaded)].sort(), answer };
	} finally {
		end();
	}
}
