import assert from 'node:assert/strict';
import { checkComplete, checkReopen, checkStatus, checkThereAndBack, planAt } from '../../support/checkEdits';

suite('setting a status', () => {
	test('a bracket that nothing closes gives way to the words', () => {
		checkComplete('1. Bake$0 bread\n- Status: [\n', '1. Bake bread\n- Status: complete\n');
	});

	test('a title in a field stays without marks', () => {
		checkComplete(
			'### Issue 3$0\nTitle: Bake bread\n\n### Issue 4\n',
			'### Issue 3 ✅\nTitle: Bake bread\n\n### Issue 4\n',
		);
	});

	test('an unknown mark is replaced', () => {
		checkComplete(
			`
- [x] Buy flour
- [?] Bake$0 bread
`,
			`
- [x] Buy flour
- [x] Bake bread
`,
		);
	});

	test('an unknown mark becomes the open one', () => {
		checkReopen(
			`
- [ ] Buy flour
- [?] Bake$0 bread
`,
			`
- [ ] Buy flour
- [ ] Bake bread
`,
		);
	});

	test('marks that disagree all say the new status, and those that say it already stay', () => {
		checkComplete(
			`
1. ✅ Bake$0 bread
- Status: not-started

2. ✅ Buy flour
- Status: completed
`,
			`
1. ✅ Bake bread
- Status: completed

2. ✅ Buy flour
- Status: completed
`,
		);
	});

	test('nothing to do', () => {
		assert.deepEqual(planAt('done', '- [x] Buy$0 flour').edits, []);
	});

	test('both places of a task that is written twice', () => {
		checkThereAndBack(
			`
# Plan

| ID | Task | Status |
|----|------|--------|
| T1 | Buy flour | ✅ Done |
| T2 | Bake bread | ⬜ Open |
| T3 | Eat bread | ⬜ Open |

## Details

### ✅ T1: Buy flour

**Owner**: Ann

### T2: Bake$0 bread

**Owner**: Bob

### T3: Eat bread

**Owner**: Cem
`,
			`
# Plan

| ID | Task | Status |
|----|------|--------|
| T1 | Buy flour | ✅ Done |
| T2 | Bake bread | ✅ Done |
| T3 | Eat bread | ⬜ Open |

## Details

### ✅ T1: Buy flour

**Owner**: Ann

### ✅ T2: Bake bread

**Owner**: Bob

### T3: Eat bread

**Owner**: Cem
`,
		);
	});

	test('open subtasks stay unless they are taken along', () => {
		checkComplete(
			`
- [ ] #1 Bake$0 bread
  - [x] 1.1 Knead
  - [ ] 1.2 Wait
    - [ ] 1.2.1 Longer
  - [!] 1.3 Ask
- [ ] #2 Eat
`,
			`
- [x] #1 Bake bread
  - [x] 1.1 Knead
  - [ ] 1.2 Wait
    - [ ] 1.2.1 Longer
  - [!] 1.3 Ask
- [ ] #2 Eat
`,
		);
	});

	test('with its subtasks at any depth', () => {
		checkComplete(
			`
- [ ] #1 Bake$0 bread
  - [x] 1.1 Knead
  - [ ] 1.2 Wait
    - [ ] 1.2.1 Longer
  - [!] 1.3 Ask
- [ ] #2 Eat
`,
			`
- [x] #1 Bake bread
  - [x] 1.1 Knead
  - [x] 1.2 Wait
    - [x] 1.2.1 Longer
  - [x] 1.3 Ask
- [ ] #2 Eat
`,
			{ withSubtasks: true },
		);
	});

	test('a line through a title goes when the task is taken up again', () => {
		checkReopen(
			`
- [x] ~~Bake$0 bread~~
- [ ] Eat bread
`,
			`
- [ ] Bake bread
- [ ] Eat bread
`,
		);
	});

	test('a mark beside a box comes only where it is a habit', () => {
		checkComplete(
			`
- [x] #1: Buy flour - DONE ✅
- [x] #2: Buy salt
- [x] #3: Buy milk
- [ ] #4: Bake$0 bread
`,
			`
- [x] #1: Buy flour - DONE ✅
- [x] #2: Buy salt
- [x] #3: Buy milk
- [x] #4: Bake bread
`,
		);
	});

	test('blocked, in the words of the document', () => {
		checkStatus(
			'blocked',
			`
### Task 1: Buy flour
**Status**: ON HOLD

### Task 2: Bake$0 bread
**Status**: TODO
`,
			`
### Task 1: Buy flour
**Status**: ON HOLD

### Task 2: Bake bread
**Status**: ON HOLD
`,
		);
	});

	test('blocked, in the language of the document', () => {
		checkStatus(
			'blocked',
			`
### Taak 1: Brood$0 bakken
**Status**: Te doen
`,
			`
### Taak 1: Brood bakken
**Status**: Geblokkeerd
`,
		);
	});

	test('in progress, in Turkish and in Polish', () => {
		checkStatus(
			'in-progress',
			'### Görev 1: Havuzu$0 kaz\n**Durum**: Bekliyor\n',
			'### Görev 1: Havuzu kaz\n**Durum**: Devam Ediyor\n',
		);
		checkStatus(
			'done',
			'### Zadanie 1: Wykopać$0 staw\n**Status**: W trakcie\n',
			'### Zadanie 1: Wykopać staw\n**Status**: Gotowe\n',
		);
	});

	test('cancelled, in the case of the document', () => {
		checkStatus(
			'cancelled',
			`
### Task 1: Bake$0 bread
**Status**: Not Started
`,
			`
### Task 1: Bake bread
**Status**: Cancelled
`,
		);
	});

	test('words with a reason of their own are no way to write a status', () => {
		checkStatus(
			'blocked',
			`
### Task 1: Bake$0 bread
**Status:** In progress

### Task 2: Eat bread
**Status:** Blocked by task 1
`,
			`
### Task 1: Bake bread
**Status:** Blocked

### Task 2: Eat bread
**Status:** Blocked by task 1
`,
		);
	});

	test('an entity before the word', () => {
		checkComplete(
			'### Task 1: Bake$0 bread\n**Status:** &nbsp;Pending\n',
			'### Task 1: Bake bread\n**Status:** &nbsp;Completed\n',
		);
	});

	test('a box in a field', () => {
		const [edit] = planAt('done', '### Task 1: Bake$0 bread\n**Status:** [ ] Pending\n').edits;
		assert.deepEqual([edit?.oldText, edit?.newText], ['[ ] Pending', '[x] Completed']);
	});

	test('an empty status cell is filled, and emptied again', () => {
		checkThereAndBack(
			`
| ID | Task | Status |
|----|------|--------|
| 1 | Buy flour | ✅ |
| 2 | Bake$0 bread |  |
| 3 | Eat bread |  |
`,
			`
| ID | Task | Status |
|----|------|--------|
| 1 | Buy flour | ✅ |
| 2 | Bake bread | ✅ |
| 3 | Eat bread |  |
`,
		);
	});

	test('a row without a status column says it beside its title', () => {
		checkThereAndBack(
			`
| ID | Task | Owner |
|----|------|-------|
| 1 | Bake$0 bread | Ann |
| 2 | Eat bread | Bob |
`,
			`
| ID | Task | Owner |
|----|------|-------|
| 1 | Bake bread ✅ | Ann |
| 2 | Eat bread | Bob |
`,
		);
	});

	test('a slot among slots', () => {
		checkThereAndBack(
			`
- [x] **[P0][FE][2h][COMPLETE]** Buy flour
- [ ] **[P0][FE][2h]** Bake$0 bread
- [ ] **[P0][FE][1h]** Eat bread
`,
			`
- [x] **[P0][FE][2h][COMPLETE]** Buy flour
- [x] **[P0][FE][2h][COMPLETE]** Bake bread
- [ ] **[P0][FE][1h]** Eat bread
`,
		);
	});

	test('a range has no status to set', () => {
		const plan = planAt('done', '## Kitchen\n\n### Task 1: Bake bread ⬜\n\n### Tasks$0 2-9: (more of them)\n');
		assert.deepEqual(plan.edits, []);
	});

	test('a mark goes with the bold that holds nothing else', () => {
		checkReopen(
			`
### Task 1: Bake$0 bread - **DONE** ✅

### Task 2: Eat bread

### Task 3: Buy flour
`,
			`
### Task 1: Bake bread

### Task 2: Eat bread

### Task 3: Buy flour
`,
		);
		checkReopen(
			'- [x] #1: Bake$0 bread - **DONE**\n- [ ] #2: Eat bread\n- [ ] #3: Buy flour\n',
			'- [ ] #1: Bake bread\n- [ ] #2: Eat bread\n- [ ] #3: Buy flour\n',
		);
	});
});
