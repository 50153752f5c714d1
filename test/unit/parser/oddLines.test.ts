import assert from 'node:assert/strict';
import { setStatus } from '../../../src/edits/setStatus';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';

/** Lines that nobody writes, long enough that a reading whose time grows with the square of their length would time out. */
suite('a long line of one character', () => {
	const length = 200_000;

	for (const character of '([~`*_') {
		test(`${character} in a heading`, () => {
			readsAll(`### Task 1: ${character.repeat(length)}\n- [ ] Bake\n`);
		});

		test(`${character} in an item`, () => {
			readsAll(`- [ ] ${character.repeat(length)}\n- [ ] Bake\n`);
		});
	}

	test('marks', () => {
		const text = `- [ ] ${'✅'.repeat(50_000)} Bake\n`;
		const options = { withSubtasks: false, updateClaims: 'on', today: '2025-12-31' } as const;
		setStatus(parse(text), 0, 'done', options);
	});

	test('tildes with nothing between them strike nothing', () => {
		assert.deepEqual(
			parse('- [ ] ~~~~~~\n- [ ] ~~Bake~~\n').tasks.map(({ marks }) => marks.map(({ source }) => source)),
			[['box'], ['box', 'strike']],
		);
	});
});

function readsAll(text: string): void {
	const document = parse(text);
	assert.ok(document.tasks.length > 0);
	checkDocument(document, buildGraph(document));
}
