import { openSubtasks } from '../../../src/rules/open-subtasks';
import { checkFix, checkRule } from '../../support/checkRule';

suite('open-subtasks', () => {
	test('a finished task with an open subtask', () => {
		checkRule(
			openSubtasks,
			String.raw`
### ✅ Task 1: Set up the cache
    ^ Task 1 is done, but 1 of its 2 subtasks is not.
**Owner**: BE

- [x] 1.1: Choose a server
- [ ] 1.2: Write the client
`,
		);
	});

	test('in a plain checklist', () => {
		checkRule(
			openSubtasks,
			String.raw`
- [x] Set up the cache
   ^ Task “Set up the cache” is done, but 2 of its 2 subtasks are not.
  - [ ] Choose a server
  - [ ] Write the client
- [x] Limit logins
   ^ Task “Limit logins” is done, but its only subtask is not.
  - [ ] Count them
`,
		);
	});

	test('near miss: cancelled, optional, and boxes of acceptance', () => {
		checkRule(
			openSubtasks,
			String.raw`
### ✅ Task 1: Set up the cache
**Owner**: BE

- [x] 1.1: Choose a server
- [ ] ~~1.2: Write the client~~
- [ ] 1.3: Measure it (optional)

**Acceptance Criteria**
- [ ] Answers within 5 ms

### Task 2: Limit logins ⬜
- [ ] 2.1: Count them
`,
		);
	});

	test('offers to tick the rest with the mark of the document', () => {
		checkFix(
			openSubtasks,
			String.raw`
- [X] Set up the cache
  - [ ] Choose a server
  - [X] Write the client
`,
			'Tick its open subtasks',
			String.raw`
- [X] Set up the cache
  - [X] Choose a server
  - [X] Write the client
`,
		);
	});
});
