import { missingEstimate } from '../../../src/rules/missing-estimate';
import { checkFix, checkRule } from '../../support/checkRule';

suite('missing-estimate', () => {
	test('one of four', () => {
		checkRule(
			missingEstimate,
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [P1][BE][None]
^ Task 3 has no estimate; the 3 others here have one.
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
		);
	});

	test('near miss: an estimate that cannot be read is the business of invalid-estimate', () => {
		checkRule(
			missingEstimate,
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [P1][BE][h][None]
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
		);
	});

	test('near miss: an estimate in words, or that of its subtasks', () => {
		checkRule(
			missingEstimate,
			String.raw`
## Cache

### Task 1: Set up the cache
**Estimate**: 4h

### Task 2: Limit logins
**Estimate**: 1h

### Task 3: Rotate the keys
**Estimate**: to be discussed

### Task 4: Write the manual
**Estimate**: 8h

## Prices

### Task 5: Show the age of a price
**Estimate**: 4h

### Task 6: Sort by age
**Estimate**: 1h

### Task 7: Hide old ones
**Owner**: FE

- [ ] 7.1: Choose the limit (1h)
- [ ] 7.2: Hide them (2h)

### Task 8: Say how many are hidden
**Estimate**: 8h
`,
		);
	});

	test('offers the two that stand most often', () => {
		checkFix(
			missingEstimate,
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [P1][BE][None]
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
			'Write 1h',
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [P1][BE][1h][None]
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
		);
	});
});
