import { checkClaims } from '../../support/checkReading';

suite('reading claims', () => {
	test('a total and its parts', () => {
		checkClaims(
			`
			**Total Tasks**: 3 (1 P0, 2 P1)

			- [ ] #1: Dig [P0]
			- [ ] #2: Pour [P1]
			- [ ] #3: Lay [P1]
			`,
			`
			1: total 3 tasks
			1: part 1 tasks of priority P0
			1: part 2 tasks of priority P1
			`,
		);
	});

	test('tasks and subtasks in one sum', () => {
		checkClaims(
			`
			> **Total Tasks**: 92 Main Tasks + 276 Subtasks

			- [ ] #1: Dig
			- [ ] #2: Pour
			`,
			`
			1: total 92 tasks
			1: total 276 subtasks
			`,
		);
	});

	test('the sections’ own counts', () => {
		checkClaims(
			`
			## P1 - HIGH (2/3 remaining)
			- [ ] #1: A
			- [ ] #2: B
			- [x] #3: C
			## Walls (1/2 done)
			- [x] #4: D
			- [ ] #5: E
			## Roof (20 Tasks)
			- [ ] #6: F
			### P2 Tasks (Medium Priority - 54 tasks)
			- [ ] #7: G
			## Garden - 1 task
			- [ ] #8: H
			`,
			`
			1: section 2 remaining tasks in P1 - HIGH (2/3 remaining)
			1: section 3 tasks in P1 - HIGH (2/3 remaining)
			5: section 1 done tasks in Walls (1/2 done)
			5: section 2 tasks in Walls (1/2 done)
			8: section 20 tasks in Roof (20 Tasks)
			10: section 54 tasks in P2 Tasks (Medium Priority - 54 tasks)
			12: section 1 tasks in Garden - 1 task
			`,
		);
	});

	test('n of m where the heading holds one side', () => {
		checkClaims(
			`
			## Completed (1/3)
			- [x] #1: A
			## Remaining (2/3)
			- [ ] #2: B
			- [ ] #3: C
			`,
			`
			1: section 1 tasks in Completed (1/3)
			1: section 3 tasks
			3: section 2 remaining tasks in Remaining (2/3)
			3: section 3 tasks
			`,
		);
	});

	test('a word of completion that ends a heading, a bracket or a field', () => {
		checkClaims(
			`
			**Status**: 100% Complete

			## Ground (ALL COMPLETE ✅)
			- [x] #1: A
			## Walls [✅ COMPLETE - 20 days]
			- [x] #2: B
			`,
			`
			1: complete (100%)
			3: complete in Ground (ALL COMPLETE ✅)
			5: complete in Walls [✅ COMPLETE - 20 days]
			5: effort 160h in Walls [✅ COMPLETE - 20 days]
			`,
		);
	});

	test('words of completion that are none', () => {
		checkClaims(
			`
			**Goal**: complete within 3 weeks
			The work is complete.

			## ✅ Ground
			- [ ] #1: A
			## Complete the walls
			- [ ] #2: B
			## Goals
			- Status page complete
			`,
			'',
		);
	});

	test('finished tasks by their ids', () => {
		checkClaims(
			`
			- Completed tasks: 1–3
			## Tasks (1–4)
			- [x] #1: A
			- [x] #2: B
			- [x] #3: C
			- [ ] #4: D
			`,
			`
			1: part 3 (1 2 3) done tasks
			2: section 4 (1 2 3 4) tasks in Tasks (1–4)
			`,
		);
	});

	test('a progress table by priority, with a total row', () => {
		checkClaims(
			`
			| Priority | Complete | Remaining | Total | Progress |
			|---|---|---|---|---|
			| P0 | 2 | 1 | 3 | 67% |
			| P1 | 1 | 2 | 3 | ~33% |
			| **TOTAL** | **3** | **3** | **6** | **50%** |

			### Task 1: A [P0]
			### Task 2: B [P1]
			`,
			`
			1: table
			  P0 of priority P0: done 2, remaining 1, total 3, percentage 67
			  P1 of priority P1: done 1, remaining 2, total 3, percentage 33
			  TOTAL (total): done 3, remaining 3, total 6, percentage 50
			3: 67% = 2 of 3
			4: ~33% = 1 of 3
			5: 50% = 3 of 6
			`,
		);
	});

	test('a progress table by section', () => {
		checkClaims(
			`
			| Area | Done | Total |
			|---|---|---|
			| Ground | 1 | 2 |
			| Walls | 0 | 1 |
			| Sky | 0 | 0 |

			## Ground work
			- [x] #1: A
			- [ ] #2: B
			## Walls
			- [ ] #3: C
			`,
			`
			1: table
			  Ground in Ground work: done 1, total 2
			  Walls in Walls: done 0, total 1
			  Sky of nothing: done 0, total 0
			`,
		);
	});

	test('a table of other things is none', () => {
		checkClaims(
			`
			| File | Lines | Total |
			|---|---|---|
			| a.ts | many | x |
			| b.ts | few | y |

			- [ ] #1: A
			`,
			'',
		);
	});

	test('a percentage beside its numbers', () => {
		checkClaims(
			`
			**Progress**: 2 of 3 tasks complete (67%)

			- [x] #1: A
			- [x] #2: B
			- [ ] #3: C
			`,
			`
			1: total 2 done tasks
			1: total 3 tasks
			1: 67% = 2 of 3
			`,
		);
	});

	test('the next action, in a field or a list', () => {
		checkClaims(
			`
			- Next high-priority task: #2 — Pour

			- [x] #1: Dig
			- [ ] #2: Pour

			## Next steps
			1. **NOW**: Task 1 - Dig
			2. Pour
			3. Tasks 1-2 again
			4. Buy a shovel
			`,
			`
			1: next 2
			7: next 1
			`,
		);
	});

	test('prose states nothing but “all n tasks”', () => {
		checkClaims(
			`
			This file has all 2 tasks of the project. There are 50+ files and 12 tests.
			We did 1 of the tasks on 3 days.

			- [x] #1: Dig
			- [ ] #2: Pour
			`,
			'1: total 2 tasks',
		);
	});

	test('tasks and what stands under them state nothing', () => {
		checkClaims(
			`
			### Task 1: Describe 12 tasks (3 tasks)
			- Total tasks: 5
			- [x] 1.1: Fix 3/4 issues
			### Task 2: Done 100% of 7 tasks
			`,
			'',
		);
	});

	test('numbers of other things are none', () => {
		checkClaims(
			`
			**Pages**: 12
			**Tests**: 240/250 passing
			**Version**: 2 of 3
			## Files (12)
			- [ ] #1: Dig
			`,
			'',
		);
	});

	test('an effort over tasks and over sections', () => {
		checkClaims(
			`
			**Total effort**: ~10 days

			## Setup (8h)
			- [ ] #1: A (3h)
			- [ ] #2: B (4-5h)
			`,
			`
			1: effort ~80h
			3: effort 8h in Setup (8h)
			`,
		);
	});

	test('a number over a list that should add up to it', () => {
		checkClaims(
			`
			- [ ] #1: Dig
			## Scenarios (5 scenarios)
			- Login (3 scenarios)
			- Logout: 2 scenarios
			`,
			'2: sum 5 scenarios = 3 + 2',
		);
	});

	test('dates that are said twice', () => {
		checkClaims(
			`
			**Last Updated**: 2025-10-01

			- [ ] #1: Dig

			---
			*Last Updated: October 3, 2025*
			`,
			`
			1: date last updated 2025-10-01
			6: date last updated 2025-10-03
			`,
		);
	});

	test('ids from the first to the last, in a heading over them', () => {
		checkClaims(
			`
			## Ground (T001–T003) ✅ COMPLETE
			- [x] T001 A
			- [x] T002 B
			`,
			`
			1: range T001–T003 in Ground (T001–T003) ✅ COMPLETE
			1: complete in Ground (T001–T003) ✅ COMPLETE
			`,
		);
	});

	test('a summary drawn in a fence without a language', () => {
		checkClaims(
			`
			\`\`\`
			Total: 3 tasks
			Done: 1 task
			- [ ] #9: no task
			\`\`\`

			- [x] #1: A
			- [ ] #2: B
			- [ ] #3: C
			`,
			`
			2: total 3 tasks
			3: total 1 done tasks
			`,
		);
	});

	test('counts by owner and by status', () => {
		checkClaims(
			`
			**By owner**: 2 BE, 1 FE
			Summary: 3 tasks (1 done, 2 open)

			- [x] #1: A [BE]
			- [ ] #2: B
			  - Owner: BE
			- [ ] #3: C
			  - Owner: FE
			`,
			`
			1: part 2 tasks of owner BE
			1: part 1 tasks of owner FE
			2: total 3 tasks
			2: total 1 done tasks
			2: total 2 remaining tasks
			`,
		);
	});

	test('n of m that stands alone', () => {
		checkClaims(
			`
			0 of 40 tasks complete

			## Ground [1/2]
			- [x] #1: A
			- [ ] #2: B
			`,
			`
			1: total 0 done tasks
			1: total 40 tasks
			3: section 1 done tasks in Ground [1/2]
			3: section 2 tasks in Ground [1/2]
			`,
		);
	});

	test('a table of numbers by status', () => {
		checkClaims(
			`
			| Status | Count |
			|---|---|
			| ✅ Done | 1 |
			| In Progress | 1 |
			| Pending | 3 |
			| **Total** | 5 |

			- [x] #1: Dig
			`,
			`
			3: total 1 done tasks
			4: total 1 in-progress tasks
			5: total 3 open tasks
			6: total 5 tasks
			`,
		);
	});

	test('hours in a progress table', () => {
		checkClaims(
			`
			| Priority | Tasks | Done | Hours |
			|---|---|---|---|
			| P0 | 1 | 1 | 8h |
			| Total | 1 | 1 | 8h |

			- [x] #1: Dig [P0]
			`,
			`
			1: table
			  P0 of priority P0: total 1, done 1, hours 8
			  Total (total): total 1, done 1, hours 8
			3: effort 8h of priority P0
			4: effort 8h = 8h
			`,
		);
	});

	test('how far a phase is that no heading names', () => {
		checkClaims(
			`
			- **✅ Phase 13**: Ditches (COMPLETE - 2026-02-04)
			- Phase 14: in progress
			- Phase 15: Mills and dams
			- Phase 16: Walls (COMPLETE)

			Next comes the pond (Phase 13 - IN PROGRESS)

			## Phase 16: Walls
			- [ ] #1: Lay
			`,
			`
			1: phase 13 complete
			2: phase 14 in-progress
			4: complete in Phase 16: Walls
			6: phase 13 in-progress
			`,
		);
	});

	test('how many tasks each story has', () => {
		checkClaims(
			`
			**Per story**: US1 = 2 · US2 = 4
			## Phase 3: User Story 1
			- [ ] T001 Dig
			- [ ] T002 Fill
			## Phase 4: User Story 2
			- [ ] T003 Lay
			`,
			`
			1: section 2 tasks in Phase 3: User Story 1
			1: section 4 tasks in Phase 4: User Story 2
			`,
		);
	});
});
