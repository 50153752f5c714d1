import { checkReading } from '../../support/checkReading';

suite('ids of parts that each end in a number', () => {
	const forms = [
		'EPIC-0-T1',
		'EPIC1-T1',
		'W2-D1',
		'US-2.T1',
		'E1.S1',
		'E1-S1-T1',
		'P0.6-US-001',
		'P1T1',
		'SPRINT1-001',
	];

	for (const first of forms)
		test(`${first}: in boxes, headings, brackets and tables`, () => {
			const second = first.replace(/1$/, '2');
			const two = `task ${first}: Dig | done\ntask ${second}: Pour | open | after ${first}`;
			checkReading(`- [x] ${first}: Dig\n- [ ] **${second}** Pour\n  - Depends on: ${first}`, two);
			checkReading(
				`### ${first}: Dig\n**Status**: Done\n### [${second}] Pour\n**Status**: Open\n**Depends on**: ${first}`,
				two,
			);
			checkReading(
				`| ID | Task | Status | Depends on |\n|---|---|---|---|\n| ${first} | Dig | Done | - |\n| ${second} | Pour | Open | ${first} |`,
				two.replace('done', 'done | after none'),
			);
		});

	test('in brackets behind a box', () => {
		checkReading('- [x] [S1-T1] Dig\n- [ ] [S1-T2] Pour', 'task S1-T1: Dig | done\ntask S1-T2: Pour | open');
	});

	test('a number and a letter', () => {
		checkReading(
			'- [x] 1.a: Dig\n- [ ] **1.b** Pour\n- [ ] **2.a** Wait',
			'task 1.a: Dig | done\ntask 1.b: Pour | open\ntask 2.a: Wait | open',
		);
	});

	test('titles that begin with one, behind ids of their own', () => {
		checkReading(
			'| ID | Story | Points | Status |\n|---|---|---|---|\n| 25 | P0.6-US-006: Fence | 5 | Open |\n| 24 | P0.6-US-005: Light | 8 | Open |',
			'task 25: P0.6-US-006: Fence | open\ntask 24: P0.6-US-005: Light | open',
		);
	});

	for (const [first, second] of [
		['bd-a1b2', 'bd-c3d4'],
		['bd-a3f.1', 'bd-a3f.2'],
		['BE/1', 'BE/2'],
		['2025-001', '2025-002'],
	] as const)
		test(`${first}: whatever stands in a column of ids`, () => {
			checkReading(
				`| ID | Task | Status | Depends on |\n|---|---|---|---|\n| ${first} | Dig | Done | - |\n| ${second} | Pour | Open | ${first} |`,
				`task ${first}: Dig | done | after none\ntask ${second}: Pour | open | after ${first}`,
			);
		});

	test('near miss: days in a column of ids', () => {
		checkReading(
			'| ID | Task | Status |\n|---|---|---|\n| 2025-11-30 | Dig | Done |\n| 2025-12-01 | Pour | Open |',
			'',
		);
	});

	test('an epic over a table of its parts, also with a priority', () => {
		const rows = (stem: string): string =>
			`| ID | Task | Est |\n|---|---|---|\n| ${stem}.1 | Dig | 1h |\n| ${stem}.2 | Pour | 2h |\n`;
		const heading = (end: string): string => `## Epic T1: Ponds${end}\n${rows('T1')}`;
		const tasks = (section: string): string =>
			`task T1.1: Dig | open | 1h | in ${section}\ntask T1.2: Pour | open | 2h | in ${section}`;
		checkReading(heading(''), tasks('Epic T1: Ponds'));
		checkReading(heading(' [P0]'), tasks('Epic T1: Ponds [P0]').replaceAll('| open |', '| open | P0 |'));
	});

	test('near miss: ranges, versions, halves of a year, and one that stands alone', () => {
		checkReading(
			'- [ ] W1-W3: Dig the pond\n- [ ] W4-W5: Line it',
			'task: W1-W3: Dig the pond | open\ntask: W4-W5: Line it | open',
		);
		checkReading(
			'- [ ] GPT-4.T5 prompts\n- [ ] v1.2-rc1: tag it',
			'task: GPT-4.T5 prompts | open\ntask: v1.2-rc1: tag it | open',
		);
		checkReading(
			'- [ ] JAN-10-12: Dig\n- [ ] JAN-13-15: Pour',
			'task: JAN-10-12: Dig | open\ntask: JAN-13-15: Pour | open',
		);
		checkReading(
			'- [ ] DEC-001: Dig\n- [ ] DEC-2: Pour\n- [ ] JAB-10-12: Sow',
			'task DEC-001: Dig | open\ntask DEC-2: Pour | open\ntask JAB-10-12: Sow | open',
		);
		checkReading(
			'### [H1-2026] Ponds\n- [ ] Dig\n- [ ] Pour',
			'task: Dig | open | in [H1-2026] Ponds\ntask: Pour | open | in [H1-2026] Ponds',
		);
	});
});
