import assert from 'node:assert/strict';
import type { FileRef } from '../../../src/workspace/files';
import { TaskIndex } from '../../../src/workspace/taskIndex';

suite('the index', () => {
	test('a scan finds the task lists, a folder’s own before those below it', async () => {
		const { index } = await scanned({ 'b/todo.md': 'b', 'todo.md': 'a', 'notes.md': '', 'a/b/todo.md': 'c' });

		assert.deepEqual(lines(index), ['todo.md: a', 'b/todo.md: b', 'a/b/todo.md: c']);
	});

	test('known and named files are read before the rest', async () => {
		const { reads } = await scanned({ 'a.md': 'x', 'b.md': 'y', 'c-todo.md': 'z' });

		assert.deepEqual(reads, ['c-todo.md', 'a.md', 'b.md']);
	});

	test('what a .gitignore leaves out is not read, nor what is excluded', async () => {
		const { index, reads } = await scanned({
			'.gitignore': '/out\n*.tmp.md\n',
			'docs/.gitignore': '!kept.tmp.md\n',
			'out/todo.md': 'a',
			'x.tmp.md': 'b',
			'docs/kept.tmp.md': 'c',
			'excluded/todo.md': 'd',
		});

		assert.deepEqual(lines(index), ['docs/kept.tmp.md: c']);
		assert.deepEqual(
			reads.filter(path => path.endsWith('.md')),
			['docs/kept.tmp.md'],
		);
	});

	test('a second scan reads only what has changed', async () => {
		const { index, files, reads, scan } = await scanned({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
		reads.length = 0;
		files.set('b.md', 'B');
		files.delete('c.md');

		await scan();

		assert.deepEqual(reads, ['b.md']);
		assert.deepEqual(lines(index), ['a.md: a', 'b.md: B']);
	});

	test('other settings have everything read again', async () => {
		const workspace = await scanned({ 'a.md': 'a' });
		workspace.reads.length = 0;
		workspace.key++;

		await workspace.scan();

		assert.deepEqual(workspace.reads, ['a.md']);
	});

	test('an entry outlives a new stamp as long as the text is the same', async () => {
		const { index, files, entries, scan } = await scanned({ 'a.md': 'a' });
		files.set('a.md', 'a');

		await scan();

		assert.equal(entries.length, 1, 'it was made once');
		assert.deepEqual(lines(index), ['a.md: a']);
	});

	test('another session remembers, and reads nothing again', async () => {
		const first = await scanned({ 'a.md': 'a', 'notes.md': '' });
		const { index, reads } = await scanned({ 'a.md': 'a', 'notes.md': '' }, first.index.toText());

		assert.deepEqual(reads, []);
		assert.deepEqual(lines(index), ['a.md: a']);
	});

	test('what it remembers of files that are gone is dropped', async () => {
		const first = await scanned({ 'a.md': 'a', 'b.md': 'b' });
		const { index } = await scanned({ 'b.md': 'b' }, first.index.toText());

		assert.deepEqual(lines(index), ['b.md: b']);
	});

	test('the version of an open document means nothing in another session', async () => {
		const first = await scanned({ 'open.md': 'a' });
		const { index } = await scanned({ 'open.md': 'b' }, first.index.toText());

		assert.deepEqual(lines(index), ['open.md: b']);
	});

	for (const [what, damage] of [
		['cut off', (text: string) => text.slice(0, -9)],
		['another version', (text: string) => text.replace('"version":1', '"version":0')],
		['rows of another form', (text: string) => text.replace(/\[\[.*\]\]/, '[1,null,["a"],{"b":2}]')],
		['entries of another form', (text: string) => text.replace('"text":"a"', '"text":1')],
		['no JSON at all', () => '\0\0'],
		['JSON of something else', () => 'null'],
	] as const)
		test(`a memory that can’t be used is built anew without a word: ${what}`, async () => {
			const first = await scanned({ 'a.md': 'a' });
			const { index, reads } = await scanned({ 'a.md': 'a' }, damage(first.index.toText()));

			assert.deepEqual(reads, ['a.md']);
			assert.deepEqual(lines(index), ['a.md: a']);
		});

	test('one file is looked at alone', async () => {
		const { index, files, reads, told } = await scanned({ 'a.md': 'a', 'b.md': 'b' });
		reads.length = 0;
		const before = told();
		files.set('b.md', 'B');

		await index.update(ref('b.md'));

		assert.deepEqual(reads, ['b.md']);
		assert.equal(told() - before, 1);
		assert.deepEqual(lines(index), ['a.md: a', 'b.md: B']);
	});

	test('a folder that goes takes its lists along, and what went unheard is found', async () => {
		const { index, files } = await scanned({ 'a/b.md': 'a', 'ab.md': 'b', 'c.md': 'c' });

		assert.deepEqual(
			index.removeFolder('a').map(({ path }) => path),
			['a/b.md'],
		);
		files.delete('c.md');
		await index.verify();

		assert.deepEqual(lines(index), ['ab.md: b']);
	});

	test('a change that leaves a file what it was is not told', async () => {
		const { index, files, told } = await scanned({ 'a.md': 'a', 'notes.md': '' });
		const before = told();
		files.set('notes.md', '');

		await index.update(ref('notes.md'));
		await index.update(ref('a.md'));

		assert.equal(told(), before);
	});

	test('of two looks at one file the later one counts, also when it is answered first', async () => {
		const { index, files, hold } = await scanned({ 'a.md': 'a' });
		files.set('a.md', 'old');
		const release = hold();
		const slow = index.update(ref('a.md'));
		await turn();
		files.set('a.md', 'new');
		await index.update(ref('a.md'));
		release();
		await slow;

		assert.deepEqual(lines(index), ['a.md: new']);
	});

	test('others have their turn while it works', async () => {
		const texts = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.md`, String(at)]));
		const workspace = await scanned(texts);

		// The clock of the test goes on by three milliseconds with each file.
		assert.ok(workspace.pauses >= 10, `${workspace.pauses} pauses`);
		assert.ok(workspace.longest <= 15, `${workspace.longest} ms at a time`);
	});

	test('a scan that is cancelled keeps what it has and goes on from there', async () => {
		const texts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.md`, String(at)]));
		const workspace = await scanned(texts, undefined, done => done >= 16);
		assert.equal(workspace.index.lists.length, 16);
		assert.equal(workspace.isComplete, false);
		workspace.reads.length = 0;

		await workspace.scan();

		assert.equal(workspace.reads.length, 24);
		assert.equal(workspace.index.lists.length, 40);
	});

	test('a large file that only its text could make a list is passed over', async () => {
		const { index, reads } = await scanned({ 'large.md': 'a', 'large-todo.md': 'b' });

		assert.deepEqual(reads, ['large-todo.md']);
		assert.deepEqual(lines(index), ['large-todo.md: b']);
	});
});

interface Entry {
	readonly text: string;
}

/** A workspace in memory, scanned once. A file with a text is a task list, one without is none. */
async function scanned(
	texts: Readonly<Record<string, string>>,
	memory?: string,
	isCancelled: (done: number) => boolean = () => false,
) {
	let time = 0;
	let since = 0;
	let changes = 0;
	let writes = 0;
	let held: Promise<void> | null = null;
	const stamps = new Map<string, number>();
	const stored = new Map<string, string>();
	const files = {
		set: (path: string, text: string) => stored.set(path, text) && stamps.set(path, ++writes),
		delete: (path: string) => stored.delete(path),
	};
	for (const [path, text] of Object.entries(texts)) {
		stored.set(path, text);
		stamps.set(path, 0);
	}
	const state = { reads: [] as string[], entries: [] as Entry[], key: 1, pauses: 0, longest: 0, isComplete: true };
	const index = new TaskIndex<Entry>({
		files: {
			list: async () => [...stored.keys()].map(ref),
			stamp: async uri => {
				if (!stored.has(uri)) return null;
				const size = uri.startsWith('large') ? 1e7 : 1;
				return { value: String(stamps.get(uri)), size, isLasting: !uri.startsWith('open') };
			},
			read: async uri => {
				const text = stored.get(uri) ?? null;
				if (!uri.endsWith('.gitignore')) state.reads.push(uri);
				const wait = held;
				held = null;
				await wait;
				return text;
			},
		},
		isExcluded: ({ path }) => path.startsWith('excluded/'),
		isNamed: ({ path }) => path.endsWith('todo.md'),
		keyOf: () => state.key,
		read: (_, text) => {
			time += 3;
			if (text === '') return null;
			state.entries.push({ text });
			return { text };
		},
		now: () => time,
		pause: async () => {
			state.pauses++;
			state.longest = Math.max(state.longest, time - since);
			since = time;
		},
		changed: () => changes++,
	});
	if (memory !== undefined) index.remember(memory, isEntry);
	let done = 0;
	const scan = async (): Promise<void> => {
		const watcher = { isCancelled: () => isCancelled(done), progress: (count: number) => (done = count) };
		state.isComplete = await index.scan(watcher);
		isCancelled = () => false;
	};
	const hold = (): (() => void) => {
		let release = (): void => {};
		held = new Promise(resolve => (release = resolve));
		return () => release();
	};
	await scan();
	return Object.assign(state, { index, files, scan, hold, told: () => changes });
}

function ref(path: string): FileRef {
	return { uri: path, folder: 'w', path };
}

function isEntry(value: unknown): value is Entry {
	return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'text') === 'string';
}

function lines(index: TaskIndex<Entry>): string[] {
	return index.lists.map(({ file, entry }) => `${file.path}: ${entry.text}`);
}

function turn(): Promise<void> {
	return new Promise(resolve => setImmediate(resolve));
}
