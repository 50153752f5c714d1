import { unreadLine } from '../../../src/rules/unread-line';
import { checkFix, checkRule } from '../../support/checkRule';

suite('unread-line', () => {
	test('a box without a list marker', () => {
		checkRule(
			unreadLine,
			String.raw`
[ ] Set up the cache
^^^ Not read as a task: no list marker stands before the box, as in - [ ].
`,
		);
	});

	test('a box behind a sign that is no list marker', () => {
		checkRule(
			unreadLine,
			String.raw`
→ [ ] Set up the cache
^ Not read as a task: → is no list marker.
`,
		);
	});

	test('a box with a word in it', () => {
		checkRule(
			unreadLine,
			String.raw`
- [done] Set up the cache
  ^^^^^^ Not read as a box: a box holds one character, this one 4.
`,
		);
	});

	test('near miss: links, tags and boxes in code', () => {
		checkRule(
			unreadLine,
			String.raw`
- [x](https://example.org) Set up the cache
- [P0] Limit logins

    [ ] a box in code

The mark ${'`'}[ ]${'`'} stands for open.
`,
		);
	});

	test('the fixes', () => {
		checkFix(unreadLine, '[x] Set up the cache\n', 'Write a list marker', '- [x] Set up the cache\n');
		checkFix(unreadLine, '- [DONE] Set up the cache\n', 'Write [x]', '- [x] Set up the cache\n');
		checkFix(unreadLine, '- [todo] Set up the cache\n', 'Write [ ]', '- [ ] Set up the cache\n');
	});
});
