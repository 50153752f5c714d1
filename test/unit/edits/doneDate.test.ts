import { withDate } from '../../../src/edits/dateText';
import assert from 'node:assert/strict';
import { checkComplete, checkReopen, checkThereAndBack } from '../../support/checkEdits';

suite('the date on which a task was finished', () => {
	test('behind an emoji, as Obsidian writes it', () => {
		checkThereAndBack(
			`
- [x] Buy flour ✅ 2025-11-02
- [x] Buy salt ✅ 2025-11-03
- [ ] Bake$0 bread 📅 2026-01-15
- [ ] Eat bread
`,
			`
- [x] Buy flour ✅ 2025-11-02
- [x] Buy salt ✅ 2025-11-03
- [x] Bake bread 📅 2026-01-15 ✅ 2025-12-31
- [ ] Eat bread
`,
		);
	});

	test('in brackets behind the title', () => {
		checkThereAndBack(
			`
- [x] Buy flour (done 02.11.2025)
- [ ] Bake$0 bread
- [ ] Eat bread
`,
			`
- [x] Buy flour (done 02.11.2025)
- [x] Bake bread (done 31.12.2025)
- [ ] Eat bread
`,
		);
	});

	test('behind an owner, whose tasks are counted as before', () => {
		const plan = (done: number, mark: string, day: string): string => `
| Owner | Tasks | Done |
|---|---|---|
| Ann | 2 | ${done} |

- [x] T1 Dig @Ann (done 2025-12-01)
- [${mark}] T2 Fill @Ann${day}
`;
		checkThereAndBack(plan(1, ' ', '$0'), plan(2, 'x', ' (done 2025-12-31)'));
	});

	test('in brackets behind the words of a heading', () => {
		checkThereAndBack(
			`
#### Task 1.1: Buy flour ✅ COMPLETED (2025-11-02)

#### Task 1.2: Bake$0 bread

#### Task 1.3: Eat bread
`,
			`
#### Task 1.1: Buy flour ✅ COMPLETED (2025-11-02)

#### Task 1.2: Bake bread ✅ COMPLETED (2025-12-31)

#### Task 1.3: Eat bread
`,
		);
	});

	test('behind the words of a field', () => {
		checkThereAndBack(
			`
### Task 1: Buy flour
**Status**: ✅ COMPLETE - November 2, 2025

### Task 2: Bake$0 bread
**Status**: ⬜ OPEN

### Task 3: Eat bread
**Status**: ⬜ OPEN
`,
			`
### Task 1: Buy flour
**Status**: ✅ COMPLETE - November 2, 2025

### Task 2: Bake bread
**Status**: ✅ COMPLETE - December 31, 2025

### Task 3: Eat bread
**Status**: ⬜ OPEN
`,
		);
	});

	test('on a line of its own', () => {
		checkThereAndBack(
			`
### Task 1: Buy flour
- Status: completed
- Completed: 2025-11-02
- Owner: Ann

### Task 2: Bake$0 bread
- Status: pending
- Owner: Bob

### Task 3: Eat bread
- Status: pending
`,
			`
### Task 1: Buy flour
- Status: completed
- Completed: 2025-11-02
- Owner: Ann

### Task 2: Bake bread
- Status: completed
- Completed: 2025-12-31
- Owner: Bob

### Task 3: Eat bread
- Status: pending
`,
		);
	});

	test('a label that counts is no place for it, one that waits for a date is', () => {
		const before = '### Task 1: Buy flour\n- Status: done\n- Completed: 2025-11-02\n\n### Task 2: Bake';
		checkComplete(
			`${before}$0 bread\n- Status: open\n\n---\n\nDone: 7\n`,
			`${before} bread\n- Status: done\n- Completed: 2025-12-31\n\n---\n\nDone: 7\n`,
		);
		checkComplete(
			`${before}$0 bread\n- Status: open\n- Completed: TBD\n`,
			`${before} bread\n- Status: done\n- Completed: 2025-12-31\n`,
		);
	});

	test('in a column', () => {
		checkThereAndBack(
			`
| ID | Task | Status | Completed |
|----|------|--------|-----------|
| 1 | Buy flour | Done | 2025-11-02 |
| 2 | Bake$0 bread | Open | - |
| 3 | Eat bread | Open | - |
`,
			`
| ID | Task | Status | Completed |
|----|------|--------|-----------|
| 1 | Buy flour | Done | 2025-11-02 |
| 2 | Bake bread | Done | 2025-12-31 |
| 3 | Eat bread | Open | - |
`,
		);
	});

	test('none where finished siblings carry none, whatever else is dated', () => {
		checkComplete(
			`
- [x] Buy flour (due 2025-11-02)
- [x] Buy salt
- [ ] Bake$0 bread
`,
			`
- [x] Buy flour (due 2025-11-02)
- [x] Buy salt
- [x] Bake bread
`,
		);
	});

	test('a date that the title speaks of stays when a task is reopened', () => {
		for (const title of [
			'Ship the closed 2024-01-01 archive',
			'Import the flour (2024-01-01) from the mill',
			'Notes - 2024-01-01',
		])
			checkReopen(`- [x] ${title}$0\n- [x] Bake bread\n- [ ] Eat\n`, `- [ ] ${title}\n- [x] Bake bread\n- [ ] Eat\n`);
	});

	test('a date behind the words of a heading goes with them', () => {
		checkReopen(
			'#### Task 1.4: Bake$0 bread ✅ COMPLETED (2025-09-07)\n\n#### Task 1.5: Eat\n\n#### Task 1.6: Wash up\n',
			'#### Task 1.4: Bake bread\n\n#### Task 1.5: Eat\n\n#### Task 1.6: Wash up\n',
		);
	});

	test('words of a remark are no convention', () => {
		checkComplete(
			`
- [x] #1: Buy flour - **DONE: 2025-11-02. At the mill (two bags)**
- [x] #2: Buy salt - **DONE: 2025-11-03 - one bag**
- [ ] #3: Bake$0 bread (dark)
`,
			`
- [x] #1: Buy flour - **DONE: 2025-11-02. At the mill (two bags)**
- [x] #2: Buy salt - **DONE: 2025-11-03 - one bag**
- [x] #3: Bake bread (dark)
`,
		);
	});

	test('a due date stays when a task is reopened', () => {
		checkReopen(
			'- [x] Bake$0 bread 📅 2025-11-02 ✅ 2025-11-03\n- [ ] Eat\n',
			'- [ ] Bake bread 📅 2025-11-02\n- [ ] Eat\n',
		);
	});

	test('is written as the document writes dates', () => {
		const today = (sample: string): string | null => withDate(sample, '2025-03-04');
		assert.equal(today('done 2024/12/31.'), 'done 2025/03/04.');
		assert.equal(today('31.12.2024'), '04.03.2025');
		assert.equal(today('1.2.2024'), '4.3.2025');
		assert.equal(today('12/31/2024'), '03/04/2025');
		assert.equal(today('31/12/2024'), '04/03/2025');
		assert.equal(today('Sept 30th, 2024'), 'Mar 4th, 2025');
		assert.equal(today('30 September 2024'), '4 March 2025');
		assert.equal(today('2024年12月31日'), '2025年3月4日');
	});

	test('is not guessed where day and month can not be told apart', () => {
		assert.equal(withDate('03/04/2024', '2025-03-04'), null);
	});
});
