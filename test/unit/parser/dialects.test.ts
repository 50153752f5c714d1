import { checkClaims, checkReading } from '../../support/checkReading';

suite('reading dialects', () => {
	test('ids of several words, with letters before or behind the number', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| WEB-A1 | Draw the map | done |
			| WEB-A2 | Print the map | open |

			- [ ] Task 1.3A: Cut the paper — depends on: WEB-A1
			- [ ] Task 1.3B: Fold the paper — depends on: Task 1.3A

			### API-LOG-1: Keep a log
			**Status:** done

			### API-LOG-2: Read the log
			**Depends on:** API-LOG-1
			**Status:** open
			`,
			`
			task WEB-A1: Draw the map | done
			task WEB-A2: Print the map | open
			task 1.3A: Cut the paper | open | after WEB-A1
			task 1.3B: Fold the paper | open | after 1.3A
			task API-LOG-1: Keep a log | done
			task API-LOG-2: Read the log | open | after API-LOG-1
			`,
		);
	});

	test('near miss: a number that begins a title', () => {
		checkReading('- [ ] 1.5x faster start\n- [ ] 2B or not', 'task: 1.5x faster start | open\ntask: 2B or not | open');
	});

	test('a serial number with its name in a table of files', () => {
		checkReading(
			`
			| Task ID | File | Dependency Tasks | Estimated Time | Complexity |
			|---|---|---|---|---|
			| JOB-001-API-Client | client.ts | None | 2h | High |
			| JOB-002-API-Server | server.ts | JOB-001 | 3h | Low |
			`,
			`
			task JOB-001: client.ts | open | 2h | after none
			task JOB-002: server.ts | open | 3h | after JOB-001
			`,
		);
	});

	test('near miss: a numbered list of files', () => {
		checkReading('| # | File | Status |\n|---|---|---|\n| 1 | `a.png` | ✅ EXISTS |\n| 2 | `b.png` | ✅ EXISTS |', '');
	});

	test('fields behind dashes at the end of a title', () => {
		checkReading(
			'- [ ] Task 1: Dig — owner: Ann — status: in progress\n- [ ] Task 2: Fill — priority: high — depends on: none',
			'task 1: Dig | in-progress | by Ann\ntask 2: Fill | open | P1 | after none',
		);
	});

	test('fields in emphasis behind a title, with a dash and without one', () => {
		checkReading(
			'- [ ] T01: Dig — _blocked by: none_\n- [ ] T02: Fill — **blocked by: T01**\n- [ ] T03: Sow *blocked by: T02, T01*\n- [ ] T04: Mow, _after T01_\n- [ ] T05: Rake _note: T01_',
			'task T01: Dig | open | after none\ntask T02: Fill | open | after T01\ntask T03: Sow | open | after T02, T01\ntask T04: Mow, _after T01_ | open | after T01?\ntask T05: Rake _note: T01_ | open',
		);
	});

	test('a strong status behind an arrow', () => {
		checkReading(
			'- [ ] 1.1 Run the pump → **BLOCKED**: no power - since Monday\n- [x] 1.2 Dig → **DONE**',
			'task 1.1: Run the pump | blocked\ntask 1.2: Dig | done',
		);
	});

	test('near miss: what becomes of something, and other strong words behind an arrow', () => {
		checkReading(
			'- [ ] 1.1 Test PENDING → DONE\n- [ ] 1.2 Rename shed → **BARN**\n- [ ] 1.3 Tell Ann → **blocked** hose',
			'task 1.1: Test PENDING → DONE | open\ntask 1.2: Rename shed → BARN | open\ntask 1.3: Tell Ann → blocked hose | open',
		);
	});

	test('near miss: a colon behind a dash is text', () => {
		checkReading('- [ ] Task 1: Dig - status: 404 pages', 'task 1: Dig - status: 404 pages | open');
	});

	test('a priority in bold brackets, a parallel mark in round ones', () => {
		checkReading(
			'### Task 1: Dig **[P1]**\n\n### Task 2: Fill\n\n- [ ] 2.1 (P) Rest',
			'task 1: Dig | open | P1\ntask 2: Fill | open\nsubtask 2.1: Rest | open | of 2',
		);
	});

	test('signs for boxes, with a bullet or without', () => {
		checkReading(
			`
			## Legend

			- ⬜ Open

			## Work

			☐ Buy seeds
			☑ Find the spade
			- ⬜ Dig
			`,
			`
			task: Buy seeds | open | in Work
			task: Find the spade | done | in Work
			task: Dig | open | in Work
			`,
		);
	});

	test('near miss: a ticked sign where nothing has an empty one tells of what was reached', () => {
		checkReading('- ☑ Seeds that grow\n- ☑ A pond with fish\n\n## Work\n\n- [ ] Dig\n', 'task: Dig | open | in Work');
		checkReading('- ☑ Buy seeds\n\n## Work\n\n- ☐ Dig\n', 'task: Buy seeds | done\ntask: Dig | open | in Work');
	});

	test('bullets that begin with a sign and an id', () => {
		checkReading(
			`
			## Work

			- ✅ **T-12**: Buy seeds
			- ⏳ **T-13**: Dig
			- 📋 **T-14**: Fill
			- ✅ A spade was found

			## Status

			- ✅ T-13: said again
			- ✅ T-12: said again
			`,
			`
			task T-12: Buy seeds | done | in Work
			task T-13: Dig | open | in Work
			task T-14: Fill | open | in Work
			`,
		);
	});

	test('near miss: such a bullet alone, under criteria, in an item, or of what a box defines', () => {
		checkReading('- ✅ **T-12**: Buy seeds\n- Dig\n- Fill\n', '');
		checkReading('**Acceptance criteria**:\n\n- ✅ **T-12**: Buy seeds\n- ⏳ **T-13**: Dig\n', '');
		checkReading('**Depends on**:\n\n- ✅ **T-12**: Buy seeds\n- ✅ **T-13**: Dig\n', '');
		checkReading('- [ ] Dig\n\n## Protocols\n\n- ✅ HTTP-2: spoken\n- ❌ HTTP-3: not yet\n', 'task: Dig | open');
		checkReading('- [ ] “Fill” 2 holes\n- ✅ **T-12**: Buy seeds\n', 'task: “Fill” 2 holes | open');
		checkReading('- Work\n  - ✅ **T-12**: Buy seeds\n  - ⏳ **T-13**: Dig\n', '');
		checkReading(
			'- [x] T-12: Buy seeds\n- [ ] T-13: Dig\n\n## Report\n\n- ✅ T-12: Bought\n- ⏳ T-13: Digging\n',
			'task T-12: Buy seeds | done\ntask T-13: Dig | open',
		);
	});

	test('an id of a sprint and a task', () => {
		checkReading(
			'- [x] S1-T1: Dig\n- [ ] S1-T2: Fill\n  - Depends on: S1-T1\n- [ ] E2-S1: Sow\n',
			'task S1-T1: Dig | done\ntask S1-T2: Fill | open | after S1-T1\ntask E2-S1: Sow | open',
		);
	});

	test('a heading with an id over rows with its sub-numbers is a section', () => {
		checkReading(
			`
			### M0: Start

			| ID | Task | Status |
			|---|---|---|
			| M0.1 | Choose a name | ✅ |
			| M0.2 | Draw a sign | ⬜ |

			### M1: Go on

			| ID | Task | Status |
			|---|---|---|
			| M1.1 | Open the shop | ⬜ |
			| M1.2 | Sell | ⬜ |
			`,
			`
			task M0.1: Choose a name | done | in M0: Start
			task M0.2: Draw a sign | open | in M0: Start
			task M1.1: Open the shop | open | in M1: Go on
			task M1.2: Sell | open | in M1: Go on
			`,
		);
	});

	test('what a wrapped line or a described label says comes first', () => {
		checkReading(
			`
			- [ ] T1 Dig
			- [ ] T2 Fill the hole
			  with water (depends on T1)
			- [ ] T3 Plant (depende de T2 pronta)
			- [ ] T4 Rest
			  - **Guidance:** Depends on: T3 being ready
			`,
			`
			task T1: Dig | open
			task T2: Fill the hole | open | after T1?
			task T3: Plant | open | after T2
			task T4: Rest | open | after T3?
			`,
		);
	});

	test('numbers by section, beside a total', () => {
		checkClaims(
			`
			## Phase 1: Dig
			- [ ] T1 Here
			## Phase 2: User Story 1 - Fill
			- [ ] T2 There
			- [ ] T3 Everywhere
			## Summary
			- **Total tasks**: 3
			- **Phase 1 (P1 - must have)**: 1
			- **US1 (MVP)**: 2 (T2–T3)
			- **Phases 1-2**: 3 tasks
			`,
			`
			7: total 3 tasks
			8: section 1 tasks in Phase 1: Dig
			9: section 2 tasks in Phase 2: User Story 1 - Fill
			9: range T2–T3 in Phase 2: User Story 1 - Fill
			`,
		);
	});

	test('a table of names and numbers', () => {
		checkClaims(
			`
			| Metric | Value |
			|---|---|
			| Total tasks | 3 |
			| Completed | 1 |
			| Team | 4 people |
			`,
			'3: total 3 tasks\n4: total 1 done tasks',
		);
	});

	test('progress of a part that nothing is called by states nothing of the whole', () => {
		checkClaims('- [ ] T1 Dig\n- [ ] T2 Fill\n\n**Verification Progress**: 1/4 (25%)', '4: 25% = 1 of 4');
	});

	test('a choice of boxes says what is ticked, and is no legend', () => {
		checkReading(
			`
			### Task 1: Dig
			**Status:** [ ] Not started [x] Completed
			### Task 2: Fill
			**Status:** [ ] Not started [ ] In progress [ ] Completed
			- [ ] With water
			`,
			`
			task 1: Dig | done
			task 2: Fill | open
			subtask: With water | open | of 2
			`,
		);
	});

	test('prefixes beyond the priorities are phases', () => {
		checkReading('- [ ] P2-1: Dig\n- [ ] P7-1: Pour\n', 'task P2-1: Dig | open\ntask P7-1: Pour | open');
	});

	test('prefixes that the tasks themselves contradict are phases', () => {
		checkReading(
			`
			## P1-1: Dig
			**Priority:** medium
			## P1-2: Fill
			**Priority:** low
			## P2-1: Rest
			**Status:** open
			`,
			`
			task P1-1: Dig | open | P2
			task P1-2: Fill | open | P3
			task P2-1: Rest | open
			`,
		);
	});

	test('headings whose ids are marked off by nothing but their slots', () => {
		checkReading(
			'### B-001 Dig a hole [feature] [P2] [XL] [queued]\n### B-002 Fill it [bug] [P1] [S] [done]',
			'task B-001: Dig a hole | open | P2\ntask B-002: Fill it | done | P1',
		);
	});

	test('near miss: a remark in the place of a priority', () => {
		checkReading('### Task 1: Dig [P1]\n- Priority: first in phase C', 'task 1: Dig | open | P1');
	});

	test('a suffix in capitals, brackets in an owner, and no task for the total', () => {
		checkReading(
			`
			| Task | Owner | Status |
			|---|---|---|
			| T10 | Ann (BE) | done |
			| T10-B | Bob | open |
			| Overall | all | open |
			`,
			`
			task T10:  | done | by Ann (BE)
			task T10-B:  | open | by Bob
			`,
		);
	});

	test('a few boxes that begin with a number among many that do not', () => {
		checkReading(
			'- [ ] Dig\n- [ ] Fill\n- [ ] Rest\n- [ ] Eat\n- [ ] Drink\n- [ ] Sing\n- [ ] Sleep\n- [x] 1. Wake\n- [x] 3. Rise',
			[
				...['Dig', 'Fill', 'Rest', 'Eat', 'Drink', 'Sing', 'Sleep'].map(title => `task: ${title} | open`),
				'task 1: Wake | done',
				'task 3: Rise | done',
			].join('\n'),
		);
	});

	test('a few boxes that begin with the number of a figure among many that do not', () => {
		const plain = ['Dig', 'Fill', 'Rest', 'Eat', 'Drink', 'Sing', 'Sleep'];
		checkReading(
			`${plain.map(title => `- [ ] ${title}\n`).join('')}\n## Figures\n- [x] 1.1: The pit\n- [ ] 3.4: The heap`,
			[
				...plain.map(title => `task: ${title} | open`),
				'task 1.1: The pit | done | in Figures',
				'task 3.4: The heap | open | in Figures',
			].join('\n'),
		);
	});

	test('a phase without tasks speaks of itself', () => {
		checkClaims(
			`
			## Status
			### Phase 1: Dig
			**Status**: 22/22 tasks complete
			### Phase 2: Fill
			**Status**: 1/2 tasks complete
			- [x] T1 Here
			- [ ] T2 There
			`,
			`
			3: section 22 done tasks in Phase 1: Dig
			3: section 22 tasks in Phase 1: Dig
			5: section 1 done tasks in Phase 2: Fill
			5: section 2 tasks in Phase 2: Fill
			`,
		);
	});

	test('an id in brackets, and headings of the same kin', () => {
		checkReading(
			`
			### WEB-A1: Dig ✅
			### WEB-A2: Fill ✅
			### WEB-B1: Rest

			- [x] [T001] [P] Wake
			- [ ] [US1] Rise
			`,
			`
			task WEB-A1: Dig | done
			task WEB-A2: Fill | done
			task WEB-B1: Rest | open
			task T001: Wake | done
			subtask: Rise | open | of WEB-B1
			`,
		);
	});

	test('a box in a cell, by the legend; what a column of notes says comes first', () => {
		checkReading(
			`
			| ID | Task | Status | Notes |
			|---|---|---|---|
			| T-1 | Dig | \`[~]\` | — |
			| T-2 | Fill | \`[ ]\` | Requires T-1 |

			## Legend

			| Symbol | Meaning |
			|---|---|
			| \`[~]\` | In progress |
			`,
			`
			task T-1: Dig | in-progress
			task T-2: Fill | open | after T-1?
			`,
		);
	});

	test('a Task Master export beside a table of the same tasks', () => {
		checkReading(
			`
			| ID | Title | Status | Priority | Dependencies |
			|---|---|---|---|---|
			| 2 | Fill the pond | ○ pending | high | 1 |
			| 1 | Dig the pond | ○ pending | high | None |

			<!-- TASKMASTER_EXPORT_START -->
			> 🎯 **Taskmaster Export** - 2026-02-04

			| Project Dashboard |  |
			| :- |:-|
			| Task Progress | ███░░░ 50% |
			| Done | 1 |
			| Pending | 1 |

			| ID | Title | Status | Priority | Dependencies | Complexity |
			| :- | :- | :- | :- | :- | :- |
			| 1 | Dig the pond | ✓&nbsp;done | high | None | ● 4 |
			| 2 | Fill the pond | ○&nbsp;pending | high | 1 | ● 5 |
			<!-- TASKMASTER_EXPORT_END -->
			`,
			`
			task 2: Fill the pond | open | P1 | after 1 | also on 18
			task 1: Dig the pond | open | P1 | after none | also on 17
			`,
		);
	});

	test('a task by its priority and its number within it', () => {
		const tasks = `
			task P1 #1: Dig | open | P1 | after P2 #2 | in P1 - High
			task P1 #2: Fill | open | P1 | after P1 #1 | in P1 - High
			task P2 #1: Sow | open | P2 | in P2 - Medium
			task P2 #2: Mow | open | P2 | in P2 - Medium
			`;
		checkReading(
			`
			## P1 - High

			1. [ ] Dig
			   - Dependencies: P2 #2
			2. [ ] Fill
			   - Depends on: P1 #1

			## P2 - Medium

			1. [ ] Sow
			2. [ ] Mow
			`,
			tasks,
		);
		checkReading(
			`
			## P1 - High

			1. [ ] Dig [P1][BE][P2 #2]
			2. [ ] Fill [P1][BE][P1 #1]

			## P2 - Medium

			1. [ ] Sow [P2][BE]
			2. [ ] Mow [P2][BE]
			`,
			tasks.replaceAll(/ \| (?=after|in P2)/g, ' | by BE | '),
		);
	});
});
