import { invalidEstimate } from '../../../src/rules/invalid-estimate';
import { checkFix, checkRule } from '../../support/checkRule';

suite('invalid-estimate', () => {
	test('slots', () => {
		checkRule(
			invalidEstimate,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][8hrs?][None]
                                       ^^^^^ The estimate 8hrs? can't be read: write a number and a unit, as in 2h.
2. [ ] **Limit logins** — [P0][BE][h][None]
                                   ^ The estimate h has no number: write one before it, as in 2h.
3. [ ] **Lock accounts** — [P0][BE][-2h][None]
                                    ^^^ The estimate -2h is less than nothing.
4. [ ] **Close the port** — [P0][BE][8-4h][None]
                                     ^^^^ The estimate 8-4h goes from more to less.
5. [ ] **Log logins** — [P0][BE][8 hous][None]
                                 ^^^^^^ The estimate 8 hous can't be read: write a number and a unit, as in 2h.
`,
		);
	});

	test('fields and cells', () => {
		checkRule(
			invalidEstimate,
			String.raw`
### Task 1: Set up the cache
- **Estimate**: -3h
                ^^^ The estimate -3h is less than nothing.

### Task 2: Limit logins
- **Effort**: 8–4 days (a guess)
              ^^^^^^^^ The estimate 8–4 days goes from more to less.

| Task ID | Description | Effort | Status |
|---|---|---|---|
| 3 | Lock accounts | hours | Open |
                      ^^^^^ The estimate hours has no number: write one before it, as in 2h.
`,
		);
	});

	test('near miss: sizes, words, tags and estimates with a remark', () => {
		checkRule(
			invalidEstimate,
			String.raw`
1. [ ] **Set up the cache** — [P0][M][2FA][None]
2. [ ] **Limit logins** — [P0][BE][2-4h][None]
3. [ ] **Lock accounts** — [P0][BE][0.5h][None]

### Task 4: Close the port
- **Estimate**: TBD

### Task 5: Log logins
- **Estimate**: M

### Task 6: Warn the owner
- **Estimate**: 8h?
`,
		);
	});

	test('the fixes', () => {
		for (const [wrong, right] of [
			['8hrs?', '8h'],
			['-2h', '2h'],
			['8-4h', '4-8h'],
			['8 hous', '8 h'],
		])
			checkFix(
				invalidEstimate,
				`1. [ ] **Set up the cache** — [P0][BE][${wrong}][None]\n`,
				`Change ${wrong} to ${right}`,
				`1. [ ] **Set up the cache** — [P0][BE][${right}][None]\n`,
			);
	});
});
