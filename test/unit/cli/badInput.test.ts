import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contract } from '../../../src/cli/contract';
import { inFolder, tally } from './tally';

const GOOD = '1. [ ] **One** — [P0][BE][2h][None]\n';
const SUMMARY = '1 file, 1 task (0 done, 2 h left): nothing to report\n';

/** Checks a good list beside something that can't be read: the good one is printed, the other is one clear line. */
function checkRefused(name: string, reason: RegExp, make: (file: string) => void, words: readonly string[] = []): void {
	inFolder({ 'good.md': GOOD }, cwd => {
		make(path.join(cwd, name));
		const { code, out, err } = tally(['check', name, 'good.md', ...words], { cwd });
		assert.deepEqual([code, out], [2, SUMMARY]);
		assert.match(err, new RegExp(`^tally: ${name}: ${reason.source}\\n$`));
		const { files } = contract.check.parse(
			JSON.parse(tally(['check', name, 'good.md', '--format', 'json', ...words], { cwd }).out),
		);
		assert.deepEqual(
			files.map(file => [file.path, 'error' in file]),
			[
				[name, true],
				['good.md', false],
			],
		);
	});
}

suite('input that can not be read', () => {
	const writing = (bytes: string | Buffer) => (file: string) => writeFileSync(file, bytes);
	const utf16 = Buffer.from(GOOD, 'utf16le');

	test('UTF-16 with a mark and without', () => {
		checkRefused('a.md', /The file is UTF-16; .*/, writing(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])));
		checkRefused('a.md', /The file is UTF-16; .*/, writing(utf16));
		checkRefused('a.md', /The file is UTF-16; .*/, writing(Buffer.from(utf16).swap16()));
	});

	test('bytes that are no UTF-8, and null bytes', () => {
		checkRefused('a.md', /The file is not UTF-8: byte 0xE9 .*/, writing(Buffer.from([0x23, 0xe9, 0x0a])));
		checkRefused('a.md', /The file is binary, not Markdown\./, writing(`${GOOD}\0\0\0`));
	});

	test('a folder, a link that leads nowhere or round in a circle, a file that is gone', () => {
		checkRefused('TODO.md', /It is a folder, not a file; .*/, file => mkdirSync(file));
		checkRefused('a.md', /There is no such file or folder\./, file => symlinkSync('gone.md', file));
		checkRefused('a.md', /The symbolic links go round in a circle\./, file => symlinkSync('a.md', file));
		checkRefused('a.md', /There is no such file or folder\./, () => undefined);
	});

	test('a pipe that nobody writes into', function () {
		if (process.platform === 'win32') this.skip();
		checkRefused('a.md', /It is a pipe, not a file; .*/, file => spawnSync('mkfifo', [file]));
	});

	test('a file of 1 GB, and one above --max-size', () => {
		const sized = (bytes: number) => (file: string) => {
			writeFileSync(file, GOOD);
			truncateSync(file, bytes);
		};
		checkRefused('a.md', /It is larger than 64 MB; --max-size takes another limit\./, sized(2 ** 30));
		checkRefused('a.md', /It is larger than 1 MB; .*/, sized(2 ** 20 + 1), ['--max-size', '1']);
	});

	test('too much on standard input', () => {
		const input = 'x'.repeat(2 ** 20 + 1);
		const { code, err } = tally(['check', '-', '--max-size', '1'], { input });
		assert.deepEqual(
			[code, err],
			[2, 'tally: (standard input): It is larger than 1 MB; --max-size takes another limit.\n'],
		);
		assert.equal(tally(['check', '-', '--max-size', '2'], { input }).code, 0);
	});

	test('a glob without a match', () => {
		inFolder({ 'good.md': GOOD }, cwd => {
			const { code, out, err } = tally(['check', 'no*.md', 'good.md'], { cwd });
			assert.deepEqual([code, out, err], [2, SUMMARY, 'tally: no*.md: No file matches this pattern.\n']);
		});
	});

	test('folders that are links to each other end', () => {
		inFolder({ 'a/TODO.md': GOOD }, cwd => {
			symlinkSync('..', path.join(cwd, 'a', 'up'));
			symlinkSync('a', path.join(cwd, 'b'));
			assert.deepEqual(tally(['check', '.'], { cwd }), { code: 0, out: SUMMARY, err: '' });
		});
	});

	test('one line of 50 MB is read like any other', function () {
		this.timeout(120_000);
		inFolder({ 'TODO.md': `${GOOD}\n- [ ] ${'word '.repeat(10 * 2 ** 20)}\n` }, cwd => {
			const { code, out, err } = tally(['check', 'TODO.md'], { cwd });
			assert.deepEqual([code, err], [0, '']);
			assert.match(out, /^1 file, \d tasks? /);
		});
	});
});
