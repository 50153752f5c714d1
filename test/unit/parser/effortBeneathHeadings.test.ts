import assert from 'node:assert/strict';
import { parse, Reader } from '../../../src/parser/parse';
import { checkReading, printReading } from '../../support/checkReading';

const story = (beneath: string): string => `## US-8: Dig
- **Status:** Open

### Acceptance Criteria
Dry at last.

${beneath}

## US-9: Fill
- **Status:** Open
`;

const read = (said = ''): string => `task US-8: Dig | open${said}\ntask US-9: Fill | open`;

suite('an effort right beneath a heading that says so', () => {
	for (const heading of ['### Estimated Hours', '### Effort', '#### Aufwand'])
		test(`is that of the task over it: ${heading}`, () => {
			checkReading(story(`${heading}\n**6 hours**`), read(' | 6h'));
			checkReading(story(`${heading}\n\n6 h\n\nWith two spades.`), read(' | 6h'));
		});

	test('near miss: more than that, a number alone, under another word, behind another line, a task heading', () => {
		for (const beneath of [
			'### Estimated Hours\nAbout 6 hours, if dry',
			'### Estimated Hours\n6',
			'### History\n**6 hours**',
			'### Estimated Hours\nSee below.\n\n**6 hours**',
			'## Estimated Hours\n**6 hours**',
		])
			checkReading(story(beneath), read());
	});

	test('is read again as what stands over it comes and goes', () => {
		const texts = ['', 'With spades\n', 'With **spades**\n\n', '### Notes\n'].map(line =>
			story(`### Estimated Hours\n${line}6 hours`),
		);
		const reader = new Reader();
		for (const text of [...texts, ...texts.toReversed(), story('### Estimated House\n6 hours'), texts[0] as string])
			assert.equal(printReading(reader.read(text)), printReading(parse(text)));
	});
});
