import { subtaskId } from '../../../src/rules/subtask-id';
import { checkFix, checkRule } from '../../support/checkRule';

suite('subtask-id', () => {
	test('near miss: zeros before a number', () => {
		checkRule(
			subtaskId,
			String.raw`
### 2. Core
**Status**: open

- [ ] 02.01 Dig
- [ ] 02.02 Fill

### 3. Shed
**Status**: open

- [ ] 03.01 Build
`,
		);
	});

	test('under another heading', () => {
		checkRule(
			subtaskId,
			String.raw`
### Task 9: Set up the cache
- [ ] 9.1: Choose a server

### Task 10: Limit logins
- [ ] 9.2: Count them
      ^^^ 9.2 stands under task 10, but its id belongs to task 9.
- [ ] 10.1: Lock the account
`,
		);
	});

	test('nested under another item', () => {
		checkRule(
			subtaskId,
			String.raw`
- [ ] #1: Set up the cache
  - [ ] 1.1: Choose a server
  - [ ] 2.1: Write the client
        ^^^ 2.1 stands under task 1, but its id belongs to task 2.
- [ ] #2: Limit logins
  - [ ] 2.2: Count them
`,
		);
	});

	test('before the task it belongs to', () => {
		checkRule(
			subtaskId,
			String.raw`
### Task 9: Set up the cache
- [ ] 9.1: Choose a server
- [ ] 10.1: Lock the account
      ^^^^ 10.1 stands under task 9, but its id belongs to task 10.

### Task 10: Limit logins
- [ ] 10.2: Count them
`,
		);
	});

	test('near miss: deeper levels, phases, and subtasks whose task is far away', () => {
		checkRule(
			subtaskId,
			String.raw`
## 3. Storage

- [ ] 3.1 Set up the cache
  - [ ] 3.1.1 Choose a server
- [ ] 3.2 Limit logins
  - [ ] 3.2.1 Count them
`,
		);
	});

	test('offers the next free id under the task it stands under', () => {
		checkFix(
			subtaskId,
			String.raw`
### Task 9: Set up the cache
- [ ] 9.1: Choose a server

### Task 10: Limit logins
- [ ] 9.2: Count them
- [ ] 10.1: Lock the account
`,
			'Change 9.2 to 10.2',
			String.raw`
### Task 9: Set up the cache
- [ ] 9.1: Choose a server

### Task 10: Limit logins
- [ ] 10.2: Count them
- [ ] 10.1: Lock the account
`,
		);
	});
});
