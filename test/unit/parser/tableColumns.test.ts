import { checkReading } from '../../support/checkReading';

suite('owners with brackets', () => {
	const table = (...owners: string[]): string =>
		`| ID | Task | Owner | Status |\n|---|---|---|---|\n${owners.map((owner, at) => `| T${at + 1} | Dig | ${owner} | Open |\n`).join('')}`;

	test('what somebody does, and who helps, is no part of a name', () => {
		checkReading(
			table('Ann (+Bob for weeds)', 'Eva (digs) + Ann (waters)', '**Bob** (lead)'),
			'task T1: Dig | open | by Ann\ntask T2: Dig | open | by Eva, Ann\ntask T3: Dig | open | by Bob',
		);
	});

	test('a letter that stands alone behind one of a team', () => {
		checkReading(
			table('Crew A + B', 'Crew A, Crew C', 'Crew 1/2'),
			'task T1: Dig | open | by Crew A, Crew B\ntask T2: Dig | open | by Crew A, Crew C\ntask T3: Dig | open | by Crew 1, Crew 2',
		);
		// Near miss: a letter alone, a name of several words or none before it.
		checkReading(
			table('A + B', 'Ann + B', 'the old crew A + B'),
			'task T1: Dig | open | by A, B\ntask T2: Dig | open | by Ann, B\ntask T3: Dig | open | by the old crew A, B',
		);
	});

	test('a priority in short', () => {
		checkReading(
			'| ID | Task | Pri | Status |\n|---|---|---|---|\n| T1 | Dig | P0 | Open |\n',
			'task T1: Dig | open | P0',
		);
	});

	test('headers of two words of which one is for owners', () => {
		for (const header of [
			'Owner agent',
			'Assigned agent',
			'Verantwortlicher Agent',
			'담당 에이전트',
			'Responsable técnico',
		])
			checkReading(
				`| ID | Task | ${header} | Status |\n|---|---|---|---|\n| T1 | Dig | C-02 + P1-05 | Open |\n| T2 | Fill | Ann | Open |\n`,
				'task T1: Dig | open | by C-02, P1-05\ntask T2: Fill | open | by Ann',
			);
		for (const [header, cell] of [
			['Owner email', 'ann@example.org'],
			['Owner since', 'May'],
			['Owner remarks', 'She would rather dig in spring, when the ground is soft'],
		])
			checkReading(
				`| ID | Task | ${header} | Status |\n|---|---|---|---|\n| T1 | Dig | ${cell} | Open |\n| T2 | Fill | ${cell} | Open |\n`,
				'task T1: Dig | open\ntask T2: Fill | open',
			);
	});

	test('near miss: which of several is', () => {
		checkReading(
			table('Agent (Windows)', 'Agent (Linux)'),
			'task T1: Dig | open | by Agent (Windows)\ntask T2: Dig | open | by Agent (Linux)',
		);
	});
});

suite('columns of numbers with letters', () => {
	test('they are ids, also under another header', () => {
		checkReading(
			`
			| Wave | Agent | Task | Status | Depends on |
			|---|---|---|---|---|
			| 1 | **5.C** | Dig the pond | Done | - |
			| 2 | 5.A | Fill it | Open | 5.C |
			| 2 | 5.B | Plant reeds | Open | 5.A, 5.C |
			`,
			`
			task 5.C: Dig the pond | done | after none
			task 5.A: Fill it | open | after 5.C
			task 5.B: Plant reeds | open | after 5.A, 5.C
			`,
		);
	});

	test('near miss: whoever has several tasks is an owner', () => {
		checkReading(
			`
			| ID | Agent | Task | Status |
			|---|---|---|---|
			| 1 | 5.C | Dig the pond | Done |
			| 2 | 5.C | Fill it | Open |
			`,
			'task 1: Dig the pond | done | by 5.C\ntask 2: Fill it | open | by 5.C',
		);
	});
});

suite('the columns of a table of tasks', () => {
	test('ids and titles under headers that say nothing, beside what each waits for', () => {
		checkReading(
			`
			| Row | Slice | Capability | Depends on | Status |
			|---|---|---|---|---|
			| 1 | S01 | The pipes are laid | none | done |
			| 2 | S02 | The lamps are hung | S01 | pending |
			`,
			'task S01: The pipes are laid | done | after none\ntask S02: The lamps are hung | open | after S01',
		);
		checkReading(
			`
			| Card | Title | Depends on | Status |
			|---|---|---|---|
			| [01](./01.md) | Pipes | - | done |
			| [02](./02.md) | Lamps | 01 | open |
			`,
			'task 01: Pipes | done | after none\ntask 02: Lamps | open | after 01',
		);
	});

	test('a second column of names is the titles, and so is the first text where the other is a description', () => {
		checkReading(
			`
			| # | Ticket | Blocked by | Status |
			|---|---|---|---|
			| 01 | Lay the pipes | – | done |
			| 02 | Hang the lamps | 01 | open |
			`,
			'task 01: Lay the pipes | done | after none\ntask 02: Hang the lamps | open | after 01',
		);
		checkReading(
			`
			| # | Document | Status | Description |
			|---|---|---|---|
			| 01 | Pipes | done | All of them are laid |
			| 02 | Lamps | open | None of them hangs |
			`,
			'task 01: Pipes | done\ntask 02: Lamps | open',
		);
		checkReading(
			`
			| Task | Name | Status |
			|---|---|---|
			| M1 | Lay the pipes | done |
			| M2 | Hang the lamps | open |
			`,
			'task M1: Lay the pipes | done\ntask M2: Hang the lamps | open',
		);
	});

	test('near miss: risks, tests and requirements have ids and states of their own', () => {
		for (const header of ['Risk', 'Test', 'Requirement', 'Phase'])
			checkReading(
				`| ${header} | Meaning | Status | Owner |\n|---|---|---|---|\n| R1 | The pipes burst | open | Ann |\n| R2 | The lamps fall | open | Bob |\n`,
				'',
			);
	});

	test('titles that begin with numbers are no ranges', () => {
		checkReading(
			'| Story | Points | Status |\n|---|---|---|\n| 1-2-lay-pipes | 3 | backlog |\n| 1-3-hang-lamps | 3 | done |\n',
			'task: 1-2-lay-pipes | open\ntask: 1-3-hang-lamps | done',
		);
	});

	test('numbers of tasks by owner are an overview', () => {
		checkReading('| Owner | Tasks | Hours |\n|---|---|---|\n| Ann | 13 tasks | 150h |\n| Bob | 3 tasks | 30h |\n', '');
	});

	test('stories that tasks are marked with name sections', () => {
		checkReading(
			`
			| ID | Story | Priority | Status |
			|---|---|---|---|
			| US1 | See the garden | P1 | Not started |
			| US2 | Water the garden | P2 | Not started |

			- [ ] T001 [US1] Draw the plan
			- [ ] T002 [US2] Lay the pipes
			`,
			'task T001: Draw the plan | open\ntask T002: Lay the pipes | open',
		);
	});

	test('a box in a status cell means what the legend says of it', () => {
		checkReading(
			`
			## Status legend
			- \`[>]\` in progress
			- \`[-]\` cancelled

			## Work

			| ID | Task | Status |
			|---|---|---|
			| A-1 | Dig | [>] |
			| A-2 | Fill | [>] In progress (since May) |
			| A-3 | Sow | [-] replaced |
			`,
			`
			task A-1: Dig | in-progress | in Work
			task A-2: Fill | in-progress | in Work
			task A-3: Sow | cancelled | in Work
			`,
		);
	});

	test('one task in an overview as T1 and under its heading as Task 1, or in several tables', () => {
		checkReading(
			`
			| ID | Task | Owner |
			|---|---|---|
			| T1 | Lay the pipes | Ann |
			| T2 | Hang the lamps | Bob |

			### Task 1: Lay the pipes
			**Estimate**: 2h

			### Task 2: Hang the lamps
			**Depends on**: T1
			`,
			`
			task T1: Lay the pipes | open | by Ann | 2h | also on 6
			task T2: Hang the lamps | open | by Bob | after T1 | also on 9
			`,
		);
		const table = (...rows: string[]): string => `| ID | Task | Effort |\n|---|---|---|\n${rows.join('\n')}\n\n`;
		checkReading(
			table('| A-1 | Dig | 2h |', '| A-2 | Fill | 3h |') +
				table('| A-3 | Sow | 1h |', '| A-4 | Water | 1h |') +
				table('| A-2 | Fill | 3h |', '| A-4 | Water | 1h |'),
			'task A-1: Dig | open | 2h\ntask A-2: Fill | open | 3h | also on 13\ntask A-3: Sow | open | 1h\ntask A-4: Water | open | 1h | also on 14',
		);
	});

	test('titles behind a severity, under a header that says nothing', () => {
		checkReading(
			`
			| ID | Severity | Weed | Status |
			|---|---|---|---|
			| W-1 | High | Thistles along the fence | Done |
			| W-2 | Low | Moss in the lawn | Open |
			`,
			'task W-1: Thistles along the fence | done | P1\ntask W-2: Moss in the lawn | open | P3',
		);
	});

	test('titles under "Task" may begin with the phase, and keep what is no id of theirs', () => {
		const rows = (title: string): string =>
			`| Task | Owner | Status |\n|---|---|---|\n| F1 pipes | Ann | done |\n| Phase 2${title} | Bob | open |\n| Phase 3${title} | Bob | in flight |\n`;
		checkReading(
			rows(' lamps'),
			'task: F1 pipes | done | by Ann\ntask: Phase 2 lamps | open | by Bob\ntask: Phase 3 lamps | in-progress | by Bob',
		);
		checkReading(rows(': lamps'), '');
		checkReading(rows(''), '');
	});

	test('a column of ids may hold the titles, where others say who and how far', () => {
		const rows = '|---|---|---|\n| Q-1 Pipes | open | Ann |\n| Q-2 Lamps | open | Bob |\n';
		checkReading(
			`| Ticket | Status | Owner |\n${rows}`,
			'task Q-1: Pipes | open | by Ann\ntask Q-2: Lamps | open | by Bob',
		);
		checkReading(`| Ticket | Status | Remark |\n${rows}`, '');
	});

	test('a title behind the second column, where the ids stand', () => {
		checkReading(
			`
			| Order | Key | Epic | Depends on |
			|---|---|---|---|
			| 1 | GA-18 | Ground work | — |
			| 2 | GA-19 | Walls | GA-18 |
			`,
			'task GA-18: Ground work | open | after none\ntask GA-19: Walls | open | after GA-18',
		);
		checkReading('| Order | Key | Value |\n|---|---|---|\n| 1 | GA-18 | Ground work |\n| 2 | GA-19 | Walls |\n', '');
	});

	test('small ids in a column that is headed as one', () => {
		checkReading(
			`
			| id | slice | blocked by |
			|---|---|---|
			| s1 | The gate opens | — |
			| s2 | The gate closes | s1 |
			`,
			'task s1: The gate opens | open | after none\ntask s2: The gate closes | open | after s1',
		);
	});

	test('all alone waits for all further up', () => {
		checkReading(
			`
			| ID | Title | Depends on |
			|---|---|---|
			| P-1 | Dig | — |
			| P-2 | Pour | P-1 |
			| P-3 | Look | ALL |
			| P-4 | Rest | all the rain |
			`,
			`
			task P-1: Dig | open | after none
			task P-2: Pour | open | after P-1
			task P-3: Look | open | after P-1?, P-2?
			task P-4: Rest | open
			`,
		);
	});

	test('an overview beneath the last task that names it', () => {
		checkReading(
			`
			### TODO-001: Mend the path
			**Priority**: P0

			### TODO-002: Mend the gate
			**Priority**: P1

			| TODO | Task | Status |
			|---|---|---|
			| 001 | Mend the path | done |
			| 002 | Mend the gate | open |
			`,
			`
			task TODO-001: Mend the path | done | P0 | also on 9
			task TODO-002: Mend the gate | open | P1 | also on 10
			`,
		);
	});

	test('ids under a word for tasks, beside their names', () => {
		checkReading(
			'| Epic | Name | Status |\n|---|---|---|\n| EPIC-0 | Pond | ✅ Complete |\n| EPIC-1 | Fence | Open |\n\n### EPIC-0: Pond\n**Status**: Complete\n',
			'task EPIC-0: Pond | done | also on 6\ntask EPIC-1: Fence | open',
		);
		// Near miss: whom they belong to.
		checkReading(
			'| Team | Name | Status |\n|---|---|---|\n| G-1 | Pond | Done |\n| G-2 | Fence | Open |\n',
			'task: Pond | done\ntask: Fence | open',
		);
	});

	test('a log of what was done, by ids, and decisions', () => {
		const log = (last: string): string =>
			`- [x] T-1: Dig\n- [x] T-2: Fill\n\n| Task | Completed | Agent |\n|---|---|---|\n| T-1 | 2026-01-02 | Ann |\n| T-2 | 2026-01-03 | Ann |\n| ${last} | 2026-01-03 | Ann |\n`;
		const tasks = 'task T-1: Dig | done | by Ann | also on 6\ntask T-2: Fill | done | by Ann | also on 7';
		checkReading(log('T-FINAL'), tasks);
		checkReading(log('T-3'), `${tasks}\ntask T-3:  | done | by Ann`);
		const rows = '|---|---|---|\n| ADR-1 | A round pond | Accepted |\n| ADR-2 | No fence | Proposed |\n';
		checkReading(`| ADR | Title | Status |\n${rows}`, '');
		checkReading(`## Architecture Decision Records\n\n| ID | Title | Status |\n${rows.replace(/ADR/g, 'D')}`, '');
		checkReading(
			`## Architecture\n\n| ID | Title | Status |\n${rows.replace(/ADR/g, 'D')}`,
			'task D-1: A round pond | open | in Architecture\ntask D-2: No fence | open | in Architecture',
		);
	});

	test('ranges of bare numbers under hours', () => {
		for (const header of ['Est. Hours', 'Est Hours', 'Hours', 'Estimate (h)'])
			checkReading(
				`| ID | Task | ${header} |\n|---|---|---|\n| A-1 | Dig | 2-4 |\n| A-2 | Fill | 1–1.5 |\n| A-3 | Mow | 3 |\n`,
				'task A-1: Dig | open | 2-4h\ntask A-2: Fill | open | 1-1.5h\ntask A-3: Mow | open | 3h',
			);
		// Near miss: nothing says what they count.
		checkReading(
			'| ID | Task | Estimate |\n|---|---|---|\n| A-1 | Dig | 2-4 |\n| A-2 | Fill | 1-2 |\n',
			'task A-1: Dig | open\ntask A-2: Fill | open',
		);
	});

	test('ids that priorities would be called by, beside a column of priorities', () => {
		const table = (header: string): string =>
			`| # | ${header} | Task |\n|---|---|---|\n| P1 | P0 | Dig |\n| P2 | P1 | Fill |\n`;
		checkReading(table('Priority'), 'task P1: Dig | open | P0\ntask P2: Fill | open | P1');
		// Near miss: nothing else says how urgent they are.
		checkReading(table('Owner').replace(/P0|P1(?= \| Fill)/g, 'Ann'), '');
	});

	test('rows with boxes are tasks, whatever the headers', () => {
		const table = (header: string, box: string): string =>
			`| Status | ${header} | Area |\n|---|---|---|\n| [x] | \`Room 7\` | East |\n| ${box} | **Hall** | West |\n`;
		for (const header of ['Object', 'Room', 'Board type'])
			checkReading(table(header, '[ ]'), 'task: Room 7 | done\ntask: Hall | open');
		// Near miss: a status in words behind it may be said of anything.
		checkReading('| Room | Status | Area |\n|---|---|---|\n| Room 7 | Done | East |\n| Hall | Open | West |\n', '');
		// A number of parts is no title.
		checkReading(
			'| # | Phase | Status | Tasks |\n|---|---|---|---|\n| 1 | Roof | Done | 6/6 |\n| 2 | Wall | Open | 0/5 |\n',
			'',
		);
	});

	test('ids and titles in Japanese', () => {
		const rows = '|---|---|---|---|\n| FR-1 | 認証 | 完了 | `a.ts` |\n| FR-2 | 表示 | 未着手 | まだ |\n';
		const tasks = 'task FR-1: 認証 | done\ntask FR-2: 表示 | open';
		checkReading(`| 要件ID | 要件 | ステータス | 実装 |\n${rows}`, tasks);
		checkReading(
			`| 要件ID | 要件 | 優先度 | 実装 |\n${rows.replace(/完了|未着手/g, 'High')}`,
			tasks.replace(/done|open/g, 'open | P1'),
		);
	});

	test('a description, where the column before it says where something is or repeats', () => {
		checkReading(
			`
			| # | Page | Description | Severity | Status |
			|---|---|---|---|---|
			| L1 | Pond | The edge leaks | P2 | Open |
			| L2 | Fence | A post is loose | P3 | FIXED |
			`,
			'task L1: The edge leaks | open | P2\ntask L2: A post is loose | done | P3',
		);
		checkReading(
			`
			| # | Bed | Description | Severity | Status |
			|---|---|---|---|---|
			| L1 | North | The edge leaks | P2 | Open |
			| L2 | North | A post is loose | P3 | FIXED |
			`,
			'task L1: The edge leaks | open | P2\ntask L2: A post is loose | done | P3',
		);
	});

	test('near miss: names that differ before a description', () => {
		checkReading(
			`
			| # | Feature | Description | Severity | Status |
			|---|---|---|---|---|
			| L1 | New edge | The edge leaks | P2 | Open |
			| L2 | New post | A post is loose | P3 | FIXED |
			`,
			'task L1: New edge | open | P2\ntask L2: New post | done | P3',
		);
	});

	test('numbers of weeks or steps before a column of ids', () => {
		checkReading(
			`
			| Week | ID | Task | Agent | Status |
			|---|---|---|---|---|
			| W02 | BED-07 | Mark the beds | ANN | Waiting |
			| W03 | DIG-03 | Dig | BOB | ✅ Done |
			| W04 | DIG-04 | Fill | BOB | Not started |
			`,
			`
			task BED-07: Mark the beds | blocked | by ANN
			task DIG-03: Dig | done | by BOB
			task DIG-04: Fill | open | by BOB
			`,
		);
		checkReading(
			'| Week | Goal | Status |\n|---|---|---|\n| W02 | Mark the beds | Waiting |\n| W03 | Dig | ✅ Done |\n| W04 | Fill | Not started |\n',
			'',
		);
	});
});

suite('tables that tell of work by no word for it', () => {
	const table = (head: string, ...rows: string[]): string =>
		`| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

	test('the texts that differ are titles, beside a status and an owner or a priority', () => {
		checkReading(
			table(
				'Area | Checklist Item | Owner | Status | Evidence',
				'Pond | Fish and plants are in | Ann | FAIL | none yet',
				'Pond | Foil holds the water | Bob | PASS | seen on Monday',
				'Beds | Fence stands all around | Ann | NOT RUN | none yet',
			),
			'task: Fish and plants are in | open | by Ann\ntask: Foil holds the water | done | by Bob\ntask: Fence stands all around | open | by Ann',
		);
		checkReading(
			table('Priority | Step | Status', 'P0 | Dig the pond out | Done', 'P0 | Fill it with water | Todo'),
			'task: Dig the pond out | done | P0\ntask: Fill it with water | open | P0',
		);
	});

	test('near miss: phases, risks, components, places, and rows without an owner or a priority', () => {
		for (const head of ['Phase | Owner | Status', 'Component | Owner | Status', 'Page | Owner | Status'])
			checkReading(table(head, 'Preparing the garden | Ann | Done', 'Planting the beds | Bob | Open'), '');
		checkReading(table('Check | Status', 'Fish are in | Done', 'Plants are in | Open'), '');
		checkReading(
			table(
				'Risk | Impact | Mitigation | Owner | Status',
				'Frost in May | High | Cover the beds at night | Ann | Open',
			),
			'',
		);
	});
});
