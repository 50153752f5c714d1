import { checkReading } from '../../support/checkReading';

suite('reading the headings of plans', () => {
	test('partial in brackets behind a title', () => {
		checkReading(
			`
			### Task 1: Dig (Partial ✓)
			### Task 2: Fill (Partial)
			### Task 3: Sow (partial shade) ✓
			`,
			`
			task 1: Dig | in-progress
			task 2: Fill | in-progress
			task 3: Sow (partial shade) | done
			`,
		);
	});

	test('the numbers of the phases that tasks stand under are no priorities', () => {
		checkReading(
			`
			## Phase 1
			- [ ] P1-01: Dig
			## Phase 2
			- [ ] P2-01: Pour
			`,
			`
			task P1-01: Dig | open | in Phase 1
			task P2-01: Pour | open | in Phase 2
			`,
		);
	});

	test('near miss: prefixes that stand under several phases', () => {
		checkReading(
			`
			## Phase 1
			- [ ] P1-01: Dig
			- [ ] P2-01: Fence
			## Phase 2
			- [ ] P2-02: Pour
			`,
			`
			task P1-01: Dig | open | P1 | in Phase 1
			task P2-01: Fence | open | P2 | in Phase 1
			task P2-02: Pour | open | P2 | in Phase 2
			`,
		);
	});

	test('numbered headings under recommendations tell again of those elsewhere', () => {
		checkReading(
			`
			## Work
			### 1. Pond
			**Status**: done
			### 2. Fence
			**Effort**: 2 hours
			## 💡 Recommendations
			### 1. Finish the fence first
			**Effort**: 2 hours
			`,
			`
			task 1: Pond | done | in Work
			task 2: Fence | open | 2h | in Work
			`,
		);
	});

	test('near miss: recommendations that are the only numbered headings', () => {
		checkReading(
			`
			### Task 7: Pond
			## Recommendations
			### 1. Fence
			**Effort**: 2 hours
			`,
			`
			task 7: Pond | open
			task 1: Fence | open | 2h | in Recommendations
			`,
		);
	});

	test('a stage with a box over nothing else is work of its own', () => {
		checkReading(
			`
			### [ ] Stage 1: Pond
			- [x] Dig
			### [ ] Stage 2: Fence

			Of willow.
			`,
			`
			task: Dig | done | in Stage 1: Pond
			task: Stage 2: Fence | open
			`,
		);
	});

	test('near miss: a stage with a box where tasks have ids', () => {
		checkReading(
			`
			### [ ] Stage 1: Pond
			- [x] T1: Dig
			- [ ] T2: Fill
			### [ ] Stage 2: Fence
			`,
			`
			task T1: Dig | done | in Stage 1: Pond
			task T2: Fill | open | in Stage 1: Pond
			`,
		);
	});

	test('slices and goals with a status or a priority beneath', () => {
		checkReading(
			`
			### Slice 1.1: Pond
			- **Status**: done
			- [x] Dig
			### Slice 1.2: Fence
			- **Status**: in progress
			`,
			`
			task 1.1: Pond | done
			subtask: Dig | done | of 1.1
			task 1.2: Fence | in-progress
			`,
		);
		checkReading(
			'### Goal 1: Pond\n**Priority: High | Effort: 1 MD**\n### Goal 2: Fence\n**Priority: Low | Effort: 0.5 MD**',
			'task 1: Pond | open | P1 | 8h\ntask 2: Fence | open | P3 | 4h',
		);
	});

	test('near miss: one alone, and tables of goals', () => {
		checkReading('### Slice 1: Pond\n**Status**: done\n- [x] Dig', 'task: Dig | done | in Slice 1: Pond');
		checkReading(
			'| # | Goal | Priority |\n|---|---|---|\n| 1 | Dig | High |\n| 2 | Fence | Low |',
			'task 1: Dig | open | P1\ntask 2: Fence | open | P3',
		);
	});

	test('a mark and its word, and a size, before a title', () => {
		checkReading(
			`
			### Task 1: ✅ COMPLETED - Dig
			### Task 2: 🔄 IN PROGRESS: Fill
			### Task 3: ✅ Done - or not
			### Task 4: COMPLETED - Sow
			### Task 5 (M) — Mow
			### Task 6 (L): Rake
			### Task 7 (A) Burn
			`,
			`
			task 1: Dig | done
			task 2: Fill | in-progress
			task 3: Done - or not | done
			task 4: COMPLETED - Sow | open
			task 5: Mow | open
			task 6: Rake | open
			task 7: (A) Burn | open
			`,
		);
	});

	test('reports of bugs, and several fields in a bracket', () => {
		checkReading(
			`
			## Bug Report #1: It leaks
			**Status:** Open
			## Bug Report #2: It drips (P1, 5 pts)
			**Status:** Monitoring
			## Bug Report #3: It is dry (Low priority, 3h)
			**Status:** Open
			`,
			'task 1: It leaks | open\ntask 2: It drips | in-progress | P1\ntask 3: It is dry | open | P3 | 3h',
		);
		checkReading('- [ ] T1: Dig (fast, 3h)', 'task T1: Dig (fast, 3h) | open');
	});

	test('a heading over one task beside one over several', () => {
		checkReading(
			`
			## M1: Pond
			| ID | Task | Status |
			|---|---|---|
			| R-1 | Dig | Todo |
			## M2: Lawn
			| ID | Task | Status |
			|---|---|---|
			| R-2 | Mow | Todo |
			| R-3 | Rake | Todo |
			`,
			'task R-1: Dig | open | in M1: Pond\ntask R-2: Mow | open | in M2: Lawn\ntask R-3: Rake | open | in M2: Lawn',
		);
	});

	test('numbers behind which a dash or a dot stands', () => {
		checkReading(
			`
			### 1 - Dig
			**Status**: Done
			### 2 · Fill
			**Status**: Suspected
			### T3 · Sow
			**Priority**: High
			**Depends on**: 1, 2
			`,
			'task 1: Dig | done\ntask 2: Fill | open\ntask T3: Sow | open | P1 | after 1, 2',
		);
		checkReading('- [ ] 1 - Dig\n- [ ] 2 - Fill (after 1)', 'task 1: Dig | open\ntask 2: Fill | open | after 1');
	});

	test('near miss: years, and numbers that count', () => {
		checkReading('## 2026 - Plans\n**Status**: Done\n- [ ] Dig', 'task: Dig | open | in 2026 - Plans');
		checkReading('- [ ] 3 - 5 beds\n- [ ] 4 - 6 pots', 'task: 3 - 5 beds | open\ntask: 4 - 6 pots | open');
	});

	test('a heading that says first that its task is done', () => {
		checkReading(
			`
			## ✅ COMPLETED: Story X-1 - Dig
			## DONE: Task 2 - Fill
			## Completed: X-3: Sow
			`,
			'task X-1: Dig | done\ntask 2: Fill | done\ntask X-3: Sow | done',
		);
	});

	test('near miss: no name of a task behind it, and words that do not say so', () => {
		checkReading('## DONE: Phase 2 - Fill\n- [ ] T1: Dig', 'task T1: Dig | open | in DONE: Phase 2 - Fill');
		checkReading('## NOTE: Task 2 - Fill\n- [ ] T1: Dig', 'task T1: Dig | open | in NOTE: Task 2 - Fill');
		checkReading('- [ ] Done: T2: Fill\n- [ ] T1: Dig', 'task: Done: T2: Fill | open\ntask T1: Dig | open');
	});

	test('days over boxes that begin at 1 again are sections', () => {
		checkReading(
			`
			## Week 1
			### Day 1: Ground - 🔴 NOT STARTED
			- [ ] Dig
			## Week 2
			### Day 1: Walls
			- [ ] Pour
			`,
			`
			task: Dig | open | in Day 1: Ground - 🔴 NOT STARTED
			task: Pour | open | in Day 1: Walls
			`,
		);
	});

	test('near miss: days that run on', () => {
		checkReading(
			'## Week 1\n### Day 1: Dig\n- [ ] Deep\n## Week 2\n### Day 8: Pour\n- [ ] Slowly',
			`
			task 1: Dig | open | in Week 1
			subtask: Deep | open | of 1 | in Week 1
			task 8: Pour | open | in Week 2
			subtask: Slowly | open | of 8 | in Week 2
			`,
		);
	});

	test('boxes that stand for phases whose boxes stand under a heading of their own', () => {
		checkReading(
			`
			- [ ] **Phase 1: Pond** - Not started
			- [ ] Phase 2: Fence

			## Phase 1: Pond (0/1)
			### Tasks
			- [ ] Dig
			`,
			`
			item: Phase 1: Pond | open
			task: Phase 2: Fence | open
			task: Dig | open | in Tasks
			`,
		);
	});

	test('a priority between two, and what waits for a range with dots', () => {
		checkReading(
			`
			### Task 1: Dig
			**Priority**: MEDIUM-HIGH
			### Task 2: Fill
			**Priority**: High-rise
			### Task 3: Sow
			**Depends on**: 1..2
			`,
			`
			task 1: Dig | open | P1
			task 2: Fill | open
			task 3: Sow | open | after 1, 2
			`,
		);
	});

	test('beside tasks with ids one numbered section that says how far it is', () => {
		const plan = (rest: string) =>
			`## 1. Work\n\n| ID | Task | Status |\n|---|---|---|\n| A-1 | Dig | Done |\n| A-2 | Pour | Done |\n\n## 2. Rules\n\nAsk early.\n\n${rest}`;
		const rows = 'task A-1: Dig | done | in 1. Work\ntask A-2: Pour | done | in 1. Work';
		checkReading(plan('## 3. The permit\n\n- Status: Blocked\n'), rows);
		checkReading(
			plan('## 3. The permit\n\n- Status: Blocked\n\n## 4. The fence\n\n- Status: Done\n'),
			`${rows}\ntask 3: The permit | blocked\ntask 4: The fence | done`,
		);
	});

	test('headings of different prefixes whose titles say a field are tasks', () => {
		checkReading(
			`
			## Tickets
			### POND-101 — Dig the pond (P0) — Est 1.5h
			- Mind the roots
			### BED-201 — Turn the bed (P1) — Estimate: 2h
			## More
			### SEED-1: Order seeds ⬜
			### GATE-7: Oil the gate ✅
			`,
			`
			task POND-101: Dig the pond | open | P0 | 1.5h | in Tickets
			task BED-201: Turn the bed | open | P1 | 2h | in Tickets
			task SEED-1: Order seeds | open | in More
			task GATE-7: Oil the gate | done | in More
			`,
		);
	});

	test('near miss: one such heading alone, and what only looks like an estimate behind a dash', () => {
		checkReading(
			`
			## ISO-8601: dates ✅
			### Task 1: Water — for 2h
			### Task 2: Wait — Est 2
			`,
			`
			task 1: Water — for 2h | open | in ISO-8601: dates ✅
			task 2: Wait — Est 2 | open | in ISO-8601: dates ✅
			`,
		);
	});

	test('a percentage behind the dash of a heading or a mark is no part of the title', () => {
		checkReading(
			`
			### 1. ✅ Pond and stream - 100%
			### 2. Fence — **40%**
			**Status:** in progress
			`,
			`
			task 1: Pond and stream | done
			task 2: Fence | in-progress
			`,
		);
	});

	test('near miss: what is aimed at, and a percentage without a dash', () => {
		checkReading(
			`
			- [ ] Germination of the seeds - 80%
			- [x] Dig - 100% by hand ✅
			- [x] Fill the barrel to 60% ✅
			`,
			`
			task: Germination of the seeds - 80% | open
			task: Dig - 100% by hand | done
			task: Fill the barrel to 60% | done
			`,
		);
	});

	test('unmarked headings whose numbers go on with those of marked ones, across sections', () => {
		checkReading(
			`
			# Leaks

			## 🔴 Critical

			### 1. Roof ✅
			**Where:** \`attic\`

			### 2. Gutter
			**Where:** \`yard\`

			## 🟡 Medium

			### 3. Tap
			`,
			`
			task 1: Roof | done | P0 | in 🔴 Critical
			task 2: Gutter | open | P0 | in 🔴 Critical
			task 3: Tap | open | P2 | in 🟡 Medium
			`,
		);
		// Near misses: one that tells about all, numbers that begin anew, and one mark among many.
		checkReading('## Pond\n### 1. Overview\n### 2. Banks ✅\n### 3. Water\n', 'task 2: Banks | done | in Pond');
		checkReading('## Pond\n### 1. Banks ✅\n### 2. Water\n## House\n### 1. Roof\n', 'task 1: Banks | done | in Pond');
		checkReading(
			'## Pond\n### 1. Banks ✅\n### 2. Water\n### 3. Fish\n### 4. Reed\n### 5. Path\n',
			'task 1: Banks | done | in Pond',
		);
	});

	test('a heading over a table of one row with its id', () => {
		const table = '\n| ID | Priority | Status | File | Notes |\n|---|---|---|---|---|\n';
		checkReading(
			`#### 1.1 - Mend the roof\n${table}| 1.1 | HIGH | ✅ Done | roof.md | Slate |\n\n#### 1.2 - Paint\n${table}| 1.2 | LOW | ⬜ Not started | paint.md | White |\n`,
			'task 1.1: Mend the roof | done | P1 | also on 5\ntask 1.2: Paint | open | P3 | also on 11',
		);
		// Near misses: a row of another id, and the number of a section.
		checkReading(
			'#### 1.1 - Roof\n\n| ID | Task | Status |\n|---|---|---|\n| 1.1.1 | Slate | done |\n',
			'task 1.1.1: Slate | done | in 1.1 - Roof',
		);
		checkReading(
			'## 1. Roof\n\n| ID | Task | Status |\n|---|---|---|\n| 1 | Slate | done |\n',
			'task 1: Slate | done | in 1. Roof',
		);
	});

	test('days of a schedule beside the tasks that are done on them', () => {
		checkReading(
			`
			### Issue #1: Dig
			**Status**: open
			## Schedule
			### **Day 1: The pond** (8 hours)
			- **Morning**: Dig
			### **Day 2: The fence** (8 hours)
			`,
			'task 1: Dig | open',
		);
	});

	test('near miss: days that are the work, by a status of one or where nothing else is', () => {
		checkReading(
			`
			### Issue #1: Dig
			## Timeline
			### Day 1: The pond ✅
			### Day 2: The fence
			`,
			`
			task 1: Dig | open
			task 1: The pond | done | in Timeline
			task 2: The fence | open | in Timeline
			`,
		);
		checkReading(
			'### Day 1: The pond\n### Day 2: The fence\n## Later\n- [ ] #3: Sow\n',
			'task 1: The pond | open\ntask 2: The fence | open\ntask 3: Sow | open | in Later',
		);
		checkReading(
			`
			## Schedule
			### Day 1: The pond
			### Day 2: The fence
			## Success criteria
			- [ ] No leaks
			`,
			`
			task 1: The pond | open | in Schedule
			task 2: The fence | open | in Schedule
			item: No leaks | open | in Success criteria
			`,
		);
	});

	test('parts of a plan with ids, over boxes with priorities of their own', () => {
		checkReading(
			'## M1 — Ground\n- [x] (P0) Dig\n- [ ] (P1) Sow — @ann (beds)\n## M2 — Paths\n- [ ] (P0) Pave\n- [ ] (P1) Sweep — @ann @bob\n',
			`
			task: Dig | done | P0 | in M1 — Ground
			task: Sow | open | P1 | by ann | in M1 — Ground
			task: Pave | open | P0 | in M2 — Paths
			task: Sweep | open | P1 | by ann, bob | in M2 — Paths
			`,
		);
		checkReading(
			'## M1 — Ground\n- [x] Dig\n- [ ] Sow\n## M2 — Paths\n- [ ] Pave\n',
			'task M1: Ground | open\nsubtask: Dig | done | of M1\nsubtask: Sow | open | of M1\ntask M2: Paths | open\nsubtask: Pave | open | of M2',
		);
	});
});
