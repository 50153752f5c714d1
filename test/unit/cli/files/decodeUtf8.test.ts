import assert from 'node:assert/strict';
import { decodeUtf8 } from '../../../../src/cli/files/decodeUtf8';
import { toText } from '../../../../src/util/message';

/** The text, or the sentence that says why there is none. */
function decode(...parts: readonly (string | readonly number[])[]): string {
	const decoded = decodeUtf8(
		Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
	);
	return 'text' in decoded ? decoded.text : toText(decoded.error);
}

suite('decoding', () => {
	test('UTF-8 stays as it is, a byte order mark included', () => {
		for (const text of ['', 'a\r\nb', '\ufeff# Liste ✅ 任务', '😀👨‍👩‍👧']) assert.equal(decode(text), text);
	});

	test('a byte that is no UTF-8 is named with its place', () => {
		assert.equal(
			decode('# Café\n\n- [ ] Caf', [0xe9], '\n'),
			'The file is not UTF-8: byte 0xE9 at offset 18 (line 3). Save it as UTF-8.',
		);
	});

	test('a sequence that the end cuts off', () => {
		assert.equal(
			decode('ab', [0xe2, 0x9c]),
			'The file is not UTF-8: byte 0xE2 at offset 2 (line 1). Save it as UTF-8.',
		);
	});

	test('overlong forms, surrogates and bytes that begin nothing', () => {
		for (const bytes of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0x80], [0xf5, 0x80, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80]])
			assert.match(decode('✅', bytes), /at offset 3 \(line 1\)/);
	});

	test('a binary file', () => {
		assert.equal(decode([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'The file is binary, not Markdown.');
	});

	test('UTF-16 is named as such', () => {
		assert.equal(decode([0xff, 0xfe, 0x23, 0]), 'The file is UTF-16; Tally reads UTF-8. Save it as UTF-8.');
		assert.equal(decode([0xfe, 0xff, 0, 0x23]), 'The file is UTF-16; Tally reads UTF-8. Save it as UTF-8.');
	});
});
