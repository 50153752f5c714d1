import { unclosedFence } from '../../../src/rules/unclosed-fence';
import { unreadLine } from '../../../src/rules/unread-line';
import { checkFix, checkRule } from '../../support/checkRule';

const fence = '`'.repeat(3);

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
- [✓✓] Dig
  ^^^^ Not read as a box: a box holds one character, this one 2.
- [Xx] Rake
  ^^^^ Not read as a box: a box holds one character, this one 2.
- [✓] Sow
- [→→] Line
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
		checkFix(unreadLine, '- [DONE] Set up the cache\n', 'Change [DONE] to [x]', '- [x] Set up the cache\n');
		checkFix(unreadLine, '- [✔✔] Set up the cache\n', 'Change [✔✔] to [x]', '- [x] Set up the cache\n');
		checkFix(unreadLine, '- [todo] Set up the cache\n', 'Change [todo] to [ ]', '- [ ] Set up the cache\n');
	});

	const fenced = (before: string, after: string, mark = ''): string => `
${before}${fence}markdown
${mark}# Garden

- [x] T1: Dig the beds
- [ ] T2: Fill the pond
${fence}
${after}`;

	test('a document that is one code block', () => {
		const mark = '^^^^^^^^^^^ The whole document is a code block; boxes that are read as code: 2.\n';
		checkRule(unreadLine, fenced('', '', mark));
		checkRule(unreadLine, fenced('\n\n', '\n \n', mark).replace(/^/, '\n'));
		checkRule(unclosedFence, fenced('', ''));
		checkFix(
			unreadLine,
			fenced('', ''),
			'Take the lines of the code block away',
			'\n# Garden\n\n- [x] T1: Dig the beds\n- [ ] T2: Fill the pond\n',
		);
		checkFix(unreadLine, `${fence}\r\n- [ ] Dig\r\n${fence}`, 'Take the lines of the code block away', '- [ ] Dig\r\n');
	});

	test('near miss: more than the code block, or no box in it', () => {
		checkRule(unreadLine, fenced('How to write a list:\n\n', ''));
		checkRule(unreadLine, fenced('', 'So far.\n'));
		checkRule(unreadLine, fenced('', fenced('\n', '')));
		checkRule(unreadLine, `${fence}sh\nmake beds\n${fence}\n`);
	});
});
