import { duplicateDependency } from '../../../src/rules/duplicate-dependency';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('duplicate-dependency', () => {
	test('twice in a slot, by two names', () => {
		checkRule(
			duplicateDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #1, #1]
                                                ^^ Task 2 names task 1 twice.
`,
		);
	});

	test('one within a range', () => {
		checkRule(
			duplicateDependency,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Write the client
- [ ] T003 Measure it
- [ ] T004 Limit logins
  - Depends on: T001-T003, T002
                           ^^^^ Task T004 names task T002 twice.
`,
		);
	});

	test('near miss: two of those that a range stands for', () => {
		checkRule(
			duplicateDependency,
			String.raw`
- [x] T-1 Dig
- [x] T-2–T-4 All the beds
- [ ] T-5 Plant
  - Depends on: T-3, T-4
- [ ] T-6 Pour
  - Depends on: T-3, T-3
                     ^^^ Task T-6 names task T-3 twice.
`,
		);
	});

	test('near miss: in slot and detail, in a remark, in two tasks', () => {
		checkRule(
			duplicateDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #1]
   - Dependency: the counter (task #1)
3. [ ] **Rotate the keys** — [P0][BE][2h][Task #1]

### Task 4: Show the age of a price
**Dependencies**: Task 1 (the key of task 1 decides)
`,
		);
	});

	test('takes the second out', () => {
		checkSafeFixes(
			duplicateDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Write the client** — [P0][BE][2h][None]
3. [ ] **Limit logins** — [P0][BE][2h][Task #1, Task #1, Task #2]
`,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Write the client** — [P0][BE][2h][None]
3. [ ] **Limit logins** — [P0][BE][2h][Task #1, Task #2]
`,
		);
	});

	test('also in brackets behind a title', () => {
		checkSafeFixes(
			duplicateDependency,
			'- [ ] T1 Set up the cache\n- [ ] T2 Limit logins (depends on T1, T1)\n',
			'- [ ] T1 Set up the cache\n- [ ] T2 Limit logins (depends on T1)\n',
		);
	});

	test('and leaves a range as it is', () => {
		checkSafeFixes(
			duplicateDependency,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Write the client
- [ ] T003 Measure it
- [ ] T004 Limit logins
  - Depends on: T002, T001-T003
`,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Write the client
- [ ] T003 Measure it
- [ ] T004 Limit logins
  - Depends on: T002, T001-T003
`,
		);
	});

	test('takes out nothing that the words beside it belong to', () => {
		const both = String.raw`
### Task 1: Set up the cache
### Task 2: Write the client
### Task 3: Limit logins
**Dependencies**: Task 1 of the other plan, Task 2, Task 1
### Task 4: Rotate the keys
**Dependencies**: Task 1, Task 2, Task 1 of the other plan
`;
		checkSafeFixes(duplicateDependency, both, both);
	});

	test('leaves the remark of the one before', () => {
		checkSafeFixes(
			duplicateDependency,
			String.raw`
### Task 1: Set up the cache
### Task 2: Write the client
### Task 3: Limit logins
**Dependencies**: Task 1, Task 2 with the new keys and Task 1
`,
			String.raw`
### Task 1: Set up the cache
### Task 2: Write the client
### Task 3: Limit logins
**Dependencies**: Task 1, Task 2 with the new keys
`,
		);
	});
});
