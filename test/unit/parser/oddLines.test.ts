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

	for (const character of ' -—!._🎉✅，]') {
		test(`${character} between words`, () => {
			const run = character.repeat(length / 4);
			const heading = `### Task 1: Bake ${run} bread\n`;
			const fields = ['Status', 'Owner', 'Effort', 'Priority', 'Dependencies', 'Note'];
			const text = [heading, ...fields.map(label => `- ${label}: a ${run} b\n`), `## Bake ${run} bread\n`].join('');
			readsAll(text);
			complete(text);
		});
	}

	test('marks', () => {
		complete(`- [ ] ${'✅'.repeat(50_000)} Bake\n`);
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

function complete(text: string): void {
	setStatus(parse(text), 0, 'done', {
		withSubtasks: false,
		withParents: false,
		updateClaims: 'on',
		today: '2025-12-31',
	});
}
