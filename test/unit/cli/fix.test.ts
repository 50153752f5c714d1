import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { contract } from '../../../src/cli/contract';
import { writeFile } from '../../../src/cli/files/writeFile';
import { toText } from '../../../src/util/message';
import { inFolder, main, type Outcome, tally } from './tally';

const wrong = '\ufeff# Plan\r\n\r\n## Alpha (3 tasks)\r\n\r\n- [ ] T001 Set up the cache\n- [ ] T002 Limit logins';
const right = wrong.replace('3 tasks', '2 tasks');

suite('tally fix', () => {
	test('writes what is safe and keeps all other bytes, mark and line ends included', () => {
		inFolder({ 'TODO.md': wrong }, folder => {
			const { code, out, err } = tally(['fix', 'TODO.md'], { cwd: folder });

			assert.equal(readFileSync(path.join(folder, 'TODO.md'), 'utf8'), right);
			assert.deepEqual({ code, err }, { code: 0, err: '' });
			assert.match(out, /TODO\.md:3:11 {2}Change 3 to 2 {3}stated-section: States 3 tasks/);
			assert.match(out, /1 fix made, 0 findings left/);
		});
	});

	test('with --dry-run prints a unified diff and writes nothing', () => {
		inFolder({ 'TODO.md': wrong }, folder => {
			const { code, out } = tally(['fix', '--dry-run', 'TODO.md'], { cwd: folder });

			assert.equal(code, 0);
			assert.match(out, /^--- TODO\.md\n\+\+\+ TODO\.md\n@@ -1,6 \+1,6 @@\n/);
			assert.match(out, /\n-## Alpha \(3 tasks\)\r\n\+## Alpha \(2 tasks\)\r\n/);
			assert.equal(readFileSync(path.join(folder, 'TODO.md'), 'utf8'), wrong);
		});
	});

	test('with --dry-run says on standard error that there is nothing to make', () => {
		const text =
			'**Total Tasks**: 5 (2 P0, 3 P1)\n\n- [ ] T1 Dig [P0]\n- [ ] T2 Sow [P0]\n- [ ] T3 Rake [P1]\n- [ ] T4 Mow\n- [ ] T5 Eat\n';
		inFolder({ 'TODO.md': text }, folder => {
			const { out, err } = tally(['fix', '--dry-run', 'TODO.md'], { cwd: folder });
			assert.equal(out, '');
			assert.match(err, /TODO\.md: 0 fixes to make, \d findings? left/);
		});
	});

	test('as JSON: what was done, what is left, and the diff when nothing is written', () => {
		const text = `${wrong}\n- [ ] T002 Close the port\n`;
		inFolder({ 'TODO.md': text }, folder => {
			const dry = json(tally(['fix', '--dry-run', '--format', 'json', 'TODO.md'], { cwd: folder }));
			const wet = tally(['fix', '--format=json', 'TODO.md'], { cwd: folder });
			const [file] = json(wet).files;
			assert.ok(file && 'remaining' in file);

			assert.ok(dry.files[0] && 'diff' in dry.files[0]);
			assert.deepEqual(
				file.remaining.map(({ rule }) => rule),
				['duplicate-id'],
			);
			assert.equal(wet.code, 1, 'an error is left');
		});
	});

	test('standard input comes back fixed', () => {
		assert.deepEqual(tally(['fix', '-'], { input: wrong }), { code: 0, out: right, err: '' });
	});

	test('a file that is fine is not touched', () => {
		inFolder({ 'TODO.md': right }, folder => {
			const before = statSync(path.join(folder, 'TODO.md'), { bigint: true });
			tally(['fix', 'TODO.md'], { cwd: folder });
			const after = statSync(path.join(folder, 'TODO.md'), { bigint: true });

			assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
		});
	});

	test('mode and symbolic link stay', () => {
		inFolder({ 'real.md': wrong }, folder => {
			const [real, link] = [path.join(folder, 'real.md'), path.join(folder, 'TODO.md')];
			chmodSync(real, 0o640);
			symlinkSync('real.md', link);

			assert.equal(tally(['fix', 'TODO.md'], { cwd: folder }).code, 0);
			assert.equal(readFileSync(real, 'utf8'), right);
			assert.ok(lstatSync(link).isSymbolicLink());
			assert.equal(statSync(real).mode & 0o777, 0o640);
			assert.deepEqual(readdirSync(folder).sort(), ['TODO.md', 'real.md']);
		});
	});

	test('what is not UTF-8, a folder and a file that is not there: a line each, and the others are fixed', () => {
		const latin = Buffer.from('# Caf\xe9\n', 'latin1');
		inFolder({ 'a.md': latin, 'b.md': wrong }, folder => {
			mkdirSync(path.join(folder, 'TODO.md'));
			const { code, err } = tally(['fix', 'a.md', 'TODO.md', 'gone.md', 'b.md'], { cwd: folder });

			assert.equal(code, 2);
			assert.deepEqual(
				err.split('\n').map(line => line.split(':').slice(0, 2).join(':')),
				['tally: a.md', 'tally: TODO.md', 'tally: gone.md', ''],
			);
			assert.deepEqual(readFileSync(path.join(folder, 'a.md')), latin);
			assert.equal(readFileSync(path.join(folder, 'b.md'), 'utf8'), right);
		});
	});

	test('during a merge conflict nothing is written', () => {
		const text = `${wrong}\n<<<<<<< ours\n- [ ] T003 One\n=======\n- [ ] T003 Two\n>>>>>>> theirs\n`;
		inFolder({ 'TODO.md': text }, folder => {
			tally(['fix', 'TODO.md'], { cwd: folder });
			assert.equal(readFileSync(path.join(folder, 'TODO.md'), 'utf8'), text);
			assert.doesNotMatch(tally(['stats', 'TODO.md'], { cwd: folder }).out, /books balance/);
		});
	});

	test('where there is no room the file stays as it was', function () {
		if (process.platform !== 'linux') this.skip();
		const long = wrong + '\nwords that fill the file'.repeat(500);
		inFolder({ 'TODO.md': long }, folder => {
			// No file may grow beyond a block.
			const command = `ulimit -f 1; '${process.execPath}' '${main}' fix TODO.md`;
			const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

			assert.equal(status, 2);
			assert.equal(stderr, 'tally: TODO.md: There is no room to write it; nothing was written.\n');
			assert.equal(readFileSync(path.join(folder, 'TODO.md'), 'utf8'), long);
			assert.deepEqual(readdirSync(folder), ['TODO.md']);
		});
	});

	test('an option that takes no value', () => {
		assert.match(tally(['fix', '--dry-run=yes', 'TODO.md']).err, /--dry-run takes no value/);
	});
});

suite('writing a file', () => {
	test('one that has changed meanwhile is left alone', () => {
		inFolder({ 'TODO.md': 'new words' }, folder => {
			const file = path.join(folder, 'TODO.md');

			assert.equal(problem(file, 'old words', 'mine'), 'The file has changed meanwhile; nothing was written.');
			assert.equal(readFileSync(file, 'utf8'), 'new words');
			assert.deepEqual(readdirSync(folder), ['TODO.md']);
		});
	});

	test('one that is gone, and half a character', () => {
		inFolder({ 'TODO.md': 'a' }, folder => {
			assert.equal(problem(path.join(folder, 'gone.md'), 'a', 'b'), 'The file is gone; nothing was written.');
			assert.match(problem(path.join(folder, 'TODO.md'), 'a', '\ud83d'), /half a character/);
			assert.equal(readFileSync(path.join(folder, 'TODO.md'), 'utf8'), 'a');
		});
	});

	test('without permission nothing is written', function () {
		// Who may do everything is refused nothing.
		if (process.getuid?.() === 0) this.skip();
		inFolder({ 'TODO.md': 'a' }, folder => {
			const file = path.join(folder, 'TODO.md');
			chmodSync(file, 0o444);

			assert.equal(problem(file, 'a', 'b'), 'There is no permission to write it; nothing was written.');
			assert.equal(readFileSync(file, 'utf8'), 'a');
		});
	});
});

function problem(file: string, original: string, text: string): string {
	const found = writeFile(file, original, text);
	return found ? toText(found) : '';
}

function json({ out }: Outcome) {
	return contract.fix.parse(JSON.parse(out));
}
