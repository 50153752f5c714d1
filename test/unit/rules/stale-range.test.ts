import { staleRange } from '../../../src/rules/stale-range';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('stale-range', () => {
	test('a task more than the range says', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 2: Sign-in (T003–T004)
                     ^^^^^^^^^ Says T003–T004; the tasks here are T003–T005.

- [ ] T003 Rotate refresh tokens
- [ ] T004 Limit logins
- [ ] T005 Lock accounts
`,
		);
	});

	test('near miss: a range of more tasks than are looked at one by one', () => {
		const tasks = Array.from({ length: 400 }, (_, at) => `- [ ] T${at + 1} Move the table`).join('\n');
		checkRule(staleRange, `## Move (T1–T400)\n\n${tasks}\n`);
		checkRule(staleRange, `## Move\n\n**Done**: T1 to T400\n\n${tasks}\n`);
	});

	test('a task that was moved away', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1: Setup (T001-T003)
                   ^^^^^^^^^ Says T001-T003; the tasks here are T001–T002.

- [ ] T001 Set up the cache
- [ ] T002 Limit logins

## Phase 2: Sign-in

- [ ] T003 Rotate refresh tokens
`,
		);
	});

	test('a range that promises tasks and stands over others', () => {
		checkRule(
			staleRange,
			String.raw`
# Plan

### Tasks 12-14: Sign-in
          ^^^^^ Says 12-14; the tasks here are 12–13, 15.

- [ ] #12: Rotate refresh tokens
- [ ] #13: Limit logins
- [ ] #15: Lock accounts
`,
		);
	});

	test('near miss: right', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1: Setup (T001-T003)

- [ ] T001 Set up the cache
- [ ] T003 Limit logins

## Phase 2: Sign-in (T004–T005)

### Tokens

- [ ] T004 Rotate refresh tokens

### Logins

- [ ] T005 Lock accounts
`,
		);
	});

	test('near miss: nothing is written under it, or only a part', () => {
		checkRule(
			staleRange,
			String.raw`
# Plan

### Tasks 28-47: (further tasks)

### Tasks 50-64: (further tasks)

- [ ] #50: Rotate refresh tokens
`,
		);
	});

	test('near miss: what a part is about', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1

- [ ] T001 Set up the cache
- [ ] T002 Limit logins

## Repairs (T001, T002)

- [ ] T003 Warm the cache
`,
		);
	});

	test('near miss: dependencies pick some', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1

- [ ] T001 Set up the cache
- [ ] T002 Limit logins
- [ ] T003 Lock accounts

## Phase 2 (after T001-T002)

- [ ] T004 Rotate refresh tokens (depends on T001-T002)
`,
		);
	});

	test('a task that is named under the name of another section', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1: Setup

### Task 1: Set up the cache
**Owner**: BE

## Phase 2: Sign-in

### Task 2: Limit logins
**Owner**: BE

### Task 3: Lock accounts
**Owner**: BE

## Parallel example: Phase 2

- Task 2
- Task 3
- Task 1
  ^^^^^^ Names task 1 under Parallel example: Phase 2; it stands under Phase 1: Setup.
`,
		);
	});

	test('near miss: a part that names tasks of several sections', () => {
		checkRule(
			staleRange,
			String.raw`
## Phase 1: Setup

### Task 1: Set up the cache
**Owner**: BE

## Phase 2: Sign-in

### Task 2: Limit logins
**Owner**: BE

## Before Phase 2

- Task 1
- Task 2
`,
		);
	});

	test('in a column, with a wave between its ends, as a link to the section', () => {
		checkRule(
			staleRange,
			String.raw`
| Phase | Files | Hours |
|---|---|---|
| Phase 1 | T-01~T-03 | 2 |
            ^^^^^^^^^ Says T-01~T-03; the tasks here are T-01–T-02.
| Phase 2 | [T-03~05](#phase-2) | 2 |
             ^^^^^^^ Says T-03~05; the tasks here are T-03–T-04.
| Phase 3 | [T-05~06](#phase-3) | 2 |
| Phase 4 | [T-07~09](phase-4.md) | 2 |

## Phase 1
- [ ] T-01: Dig
- [ ] T-02: Line

## Phase 2
- [ ] T-03: Fill
- [ ] T-04: Sow

## Phase 3
- [ ] T-05: Mow
- [ ] T-06: Rake

## Phase 4
- [ ] T-07: Weed
- [ ] T-08: Rest
`,
		);
	});

	test('the fix writes from the lowest to the highest', () => {
		checkSafeFixes(
			staleRange,
			String.raw`
## Phase 2: Sign-in (T003 – T004)

- [ ] T003 Rotate refresh tokens
- [ ] T004 Limit logins
- [ ] T005 Lock accounts
`,
			String.raw`
## Phase 2: Sign-in (T003 – T005)

- [ ] T003 Rotate refresh tokens
- [ ] T004 Limit logins
- [ ] T005 Lock accounts
`,
		);
	});

	test('with a hole between them it is only suggested', () => {
		const before = String.raw`
## Phase 2: Sign-in (T003-T004)

- [ ] T003 Rotate refresh tokens
- [ ] T006 Lock accounts
`;
		checkSafeFixes(staleRange, before, before);
		checkFix(
			staleRange,
			before,
			'Change T003-T004 to T003-T006',
			String.raw`
## Phase 2: Sign-in (T003-T006)

- [ ] T003 Rotate refresh tokens
- [ ] T006 Lock accounts
`,
		);
	});
});
