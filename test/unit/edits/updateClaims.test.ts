import assert from 'node:assert/strict';
import { checkComplete, checkReopen, checkStatus, planAt } from '../../support/checkEdits';

suite('claims stay true when a status changes', () => {
	test('the hours that are left and those that are done', () => {
		checkComplete(
			`
# Plan

**Remaining effort**: 5 hours
**Completed effort**: 2 hours

1. [x] **Buy flour** — [P0][BE][2h]
2. [ ] **Bake$0 bread** — [P0][BE][4h]
3. [ ] **Eat bread** — [P0][BE][1h]
`,
			`
# Plan

**Remaining effort**: 1 hour
**Completed effort**: 6 hours

1. [x] **Buy flour** — [P0][BE][2h]
2. [x] **Bake bread** — [P0][BE][4h]
3. [ ] **Eat bread** — [P0][BE][1h]
`,
		);
	});

	test('what remains in a section', () => {
		checkComplete(
			`
## Kitchen (2/3 remaining)

### ✅ Task 1: Buy flour
### Task 2: Bake$0 bread ⬜
### Task 3: Eat bread ⬜
`,
			`
## Kitchen (1/3 remaining)

### ✅ Task 1: Buy flour
### ✅ Task 2: Bake bread
### Task 3: Eat bread ⬜
`,
		);
	});

	test('what is done in a section', () => {
		checkReopen(
			`
## Kitchen (2/3 done)

- [x] #1: Buy flour
- [x] #2: Bake$0 bread
- [ ] #3: Eat bread
`,
			`
## Kitchen (1/3 done)

- [x] #1: Buy flour
- [ ] #2: Bake bread
- [ ] #3: Eat bread
`,
		);
	});

	test('a claim that was false stays, for its finding to tell', () => {
		checkComplete(
			`
## Kitchen (7/9 remaining)

### ✅ Task 1: Buy flour
### Task 2: Bake$0 bread ⬜
### Task 3: Eat bread ⬜
`,
			`
## Kitchen (7/9 remaining)

### ✅ Task 1: Buy flour
### ✅ Task 2: Bake bread
### Task 3: Eat bread ⬜
`,
		);
	});

	test('not when it is switched off', () => {
		checkComplete(
			`
## Kitchen (1/2 remaining)

- [x] #1: Buy flour
- [ ] #2: Bake$0 bread
`,
			`
## Kitchen (1/2 remaining)

- [x] #1: Buy flour
- [x] #2: Bake bread
`,
			{ updateClaims: 'off' },
		);
	});

	test('the ids of finished tasks', () => {
		checkComplete(
			`
- Completed tasks: 1–3

1. ✅ Buy flour
- Status: completed

2. ✅ Buy salt
- Status: completed

3. ✅ Buy yeast
- Status: completed

4. Bake$0 bread
- Status: not-started

5. Eat bread
- Status: not-started
`,
			`
- Completed tasks: 1–4

1. ✅ Buy flour
- Status: completed

2. ✅ Buy salt
- Status: completed

3. ✅ Buy yeast
- Status: completed

4. ✅ Bake bread
- Status: completed

5. Eat bread
- Status: not-started
`,
		);
	});

	test('a progress table with its percentage and its total row', () => {
		checkComplete(
			`
## P0 - CRITICAL

### ✅ Task 1: Buy flour
### ✅ Task 2: Buy salt

## P1 - HIGH

### ✅ Task 3: Buy yeast
### Task 4: Bake$0 bread ⬜
### Task 5: Slice bread ⬜
### Task 6: Eat bread ⬜

## PROGRESS SUMMARY

| Priority | Complete | Remaining | Progress |
|----------|----------|-----------|----------|
| P0 | 2 | 0 | ✅ 100% |
| P1 | 1 | 3 | 🟡 25% |
| **TOTAL** | **3** | **3** | **50%** |
`,
			`
## P0 - CRITICAL

### ✅ Task 1: Buy flour
### ✅ Task 2: Buy salt

## P1 - HIGH

### ✅ Task 3: Buy yeast
### ✅ Task 4: Bake bread
### Task 5: Slice bread ⬜
### Task 6: Eat bread ⬜

## PROGRESS SUMMARY

| Priority | Complete | Remaining | Progress |
|----------|----------|-----------|----------|
| P0 | 2 | 0 | ✅ 100% |
| P1 | 2 | 2 | 🟡 50% |
| **TOTAL** | **4** | **2** | **67%** |
`,
		);
	});

	test('the emoji of a row follows the way of the table', () => {
		const table = (bread: string, sums: string): string => `
## P0 - CRITICAL

### ✅ Task 1: Buy flour

## P1 - HIGH

### ✅ Task 2: Buy yeast
### ${bread}

## PROGRESS SUMMARY

| Priority | Complete | Total | Progress |
|----------|----------|-------|----------|
| P0 | 1 | 1 | ✅ 100% |
| P1 | ${sums} |
`;
		checkComplete(
			table('Task 3: Bake$0 bread ⬜', '1 | 2 | 🟡 50%'),
			table('✅ Task 3: Bake bread', '2 | 2 | ✅ 100%'),
		);
	});

	test('a sum that no task proves stays the sum of its column', () => {
		checkComplete(
			`
## P1 - HIGH

- [x] **P1-1**: Buy yeast
- [ ] **P1-2**: Bake$0 bread

## PROGRESS SUMMARY

| Priority | Done | Total |
|----------|------|-------|
| P0 | 7 | 9 |
| P1 | 1 | 2 |
| TOTAL | 8 | 11 |
`,
			`
## P1 - HIGH

- [x] **P1-1**: Buy yeast
- [x] **P1-2**: Bake bread

## PROGRESS SUMMARY

| Priority | Done | Total |
|----------|------|-------|
| P0 | 7 | 9 |
| P1 | 2 | 2 |
| TOTAL | 9 | 11 |
`,
		);
	});

	test('a row that was false against the tasks goes on adding up', () => {
		checkReopen(
			`
## P1 - HIGH

- [x] **P1-1**: Buy yeast$0
- [x] **P1-2**: Bake bread

| Priority | Total | Complete | In Progress | Planned |
|----------|-------|----------|-------------|---------|
| P1 | 5 | 5 | 0 | 0 |
`,
			`
## P1 - HIGH

- [ ] **P1-1**: Buy yeast
- [x] **P1-2**: Bake bread

| Priority | Total | Complete | In Progress | Planned |
|----------|-------|----------|-------------|---------|
| P1 | 5 | 4 | 0 | 1 |
`,
		);
	});

	test('a section that was called complete is no longer', () => {
		checkReopen(
			`
## Cellar (COMPLETE ✅)

- [x] #1: Fetch$0 wine

## Kitchen (PARTIAL)

- [x] #2: Buy flour
- [ ] #3: Bake bread
`,
			`
## Cellar (NOT STARTED ⬜)

- [ ] #1: Fetch wine

## Kitchen (PARTIAL)

- [x] #2: Buy flour
- [ ] #3: Bake bread
`,
		);
	});

	test('the share of all tasks', () => {
		checkComplete(
			`
**Progress**: 50% complete

- [x] #1: Buy flour
- [ ] #2: Bake$0 bread
- [x] #3: Buy salt
- [ ] #4: Eat bread
`,
			`
**Progress**: 75% complete

- [x] #1: Buy flour
- [x] #2: Bake bread
- [x] #3: Buy salt
- [ ] #4: Eat bread
`,
		);
	});

	test('the share of a task follows its subtasks', () => {
		checkComplete(
			`
### 1. Bake bread [50% COMPLETE]
**Priority:** HIGH

- [x] Knead
- [ ] Wait$0
- [ ] Bake
- [x] Light the oven
`,
			`
### 1. Bake bread [75% COMPLETE]
**Priority:** HIGH

- [x] Knead
- [x] Wait
- [ ] Bake
- [x] Light the oven
`,
		);
	});

	test('starting a task changes no count of what remains', () => {
		checkStatus(
			'in-progress',
			`
## Kitchen (2/2 remaining)

- [ ] #1: Buy$0 flour
- [ ] #2: Bake bread
`,
			`
## Kitchen (2/2 remaining)

- [/] #1: Buy flour
- [ ] #2: Bake bread
`,
		);
	});

	test('with subtasks, all in one step', () => {
		const { edits, claimEdits } = planAt(
			'done',
			`
## Kitchen (0/2 done)

### Task 1: Bake$0 bread ⬜
- [ ] 1.1 Knead
- [ ] 1.2 Wait

### Task 2: Eat bread ⬜
`,
			{ withSubtasks: true },
		);
		assert.equal(edits.length, 4);
		assert.deepEqual(
			claimEdits.map(({ oldText, newText }) => [oldText, newText]),
			[['0', '1']],
		);
	});

	test('a state without a column of its own: blocked stays with the rest, cancelled leaves the whole', () => {
		const text = (box: string, open: number, total: number): string =>
			`# Cellar\n\n- [x] Dig\n- [ ] Lay\n- [${box}] Pour\n\n# Progress\n\n| Part | Done | Open | Total |\n|---|---|---|---|\n| Cellar | 1 | ${open} | ${total} |\n`;
		const before = text(' ', 2, 3).replace('Pour', 'Pour$0');
		checkStatus('blocked', before, text('!', 2, 3));
		checkStatus('cancelled', before, text(' ', 1, 2).replace('Pour', '~~Pour~~'));
	});
});
