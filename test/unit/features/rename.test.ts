import assert from 'node:assert/strict';
import { checkRename, refusal, renamedText } from '../../support/checkNavigation';

const list = `
**Completed tasks**: 1–2

1. [x] **Flour** — [P0][1h][None]
2. [x] **Water** — [P0][1h][None]
3. [ ] **Dough** — [P0][1h][Task #1,$02]
   - Notes: task 2 first; without task #2 it is dust
`;

suite('rename', () => {
	test('the id in every place, each spelled as it was; a stated list of ids follows', () => {
		checkRename(
			list,
			'7',
			`
**Completed tasks**: 1, 7

1. [x] **Flour** — [P0][1h][None]
7. [x] **Water** — [P0][1h][None]
3. [ ] **Dough** — [P0][1h][Task #1,7]
   - Notes: task 7 first; without task #7 it is dust
`,
		);
	});

	test('subtasks are numbered by it', () => {
		checkRename(
			`
### Task $09: Bread ⬜
- [ ] 9.1 Knead
- [ ] 9.2 Wait (after 9.1)

### Task 10: Butter ⬜
**Dependencies**: Task 9
`,
			'Task 12',
			`
### Task 12: Bread ⬜
- [ ] 12.1 Knead
- [ ] 12.2 Wait (after 12.1)

### Task 10: Butter ⬜
**Dependencies**: Task 12
`,
		);
	});

	test('both listings of a task', () => {
		checkRename(
			`
| # | Task | Status |
|---|---|---|
| 1 | Bake bread | ⬜ |

### Task $01: Bake bread ⬜
`,
			'4',
			`
| # | Task | Status |
|---|---|---|
| 4 | Bake bread | ⬜ |

### Task 4: Bake bread ⬜
`,
		);
	});

	test('the id is what is edited, wherever in the mention the cursor is', () => {
		assert.equal(renamedText('### Task 12: Bread ⬜\n\nSee Ta$0sk 12.\n'), '12');
		assert.equal(renamedText('- [ ] T012 Bread\n- [ ] T013 Butter\n\nSee T0$012.\n'), 'T012');
		assert.equal(renamedText('- [ ] T012 Br$0ead\n- [ ] T013 Butter\n'), null);
	});

	test('refused: an id that another task has, in any spelling', () => {
		assert.equal(refusal(list, '3'), '3 is taken by “Dough”.');
		assert.equal(refusal('- [ ] T001 Flour\n- [ ] T0$002 Salt\n', 't1'), 't1 is taken by “Flour”.');
	});

	test('refused: what would not be read as an id there', () => {
		for (const id of ['', 'seven', '2 or 3', 'T-', 'v1/2'])
			assert.equal(refusal(list, id), `“${id}” would not be read as an id here. This one is 2.`);
	});

	test('refused: a name that nothing or more than one task has', () => {
		assert.equal(refusal('1. [ ] **Flour** — [P0][Task #$07]\n'), 'No task in this document is called 7.');
		const twice =
			'1. [ ] **A** — [P0]\n2. [ ] **B** — [P0]\n2. [ ] **C** — [P0][Task #1]\n4. [ ] **D** — [P0][Task #$02]\n';
		assert.equal(refusal(twice), 'More than one task is called 2. Rename one where it stands.');
	});
});
