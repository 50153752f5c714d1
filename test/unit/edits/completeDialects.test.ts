import { checkComplete, checkReopen, checkStatus, checkThereAndBack } from '../../support/checkEdits';

suite('completing in each dialect', () => {
	test('a box in a numbered list', () => {
		checkThereAndBack(
			`
1. [x] **Draw the map** — [P0][UX][2h][None]
2. [ ] **Print$0 the map** — [P0][UX][1h][Task #1]
`,
			`
1. [x] **Draw the map** — [P0][UX][2h][None]
2. [x] **Print the map** — [P0][UX][1h][Task #1]
`,
		);
	});

	test('a box in a heading', () => {
		checkThereAndBack(
			`
### [x] Draw the map

### [ ] Print$0 the map
`,
			`
### [x] Draw the map

### [x] Print the map
`,
		);
	});

	test('a box with the capital X of its siblings', () => {
		checkThereAndBack(
			`
- [X] Buy flour
- [ ] Bake$0 bread
`,
			`
- [X] Buy flour
- [X] Bake bread
`,
		);
	});

	test('a box that holds an emoji', () => {
		checkThereAndBack(
			`
- [✅] T001 Buy flour
- [ ] T002 Bake$0 bread
- [ ] T003 Eat bread
`,
			`
- [✅] T001 Buy flour
- [✅] T002 Bake bread
- [ ] T003 Eat bread
`,
		);
	});

	test('a sign before the id of a bullet', () => {
		checkComplete(
			`
- ✅ **T-12**: Buy flour
- ⏳ **T-13**: Bake$0 bread
- 📋 **T-14**: Eat bread
`,
			`
- ✅ **T-12**: Buy flour
- ✅ **T-13**: Bake bread
- 📋 **T-14**: Eat bread
`,
		);
	});

	test('a heading moves its mark to the front where finished siblings lead with it', () => {
		checkThereAndBack(
			`
## Kitchen

### ✅ Task 1: Buy flour

### Task 2: Bake$0 bread ⬜

### Task 3: Eat bread ⬜
`,
			`
## Kitchen

### ✅ Task 1: Buy flour

### ✅ Task 2: Bake bread

### Task 3: Eat bread ⬜
`,
		);
	});

	test('a heading keeps its mark at the end where no finished sibling says otherwise', () => {
		checkThereAndBack(
			`
### Task 1: Buy$0 flour ⬜

### Task 2: Bake bread ⬜
`,
			`
### Task 1: Buy flour ✅

### Task 2: Bake bread ⬜
`,
		);
	});

	test('a heading without a mark gets one at the end and loses it again', () => {
		checkThereAndBack(
			`
### Task 1: Buy$0 flour
**Owner**: Ann

### Task 2: Bake bread
**Owner**: Bob
`,
			`
### Task 1: Buy flour ✅
**Owner**: Ann

### Task 2: Bake bread
**Owner**: Bob
`,
		);
	});

	test('a field in the words of finished siblings', () => {
		checkThereAndBack(
			`
### Task 1: Buy flour
**Status**: ✅ COMPLETE  
**Owner**: Ann

### Task 2: Bake$0 bread
**Status**: ⬜ NOT STARTED  
**Owner**: Bob

### Task 3: Eat bread
**Status**: ⬜ NOT STARTED  
**Owner**: Cem
`,
			`
### Task 1: Buy flour
**Status**: ✅ COMPLETE  
**Owner**: Ann

### Task 2: Bake bread
**Status**: ✅ COMPLETE  
**Owner**: Bob

### Task 3: Eat bread
**Status**: ⬜ NOT STARTED  
**Owner**: Cem
`,
		);
	});

	test('a number with an emoji and a Status bullet', () => {
		checkThereAndBack(
			`
1. ✅ Buy flour
- Status: completed

2. Bake$0 bread
- Status: not-started

3. Eat bread
- Status: not-started
`,
			`
1. ✅ Buy flour
- Status: completed

2. ✅ Bake bread
- Status: completed

3. Eat bread
- Status: not-started
`,
		);
	});

	test('bracketed words behind a heading', () => {
		checkThereAndBack(
			`
### 1. Buy flour [✅ COMPLETE]
**Priority:** HIGH

### 2. Bake$0 bread
**Priority:** HIGH

### 3. Eat bread
**Priority:** LOW
`,
			`
### 1. Buy flour [✅ COMPLETE]
**Priority:** HIGH

### 2. Bake bread [✅ COMPLETE]
**Priority:** HIGH

### 3. Eat bread
**Priority:** LOW
`,
		);
	});

	test('a share in brackets keeps the remark behind it', () => {
		checkComplete(
			`
### 1. Buy flour [✅ COMPLETE]
**Priority:** HIGH

### 2. Bake$0 bread [70% COMPLETE - oven is Bob's]
**Priority:** HIGH
`,
			`
### 1. Buy flour [✅ COMPLETE]
**Priority:** HIGH

### 2. Bake bread [✅ COMPLETE - oven is Bob's]
**Priority:** HIGH
`,
		);
	});

	test('a table row', () => {
		checkThereAndBack(
			`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| 1 | Buy flour | Ann | ✅ Done |
| 2 | Bake$0 bread | Bob | ⏳ Pending |
| 3 | Eat bread | Cem | ⏳ Pending |
`,
			`
| ID | Task | Owner | Status |
|----|------|-------|--------|
| 1 | Buy flour | Ann | ✅ Done |
| 2 | Bake bread | Bob | ✅ Done |
| 3 | Eat bread | Cem | ⏳ Pending |
`,
		);
	});

	test('a bold number behind a leading emoji', () => {
		checkReopen(
			`
8. ✅ **P0-8**: Buy flour - two bags
9. ✅ **P1-9**: Bake$0 bread
10. ⬜ **P1-10**: Eat bread
`,
			`
8. ✅ **P0-8**: Buy flour - two bags
9. ⬜ **P1-9**: Bake bread
10. ⬜ **P1-10**: Eat bread
`,
		);
	});

	test('a line that is a task only by its mark keeps one', () => {
		checkReopen(
			`
1. ✅ Bake$0 bread
`,
			`
1. ⬜ Bake bread
`,
		);
	});

	test('the words of the old status decide where no sibling is finished', () => {
		checkThereAndBack(
			`
### Task 1: Buy$0 flour
**Status**: Pending

### Task 2: Bake bread
**Status**: Pending
`,
			`
### Task 1: Buy flour
**Status**: Completed

### Task 2: Bake bread
**Status**: Pending
`,
		);
	});

	test('in Spanish, as the old words are', () => {
		checkThereAndBack(
			`
### Tarea 1: Comprar$0 harina
**Estado**: Pendiente

### Tarea 2: Hornear pan
**Estado**: Pendiente
`,
			`
### Tarea 1: Comprar harina
**Estado**: Completado

### Tarea 2: Hornear pan
**Estado**: Pendiente
`,
		);
	});

	test('starting takes the mark of the legend', () => {
		checkStatus(
			'in-progress',
			`
Status: [ ] Not Started, [~] In Progress, [x] Complete, [!] Blocked

1. [ ] **Buy$0 flour** — [P0][1h]
`,
			`
Status: [ ] Not Started, [~] In Progress, [x] Complete, [!] Blocked

1. [~] **Buy flour** — [P0][1h]
`,
		);
	});

	test('starting a number with an emoji and a Status bullet', () => {
		checkStatus(
			'in-progress',
			`
1. ✅ Buy flour
- Status: completed

2. 🔄 Bake bread
- Status: in-progress

3. Eat$0 bread
- Status: not-started
`,
			`
1. ✅ Buy flour
- Status: completed

2. 🔄 Bake bread
- Status: in-progress

3. 🔄 Eat bread
- Status: in-progress
`,
		);
	});

	test('a mark and its word before a title', () => {
		checkThereAndBack(
			`
### Task 1: ✅ COMPLETED - Buy flour
### Task 2: ⏳ PENDING - Bake$0 bread
### Task 3: ⏳ PENDING - Eat bread
`,
			`
### Task 1: ✅ COMPLETED - Buy flour
### Task 2: ✅ COMPLETED - Bake bread
### Task 3: ⏳ PENDING - Eat bread
`,
		);
		checkThereAndBack(
			`
### Task 1: ✅ COMPLETED - Buy flour
### Task 2: Bake$0 bread
`,
			`
### Task 1: ✅ COMPLETED - Buy flour
### Task 2: ✅ COMPLETED - Bake bread
`,
		);
	});

	test('a mark and its bold word behind a title', () => {
		checkThereAndBack(
			`
### 1. Buy flour ✅ **FIXED**
### 2. Bake$0 bread ⏳ **PENDING**
### 3. Eat bread ⏳ **PENDING**
`,
			`
### 1. Buy flour ✅ **FIXED**
### 2. Bake bread ✅ **FIXED**
### 3. Eat bread ⏳ **PENDING**
`,
		);
	});

	test('the box of a section is true as long as all beneath it is done', () => {
		checkReopen('## [x] Bread\n\n- [x] Bake$0\n- [x] Eat\n', '## [ ] Bread\n\n- [ ] Bake\n- [x] Eat\n');
	});

	test('a column of answers is answered otherwise', () => {
		checkComplete(
			'| # | Task | Done? |\n|---|---|---|\n| 1.1 | Dig | Yes |\n| 1.2 | Li$0ne | No |\n',
			'| # | Task | Done? |\n|---|---|---|\n| 1.1 | Dig | Yes |\n| 1.2 | Line | Yes |\n',
		);
		checkReopen(
			'| # | Task | Done |\n|---|---|---|\n| 1.1 | D$0ig | yes |\n',
			'| # | Task | Done |\n|---|---|---|\n| 1.1 | Dig | no |\n',
		);
		checkReopen(
			'| # | Task | Done |\n|---|---|---|\n| 1.1 | D$0ig | x |\n| 1.2 | Line | |\n| 1.3 | Fill | x |\n',
			'| # | Task | Done |\n|---|---|---|\n| 1.1 | Dig |  |\n| 1.2 | Line | |\n| 1.3 | Fill | x |\n',
		);
	});
});
