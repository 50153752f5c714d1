import { startedWhileBlocked } from '../../../src/rules/started-while-blocked';
import { checkChanges, checkRule } from '../../support/checkRule';

suite('started-while-blocked', () => {
	test('begun before what it depends on is done', () => {
		checkRule(
			startedWhileBlocked,
			String.raw`
### Task 1: Set up the cache
**Status**: Not started

### Task 2: Limit logins
**Status**: In progress
**Dependencies**: Task 1
                  ^^^^^^ Task 2 is in progress, but task 1, which it depends on, is not done.
`,
		);
	});

	test('near miss: a finished dependency, a task not begun, a missing dependency', () => {
		checkRule(
			startedWhileBlocked,
			String.raw`
### Task 1: Set up the cache
**Status**: Done

### Task 2: Limit logins
**Status**: In progress
**Dependencies**: Task 1, Task 99

### Task 3: Rotate the keys
**Status**: Not started
**Dependencies**: Task 2
`,
		);
	});

	test('near miss: tasks that wait for each other', () => {
		checkRule(
			startedWhileBlocked,
			String.raw`
### Task 1: Set up the cache
**Status**: In progress
**Dependencies**: Task 2

### Task 2: Limit logins
**Status**: In progress
**Dependencies**: Task 1
`,
		);
	});

	test('offers to mark it as blocked', () => {
		checkChanges(
			startedWhileBlocked,
			String.raw`
### Task 1: Set up the cache ⬜

### Task 2: Limit logins 🔄 (depends on #1)
`,
			['Mark task 2 as blocked: 2 → blocked'],
		);
	});

	test('once for the open tasks of a range', () => {
		checkRule(
			startedWhileBlocked,
			String.raw`
| ID | Task | Depends on | Status |
|---|---|---|---|
| G1 | Dig | - | Done |
| G2 | Rake | - | Open |
| G3 | Sow | - | Open |
| G4 | Reap | G1–G3 | In progress |
              ^^^^^ Task G4 is in progress, but tasks G2–G3, which it depends on, are not done.
`,
		);
	});
});
