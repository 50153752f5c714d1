import { priorityInversion } from '../../../src/rules/priority-inversion';
import { checkFix, checkRule } from '../../support/checkRule';

suite('priority-inversion', () => {
	test('a task waits for a less urgent one', () => {
		checkRule(
			priorityInversion,
			String.raw`
1. [ ] **Limit logins** — [P0][BE][1h][Task #2]
                                       ^^^^^^^ Task 1 (P0) waits for task 2 (P2): lower priority first.
2. [ ] **Set up the cache** — [P2][BE][4h][None]
`,
		);
	});

	test('through tasks that have no priority', () => {
		checkRule(
			priorityInversion,
			String.raw`
- [ ] #1: Limit logins [P0] (depends on #2)
                                        ^^ Task 1 (P0) waits for task 3 (P2) through 2: lower priority first.
- [ ] #2: Choose a server (depends on #3)
- [ ] #3: Ask for money [P2]
`,
		);
	});

	test('each step of a chain once, where it stands', () => {
		checkRule(
			priorityInversion,
			String.raw`
1. [ ] **Limit logins** — [P0][BE][1h][Task #2]
                                       ^^^^^^^ Task 1 (P0) waits for task 2 (P1): lower priority first.
2. [ ] **Set up the cache** — [P1][BE][4h][Task #3]
                                           ^^^^^^^ Task 2 (P1) waits for task 3 (P2): lower priority first.
3. [ ] **Ask for money** — [P2][BE][1h][None]
`,
		);
	});

	test('near miss: equal or more urgent, or done', () => {
		checkRule(
			priorityInversion,
			String.raw`
1. [ ] **Limit logins** — [P1][BE][1h][Task #2, Task #3, Task #4]
2. [ ] **Set up the cache** — [P1][BE][4h][None]
3. [ ] **Close the port** — [P0][BE][4h][None]
4. [x] **Ask for money** — [P3][BE][4h][None]
`,
		);
	});

	test('near miss: no priority at the other end', () => {
		checkRule(
			priorityInversion,
			String.raw`
- [ ] #1: Limit logins [P0] (depends on #2)
- [ ] #2: Choose a server
`,
		);
	});

	test('offers to raise the one that is waited for', () => {
		checkFix(
			priorityInversion,
			String.raw`
1. [ ] **Limit logins** — [P0][BE][1h][Task #2]
2. [ ] **Set up the cache** — [P2][BE][4h][None]
`,
			'Raise task 2 to P0',
			String.raw`
1. [ ] **Limit logins** — [P0][BE][1h][Task #2]
2. [ ] **Set up the cache** — [P0][BE][4h][None]
`,
		);
	});

	test('near miss: all tasks further up have any priority', () => {
		checkRule(
			priorityInversion,
			String.raw`
- [ ] #1: Choose a server [P2]
- [ ] #2: Limit logins [P0]
  - Depends on: all previous tasks
`,
		);
	});
});
