import { checkReading } from '../../support/checkReading';

suite('what a task says', () => {
	test('what a task waits for as a list beneath its label, and in its status', () => {
		checkReading(
			`
			### Task 1: Dig
			**Dependencies:**
			- Task 2
			- ⏳ Task 3 complete - **BLOCKING**

			### Task 2: Fill
			**Status:** Blocked by Task 3

			### Task 3: Sow
			- **Status:** pending
			- **Blocks:**
			  - Task 1: the hole
			`,
			`
			task 1: Dig | open | after 2, 3
			task 2: Fill | blocked | after 3
			task 3: Sow | open | before 1
			`,
		);
	});

	test('its status, in a field', () => {
		checkReading(
			`
			### Task 1: A
			**Status**: ✅ COMPLETE (already there)
			### Task 2: B
			**Status**: In Progress - 40%
			### Task 3: C
			**Status**: incomplete
			### Task 4: D
			**Status**: ⏳
			### Task 5: E
			**Status**: ⏸️ On hold until May
			### Task 6: F
			**Status:** Won't do
			### Task 7: G
			**Status**: 90%
			`,
			`
			task 1: A | done
			task 2: B | in-progress
			task 3: C | open
			task 4: D | open
			task 5: E | blocked
			task 6: F | cancelled
			task 7: G | in-progress
			`,
		);
	});

	test('its status, said twice: the least finished counts', () => {
		checkReading(
			`
			### Task 1: A ✅
			**Status**: done
			### Task 2: B ✅
			**Status**: not-started
			### Task 3: C ✅
			**Status**: blocked
			`,
			`
			task 1: A | done
			task 2: B | open
			task 3: C | blocked
			`,
		);
	});

	test('a remark in the place of a status, and a word that nobody knows', () => {
		checkReading(
			`
			### Task 1: A ✅
			**Status**: Expand the existing page
			### Task 2: B ✅
			**Status**: Foo
			### Task 3: C ✅
			**Status**: Foo & bar
			`,
			`
			task 1: A | done
			task 2: B | open
			task 3: C | done
			`,
		);
	});

	test('a percentage in brackets, after a dash, or with words', () => {
		checkReading(
			`
			### Task 1: A [70% COMPLETE]
			### Task 2: B [100%]
			### Task 3: C - 100% COMPLETE
			### Task 4: D [0%]
			### Task 5: E [90% COMPLETE - one test left]
			`,
			`
			task 1: A | in-progress
			task 2: B | done
			task 3: C | done
			task 4: D | open
			task 5: E | in-progress
			`,
		);
	});

	test('marks of boxes', () => {
		checkReading(
			`
			- [ ] open
			- [x] done
			- [X] done too
			- [/] at work
			- [~] half
			- [!] blocked
			- [✅] done
			- [🔄] at work
			- [?] a mark that nobody knows
			`,
			`
			task: open | open
			task: done | done
			task: done too | done
			task: at work | in-progress
			task: half | in-progress
			task: blocked | blocked
			task: done | done
			task: at work | in-progress
			task: a mark that nobody knows | open
			`,
		);
	});

	test('a date after a mark is a date', () => {
		checkReading(
			`
			- [x] Pay the rent ✅ 2025-12-08
			- [ ] Call Ann ➕ 2025-01-01 📅 2025-02-02 ⏳ 2025-02-01 🛫 2025-01-15
			`,
			`
			task: Pay the rent | done
			task: Call Ann | open
			`,
		);
	});

	test('its priority, by name, word, mark or brackets', () => {
		checkReading(
			`
			### Task 1: A
			**Priority**: 🔴 CRITICAL
			### Task 2: B
			**Priority**: Medium (P2)
			### Task 3: C
			**Severity**: low
			### Task 4: D [HIGH]
			### Task 5: E
			**Priority**: Hihg
			### Task 6: F
			**Priority**: P9
			`,
			`
			task 1: A | open | P0
			task 2: B | open | P2
			task 3: C | open | P3
			task 4: D | open | P1
			task 5: E | open
			task 6: F | open
			`,
		);
	});

	test('who does it', () => {
		checkReading(
			`
			### Task 1: A
			**Owner**: @ann, @bob
			### Task 2: B @cid
			### Task 3: C
			**Assigned to**: BE + FE
			### Task 4: D
			**Owner**: TBD
			### Task 5: E
			**Owner**: Ann and Bob
			### Task 6: Try @decorators first
			### Task 7: G
			**Owner**: UI/UX Designer
			### Task 8: H
			**Owner**: Ann (who looks after the garden and the house)/Bob
			### Task 9: I
			**Owner**: UI/UX Designer, BE/FE, Q/A lead
			`,
			`
			task 1: A | open | by ann, bob
			task 2: B | open | by cid
			task 3: C | open | by BE, FE
			task 4: D | open
			task 5: E | open | by Ann, Bob
			task 6: Try @decorators first | open
			task 7: G | open | by UI/UX Designer
			task 8: H | open | by Ann, Bob
			task 9: I | open | by UI/UX Designer, BE, FE, Q/A lead
			`,
		);
	});

	test('how long it takes', () => {
		checkReading(
			`
			### Task 1: A
			- **Estimate**: 8h
			### Task 2: B
			- **Effort**: 4-5 days
			### Task 3: C
			- **Estimated Time**: about 2 hours
			### Task 4: D (16小时)
			### Task 5: E (2h)
			### Task 6: F (v2)
			### Task 7: G
			- **Size**: M
			### Task 8: H
			- **Effort**: ~2 weeks
			`,
			`
			task 1: A | open | 8h
			task 2: B | open | 32-40h
			task 3: C | open | 2h
			task 4: D | open | 16h
			task 5: E | open | 2h
			task 6: F (v2) | open
			task 7: G | open
			task 8: H | open | 80h
			`,
		);
	});

	test('what it waits for, in slots', () => {
		checkReading(
			`
			1. [ ] A — [P0][BE][1h][None]
			2. [ ] B — [P0][BE][1h][Task #1]
			3. [ ] C — [P0][BE][1h][Task #1,2]
			4. [ ] D — [P0][BE][1h]
			`,
			`
			task 1: A | open | P0 | by BE | 1h | after none
			task 2: B | open | P0 | by BE | 1h | after 1
			task 3: C | open | P0 | by BE | 1h | after 1, 2
			task 4: D | open | P0 | by BE | 1h
			`,
		);
	});

	test('what it waits for, in fields', () => {
		checkReading(
			`
			1. [ ] A
			   - Dependencies: None
			2. [ ] B
			   - Depends on: #1
			3. [ ] C
			   - Dependencies: Task 1 and task 2
			4. [ ] D
			   - Blocked by: #1, #2 and #3
			5. [ ] E
			   - Depends on: 2 through 4
			6. [ ] F
			   - Blocks: Task 7
			7. [ ] G
			   - Dependencies: —
			8. [ ] H
			   - Dependencies: the design review (external)
			`,
			`
			task 1: A | open | after none
			task 2: B | open | after 1
			task 3: C | open | after 1, 2
			task 4: D | open | after 1, 2, 3
			task 5: E | open | after 2, 3, 4
			task 6: F | open | before 7
			task 7: G | open | after none
			task 8: H | open
			`,
		);
	});

	test('what it waits for, in brackets that end its title', () => {
		checkReading(
			`
			- [ ] 2.1 A
			- [ ] 2.2 B (after 2.1)
			- [ ] 2.3 C (depends on 2.1, 2.2)
			- [ ] 2.4 D（依赖: 2.1、2.3）
			`,
			`
			task 2.1: A | open
			task 2.2: B | open | after 2.1
			task 2.3: C | open | after 2.1, 2.2
			task 2.4: D | open | after 2.1, 2.3
			`,
		);
	});

	test('a name that nothing defines is kept as written', () => {
		checkReading(
			`
			- [ ] T001 A (depends on T009)
			- [ ] T002 B
			  - Depends on: Task 99
			`,
			`
			task T001: A | open | after T009
			task T002: B | open | after 99
			`,
		);
	});

	test('what it waits for, without a colon: certain where nothing but names follows', () => {
		checkReading(
			`
			- [ ] T001 A
			- [ ] T002 B
			  - Depends on T001
			- [ ] T003 C
			  - Blocked by T001 and T002 (both).
			- [ ] T004 D
			  - Зависит от T002, T003
			- [ ] T005 E
			  - Depends on T001 being lit, and on the weather
			- [ ] T006 F
			  - Depends on the weather of day 3
			`,
			`
			task T001: A | open
			task T002: B | open | after T001
			task T003: C | open | after T001, T002
			task T004: D | open | after T002, T003
			task T005: E | open | after T001?
			task T006: F | open
			`,
		);
	});

	test('all tasks further up: inferred', () => {
		checkReading(
			`
			- [ ] T001 A
			  - [ ] Part
			- [ ] T002 B
			- [ ] T003 C
			  - Depends on: All previous tasks
			- [ ] T004 D
			  - Dependencies: T003, todas as tarefas anteriores
			- [ ] T005 E
			  - Dependencies: all hands
			`,
			`
			task T001: A | open
			subtask: Part | open | of T001
			task T002: B | open
			task T003: C | open | after T001?, T002?
			task T004: D | open | after T003, T001?, T002?
			task T005: E | open
			`,
		);
	});

	test('what it waits for, in running text: inferred, and only for names that exist', () => {
		checkReading(
			`
			- [ ] T017 Dig
			- [ ] T018 Pour depends on T017 before start
			- [ ] T019 Lay depends on T099
			`,
			`
			task T017: Dig | open
			task T018: Pour depends on T017 before start | open | after T017?
			task T019: Lay depends on T099 | open
			`,
		);
	});

	test('ranges of ids', () => {
		checkReading(
			`
			- [ ] T012 A
			- [ ] T013 B
			- [ ] T014 C
			- [ ] T015 D
			  - Blocked by: T012-T014
			`,
			`
			task T012: A | open
			task T013: B | open
			task T014: C | open
			task T015: D | open | after T012, T013, T014
			`,
		);
	});

	test('entities stand for their characters', () => {
		checkReading(
			`
			### Task 1: A
			**Status**: &#9989; Done
			### Task 2: B
			**Status**: &#x2705;
			`,
			`
			task 1: A | done
			task 2: B | done
			`,
		);
	});

	test('a priority before the title without the brackets of a slot', () => {
		checkReading(
			`
			- [ ] P1: Dig
			- [ ] (P2) Fill
			- [ ] **P0** Sow
			- [ ] **P1 L** Water
			- [ ] **HIGH:** Weed
			- [ ] LOW PRIORITY: Mow
			- [ ] P3 – Rake
			`,
			`
			task: Dig | open | P1
			task: Fill | open | P2
			task: Sow | open | P0
			task: Water | open | P1
			task: Weed | open | P1
			task: Mow | open | P3
			task: Rake | open | P3
			`,
		);
	});

	test('near miss: a title that begins with such a word, an id, a list of levels', () => {
		checkReading(
			'- [ ] P1 bugs of last week\n- [ ] P1-9: Dig\n- [ ] High time (for) a break\n',
			'task: P1 bugs of last week | open\ntask P1-9: Dig | open | P1\ntask: High time (for) a break | open',
		);
		checkReading('1. P0: blocks the harvest\n2. P1: soon\n', '');
	});

	test('an empty box beside a word for cancelled is cancelled, as is a box beside its title’s', () => {
		checkReading(
			`
			- [ ] T1: Dig ❌ Cancelled
			- [ ] T2: Fill
			  - Status: Cancelled
			- [x] T3: Sow
			  - Status: Cancelled
			`,
			'task T1: Dig | cancelled\ntask T2: Fill | cancelled\ntask T3: Sow | done',
		);
	});

	test('underscores in code are its own, and a review is nobody’s name', () => {
		checkReading(
			'- [ ] Mend `__init__`\n- [ ] [AI-Review][High] Mend the lamp\n',
			'task: Mend __init__ | open\ntask: Mend the lamp | open | P1',
		);
	});

	test('near miss: empty brackets behind a title are no status', () => {
		checkReading('- [x] T1: Dig []\n- [x] T2: Fill\n', 'task T1: Dig | done\ntask T2: Fill | done');
	});

	test('an optional task waits for nothing', () => {
		checkReading(
			'### Task 1: Dig\n**Status**: ⏸️ OPTIONAL\n### Task 2: Fill\n**Status**: ⏸️ Optional parts',
			'optional task 1: Dig | open\ntask 2: Fill | blocked',
		);
	});

	test('the colour of a priority is no status', () => {
		checkReading(
			`
			- [ ] T1: 🟢 P3: Dig
			- [x] T2: 🟡 P2 Fill
			- [ ] T3: Sow [🟢 LOW]
			- [x] T4: 🟠 Mow
			`,
			`
			task T1: Dig | open | P3
			task T2: Fill | done | P2
			task T3: Sow | open | P3
			task T4: Mow | in-progress
			`,
		);
	});
});
