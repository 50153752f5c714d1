import assert from 'node:assert/strict';
import { type FileEntry, fileEntry, isFileEntry } from '../../../src/features/fileEntry';
import { fileTree, workspaceSummary } from '../../../src/features/fileTree';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { toText } from '../../../src/util/message';
import type { Indexed } from '../../../src/workspace/taskIndex';

const first = `# Tasks

1. [x] **Plan** — [P1][1h][None]
2. [ ] **Draw** — [P1][3h][Task #1]
3. [ ] **Ship** — [P1][2h][Task #9]
`;
const urgent = '# Tasks\n\n1. [ ] **Stop the leak** — [P0][0.5h][None]\n';
const plain = '- [ ] Water the plants\n';

suite('the task lists of a workspace', () => {
	test('the current one comes first, the others as they are; each says how far it is and where it stands', () => {
		const lists = [list('TODO.md', first), list('docs/tasks.md', urgent), list('home/todo.md', plain)];

		assert.deepEqual(drawn(lists, 'file:///w/docs/tasks.md'), [
			'▾ tasks.md · docs · 0 / 1 · 0.5 h left',
			'▸ TODO.md · 1 / 3 · 5 h left',
			'▸ todo.md · home · 0 / 1',
		]);
	});

	test('what a line shows is said in words', () => {
		const lists = [list('TODO.md', first), list('home/todo.md', plain)];
		assert.deepEqual(
			fileTree(lists, null, toText).map(({ spoken }) => spoken()),
			['TODO.md, 1 of 3 done, 5 hours left', 'todo.md, home, 0 of 1 done'],
		);
	});

	test('with several folders each says which one it stands in', () => {
		const lists = [list('TODO.md', plain, 'file:///w/my%20app'), list('docs/TODO.md', plain, 'file:///w/lib')];

		assert.deepEqual(drawn(lists, null), ['▸ TODO.md · my app · 0 / 1', '▸ TODO.md · lib/docs · 0 / 1']);
	});

	test('in one sentence: how far all of them are, and the most urgent thing to do', () => {
		assert.equal(
			said([list('TODO.md', first), list('docs/tasks.md', urgent)]),
			'1 of 4 done · 5.5 h left · 2 ready. Next: #1 Stop the leak (docs/tasks.md)',
		);
		assert.equal(said([list('a.md', plain)]), '0 of 1 done · 1 ready. Next: Water the plants (a.md)');
		assert.equal(said([list('a.md', '- [x] Done\n')]), '1 of 1 done · 0 ready');
		assert.equal(said([]), null);
	});
});

suite('what is kept of a closed file', () => {
	test('its problems, with their places as the editor counts', () => {
		const { problems } = entryOf(`\n${first}`, true);

		assert.deepEqual(
			problems.map(({ rule, severity, message, place }) => [rule, severity, toText(message), place]),
			[['unknown-dependency', 'error', 'No task 9 in this document.', [5, 27, 5, 34]]],
		);
	});

	test('it outlives being written down', () => {
		const entry = entryOf(first, true);
		const again: unknown = JSON.parse(JSON.stringify(entry));

		assert.ok(isFileEntry(again));
		assert.deepEqual(again, entry);
	});

	test('what is no entry is told from one', () => {
		for (const value of [
			null,
			1,
			'a',
			[],
			{},
			{ ...entryOf(plain), tasks: '1' },
			{ ...entryOf(plain), problems: null },
			{ ...entryOf(plain), names: undefined },
		])
			assert.equal(isFileEntry(value), false, JSON.stringify(value));
	});
});

function entryOf(text: string, withProblems = false, uri = 'file:///w/TODO.md'): FileEntry {
	const document = parse(text);
	const graph = buildGraph(document);
	return fileEntry(document, graph, uri, withProblems ? checkDocument(document, graph) : []);
}

function list(path: string, text: string, folder = 'file:///w'): Indexed<FileEntry> {
	const uri = `${folder}/${path}`;
	return { file: { uri, folder, path }, entry: entryOf(text, false, uri) };
}

function drawn(lists: readonly Indexed<FileEntry>[], current: string | null): string[] {
	return fileTree(lists, current, toText).map(
		({ label, description, isCurrent }) => `${isCurrent ? '▾' : '▸'} ${toText(label)} · ${toText(description)}`,
	);
}

function said(lists: readonly Indexed<FileEntry>[]): string | null {
	const summary = workspaceSummary(lists, toText);
	return summary && toText(summary);
}
