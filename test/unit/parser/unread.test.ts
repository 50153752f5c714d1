import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';

suite('lines that look like tasks and are none', () => {
	test('a box without a bullet, and more than one character in a box', () => {
		unread('[ ] Dig\n- [xx] Pour\n- [done] Lay\n- [ ] Paint\n', [
			'[ ] no-bullet',
			'[xx] long-mark',
			'[done] long-mark',
		]);
	});

	test('a box behind what is no list marker', () => {
		unread('● [ ] Dig\n\n→ [x] Pour\n\na) [ ] Lay\n\n(1) [ ] Paint\n\n— [ ] Mow\n', [
			'● strange-bullet',
			'→ strange-bullet',
			'a) strange-bullet',
			'(1) strange-bullet',
			'— strange-bullet',
		]);
		// Near miss: what is read, and what only looks so.
		unread('• [ ] Dig\n– [ ] Pour\n1) [ ] Lay\n\n→ [a](b.md)\n\na) see [1] there\n', []);
	});

	test('ids in brackets, links and code are nothing of the kind', () => {
		unread('- [id] Dig\n- [x](a.md)\n`- [xx] Pour`\n[ ](a.md)\n', []);
	});

	test('a fence that goes on because its end says a language', () => {
		fences('```\ncode\n```text\n- [ ] Dig\n- [x] Pour\n', ['```: Dig, Pour, for ```text']);
		fences('```\ncode\n```text\n- [ ] Dig\n```\n- [ ] Lay\n', ['```: Dig, for ```text']);
	});

	test('a fence that nothing ends', () => {
		fences('- [ ] Dig\n\n```sh\nmake\n\n- [ ] Pour\n', ['```sh: Pour']);
	});

	test('boxes in a sound fence are meant as code', () => {
		fences('```md\n- [ ] Dig\n```\n\n~~~\n- [ ] Pour\n~~~\n', []);
	});
});

function unread(text: string, expected: readonly string[]): void {
	const { unread: found } = parse(text);
	assert.deepEqual(
		found.map(({ span, reason }) => `${text.slice(span.start, span.end)} ${reason}`),
		expected,
	);
}

function fences(text: string, expected: readonly string[]): void {
	const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
	const found = parse(text).fences.map(({ span, boxes, wrongEnd }) => {
		const end = wrongEnd ? `, for ${cut(wrongEnd)}` : '';
		return `${cut(span)}: ${boxes.map(cut).join(', ')}${end}`;
	});
	assert.deepEqual(found, expected);
}
