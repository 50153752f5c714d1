import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { checkRule } from '../../support/checkRule';

suite('conflicting-claims', () => {
	suite('sections', () => {
		test('complete in one place, in progress in another', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

| Phase | Status | Result |
|---|---|---|
| Phase 1: Setup | ✅ Complete | cache |
| Phase 2: Sign-in | 85% complete | logins |

## Phase 1: Setup

- [x] #1: Set up the cache

## Phase 2: Sign-in [COMPLETED]
                     ^^^^^^^^^ Says COMPLETED; other places say otherwise (by line): 6: 85% complete.

- [x] #2: Limit logins
`,
			);
		});

		test('near miss: in progress, and how far', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

| Phase | Status | Result |
|---|---|---|
| Phase 1: Setup | 🔄 In progress | cache |

## Phase 1: Setup [50% COMPLETE]

- [x] #1: Set up the cache
- [ ] #2: Limit logins
`,
			);
		});
	});

	suite('efforts', () => {
		test('under labels that say the same', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Total development work completed:** ~78 days

- [x] #1: Set up the cache
- [ ] #2: Limit logins

## Notes

**Work completed:** ~50 days
                    ^^^^^^^^ Says ~50 days; other places say otherwise (by line): 3: ~78 days.
`,
			);
		});

		test('near miss: two phases, what is done and what remains', () => {
			checkRule(
				conflictingClaims,
				String.raw`
# Plan

**Work completed:** ~50 days
**Remaining effort:** 20 days

- [x] #1: Set up the cache

## Phase 5

**Effort:** 8 days

## Phase 6

**Effort:** 5 days
`,
			);
		});
	});
});
