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
		() => ({ patterns, excluded: ['old/**', '*TODO.bak.md'], base: null }),
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

	test('what is excluded is passed over, but read where it is named', () => {
		inFolder({ 'old/TODO.md': '', 'TODO.bak.md': '', 'a/TODO.md': '' }, folder => {
			assert.deepEqual(find(folder, '.'), ['a/TODO.md']);
			assert.deepEqual(find(folder, 'TODO.bak.md'), ['TODO.bak.md']);
		});
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

suite('finding files by globs', () => {
	const files = { 'TODO.md': '', 'notes.md': '', 'a/TODO.md': '', 'a/b/notes.md': '', 'node_modules/TODO.md': '' };

	/** As a shell would call it: from within the folder. */
	function found(folder: string, ...patterns: readonly string[]): string[] {
		return find(folder, ...patterns);
	}

	test('a glob reads whatever it means, with any name', () => {
		inFolder(files, folder => {
			assert.deepEqual(found(folder, '*.md'), ['TODO.md', 'notes.md']);
			assert.deepEqual(found(folder, '**/notes.md'), ['notes.md', 'a/b/notes.md']);
			assert.deepEqual(found(folder, 'a/**/*.md'), ['a/TODO.md', 'a/b/notes.md']);
			assert.deepEqual(found(folder, '{a,x}/*.md'), ['a/TODO.md']);
		});
	});

	test('a glob that means nothing', () => {
		inFolder(files, folder => {
			assert.deepEqual(found(folder, '*.txt'), ['*.txt: No file matches this pattern.']);
			assert.deepEqual(found(folder, 'gone/**/*.md'), ['gone/**/*.md: No file matches this pattern.']);
		});
	});

	test('a file whose name looks like a glob is a file', () => {
		inFolder({ '[a].md': '', 'a.md': '' }, folder => assert.deepEqual(found(folder, '[a].md'), ['[a].md']));
	});
});

suite('finding files that git does not ignore', () => {
	test('.gitignore files count in folders, nested ones too, and in globs', () => {
		const files = {
			'.gitignore': 'out/\nTODO-old.md\n',
			'TODO.md': '',
			'TODO-old.md': '',
			'out/TODO.md': '',
			'a/.gitignore': '!TODO-old.md\nTODO-mine.md\n',
			'a/TODO-old.md': '',
			'a/TODO-mine.md': '',
			'b/TODO-mine.md': '',
		};
		inFolder(files, folder => {
			const expected = ['TODO.md', 'a/TODO-old.md', 'b/TODO-mine.md'];
			assert.deepEqual(find(folder, '.'), expected);
			assert.deepEqual(find(folder, '**/*.md'), expected);
		});
	});

	test('what is named is read, and so is a folder that is named though it is left out', () => {
		const files = { '.git/x': '', '.gitignore': 'out/\nTODO-old.md\n', 'TODO-old.md': '', 'out/a/TODO.md': '' };
		inFolder(files, folder => {
			assert.deepEqual(find(folder, 'TODO-old.md'), ['TODO-old.md']);
			assert.deepEqual(find(folder, 'out'), ['out/a/TODO.md']);
			assert.deepEqual(find(folder, 'out/a'), ['out/a/TODO.md']);
		});
	});

	test('those above the folder count, up to the one with .git', () => {
		const files = {
			'.gitignore': 'TODO-old.md\n',
			'r/.git/x': '',
			'r/.gitignore': 'out/\n',
			'r/a/TODO-old.md': '',
			'r/a/out/TODO.md': '',
		};
		inFolder(files, folder => assert.deepEqual(find(folder, 'r/a'), ['r/a/TODO-old.md']));
	});
});
