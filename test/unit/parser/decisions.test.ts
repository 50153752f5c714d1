import { checkReading } from '../../support/checkReading';

suite('what was decided', () => {
	test('rows of decisions that say who took them are no tasks', () => {
		for (const header of ['Decision', 'Keputusan', 'Entscheidung', 'Décision', '决定'])
			checkReading(
				`
				| # | ${header} | Status |
				|---|---|---|
				| S-1 | The pond is round | Taken by Ann |
				| S-2 | No fish | Advice followed |
				| S-3 | Stones from Bob | Done |

				| ID | Task | Status |
				|---|---|---|
				| T1 | Dig the pond | Done |
				`,
				'task T1: Dig the pond | done',
			);
	});

	test('near miss: decisions that are open or done as work is, and tasks with strange words', () => {
		checkReading(
			`
			| # | Decision | Status |
			|---|---|---|
			| S-1 | Round or square | Open |
			| S-2 | Fish or none | Done |

			| # | Task | Status |
			|---|---|---|
			| T-1 | Decide on stones | Taken by Ann |
			| T-2 | Dig the pond | Advice followed |
			`,
			`
			task S-1: Round or square | open
			task S-2: Fish or none | done
			task T-1: Decide on stones | open
			task T-2: Dig the pond | open
			`,
		);
	});
});
