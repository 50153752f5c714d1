import { checkDefinition, checkOccurrences } from '../../support/checkNavigation';

const list = (slot: string): string => `
1. [ ] **Flour** — [P0][1h][None]
2. [ ] **Water** — [P0][1h][None]
3. [ ] **Salt** — [P0][1h][None]
4. [ ] **Dough** — [P0][1h]${slot}
`;

suite('navigation', () => {
	test('all of a mention leads to its task, and each number of a list to its own', () => {
		checkDefinition(list('[$0Task #2,3]'), '4: Task #2 → 2: 2 in 2: 2. [ ] **Water** — [P0][1h][None]');
		checkDefinition(list('[Task #2$0,3]'), '4: Task #2 → 2: 2 in 2: 2. [ ] **Water** — [P0][1h][None]');
		checkDefinition(list('[Task #2,$03]'), '4: 3 → 3: 3 in 3: 3. [ ] **Salt** — [P0][1h][None]');
	});

	test('both ends of a range, and what lies between them', () => {
		const line = (id: number, title: string): string =>
			`${id}: ${id} in ${id}: ${id}. [ ] **${title}** — [P0][1h][None]`;
		checkDefinition(list('[Task #1$0–3]'), `4: Task #1 → ${line(1, 'Flour')}`);
		checkDefinition(list('[Task #1–3$0]'), `4: 3 → ${line(3, 'Salt')}`);
	});

	test('a field, prose, a table cell, an id with letters', () => {
		const speckit = '- [x] T001 Plan\n- [ ] T012 [P] Route (depends on T0$001)\n';
		checkDefinition(speckit, '2: T001 → 1: T001 in 1: - [x] T001 Plan');
		const fields = '### Task 1: Bread ⬜\n### Task 2: Butter ⬜\n**Dependencies**: Task$0 1\n';
		checkDefinition(fields, '3: Task 1 → 1: 1 in 1: ### Task 1: Bread ⬜');
		checkDefinition('### Task 1: Bread ⬜\n\nSee task $01.\n', '3: task 1 → 1: 1 in 1: ### Task 1: Bread ⬜');
		const table =
			'| # | Task | Status | Depends on |\n|---|---|---|---|\n| 1 | Bread | ✅ | - |\n| 2 | Jam | ⬜ | $01 |\n';
		checkDefinition(table, '4: 1 → 3: 1 in 3: | 1 | Bread | ✅ | - |');
	});

	test('nothing where no task is named, and for an id that nothing has', () => {
		checkDefinition(list('[Task #2] pl$0ease'), '');
		checkDefinition(list('[Task #9$0]'), '');
	});

	test('from one listing of a task to the other, and all places of both', () => {
		const overview = `
| # | Task | Status |
|---|---|---|
| $01 | Bake bread | ⬜ |
| 2 | Eat bread | ⬜ |

### Task 1: Bake bread ⬜

### Task 2: Eat bread ⬜
**Dependencies**: Task 1
`;
		checkDefinition(overview, '3: 1 → 6: 1 in 6: ### Task 1: Bake bread ⬜');
		checkOccurrences(
			overview,
			`
* 3: 1
* 6: Task 1
  9: Task 1
`,
		);
	});

	test('everything that names a task: slots, prose, stated ids, a second time on one line', () => {
		checkOccurrences(
			`
**Completed tasks**: 1–2

1. [x] **Flour** — [P0][1h][None]
2. [x] **Water** — [P0][1h][None]
3. [ ] **Dough** — [P0][1h][Task #1,$02]
   - Notes: task 2 first; without task 2 it is dust
`,
			`
  1: 2
* 4: 2
  5: 2
  6: task 2
  6: task 2
`,
		);
	});

	test('in several lists that each count from the start, the near task is meant', () => {
		checkOccurrences(
			`
## Monday
1. [ ] **Flour** — [P0][None]
2. [ ] **Dough** — [P0][Task #$01]
3. [ ] **Oven** — [P0][None]
## Tuesday
1. [ ] **Plums** — [P0][None]
2. [ ] **Jam** — [P0][Task #1]
3. [ ] **Jars** — [P0][None]
`,
			`
* 2: 1
  3: Task #1
`,
		);
	});
});
