import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { checkRule } from '../../support/checkRule';

suite('conflicting-claims: numbers of tasks and of other things', () => {
	test('near miss: a total of weeds beside one of tasks, with the same words for their parts', () => {
		checkRule(
			conflictingClaims,
			String.raw`
# Garden

**Total weeds:** 9 (2 critical, 3 high, 4 low)
**Total tasks:** 2 (1 high, 1 low)

- [ ] T1: Dig
- [ ] T2: Sow
`,
		);
	});

	test('two totals of the same, and two of tasks by different words', () => {
		checkRule(
			conflictingClaims,
			String.raw`
# Garden

**Total weeds:** 9 (2 critical, 3 high, 4 low)
**Total tasks:** 5 (2 high, 3 low)

- [ ] T1: Dig
- [ ] T2: Sow

## Summary

**Total weeds:** 9 (2 critical, 4 high, 3 low)
                                ^ Says 4; other places say otherwise (by line): 3: 3.
                                        ^ Says 3; other places say otherwise (by line): 3: 4.
**Total items:** 5 (1 high, 4 low)
                    ^ Says 1; other places say otherwise (by line): 4: 2.
                            ^ Says 4; other places say otherwise (by line): 4: 3.
`,
		);
	});
});
