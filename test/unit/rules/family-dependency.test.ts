import { familyDependency } from '../../../src/rules/family-dependency';
import { checkFix, checkRule } from '../../support/checkRule';

suite('family-dependency', () => {
	test('a subtask that waits for its task', () => {
		checkRule(
			familyDependency,
			String.raw`
### Task 1: Set up the cache
- [ ] 1.1: Choose a server
- [ ] 1.2: Write the client (depends on Task 1)
                                        ^^^^^^ Subtask 1.2 waits for task 1, which it is part of: neither can be finished first.
`,
		);
	});

	test('a task that waits for its subtask', () => {
		checkRule(
			familyDependency,
			String.raw`
### Task 1: Set up the cache
**Dependencies**: 1.2
                  ^^^ Task 1 waits for its own subtask 1.2, as every task does.

- [ ] 1.1: Choose a server
- [ ] 1.2: Write the client
`,
		);
	});

	test('near miss: a subtask that waits for its sibling or for another task', () => {
		checkRule(
			familyDependency,
			String.raw`
### Task 1: Set up the cache
- [ ] 1.1: Choose a server
- [ ] 1.2: Write the client (depends on 1.1)
- [ ] 1.3: Measure it (depends on Task 2)

### Task 2: Rent a server
**Status**: Open
`,
		);
	});

	test('offers to take it out', () => {
		checkFix(
			familyDependency,
			String.raw`
### Task 1: Set up the cache
**Dependencies**: 1.2, Task 2

- [ ] 1.2: Write the client

### Task 2: Rent a server
**Status**: Open
`,
			'Let task 1 begin without task 1.2',
			String.raw`
### Task 1: Set up the cache
**Dependencies**: Task 2

- [ ] 1.2: Write the client

### Task 2: Rent a server
**Status**: Open
`,
		);
	});
});
