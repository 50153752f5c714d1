import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { priorityInversion } from '../../../src/rules/priority-inversion';
import { checkChanges, checkFix, checkRule } from '../../support/checkRule';

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

	test('a level below the known ones is lower than all of them', () => {
		checkRule(
			priorityInversion,
			String.raw`
1. [ ] **Limit logins** — [P3][BE][1h][Task #2]
                                       ^^^^^^^ Task 1 (P3) waits for task 2 (P4): lower priority first.
2. [ ] **Set up the cache** — [P4][BE][4h][Task #3]
3. [ ] **Ask for money** — [P3][BE][1h][None]
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

	test('offers to lower the one that waits, unless it waits for several', () => {
		const before = '1. [ ] **Limit logins** — [P0][Task #2]\n2. [ ] **Set up the cache** — [P2][None]\n';
		checkFix(priorityInversion, before, 'Lower task 1 to P2', before.replace('P0', 'P2'));
		const both = '1. [ ] **Dig** — [P0][Task #2,3]\n2. [ ] **Sow** — [P2][None]\n3. [ ] **Rest** — [P1][None]\n';
		checkChanges(priorityInversion, both, ['Raise task 2 to P0: nothing → ', 'Raise task 3 to P0: nothing → ']);
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

	test('one finding for a task, whatever it waits for', () => {
		checkRule(
			priorityInversion,
			String.raw`
- [ ] #1: Dig [P2]
- [ ] #2: Sow [P1]
- [ ] #3: Eat [P0] (depends on #1, #2)
                               ^^ Task 3 (P0) waits for 2 tasks of lower priority: 1, 2.
- [ ] #4: Rest [P0]
`,
		);
	});

	test('what comes last and waits for most of the list is only noted', () => {
		const severities = (last: string) => {
			const document = parse(
				`- [ ] #1: Dig [P2]\n- [ ] #2: Sow [P2] (after #1)\n- [ ] #3: Rake [P2]\n- [ ] #4: Mow [P2]\n- [ ] #5: Eat [P0] (after ${last})\n`,
			);
			return checkDocument(document, buildGraph(document)).map(({ rule, severity }) => `${rule} ${severity}`);
		};
		assert.deepEqual(severities('#2, #3, #4'), ['priority-inversion information']);
		assert.deepEqual(severities('#3, #4'), ['priority-inversion warning']);
	});
});
