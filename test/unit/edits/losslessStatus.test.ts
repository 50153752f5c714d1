import assert from 'node:assert/strict';
import { StatusMemory } from '../../../src/edits/statusMemory';
import { atCursor, checkComplete, checkThereAndBack, reopened } from '../../support/checkEdits';

suite('a status change keeps every other byte', () => {
	test('Windows line ends, and a byte order mark', () => {
		checkThereAndBack(
			'\ufeff- [x] Buy flour\r\n- [ ] Bake$0 bread\r\n',
			'\ufeff- [x] Buy flour\r\n- [x] Bake bread\r\n',
		);
	});

	test('mixed line ends, tabs and no end at all', () => {
		checkThereAndBack(
			'- [x] Buy flour\r\n\t- [ ] a mill\n- [ ] Bake$0\tbread',
			'- [x] Buy flour\r\n\t- [ ] a mill\n- [x] Bake\tbread',
		);
	});

	test('no-break spaces', () => {
		checkThereAndBack(
			'- [x] Buy\u00a0flour\n- [ ] Bake$0\u00a0bread\u00a0\n',
			'- [x] Buy\u00a0flour\n- [x] Bake\u00a0bread\u00a0\n',
		);
	});

	test('emoji with the invisible character that colours them', () => {
		checkThereAndBack(
			'### ✔️ Task 1: Buy flour\n\n### Task 2: Bake$0 bread ⏳\n\n### Task 3: Eat ⏳\n',
			'### ✔️ Task 1: Buy flour\n\n### ✔️ Task 2: Bake bread\n\n### Task 3: Eat ⏳\n',
		);
	});

	test('a coloured emoji goes with its invisible character', () => {
		checkThereAndBack(
			'### Task 1: Buy flour ☑️\n\n### Task 2: Bake$0 bread ⏸️\n\n### Task 3: Eat ⬜️\n'.replace('⏸️', '⬜️'),
			'### Task 1: Buy flour ☑️\n\n### Task 2: Bake bread ☑️\n\n### Task 3: Eat ⬜️\n',
		);
	});

	test('a title from right to left', () => {
		checkThereAndBack(
			'### ✅ Task 1: شراء الطحين\n\n### Task 2: خبز$0 الخبز ⬜\n\n### Task 3: الأكل ⬜\n',
			'### ✅ Task 1: شراء الطحين\n\n### ✅ Task 2: خبز الخبز\n\n### Task 3: الأكل ⬜\n',
		);
	});

	test('hard line breaks, closing hashes, remarks', () => {
		checkComplete(
			'### Task 1: Bake$0 bread ###\n**Status**: Pending (oven is cold)  \n**Owner**: Ann\n',
			'### Task 1: Bake bread ###\n**Status**: Completed (oven is cold)  \n**Owner**: Ann\n',
		);
	});

	test('damaged characters are written as damaged as those of the siblings', () => {
		checkComplete(
			'### âœ… Task 1: Buy flour\n\n### Task 2: Bake$0 bread â¬œ\n\n### Task 3: Eat â¬œ\n',
			'### âœ… Task 1: Buy flour\n\n### âœ… Task 2: Bake bread\n\n### Task 3: Eat â¬œ\n',
		);
	});
});

suite('remembering how a line read', () => {
	test('the only open task gets its words back', () => {
		const { document, task } = atCursor('### ✅ Task 1: Buy flour\n\n### Task 2: Bake$0 bread ⏳\n');
		assert.equal(reopened(document, task, new StatusMemory()), document.text);
	});

	test('words unlike those of any sibling', () => {
		const text =
			'| ID | Task | Status |\n|-|-|-|\n| 1 | Flour | Done |\n| 2 | Bread$0 | TBD |\n| 3 | Jam | Pending |\n';
		const { document, task } = atCursor(text);
		assert.equal(reopened(document, task, new StatusMemory()), document.text);
	});

	test('a box without a character', () => {
		const { document, task } = atCursor('- [ ] Flour\n- [ ] Jam\n- [] Bread$0\n');
		assert.equal(reopened(document, task, new StatusMemory()), document.text);
	});

	test('a number that only completing made true', () => {
		const { document, task } = atCursor('1 of 2 tasks done\n\n- [ ] Flour\n- [ ] Bread$0\n');
		assert.equal(reopened(document, task, new StatusMemory()), document.text);
	});
});
