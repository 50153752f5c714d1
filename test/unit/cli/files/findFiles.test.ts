import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../../../src/cli/files/findFiles';
import { toText } from '../../../../src/util/message';
import { inFolder } from '../tally';

const patterns = ['*TODO*.md', 'docs/plan.md'];

/** The files that paths mean, one line each, relative to the folder. */
function find(folder: string, ...paths: readonly string[]): string[] {
	const found = findFiles(
		paths.map(name => (name === '-' ? name : `${folder}/${name}`.replace(/\/\.$/, ''))),
		() => ({ patterns, base: null }),
	);
	return Array.from(found, one => {
		const shown = one.path.replace(`${folder}/`, '').replace(folder, '.');
		return 'error' in one ? `${shown}: ${toText(one.error).replace(`${folder}/`, '')}` : shown;
	});
}

suite('finding files', () => {
	test('a file that is named is read whatever its name', () => {
		inFolder({ 'notes.txt': '' }, folder => assert.deepEqual(find(folder, 'notes.txt'), ['notes.txt']));
	});

	test('in a folder the patterns choose: its own files first, then those of its folders, by name', () => {
		const files = {
			'b/TODO.md': '',
			'a/my-todo.md': '',
			'TODO.md': '',
			'README.md': '',
			'docs/plan.md': '',
			'a/plan.md': '',
		};
		inFolder(files, folder =>
			assert.deepEqual(find(folder, '.'), ['TODO.md', 'a/my-todo.md', 'b/TODO.md', 'docs/plan.md']),
		);
	});

	test('node_modules and folders with a leading dot are passed over', () => {
		inFolder({ 'node_modules/x/TODO.md': '', '.git/TODO.md': '', 'src/TODO.md': '' }, folder =>
			assert.deepEqual(find(folder, '.'), ['src/TODO.md']),
		);
	});

	test('each file once, however often it is named', () => {
		inFolder({ 'TODO.md': '' }, folder => assert.deepEqual(find(folder, 'TODO.md', '.', '-', '-'), ['TODO.md', '-']));
	});

	test('a link to a file is read, a link to a folder is not followed', () => {
		inFolder({ 'real/TODO.md': '', 'list.txt': '' }, folder => {
			symlinkSync(folder, path.join(folder, 'real', 'TODO-loop.md'));
			symlinkSync('../list.txt', path.join(folder, 'real', 'TODO-link.md'));
			assert.deepEqual(find(folder, 'real'), ['real/TODO-link.md', 'real/TODO.md']);
		});
	});

	test('what is not there', () => {
		inFolder({}, folder => assert.deepEqual(find(folder, 'gone.md'), ['gone.md: There is no such file or folder.']));
	});

	test('a folder without a task list', () => {
		inFolder({ 'README.md': '' }, folder =>
			assert.deepEqual(find(folder, '.'), ['.: No file in this folder matches the patterns: *TODO*.md, docs/plan.md.']),
		);
	});

	test('a folder that is named like a file', () => {
		inFolder({ 'TODO.md/inside/TODO.md': '' }, folder => {
			const line = 'TODO.md: It is a folder, not a file; TODO.md/ with a slash at the end reads what is in it.';
			assert.deepEqual(find(folder, 'TODO.md'), [line]);
			assert.deepEqual(find(folder, '.'), [line]);
			assert.deepEqual(find(folder, 'TODO.md/'), ['TODO.md/inside/TODO.md']);
		});
	});

	test('a folder that may not be read', function () {
		if (process.getuid?.() === 0) this.skip();
		inFolder({ 'TODO.md': '' }, folder => {
			const closed = path.join(folder, 'closed');
			mkdirSync(closed);
			chmodSync(closed, 0);
			assert.deepEqual(find(folder, '.'), ['TODO.md', 'closed: There is no permission to read it.']);
			chmodSync(closed, 0o700);
		});
	});
});
