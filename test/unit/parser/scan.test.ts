import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';

suite('settling what is text', () => {
	test('fences end with as many of their own characters, and nothing behind', () => {
		settles(`
fence     | ~~~~ text
fence     | ~~~
fence     | \`\`\`\`
fence     | ~~~~ text
fence-end |   ~~~~~
text      | after
`);
	});

	test('a fence with a tick in its language is text', () => {
		settles(`
text      | \`\`\` a\`b
text      | - [ ] task
`);
	});

	test('a fence in an item is as deep as the item', () => {
		settles(`
text      | - item
fence     |   ~~~
fence     |   - [ ] no
fence-end |   ~~~
text      | - item
fence     |   ~~~
fence     |   - [ ] no
text      | outside
`);
	});

	test('a fence that begins an item', () => {
		settles(`
fence     | - ~~~
fence     |   - [ ] no
fence-end |   ~~~
text      | - [ ] task
`);
	});

	test('a fence in a quote ends with the quote', () => {
		settles(`
fence     | > ~~~
fence     | > - [ ] no
text      | - [ ] task
`);
	});

	test('comments end at their arrow, however late', () => {
		settles(`
comment   | <!-- one line -->
text      | - [ ] task
comment   | <!-- two
comment   | - [ ] no
comment   | lines --> 
text      | - [ ] task <!-- behind -->
`);
	});

	test('front matter stands at the very beginning and has an end', () => {
		settles(`
front-matter | ---
front-matter | - [ ] no
front-matter | ---
text         | - [ ] task
`);
		settles(`
text      | ---
text      | - [ ] task
`);
		settles(`
text      | text
text      | ---
text      | - [ ] task
text      | ---
`);
	});

	test('code and HTML between paragraphs', () => {
		settles(`
text      | Some text
blank     | 
opaque    |     - [ ] no
blank     | 
text      | More text
blank     | 
opaque    | <div>
opaque    | - [ ] no
opaque    | </div>
blank     | 
text      | - [ ] task
`);
	});

	test('HTML that goes on over blank lines', () => {
		for (const [open, close] of [
			['<pre>', '</pre>'],
			['<script src="a">', '</script>'],
			['<?php', '?>'],
		])
			settles(`
opaque    | ${open}
blank     | 
opaque    | # Heading
blank     | 
opaque    | text
opaque    | - [ ] no
opaque    | ${close}
blank     | 
text      | - [ ] task
`);
	});

	test('conflict markers', () => {
		settles(`
text      | - [ ] task
conflict  | <<<<<<< ours
conflict  | - [ ] one
conflict  | =======
conflict  | - [ ] two
conflict  | >>>>>>> theirs
text      | - [ ] task
`);
		settles(`
text      | <<<<<<< never ended
text      | - [ ] task
`);
	});

	test('code indented by four columns, but not in an item or a paragraph', () => {
		settles(`
text      | Words
text      |     go on
blank     | 
opaque    |     - [ ] code
blank     | 
text      | - item
blank     | 
text      |     - [ ] in the item
`);
	});

	test('raw HTML goes on to a blank line', () => {
		settles(`
opaque    | <div>
opaque    | - [ ] no
opaque    | </div>
blank     | 
text      | - [ ] task
opaque    | <details>
opaque    | <summary>More</summary>
blank     | 
text      | - [ ] task
blank     | 
opaque    | </details>
`);
	});
});

/** Checks the state of each line of a text, written before it; then that asking remark about everything changes nothing. */
function settles(drawn: string): void {
	const lines = drawn.trim().split('\n');
	const text = lines.map(line => line.slice(line.indexOf('|') + 2)).join('\n');
	for (const alwaysAsk of [false, true]) {
		const width = lines[0]?.indexOf('|') ?? 0;
		const states = parse(text, defaultVocabulary, { alwaysAsk }).states.map(state => state.padEnd(width));
		assert.deepEqual(
			states.map((state, index) => `${state}| ${text.split('\n')[index]}`),
			lines,
			alwaysAsk ? 'asking always' : 'asking where it is needed',
		);
	}
}
