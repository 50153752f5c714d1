import { checkClaims } from '../../support/checkReading';

const tasks = '\n\n- [x] #1: Dig\n- [/] #2: Fill\n- [ ] #3: Plant\n- [ ] #4: Mulch\n';

/** What a line above four tasks claims. */
function checkLine(line: string, claims: string): void {
	checkClaims(`${line}${tasks}`, claims);
}

suite('reading claims: lists of counts', () => {
	test('labels behind any sign, where each stands before a number', () => {
		const all = '1: total 4 tasks\n1: total 1 done tasks\n1: total 3 remaining tasks';
		for (const line of [
			'Total Tasks: 4 | Completed: 1 | Pending: 3',
			'Total tasks: 4, completed: 1, pending: 3',
			'Tasks: 4 - Done: 1 - Open: 3',
			'Total tasks: 4 (Done: 1, Open: 3)',
			'- Total tasks: 4; done: 1; open: 3',
			'> Total tasks: 4 · Done: 1 · Open: 3',
			'Total: 4 | ✅ Done: 1 | ⏳ Pending: 3',
		])
			checkLine(line, all);
		checkLine('Total tasks: 4 | In Progress: 1', '1: total 4 tasks\n1: total 1 in-progress tasks');
		checkLine(
			'Total tasks: 4 | Done: 1 | Progress: 25% | Hours: 9h | Updated: 1 May',
			'1: total 4 tasks\n1: total 1 done tasks\n1: 25% = 1 of 4\n1: effort 9h',
		);
		// Near misses: other labels and other values.
		checkLine('Total tasks: 4, as of: 1 May', '1: total 4 tasks');
		checkLine('Total tasks: 4, done: yes', '1: total 4 tasks');
	});

	test('numbers before their words', () => {
		for (const label of ['Tasks', 'Progress', 'Overall progress', 'Status', 'Summary', 'Total'])
			for (const value of [
				'4 total, 1 done, 3 remaining',
				'4 tasks · 1 done · 3 remaining',
				'4 tasks (1 done, 3 remaining)',
			])
				checkLine(`${label}: ${value}`, '1: total 4 tasks\n1: total 1 done tasks\n1: total 3 remaining tasks');
		checkLine('Progress: 1 done / 4 total', '1: total 1 done tasks\n1: total 4 tasks');
		checkLine('Progress: 1 done / 4', '1: total 1 done tasks\n1: total 4 tasks');
		checkLine('Progress: 25% (1 / 4 tasks done)', '1: total 1 done tasks\n1: total 4 tasks\n1: 25% = 1 of 4');
		checkLine('Progress: 4 (1 done)', '1: total 4 tasks\n1: total 1 done tasks');
		checkLine('Status: 4 total, 1 done (25%)', '1: total 4 tasks\n1: total 1 done tasks\n1: 25% = 1 of 4');
		checkLine(
			'Status: 1 complete, 1 in progress, 2 not started',
			'1: total 1 done tasks\n1: total 1 in-progress tasks\n1: total 2 open tasks',
		);
		checkLine(
			'Status: 1 complete, 1 in progress and 2 pending',
			'1: total 1 done tasks\n1: total 1 in-progress tasks\n1: total 2 open tasks',
		);
		// Near misses: something else is counted, or said as well.
		for (const line of [
			'Status: 1 done phase, 3 open phases',
			'Status: 12 passed, 3 skipped',
			'Status: 1 done, 3 open, see below',
			'Status: 1 done, 3 done',
			'Status: 1 done, 3 open in the other list',
		])
			checkLine(line, '');
	});

	test('a word before the next number is said of that', () => {
		const [one, total] = ['1: total 1 done tasks', '1: total 4 tasks'];
		for (const line of [
			'Total: 4 tasks, completed 1',
			'Tasks: 4, completed 1',
			'Tasks: 4 (done 1)',
			'Tasks: 4 – done 1',
			'Всего: 4 задачи, выполнено 1',
		])
			checkLine(line, total);
		checkLine('Tasks: done 1/4, open 3/4', `${one}\n${total}`);
		// Near miss: a date, a time.
		checkLine('Tasks: 1, done 2026-05-01', one);
		checkLine('Tasks: 1, done 2 days ago', one);
	});

	test('near miss: a side of something else', () => {
		for (const label of ['Completed phases', 'Erledigte Module', 'Завершено этапов', 'Ukończone moduły'])
			checkLine(`${label}: 1/2`, '');
		for (const label of ['Total commits', 'Total completed phases', 'Total de fases completadas', 'Всего этапов'])
			checkLine(`Total tasks: 4\n${label}: 3`, '1: total 4 tasks');
		checkClaims(`Completed phases: 1/2\n\n## Phase 1${tasks}`, '');
		checkLine('Completed so far: 1/4', '1: total 1 done tasks\n1: total 4 tasks');
	});

	test('near miss: a pair of some of the tasks, or of something else', () => {
		for (const line of [
			'Total tasks: 4 (completed phases: 1/2)',
			'Total tasks: 4, modules 1/2',
			'总任务数：4，已完成阶段：1/2',
		])
			checkLine(line, '1: total 4 tasks');
		for (const value of [
			'backend 1/2',
			'1/2 new tasks complete',
			'1/2 tarefas críticas',
			'1/2 tasks in Phase 1',
			'1/2 tasks complete in Phase 1',
			'1/2 tasks (MVP)',
		])
			checkLine(`Progress: ${value}`, '');
		checkLine('Progress (MVP): 1/2 tasks', '');
		checkLine('Progress: 1/2 P0 tasks', '1: part 1 done tasks of priority P0\n1: part 2 tasks of priority P0');
		checkLine('Progress: 1/4 tasks done so far', '1: total 1 done tasks\n1: total 4 tasks');
		checkClaims(
			`Phase 1 progress: 1/2\n\n## Phase 1${tasks}`,
			'1: section 1 done tasks in Phase 1\n1: section 2 tasks in Phase 1',
		);
	});

	test('behind a word for how far it is, a pair in a bracket says what is done', () => {
		const claims = '1: total 1 done tasks\n1: total 4 tasks';
		for (const word of ['🚧 In progress', 'Not started', 'Blocked']) checkLine(`Status: ${word} (1/4)`, claims);
		checkLine('In progress: 1/4', '1: total 1 in-progress tasks\n1: total 4 tasks');
	});

	test('signs instead of words', () => {
		checkLine('Progress: 1 ✅ / 3 ⬜', '1: total 1 done tasks\n1: total 3 remaining tasks');
		checkLine(
			'Tasks: ✅ 1 | 🚧 1 | ⬜ 2',
			'1: total 1 done tasks\n1: total 1 in-progress tasks\n1: total 2 open tasks',
		);
		checkLine('Progress: 1 🌱 / 3 🪴', '');
	});

	test('lines without a label', () => {
		checkLine(
			'4 tasks: 1 done, 3 open'.replace(':', ','),
			'1: total 4 tasks\n1: total 1 done tasks\n1: total 3 remaining tasks',
		);
		checkLine('**1 done, 3 remaining**', '1: total 1 done tasks\n1: total 3 remaining tasks');
		checkLine('25% complete (1 of 4 tasks)', '1: total 1 done tasks\n1: total 4 tasks\n1: 25% = 1 of 4');
		checkLine('4 tasks in total', '1: total 4 tasks');
		// Near misses: in a sentence, of something else, and beneath a heading that names what is not here.
		checkLine('1 done, 3 open and the pond leaks', '');
		checkLine('4 beds, 1 done', '');
		checkClaims(`# Plan\n\n### Block A\n\n1 done, 3 open\n\n## Work${tasks}`, '');
		checkClaims(`# Plan\n\n## Work${tasks}\n\n### Quick wins for all\n\nTotal quick wins: 2 tasks\n`, '');
	});

	test('where as many sections could be meant', () => {
		checkClaims(
			'# Plan\n\nStatus: 1 done, 2 open\n\n## Dig\n\n- [x] #1: A\n\n## Fill\n\n- [ ] #2: B\n- [ ] #3: C\n\n## Rake\n\n- [ ] #4: D\n',
			'',
		);
	});

	test('behind the title of a heading', () => {
		const here = (title: string): string => `## ${title}${tasks}`;
		const both = (title: string): string => `1: section 1 done tasks in ${title}\n1: section 4 tasks in ${title}`;
		for (const title of [
			'Bed — 1 of 4 done',
			'Bed - 1/4 complete',
			'Bed · 1/4 tasks',
			'Bed: 1 done / 4 total',
			'Bed (1/4 ✅)',
			'Bed — 1/4 🔄',
		])
			checkClaims(here(title), both(title));
		checkClaims(here('Bed · 4 tasks'), '1: section 4 tasks in Bed · 4 tasks');
		checkClaims(
			here('Bed — 1 done, 3 open'),
			'1: section 1 done tasks in Bed — 1 done, 3 open\n1: section 3 remaining tasks in Bed — 1 done, 3 open',
		);
		for (const title of ['Bed (3 left)', 'Bed (open: 3)'])
			checkClaims(here(title), `1: section 3 remaining tasks in ${title}`);
		checkClaims(here('Bed (tasks: 4)'), '1: section 4 tasks in Bed (tasks: 4)');
		// Near misses: a date, a part of a series, other nouns.
		for (const title of ['Monday — 1/4', 'Bed — part 1/4', 'Bed · 4 beds', 'Bed (3 people)', 'Bed — 1 of 4 beds'])
			checkClaims(here(title), '');
	});

	test('what a heading for a status counts, where all of it is open', () => {
		checkClaims(
			'## In Progress (3)\n\n- [/] #1: A\n- [/] #2: B\n\n## Done (1)\n\n- [x] #3: C\n',
			'1: section 3 tasks in In Progress (3)\n6: section 1 done tasks in Done (1)',
		);
		checkClaims('## In Progress (3)\n\n- [/] #1: A\n- [x] #2: B\n\n## Later\n\n- [ ] #3: C\n', '');
	});
});
