import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading } from '../../support/checkReading';

suite('what belongs to a task', () => {
	test('bullets at the first column under a numbered item', () => {
		checkReading(
			`
			1. Rewrite the parser
			- Status: done
			- Owner: Ann

			2. Write the guide
			- Status: in progress
			- Priority: P2
			`,
			`
			task 1: Rewrite the parser | done | by Ann
			task 2: Write the guide | in-progress | P2
			`,
		);
	});

	test('what a line elsewhere says of a task by its id; near misses: an id that nothing has, and the line of another task', () => {
		checkReading(
			`
			- [ ] T001 Dig
			- [ ] T002 Pour
			- [ ] T003 Lay
			  - T001 depends on T002
			- [ ] T004 Paint

			## Order

			- **T002**: Depends on T001 (beside T003)
			- T003 requires T001 and T002 because T004 waits
			- T009 depends on T001
			`,
			`
			task T001: Dig | open
			task T002: Pour | open | after T001?
			task T003: Lay | open | after T001?, T002?
			task T004: Paint | open
			`,
		);
	});

	test('what stands at the foot, behind a rule, is no part of the last task', () => {
		const plan = (foot: string): string =>
			`## A\n\n### ✅ Task 1: Dig\n**Owner**: Ann\n\n### ✅ Task 2: Pour\n**Owner**: Ben\n**Status**: done\n${foot}`;
		const tasks = 'task 1: Dig | done | by Ann | in A\ntask 2: Pour | done | by Ben | in A';
		checkReading(plan('\n---\n\n**Status**: In progress\n**Owner**: Eva\n'), tasks);
		checkReading(plan('\n---\n\n*Updated in May*\n\n**Status**: 1 of 2 done\n'), tasks);
		// Near misses: a rule right beneath the heading, and more work behind it.
		checkReading('### Task 1: Dig\n---\n**Status**: done\n', 'task 1: Dig | done');
		checkReading(
			plan('\n---\n\n**Priority**: P1\n\n- [ ] Rinse\n'),
			`${tasks.replace('done | by Ben', 'done | P1 | by Ben')}\nsubtask: Rinse | open | P1 | of 2 | in A`,
		);
	});

	test('a labelled line in the column of the task, beneath its steps', () => {
		checkReading(
			`
			- [ ] T1 Dig
			  - [ ] Mark the corners
			  _Depends on: None_
			- [ ] T2 Pour
			  - [ ] Mix
			    Note: by hand
			  - [ ] Fill
			  _Depends on: T1_
			`,
			`
			task T1: Dig | open | after none
			subtask: Mark the corners | open | of T1
			task T2: Pour | open | after T1
			subtask: Mix | open | of T2
			subtask: Fill | open | of T2
			`,
		);
	});

	test('three spaces under a number of two digits', () => {
		checkReading(
			`
			10. [ ] Dig
			   - Owner: Ann
			   - [ ] Mark the corners
			11. [ ] Pour

			    Estimate: 2h
			`,
			`
			task 10: Dig | open | by Ann
			subtask: Mark the corners | open | of 10
			task 11: Pour | open | 2h
			`,
		);
	});

	test('paragraphs of fields with hard breaks under a heading', () => {
		checkReading(
			`
			### Task 1: Dig
			**Owner**: Ann  
			**Estimate**: 3h\\
			**Priority**: P1
			`,
			'task 1: Dig | open | P1 | by Ann | 3h',
		);
	});

	test('six levels of nesting', () => {
		checkReading(
			`
			- [ ] #1: One
			  - [ ] two
			    - [ ] three
			      - [ ] four
			        - [ ] five
			          - [x] six
			- [ ] #2: Other
			`,
			`
			task 1: One | open
			subtask: two | open | of 1
			subtask: three | open | of two
			subtask: four | open | of three
			subtask: five | open | of four
			subtask: six | done | of five
			task 2: Other | open
			`,
		);
	});

	test('tabs nest like spaces', () => {
		checkReading(
			'- [ ] #1: One\n\t- [ ] two\n\t\t- [x] three\n\t- [ ] four\n- [ ] #2: Other\n',
			`
			task 1: One | open
			subtask: two | open | of 1
			subtask: three | done | of two
			subtask: four | open | of 1
			task 2: Other | open
			`,
		);
	});

	test('fields in and beneath a nested item are the nested item’s', () => {
		checkReading(
			`
			- [ ] #1: Dig
			  - Priority: P1
			  - [ ] 1.1 Mark the corners
			    - Estimate: 30 min
			    - Owner: Bob
			  - [ ] 1.2 Measure
			  - Owner: Ann
			`,
			`
			task 1: Dig | open | P1 | by Ann
			subtask 1.1: Mark the corners | open | P1 | by Bob | 0.5h | of 1
			subtask 1.2: Measure | open | P1 | of 1
			`,
		);
	});

	test('a heading of the level of a task, or higher, ends it', () => {
		checkReading(
			`
			# Plan
			### Task 1: Dig
			### Notes
			**Status**: Done
			- [ ] Ask Ann
			### Task 2: Pour
			## Log
			**Owner**: Bob
			`,
			`
			task 1: Dig | open | in Plan
			item: Ask Ann | open | in Notes
			task 2: Pour | open | in Plan
			`,
		);
	});

	test('details that are no fields are kept with their labels', () => {
		checkReading(
			`
			1. [ ] Dig — [P0][BE][2h][None]
			   - File: \`src/dig.ts:12\`
			   - Tests: deep enough
			   - Commit: \`7c2d97c\`
			2. [ ] Pour — [P0][BE][2h][None]
			`,
			`
			task 1: Dig | open | P0 | by BE | 2h | after none
			task 2: Pour | open | P0 | by BE | 2h | after none
			`,
		);
	});

	test('the same task in an overview and under its heading is one', () => {
		checkReading(
			`
			| ID | Task | Status | Priority |
			|---|---|---|---|
			| 1 | Set up the build | Done | P1 |
			| 2 | Write the parser | Open | P2 |

			### Task 1: Set up the build
			**Status**: Done
			**Estimate**: 2h

			### Task 2: Write parser
			**Status**: In progress
			`,
			`
			task 1: Set up the build | done | P1 | 2h | also on 6
			task 2: Write the parser | open | P2 | also on 10
			`,
		);
	});

	test('boxes that stand for sections, with what those are about, give the tasks of the document no ids', () => {
		checkReading(
			`
			- [x] **Phase 1: Beds** - dig and fill them
			- [ ] **Phase 2: Paths** — gravel
			- [ ] **Phase 3: Pond** - later

			## Phase 1: Beds
			**Must be true**:
			  1. They are deep enough
			Plans:
			- [x] Dig
			- [x] Fill

			## Phase 2: Paths
			Plans:
			- [ ] Mark

			## Phase 3: Pond
			Not planned yet.
			`,
			`
			item: Phase 1: Beds - dig and fill them | done
			item: Phase 2: Paths — gravel | open
			item: Phase 3: Pond - later | open
			task: Dig | done | in Phase 1: Beds
			task: Fill | done | in Phase 1: Beds
			task: Mark | open | in Phase 2: Paths
			`,
		);
	});

	test('near miss: boxes called by sections of which none holds any', () => {
		checkReading(
			`
			- [ ] Phase 1: Beds
			- [ ] Phase 2: Paths

			## Phase 1: Beds
			Dig.

			## Phase 2: Paths
			Gravel.
			`,
			`
			task: Phase 1: Beds | open
			task: Phase 2: Paths | open
			`,
		);
	});

	test('a labelled line left of a list is no part of it, nor is what stands beneath', () => {
		checkReading(
			`
			## Beds
			**Success criteria**:
			  1. They are deep enough
			**Plans**: 2 plans
			  - [x] Dig
			  - [ ] Fill
			**Hint**: none
			`,
			`
			task: Dig | done | in Beds
			task: Fill | open | in Beds
			`,
		);
	});

	test('the same number for other work is another task', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| 1 | Choose a colour | Done |
			| 2 | Buy brushes | Done |

			### Task 1: Dig the well
			### Task 2: Line the walls
			`,
			`
			task 1: Choose a colour | done
			task 2: Buy brushes | done
			task 1: Dig the well | open
			task 2: Line the walls | open
			`,
		);
	});

	test('a numbered entry whose id a checkbox repeats is one task', () => {
		checkReading(
			`
			## Done
			17. ✅ **P1-17**: Break the circuit
			19. ✅ **P1-19**: Check passwords

			## All
			- [x] #17: Break the circuit - DONE ✅
			- [ ] #18: Two factors
			- [x] #19: Check passwords
			`,
			`
			task P1-17: Break the circuit | done | P1 | in Done | also on 6
			task P1-19: Check passwords | done | P1 | in Done | also on 8
			task 18: Two factors | open | in All
			`,
		);
	});

	test('fields under a deeper heading of a task', () => {
		checkReading(
			`
			### Task 1: Dig
			#### Details
			**Status**: Done
			`,
			'task 1: Dig | done',
		);
	});

	test('a bold label ends the list before it, also without a blank line', () => {
		checkReading(
			`
			### Task 1: Dig
			**Validation**
			- [ ] Level
			**Steps**
			- [ ] Mark
			`,
			`
			task 1: Dig | open
			item: Level | open | of 1
			subtask: Mark | open | of 1
			`,
		);
	});

	test('a lone number under its stem is an id', () => {
		checkReading(
			`
			### Task 1: Dig
			- [ ] 1.1 Mark the corners
			`,
			`
			task 1: Dig | open
			subtask 1.1: Mark the corners | open | of 1
			`,
		);
	});

	test('a task whose heading is lost takes the lines from its first field on', () => {
		const { tasks } = parse('### Task 1: Dig\nStatus: done\nOwner: Ann\n\nStatus: open\nOwner: Bo\nEstimate: 2h\n');
		assert.deepEqual(
			tasks.map(({ line, endLine }) => [line, endLine]),
			[
				[0, 3],
				[4, 6],
			],
		);
	});

	test('a second block of fields is a task whose heading is lost, and overwrites nothing', () => {
		checkReading(
			`
			### Task 1: Dig
			**Status**: Done
			**Priority**: P1

			**Status**: Open
			**Priority**: P2
			`,
			`
			task 1: Dig | done | P1
			task:  | open | P2
			`,
		);
	});

	test('two tables that share ids and titles list the same tasks', () => {
		checkReading(
			`
			| ID | Task | Priority |
			|---|---|---|
			| T1 | Dig the hole | P1 |
			| T2 | Pour concrete | P2 |

			| ID | Task | Status |
			|---|---|---|
			| T1 | Dig hole | Done |
			| T2 | Pour | Open |
			`,
			`
			task T1: Dig the hole | done | P1 | also on 8
			task T2: Pour concrete | open | P2 | also on 9
			`,
		);
	});

	test('boxes under requirements are the work where there is no other', () => {
		const required = `
			## Requirements checklist
			- [x] Fence
			  - [ ] Gate
			### Must have
			- [ ] Well
			## Acceptance criteria
			- [ ] Ann is glad
			`;
		checkReading(
			required,
			`
			task: Fence | done | in Requirements checklist
			subtask: Gate | open | of Fence | in Requirements checklist
			task: Well | open | in Must have
			item: Ann is glad | open | in Acceptance criteria
			`,
		);
		checkReading(
			`${required}
			## Work
			- [ ] Dig
			`,
			`
			item: Fence | done | in Requirements checklist
			item: Gate | open | in Requirements checklist
			item: Well | open | in Must have
			item: Ann is glad | open | in Acceptance criteria
			task: Dig | open | in Work
			`,
		);
	});

	test('a criterion that begins with the id of a task tells of it', () => {
		checkReading(
			`
			## Work
			- [ ] T1 Dig
			- [ ] T2 Pour
			## Success criteria
			- [x] T2 may wait
			- [ ] T1-T2 are dry
			- [x] T1: dig
			- [ ] T3 sow
			`,
			`
			task T1: Dig | open | in Work
			task T2: Pour | open | in Work
			item: T2 may wait | done | in Success criteria
			item: T1-T2 are dry | open | in Success criteria
			task T1: dig | done | in Success criteria
			task T3: sow | open | in Success criteria
			`,
		);
	});
});
