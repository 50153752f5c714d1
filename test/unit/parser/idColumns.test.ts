import { checkReading } from '../../support/checkReading';

suite('columns of ids under other headers', () => {
	test('the first column before the titles, with other names and ranges behind some', () => {
		checkReading(
			`
			| Backlog | Task | Status |
			|---|---|---|
			| BL-2 | Dig | Open |
			| BL-3 / CU-8 | Fill | Done |
			| CU-001..006 | Sow | Done |
			| BL-5 | Rest | Done |
			`,
			'task BL-2: Dig | open\ntask BL-3: Fill | done\nrange CU-1-CU-6: Sow | done\ntask BL-5: Rest | done',
		);
	});

	test('the first column before titles that have a priority and an estimate', () => {
		const plan = (header: string, first: string, second: string): string =>
			`| US | Title | ${header} | Estimate |\n|---|---|---|---|\n| US-001 | Dig | ${first} | 5 SP |\n| US-002 | Fill | ${second} | 3 SP |\n`;
		checkReading(plan('Priority', 'Must', 'Should'), 'task US-001: Dig | open | P0\ntask US-002: Fill | open | P1');
		// Near miss: nothing but an estimate, which files have too.
		checkReading(plan('Area', 'Pond', 'Lawn'), '');
	});

	test('a header that ends in ID', () => {
		checkReading(
			'| Part | Backlog ID | Task | Status |\n|---|---|---|---|\n| Pond | BL-2 | Dig | Open |\n| Pond | BL-3 | Fill | Done |\n',
			'task BL-2: Dig | open\ntask BL-3: Fill | done',
		);
	});

	test('near miss: what repeats, tests and times are no ids of tasks', () => {
		const reads = (header: string, first: string, second: string): void =>
			checkReading(
				`| ${header} | Task | Status |\n|---|---|---|\n| ${first} | Dig | Open |\n| ${second} | Fill | Done |\n`,
				'task: Dig | open\ntask: Fill | done',
			);
		reads('Belongs to', 'BL-1', 'BL-1');
		reads('Test', 'BL-1', 'BL-2');
		reads('Quartal', 'Q1', 'Q2');
		reads('Ausgabe', 'v12', 'v13');
	});
});

suite('a running number before ids', () => {
	const plan = (header: string, ids: readonly string[], first: string, second: string): string =>
		`| ${header} | Task | Depends on | Status |\n|---|---|---|---|---|\n| 7 | ${ids[0]} | Dig | ${first} | Done |\n| 8 | ${ids[1]} | Fill | ${second} | Open |\n`;
	const letters = ['BED-1', 'BED-2'];

	test('is none of a task', () => {
		const read = 'task BED-1: Dig | done | after none\ntask BED-2: Fill | open | after BED-1';
		for (const header of ['# | ID', 'No. | Task ID', 'Nr | Ticket'])
			checkReading(plan(header, letters, '—', 'BED-1'), read);
		checkReading(
			plan('# | ID', ['T0', '[US1-A](a.md)'], '—', 'T0'),
			'task T0: Dig | done | after none\ntask US1-A: Fill | open | after T0',
		);
	});

	test('and a title under any header', () => {
		checkReading(
			'| # | ID | Was | Status | Owner |\n|---|---|---|---|---|\n| 1 | T0 | Dig the pond | Done | Ann |\n| 2 | T1 | Fill the pond | Open | Ann |\n',
			'task T0: Dig the pond | done | by Ann\ntask T1: Fill the pond | open | by Ann',
		);
	});

	test('near miss: tasks wait for the numbers, they do not count up, or the others are no ids of each', () => {
		checkReading(
			plan('# | Ticket', letters, '—', '7'),
			'task 7: Dig | done | after none\ntask 8: Fill | open | after 7',
		);
		const read = 'task 7: Dig | done | after none\ntask 8: Fill | open | after none';
		checkReading(plan('# | Ticket', ['BED-1', 'BED-1'], '—', '—'), read);
		checkReading(plan('# | Ticket', ['#12', '#15'], '—', '—'), read);
		checkReading(plan('# | Ticket', ['BED-1', '—'], '—', '—'), read);
		checkReading(
			plan('# | ID', letters, '—', '—').replace('| 8 |', '| 5 |'),
			'task 7: Dig | done | after none\ntask 5: Fill | open | after none',
		);
	});
});

suite('a letter among ids', () => {
	const table = (last: string): string =>
		`| ID | Task | Status |\n|---|---|---|\n| T1 | Dig | Done |\n| T2 | Line | Open |\n| ${last} | Look | Open |\n`;

	test('is one', () => {
		checkReading(table('V'), 'task T1: Dig | done\ntask T2: Line | open\ntask V: Look | open');
	});

	test('near miss: a cross, a word, letters alone', () => {
		checkReading(table('X'), 'task T1: Dig | done\ntask T2: Line | open\nitem: Look | open');
		checkReading(table('TBD'), 'task T1: Dig | done\ntask T2: Line | open\nitem: Look | open');
		checkReading(
			table('C').replace('T1', 'A').replace('T2', 'B'),
			'task: Dig | done\ntask: Line | open\ntask: Look | open',
		);
	});
});

suite('a row that shows how tasks are written', () => {
	const header = '| ID | Task | Depends on | Status |\n|---|---|---|---|\n';
	const work = `## Week 1\n\n${header}| T-1 | Dig | - | [x] |\n| T-2 | Line | T-1 | [ ] |\n`;
	const read = 'task T-1: Dig | done | after none | in Week 1\ntask T-2: Line | open | after T-1 | in Week 1';

	for (const id of ['T-XXX', 'TASK-NNN', 'BED-XXXX'])
		test(`is none: ${id}`, () => {
			checkReading(`## Layout\n\n${header}| ${id} | What | ${id} | [ ] Open / [x] Done |\n\n${work}`, read);
		});

	test('near miss: ids of letters', () => {
		const rest = read.replaceAll(' | in Week 1', '');
		for (const id of ['BED-XX', 'BED-NNW'])
			checkReading(
				`${work.slice(work.indexOf('|'))}| ${id} | Look | - | [ ] |\n`,
				`${rest}\ntask ${id}: Look | open | after none`,
			);
	});
});
