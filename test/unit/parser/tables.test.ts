import { checkReading } from '../../support/checkReading';

suite('reading tables', () => {
	test('ids or tasks beside what tasks say of themselves', () => {
		checkReading(
			`
			| ID | Task | Status | Priority | Owner | Estimate | Depends on |
			|----|------|:------:|----------|-------|---------:|------------|
			| 1 | Paint the fence | ✅ Done | P1 | BE | 2h | - |
			| 2 | Mow the lawn | ⬜ Pending | High | FE, BE | 1-2 days | 1 |
			| 3 | **Sweep** | 40% | low | — | TBD | 1, 2 |
			`,
			`
			task 1: Paint the fence | done | P1 | by BE | 2h | after none
			task 2: Mow the lawn | open | P1 | by FE, BE | 8-16h | after 1
			task 3: Sweep | in-progress | P3 | after 1, 2
			`,
		);
	});

	test('what a task is blocked on, not what it is blocking', () => {
		for (const header of ['Blocked On', 'Blocking on', 'Waiting On', 'Wartet auf', 'En attente de', 'Esperando a'])
			checkReading(
				`
				| ID | Task | Effort | ${header} |
				|---|---|---|---|
				| A-1 | Dig | 2h | — |
				| A-2 | Pour | 1h | A-1 (pit first) |
				`,
				`
				task A-1: Dig | open | 2h | after none
				task A-2: Pour | open | 1h | after A-1
				`,
			);
		checkReading(
			`
			| ID | Task | Effort | Blocking |
			|---|---|---|---|
			| A-1 | Dig | 2h | A-2 |
			| A-2 | Pour | 1h | |
			`,
			`
			task A-1: Dig | open | 2h | before A-2
			task A-2: Pour | open | 1h
			`,
		);
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| A-1 | Dig | Open |
			| A-2 | Pour | Blocked on A-1 |

			- Blocked on: 1
			`,
			`
			task A-1: Dig | open
			task A-2: Pour | blocked | after A-1
			`,
		);
	});

	test('without bars at the ends', () => {
		checkReading(
			`
			ID | Task | Status
			---|---|---
			A-1 | Dig | Done
			A-2 | Pour | Open
			`,
			`
			task A-1: Dig | done
			task A-2: Pour | open
			`,
		);
	});

	test('ids in the titles', () => {
		checkReading(
			`
			| Task | Priority |
			|---|---|
			| **SEC-001**: Hash | High |
			| **SEC-002**: Salt | Low |
			`,
			`
			task SEC-001: Hash | open | P1
			task SEC-002: Salt | open | P3
			`,
		);
	});

	test('a mark beside the id, where no column is for the status', () => {
		checkReading(
			`
			| # | Task | Effort |
			|---|---|---|
			| ~~1~~ ✅ | ~~Dig~~ — in May | 2h |
			| **2** 🔄 | Pour | 3h |
			| 3 | Sweep | 1h |

			| # | Task | Status |
			|---|---|---|
			| 4 ✅ | Mow | Open |
			`,
			`
			task 1: Dig — in May | done | 2h
			task 2: Pour | in-progress | 3h
			task 3: Sweep | open | 1h
			task 4: Mow | open
			`,
		);
	});

	test('dependencies by the ends of ids, and by the word over the titles', () => {
		checkReading(
			`
			| ID | Feature | Status | Depends on |
			|---|---|---|---|
			| S1-T01 | Dig | Done | - |
			| S1-T02 | Pour | Open | T01 |
			| 3 | Sweep | Open | Feature 4, Day 5 |
			| 4 | Mow | Open | - |
			| 5 | Plant | Open | - |
			`,
			`
			task S1-T01: Dig | done | after none
			task S1-T02: Pour | open | after T01
			task 3: Sweep | open | after 4
			task 4: Mow | open | after none
			task 5: Plant | open | after none
			`,
		);
	});

	test('ids of words in a column of ids', () => {
		checkReading(
			`
			| ID | Task | Status | Depends on |
			|---|---|---|---|
			| UX-FIX | Dig | Done | - |
			| **UX-LOOK-v2** | Pour | Open | UX-FIX, READ-ME |
			| UX-1 to UX-3 | More | Open | 3 boxes |
			| UX-4 | Sweep | Open | UX-LOOK-v2, UX-FIX |

			| Code-name | Task | Status |
			|---|---|---|
			| RED-FOX | Mow | Open |
			`,
			`
			task UX-FIX: Dig | done | after none
			task UX-LOOK-v2: Pour | open | after UX-FIX
			range UX-1-UX-3: More | open
			task UX-4: Sweep | open | after UX-LOOK-v2, UX-FIX
			item: Mow | open
			`,
		);
	});

	test('a dotted id under its stem', () => {
		checkReading(
			`
			| ID | Task | Owner |
			|---|---|---|
			| T2 | Pour | @bob, @ann |
			| T2.1 | Mix | @ann |
			| T2.2 | Stir | — |
			`,
			`
			task T2: Pour | open | by bob, ann
			subtask T2.1: Mix | open | by ann | of T2
			subtask T2.2: Stir | open | of T2
			`,
		);
	});

	test('tasks without ids, with a status', () => {
		checkReading(
			`
			| Task | Status | Owner |
			|---|---|---|
			| Dig | ✅ | BE |
			| Pour | ⬜ | FE |
			`,
			`
			task: Dig | done | by BE
			task: Pour | open | by FE
			`,
		);
	});

	test('columns that no word explains are known by their cells', () => {
		checkReading(
			`
			| No | What | How urgent | Where we are | Takes |
			|---|---|---|---|---|
			| 1 | Dig | P0 | Done | 2h |
			| 2 | Pour | P1 | In progress | 3 days |
			`,
			`
			task 1: Dig | done | P0 | 2h
			task 2: Pour | in-progress | P1 | 24h
			`,
		);
	});

	test('other languages', () => {
		checkReading(
			`
			| 编号 | 任务 | 状态 | 优先级 |
			|---|---|---|---|
			| 1 | 挖 | 已完成 | 高 |
			| 2 | 浇 | 未开始 | 低 |

			| № | Задача | Статус |
			|---|---|---|
			| 3 | Стены | в работе |
			| 4 | Крыша | не начато |
			`,
			`
			task 1: 挖 | done | P1
			task 2: 浇 | open | P3
			task 3: Стены | in-progress
			task 4: Крыша | open
			`,
		);
	});

	test('a schedule, a list of ranges, of sections or a sum is no listing', () => {
		checkReading(
			`
			| Date | Task | Status |
			|---|---|---|
			| 2025-01-02 | Dig | done |
			| 2025-01-03 | Pour | open |

			| Task | Status | Owner |
			|---|---|---|
			| T001-T005 | done | BE |
			| T006-T010 | open | FE |

			| Phase | Status | Owner |
			|---|---|---|
			| Phase 1: Ground | done | BE |
			| Phase 2: Walls | open | FE |
			`,
			'',
		);
	});

	test('ids alone beside their owners tell what is whose; near miss: titles', () => {
		const table = (header: string, ...rows: string[]): string =>
			`| Owner | ${header} |\n|---|---|---|\n${rows.map(row => `| ${row} |\n`).join('')}\n- [ ] T1 Dig\n- [ ] T2 Pour\n`;
		checkReading(
			table('Tasks | Hours', 'Ann | T1 | 2h', 'Ben | T2 | 3h', 'Eva | – | 0h'),
			'task T1: Dig | open\ntask T2: Pour | open',
		);
		checkReading(
			table('Tasks | Hours', 'Ann | T1 Dig | 2h', 'Ben | T2 Pour | 3h'),
			'task T1: Dig | open | by Ann | 2h | also on 6\ntask T2: Pour | open | by Ben | 3h | also on 7',
		);
	});

	test('without ids, a table that ends in a total counts what is written elsewhere, and lists what is not', () => {
		const table = `
			| Item | Status | Hours |
			|---|---|---|
			| Digging | done | 3 |
			| Pouring | open | 4 |
			| **Total** | | 7 |
			`;
		checkReading(`- [ ] Dig\n\n${table}`, 'task: Dig | open');
		checkReading(table, 'task: Digging | done | 3h\ntask: Pouring | open | 4h');
	});

	test('a total row whose title column counts is no task', () => {
		checkReading(
			`
			| ID | Task | Est. | Status |
			|---|---|---|---|
			| A-1 | Login | 3d | Done |
			| A-2 | Logout | 1d | Todo |
			| **Total** | 2 | 4d | 50% |
			`,
			'task A-1: Login | done | 24h\ntask A-2: Logout | open | 8h',
		);
	});

	test('a table of words is no listing', () => {
		checkReading(
			`
			| Name | Meaning |
			|---|---|
			| P0 | now |
			| P1 | soon |
			`,
			'',
		);
	});

	test('a row of bars without a delimiter is no table', () => {
		checkReading('| 1 | Dig | Done |\n| 2 | Pour | Done |\n', '');
	});

	test('bars in code and escaped bars do not end a cell', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| 1 | Run a \\\\| b | Done |
			| 2 | Pour | Open |
			`.replaceAll('\\\\', '\\'),
			`
			task 1: Run a | b | done
			task 2: Pour | open
			`,
		);
	});

	test('a title beside two of owner, estimate, priority and dependencies', () => {
		checkReading(
			`
			| Task | Owner | Estimate (h) | Predecessors |
			|---|---|---|---|
			| Dig | Ann | 3 | - |
			| Fill | Bo | 4 | - |
			`,
			'task: Dig | open | by Ann | 3h | after none\ntask: Fill | open | by Bo | 4h | after none',
		);
		checkReading('| Task | Owner |\n|---|---|\n| Dig | Ann |\n', '');
	});

	test('titles that begin with a phase or a code, behind an id of their own', () => {
		checkReading(
			`
			| Story ID | Task | Owner | Status |
			|---|---|---|---|
			| T1 | Phase 1 of the move | Ann | Done |
			| T2 | F821 is mended | Bo | [x] see the report |
			| T3 | Week 1 report | Bo | [-] later |
			`,
			`
			task T1: Phase 1 of the move | done | by Ann
			task T2: F821 is mended | done | by Bo
			task T3: Week 1 report | in-progress | by Bo
			`,
		);
	});

	test('near miss: an overview of phases by number', () => {
		checkReading('| Phase | Name | Duration | Status |\n|---|---|---|---|\n| 1 | Ground | 2 weeks | To do |\n', '');
	});

	test('rows without an id beneath the heading of a task with one', () => {
		checkReading(
			`
			### Task 1: Beds
			| Activity | Owner | Status |
			|---|---|---|
			| Dig | Ann | Done |

			### Task 2: Pond
			`,
			'task 1: Beds | open\nsubtask: Dig | done | by Ann | of 1\ntask 2: Pond | open',
		);
	});

	test('numbered steps whose tasks have a status', () => {
		checkReading(
			'| Step | Task | Status |\n|---|---|---|\n| 1.1 | Dig | ✅ |\n| 1.2 | Fill | ⬜ |\n',
			'task: Dig | done\ntask: Fill | open',
		);
	});

	test('sizes with their hours, and a column of efforts beside brackets in a title', () => {
		checkReading(
			'| ID | Task | Effort |\n|---|---|---|\n| 1 | Dig | M (4-8 hours) |\n| 2 | Watch (48h) | 2d |\n',
			'task 1: Dig | open | 4-8h\ntask 2: Watch | open | 16h',
		);
	});

	test('headings that begin with the pair of a row hold its details', () => {
		checkReading(
			`
			| ID | Task | Status |
			|---|---|---|
			| 2-01 | Dig the pond | done |
			| 2-02 | Fill the pond | open |

			### 2-01: Dig the pond
			**Owner**: Ann

			- [x] The edge

			### **2-02** — Fill the pond
			**Owner**: Bo

			### 3-01: Dig the well
			**Owner**: Cy
			`,
			`
			task 2-01: Dig the pond | done | by Ann | also on 6
			task 2-02: Fill the pond | open | by Bo | also on 11
			subtask: The edge | done | of 2-01
			`,
		);
	});

	test('a table without titles, whose ids stand under a header for them', () => {
		checkReading(
			'| Task ID | Owner | Depends on | Status |\n|---|---|---|---|\n| 2.1 | Ann | None | Done |\n| 5.1 | Bob | 2.1 | Todo |\n',
			'task 2.1:  | done | by Ann | after none\ntask 5.1:  | open | by Bob | after 2.1',
		);
		checkReading('| Number | Owner | Status |\n|---|---|---|\n| some | Ann | Done |\n| more | Bob | Todo |\n', '');
	});

	test('an overview above a list, which gives its rows their titles', () => {
		checkReading(
			'| Task | Status |\n|---|---|\n| T1 | Done |\n| T2 | Open |\n\n## Work\n\n- [x] T1: Dig @ann\n- [ ] T2: Fill\n',
			'task T1: Dig | done | by ann | also on 8\ntask T2: Fill | open | also on 9',
		);
	});

	test('two tables of the same ids and estimates are one list, whatever their titles', () => {
		const plan = (hours: string) =>
			`| ID | Title | Effort | Status |\n|---|---|---|---|\n| G-1 | Mud at the gate | 1h | Open |\n| G-2 | No light | 2h | Open |\n| G-3 | Weeds | 30 min | Done |\n\n| ID | Work | Effort |\n|---|---|---|\n| G-1 | Lay gravel | 1h |\n| G-2 | Hang a lamp | ${hours} |\n| G-3 | Rake | 0.5h |\n`;
		checkReading(
			plan('2h'),
			'task G-1: Mud at the gate | open | 1h | also on 9\ntask G-2: No light | open | 2h | also on 10\ntask G-3: Weeds | done | 0.5h | also on 11',
		);
		checkReading(
			plan('3h'),
			'task G-1: Mud at the gate | open | 1h\ntask G-2: No light | open | 2h\ntask G-3: Weeds | done | 0.5h\ntask G-1: Lay gravel | open | 1h\ntask G-2: Hang a lamp | open | 3h\ntask G-3: Rake | open | 0.5h',
		);
	});

	test('pairs of a number with a letter and a number', () => {
		checkReading(
			'| ID | Task | Depends on | Status |\n|---|---|---|---|\n| 7A-1 | Dig | - | Done |\n| 7A-2 | Pour | 7A-1 | Todo |\n',
			'task 7A-1: Dig | done | after none\ntask 7A-2: Pour | open | after 7A-1',
		);
	});

	test('ids under a header for titles, and the text behind them', () => {
		checkReading(
			'| Issue | Scope | Status |\n|---|---|---|\n| G-1 | The old pond | Done |\n| G-2 | The new pond | Todo |\n',
			'task G-1: The old pond | done\ntask G-2: The new pond | open',
		);
	});
});
