import assert from 'node:assert/strict';
import { setStatus } from '../../../src/edits/setStatus';
import { applyEdits } from '../../../src/edits/textEdit';
import { parse } from '../../../src/parser/parse';
import { checkReopen, checkStatus, TODAY } from '../../support/checkEdits';

suite('cancelling as the document would', () => {
	test('a box has no sign for it: the title is struck through', () => {
		checkStatus('cancelled', '- [ ] Buy$0 flour\n- [ ] Bake bread\n', '- [ ] ~~Buy flour~~\n- [ ] Bake bread\n');
	});

	test('id and slots stay as they are', () => {
		checkStatus(
			'cancelled',
			`
3. [/] **Bake$0 bread** — [P1][BE][2h][None]
- [ ] **T102:** Eat bread — [P2][1h]
`,
			`
3. [ ] **~~Bake bread~~** — [P1][BE][2h][None]
- [ ] **T102:** Eat bread — [P2][1h]
`,
		);
		checkStatus('cancelled', '- [ ] **T102:** Eat$0 bread — [P2][1h]\n', '- [ ] **T102:** ~~Eat bread~~ — [P2][1h]\n');
	});

	test('a heading that says no status', () => {
		checkStatus(
			'cancelled',
			'### Task 1: Bake$0 bread (2h)\n\n### Task 2: Eat bread (1h)\n',
			'### Task 1: ~~Bake bread~~ (2h)\n\n### Task 2: Eat bread (1h)\n',
		);
	});

	test('the line goes when the task is taken up again', () => {
		checkReopen('- [ ] ~~Buy$0 flour~~\n- [ ] Bake bread\n', '- [ ] Buy flour\n- [ ] Bake bread\n');
	});

	test('near miss: a part of the title is struck through already', () => {
		checkStatus(
			'cancelled',
			'- [ ] Use ~~oil~~ butter$0\n- [ ] Bake bread\n',
			'- [🗑] Use ~~oil~~ butter\n- [ ] Bake bread\n',
		);
	});

	test('near miss: the legend has a box for it', () => {
		checkStatus(
			'cancelled',
			'Legend: [ ] Todo, [x] Done, [-] Cancelled\n\n- [ ] #1: Buy$0 flour\n',
			'Legend: [ ] Todo, [x] Done, [-] Cancelled\n\n- [-] #1: Buy flour\n',
		);
	});

	test('near miss: a field has words for it', () => {
		checkStatus(
			'cancelled',
			'### Task 1: Bake$0 bread\n- Status: pending\n',
			'### Task 1: Bake bread\n- Status: cancelled\n',
		);
	});

	test('near miss: headings that show an emoji keep showing one', () => {
		checkStatus(
			'cancelled',
			'### Task 1: Bake$0 bread ⬜\n\n### ✅ Task 2: Buy flour\n',
			'### Task 1: Bake bread 🗑️\n\n### ✅ Task 2: Buy flour\n',
		);
	});

	test('near miss: a title that would read otherwise behind a line', () => {
		checkStatus('cancelled', '-[]1.1]$0\n', '-[🗑]1.1]\n');
	});

	test('a title that a line can not be drawn through is marked in its box', () => {
		const document = parse('- [ ] ~5 eggs\n- [ ] Bake bread\n');
		const plan = setStatus(document, 0, 'cancelled', {
			withSubtasks: false,
			withParents: false,
			updateClaims: 'on',
			today: TODAY,
		});
		assert.equal(parse(applyEdits(document.text, plan.edits)).tasks[0]?.status, 'cancelled');
	});
});
