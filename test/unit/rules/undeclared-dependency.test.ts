import { undeclaredDependency } from '../../../src/rules/undeclared-dependency';
import { checkFix, checkRule } from '../../support/checkRule';

suite('undeclared-dependency', () => {
	test('the slot says none, a line beneath names a task', () => {
		checkRule(
			undeclaredDependency,
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][None]
   - Dependencies: Task #2 (the cache)
                   ^^^^^^^ Task 1's slot says None, this line says task 2.
2. [ ] **Set up the cache** — [P0][BE][4h][None]
`,
		);
	});

	test('the slot names another', () => {
		checkRule(
			undeclaredDependency,
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][Task #3]
   - Dependencies: Task #2
                   ^^^^^^^ Task 1's slot says 3, this line says task 2.
2. [ ] **Set up the cache** — [P0][BE][4h][None]
3. [ ] **Close the port** — [P0][BE][4h][None]
`,
		);
	});

	test('near miss: the line repeats the slot in other words', () => {
		checkRule(
			undeclaredDependency,
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][Task #2]
   - Dependencies: #2 (the cache)
2. [ ] **Set up the cache** — [P0][BE][4h][None]
`,
		);
	});

	test('near miss: no slot and no field, so the line is the statement', () => {
		checkRule(
			undeclaredDependency,
			String.raw`
### Task 1: Limit logins ⬜
- Depends on: Task 2

### Task 2: Set up the cache ⬜
`,
		);
	});

	test('offers to write it where the task declares its dependencies', () => {
		checkFix(
			undeclaredDependency,
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][None]
   - Dependencies: Task #2
2. [ ] **Set up the cache** — [P0][BE][4h][Task #3]
3. [ ] **Close the port** — [P0][BE][4h][None]
`,
			'Add task 2 to the dependencies',
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][Task #2]
   - Dependencies: Task #2
2. [ ] **Set up the cache** — [P0][BE][4h][Task #3]
3. [ ] **Close the port** — [P0][BE][4h][None]
`,
		);
		checkFix(
			undeclaredDependency,
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][Task #3]
   - Dependencies: Task #2
2. [ ] **Set up the cache** — [P0][BE][4h][None]
3. [ ] **Close the port** — [P0][BE][4h][None]
`,
			'Add task 2 to the dependencies',
			String.raw`
1. [ ] **Limit logins** — [P0][Sec][1h][Task #3, Task #2]
   - Dependencies: Task #2
2. [ ] **Set up the cache** — [P0][BE][4h][None]
3. [ ] **Close the port** — [P0][BE][4h][None]
`,
		);
	});
});
