import assert from 'node:assert/strict';
import { IgnoredFiles } from '../../../src/util/ignoredFiles';

/** The paths that are left out, by what the `.gitignore` of each folder says; a slash at the end means a folder. */
function leftOut(files: Readonly<Record<string, string>>, ...paths: readonly string[]): string[] {
	const ignored = new IgnoredFiles();
	for (const [folder, text] of Object.entries(files)) ignored.add(folder, text);
	return paths.filter(path => (path.endsWith('/') ? ignored.hasFolder(path.slice(0, -1)) : ignored.hasFile(path)));
}

suite('ignored files', () => {
	test('without a .gitignore nothing is left out', () => {
		assert.deepEqual(leftOut({}, 'TODO.md', 'a/'), []);
	});

	test('names, folders, comments and line ends of both kinds', () => {
		const files = { '': '# ours\r\n*.tmp.md\r\nbuild/\r\n/TASKS.md\n' };
		const paths = ['a.tmp.md', 'x/a.tmp.md', 'build/', 'build/x/TODO.md', 'build', 'TASKS.md', 'x/TASKS.md', 'TODO.md'];
		assert.deepEqual(leftOut(files, ...paths), ['a.tmp.md', 'x/a.tmp.md', 'build/', 'build/x/TODO.md', 'TASKS.md']);
	});

	test('a deeper file goes before one further up, in both directions', () => {
		const files = { '': 'TODO*.md\n', keep: '!TODO.md\n', 'keep/deep': 'TODO.md\n' };
		const paths = ['TODO.md', 'keep/TODO.md', 'keep/TODO-2.md', 'keep/deep/TODO.md', 'keep/other/TODO.md'];
		assert.deepEqual(leftOut(files, ...paths), ['TODO.md', 'keep/TODO-2.md', 'keep/deep/TODO.md']);
	});

	test('a pattern of a deeper file is about its own folder', () => {
		assert.deepEqual(leftOut({ a: '/TODO.md\n' }, 'TODO.md', 'a/TODO.md', 'a/b/TODO.md'), ['a/TODO.md']);
	});

	test('nothing comes back out of a folder that is left out', () => {
		assert.deepEqual(leftOut({ '': 'out/\n', out: '!TODO.md\n' }, 'out/TODO.md', 'out/deep/TODO.md'), [
			'out/TODO.md',
			'out/deep/TODO.md',
		]);
	});

	test('what a file said is forgotten with it', () => {
		const ignored = new IgnoredFiles();
		ignored.add('', 'a/\n');
		assert.equal(ignored.hasFile('a/TODO.md'), true);
		ignored.add('', 'b/\n');
		assert.deepEqual([ignored.hasFolder('a'), ignored.hasFolder('b')], [false, true]);
		ignored.remove('');
		assert.equal(ignored.hasFolder('b'), false);
	});

	test('a hostile pattern takes no time', () => {
		const start = process.cpuUsage().user;
		const patterns = [`${'a*'.repeat(200)}c`, `${'**/a*'.repeat(20)}c`, `${'**/a/'.repeat(6)}c`];
		leftOut({ '': patterns.join('\n') }, `${'a'.repeat(250)}b`, `${'a/'.repeat(60)}b`);
		assert.ok(process.cpuUsage().user - start < 1_000_000);
	});
});
