import { numberingGap } from '../../../src/rules/numbering-gap';
import { checkRule } from '../../support/checkRule';

suite('numbering-gap', () => {
	test('numbers that are skipped', () => {
		checkRule(
			numberingGap,
			String.raw`
- [ ] T001 Set up the cache
- [ ] T002 Write the client
- [ ] T005 Limit logins
      ^^^^ Skips T003–T004: no task has these numbers.
- [ ] T007 Rotate the keys
      ^^^^ Skips T006: no task has that number.
`,
		);
	});

	test('near miss: out of order, a range, a new block, a list of its own', () => {
		checkRule(
			numberingGap,
			String.raw`
### Task 1: Set up the cache
**Status**: Done

### Task 3: Write the client
**Status**: Done

### Task 2: Measure it
**Status**: Done

### Tasks 4-11: (see the plan)

### Task 12: Limit logins
**Status**: Open

### Task 201: Rotate the keys
**Status**: Open
`,
		);
	});
});
