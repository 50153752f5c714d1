import { effortTotal } from '../../../src/rules/effort-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('effort-total', () => {
	test('a section whose tasks need longer', () => {
		checkRule(
			effortTotal,
			String.raw`
## Sign-in (5 hours)
            ^^^^^^^ States 5 hours; the estimates of the tasks add up to 7 hours (2 h too few).

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('a total in days, and estimates in hours', () => {
		checkRule(
			effortTotal,
			String.raw`
**Total effort**: 3 days
                  ^^^^^^ States 3 days; the estimates of the tasks add up to 2 days (8 h too many).

1. [ ] **Rotate refresh tokens** — [P0][BE][12h][None]
2. [ ] **Limit logins** — [P0][BE][4h][None]
`,
		);
	});

	test('what remains leaves finished tasks out', () => {
		checkRule(
			effortTotal,
			String.raw`
**Remaining effort**: 7h
                      ^^ States 7h; the estimates of the tasks add up to 3h (4 h too many).

1. [x] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: work in progress can be anything between', () => {
		for (const hours of [3, 5, 7])
			checkRule(
				effortTotal,
				String.raw`
**Remaining effort**: ${hours}h

1. [~] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
			);
	});

	test('near miss: ranges that overlap, about, at least, and a day that is half one', () => {
		for (const stated of ['5-7 hours', '~6.5h', '4+ hours', '1 day'])
			checkRule(
				effortTotal,
				String.raw`
**Total effort**: ${stated}

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
			);
	});

	test('near miss: a task without an estimate', () => {
		checkRule(
			effortTotal,
			String.raw`
**Total effort**: 5h

### Task 1: Rotate refresh tokens
**Estimate**: 4h

### Task 2: Limit logins
**Estimate**: 3h

### Task 3: Close the port
**Owner**: BE
`,
		);
	});

	test('near miss: a time frame', () => {
		checkRule(
			effortTotal,
			String.raw`
**Duration**: 3 weeks
**Estimated completion**: 3 days
**Estimated time**: 3 weeks

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: the rest stands elsewhere', () => {
		checkRule(
			effortTotal,
			String.raw`
## Sign-in (50 hours)

[See SIGN-IN.md]

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('near miss: the effort of a phase that is written elsewhere is not of the whole', () => {
		checkRule(
			effortTotal,
			String.raw`
# Plan

## Tasks

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]

## Phase 2: Polish

**Effort**: 2 days
`,
		);
	});

	test('a list of durations without tasks', () => {
		checkRule(
			effortTotal,
			String.raw`
**Estimated time**: 2 hours
                    ^^^^^^^ States 2 hours; the list beneath adds up to 1.25 hours (0.75 h too many).

- Prepare: 30 minutes
- Migrate: 45 minutes
`,
		);
	});

	test('a column of hours against the tasks that a row names', () => {
		checkRule(
			effortTotal,
			String.raw`
| Priority | Tasks | Completed | Hours |
|---|---|---|---|
| P0 | 2 | 0 | 9 |
               ^ States 9 h for P0; the tasks add up to 7 h (2 too many).
| P1 | 1 | 0 | 5 |

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
3. [ ] **Close the port** — [P1][BE][5h][None]
`,
		);
	});

	test('a column of hours against what the section says', () => {
		checkRule(
			effortTotal,
			String.raw`
| Phase | Tasks | Completed | Hours |
|---|---|---|---|
| Setup | 1 | 0 | 4 |
| Sign-in | 1 | 0 | 9 |
                    ^ States 9 h for Sign-in; that section says 7 hours.

## Setup (4 hours)

- [ ] #1: Set up the cache

## Sign-in (7 hours)

- [ ] #2: Limit logins
`,
		);
	});

	test('near miss: a column of days', () => {
		checkRule(
			effortTotal,
			String.raw`
| Priority | Tasks | Completed | Effort (days) |
|---|---|---|---|
| P0 | 2 | 0 | 1 |

1. [ ] **Rotate refresh tokens** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});

	test('the fix writes the sum in the words of the claim', () => {
		checkSafeFixes(
			effortTotal,
			String.raw`
**Total effort**: 3 days

1. [ ] **Rotate refresh tokens** — [P0][BE][8h][None]
2. [ ] **Limit logins** — [P0][BE][8h][None]
`,
			String.raw`
**Total effort**: 2 days

1. [ ] **Rotate refresh tokens** — [P0][BE][8h][None]
2. [ ] **Limit logins** — [P0][BE][8h][None]
`,
		);
	});

	test('a sum of ranges is only suggested', () => {
		const before = String.raw`
## Sign-in (20 hours)

1. [ ] **Rotate refresh tokens** — [P0][BE][4-6h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`;
		checkSafeFixes(effortTotal, before, before);
		checkFix(
			effortTotal,
			before,
			'Write 7-9 hours',
			String.raw`
## Sign-in (7-9 hours)

1. [ ] **Rotate refresh tokens** — [P0][BE][4-6h][None]
2. [ ] **Limit logins** — [P0][BE][3h][None]
`,
		);
	});
});
