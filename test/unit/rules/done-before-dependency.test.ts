import { doneBeforeDependency } from '../../../src/rules/done-before-dependency';
import { checkChanges, checkRule } from '../../support/checkRule';

suite('done-before-dependency', () => {
	test('a finished task that depends on an open one', () => {
		checkRule(
			doneBeforeDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [x] **Limit logins** — [P0][BE][2h][Task #1]
                                       ^^^^^^^ Task 2 is done, but task 1, which it depends on, is not.
`,
		);
	});

	test('by a field that says what it blocks', () => {
		checkRule(
			doneBeforeDependency,
			String.raw`
### Task 1: Set up the cache
**Status**: In progress
**Blocks**: Task 2
            ^^^^^^ Task 2 is done, but task 1, which it depends on, is not.

### Task 2: Limit logins
**Status**: Done
`,
		);
	});

	test('near miss: a cancelled one, a missing one, an open task', () => {
		checkRule(
			doneBeforeDependency,
			String.raw`
1. [x] **Set up the cache** — [P0][BE][2h][Task #9]
2. [ ] **Limit logins** — [P0][BE][2h][Task #3]
3. [ ] **Rotate the keys** — [P0][BE][2h][None]
4. [x] **Write the manual** — [P0][BE][2h][Task #5]
5. [ ] ~~**Ask the users**~~ — [P0][BE][2h][None]
`,
		);
	});

	test('offers to finish the one or to reopen the other', () => {
		checkChanges(
			doneBeforeDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [x] **Limit logins** — [P0][BE][2h][Task #1]
`,
			['Complete task 1: 1 → done', 'Reopen task 2: 2 → open'],
		);
	});

	test('once for the open tasks of a range', () => {
		checkRule(
			doneBeforeDependency,
			String.raw`
| ID | Task | Depends on | Status |
|---|---|---|---|
| G1 | Dig | - | Open |
| G2 | Rake | - | Open |
| G3 | Sow | G1 | Open |
| G4 | Reap | G1–G3 | Done |
              ^^^^^ Task G4 is done, but tasks G1–G3, which it depends on, are not.
| G5 | Cook | G3, G2 | Done |
              ^^ Task G5 is done, but task G3, which it depends on, is not.
                  ^^ Task G5 is done, but task G2, which it depends on, is not.
| G6 | Eat | G2-G5 | In progress |
`,
		);
	});
});
