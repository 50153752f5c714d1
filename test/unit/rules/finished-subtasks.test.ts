import { finishedSubtasks } from '../../../src/rules/finished-subtasks';
import { checkChanges, checkRule } from '../../support/checkRule';

suite('finished-subtasks', () => {
	test('an open task over finished subtasks', () => {
		checkRule(
			finishedSubtasks,
			String.raw`
- [ ] #1: Set up the cache
   ^ Task 1 is not done, but all of its 2 subtasks are.
  - [x] Choose a server
  - [x] Write the client
`,
		);
	});

	test('without subtasks the boxes of acceptance count', () => {
		checkRule(
			finishedSubtasks,
			String.raw`
### Task 1: Set up the cache
**Status**: Not started
            ^^^^^^^^^^^ Task 1 is not done, but all of its 2 boxes are ticked.

**Acceptance Criteria**
- [x] Answers within 5 ms
- [x] Survives a restart
`,
		);
	});

	test('near miss: an open subtask, a deferred task, a finished one, none at all', () => {
		checkRule(
			finishedSubtasks,
			String.raw`
### Task 1: Set up the cache
**Status**: In progress

- [x] 1.1: Choose a server
- [ ] 1.2: Write the client

**Acceptance Criteria**
- [x] Answers within 5 ms

### Task 2: Limit logins
**Status**: Deferred to the next release

- [x] 2.1: Count them

### Task 3: Rotate the keys
**Status**: Done

- [x] 3.1: Write them down

### Task 4: Write the manual
**Status**: Open
`,
		);
	});

	test('optional and cancelled subtasks do not hold it open', () => {
		checkRule(
			finishedSubtasks,
			String.raw`
### Task 1: Set up the cache
**Status**: In progress
            ^^^^^^^^^^^ Task 1 is not done, but its only subtask is.

- [x] 1.1: Choose a server
- [ ] 1.2: Measure it (optional)
- [ ] ~~1.3: Write the client~~
`,
		);
	});

	test('offers to complete it', () => {
		checkChanges(
			finishedSubtasks,
			String.raw`
- [ ] #1: Set up the cache
  - [x] Choose a server
`,
			['Complete task 1: 1 → done'],
		);
	});
});
