import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { checkFix, checkRule } from '../../support/checkRule';

suite('conflicting-claims', () => {
	suite('numbers', () => {
		test('two numbers and a percentage, with and without work in progress', () => {
			const plan = (mark: string): string =>
				`**Done**: 0 of 2 tasks\n**Progress**: 45%\n\n- [${mark}] Dig\n- [ ] Fill\n`;
			checkRule(conflictingClaims, plan('/'));
			const marked = plan(' ').replace(
				'45%',
				'45%\n              ^^^ Says 45%; other places say otherwise (by line): 1: 0 of 2.',
			);
			checkRule(conflictingClaims, marked);
		});

		test('near miss: two equal pairs, one beside a percentage that is not theirs', () => {
			checkRule(conflictingClaims, '0 of 3 tasks\n**Progress**: 33% (0/3 tasks)\n\n- [ ] A\n- [ ] B\n- [ ] C\n');
		});

		test('near miss: what is done of the tasks, and of the subtasks', () => {
			checkRule(
				conflictingClaims,
				'Subtasks completed: 0 of 2\n\n- [ ] A\n  - [ ] B\n  - [ ] C\n- [x] D\n\n## Summary\n\n**Progress:** 1/2\n',
			);
		});

		test('one total and another', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Total tasks**: 4

- [ ] #1: Set up the cache
- [ ] #2: Limit logins

## Summary

**Total tasks**: 5
                 ^ Says 5; other places say otherwise (by line): 3: 4.
`,
			);
		});

		test('near miss: with cancelled tasks in one place and without them in another', () => {
			checkRule(
				conflictingClaims,
				'# Plan\n\n**Total tasks**: 3\n\n- [x] Dig\n- [ ] Lay\n- [ ] ~~Pour~~\n\n## Summary\n\n**Total tasks**: 2\n',
			);
		});

		test('a breakdown and a table', () => {
			checkRule(
				conflictingClaims,
				String.raw`
**Total tasks**: 3 (3 P0, 1 P1)

| Priority | Total | Completed | Remaining |
|---|---|---|---|
| P0 | 4 | 0 | 4 |
       ^ Says 4; other places say otherwise (by line): 1: 3.
| P1 | 1 | 0 | 1 |

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [ ] **Limit logins** — [P0][BE][4h][None]
3. [ ] **Lock accounts** — [P1][BE][4h][None]
`,
			);
		});

		test('a section named after a priority, and the priority', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Total tasks**: 3 (4 P0, 1 P1)

## P0 - CRITICAL (3 tasks)
                  ^ Says 3; other places say otherwise (by line): 3: 4.

- [ ] #1: Set up the cache
- [ ] #2: Limit logins

## P1 - HIGH (1 task)

- [ ] #3: Lock accounts
`,
			);
		});

		test('near miss: what the tasks settle is reported where it is wrong', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Total tasks**: 2

- [ ] #1: Set up the cache
- [ ] #2: Limit logins

## Summary

**Total tasks**: 5
`,
			);
		});

		test('near miss: two tables about two things', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

## Server progress

| Priority | Total | Completed | Remaining |
|---|---|---|---|
| P0 | 4 | 1 | 3 |
| P1 | 1 | 0 | 1 |

## Client progress

| Priority | Total | Completed | Remaining |
|---|---|---|---|
| P0 | 2 | 0 | 2 |
| P1 | 3 | 0 | 3 |
`,
			);
		});

		test('two tables about the same', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

| Priority | Total | Completed |
|---|---|---|
| P0 | 4 | 1 |
| P1 | 1 | 0 |

1. [ ] **Set up the cache** — [P0][BE][4h][None]

## Summary

| Priority | Total | Completed |
|---|---|---|
| P0 | 4 | 3 |
           ^ Says 3; other places say otherwise (by line): 5: 1.
| P1 | 1 | 0 |
`,
			);
		});

		test('near miss: another side, another section, at least', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Total tasks**: 3
**Completed tasks**: 1

## Setup (1 task)

- [x] #1: Set up the cache

## Sign-in (2 tasks)

- [ ] #2: Limit logins
- [ ] #3: Lock accounts

## Summary

**Total tasks**: 2+
`,
			);
		});

		test('the fix writes one number everywhere', () => {
			checkFix(
				conflictingClaims,
				String.raw`
# Plan

**Total tasks**: 4

- [ ] #1: Set up the cache
- [ ] #2: Limit logins

## Summary

**Total tasks**: 5
`,
				'Write 4 in every place',
				String.raw`
# Plan

**Total tasks**: 4

- [ ] #1: Set up the cache
- [ ] #2: Limit logins

## Summary

**Total tasks**: 4
`,
			);
		});
	});

	suite('shares', () => {
		test('of the whole, in three places', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 75-80% ready

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Metrics

**Production readiness:** 78% complete

## Notes

**Current status:** 65% complete
                    ^^^^^^^^^^^^ Says 65% complete; other places say otherwise (by line): 3: 75-80%, 10: 78%.
`,
			);
		});

		test('a percentage and a pair of numbers', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 75% complete
**Overall progress:** 1/2 tasks completed
                      ^^^ Says 1/2; other places say otherwise (by line): 3: 75% complete.

- [x] #1: Set up the cache
- [ ] #2: Limit logins
`,
			);
		});

		test('near miss: a guess', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 65% complete
**Overall progress:** 1/2 tasks completed

- [x] #1: Set up the cache
- [ ] #2: Limit logins
`,
			);
		});

		test('at the foot of the last part, behind a line', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 75-80% ready

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Links

See the wiki.

---

**Current status:** 65% complete
                    ^^^^^^^^^^^^ Says 65% complete; other places say otherwise (by line): 3: 75-80%.
`,
			);
		});

		test('near miss: a part that is planned only', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 75-80% ready
**Total effort:** 20 days

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Second release

**Current status:** 5% complete
**Total effort:** 4 days
`,
			);
		});

		test('near miss: a log of days', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Overall progress:** 50% complete

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Log

### 2025-09-12

**Overall progress:** 10% complete

### 2025-09-19

**Overall progress:** 30% complete
`,
			);
		});

		test('near miss: parts that only bold words name', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

## Sign-in

- [x] #1: Set up the cache
- [ ] #2: Limit logins

**Server**

**Status:** 100% complete
**Effort:** 3 days

**Client**

**Status:** 20% complete
**Effort:** 5 days
`,
			);
		});

		test('near miss: a percentage that is rounded, a range, a part of the document', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Status:** 67% complete
**Overall progress:** 2/3 tasks completed

- [x] #1: Set up the cache
- [x] #2: Limit logins
- [ ] #3: Lock accounts

## Rollback

**Status:** 10% complete

## Summary

**Overall progress:** 60-70% complete
`,
			);
		});
	});

	test('a phase that is done in one place and not in another', () => {
		checkRule(
			conflictingClaims,
			String.raw`
## Overview
- **Phase 13**: Ditches (COMPLETE)
- **Phase 14**: Dams (COMPLETE)

## Next
1. Ditches (Phase 13 - IN PROGRESS)
                       ^^^^^^^^^^^ Says IN PROGRESS; other places say otherwise (by line): 2: COMPLETE.
`,
		);
	});

	test('near miss: what is open may be begun; what is not started is not', () => {
		const plan = (status: string): string =>
			`| Phase | Status |\n|---|---|\n| Phase 1 | ${status} |\n\n## Phase 1 (50%)\n`;
		checkRule(conflictingClaims, `${plan('Open')}\n- [x] Dig\n- [ ] Fill\n`);
		checkRule(
			conflictingClaims,
			`${plan('Not started')}            ^^^ Says 50%; other places say otherwise (by line): 3: Not started.\n\n- [x] Dig\n- [ ] Fill\n`,
		);
	});

	test('near miss: two phases of one name, and a log', () => {
		checkRule(
			conflictingClaims,
			String.raw`
## Overview
- Phase 1: Ditches (COMPLETE)
- Phase 1: Dams (PLANNED)
- Phase 2: Walls (COMPLETE)
## History
- Phase 2: Walls (IN PROGRESS)
`,
		);
	});

	test('a column of hours and the heading of the section', () => {
		checkRule(
			conflictingClaims,
			String.raw`
| Phase | Hours |
|---|---|
| Setup | 4 |
| Sign-in | 9 |
## Setup (4 hours)
- [ ] #1: Set up the cache
## Sign-in (7 hours)
            ^^^^^^^ Says 7 hours; other places say otherwise (by line): 4: 9.
- [ ] #2: Limit logins
`,
		);
	});

	test('near miss: the total of several sections beneath the last of them', () => {
		const plan = (total: string): string =>
			`### Phase 1: Dig (2 hours)\n\n- Beds\n\n### Phase 2: Fill (4 hours)\n\n- Ponds\n\n**Total estimated time**: ${total}\n`;
		checkRule(conflictingClaims, plan('~6 hours'));
		checkRule(conflictingClaims, plan('4 hours'));
	});

	test('near miss: a total behind a table of all tasks beneath the last of them, which says its own hours', () => {
		const plan = (second: string): string =>
			`### BED-1: Dig\n**Estimate:** 3h\n### BED-2: Sow\n**Estimate:** 2h\n\n| Task | Hours |\n|---|---|\n| BED-1: Dig | 3h |\n| ${second} | 2h |\n\n**Total hours:** 5h\n`;
		for (const second of ['BED-2: Sow', '**BED-2** Sow', '[BED-2](#bed-2) – Sow'])
			checkRule(conflictingClaims, plan(second));
	});
});
