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
});
