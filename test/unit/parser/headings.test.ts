import { checkReading, checkSections } from '../../support/checkReading';

suite('reading headings', () => {
	test('a task word and a number make a task, with the mark first, last or in brackets', () => {
		checkReading(
			`
			# Plan

			### Task 9: Describe the API ⬜
			### ✅ Task 1: Move the secrets
			### Issue 3 - Limit the rate [✅ COMPLETE]
			### Day 66: Rehearse the launch 🔄
			`,
			`
			task 9: Describe the API | open | in Plan
			task 1: Move the secrets | done | in Plan
			task 3: Limit the rate | done | in Plan
			task 66: Rehearse the launch | in-progress | in Plan
			`,
		);
	});

	test('a number alone makes one with a status or an estimate in its text, or with a field beneath', () => {
		checkReading(
			`
			### 5. Rotate the keys [✅ COMPLETE]
			### 6. Write the guide [⚠️ 70% COMPLETE]
			### 7. Tune the queries (3h)
			### 8. Ship it
			**Owner**: Ann
			`,
			`
			task 5: Rotate the keys | done
			task 6: Write the guide | in-progress
			task 7: Tune the queries | open | 3h
			task 8: Ship it | open | by Ann
			`,
		);
	});

	test('a box makes one of several without ids, but for sections, and those over boxes without a field', () => {
		checkReading(
			`
			## [x] Phase 1: Ground
			### [x] Clear the field

			Roots and stones.

			### [ ] Step: Dig
			## [ ] House
			### [ ] Pour the floor
			### [ ] Build
			- [ ] walls
			### [ ] Roof
			**Owner**: Ann
			- [x] tiles
			`,
			`
			task: Clear the field | done | in Phase 1: Ground
			task: Step: Dig | open | in Phase 1: Ground
			task: Pour the floor | open | in House
			task: walls | open | in Build
			task: Roof | open | by Ann | in House
			subtask: tiles | done | of Roof | in House
			`,
		);
		checkReading('### [X] Avoid\n\nWords like these.\n', '');
	});

	test('headings with a box beside tasks with ids', () => {
		checkReading(
			`
			### [x] S-1: Clear the field
			### [ ] Dig
			`,
			`
			task S-1: Clear the field | done
			task: Dig | open
			`,
		);
		checkReading(
			`
			### Task 1: Build
			#### [x] Dig
			#### [ ] Pour
			### Task 2: Sell
			### [ ] Notes
			`,
			`
			task 1: Build | open
			subtask: Dig | done | of 1
			subtask: Pour | open | of 1
			task 2: Sell | open
			`,
		);
	});

	test('a quote beneath a number alone makes none', () => {
		checkReading(
			`
			## 1. Dig
			> **Status**: done
			## Task 2: Pour
			> **Status**: done
			> ## 3. Sweep
			> **Status**: open
			`,
			`
			task 2: Pour | done
			`,
		);
	});

	test('a number alone over boxes, without a field, is a section', () => {
		const text = `
			## 3. Set up

			- [ ] 3.1 Make the folder
			- [x] 3.2 Choose the licence

			## 4. Overview

			Nothing to do here.
			`;
		checkReading(
			text,
			`
			task 3.1: Make the folder | open | in 3. Set up
			task 3.2: Choose the licence | done | in 3. Set up
			`,
		);
		checkSections(
			text,
			`
			3. Set up
			4. Overview
			`,
		);
	});

	test('phases, weeks and sprints are sections, whatever stands in them', () => {
		checkReading(
			`
			# Plan
			## Phase 1: Ground ✅
			**Status**: Complete
			### Task 1: Dig
			## Week 2 (8h)
			### Task 2: Pour
			## Sprint 3: Walls
			## Milestone 4: Roof
			## Part 5. Garden
			`,
			`
			task 1: Dig | open | in Phase 1: Ground ✅
			task 2: Pour | open | in Week 2 (8h)
			`,
		);
	});

	test('fields beneath a heading are its own until a heading of its level', () => {
		checkReading(
			`
			# Plan

			### Task 1: Describe the API
			**Priority**: P1  
			**Owner**: BE  
			**Estimate**: 8h  
			**Dependencies**: None

			### Task 2: Generate the client
			Owner: FE | Priority: P2 | Status: Done

			## Later
			Priority: P0
			`,
			`
			task 1: Describe the API | open | P1 | by BE | 8h | after none | in Plan
			task 2: Generate the client | done | P2 | by FE | in Plan
			`,
		);
	});

	test('a section lends its priority, and tasks keep their own', () => {
		const text = `
			# Plan
			## 🟠 P1 - HIGH PRIORITY
			### Task 1: Borrowed
			### Task 2: Own [P0]
			## 🟡 Medium
			### Task 3: By a word
			## P2 and P3
			### Task 4: Of neither
			`;
		checkReading(
			text,
			`
			task 1: Borrowed | open | P1 | in 🟠 P1 - HIGH PRIORITY
			task 2: Own | open | P0 | in 🟠 P1 - HIGH PRIORITY
			task 3: By a word | open | P2 | in 🟡 Medium
			task 4: Of neither | open | in P2 and P3
			`,
		);
		checkSections(
			text,
			`
			Plan
			  🟠 P1 - HIGH PRIORITY | P1
			  🟡 Medium | P2
			  P2 and P3
			`,
		);
	});

	test('a code at the end of a title lends none, a level that is set off does', () => {
		for (const title of ['The shed P3', 'The shed P3 by autumn'])
			checkReading(`# ${title}\n### T-1: Dig\n**Status**: open\n`, `task T-1: Dig | open | in ${title}`);
		for (const title of ['P3 tasks', 'The shed – P3', 'The shed (P3)', '🟢 P3 chores'])
			checkReading(`# ${title}\n### T-1: Dig\n**Status**: open\n`, `task T-1: Dig | open | P3 | in ${title}`);
	});

	test('a section lends the priority in its brackets', () => {
		checkReading(
			`
			# Garden (Priority: High)
			## Phase 1: Pond (Priority: High)
			- [ ] 1.1 Dig
			## Phase 2: Lamps (low priority) - 2 tasks
			- [ ] 2.1 Hang
			## Fase 3: Muro (Prioridad: Alta)
			- [ ] 3.1 Subir
			## Phase 4: Lawn (high value)
			- [ ] 4.1 Mow
			`,
			`
			task 1.1: Dig | open | P1 | in Phase 1: Pond (Priority: High)
			task 2.1: Hang | open | P3 | in Phase 2: Lamps (low priority) - 2 tasks
			task 3.1: Subir | open | P1 | in Fase 3: Muro (Prioridad: Alta)
			task 4.1: Mow | open | in Phase 4: Lawn (high value)
			`,
		);
	});

	test('a section never lends its status', () => {
		checkReading(
			`
			## Done ✅
			### Task 1: Forgotten
			`,
			'task 1: Forgotten | open | in Done ✅',
		);
	});

	test('a heading struck through is cancelled', () => {
		checkReading(
			`
			### ~~Task 1: Old way~~
			### Task 2: ~~Older way~~
			### Task 3: New way
			`,
			`
			task 1: Old way | cancelled
			task 2: Older way | cancelled
			task 3: New way | open
			`,
		);
	});

	test('a range stands for tasks that are written elsewhere', () => {
		checkReading(
			`
			## Plan
			### Task 1: Now
			### Tasks 28-47: (Reports, exports, archive)
			- Tasks 48-52: written when the time comes
			`,
			`
			task 1: Now | open | in Plan
			range 28-47: Tasks 28-47: (Reports, exports, archive) | open | in Plan
			range 48-52: Tasks 48-52: written when the time comes | open | in Plan
			`,
		);
	});

	test('closing hashes and a heading without text are no part of a title', () => {
		checkReading(
			`
			## Task 1: Dig ##
			##
			### Task 2: Pour #
			`,
			`
			task 1: Dig | open
			task 2: Pour | open | in (no title)
			`,
		);
	});

	test('an id like those of other tasks makes a task, with nothing beneath it', () => {
		checkReading(
			`
			## T001: Dig
			- [ ] Mark
			## T002: Pour
			- [x] Mix
			## T003: Lay
			`,
			`
			task T001: Dig | open
			subtask: Mark | open | of T001
			task T002: Pour | open
			subtask: Mix | done | of T002
			task T003: Lay | open
			`,
		);
	});

	test('a heading that holds only an id and a bracket', () => {
		checkReading(
			`
			### Task 1 (8 hours)
			- [ ] Dig
			### Task 2 (DONE)
			### Task 3: Fill
			`,
			`
			task 1:  | open | 8h
			subtask: Dig | open | of 1
			task 2:  | done
			task 3: Fill | open
			`,
		);
	});

	test('steps and numbers beneath a task are its parts', () => {
		checkReading(
			`
			### Task 1: Dig

			**Files:**
			- Create: \`a.ts\`

			- [x] **Step 1: Mark the place**
			- [ ] **Step 2: Fetch the spade**

			### Task 2: Fill

			- [ ] 1. Fetch the sand
			- [ ] 2. Pour
			- [ ] Subtask 1: Tread
			`,
			`
			task 1: Dig | open
			subtask: Step 1: Mark the place | done | of 1
			subtask: Step 2: Fetch the spade | open | of 1
			task 2: Fill | open
			subtask: 1. Fetch the sand | open | of 2
			subtask: 2. Pour | open | of 2
			subtask: Subtask 1: Tread | open | of 2
			`,
		);
	});

	test('near miss: what the document is about, and a day beside a task of its number', () => {
		checkReading('# Task 9 handoff\n\n## Work\n\n- [ ] Dig\n', 'task: Dig | open | in Work');
		checkReading(
			'### Task 1: Dig\n\n**Status**: open\n\n### Day 1 (Friday): Dug 🟢 IN PROGRESS\n',
			'task 1: Dig | open',
		);
	});

	test('headings of the first level, one a task', () => {
		checkReading('# Task 1 Dig\n\n# Task 2 Fill\n', 'task 1: Dig | open\ntask 2: Fill | open');
	});

	test('words that only begin like a priority lend none', () => {
		for (const title of ['High-Level Tasks', 'Low-Hanging Fruit', 'Medium-Term Goals'])
			checkReading(`# Plan\n\n## ${title}\n\n- [ ] Dig\n`, `task: Dig | open | in ${title}`);
		checkReading('# Critical Issues\n\n## A\n\n- [ ] Dig\n', 'task: Dig | open | in A');
		checkReading('# Plan\n\n## Priority: HIGH\n\n- [ ] Dig\n', 'task: Dig | open | P1 | in Priority: HIGH');
	});

	test('steps are tasks where two have a status, and no heading is called a task', () => {
		const steps = '### Step 1: Dig\n**Status**: done\n\n### Step 2: Fill\n**Status**: open\n\n### Step 3: Sow\n';
		checkReading(steps, 'task 1: Dig | done\ntask 2: Fill | open\ntask 3: Sow | open');
		checkReading(`## Task 9: Plant\n**Status**: open\n\n${steps}`, 'task 9: Plant | open');
		checkReading('### Step 1: Dig\n**Status**: done\n\n### Step 2: Fill\n', '');
	});

	test('an epic over its stories is a section', () => {
		checkReading(
			`
			### Epic 1: Garden
			| ID | Story | Status |
			|---|---|---|
			| G-1 | Dig | done |

			### Epic 2: House
			| ID | Story | Status |
			|---|---|---|
			| G-2 | Paint | open |
			`,
			'task G-1: Dig | done | in Epic 1: Garden\ntask G-2: Paint | open | in Epic 2: House',
		);
	});

	test('an epic with an owner over a table of tasks is a section', () => {
		checkReading(
			`
			### Epic 1: Garden
			**Owner:** Ann

			| Task | Owner | Status |
			|---|---|---|
			| Dig | Ann | done |
			| Sow | Ben | open |
			`,
			'task: Dig | done | by Ann | in Epic 1: Garden\ntask: Sow | open | by Ben | in Epic 1: Garden',
		);
	});

	test('beside tasks the days of a schedule are when they are done', () => {
		checkReading(
			'### Task 1: Dig\n**Status**: open\n\n### Task 2: Fill\n**Status**: open\n\n## When\n\n### Day 2-3 (Sat-Sun): Dig\n',
			'task 1: Dig | open\ntask 2: Fill | open',
		);
	});

	test('a day with its date is no task, one with a title is', () => {
		for (const date of [' - 2026-08-01', ' – 1 Aug 2026', ' (2026-08-01)', ': Mon, Aug 3', ' — 03.08.2026'])
			checkReading(`### T-1: Dig\n**Status**: open\n\n### **Day 1${date}**\n- Dug\n`, 'task T-1: Dig | open');
		checkReading('### Day 1: Dig 2026-08-01\nDeep\n', 'task 1: Dig 2026-08-01 | open');
		checkReading('### Day 1-2: Dig\nDeep\n', 'task 1-2: Dig | open');
	});

	test('a heading further down is not what a number before it is a part of', () => {
		checkReading(
			`
			# Plan

			### Task 2.1: Dig
			**Status**: done

			## 2. Fill
			**Status**: open
			`,
			'task 2.1: Dig | done | in Plan\ntask 2: Fill | open | in Plan',
		);
	});

	test('a box that is called like a section with boxes further down is an item', () => {
		checkReading(
			`
			- [ ] **Phase 1: Data** - Not started
			- [ ] **Phase 2: Screens** - Not started

			## Phase 1: Data
			- [ ] Dig

			## Phase 2: Views
			- [ ] Fill
			`,
			`
			item: Phase 1: Data | open
			task: Phase 2: Screens | open
			task: Dig | open | in Phase 1: Data
			task: Fill | open | in Phase 2: Views
			`,
		);
	});
});
