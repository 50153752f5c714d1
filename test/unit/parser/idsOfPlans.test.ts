import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading } from '../../support/checkReading';

suite('ids as plans write them', () => {
	test('the only number of a family that is filled up with zeros', () => {
		checkReading(
			'- [ ] W-001 Dig\n- [ ] W-100 Fill\n- [ ] W-200 Sow\n',
			'task W-001: Dig | open\ntask W-100: Fill | open\ntask W-200: Sow | open',
		);
	});

	test('a prefix that occurs once, with a number filled up with zeros', () => {
		checkReading(
			`
			- [ ] CORE-001 Lay the pipes
			- [ ] OPS-002 Hang the lamps
			- [ ] SHA-256 sums
			`,
			`
			task CORE-001: Lay the pipes | open
			task OPS-002: Hang the lamps | open
			item: SHA-256 sums | open
			`,
		);
	});

	test('with an underscore, in boxes, headings and tables', () => {
		checkReading(
			`
			### UI_001: Lay the pipes
			**Status**: Done

			### UI_002: Hang the lamps
			**Depends on**: UI_001

			| ID | Task | Status | Depends on |
			|---|---|---|---|
			| UI_010 | Paint | Open | UI_002 |
			`,
			`
			task UI_001: Lay the pipes | done
			task UI_002: Hang the lamps | open | after UI_001
			task UI_010: Paint | open | after UI_002
			`,
		);
	});

	test('of several words, the last with a number', () => {
		checkReading(
			'1. **OBJ-water-pipes-4** Lay them\n   - Status: open\n2. **OBJ-lamps-2** Hang them\n   - Status: done\n',
			'task OBJ-water-pipes-4: Lay them | open\ntask OBJ-lamps-2: Hang them | done',
		);
	});

	test('pairs of numbers in a column of ids, and what waits for them', () => {
		checkReading(
			`
			| ID | Task | Owner | Depends on |
			|---|---|---|---|
			| 1-1 | Dig | Ann | - |
			| 1-2 | Fill | Ann | 1-1 |
			| 2-1 | Sow | Bob | 1-1, 1-2 |
			`,
			`
			task 1-1: Dig | open | by Ann | after none
			task 1-2: Fill | open | by Ann | after 1-1
			task 2-1: Sow | open | by Bob | after 1-1, 1-2
			`,
		);
	});

	test('the id that is written behind a number wins', () => {
		checkReading(
			`
			### 1. TASK 1.1: Dig
			**Status**: done

			### 1. TASK 1.3: Fill
			**Status**: open
			**Depends on**: TASK 1.1
			`,
			`
			task 1.1: Dig | done
			task 1.3: Fill | open | after 1.1
			`,
		);
	});

	test('near miss: how many, several at once, what a task came to', () => {
		const titles = (text: string): readonly (string | null)[] => parse(text).tasks.map(({ id }) => id);
		assert.deepEqual(titles('- [ ] Fix 3 broken lamps\n- [ ] Fix 3 leaking pipes\n'), [null, null]);
		assert.deepEqual(titles('- [x] TC-1 through TC-5 pass\n- [x] TC-6 to TC-9 pass\n'), [null, null]);
		assert.deepEqual(titles('## Item 15 conclusion\n\nIt went well.\n'), []);
		assert.deepEqual(titles('- [ ] Task 31+: the rest\n'), [null]);
	});

	test('a part names its task: by its word, a letter behind the number, a number with zeros', () => {
		checkReading(
			`
			### TASK-008: Build the shed ✅
			- [x] SUB-TASK 008a: Lay the floor
			- [x] 8b: Raise the walls

			### 2. Plant the trees
			**Status**: open

			- ✅ **02.01**: Dig the holes
			- ✅ **02.02**: Fill them
			`,
			`
			task TASK-008: Build the shed | done
			subtask 008a: Lay the floor | done | of TASK-008
			subtask 8b: Raise the walls | done | of TASK-008
			task 2: Plant the trees | open
			subtask 02.01: Dig the holes | done | of 2
			subtask 02.02: Fill them | done | of 2
			`,
		);
	});

	test('letters before the number of the task around make a part, before another number a task', () => {
		checkReading(
			`
			### Task 1: Build the shed
			- [x] T1.1 - Lay the floor
			- [ ] T1.2 - Raise the walls

			### Task 2: Plant the trees
			- [ ] T3.1 - Buy a spade
			`,
			`
			task 1: Build the shed | open
			subtask T1.1: Lay the floor | done | of 1
			subtask T1.2: Raise the walls | open | of 1
			task 2: Plant the trees | open
			task T3.1: Buy a spade | open
			`,
		);
	});

	test('under criteria an id of a kind of its own makes a criterion', () => {
		checkReading(
			`
			- [ ] **T1** Dig
			- [ ] **T2** Fill

			**Exit criteria:**
			- [ ] **QG1** All holes are dug
			- [ ] **T3** Look at the holes
			`,
			`
			task T1: Dig | open
			task T2: Fill | open
			item QG1: All holes are dug | open
			task T3: Look at the holes | open
			`,
		);
	});

	test('bullets with an id over a line for their status', () => {
		checkReading(
			`
			- **BUG-01:** The gate creaks
			  - **Status:** 🔴 Open
			- **BUG-02:** The well is dry
			  - **Status:** ✅ Resolved
			- **BUG-03:** See BUG-01
			`,
			`
			task BUG-01: The gate creaks | open
			task BUG-02: The well is dry | done
			`,
		);
	});

	test('near miss: one alone, and a status that is none', () => {
		checkReading('- **API-01:** Sow\n  - **Status:** done\n- **API-02:** Water\n  - **Status:** 404', '');
	});

	test('the number of a part, a hyphen and that of a task in it', () => {
		checkReading(
			`
			### Story 05.1-001: Dig
			**Status**: Done

			### Story 05.1-002: Line
			**Dependencies**: 05.1-001, 02.1-004

			### Story 05.1-003: Fill
			**Depends on**: 05.1-001 to 05.1-002
			`,
			`
			task 05.1-001: Dig | done
			task 05.1-002: Line | open | after 05.1-001, 02.1-004
			task 05.1-003: Fill | open | after 05.1-001, 05.1-002
			`,
		);
		checkReading(
			'- [ ] 1.2-01 Dig\n- [ ] 1.2-10 Line (depends on 1.2-01)\n',
			'task 1.2-01: Dig | open\ntask 1.2-10: Line | open | after 1.2-01',
		);
		checkReading(
			`
			| ID | Task | Status | Depends on |
			|---|---|---|---|
			| 05.1-001 | Dig | Done | — |
			| 05.1-002 | Line | Open | 05.1-001 |
			`,
			'task 05.1-001: Dig | done | after none\ntask 05.1-002: Line | open | after 05.1-001',
		);
	});

	test('ranges of dotted numbers, and measures, are no such ids', () => {
		checkReading(
			`
			- [ ] 1.1 Dig
			- [ ] 1.2 Line
			- [ ] 1.3 Fill
			  - Depends on: 1.1-1.2
			- [ ] 1.5-10 m of pipe
			`,
			`
			task 1.1: Dig | open
			task 1.2: Line | open
			task 1.3: Fill | open | after 1.1, 1.2
			item: 1.5-10 m of pipe | open
			`,
		);
	});
});
