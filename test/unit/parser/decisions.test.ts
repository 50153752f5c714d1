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

	test('numbered lines that are ticked under decisions are no tasks, whatever else is there', () => {
		for (const heading of ['Decisions (approved)', 'Key decisions', 'Principles', 'Entscheidungen'])
			checkReading(
				`## ${heading}\n\n1. **Round pond** ✅\n   - Shore: flat\n2. **No fish** ✅\n\n## Tasks\n\n- Task 1.1: ✅ Dig\n- Task 1.2: Line\n`,
				'task 1.1: Dig | done | in Tasks\ntask 1.2: Line | open | in Tasks',
			);
		checkReading('## Decisions\n\n1. **Round pond** ✅\n2. **No fish** ✅\n', '');
	});

	test('near miss: what is open among them, other headings', () => {
		checkReading(
			'## Open decisions\n\n1. **Round pond** ✅\n2. **Fish** ⬜\n',
			'task 1: Round pond | done | in Open decisions\ntask 2: Fish | open | in Open decisions',
		);
		checkReading(
			'## Pond\n\n1. **Dig** ✅\n2. **Line** ✅\n',
			'task 1: Dig | done | in Pond\ntask 2: Line | done | in Pond',
		);
	});
});
