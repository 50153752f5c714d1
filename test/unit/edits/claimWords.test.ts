import { checkComplete, checkReopen, checkStatus } from '../../support/checkEdits';

suite('words, signs, lists and hours go along with a change of status', () => {
	test('a sign before a word of completion', () => {
		checkReopen(
			'## Cellar ✅ [COMPLETE]\n\n- [x] #1: Dig$0\n- [x] #2: Lay bricks\n',
			'## Cellar 🔄 [IN PROGRESS]\n\n- [ ] #1: Dig\n- [x] #2: Lay bricks\n',
		);
	});

	test('a sign before a share that is no longer all', () => {
		checkReopen(
			'## Cellar [✅ 100% COMPLETE]\n\n- [x] #1: Dig$0\n- [x] #2: Lay bricks\n',
			'## Cellar [🔄 50% COMPLETE]\n\n- [ ] #1: Dig\n- [x] #2: Lay bricks\n',
		);
	});

	test('a sign alone stays one beside others with words', () => {
		const text = (box: string, says: string): string =>
			`- T1–T2: ✅ Complete\n\n- ✅ Phase 1: Ground\n- ${says} Phase 2: Roof\n\n## Phase 1: Ground\n\n- [x] T1 Dig\n- [x] T2 Pour\n\n## Phase 2: Roof\n\n- [${box}] T3 Tile`;
		checkComplete(`${text(' ', '⬜')}$0\n`, `${text('x', '✅')}\n`);
	});

	test('done in the language of the list, where it says neither yes nor no', () => {
		const text = (id: string, state: string, box: string): string => `**Status**: ${state}\n\n- [${box}] ${id} Tile`;
		checkComplete(`${text('T1', 'In Arbeit', ' ')}$0\n`, `${text('T1', 'Abgeschlossen', 'x')}\n`);
		checkComplete(`${text('T1', 'In corso', ' ')}$0\n`, `${text('T1', 'Completato', 'x')}\n`);
	});

	test('not started is no longer true of what has begun', () => {
		const text = (state: string, box: string): string =>
			`**Status**: ${state}\n\n## Roof — ${state}\n\n- [${box}] T1 Tile`;
		checkComplete(`${text('Not started', ' ')}$0\n- [ ] T2 Paint\n`, `${text('In progress', 'x')}\n- [ ] T2 Paint\n`);
	});

	test('the number of sections that are done', () => {
		const text = (done: number, box: string): string =>
			`**Progress**: ${done} of 2 phases\n\n## Phase 1: Roof\n\n- [x] T1 Tile\n\n## Phase 2: Pond\n\n- [${box}] T2 Dig`;
		checkComplete(`${text(1, ' ')}$0\n`, `${text(2, 'x')}\n`);
		checkComplete(`${text(0, ' ')}$0\n`, `${text(0, 'x')}\n`);
	});

	test('the hours that are left in the row of a part', () => {
		const text = (done: string, hours: string, box: string): string =>
			`| Part | Done | Hours left |\n|---|---|---|\n| Roof | ${done} | ${hours} |\n| Pond | 0/1 | 1h |\n\n## Roof\n\n- [${box}] T1 Tile (2h)\n- [ ] T2 Paint (3h)\n\n## Pond\n\n- [ ] T3 Dig (1h)\n`;
		checkComplete(text('0/2', '5h', ' ').replace('Tile', 'Tile$0'), text('1/2', '3h', 'x'));
	});

	test('near miss: a decoration and a sign further off stay', () => {
		checkReopen(
			'## 🚀 Cellar ✅ below (COMPLETE)\n\n- [x] #1: Dig$0\n- [x] #2: Lay bricks\n',
			'## 🚀 Cellar ✅ below (IN PROGRESS)\n\n- [ ] #1: Dig\n- [x] #2: Lay bricks\n',
		);
	});

	test('a row that says complete and 100%', () => {
		const text = (box: string, says: string): string =>
			`| Part | Status | Progress |\n|---|---|---|\n| Cellar | ${says} |\n| Kitchen | ⏳ Pending | 0% |\n\n## Cellar\n\n- [${box}] Dig\n- [x] Lay bricks\n\n## Kitchen\n\n- [ ] Cook\n`;
		checkReopen(text('x', '✅ Complete | 100%').replace('Dig', 'Dig$0'), text(' ', '🔄 In Progress | 50%'));
	});

	test('a total row that is the sum of its columns, where the tasks bear out only some of them', () => {
		const text = (box: string, row: string, total: string): string =>
			`## P1\n\n- [${box}] **P1-1**: Dig\n- [x] **P1-2**: Lay\n\n| Priority | Items | Complete | In Progress | Planned |\n|---|---|---|---|---|\n| P0 | 4 | 1 | 0 | 3 |\n| P1 | 2 | ${row} |\n| Total | 6 | ${total} |\n`;
		checkStatus(
			'in-progress',
			text('x', '2 | 0 | 0', '3 | 0 | 3').replace('Dig', 'Dig$0'),
			text('/', '1 | 1 | 0', '2 | 1 | 3'),
		);
	});

	test('a field that says in progress is no part of that name', () => {
		const text = (box: string, started: number): string =>
			`# Plan\n\n## Kitchen in summer\n\n- [${box}] #1: Cook\n- [ ] #2: Eat\n\n## Summary\n\n- **Total Tasks**: 2 tasks\n- **In Progress**: ${started} tasks\n`;
		checkStatus('in-progress', text(' ', 0).replace('Cook', 'Cook$0'), text('/', 1));
	});

	const remaining = (first: string, second: string, stated: string): string =>
		`- [x] T008 Buy flour\n- [${first}] T009 Bake bread\n- [${second}] T010 Eat bread\n\n## Summary\n\n- **Total tasks**: 3\n- **Remaining**: ${stated}\n`;

	test('the ids behind a number', () => {
		checkComplete(
			remaining(' ', ' ', '2 (`T009`, `T010`)').replace('Bake', 'Ba$0ke'),
			remaining('x', ' ', '1 (`T010`)'),
		);
		checkReopen(remaining('x', ' ', '1 (`T010`)').replace('Bake', 'Ba$0ke'), remaining(' ', ' ', '2 (`T009`, `T010`)'));
		checkComplete(remaining('x', ' ', '1 (T010)').replace('Eat', 'Ea$0t'), remaining('x', 'x', '0'));
	});

	test('near miss: ids that were not those that remain', () => {
		checkComplete(
			remaining(' ', ' ', '2 (`T008`, `T010`)').replace('Bake', 'Ba$0ke'),
			remaining('x', ' ', '1 (`T008`, `T010`)'),
		);
	});

	const plan = (field: string, bread: string): string =>
		`# Plan\n\n**${field}\n\n1. [x] **Buy flour** — [P0][2h]\n2. [ ] **${bread}** — [P0][4h]\n3. [ ] **Eat bread** — [P0][2h]\n`;

	test('a total leaves cancelled work out', () => {
		checkStatus(
			'cancelled',
			plan('Total effort**: 8 hours', 'Bake$0 bread'),
			plan('Total effort**: 4 hours', '~~Bake bread~~'),
		);
		checkStatus(
			'cancelled',
			plan('Total effort**: 1 day', 'Bake$0 bread'),
			plan('Total effort**: 0.5 days', '~~Bake bread~~'),
		);
	});

	test('a guess stays one: left alone as long as it holds, then another guess', () => {
		const text = (left: string, bread: string): string =>
			plan(`Remaining effort**: ${left}`, 'Bake bread').replace('2. [ ]', `2. [${bread}]`);
		checkStatus('blocked', text('~6 hours', ' ').replace('Bake', 'Ba$0ke'), text('~6 hours', '!'));
		checkComplete(text('~6 hours', ' ').replace('Bake', 'Ba$0ke'), text('~2 hours', 'x'));
	});

	test('near miss: hours that were wrong, and a time frame', () => {
		for (const field of ['Total effort**: 9 hours', 'Duration**: 8 hours'])
			checkStatus('cancelled', plan(field, 'Bake$0 bread'), plan(field, '~~Bake bread~~'));
	});

	test('a column of hours and its total', () => {
		const text = (tea: string, kitchen: string, total: string): string =>
			`# Kitchen\n\n1. [ ] **Bake bread** — [P0][4h]\n2. [ ] **${tea}** — [P0][2h]\n\n# Cellar\n\n3. [ ] **Fetch wine** — [P0][1h]\n\n# Summary\n\n| Part | Total | Remaining | Hours |\n|---|---|---|---|\n| Kitchen | ${kitchen} |\n| Cellar | 1 | 1 | 1h |\n| **Total** | ${total} |\n`;
		checkStatus(
			'cancelled',
			text('Make$0 tea', '2 | 2 | 6h', '**3** | **3** | **7h**'),
			text('~~Make tea~~', '2 | 1 | 4h', '**3** | **2** | **5h**'),
		);
	});
});

suite('words in which a task is taken up again', () => {
	test('as boards write them: To Do beside Done', () => {
		const board = (status: string): string => `---\nid: task-1\ntitle: Bake bread\nstatus: ${status}\n---\n`;
		checkReopen(board('Done').replace('title', 'ti$0tle'), board('To Do'));
		checkReopen('### Task 1: Bake$0 bread\n- Status: done\n', '### Task 1: Bake bread\n- Status: todo\n');
		checkReopen('### Task 1: Bake$0 bread\n- Status: DONE\n', '### Task 1: Bake bread\n- Status: TODO\n');
	});

	test('what tells why another task is open is no model', () => {
		checkReopen(
			'### Task 1: Bake$0 bread\n**Status:** ✅ COMPLETE\n\n### Task 2: Eat bread\n**Status:** ⏸️ DEFERRED\n\n### Task 3: Wash up\n**Status:** ⏸️ DEFERRED\n',
			'### Task 1: Bake bread\n**Status:** ⬜ NOT STARTED\n\n### Task 2: Eat bread\n**Status:** ⏸️ DEFERRED\n\n### Task 3: Wash up\n**Status:** ⏸️ DEFERRED\n',
		);
	});

	test('what follows the words stays', () => {
		checkStatus(
			'open',
			'### Task 1: Bake$0 bread\n**Status:** Complete with crust\n',
			'### Task 1: Bake bread\n**Status:** Not Started with crust\n',
		);
	});

	test('a finished task with a reopened part is in progress where words say its status', () => {
		checkReopen(
			'### 1. Bake bread [✅ COMPLETE]\n**Priority:** HIGH\n\n- [x] Knead$0\n- [x] Wait\n',
			'### 1. Bake bread [🔄 IN PROGRESS]\n**Priority:** HIGH\n\n- [ ] Knead\n- [x] Wait\n',
			{ withParents: true },
		);
		checkReopen(
			'- [x] Bake bread\n  - [x] Knead$0\n  - [x] Wait\n',
			'- [ ] Bake bread\n  - [ ] Knead\n  - [x] Wait\n',
			{ withParents: true },
		);
	});

	test('in Portuguese as in Portugal', () => {
		checkReopen(
			'### Tarefa 1: Assar$0 pão\n- **Estado:** em curso\n',
			'### Tarefa 1: Assar pão\n- **Estado:** pendente\n',
		);
	});
});
