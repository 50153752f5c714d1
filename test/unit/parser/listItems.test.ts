import { checkReading } from '../../support/checkReading';

suite('reading list items', () => {
	test('a numbered item with slots', () => {
		checkReading(
			`
			## Sign-in

			3. [ ] **Rotate the keys** — [P0][Sec][2h][Task #2]
			4. [x] **Lock after five failures** — [P1][BE+FE][0.5h][None]
			17. 🔄 Watch the log
			`,
			`
			task 3: Rotate the keys | open | P0 | by Sec | 2h | after 2 | in Sign-in
			task 4: Lock after five failures | done | P1 | by BE, FE | 0.5h | after none | in Sign-in
			task 17: Watch the log | in-progress | in Sign-in
			`,
		);
	});

	test('a written id beats the list number, and its prefix is a priority', () => {
		checkReading(
			`
			9. ✅ **P1-9**: Describe the API
			10. ⬜ **P1-10**: Generate the client
			`,
			`
			task P1-9: Describe the API | done | P1
			task P1-10: Generate the client | open | P1
			`,
		);
	});

	test('the boxes of a checklist, with and without ids', () => {
		checkReading(
			`
			- [x] #15: Log activity
			- [ ] T012 [P] [US1] Test the form in \`tests/form.ts\`
			- [✅] T013 Set up
			- [ ] 9.1: Describe the answers
			- [ ] Tidy up
			`,
			`
			task 15: Log activity | done
			task T012: Test the form in tests/form.ts | open
			task T013: Set up | done
			task 9.1: Describe the answers | open
			item: Tidy up | open
			`,
		);
	});

	test('without ids the top boxes are the tasks, and the boxes in them subtasks', () => {
		checkReading(
			`
			# Errands

			- [ ] Buy milk
			  - [x] Find the shop
			- At home:
			  - [ ] Call Ann
			- [ ] Post the letter
			`,
			`
			task: Buy milk | open | in Errands
			subtask: Find the shop | done | of Buy milk | in Errands
			task: Call Ann | open | in Errands
			task: Post the letter | open | in Errands
			`,
		);
	});

	test('with ids a box under a task is its subtask, and a loose one an item', () => {
		checkReading(
			`
			# Plan
			## Task 9: Describe the API
			- [ ] 9.1: The answers
			- [x] The errors
			## Task 10: Generate the client
			- [ ] Choose a generator
			## Notes
			- [ ] Ask Ann
			`,
			`
			task 9: Describe the API | open | in Plan
			subtask 9.1: The answers | open | of 9 | in Plan
			subtask: The errors | done | of 9 | in Plan
			task 10: Generate the client | open | in Plan
			subtask: Choose a generator | open | of 10 | in Plan
			item: Ask Ann | open | in Notes
			`,
		);
	});

	test('a dotted id is a subtask where its stem is a task, and a task where not', () => {
		checkReading(
			`
			- [ ] 5: Dig
			- [ ] 5.1: Mark the corners
			- [ ] 6.1: Pour
			`,
			`
			task 5: Dig | open
			subtask 5.1: Mark the corners | open | of 5
			task 6.1: Pour | open
			`,
		);
	});

	test('a bullet that begins with a number of its task is a subtask without a box', () => {
		checkReading(
			`
			### Task 9: Describe the API
			- **9.1**: The answers
			- **9.2**: The errors
			- Written in an afternoon
			`,
			`
			task 9: Describe the API | open
			subtask 9.1: The answers | open | of 9
			subtask 9.2: The errors | open | of 9
			`,
		);
	});

	test('numbered tasks with subtasks, optional ones and requirements', () => {
		checkReading(
			`
			- [ ] 1. Set up the project
			  - [x] 1.1 Create the folder
			    - Write package.json
			    - _Requirements: 1.1, 2.3_
			  - [ ]* 1.2 Write tests
			  - [ ] 1.3 Write a guide (optional)
			- [ ] 2. Build the form
			  - _Requirements: 3.1_
			`,
			`
			task 1: Set up the project | open
			subtask 1.1: Create the folder | done | of 1
			optional subtask 1.2: Write tests | open | of 1
			optional subtask 1.3: Write a guide | open | of 1
			task 2: Build the form | open
			`,
		);
	});

	test('boxes under criteria are items, in any language, but not under a longer title', () => {
		checkReading(
			`
			### Task 1: Dig
			**Acceptance criteria**:
			- [ ] Deep enough

			**Definition of Done**
			- [x] Inspected

			### Task 2: Pour
			**Validation**
			- [ ] Level

			**Validation of the form**
			- [ ] Names

			### Задача 3: Стены
			**Критерии приёмки**:
			- [ ] Прямые
			`,
			`
			task 1: Dig | open
			item: Deep enough | open | of 1
			item: Inspected | done | of 1
			task 2: Pour | open
			item: Level | open | of 2
			subtask: Names | open | of 2
			task 3: Стены | open
			item: Прямые | open | of 3
			`,
		);
	});

	test('an identified box is a task under any heading', () => {
		checkReading(
			`
			- [ ] T001 Dig
			## Success criteria
			- [ ] T002 Pour
			- [ ] Dry
			`,
			`
			task T001: Dig | open
			task T002: Pour | open | in Success criteria
			item: Dry | open | in Success criteria
			`,
		);
	});

	test('a numbered list without marks, slots or fields is text', () => {
		checkReading(
			`
			## Order of work
			1. Dig
			2. Pour

			## Rest
			- [ ] #1: Dig
			- [ ] #2: Pour
			`,
			`
			task 1: Dig | open | in Rest
			task 2: Pour | open | in Rest
			`,
		);
	});

	test('an entry of a next-steps list refers to a task', () => {
		checkReading(
			`
			1. [ ] Dig
			2. [ ] Pour

			## Next steps

			1. **NOW**: Task 2 - Pour
			2. Buy a shovel
			`,
			`
			task 1: Dig | open
			task 2: Pour | open
			`,
		);
	});

	test('list numbers are ids where they run on, and local where they begin again', () => {
		checkReading(
			`
			## Ground
			1. [ ] Dig
			2. [ ] Pour
			## Walls
			3. [ ] Lay
			4. [ ] Plaster
			`,
			`
			task 1: Dig | open | in Ground
			task 2: Pour | open | in Ground
			task 3: Lay | open | in Walls
			task 4: Plaster | open | in Walls
			`,
		);
		checkReading(
			`
			## Ground
			1. [ ] Dig
			2. [ ] Pour
			## Walls
			1. [ ] Lay
			2. [ ] Plaster
			`,
			`
			task: Dig | open | in Ground
			task: Pour | open | in Ground
			task: Lay | open | in Walls
			task: Plaster | open | in Walls
			`,
		);
	});

	test('a number that is used twice counts twice', () => {
		checkReading(
			`
			- [ ] #14: Dig
			- [ ] #14: Pour
			- [ ] #15: Lay
			`,
			`
			task 14: Dig | open
			task 14: Pour | open
			task 15: Lay | open
			`,
		);
	});

	test('strange bullets, missing spaces and quotes lose no task', () => {
		checkReading(
			`
			* [X] star
			+ [ ] plus
			-[ ] no space before the box
			- [x]no space behind it
			• [ ] a bullet of text processors
			> - [ ] quoted
			- [ ]
			- [ ]: a colon behind it
			`,
			`
			task: star | done
			task: plus | open
			task: no space before the box | open
			task: no space behind it | done
			task: a bullet of text processors | open
			task: quoted | open
			task:  | open
			task: a colon behind it | open
			`,
		);
	});

	test('a list in which every number is 1 has no ids', () => {
		checkReading(
			`
			1. [ ] Dig
			1. [ ] Pour
			1. [ ] Lay
			`,
			`
			task: Dig | open
			task: Pour | open
			task: Lay | open
			`,
		);
	});

	test('numbers of lists that begin again are ids where they are referred to', () => {
		checkReading(
			`
			## Features
			1. [ ] Paint — [P0][BE][2h][None]
			2. [ ] Brush — [P0][BE][2h][Task #1]

			## Bugs
			1. [ ] Leak — [P0][BE][2h][None]
			2. [ ] Crack — [P0][BE][2h][Task #1]
			`,
			`
			task 1: Paint | open | P0 | by BE | 2h | after none | in Features
			task 2: Brush | open | P0 | by BE | 2h | after 1 | in Features
			task 1: Leak | open | P0 | by BE | 2h | after none | in Bugs
			task 2: Crack | open | P0 | by BE | 2h | after 1 | in Bugs
			`,
		);
	});

	test('the title names the document, whatever it is called', () => {
		const rows = '| # | Status | Task |\n|---|---|---|\n| A1 | Open | Dig |\n| A2 | Done | Fill |\n';
		checkReading(`# Next steps\n\n## Pond\n\n${rows}`, 'task A1: Dig | open | in Pond\ntask A2: Fill | done | in Pond');
		checkReading(`# Garden\n\n## Next steps\n\n${rows}`, '');
		checkReading('# Notes\n\n- [ ] Dig\n- [x] Pour\n', 'task: Dig | open | in Notes\ntask: Pour | done | in Notes');
		checkReading('# Garden\n\n## Notes\n\n- [ ] Dig\n', 'item: Dig | open | in Notes');
	});

	test('labels inside an item stand over its lists', () => {
		checkReading(
			`
			- [ ] 1. Dig

			  **What to do**:
			  - [ ] Mark the place

			  **Blocks**: Task 3 | **Blocked by**: None

			  **Acceptance criteria**:
			  - [ ] It is deep
			    - [ ] And wide

			- [ ] 2. Fill

			  **Acceptance criteria**: none

			  - [ ] Fetch the sand
			`,
			`
			task 1: Dig | open | after none | before 3
			subtask: Mark the place | open | of 1
			item: It is deep | open | of 1
			item: And wide | open | of 1
			task 2: Fill | open
			subtask: Fetch the sand | open | of 2
			`,
		);
	});

	test('what was reached is no task beside others', () => {
		checkReading(
			'- [x] Task 1: Dig\n- [ ] Task 2: Fill\n\n### Notes\n\n1. ✅ The hole is deep\n2. ✅ The sand is dry\n',
			'task 1: Dig | done\ntask 2: Fill | open',
		);
		checkReading('1. ✅ Dig\n2. ✅ Fill\n', 'task 1: Dig | done\ntask 2: Fill | done');
	});

	test('links to pages belong to a title', () => {
		checkReading(
			'- [ ] Review [[The garden]] ⏫\n- [ ] [[The shed]]\n',
			'task: Review The garden | open | P1\ntask: The shed | open',
		);
	});

	test('bullets that begin with the word "task" beside others that are tasks', () => {
		checkReading(
			`
			1. ✅ Task #1: Dig
			2. ✅ Task #3: Fill

			Still to do:
			- Task #2: Sow
			- Task #3: done above
			`,
			'task 1: Dig | done\ntask 3: Fill | done\ntask 2: Sow | open',
		);
		checkReading('- Task 1: a remark\n- Task 2: another\n', '');
	});

	test('bullets with an id and a mark behind the title', () => {
		checkReading('- T061: Dig ✅\n- T062: Fill 🔴\n', 'task T061: Dig | done\ntask T062: Fill | open');
	});

	test('what was reached, and what stands in its way, is no list of tasks beside those', () => {
		checkReading(
			`
			- [x] T1: Dig
			- [ ] T2: Fill

			## Conclusion
			1. ✅ The hole is there
			2. 🔄 It is not filled

			**Current blockers**:
			1. ❌ The rain

			**If it fails:**
			1. Cover the hole
			2. Wait
			3. **An hour in all** ✅
			`,
			'task T1: Dig | done\ntask T2: Fill | open',
		);
	});

	test('criteria of a part of the plan are none of its tasks', () => {
		checkReading(
			'- [ ] Dig\n\n### Acceptance criteria for phase 2\n- [ ] It is deep\n\n### Release criteria\n- [ ] It is filled\n',
			'task: Dig | open\nitem: It is deep | open | in Acceptance criteria for phase 2\nitem: It is filled | open | in Release criteria',
		);
	});

	test('numbers with marks beside headings that are called tasks are no tasks with these ids', () => {
		checkReading(
			`
			### Task 1: Dig
			**Status**: in progress

			1. ❌ The spade is missing
			2. ✅ The rope is there

			### Task 2: Fill
			**Status**: open

			## Progress
			1. ⏳ Fill the hole
			`,
			`
			task 1: Dig | in-progress
			subtask: The spade is missing | open | of 1
			subtask: The rope is there | done | of 1
			task 2: Fill | open
			`,
		);
	});

	test('a few nested boxes that begin with what may be cited give a document no ids', () => {
		checkReading(
			`
			- [ ] Parser
			  - [x] Sections
			  - [x] ADR-4 baseline
			  - [x] ADR-5 boundary
			- [ ] Events
			- [x] Styles
			`,
			`
			task: Parser | open
			subtask: Sections | done | of Parser
			subtask: ADR-4 baseline | done | of Parser
			subtask: ADR-5 boundary | done | of Parser
			task: Events | open
			task: Styles | done
			`,
		);
	});
});
