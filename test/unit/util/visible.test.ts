import assert from 'node:assert/strict';
import { inert, visible } from '../../../src/util/visible';

suite('hostile text', () => {
	test('what turns the line around, controls and half characters are shown as what they are', () => {
		assert.equal(visible('pay \u202Ereverof\u202C \u2067now'), 'pay ⟨U+202E⟩reverof⟨U+202C⟩ ⟨U+2067⟩now');
		assert.equal(visible('a\0b\x1b[31mc\x9d'), 'a⟨U+0000⟩b⟨U+001B⟩[31mc⟨U+009D⟩');
		assert.equal(visible('\ud83d half \udc00'), '⟨U+D83D⟩ half ⟨U+DC00⟩');
	});

	test('words in any script, emoji made of several, line ends and our own isolates stay', () => {
		const text = 'שלום \u2068مرحبا\u2069 👩‍🚀 🇩🇪\tné\n';
		assert.equal(visible(text), text);
	});

	test('icons and links are words', () => {
		assert.equal(inert('$(sync~spin) [quit](command:quit)'), '$\u2060(sync~spin) [quit]\u2060(command:quit)');
		assert.equal(inert('costs $5 (or so) [P0]'), 'costs $5 (or so) [P0]');
	});
});
