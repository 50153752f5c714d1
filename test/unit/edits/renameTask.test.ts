import assert from 'node:assert/strict';
import { freeIds } from '../../../src/edits/nextId';
import { renameTask } from '../../../src/edits/renameTask';
import { applyEdits } from '../../../src/edits/textEdit';
import { parse } from '../../../src/parser/parse';
import { atCursor, withoutFirstBreak } from '../../support/checkEdits';

suite('rename a task', () => {
	test('its own number alone', () => {
		checkRename(
			'12',
			String.raw`
3. [ ] **Limit logins** — [P0][$0Sec][2h][None]
4. [ ] **Close the port** — [P0][Sec][2h][Task #3]
`,
			String.raw`
12. [ ] **Limit logins** — [P0][Sec][2h][None]
4. [ ] **Close the port** — [P0][Sec][2h][Task #3]
`,
			false,
		);
	});

	test('in code it stays there', () => {
		checkRename(
			'T7',
			'- [ ] `T1` Dig$0\n- [ ] `T2` Fill\n  - Depends on: `T1`\n',
			'- [ ] `T7` Dig\n- [ ] `T2` Fill\n  - Depends on: `T7`\n',
		);
	});

	test('behind a word for work, and in code where a label says that it is left', () => {
		checkRename(
			'T7',
			'Remaining: `T1`, T2\n\nTodo: T1. Fix T1 first.\n\n- [ ] T1 Dig$0\n- [ ] T2 Fill (after fix T1)\n',
			'Remaining: `T7`, T2\n\nTodo: T7. Fix T7 first.\n\n- [ ] T7 Dig\n- [ ] T2 Fill (after fix T7)\n',
		);
	});

	test('a number of tasks is no name, though a task has that number', () => {
		checkRename(
			'7',
			'Remaining tasks: 2\nOpen tasks: 2\n\nSee Task 2.\n\n1. [x] Dig\n2. [ ] Fill$0\n3. [ ] Sow\n',
			'Remaining tasks: 2\nOpen tasks: 2\n\nSee Task 7.\n\n1. [x] Dig\n7. [ ] Fill\n3. [ ] Sow\n',
		);
	});

	test('the first of a range stays before what is left of it', () => {
		checkRename(
			'T7',
			'Start with T1–T3.\n\n- [ ] T1 Dig$0\n- [ ] T2 Fill\n- [ ] T3 Sow\n',
			'Start with T7, T2–T3.\n\n- [ ] T7 Dig\n- [ ] T2 Fill\n- [ ] T3 Sow\n',
		);
	});

	test('slots, comma lists and prose follow, each in its own way of writing', () => {
		checkRename(
			'12',
			String.raw`
# Plan

Start with Task 3; once task #3 is done, #4 follows. Version 3 comes later.

3. [ ] **Limit $0logins** — [P0][Sec][2h][None]
4. [ ] **Close the port** — [P0][Sec][2h][Task #3]
5. [ ] **Write the runbook** — [P0][Sec][2h][Task #4,3]
33. [ ] **Draw the form** — [P0][Sec][2h][Task #33]
`,
			String.raw`
# Plan

Start with Task 12; once task #12 is done, #4 follows. Version 3 comes later.

12. [ ] **Limit logins** — [P0][Sec][2h][None]
4. [ ] **Close the port** — [P0][Sec][2h][Task #12]
5. [ ] **Write the runbook** — [P0][Sec][2h][Task #4,12]
33. [ ] **Draw the form** — [P0][Sec][2h][Task #33]
`,
		);
	});

	test('links to its heading go on leading there', () => {
		const plan = (id: number, cursor = ''): string => `
# Plan

- [Task ${id}](#task-${id}-pour-water) and [more](#task-30-mow), [Task 30](#task-30-mow)
- [the pond][pond], as [GitHub](#-task-${id}) has it

### Task ${id}: Pour ${cursor}water

### Task 30: Mow
**Depends on**: [Task ${id}](#task-${id}-pour-water)

[pond]: #task-${id}-pour-water
`;
		checkRename('17', plan(3, '$0'), plan(17));
	});

	test('a range is parted where it has to be', () => {
		checkRename(
			'T009',
			String.raw`
## Phase 1: Base (T001–T004)

- [ ] T001 Set up the cache
- [ ] T002 Limit$0 logins
- [ ] T003 Close the port
- [ ] T004 Write the runbook
  - Depends on: T001-T003
`,
			String.raw`
## Phase 1: Base (T001, T003–T004, T009)

- [ ] T001 Set up the cache
- [ ] T009 Limit logins
- [ ] T003 Close the port
- [ ] T004 Write the runbook
  - Depends on: T001, T003, T009
`,
		);
	});

	test('an end of a range, and a neighbour', () => {
		checkRename(
			'9',
			String.raw`
### Task 1: Cache ⬜
### Task 2: Logins ⬜
### Task 3: $0Port ⬜
### Task 4: Runbook ⬜
**Dependencies**: Tasks 1-3
### Task 5: Form ⬜
**Dependencies**: Task 3 - Task 4
`,
			String.raw`
### Task 1: Cache ⬜
### Task 2: Logins ⬜
### Task 9: Port ⬜
### Task 4: Runbook ⬜
**Dependencies**: Tasks 1-2, 9
### Task 5: Form ⬜
**Dependencies**: Task 9, Task 4
`,
		);
	});

	test('subtasks, rows and the other place of the same task', () => {
		checkRename(
			'7',
			String.raw`
| ID | Title | Status | Depends on |
|----|-------|--------|------------|
| 1 | Set up the cache | Open | — |
| 2 | Limit logins | Open | 1 |

### Task 1: Set up the $0cache
**Status**: open

- [ ] 1.1 Choose a store
- [ ] 1.2 Write to it, after 1.1

### Task 2: Limit logins
**Status**: open
`,
			String.raw`
| ID | Title | Status | Depends on |
|----|-------|--------|------------|
| 7 | Set up the cache | Open | — |
| 2 | Limit logins | Open | 7 |

### Task 7: Set up the cache
**Status**: open

- [ ] 7.1 Choose a store
- [ ] 7.2 Write to it, after 7.1

### Task 2: Limit logins
**Status**: open
`,
		);
	});

	test('a name that means another list stays', () => {
		checkRename(
			'5',
			String.raw`
## Backend

### Task 1: Set up the $0cache ⬜
### Task 2: Limit logins ⬜
**Dependencies**: Task 1

## Frontend

### Task 1: Draw the form ⬜
### Task 2: Show the errors ⬜
**Dependencies**: Task 1
`,
			String.raw`
## Backend

### Task 5: Set up the cache ⬜
### Task 2: Limit logins ⬜
**Dependencies**: Task 5

## Frontend

### Task 1: Draw the form ⬜
### Task 2: Show the errors ⬜
**Dependencies**: Task 1
`,
		);
	});
});

suite('free ids', () => {
	test('the highest and one more, and the one behind the section that counts for itself', () => {
		const document = parse(String.raw`
## Backend

- [ ] T101 Set up the cache
- [ ] T102 Limit logins

## Frontend

- [ ] T201 Draw the form
`);
		const free = document.tasks.map(freeIds(document));
		assert.deepEqual(free, [
			{ next: 'T202', inSection: 'T103' },
			{ next: 'T202', inSection: 'T103' },
			{ next: 'T202', inSection: null },
		]);
	});

	test('what a range stands for is taken', () => {
		const document = parse('### Task 1: Cache ⬜\n### Task 2: Logins ⬜\n\n### Tasks 3-9: (see the other list)\n');
		const [first] = document.tasks;
		assert.ok(first);
		assert.deepEqual(freeIds(document)(first), { next: '10', inSection: null });
	});

	test('nobody counts on from a number that is too large to be told from the next', () => {
		const document = parse(`- [ ] T${'9'.repeat(24)}: Dig\n- [ ] T${'9'.repeat(24)}: Sow\n`);
		assert.deepEqual(document.tasks.map(freeIds(document)), Array(2).fill({ next: null, inSection: null }));
	});
});

function checkRename(newId: string, before: string, after: string, references = true): void {
	const { document, task } = atCursor(before);
	const edits = renameTask(document, task, newId, { references });
	assert.equal(applyEdits(document.text, edits), withoutFirstBreak(after));
}
