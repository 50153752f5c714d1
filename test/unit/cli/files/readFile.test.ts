import assert from 'node:assert/strict';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readFile, readStream } from '../../../../src/cli/files/readFile';
import { toText } from '../../../../src/util/message';
import { inFolder } from '../tally';

const MB = 1024 * 1024;

function textOf(decoded: ReturnType<typeof readFile>): string {
	return 'text' in decoded ? decoded.text : toText(decoded.error);
}

suite('reading files', () => {
	test('a file as it is, empty or not', () => {
		inFolder({ 'a.md': '# ✅\r\n', 'empty.md': '' }, folder => {
			assert.equal(textOf(readFile(path.join(folder, 'a.md'))), '# ✅\r\n');
			assert.equal(textOf(readFile(path.join(folder, 'empty.md'))), '');
		});
	});

	test('a file that vanished', () => {
		inFolder({}, folder =>
			assert.equal(textOf(readFile(path.join(folder, 'gone.md'))), 'There is no such file or folder.'),
		);
	});

	test('a folder', () => {
		inFolder({}, folder => assert.equal(textOf(readFile(folder)), 'It is a folder, not a file.'));
	});

	test('a file over the limit is not read', () => {
		inFolder({ 'big.md': 'x'.repeat(MB + 1) }, folder =>
			assert.equal(
				textOf(readFile(path.join(folder, 'big.md'), MB)),
				'It is larger than 1 MB; --max-size takes another limit.',
			),
		);
	});

	test('a device without an end stops at the limit', function () {
		if (process.platform !== 'linux') this.skip();
		assert.equal(textOf(readFile('/dev/zero', MB)), 'It is larger than 1 MB; --max-size takes another limit.');
	});

	test('a stream, its characters cut anywhere', async () => {
		const bytes = Buffer.from('- [ ] ✅ 任务\n');
		const chunks = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
		assert.equal(textOf(await readStream(Readable.from(chunks))), '- [ ] ✅ 任务\n');
	});

	test('a stream over the limit', async () => {
		const chunks = Array.from({ length: 20 }, () => Buffer.alloc(MB / 10, 'x'));
		assert.equal(
			textOf(await readStream(Readable.from(chunks), MB)),
			'It is larger than 1 MB; --max-size takes another limit.',
		);
	});

	test('a stream that breaks', async () => {
		const broken = new Readable({
			read() {
				this.destroy(Object.assign(new Error('no'), { code: 'EIO' }));
			},
		});
		assert.equal(textOf(await readStream(broken)), "It can't be read: no");
	});
});
