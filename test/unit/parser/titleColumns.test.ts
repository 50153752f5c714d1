import { checkReading } from '../../support/checkReading';

suite('the column of titles', () => {
	test('is the first that differs from row to row where no header tells, also behind the status and where it is', () => {
		checkReading(
			`
			| # | Status | File / line | Fault | Cause |
			|---|--------|-------------|-------|-------|
			| A1 | ✅ DONE | pumps.py (start) | The pump starts twice a day | The clock is wound twice |
			| A2 | ⬜ OPEN | beds.html footer | The beds are watered at noon | Nobody set the hour |
			`,
			'task A1: The pump starts twice a day | done\ntask A2: The beds are watered at noon | open',
		);
		checkReading(
			`
			| ID | Status | Problem |
			|----|--------|---------|
			| B1 | open | The pond leaks |
			| B2 | done | The hose is torn |
			`,
			'task B1: The pond leaks | open\ntask B2: The hose is torn | done',
		);
	});

	test('near miss: remarks, places and tests beside a status are no titles', () => {
		for (const header of ['Evidence', 'Notes', 'Page', 'Test case', 'Bemerkung'])
			checkReading(
				`| ID | Status | ${header} |\n|---|---|---|\n| B1 | open | Seen in the far pond |\n| B2 | done | Seen in the near bed |\n`,
				'',
			);
		checkReading(
			'| ID | Status | Shed |\n|---|---|---|\n| B1 | open | The north one |\n| B2 | done | The north one |\n| B3 | done | The north one |\n',
			'',
		);
	});

	test('is none of days: it stands behind them', () => {
		const days: readonly (readonly [string, string])[] = [
			['13. 9.', '14. 9.'],
			['13.09.', '14.09.'],
			['13 Sep', '14 Sep'],
			['Mon 2026-09-13', 'Tue 2026-09-14'],
			['Sep 13', 'Sep 14'],
		];
		for (const [first, second] of days)
			checkReading(
				`| # | Day | What | Done |\n|---|---|---|---|\n| 1 | ${first} | Dig the pond | [x] |\n| 2 | ${second} | Fill it | [ ] |\n`,
				'task 1: Dig the pond | done\ntask 2: Fill it | open',
			);
	});

	test('near miss: a log with a number for each day, numbers', () => {
		for (const header of ['Change', 'Decision', 'Event'])
			checkReading(
				`| # | Date | ${header} | Status |\n|---|---|---|---|\n| 1 | 2026-09-13 | The pond is dug | done |\n| 2 | 2026-09-14 | It is full | open |\n`,
				'',
			);
		checkReading(
			'| # | Plot | Status |\n|---|---|---|\n| 1 | 1.2 May roses | done |\n| 2 | 1.3 May roses | open |\n',
			'task 1: 1.2 May roses | done\ntask 2: 1.3 May roses | open',
		);
	});

	const rowsBeside = (...rows: readonly string[]): string =>
		[
			'| ID | Task | Owner | Status |',
			'|----|------|-------|--------|',
			'| T-1 | Dig | @ann | [x] |',
			...rows,
			'',
		].join('\n');

	test('keeps bars that nobody escaped within brackets or code, where a row has more cells than columns', () => {
		checkReading(
			rowsBeside('| T-2 | Fill (all | some | none) | @bea | [x] |', '| T-3 | Set `koi | carp` free | @bea | [ ] |'),
			[
				'task T-1: Dig | done | by ann',
				'task T-2: Fill (all | some | none) | done | by bea',
				'task T-3: Set koi | carp free | open | by bea',
			].join('\n'),
		);
	});

	test('near miss: brackets that close elsewhere, or in a row of as many cells as columns, join nothing', () => {
		checkReading(
			rowsBeside('| T-2 | Fill 1) water | @bea | [x] | seen (twice |', '| T-3 | Fish (koi | @bea) | [x] |'),
			[
				'task T-1: Dig | done | by ann',
				'task T-2: Fill 1) water | done | by bea',
				'task T-3: Fish (koi | done | by bea',
			].join('\n'),
		);
	});

	test('a row that says that there is nothing is no task', () => {
		const table = (...rows: string[]) =>
			`| Task | Owner | Status |\n|---|---|---|\n| Dig | Bob | Open |\n${rows.map(row => `| ${row} |\n`).join('')}`;
		for (const row of [
			'_None yet_ | - | -',
			'None | N/A | N/A',
			'(none so far) | — | ',
			'No blockers yet | - | -',
			'Noch keine | - | -',
			'пока нет | — | —',
			'暂无 | - | -',
		])
			checkReading(table(row), 'task: Dig | open | by Bob');
		// Near miss: what somebody does, or has a state.
		checkReading(table('None yet | Ann | -'), 'task: Dig | open | by Bob\ntask: None yet | open | by Ann');
		checkReading(table('No gaps | - | Done'), 'task: Dig | open | by Bob\ntask: No gaps | done');
	});

	test('what is to come of a task where no other column tells what it is', () => {
		const table = (header: string) =>
			`| Issue | GH | Priority | Status | ${header} |\n|---|---|---|---|---|\n| B-1 | #4 | P0 | Open | Pond |\n| B-2 | #5 | P0 | Done | Well |\n`;
		for (const header of ['Deliverable', 'Entregables', '成果物'])
			checkReading(table(header), 'task B-1: Pond | open | P0\ntask B-2: Well | done | P0');
		checkReading(
			table('Deliverable').replace('GH', 'Title').replace('#4', 'Dig').replace('#5', 'Drill'),
			'task B-1: Dig | open | P0\ntask B-2: Drill | done | P0',
		);
		// Near miss: another header.
		checkReading(table('Gate'), 'task B-1:  | open | P0\ntask B-2:  | done | P0');
	});
});
