import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fit, glyphs, pad, printable, textWidth } from '../../../../src/cli/text/width';

suite('widths on a terminal', () => {
	test('characters are those of the editor, however letters and signs mix', () => {
		const pieces = fc.array(
			fc.constantFrom(
				'a',
				' ',
				'~',
				'\t',
				'\r',
				'\n',
				'é',
				'\u0301',
				'\u200d',
				'✅',
				'👨',
				'\ufe0f',
				'任',
				'\ud83d',
				'🇩',
			),
		);
		const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
		fc.assert(
			fc.property(pieces, parts => {
				const text = parts.join('');
				assert.deepEqual(
					Array.from(glyphs(text), ({ start, end }) => text.slice(start, end)),
					Array.from(segmenter.segment(text), ({ segment }) => segment),
				);
			}),
		);
	});

	test('letters take one cell, emoji and East Asian characters two', () => {
		const widths = [
			'abc',
			'é',
			'e\u0301',
			'✅',
			'⬜',
			'🔄',
			'⚠️',
			'1️⃣',
			'👨‍👩‍👧',
			'🇩🇪',
			'任务',
			'タスク',
			'ｱ',
			'مهمة',
			'—',
			'○',
		].map(text => [text, textWidth(text)]);

		assert.deepEqual(widths, [
			['abc', 3],
			['é', 1],
			['e\u0301', 1],
			['✅', 2],
			['⬜', 2],
			['🔄', 2],
			['⚠️', 2],
			['1️⃣', 2],
			['👨‍👩‍👧', 2],
			['🇩🇪', 2],
			['任务', 4],
			['タスク', 6],
			['ｱ', 1],
			['مهمة', 4],
			['—', 1],
			['○', 1],
		]);
	});

	test('a tab reaches to the next stop', () => {
		assert.equal(printable('a\tb'), 'a   b');
		assert.equal(printable('abcd\te'), 'abcd    e');
	});

	test('nothing in a text acts on the terminal', () => {
		assert.equal(printable('a\u001b[31mb\u0007\u202ec'), 'a\ufffd[31mb\ufffd\ufffdc');
		assert.equal(printable('\ud800'), '\ufffd');
	});

	test('a text is cut between characters, never within', () => {
		assert.equal(fit('Rename', 6), 'Rename');
		assert.equal(fit('Rename it', 6), 'Renam…');
		assert.equal(fit('任务列表', 6), '任务…');
		assert.equal(fit('👨‍👩‍👧 family', 4), '👨‍👩‍👧…');
	});

	test('a text is filled by cells, not by units', () => {
		assert.equal(`${pad('✅', 4)}|`, '✅  |');
		assert.equal(pad('任', 4, 'left'), '  任');
	});
});
