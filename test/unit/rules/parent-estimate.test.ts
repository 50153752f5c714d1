import { parentEstimate } from '../../../src/rules/parent-estimate';
import { checkFix, checkRule } from '../../support/checkRule';

suite('parent-estimate', () => {
	test('less than its subtasks', () => {
		checkRule(
			parentEstimate,
			String.raw`
### Task 1: Set up the cache
**Estimate**: 8h
              ^^ Task 1 states 8h; its subtasks add up to 10 h.

- [ ] 1.1: Choose a server (2h)
- [ ] 1.2: Write the client (4h)
- [ ] 1.3: Measure it (4h)
`,
		);
	});

	test('what is left of the subtasks may be meant', () => {
		const plan = (hours: number, mark: string) =>
			`### Task 1: Dig\n**Estimate**: ${hours}h\n${mark}\n- [x] 1.1: Measure (1h)\n- [ ] 1.2: Dig (2h)\n- [ ] 1.3: Line (2h)\n`;
		checkRule(parentEstimate, plan(4, ''));
		checkRule(parentEstimate, plan(5, ''));
		checkRule(parentEstimate, plan(3, '              ^^ Task 1 states 3h; its subtasks add up to 5 h.\n'));
	});

	test('ranges that do not meet', () => {
		checkRule(
			parentEstimate,
			String.raw`
### Task 1: Set up the cache
**Estimate**: 1-2 days
              ^^^^^^^^ Task 1 states 1-2 days; its subtasks add up to 18–22 h.

- [ ] 1.1: Choose a server (8-10h)
- [ ] 1.2: Write the client (10-12h)
`,
		);
	});

	test('near miss: an overlap, a subtask without an estimate, an optional one', () => {
		checkRule(
			parentEstimate,
			String.raw`
### Task 1: Set up the cache
**Estimate**: 8-12h

- [ ] 1.1: Choose a server (4h)
- [ ] 1.2: Write the client (6h)

### Task 2: Limit logins
**Estimate**: 8h

- [ ] 2.1: Count them (1h)
- [ ] 2.2: Lock the account

### Task 3: Rotate the keys
**Estimate**: 2h

- [ ] 3.1: Write them down (1h)
- [ ] 3.2: Change them (1h)
- [ ] 3.3: Frame the old ones (optional) (4h)
`,
		);
	});

	test('offers the sum in the unit of the estimate', () => {
		checkFix(
			parentEstimate,
			String.raw`
### Task 1: Set up the cache
**Estimate**: 2 days

- [ ] 1.1: Choose a server (8h)
- [ ] 1.2: Write the client (12h)
`,
			'Change 2 days to 2.5 days',
			String.raw`
### Task 1: Set up the cache
**Estimate**: 2.5 days

- [ ] 1.1: Choose a server (8h)
- [ ] 1.2: Write the client (12h)
`,
		);
	});
});
