import { conflictingDates } from '../../../src/rules/conflicting-dates';
import { checkRule } from '../../support/checkRule';

suite('conflicting-dates', () => {
	test('updated on two days, however they are written', () => {
		checkRule(
			conflictingDates,
			String.raw`
**Last Updated:** October 2, 2025

- [ ] Set up the cache

**Last Updated:** 2025-09-27 (after the audit)
                  ^^^^^^^^^^ Says 2025-09-27 here, but October 2, 2025 on line 1.
`,
		);
	});

	test('updated before it was created', () => {
		checkRule(
			conflictingDates,
			String.raw`
**Created:** 2025-10-02
**Last updated:** 2025-09-27
                  ^^^^^^^^^^ Updated on 2025-09-27, before it was created on 2025-10-02.

- [ ] Set up the cache
`,
		);
	});

	test('a task that was done before it was created', () => {
		checkRule(
			conflictingDates,
			String.raw`
- [x] Set up the cache ➕ 2025-10-02 ✅ 2025-09-27
                                      ^^^^^^^^^^ Task “Set up the cache” is done on 2025-09-27, before it was created on 2025-10-02.
- [x] Limit logins [created:: 2025-10-02] [completion:: 2025-09-27]
                                                        ^^^^^^^^^^ Task “Limit logins” is done on 2025-09-27, before it was created on 2025-10-02.

### Task 3: Close the port
- **Created**: 2025-10-02
- **Completion date**: 2025-09-27
                       ^^^^^^^^^^ Task 3 is done on 2025-09-27, before it was created on 2025-10-02.
`,
		);
	});

	test('near miss: dates of what has an id of its own', () => {
		checkRule(
			conflictingDates,
			'#### Dig\n\n**ID:** `3go` | **Created:** 2026-01-30\n\n#### Fill\n\n**ID:** `jt0b` | **Created:** 2026-03-10\n',
		);
	});

	test('near miss: the same day twice, done on the day it was created', () => {
		checkRule(
			conflictingDates,
			String.raw`
**Created:** 2025-09-12
**Last updated:** October 2, 2025

- [x] Set up the cache ➕ 2025-09-12 ✅ 2025-09-12
- [x] Limit logins ➕ 2025-09-12 📅 2025-02-14 ✅ 2025-09-13

**Last updated:** 2025-10-02
`,
		);
	});

	test('near miss: each week has its own day of completion', () => {
		checkRule(
			conflictingDates,
			String.raw`
## Week 1
**Completion date:** 2025-09-12

- [x] Set up the cache

## Week 2
**Completion date:** 2025-09-19

- [x] Limit logins
`,
		);
	});
});
