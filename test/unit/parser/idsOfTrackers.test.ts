import { checkReading } from '../../support/checkReading';

suite('tables of what was resolved', () => {
	const table = (header: string): string =>
		`## Log\n\n| ID | Bug | ${header} | Fix |\n|---|---|---|---|\n| BUG-3 | Leaks | May 6 | Liner |\n| BUG-5 | Wobbles | May 5 | Screws |\n`;

	test('their rows are done', () => {
		checkReading(table('Resolved'), 'task BUG-3: Leaks | done | in Log\ntask BUG-5: Wobbles | done | in Log');
	});

	test('near miss: days on which they were seen', () => {
		checkReading(table('Seen'), '');
	});

	test('rows that say how far each is and when it was done, over a total', () => {
		const beside = '- [ ] #1: Dig\n- [ ] #2: Fill\n\n';
		const rows = (header: string): string =>
			`${beside}| Task | Points | Status | ${header} |\n|---|---|---|---|\n| Mend the gate | 3 | Done | May 6, 2025 |\n| Oil the pump | 2 | In progress | - |\n| **Total** | **5** | | |\n`;
		checkReading(
			rows('Completed date'),
			'task 1: Dig | open\ntask 2: Fill | open\nitem: Mend the gate | done\nitem: Oil the pump | in-progress',
		);
		// Near miss: such a table without days adds up what is written elsewhere.
		checkReading(rows('Note'), 'task 1: Dig | open\ntask 2: Fill | open');
	});

	test('a warning sign beside what is still to be verified', () => {
		checkReading(
			'### BUG-3: Leaks\n**Status**: ⚠️ NEEDS VERIFICATION\n### BUG-4: Squeaks\n**Status**: ⚠️ Known limitation\n### BUG-5: Wobbles\n**Status**: ⚠️ Partial',
			'task BUG-3: Leaks | open\ntask BUG-4: Squeaks | open\ntask BUG-5: Wobbles | in-progress',
		);
	});
});

suite('ids as trackers write them', () => {
	test('a word, the number of a part and one within it', () => {
		checkReading(
			'### TASK-1-1: Dig\n### TASK-1-2: Pour\n**Depends on**: TASK-1-1\n### TASK-2-1: Wait\n**Depends on**: TASK-1-2, TASK-1-1',
			'task TASK-1-1: Dig | open\ntask TASK-1-2: Pour | open | after TASK-1-1\ntask TASK-2-1: Wait | open | after TASK-1-2, TASK-1-1',
		);
		checkReading('- [ ] US-1-2: Dig\n- [x] US-1-10: Pour', 'task US-1-2: Dig | open\ntask US-1-10: Pour | done');
		// Near miss: a range, where the ids have one number.
		checkReading(
			'- [ ] TASK-1: Dig\n- [ ] TASK-2: Pour\n- [ ] TASK-3: Wait, depends on TASK-1-2',
			'task TASK-1: Dig | open\ntask TASK-2: Pour | open\ntask TASK-3: Wait, depends on TASK-1-2 | open | after TASK-1?, TASK-2?',
		);
	});

	test('a letter and dotted numbers', () => {
		checkReading(
			'| Task | Title | Est. | Deps |\n|---|---|---|---|\n| W.2.01 | Dig | 30m | — |\n| W.2.02 | Pour | 1h | W.2.01 |\n',
			'task W.2.01: Dig | open | 0.5h | after none\ntask W.2.02: Pour | open | 1h | after W.2.01',
		);
		checkReading('- [ ] V.2.01 notes\n- [ ] v.2.02 notes\n', 'task: V.2.01 notes | open\ntask: v.2.02 notes | open');
	});

	test('two numbers behind a word, and several words', () => {
		checkReading(
			'### TICKET-03-01: Dig\n**Status:** done\n\n### TICKET-03-02: Pour\n**Status:** open\n**Depends on:** TICKET-03-01\n',
			'task TICKET-03-01: Dig | done\ntask TICKET-03-02: Pour | open | after TICKET-03-01',
		);
		checkReading(
			'- [x] TASK-UI-101: Dig\n- [ ] TASK-UI-102: Pour (depends on TASK-UI-101)\n',
			'task TASK-UI-101: Dig | done\ntask TASK-UI-102: Pour | open | after TASK-UI-101',
		);
	});

	test('a part and its number before a word with one', () => {
		checkReading(
			'- [x] M7-BED001 — Dig\n- [ ] M7-BED002 — Pour\n  - Depends on: M7-BED001\n- [ ] E2E-001 Dry\n- [ ] E2E-002 Look (depends on E2E-001)\n- [ ] E2E paths\n',
			'task M7-BED001: Dig | done\ntask M7-BED002: Pour | open | after M7-BED001\ntask E2E-001: Dry | open\ntask E2E-002: Look | open | after E2E-001\nitem: E2E paths | open',
		);
		checkReading(
			'| ID | Task | Status |\n|---|---|---|\n| M7-BED001 | Dig | Done |\n| E2E-001 | Look | Open |\n',
			'task M7-BED001: Dig | done\ntask E2E-001: Look | open',
		);
	});

	test('near miss: two numbers are a range where ids have one', () => {
		checkReading(
			'- [ ] T-01: Dig\n- [ ] T-02: Pour\n- [ ] T-03: Dry\n- [ ] T-04: Paint\n  - Depends on: T-01-03\n',
			'task T-01: Dig | open\ntask T-02: Pour | open\ntask T-03: Dry | open\ntask T-04: Paint | open | after T-01, T-02, T-03',
		);
	});

	test('an id within a link, and the estimate behind it', () => {
		checkReading(
			'- [x] [JOB-11](j.md): Dig\n- [ ] [JOB-12: Pour](k.md) - 2h (slow)\n- [ ] [JOB-13: Dry](l.md) in the sun (depends on JOB-12)\n',
			'task JOB-11: Dig | done\ntask JOB-12: Pour | open | 2h\ntask JOB-13: JOB-13: Dry in the sun | open | after JOB-12',
		);
		checkReading('- [ ] [#12](url) Dig\n- [ ] [Notes](n.md) Pour\n', 'task: #12 Dig | open\ntask: Notes Pour | open');
	});

	test('an id in brackets before the title of a heading', () => {
		checkReading(
			'### [Issue #1] Dig\n**Status**: Done\n\n### [Issue #2] Pour\n**Depends on**: #1\n\n- [ ] mix\n',
			'task 1: Dig | done\ntask 2: Pour | open | after 1\nsubtask: mix | open | of 2',
		);
		checkReading(
			'### [JOB-1] Dig\n**Status**: Done\n\n### [JOB-2] Pour\n**Status**: Open\n',
			'task JOB-1: Dig | done\ntask JOB-2: Pour | open',
		);
	});

	test('a heading without an id between two tasks, with fields as they have', () => {
		const fields = '**Priority**: P1 | **Status**: Open | **Effort**: 2 days\n\n';
		checkReading(
			`### Issue #1: Dig\n${fields}### Sieve\n${fields}### Issue #2: Pour\n${fields}`,
			'task 1: Dig | open | P1 | 16h\ntask: Sieve | open | P1 | 16h\ntask 2: Pour | open | P1 | 16h',
		);
		checkReading(
			`### Issue #1: Dig\n${fields}### Notes\n**Status**: Open\n\n### Issue #2: Pour\n${fields}### Sieve\n${fields}`,
			'task 1: Dig | open | P1 | 16h\ntask 2: Pour | open | P1 | 16h',
		);
	});

	test('numbers with a capital', () => {
		checkReading(
			'| ID | Task | Status | Blocked By |\n|---|---|---|---|\n| 1A | Dig | Done | — |\n| 10F | Pour | Open | Phase 2, 4 |\n| 2A | Dry | Open | 1A |\n',
			'task 1A: Dig | done | after none\ntask 10F: Pour | open\ntask 2A: Dry | open | after 1A',
		);
		checkReading(
			'- [x] **1A**: Dig\n- [ ] **1B**: Pour (depends on 1A)\n- [ ] **2A**: Dry\n',
			'task 1A: Dig | done\ntask 1B: Pour | open | after 1A\ntask 2A: Dry | open',
		);
		checkReading('- [ ] **3D**: maps\n- [ ] 2D: plans\n', 'task: 3D: maps | open\ntask: 2D: plans | open');
	});

	test('serial numbers in bold in a list of tasks, under epics', () => {
		checkReading(
			`
			## Epic 1: Pond
			**Priority**: High
			### Tasks:
			- **[POND-001]** Dig
			  - deep enough
			- **[POND-002]** Fill
			## Notes
			- **[POND-003]** is for later
			`,
			'task POND-001: Dig | open | P1 | in Tasks:\ntask POND-002: Fill | open | P1 | in Tasks:',
		);
	});

	test('near miss: one alone', () => {
		checkReading('### Tasks:\n- **[POND-001]** Dig\n\n- [ ] Fill', 'task: Fill | open | in Tasks:');
	});

	test('a capital and a number in a column of ids', () => {
		checkReading(
			'| # | Task | Status |\n|---|---|---|\n| T.1 | Dig | Done |\n| T.2 | Fill | Todo |',
			'task T.1: Dig | done\ntask T.2: Fill | open',
		);
	});

	test('ids of one family behind slashes', () => {
		checkReading(
			'- [ ] T001: Dig\n- [ ] T002: Fill (depends on T001/T009)\n- [ ] T003: Sow\n  - Depends on: T001/T002, T009 and T001/w2.md',
			'task T001: Dig | open\ntask T002: Fill | open | after T001, T009\ntask T003: Sow | open | after T001, T002, T009, T001',
		);
	});

	test('the ends of ids behind slashes', () => {
		const bugs = '- [ ] BUG-001: Dig\n- [ ] BUG-002: Pour\n';
		const read = 'task BUG-001: Dig | open\ntask BUG-002: Pour | open\n';
		checkReading(
			`${bugs}- [ ] BUG-003: Dry\n  - Depends on: BUG-001/002\n`,
			`${read}task BUG-003: Dry | open | after BUG-001, BUG-002`,
		);
		checkReading(
			`${bugs}- [ ] BUG-003: Dry\n  - Depends on: BUG-001/1\n`,
			`${read}task BUG-003: Dry | open | after BUG-001`,
		);
	});

	test('ranges behind slashes', () => {
		const [, ...bugs] = Array.from({ length: 7 }, (_, at) => `BUG-0${at + 10}`);
		const reading = (text: string, waits: string) => {
			const boxes = bugs.map(id => `- [ ] ${id}: Dig\n`).join('');
			const read = bugs.map(id => `task ${id}: Dig | open\n`).join('');
			checkReading(
				`${boxes}- [ ] BUG-017: Dry\n  - Depends on: ${text}\n`,
				`${read}task BUG-017: Dry | open | after ${waits}`,
			);
		};
		for (const text of ['BUG-011/013…015', 'BUG-011/013-015', 'BUG-011/BUG-013–BUG-015', 'BUG-011/BUG-013-BUG-015'])
			reading(text, 'BUG-011, BUG-013, BUG-014, BUG-015');
		reading('BUG-011/013/015–016', 'BUG-011, BUG-013, BUG-015, BUG-016');
		// Near miss: what a hyphen makes another name.
		reading('BUG-011/013-old', 'BUG-011');
		reading('BUG-011/013-2026-01', 'BUG-011');
	});

	test('the number of a version between the word and the number of an id', () => {
		checkReading(
			'- [ ] POND-0.1-01: Dig\n- [ ] POND-0.1-02: Pour\n- [ ] POND-0.1-03 Dry\n  - Depends on: POND-0.1-01..POND-0.1-02, POND-0.2-01\n',
			'task POND-0.1-01: Dig | open\ntask POND-0.1-02: Pour | open\ntask POND-0.1-03: Dry | open | after POND-0.1-01, POND-0.1-02, POND-0.2-01',
		);
		checkReading(
			'| Issue | Título | Dueño |\n|---|---|---|\n| POND-0.1-01 | Cavar | Ana |\n| POND-0.1-02 | Llenar | Luis |\n',
			'task POND-0.1-01: Cavar | open | by Ana\ntask POND-0.1-02: Llenar | open | by Luis',
		);
		// Near miss: what is longer, and no capitals.
		checkReading(
			'- [ ] POND-0.1-2026: Dig\n- [ ] pump-0.1-01 Pour\n- [ ] POND-0.1-01-02 Dry\n',
			'task: POND-0.1-2026: Dig | open\ntask: pump-0.1-01 Pour | open\ntask: POND-0.1-01-02 Dry | open',
		);
	});

	test('a box that is called like a phase with sub-headings', () => {
		checkReading(
			'## All\n\n- [x] Phase 1: Soil\n\n## Phase 1: Soil\n\n### Tasks\n\n- [x] Dig\n',
			'item: Phase 1: Soil | done | in All\ntask: Dig | done | in Tasks',
		);
	});

	test('a column of the dates of what is over', () => {
		const table = (date: string) =>
			`| ID | Task | Completed |\n|---|---|---|\n| F-1 | Dig | 2026-01-05 |\n| F-2 | Pour | ${date} |\n`;
		checkReading(table('2026-01-06'), 'task F-1: Dig | done\ntask F-2: Pour | done');
		checkReading(table('soon'), '');
	});

	test('the number of a story and that of its part', () => {
		checkReading(
			`
			| ID | Task | Depends on |
			|---|---|---|
			| GDN-001-T01 | Dig | None |
			| GDN-001-T02 | Pour | T01 |

			| ID | Task | Depends on |
			|---|---|---|
			| GDN-002-T01 | Sow | GDN-001-T02 |
			| GDN-002-T02 | Mow | T01, H9 |
			`,
			`
			task GDN-001-T01: Dig | open | after none
			task GDN-001-T02: Pour | open | after T01
			task GDN-002-T01: Sow | open | after GDN-001-T02
			task GDN-002-T02: Mow | open | after T01
			`,
		);
		// From a story to another it is a range.
		checkReading(
			'- [ ] T-001: Dig\n- [ ] T-002: Pour\n- [ ] T-003: Dry\n  - Depends on: T-001-T002\n',
			'task T-001: Dig | open\ntask T-002: Pour | open\ntask T-003: Dry | open | after T-001',
		);
	});

	test('letters, a space and a dotted number, and what waits for them', () => {
		checkReading(
			`
			- [x] T 1.1 — Dig
			  - [x] T 1.1.1 — Mark
			- [ ] T 1.2 — Pour
			  - Depends on: T 1.1
			- [ ] T 2.1: Sow (after T 1.2)
			- [ ] Mow
			`,
			`
			task T 1.1: Dig | done
			subtask T 1.1.1: Mark | done | of T 1.1
			task T 1.2: Pour | open | after T 1.1
			task T 2.1: Sow | open | after T 1.2
			item: Mow | open
			`,
		);
		// Near misses: names and their versions, and what nothing sets off.
		checkReading(
			'- [ ] IE 11.0: mend the menu\n- [ ] UTF 8.1: read it\n- [ ] T 1.1 pipes\n',
			'task: IE 11.0: mend the menu | open\ntask: UTF 8.1: read it | open\ntask: T 1.1 pipes | open',
		);
	});

	test('a letter and a number, beside dotted numbers and alone', () => {
		checkReading(
			'- [x] 1.1 Dig\n- [ ] 1.2 Pour (depends on A.2)\n- [x] A.1 Mend the gate\n- [ ] A.2 Oil it\n- [ ] B.1 Paint\n',
			'task 1.1: Dig | done\ntask 1.2: Pour | open | after A.2\ntask A.1: Mend the gate | done\ntask A.2: Oil it | open\ntask B.1: Paint | open',
		);
		checkReading(
			'| Task | Owner | Status |\n|---|---|---|\n| C.1 Sow | Ann | done |\n| C.2 Mow | Ann | open |\n',
			'task C.1: Sow | done | by Ann\ntask C.2: Mow | open | by Ann',
		);
		// Near misses: letters that differ, large numbers, and headings over boxes.
		checkReading(
			'- [x] M.2 screws\n- [ ] U.2 nails\n- [ ] H.264 files\n- [ ] H.265 files\n',
			'task: M.2 screws | done\ntask: U.2 nails | open\ntask: H.264 files | open\ntask: H.265 files | open',
		);
		checkReading(
			'# Plan\n### A.1: Banks\n- [x] Dig\n### A.2: Water\n- [ ] Fill\n',
			'task: Dig | done | in A.1: Banks\ntask: Fill | open | in A.2: Water',
		);
	});

	test('two numbers of three digits behind a word', () => {
		checkReading(
			'#### TASK-012-001: Dig\n**Estimate:** 3h\n#### TASK-012-002: Pour\n**Depends on:** TASK-012-001\n',
			'task TASK-012-001: Dig | open | 3h\ntask TASK-012-002: Pour | open | after TASK-012-001',
		);
		checkReading(
			'- [ ] TASK-010: Dig\n- [ ] TASK-011: Pour\n- [ ] TASK-012: Dry\n  - Depends on: TASK-010-011\n',
			'task TASK-010: Dig | open\ntask TASK-011: Pour | open\ntask TASK-012: Dry | open | after TASK-010, TASK-011',
		);
	});
});
