import { missingPriority } from '../../../src/rules/missing-priority';
import { checkFix, checkRule } from '../../support/checkRule';

suite('missing-priority', () => {
	test('one of four', () => {
		checkRule(
			missingPriority,
			String.raw`
- [ ] #1: Set up the cache [P1]
- [ ] #2: Limit logins [P2]
- [ ] #3: Rotate the keys
       ^ Task 3 has no priority; the 3 others here have one.
- [ ] #4: Write the manual [P1]
`,
		);
	});

	test('near miss: two without, too few others, a finished one, one from the section', () => {
		checkRule(
			missingPriority,
			String.raw`
## Now

- [ ] #1: Set up the cache [P1]
- [ ] #2: Limit logins [P2]
- [ ] #3: Rotate the keys
- [ ] #4: Write the manual
- [ ] #5: Measure it [P2]

## Soon

- [ ] #6: Show the age of a price [P1]
- [ ] #7: Sort by age [P1]
- [ ] #8: Hide old ones

## Before

- [x] #9: Ask the users [P1]
- [x] #10: Choose a host [P1]
- [x] #11: Rent it
- [x] #12: Set it up [P1]

## P3

- [ ] #13: Paint it [P3]
- [ ] #14: Oil it [P3]
- [ ] #15: Show it
- [ ] #16: Sell it [P3]
`,
		);
	});

	test('offers what most others say, in the slot where they say it', () => {
		checkFix(
			missingPriority,
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [BE][2h][None]
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
			'Write P1',
			String.raw`
1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][BE][1h][None]
3. [ ] **Rotate the keys** — [P1][BE][2h][None]
4. [ ] **Write the manual** — [P2][BE][1h][None]
`,
		);
	});

	test('or in a line like theirs', () => {
		checkFix(
			missingPriority,
			String.raw`
### Task 1: Set up the cache
- **Status**: Done
- **Priority**: High

### Task 2: Limit logins
- **Status**: Open
- **Priority**: High

### Task 3: Rotate the keys
- **Status**: Open

### Task 4: Write the manual
- **Status**: Open
- **Priority**: High
`,
			'Write High',
			String.raw`
### Task 1: Set up the cache
- **Status**: Done
- **Priority**: High

### Task 2: Limit logins
- **Status**: Open
- **Priority**: High

### Task 3: Rotate the keys
- **Status**: Open
- **Priority**: High

### Task 4: Write the manual
- **Status**: Open
- **Priority**: High
`,
		);
	});
});
